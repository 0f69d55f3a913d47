"""A print system without Windows: it keeps what was asked of it and what was drawn, page by page."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PIL import Image

from kamdesk.services.printing.windows.papers import DriverPaper, Metrics
from kamdesk.services.printing.windows.ports import Abilities, PrintSystemError
from kamdesk.services.printing.windows.settings import COLOUR, DevMode, write_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kamdesk.services.printing.preview import PagePicture, PreviewDocument
    from kamdesk.services.printing.windows.papers import Box
    from kamdesk.services.printing.windows.settings import Wanted

A5, A4, A3 = DriverPaper(11, 1480, 2100), DriverPaper(9, 2100, 2970), DriverPaper(8, 2970, 4200)
MARGIN = 0.2
"""Inches along each edge on which the printer cannot print."""
CALLS = {
    "open": "OpenPrinter",
    "settle": "DocumentProperties",
    "begin": "StartDoc",
    "change": "ResetDC",
    "page": "StartPage",
    "outlines": "RenderPage",
    "picture": "StretchDIBits",
    "end page": "EndPage",
    "end": "EndDoc",
}
"""What Windows calls each act."""


@dataclass
class FakeSettings:
    mode: DevMode


@dataclass
class FakePrinter:
    """A printer; ``fails_at`` names an act that is refused with an error number.

    ``takes_own`` tells of which settings with a size of our own its driver makes a paper.
    """

    papers: tuple[DriverPaper, ...] = (A5, A4, A3)
    dots: int = 600
    state: int = 0
    is_grey: bool = False
    is_duplex: bool = True
    collates: bool = False
    keeps_copies: bool = True
    has_colours: bool = True
    takes_own: Callable[[DevMode], bool] = lambda _mode: True
    fails_at: dict[str, int] = field(default_factory=dict)
    did: list[str] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)
    pages: list[Image.Image] = field(default_factory=list)
    outlines: list[tuple[int, Box]] = field(default_factory=list)
    strips: int = 0
    mode: DevMode = field(default_factory=DevMode)

    def do(self, act: str, of_what: str = "") -> None:
        if act in self.fails_at:
            raise PrintSystemError(CALLS[act], self.fails_at[act])
        self.did.append(f"{act} {of_what}".rstrip())

    @contextmanager
    def open(self, printer: str) -> Iterator[FakePrinter]:
        self.do("open", printer)
        try:
            yield self
        finally:
            self.did.append("close")

    def status(self) -> int:
        return self.state

    def abilities(self) -> Abilities:
        told = {"collates": self.collates, "is_duplex": self.is_duplex, "is_grey": not self.has_colours}
        return Abilities(self.papers, (), 99, **told)

    def settle(self, wanted: Wanted) -> FakeSettings:
        mode = DevMode(colour=1 if self.is_grey else 2, fields=COLOUR)
        write_settings(mode, wanted)
        if not self.keeps_copies:
            mode.collate = 0
        self.wanted.append(wanted)
        return FakeSettings(mode)

    @contextmanager
    def sheets(self, settings: FakeSettings) -> Iterator[FakePrinter]:
        self.mode = settings.mode
        yield self

    def metrics(self) -> Metrics:
        listed = {paper.number: (paper.width, paper.length) for paper in self.papers}
        own = self.mode.paper_width, self.mode.paper_length
        usual = own if self.takes_own(self.mode) else (A4.width, A4.length)
        width, height = (round(side * self.dots / 254) for side in listed.get(self.mode.paper_size, usual))
        if self.mode.orientation == 2:
            width, height = height, width
        offset = round(MARGIN * self.dots)
        return Metrics(self.dots, self.dots, width, height, offset, offset)

    def change_to(self, settings: FakeSettings) -> None:
        self.mode = settings.mode
        self.do("change")

    def begin(self, job_name: str) -> None:
        self.do("begin", job_name)

    def begin_page(self) -> None:
        self.do("page")
        metrics = self.metrics()
        self.pages.append(Image.new("RGB", (metrics.paper_width, metrics.paper_height), "white"))

    def draw_outlines(self, _document: PreviewDocument, page: int, box: Box) -> None:
        self.do("outlines")
        self.outlines.append((page, box))

    def draw_picture(self, picture: PagePicture, box: Box) -> None:
        if "picture" in self.fails_at:
            self.do("picture")
        self.strips += 1
        size = picture.width, picture.height
        kind, order = ("L", "L") if picture.is_grey else ("RGB", "BGRX")
        drawn = Image.frombytes(kind, size, picture.pixels, "raw", order, picture.stride)
        metrics = self.metrics()
        place = box.left + metrics.offset_x, box.top + metrics.offset_y
        self.pages[-1].paste(drawn.resize((box.width, box.height)), place)

    def end_page(self) -> None:
        self.do("end page")

    def end(self) -> None:
        self.do("end")

    def abandon(self) -> None:
        self.did.append("abandon")
