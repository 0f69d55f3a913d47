"""Documents reach printers that take no PDF as pictures of their pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from kamdesk.domain.errors import CancelledError
from kamdesk.domain.progress import no_progress
from kamdesk.services.printing import Printing
from kamdesk.services.spooling import PrintOrder
from kamdesk.ui.printing.output import print_pictures

ROOT = Path(__file__).parents[3]


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
    print_pictures(wide.pdf, PrintOrder("四楼", "考核表", (1,)), printer, no_progress)
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
