"""The switch by which a printer gets its pages as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox

from kamdesk.services.printing.spooling import spooler_takes_pdf
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.ui.kit.desk.preferences import Preferences

_PLACE: Final = "printing.as_pictures"


def gets_pictures(preferences: Preferences, printer: str) -> bool:
    """Return whether this PC sends a printer pictures of the pages instead of outlines."""
    return printer in _printers(preferences)


class PictureSwitch(QCheckBox):
    """Remembers for each printer of this PC how it gets its pages; hidden where the system takes a PDF."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(tr("按图片打印"))
        self.setToolTip(
            tr("慢得多。只在这台打印机打出来的字或线条不对、或者总是出错时勾选；每台打印机分开记。")
        )
        self._preferences = preferences
        self._printer = ""
        self.clicked.connect(self._keep)
        self.setHidden(spooler_takes_pdf())

    def set_printer(self, printer: str) -> None:
        """Show how this printer gets its pages."""
        self._printer = printer
        self.setEnabled(bool(printer))
        self.setChecked(gets_pictures(self._preferences, printer))

    def _keep(self, is_chosen: bool) -> None:  # noqa: FBT001 - a slot of Qt
        others = [name for name in _printers(self._preferences) if name != self._printer]
        self._preferences.remember(_PLACE, [*others, self._printer] if is_chosen else others)


def _printers(preferences: Preferences) -> list[str]:
    stored = preferences.recall(_PLACE, [])
    return [name for name in stored if isinstance(name, str)] if isinstance(stored, list) else []
