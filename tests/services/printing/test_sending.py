"""A document goes to CUPS as it is, and to a printer of Windows page by page."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from kamdesk.domain.shared.progress import no_progress
from kamdesk.services.printing import sending
from kamdesk.services.printing.sending import send_to_printer
from kamdesk.services.printing.spooling import PrintOrder
from kamdesk.services.printing.windows import gdi
from tests.services.printing.windows.fake_printers import FakePrinter

if TYPE_CHECKING:
    import pytest


def test_the_system_decides_how_a_document_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    written, spooled, printer = BytesIO(), [], FakePrinter()
    canvas = Canvas(written, pagesize=(595, 842))
    canvas.line(100, 100, 200, 200)
    canvas.save()
    monkeypatch.setattr(sending, "spool", lambda pdf, *_: spooled.append(pdf))
    monkeypatch.setattr(gdi, "GdiPrintSystem", lambda: printer)
    for takes_pdf in (True, False):
        monkeypatch.setattr(sending, "spooler_takes_pdf", lambda answer=takes_pdf: answer)
        send_to_printer(written.getvalue(), PrintOrder("四楼", "卡", (1,)), no_progress)
    assert spooled == [written.getvalue()]
    assert [page for page, _ in printer.outlines] == [1]
