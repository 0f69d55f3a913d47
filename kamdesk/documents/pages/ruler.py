"""The ruler page: two lines at a known distance from the edges and two rulers of known length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.fonts.shipped import FontRole
from kamdesk.documents.pages.canvas import DocumentCanvas
from kamdesk.documents.pages.rows import MM
from kamdesk.domain.printing.calibration import ORIGIN, ruler_lengths

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.calibration import PaperSize

_TEN: Final = 10
_FIVE: Final = 5
_TICKS: Final = {_TEN: 5.0, _FIVE: 3.5, 1: 2.2}
_FIGURES: Final = 7.5
_WORDS: Final = 10.0
_HAIR: Final = 0.25
_LOW: Final = 25.0  # millimetres above the lower edge, and
_ASIDE: Final = 0.75  # a share of the width, so that the rulers do not meet on A4


def ruler_page(
    paper: PaperSize,
    typefaces: Typefaces,
    title: str,
    words: Sequence[str],
    printed_on: date,
    *,
    language: str,
) -> bytes:
    """Draw the page for one size of paper, ``words``, of this language, line by line between the rulers.

    The thin lines are `ORIGIN` millimetres from the left and the top edge; the rulers, as long as
    `ruler_lengths` returns, are centred along the sides of the paper.
    """
    size = (paper.width * MM, paper.height * MM)
    canvas = DocumentCanvas(size, title=title, subject=paper.name, author="", language=language)
    page = _Ruled(canvas, paper, typefaces)
    lengths = ruler_lengths(paper)
    page.line((ORIGIN, 0), (ORIGIN, paper.height))
    page.line((0, ORIGIN), (paper.width, ORIGIN))
    page.ruler(((paper.width - lengths.across) / 2, paper.height - _LOW), lengths.across, is_down=False)
    page.ruler((paper.width * _ASIDE, (paper.height - lengths.down) / 2), lengths.down, is_down=True)
    for n, text in enumerate((title, *words)):
        page.text(text, (ORIGIN + 4, ORIGIN + 8 + 6.5 * n), _WORDS)
    canvas.showPage()
    return canvas.finish(printed_on)


class _Ruled:
    """Draws in millimetres from the upper left corner."""

    def __init__(self, canvas: DocumentCanvas, paper: PaperSize, typefaces: Typefaces) -> None:
        self._canvas = canvas
        self._height = paper.height
        self._typeface = typefaces.typeface(FontRole.TITLE)

    def line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        (x1, y1), (x2, y2) = (((x * MM), (self._height - y) * MM) for x, y in (start, end))
        self._canvas.draw(f"{_HAIR} w {x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l S")

    def text(self, text: str, at: tuple[float, float], size: float) -> None:
        x, y = at[0] * MM, (self._height - at[1]) * MM
        for font, codes in self._canvas.shown(self._typeface, text):
            self._canvas.draw(f"BT /{font} {size:g} Tf {x:.2f} {y:.2f} Td <{codes}> Tj ET")
            count = len(codes) // 4
            x += self._typeface.width(text[:count]) * size
            text = text[count:]

    def ruler(self, start: tuple[float, float], length: float, *, is_down: bool) -> None:
        x, y = start
        self.line(start, (x, y + length) if is_down else (x + length, y))
        for step in range(round(length) + 1):
            tick = next(height for unit, height in _TICKS.items() if step % unit == 0)
            if is_down:
                self.line((x, y + step), (x + tick, y + step))
            else:
                self.line((x + step, y), (x + step, y + tick))
            if step % _TEN == 0 and step % (2 * _TEN) == 0:
                offset = (6.0, step + 0.9) if is_down else (step - 1.6, 8.5)
                self.text(str(step), (x + offset[0], y + offset[1]), _FIGURES)
