"""Sending a document to a printer: as PDF where the system takes it, as outlines on Windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.services.printing.spooling import spool, spooler_takes_pdf

if TYPE_CHECKING:
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.printing.spooling import PrintOrder


def send_to_printer(pdf: bytes, order: PrintOrder, progress: Progress) -> None:
    """Print the pages of the order; raise `UserError` where the printer cannot be reached."""
    if spooler_takes_pdf():
        spool(pdf, order, progress)
        return
    from kamdesk.services.printing.windows.drawing import print_document
    from kamdesk.services.printing.windows.gdi import GdiPrintSystem

    print_document(pdf, order, progress, GdiPrintSystem())
