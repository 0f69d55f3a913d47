"""Lines as the operators that show them, made once, since sheets repeat most of what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.fonts.punctuation_spacing import HALF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kamdesk.documents.fonts.typeface import Typeface
    from kamdesk.documents.text.typesetting import TextStyle

_THOUSAND: Final = 1000
_MOST_KEPT: Final = 4096


class ShownRun(NamedTuple):
    """A stretch of a line in one face: the operators that choose it and show it, and its width in points."""

    font: str
    shown: str
    advance: float


class ShownLines:
    """The lines of one document; ``coded`` gives stretches as pairs of font name and codes."""

    def __init__(self, coded: Callable[[Typeface, str], list[tuple[str, str]]]) -> None:
        self._coded = coded
        self._kept: dict[tuple[str, TextStyle, float], tuple[ShownRun, ...]] = {}

    def runs(self, text: str, style: TextStyle, size: float) -> Sequence[ShownRun]:
        """Return a line in a style, run by run."""
        known = self._kept.get((text, style, size))
        if known is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            known = self._kept[text, style, size] = tuple(self._made(text, style, size))
        return known

    def _made(self, text: str, style: TextStyle, size: float) -> Iterator[ShownRun]:
        tracking = f"{style.tracking * size:.2f} Tc " if style.tracking else ""
        for font, codes in self._coded(style.typeface, text):
            count = len(codes) // 4
            run, text = text[:count], text[count:]
            places = style.typeface.compression_points(run)
            shown = _compressed(codes, places) if places else f"<{codes}> Tj"
            # Only where another face draws the rest does it matter where this one ends.
            advance = (style.typeface.width(run) + style.tracking * count) * size if text else 0.0
            yield ShownRun(f"{tracking}/{font} {size:g} Tf", shown, advance)


def _compressed(codes: str, places: list[int]) -> str:
    """Return the operator that shows hexadecimal codes, half an em taken out before each of ``places``."""
    ends = [4 * place for place in places]
    runs = [codes[begin:end] for begin, end in zip([0, *ends], [*ends, len(codes)], strict=True)]
    return f"[{f' {HALF * _THOUSAND:g} '.join(f'<{run}>' for run in runs)}] TJ"
