"""The settings of this PC for windows: reading, changing, and a signal when one changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from kamdesk.config.settings import Setting, Settings

T = TypeVar("T", str, float, bool)


class Preferences(QObject):
    """Wraps the settings file and tells windows of changes."""

    changed = Signal(str)
    """Key of the setting that changed."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def get(self, setting: Setting[T]) -> T:
        """Return the chosen value of ``setting``."""
        return self._settings.get(setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Choose ``value``, write it down and tell the windows."""
        if value != self._settings.get(setting):
            self._settings.set(setting, value)
            self.changed.emit(setting.key)

    def recall(self, name: str, default: Any = None) -> Any:
        """Return the JSON value that a window remembered under ``name``."""
        return self._settings.recall(name, default)

    def remember(self, name: str, value: Any) -> None:
        """Remember a JSON value under ``name``; it is written to the file when the program ends."""
        self._settings.remember(name, value)

    def save(self) -> None:
        """Write down all that was remembered; raises `UserError` where the file cannot be written."""
        self._settings.save()
