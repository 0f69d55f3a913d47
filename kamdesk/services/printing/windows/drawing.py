"""A document drawn onto a printer: as outlines, or as strips of pictures where outlines cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Generic

from kamdesk.domain.shared.errors import CancelledError
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.printing.windows.papers import (
    Box,
    choose_resolution,
    is_on_paper,
    page_box,
    pages_in_order,
    paper_choices,
)
from kamdesk.services.printing.windows.ports import PrintSystemError, SomeSettings
from kamdesk.services.printing.windows.refusals import (
    is_stopped,
    no_driver,
    no_paper,
    refusal_of,
    refuse_by_state,
)
from kamdesk.services.printing.windows.settings import Wanted, is_grey, keeps_copies
from kamdesk.services.printing.windows.transparency import is_translucent

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.printing.spooling import PrintOrder
    from kamdesk.services.printing.windows.papers import Metrics, PageSize, PaperChoice
    from kamdesk.services.printing.windows.ports import Printer, PrintSystem, Sheets

_RESOLUTION: Final = 600
_COARSEST: Final = 150


@dataclass(frozen=True, slots=True)
class _Sheet(Generic[SomeSettings]):
    """How the driver is set for pages of one size, and what paper that gives."""

    paper: PaperChoice
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
        raise refusal_of(order.printer, error) from error


class _Job(Generic[SomeSettings]):
    """One order on its way to a printer."""

    def __init__(self, document: PreviewDocument, order: PrintOrder, printer: Printer[SomeSettings]) -> None:
        self._document = document
        self._order = order
        self._printer = printer
        self._abilities = printer.abilities()
        if not self._abilities.papers:
            raise no_driver(order.printer)  # some that list none crash when they are set
        # Each paper is tried before the job begins, so that nothing half printed comes of it.
        self._sheets = self._tried(order.copies if self._may_count() else 1)
        self._driver_counts = self._may_count() and self._keeps_copies()
        if self._may_count() and not self._driver_counts:
            self._sheets = self._tried(1)

    def run(self, progress: Progress) -> None:
        order = self._order
        first = self._sheet(order.pages[0])
        copies = 1 if self._driver_counts else order.copies
        is_duplex = order.duplex != "simplex" and self._abilities.is_duplex
        pages = [*pages_in_order(order.pages, copies, self._paper, is_duplex=is_duplex)]
        progress(0, len(pages))
        with self._printer.sheets(first.settings) as sheets:
            sheets.begin(order.job_name)
            try:
                self._draw(pages, first, sheets, progress)
                sheets.end()
            except BaseException:
                sheets.abandon()
                raise

    def _draw(
        self,
        pages: list[int | None],
        set_up: _Sheet[SomeSettings],
        sheets: Sheets[SomeSettings],
        progress: Progress,
    ) -> None:
        for done, page in enumerate(pages):
            if page is not None and (sheet := self._sheet(page)).paper != set_up.paper:
                sheets.change_to(sheet.settings)
                set_up = sheet
            sheets.begin_page()
            if page is not None:
                self._draw_page(page, set_up, sheets, partial(progress, done, len(pages)))
            sheets.end_page()
            progress(done + 1, len(pages))

    def _draw_page(
        self,
        page: int,
        sheet: _Sheet[SomeSettings],
        sheets: Sheets[SomeSettings],
        waiting: Callable[[], object],
    ) -> None:
        box = page_box(self._document.size(page), sheet.metrics)
        with self._document.page(page) as loaded:
            as_picture = self._order.as_pictures or is_translucent(loaded)
        if not as_picture:
            sheets.draw_outlines(self._document, page, box)
            return
        # Finer than this a picture only takes longer.
        across, down = (min(1.0, _RESOLUTION / dots) for dots in (sheet.metrics.dots_x, sheet.metrics.dots_y))
        size = round(box.width * across), round(box.height * down)
        without_colours = self._abilities.is_grey or is_grey(sheet.settings.mode)
        for top, strip in self._document.bands(page, size, is_grey=without_colours):
            waiting()
            begin, end = (round(row / down) for row in (top, top + strip.height))
            sheets.draw_picture(strip, Box(box.left, box.top + begin, box.width, end - begin))

    def _sheet(self, page: int) -> _Sheet[SomeSettings]:
        return self._sheets[self._document.size(page)]

    def _paper(self, page: int) -> PaperChoice:
        return self._sheet(page).paper

    def _may_count(self) -> bool:
        """Return whether the driver says that it prints the copies one after the other."""
        copies = self._order.copies
        return copies > 1 and self._abilities.collates and self._abilities.most_copies >= copies

    def _keeps_copies(self) -> bool:
        """Return whether it took that on itself; some only say so, or lose count where the paper changes."""
        settings = {sheet.paper: sheet.settings for sheet in self._sheets.values()}
        return len(settings) == 1 and all(
            keeps_copies(each.mode, self._order.copies) for each in settings.values()
        )

    def _tried(self, copies: int) -> dict[PageSize, _Sheet[SomeSettings]]:
        sizes = dict.fromkeys(map(self._document.size, self._order.pages))
        return {size: self._tried_size(size, copies) for size in sizes}

    def _tried_size(self, size: PageSize, copies: int) -> _Sheet[SomeSettings]:
        """Return the settings for pages of a size; raise `UserError` where the printer has no such paper."""
        for paper in paper_choices(size, self._abilities.papers):
            settings = self._printer.settle(self._wanted(paper, copies))
            with self._printer.sheets(settings) as sheets:
                metrics = sheets.metrics()
            if is_on_paper(size, metrics):
                return _Sheet(paper, settings, metrics)
        raise no_paper(self._order.printer, size)

    def _wanted(self, paper: PaperChoice, copies: int) -> Wanted:
        order, abilities = self._order, self._abilities
        return Wanted(
            paper=paper,
            sides=order.duplex,
            resolution=choose_resolution(abilities.resolutions, _RESOLUTION, _COARSEST),
            tray=int(order.tray.id) if order.tray.id else None,
            copies=copies,
        )
