"""Updates the tray field for printer and form: lists the trays, proposes the one chosen last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kamdesk.services.printing.tray_listing import can_list_trays, trays_of
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.last_trays import LastTrays

if TYPE_CHECKING:
    from kamdesk.services.printing.spooling import PrintOrder
    from kamdesk.services.printing.trays import Tray
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.printing.tray_box import TrayBox


class TrayChoice(QObject):
    """Fills one `TrayBox`; trays of each printer are listed once, in the background: it may take seconds."""

    def __init__(self, context: UiContext, box: TrayBox, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._box = box
        self._last = LastTrays(context.preferences)
        self._known_trays: dict[str, tuple[Tray, ...]] = {}
        self._printer = ""
        self._form_id = ""
        self._is_open = True

    def set_form(self, form_id: str) -> None:
        """Propose the tray that this form was printed from last."""
        self._form_id = form_id
        self._propose()

    def set_printer(self, printer: str) -> None:
        """Offer another printer's trays."""
        self._printer = printer
        self._box.offer(self._known_trays.get(printer, ()))
        self._propose()
        if printer and printer not in self._known_trays and can_list_trays():
            self._known_trays[printer] = ()
            self._context.tasks.run(
                tr("正在询问打印机的纸盒"),
                lambda _progress: trays_of(printer),
                done=lambda trays: self._on_trays_known(printer, trays),
                asked_for=False,
            )

    def remember(self, order: PrintOrder) -> None:
        """Remember the tray for the form."""
        self._last.remember(self._form_id, order.printer, order.tray.name)

    def close(self) -> None:
        """Stop updating the field; a late answer is ignored."""
        self._is_open = False

    def _on_trays_known(self, printer: str, trays: tuple[Tray, ...]) -> None:
        self._known_trays[printer] = trays
        if trays and self._is_open and printer == self._printer:
            self._box.offer(trays)
            self._propose()

    def _propose(self) -> None:
        self._box.choose(self._last.of(self._form_id, self._printer))
