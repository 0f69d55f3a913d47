"""Sending a document to a printer: as PDF where the system accepts it, else as page pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QPoint, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.printing.spooling import spool, spooler_takes_pdf
from kamdesk.ui.printing.pictures import image_of

if TYPE_CHECKING:
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.printing.spooling import PrintOrder

_RESOLUTION: Final = 600
_COARSEST: Final = 150  # drivers that report less are wrong
_DUPLEX: Final = {
    "simplex": QPrinter.DuplexMode.DuplexNone,
    "long_edge": QPrinter.DuplexMode.DuplexLongSide,
    "short_edge": QPrinter.DuplexMode.DuplexShortSide,
}

_Source = QPrinter.PaperSource
_SOURCES: Final = {  # by the numbers that Windows gives trays
    "1": _Source.Upper,
    "2": _Source.Lower,
    "3": _Source.Middle,
    "4": _Source.Manual,
    "5": _Source.Envelope,
    "6": _Source.EnvelopeManual,
    "8": _Source.Tractor,
    "9": _Source.SmallFormat,
    "10": _Source.LargeFormat,
    "11": _Source.LargeCapacity,
    "14": _Source.Cassette,
}


def send_to_printer(pdf: bytes, order: PrintOrder, progress: Progress) -> None:
    """Print the pages of the order; raise `UserError` where the printer cannot be reached."""
    if spooler_takes_pdf():
        spool(pdf, order, progress)
        return
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setPrinterName(order.printer)
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    print_pictures(pdf, order, printer, progress)


def print_pictures(pdf: bytes, order: PrintOrder, printer: QPrinter, progress: Progress) -> None:
    """Paint the pages at 600 dots per inch onto a printer, paper edge to paper edge, strip by strip.

    In colour where the printer is set to print so; a coarser printer gets its own resolution.
    """
    dots = _resolution_of(printer)
    is_grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    printer.setResolution(dots)
    printer.setDocName(order.job_name)
    printer.setCopyCount(order.copies)
    printer.setDuplex(_DUPLEX[order.duplex])
    if order.tray.id in _SOURCES:
        printer.setPaperSource(_SOURCES[order.tray.id])
    printer.setFullPage(True)
    with PreviewDocument(pdf) as document:
        painter = QPainter()
        try:
            for done, page in enumerate(order.pages):
                progress(done, len(order.pages))
                _lay_page(printer, document.size(page))
                started = printer.newPage() if painter.isActive() else painter.begin(printer)
                _insist(started, order)
                paper = printer.pageLayout().fullRectPixels(dots)
                size = paper.width(), paper.height()
                for top, strip in document.bands(page, size, is_grey=is_grey):
                    painter.drawImage(QPoint(0, top), image_of(strip))
        except BaseException:
            printer.abort()
            raise
        finally:
            painter.end()
    progress(len(order.pages), len(order.pages))


def _resolution_of(printer: QPrinter) -> int:
    """Return 600 dots per inch, less where the printer offers only coarser ones."""
    finest = max(printer.supportedResolutions(), default=_RESOLUTION)
    return min(finest, _RESOLUTION) if finest >= _COARSEST else _RESOLUTION


def _insist(is_started: bool, order: PrintOrder) -> None:  # noqa: FBT001 - what the printer answered
    if not is_started:
        raise UserError(Message("打印机“{name}”没有响应，没有打完。请检查后再打一次。", name=order.printer))


def _lay_page(printer: QPrinter, size: tuple[float, float]) -> None:
    """Set the printer's paper to the page's size and orientation before the page begins."""
    width, height = size
    is_wide = width > height
    paper = QPageSize(
        QSizeF(min(size), max(size)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    direction = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, direction, QMarginsF(0, 0, 0, 0)))
