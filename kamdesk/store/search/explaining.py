"""Why a record was found, where its title and details do not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.finding import Name, fold, is_heard, says
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.shared.search import SEPARATOR
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.domain.readings.finding import Run
    from kamdesk.store.search.documents import Document, Part

_BEFORE: Final = 8  # characters of a long text before what was asked for
_EXCERPT: Final = 40
_MOST: Final = 2  # fields that are named


def matched(document: Document, asked: Sequence[Run]) -> tuple[Message, ...]:
    """Return the fields, with what they say, that hold what neither title nor details show."""
    return tuple(dict.fromkeys(_matched(document, asked)))[:_MOST]


def _matched(document: Document, asked: Sequence[Run]) -> Iterator[Message]:
    shown = fold(SEPARATOR.join((document.title, *map(str, document.details))))
    for run in asked:
        if says(shown, run) or is_heard(Name(document.title), run):
            continue
        part = next((part for part in document.parts if _holds(part, run)), None)
        if part is not None and part.text != document.title:
            yield Message("{field}：{text}", field=Message(part.field.label), text=_excerpt(part, run))


def _holds(part: Part, run: Run) -> bool:
    return (part.name is not None and is_heard(part.name, run)) or says(fold(part.text), run)


def _excerpt(part: Part, run: Run) -> str | Message:
    if part.field.kind is FieldKind.CHOICE:
        return Message(part.text)
    text = " ".join(part.text.split())
    place = max(0, fold(text).find(run.text) - _BEFORE) if len(text) > _EXCERPT else 0
    cut = text[place : place + _EXCERPT]
    return ("…" if place else "") + cut + ("…" if place + _EXCERPT < len(text) else "")
