"""Texts to be read aloud: of one size over several pages, none turned within a sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.placements import PlacedReading, members
from kamdesk.documents.figures.figures import Caption
from kamdesk.documents.pages.rows import MM
from kamdesk.documents.text.breaking import may_break
from kamdesk.documents.text.typesetting import Align, Anchor, set_text
from kamdesk.documents.values.templates import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.placements import Area, Placement
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.values.templates import Scope

_INDENT: Final = "　　"
_CLOSING: Final = "[”’」』》）)]*"
_SENTENCE: Final = re.compile(f"(?:[。！？!?…]|[.](?=\\s))+{_CLOSING}|\n")
_CLAUSE: Final = re.compile(f"[，；：、,;:—]+{_CLOSING}")
_CATCHWORD: Final = 8  # characters of the next page that the foot of a page may show
_BEGUN: Final = "turn.begun"
_TOLERANCE: Final = 0.01  # points


def turned_pages(items: Sequence[Placement], scope: Scope, setter: TextSetter) -> list[Scope]:
    """Return the values of each page over which the text to be read among these items runs.

    Besides the part of the text that it has, a page knows ``turn.page``, ``turn.pages``, whether it goes on
    from another (``turn.begun``), and the first words of the one that follows (``turn.next``).
    """
    item = next(_readings(items, scope), None)
    if item is None or scope.is_blank:
        return [scope]
    parts = _parts(item, _paragraphs(scope.value(item.of)), setter)
    return [
        scope.within(
            {
                item.of: part,
                "turn.page": number,
                "turn.pages": len(parts),
                _BEGUN: number > 1,
                "turn.next": parts[number].lstrip()[:_CATCHWORD] if number < len(parts) else None,
            }
        )
        for number, part in enumerate(parts, start=1)
    ]


def read_caption(item: PlacedReading, scope: Scope) -> Caption:
    """Return what one page has of the text to be read."""
    is_begun = bool(scope.value(_BEGUN, is_optional=True))
    text = scope.value(item.of)
    area = item.further if is_begun else item.area
    return Caption(
        text="" if text is None else printable(str(text)),
        x=area.x,
        y=area.y,
        width=area.width,
        height=area.height,
        style=item.style,
        align=Align.JUSTIFY,
        anchor=Anchor.TOP,
    )


def _readings(items: Sequence[Placement], scope: Scope) -> Iterator[PlacedReading]:
    for item in items:
        if not scope.shows(item.when):
            continue
        if isinstance(item, PlacedReading):
            yield item
        for inside in members(item):
            yield from _readings(inside, scope)


def _paragraphs(value: object) -> str:
    """Return a text with each paragraph indented by two characters."""
    lines = ("" if value is None else printable(str(value))).split("\n")
    return "\n".join(f"{_INDENT}{line.strip()}" for line in lines if line.strip())


def _parts(item: PlacedReading, text: str, setter: TextSetter) -> list[str]:
    parts: list[str] = []
    while text:
        area = item.further if parts else item.area
        end = _end_of_page(text, area, item.style, setter)
        parts.append(text[:end].rstrip("\n"))
        text = text[end:].lstrip("\n")
    return parts or [""]


def _end_of_page(text: str, area: Area, style: str, setter: TextSetter) -> int:
    """Return where a page ends: behind the last sentence that it holds.

    A sentence that is longer than a page ends it behind a clause, or else where a line may end.
    """

    def excess(end: int) -> float:
        part = text[:end].rstrip("\n")
        return set_text(part, area.width * MM, setter.style(style, part)).height - area.height * MM

    lines = (n for n in range(len(_INDENT) + 1, len(text)) if may_break(text[n - 1], text[n]))
    for places in (_ends(_SENTENCE, text), _ends(_CLAUSE, text), lines):
        ends = [*places, len(text)]
        if held := bisect_right(ends, _TOLERANCE, key=excess):
            return ends[held - 1]
    return len(text)


def _ends(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    return (found.end() for found in pattern.finditer(text))
