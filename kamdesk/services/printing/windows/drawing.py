"""A document drawn onto a printer: as outlines, or as strips of pictures where outlines cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic

from kamdesk.domain.shared.errors import CancelledError
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.printing.windows.papers import (
    Box,
    choose_paper,
    choose_resolution,
    is_on_paper,
    page_box,
    pages_in_order,
)
from kamdesk.services.printing.windows.ports import PrintSystemError, SomeSettings
from kamdesk.services.printing.windows.refusals import is_stopped, no_paper, refusal_of, refuse_by_state
from kamdesk.services.printing.windows.settings import Wanted, is_grey, keeps_copies
from kamdesk.services.printing.windows.transparency import is_translucent

if TYPE_CHECKING:
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.printing.spooling import PrintOrder
    from kamdesk.services.printing.windows.papers import Metrics, PageSize
    from kamdesk.services.printing.windows.ports import Printer, PrintSystem, Sheets

_RESOLUTION: Final = 600
_COARSEST: Final = 150


@dataclass(frozen=True, slots=True)
class _Sheet(Generic[SomeSettings]):
    """How the driver is set for pages of one size, and what paper that gives."""

    settings: SomeSettings
    metrics: Metrics


def print_document(
    pdf: bytes, order: PrintOrder, progress: Progress, system: PrintSystem[SomeSettings]
) -> None:
    """Print the pages of the order; raise `UserError` where the printer or its paper is not to be had.

    What fails or is stopped meanwhile is thrown away whole, as far as the printer has not begun with it.
    """
    try:
        with PreviewDocument(pdf) as document, system.open(order.printer) as printer:
            refuse_by_state(order.printer, printer.status())
            _Job(document, order, printer).run(progress)
    except PrintSystemError as error:
        if is_stopped(error.code):
            raise CancelledError from error
        raise refusal_of(order.printer, error.code) from error


class _Job(Generic[SomeSettings]):
    """One order on its way to a printer."""

    def __init__(self, document: PreviewDocument, order: PrintOrder, printer: Printer[SomeSettings]) -> None:
        self._document = document
        self._order = order
        self._printer = printer
        self._abilities = printer.abilities()
        self._driver_counts = self._tell_copies()
        # Each paper is tried before the job begins, so that nothing half printed comes of it.
        self._sheets = {size: self._tried(size) for size in dict.fromkeys(map(document.size, order.pages))}

    def run(self, progress: Progress) -> None:
        order = self._order
        first = self._sheets[self._document.size(order.pages[0])]
        copies = 1 if self._driver_counts else order.copies
        is_duplex = order.duplex != "simplex" and self._abilities.is_duplex
        pages = [*pages_in_order(order.pages, copies, self._document.size, is_duplex=is_duplex)]
        with self._printer.sheets(first.settings) as sheets:
            sheets.begin(order.job_name)
            try:
                self._draw(pages, first, sheets, progress)
                sheets.end()
            except BaseException:
                sheets.abandon()
                raise
        progress(len(pages), len(pages))

    def _draw(
        self,
        pages: list[int | None],
        set_up: _Sheet[SomeSettings],
        sheets: Sheets[SomeSettings],
        progress: Progress,
    ) -> None:
        for done, page in enumerate(pages):
            progress(done, len(pages))
            if page is not None and (sheet := self._sheets[self._document.size(page)]) is not set_up:
                sheets.change_to(sheet.settings)
                set_up = sheet
            sheets.begin_page()
            if page is not None:
                self._draw_page(page, set_up, sheets)
            sheets.end_page()

    def _draw_page(self, page: int, sheet: _Sheet[SomeSettings], sheets: Sheets[SomeSettings]) -> None:
        box = page_box(self._document.size(page), sheet.metrics)
        with self._document.page(page) as loaded:
            as_picture = self._order.as_pictures or is_translucent(loaded)
        if not as_picture:
            sheets.draw_outlines(self._document, page, box)
            return
        # Finer than this a picture only takes longer.
        across, down = (min(1.0, _RESOLUTION / dots) for dots in (sheet.metrics.dots_x, sheet.metrics.dots_y))
        size = round(box.width * across), round(box.height * down)
        for top, strip in self._document.bands(page, size, is_grey=is_grey(sheet.settings.mode)):
            begin, end = (round(row / down) for row in (top, top + strip.height))
            sheets.draw_picture(strip, Box(box.left, box.top + begin, box.width, end - begin))

    def _tell_copies(self) -> bool:
        """Return whether the driver itself prints the copies one after the other; some only say so."""
        copies = self._order.copies
        if copies == 1 or not self._abilities.collates or self._abilities.most_copies < copies:
            return False
        wanted = self._wanted(self._document.size(self._order.pages[0]), copies)
        return keeps_copies(self._printer.settle(wanted).mode, copies)

    def _tried(self, size: PageSize) -> _Sheet[SomeSettings]:
        """Return the settings for pages of a size; raise `UserError` where the printer has no such paper."""
        copies = self._order.copies if self._driver_counts else 1
        settings = self._printer.settle(self._wanted(size, copies))
        with self._printer.sheets(settings) as sheets:
            metrics = sheets.metrics()
        if not is_on_paper(size, metrics):
            raise no_paper(self._order.printer, size)
        return _Sheet(settings, metrics)

    def _wanted(self, size: PageSize, copies: int) -> Wanted:
        order, abilities = self._order, self._abilities
        return Wanted(
            paper=choose_paper(size, abilities.papers),
            sides=order.duplex,
            resolution=choose_resolution(abilities.resolutions, _RESOLUTION, _COARSEST),
            tray=int(order.tray.id) if order.tray.id else None,
            copies=copies,
        )
