"""The base of a tab of the settings page that a concern brings along."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class SettingsPanel(QWidget):
    """Something of the office that is set once and seldom changed, saved by an act."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title

    def unsaved(self) -> bool:
        """Say whether something typed here has not been saved."""
        return False

    def save(self) -> bool:
        """Save what was typed; False when it cannot be saved as it is (the panel says why)."""
        return True

    def discard(self) -> None:
        """Forget what was typed since the last save."""
