"""Printer offsets measured on a ruler page, and the calibration that corrects them; in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

ORIGIN: Final = 20.0
"""Where the ruler page draws its two lines, from the left and the top edge of the paper."""

RULER_LANGUAGE: Final = term("zh-CN")
"""The language of the ruler page, as its translation names it in the PDF, for who has it read aloud."""
RULER_TITLE: Final = term("打印机校准标尺")
RULER_STEPS: Final = (
    term("打印时不要选“缩放”或“适合纸张”。用尺量下面四个数，填进校准窗口："),
    term("1. 左边细线到纸的左边　＿＿＿＿ 毫米"),
    term("2. 上边细线到纸的上边　＿＿＿＿ 毫米"),
    term("3. 横标尺从 0 到末端　＿＿＿＿ 毫米"),
    term("4. 竖标尺从 0 到末端　＿＿＿＿ 毫米"),
)
"""The text of the ruler page; the calibration window asks for the numbers in this order."""

_LENGTHS: Final = (200.0, 150.0, 100.0, 50.0)
_EDGE: Final = 5.0  # most printers cannot print nearer to the edge
_LARGEST_SHIFT: Final = 15.0
_LARGEST_STRETCH: Final = 0.06


@dataclass(frozen=True, slots=True)
class PaperSize:
    """The size of a sheet in reading direction."""

    width: float
    height: float

    @property
    def name(self) -> str:
        """The size in whole millimetres: ``210×297``."""
        return f"{self.width:.0f}×{self.height:.0f}"


@dataclass(frozen=True, slots=True)
class RulerLengths:
    """How long the ruler page draws its two rulers."""

    across: float
    down: float


@dataclass(frozen=True, slots=True)
class Measured:
    """What was read off a printed ruler page: distance of the lines from the edges, length of the rulers."""

    left: float
    top: float
    across: float
    down: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """The change to a page before printing: it is stretched from its upper left corner, then shifted."""

    shift_x: float = 0.0
    shift_y: float = 0.0
    stretch_x: float = 1.0
    stretch_y: float = 1.0

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point, from the left and the top edge, is put."""
        return self.stretch_x * x + self.shift_x, self.stretch_y * y + self.shift_y


def ruler_lengths(paper: PaperSize) -> RulerLengths:
    """Return the longest rulers that the paper holds, of 200, 150, 100 and 50 mm."""
    across, down = (
        next(length for length in _LENGTHS if length + 2 * _EDGE <= side or length == _LENGTHS[-1])
        for side in (paper.width, paper.height)
    )
    return RulerLengths(across, down)


def calibrate(measured: Measured, paper: PaperSize) -> Calibration:
    """Return the calibration that corrects a printer with these measured lengths.

    The printer stretches by measured over drawn length and shifts by what is left of the distance from the
    edge; the calibration is the inverse of that. Raises `UserError` for implausible lengths.
    """
    lengths = ruler_lengths(paper)
    stretch_x = _stretch(measured.across, lengths.across, "across")
    stretch_y = _stretch(measured.down, lengths.down, "down")
    shift_x = _shift(measured.left, stretch_x, "left")
    shift_y = _shift(measured.top, stretch_y, "top")
    return Calibration(-shift_x / stretch_x, -shift_y / stretch_y, 1 / stretch_x, 1 / stretch_y)


def _stretch(measured: float, drawn: float, field: str) -> float:
    stretch = measured / drawn
    if abs(stretch - 1) > _LARGEST_STRETCH:
        raise UserError(
            Message(
                "标尺应长约 {drawn:.0f} 毫米，量得 {measured} 毫米不合情理；打印时不要缩放，请再量一次。",
                drawn=drawn,
                measured=measured,
            ),
            field=field,
        )
    return stretch


def _shift(measured: float, stretch: float, field: str) -> float:
    shift = measured - stretch * ORIGIN
    if abs(shift) > _LARGEST_SHIFT:
        raise UserError(
            Message(
                "边距应约 {origin:.0f} 毫米，量得 {measured} 毫米不合情理；请再量一次。",
                origin=ORIGIN,
                measured=measured,
            ),
            field=field,
        )
    return shift
