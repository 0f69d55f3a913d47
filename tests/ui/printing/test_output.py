"""Documents reach printers that take no PDF as pictures of their pages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtPrintSupport import QPrinter

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.shared.errors import CancelledError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.printing.printing import Printing
from kamdesk.services.printing.spooling import PrintOrder
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing.dialog import PrintDialog
from kamdesk.ui.printing.output import print_pictures
from tests.project import ROOT
from tests.ui.hands import click

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def printing() -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )


@pytest.mark.usefixtures("qapp")
def test_page_pictures_reach_the_printer_paper_edge_to_paper_edge(printing: Printing, tmp_path: Path) -> None:
    portrait = printing.render("customer-card", "sample")
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    reports: list[tuple[int, int]] = []
    order = PrintOrder("四楼", "客户资料卡", (2, 1))
    print_pictures(portrait.pdf, order, printer, lambda done, total: reports.append((done, total)))
    assert reports == [(0, 2), (1, 2), (2, 2)]
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed, pypdfium2.PdfDocument(portrait.pdf) as drawn:
        assert len(printed) == 2
        assert printed.get_page_size(0) == pytest.approx(drawn.get_page_size(0), abs=1)
        got = printed[0].render(scale=1, grayscale=True).to_pil().resize((120, 170))
        wanted = drawn[1].render(scale=1, grayscale=True).to_pil().resize((120, 170))
    off = [abs(a - b) for a, b in zip(got.tobytes(), wanted.tobytes(), strict=True)]
    assert sum(difference > 60 for difference in off) / len(off) < 0.01


@pytest.mark.usefixtures("qapp")
def test_a_wide_form_is_printed_on_wide_paper(printing: Printing, tmp_path: Path) -> None:
    wide = printing.render("evaluation-overview", "sample")
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    print_pictures(wide.pdf, PrintOrder("四楼", "海川集团", (1,), number="KD-1"), printer, no_progress)
    assert printer.docName() == "KamDesk KD-1"  # the print queue is everybody's
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed:
        width, height = printed.get_page_size(0)
    assert (width, height) == pytest.approx((841.9, 595.3), abs=1)


@pytest.mark.usefixtures("qapp")
def test_printing_can_be_stopped_between_pages(printing: Printing, tmp_path: Path) -> None:
    document = printing.render("customer-card", "sample")
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    def stop_at_second(done: int, total: int) -> None:
        if done == total - 1:
            raise CancelledError

    with pytest.raises(CancelledError):
        print_pictures(document.pdf, PrintOrder("四楼", "卡", (1, 2)), printer, stop_at_second)


def test_strips_put_together_are_the_page_and_white_ones_are_left_out(printing: Printing) -> None:
    with PreviewDocument(printing.render("envelope", "sample").pdf) as document:
        seen = document.picture(1, 4.0, is_grey=True)
        size = (seen.width, seen.height)
        whole = bytearray(b"\xff") * (size[0] * size[1])
        strips = list(document.bands(1, size, is_grey=True))
        tall = list(document.bands(1, (300, 5000), is_grey=True))
    for top, strip in strips:
        rows = (strip.pixels[n * strip.stride :][: size[0]] for n in range(strip.height))
        whole[top * size[0] : (top + strip.height) * size[0]] = b"".join(rows)
    put, shown = (
        Image.frombytes("L", size, bytes(pixels), "raw", "L", stride).resize((size[0] // 6, size[1] // 6))
        for pixels, stride in ((whole, size[0]), (seen.pixels, seen.stride))
    )
    off = [abs(a - b) for a, b in zip(put.tobytes(), shown.tobytes(), strict=True)]
    assert min(shown.tobytes()) < 150
    assert sum(difference > 60 for difference in off) / len(off) < 0.01
    assert len(tall) < 10


@pytest.mark.usefixtures("qapp")
def test_pages_are_painted_fine_enough_for_small_characters(printing: Printing, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    document = printing.render("customer-card", "sample")
    print_pictures(document.pdf, PrintOrder("四楼", "卡", (1,)), printer, no_progress)
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed:
        pictures = [each for each in printed[0].get_objects() if isinstance(each, pypdfium2.PdfImage)]
        widths = {picture.get_px_size()[0] for picture in pictures}
    assert [*widths] == pytest.approx([210 / 25.4 * 600], abs=5)


def test_one_can_stop_waiting_for_a_printer_that_hangs(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang(_pdf: bytes, _order: PrintOrder, progress: Progress) -> None:
        while True:
            progress(0, 0)

    monkeypatch.setattr(dialogs_module, "send_to_printer", hang)
    request = PrintRequest(("customer-card",), mode="sample")
    dialog = PrintDialog(None, ui_context, printing, request, printers=["四楼"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.print_button.isEnabled)
    click(dialog.print_button)
    qtbot.waitUntil(dialog.stop_button.isVisible)
    click(dialog.stop_button)
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
    assert "已停止打印" in dialog.notice.text
    assert dialog.print_button.isEnabled()
    assert not dialog.delivered
    dialog.close()
