"""How the print dialog prints: printer, tray, copies, sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.ui.kit.fields.number_boxes import NumberBox
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.tray_box import TrayBox, narrow_box

if TYPE_CHECKING:
    from kamdesk.domain.printing.catalogue import Sides
    from kamdesk.services.printing.printers import Printers
    from kamdesk.ui.printing.form_choice import FormChoice

_MOST_COPIES: Final = 99


class PrinterOptions(QWidget):
    """How it is printed: on which printer, from which tray, how many copies, on which sides."""

    printers_known = Signal()
    """The printers were found, or could not be."""

    def __init__(self, choice: FormChoice, usual: str = "", parent: QWidget | None = None) -> None:
        """``usual`` is the printer to propose, where it is one of those that `offer` brings."""
        super().__init__(parent)
        self._usual = usual
        self._proposed: Sides = "simplex"
        self.refusal = ""
        """Why nothing can be printed now; empty where there is a printer."""
        self.printer = narrow_box()
        self.tray = TrayBox()
        self.copies = NumberBox()
        self.copies.setRange(1, _MOST_COPIES)
        self.duplex = narrow_box()
        sides: tuple[tuple[str, Sides], ...] = (
            (tr("单面"), "simplex"),
            (tr("双面，沿长边翻"), "long_edge"),
            (tr("双面，沿短边翻"), "short_edge"),
        )
        for text, value in sides:
            self.duplex.addItem(text, value)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addWidget(label(tr("打印机"), role="section"))
        box.addLayout(_named(tr("打印机"), self.printer))
        source = QHBoxLayout()
        source.setSpacing(Space.S)
        source.addLayout(_named(tr("纸盒"), self.tray), 3)
        source.addLayout(_named(tr("份数"), self.copies), 2)
        box.addLayout(source)
        box.addWidget(self.copies.problem)
        box.addLayout(_named(tr("单双面"), self.duplex))
        choice.changed.connect(lambda: self._propose_sides(choice.entry.sides))
        self._propose_sides(choice.entry.sides)

    def add(self, switch: QWidget) -> None:
        """Show a switch of the printer below the other fields."""
        self._box.addWidget(switch)

    def wait_for_printers(self) -> None:
        """Say that the printers are being looked for."""
        self._refuse(tr("正在查找打印机…"))

    def offer(self, printers: Printers, problem: str = "") -> None:
        """Offer these printers; ``problem`` says why there are none, where more than that is known."""
        self._refuse("" if printers.names else problem or tr("没有找到打印机"))
        with QSignalBlocker(self.printer):  # the trays of the first one are of no interest
            self.printer.addItems(printers.names)
            self.printer.setCurrentText(self._usual if self._usual in printers.names else printers.usual)
        self.printers_known.emit()

    def _refuse(self, refusal: str) -> None:
        self.refusal = refusal
        self.printer.setPlaceholderText(refusal)
        allow(self.printer, refusal)

    @property
    def chosen_duplex(self) -> Sides:
        """One side or both."""
        chosen: Sides = self.duplex.currentData()
        return chosen

    def _propose_sides(self, sides: Sides) -> None:
        """Choose the sides a form is meant for; leave what was chosen by hand where it does not matter."""
        if sides != self._proposed:
            self.duplex.setCurrentIndex(self.duplex.findData(sides))
        self._proposed = sides


def _named(text: str, field: QWidget) -> QVBoxLayout:
    """Return a field below its name."""
    name = label(text, role="key")
    name.setBuddy(field)
    field.setAccessibleName(text)
    column = QVBoxLayout()
    column.setSpacing(Space.S)
    column.addWidget(name)
    column.addWidget(field)
    return column
