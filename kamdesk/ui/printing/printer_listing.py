"""Finds the printers for a print dialog, which is open meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinterInfo

from kamdesk.services.printing.printers import Printers, ask_for_printers, can_ask_for_printers
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.shared.errors import UserError
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task
    from kamdesk.ui.printing.printer_options import PrinterOptions


class PrinterListing(QObject):
    """Asks for the printers once, beside the window where that may take long, and offers them."""

    def __init__(self, context: UiContext, options: PrinterOptions, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._options = context, options
        self._task: Task | None = None

    def begin(self, known: Sequence[str] | None = None) -> None:
        """Offer the printers that are ``known``, else ask for them.

        Without the tools of CUPS, as on Windows, Qt knows at once, since it asks no server.
        """
        if known is not None:
            self._options.offer(Printers(tuple(known)))
            return
        if not can_ask_for_printers():
            names = tuple(QPrinterInfo.availablePrinterNames())
            self._options.offer(Printers(names, QPrinterInfo.defaultPrinterName()))
            return
        self._options.wait_for_printers()
        self._task = self._context.tasks.run(
            tr("正在查找打印机"), _asked, done=self._on_listed, failed=self._on_failed, asked_for=False
        )

    def close(self) -> None:
        """Stop asking; a late answer is ignored."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_listed(self, printers: Printers) -> None:
        if self._task is not None:
            self._options.offer(printers)

    def _on_failed(self, problem: UserError) -> None:
        if self._task is not None:
            self._options.offer(Printers(), tr(problem.message))


def _asked(progress: Progress) -> Printers:
    return ask_for_printers(lambda: progress(0, 0))
