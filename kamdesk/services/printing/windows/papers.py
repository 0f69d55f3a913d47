"""Which of a driver's papers a page is printed on, and where on it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from kamdesk.services.printing.preview import POINTS_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

OWN_SIZE: Final = 256
"""The number by which a driver is given a size of our own."""
_TENTHS_PER_INCH: Final = 254
_SAME: Final = 10
"""Tenths of a millimetre by which a listed paper may differ from the page."""
_ANOTHER: Final = 50
"""Tenths of a millimetre beyond which the driver took another paper; some add a rim to print to the edge."""

PageSize = tuple[float, float]
"""Width and height of a page in points."""


@dataclass(frozen=True, slots=True)
class DriverPaper:
    """A paper that a driver lists: its number there, its sides in tenths of a millimetre."""

    number: int
    width: int
    length: int


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """The paper for a page, and whether the page lies across it."""

    paper: DriverPaper
    is_turned: bool


@dataclass(frozen=True, slots=True)
class Metrics:
    """A sheet as the device has it, in its dots: the paper, and where on it printing can begin."""

    dots_x: int
    dots_y: int
    paper_width: int
    paper_height: int
    offset_x: int
    offset_y: int


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in dots of the device, counted from where printing can begin."""

    left: int
    top: int
    width: int
    height: int


def paper_choices(size: PageSize, papers: Sequence[DriverPaper]) -> Iterator[PaperChoice]:
    """Yield by which papers a page may come out on its own size, what is most likely to first.

    That is the listed paper nearest to it within a millimetre, one that is listed lying across only where
    none is listed upright. Then come two ways to tell a driver a size of our own, as some take only one of
    them for a page that lies across: upright and turned, and as it lies.
    """
    sides = tuple(_tenths(side) for side in size)
    short, long = sorted(sides)

    def distance(paper: DriverPaper) -> int:
        return max(abs(min(paper.width, paper.length) - short), abs(max(paper.width, paper.length) - long))

    def choice(paper: DriverPaper) -> PaperChoice:
        return PaperChoice(paper, is_turned=(size[0] > size[1]) != (paper.width > paper.length))

    fitting = [paper for paper in papers if distance(paper) <= _SAME]
    if fitting:
        yield choice(min(fitting, key=lambda paper: (paper.width > paper.length, distance(paper))))
    yield choice(DriverPaper(OWN_SIZE, short, long))
    if sides != (short, long):
        yield choice(DriverPaper(OWN_SIZE, *sides))


def is_on_paper(size: PageSize, metrics: Metrics) -> bool:
    """Return whether the device has the paper of the page; drivers pass over sizes that they do not know."""
    width = metrics.paper_width * _TENTHS_PER_INCH / metrics.dots_x
    height = metrics.paper_height * _TENTHS_PER_INCH / metrics.dots_y
    return abs(width - _tenths(size[0])) <= _ANOTHER and abs(height - _tenths(size[1])) <= _ANOTHER


def page_box(size: PageSize, metrics: Metrics) -> Box:
    """Return where the page lies on the device, paper edge to paper edge."""
    width, height = size
    return Box(
        -metrics.offset_x,
        -metrics.offset_y,
        round(width * metrics.dots_x / POINTS_PER_INCH),
        round(height * metrics.dots_y / POINTS_PER_INCH),
    )


def choose_resolution(offered: Sequence[tuple[int, int]], wanted: int, coarsest: int) -> int:
    """Return the dots per inch to ask for: ``wanted``, else the finest below it that is alike both ways.

    Drivers that offer nothing as fine as ``coarsest`` say so wrongly.
    """
    alike = [across for across, down in offered if across == down and coarsest <= across <= wanted]
    return max(alike, default=wanted)


def pages_in_order(
    pages: Sequence[int], copies: int, paper_of: Callable[[int], Hashable], *, is_duplex: bool
) -> Iterator[int | None]:
    """Yield the pages copy by copy, None for a back that stays white so that each copy begins on a sheet.

    Where the paper changes, the printer itself begins a new sheet.
    """
    runs = [(paper, len(list(run))) for paper, run in groupby(pages, paper_of)]
    (first, _), (last, count) = runs[0], runs[-1]
    begins_on_back = is_duplex and first == last and count % 2 == 1
    for copy in range(copies):
        if copy and begins_on_back:
            yield None
        yield from pages


def _tenths(points: float) -> int:
    return round(points * _TENTHS_PER_INCH / POINTS_PER_INCH)
