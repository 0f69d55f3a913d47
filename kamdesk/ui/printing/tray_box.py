"""The field that chooses a printer's tray, or names one where the system lists none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from kamdesk.services.printing.trays import AUTOMATIC, Tray
from kamdesk.ui.kit.look.labels import tip_of
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST_LETTERS: Final = 8
_LONGEST_NAME: Final = 30


def narrow_box() -> QComboBox:
    """Return a box that takes the width it is given; long words are cut, and shown whole in its tooltip."""
    box = QComboBox()
    _make_narrow(box)
    box.currentTextChanged.connect(lambda text: box.setToolTip(tip_of(text)))
    return box


class TrayBox(QComboBox):
    """自动 first, then the trays; where there are none, a name can be typed to distinguish calibrations."""

    tray_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        _make_narrow(self)
        self.offer(())
        self.currentTextChanged.connect(lambda _text: self.tray_changed.emit())

    @property
    def chosen(self) -> Tray:
        """The tray chosen or named."""
        text = self.currentText().strip()
        place = self.currentIndex()
        if self.itemText(place) != text:  # typed; two trays of one name are told apart by their place
            place = self.findText(text)
        if place >= 0:
            tray: Tray = self.itemData(place)
            return tray
        return Tray("", text) if text and self.isEditable() else AUTOMATIC

    def offer(self, trays: Sequence[Tray]) -> None:
        """Offer these trays; the choice returns to the printer's own."""
        with QSignalBlocker(self):
            self.clear()
            self.addItem(tr("自动"), AUTOMATIC)
            for tray in trays:
                self.addItem(tray.name, tray)
            self.setEditable(not trays)
        field = self.lineEdit()
        if isinstance(field, QLineEdit):
            field.setMaxLength(_LONGEST_NAME)
            self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none; 自 must not become 自动
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.setToolTip(
                tr(
                    "系统没有告诉这台打印机有哪些纸盒。可以写个名字，校准按它分开记；从哪里进纸仍由打印机决定。"
                )
            )
        else:
            self.setToolTip("")
        self.tray_changed.emit()

    def choose(self, name: str) -> None:
        """Choose a tray by its name, the printer's own choice for an empty or unknown one."""
        place = self.findText(name) if name else 0
        if place >= 0:
            self.setCurrentIndex(place)
        elif self.isEditable():
            self.setEditText(name)
        else:
            self.setCurrentIndex(0)


def _make_narrow(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_FEWEST_LETTERS)
