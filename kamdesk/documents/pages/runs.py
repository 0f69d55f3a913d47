"""Stretches of text in several styles set into one line, or one below the other into a column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.pages.overlay import overlay_lines
from kamdesk.documents.pages.rows import MM, Box, CellText, PlacedCell, RowDrawing
from kamdesk.documents.pages.vertical import VerticalBlock
from kamdesk.documents.text.typesetting import EM_CENTRE, Align, Anchor, TextBlock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kamdesk.documents.definitions.placements import PlacedRuns, Run
    from kamdesk.documents.pages.rows import Glyphs
    from kamdesk.documents.text.typesetting import TextStyle
    from kamdesk.documents.values.templates import Scope

_STEP: Final = 0.5  # points
_SHARE: Final = 0.02  # of the size, taken off until the line holds
_SLACK: Final = 0.01
_CUT: Final = "…"


class SetRun(NamedTuple):
    """A stretch with its text and size; ``name`` is that of its style, ``gap`` and ``raised`` in points."""

    text: str
    name: str
    style: TextStyle
    size: float
    gap: float
    raised: float
    is_static: bool
    overlay_mask: str

    @classmethod
    def of(cls, run: Run, text: str, style: TextStyle, scope: Scope) -> SetRun:
        """Return a stretch as large as its style wants it."""
        mask = run.content.overlay_mask(scope, words=run.words) if scope.is_overlay else ""
        text = text.replace("\n", " ")
        return cls(
            text, run.style, style, style.size, run.gap * MM, run.raised * MM, run.content.is_static, mask
        )


def line_of(item: PlacedRuns, runs: Sequence[SetRun]) -> tuple[RowDrawing, bool]:
    """Return stretches one behind the other on a line, and whether one of them had to be cut.

    A justified line has its last stretch at its end.
    """
    room = item.area.width * MM
    runs, is_cut = _fitted(runs, _width, room)
    free = room - _total(runs, _width)
    x = item.area.x * MM + {Align.RIGHT: free, Align.CENTER: free / 2}.get(item.align, 0.0)
    boxes: list[Box] = []
    for n, run in enumerate(runs):
        x += run.gap if n else 0.0
        if n and run is runs[-1] and item.align is Align.JUSTIFY:
            x += max(free, 0.0)
        block = TextBlock((run.text,), run.style, run.size)
        mask = overlay_lines(block, run.text, run.overlay_mask) if run.overlay_mask else ()
        text = CellText(block, Align.LEFT, Anchor.TOP, is_static=run.is_static, overlay_mask=mask)
        top = item.area.y * MM - run.raised - run.size * (0.5 + EM_CENTRE)
        boxes.append(Box(PlacedCell(x, _width(run), (text,)), top, block.height))
        x += _width(run)
    return RowDrawing(boxes=tuple(boxes)), is_cut


def column_of(item: PlacedRuns, runs: Sequence[SetRun]) -> tuple[RowDrawing, bool]:
    """Return stretches one below the other in a column, and whether one of them had to be cut."""
    area = item.area
    room = area.height * MM
    runs, is_cut = _fitted(runs, _depth, room)
    free = room - _total(runs, _depth)
    y = area.y * MM + {Anchor.BOTTOM: free, Anchor.MIDDLE: free / 2}.get(item.anchor, 0.0)
    glyphs: list[Glyphs] = []
    for n, run in enumerate(runs):
        y += run.gap if n else 0.0
        box = (area.x * MM, y, area.width * MM, _depth(run))
        glyphs += VerticalBlock([run.text], run.style, run.size).glyphs(box, item.align, Anchor.TOP)
        y += _depth(run)
    return RowDrawing(glyphs=tuple(glyphs)), is_cut


def _width(run: SetRun) -> float:
    """Return the width in points, without the tracking behind the last character."""
    ems = run.style.typeface.width(run.text) + run.style.tracking * (len(run.text) - 1)
    return ems * run.size


def _depth(run: SetRun) -> float:
    return VerticalBlock([run.text], run.style, run.size).length(run.text)


def _total(runs: Sequence[SetRun], length: Callable[[SetRun], float]) -> float:
    return sum(map(length, runs)) + sum(run.gap for run in runs[1:])


def _fitted(
    runs: Sequence[SetRun], length: Callable[[SetRun], float], room: float
) -> tuple[list[SetRun], bool]:
    """Return the stretches as the room holds them, smaller where need be, and whether any had to be cut."""
    shrunk = _shrunk(runs, length, room)
    is_cut = _total(shrunk, length) > room + _SLACK
    return (_cut_to(shrunk, length, room) if is_cut else shrunk), is_cut


def _shrunk(runs: Sequence[SetRun], length: Callable[[SetRun], float], room: float) -> list[SetRun]:
    """Return all stretches smaller by the same share until the room holds them, none below its floor."""
    shrunk = list(runs)
    share = 1.0
    while _total(shrunk, length) > room + _SLACK and any(run.size > run.style.floor for run in shrunk):
        share -= _SHARE
        shrunk = [
            run._replace(size=max(int(run.style.size * share / _STEP) * _STEP, run.style.floor))
            for run in runs
        ]
    return shrunk


def _cut_to(runs: Sequence[SetRun], length: Callable[[SetRun], float], room: float) -> list[SetRun]:
    """Return the stretches with those cut that take more than their share of the room."""
    left = room - sum(run.gap for run in runs[1:])
    share = 0.0
    for n, needed in enumerate(sorted(map(length, runs))):
        share = left / (len(runs) - n)
        if needed > share:
            break
        left -= needed
    return [_cut(run, length, share) if length(run) > share else run for run in runs]


def _cut(run: SetRun, length: Callable[[SetRun], float], room: float) -> SetRun:
    text = run.text
    while text and length(run._replace(text=text + _CUT)) > room:
        text = text[:-1]
    return run._replace(text=text + _CUT, overlay_mask="")
