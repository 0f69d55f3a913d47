"""What is written down about customers: notes on the card (记事), quick notes to be filed later (随手记)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.records.listing import ListView
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID

_GROUP: Final = ""  # one group, which the form itself heads
MOST_LETTERS: Final = 4000
_CALLED_BY: Final = 16
"""Letters of a text that tell it from others in a menu."""


class Filing(StrEnum):
    """Whether a quick note is still to be filed, and what became of it."""

    OPEN = "open"
    NOTE = "note"
    CALL = "call"
    TASK = "task"
    FIELD = "field"


FILINGS: Final = (
    (Filing.OPEN, term("待归档")),
    (Filing.NOTE, term("已记入记事")),
    (Filing.CALL, term("已记入拜访")),
    (Filing.TASK, term("已记入任务")),
    (Filing.FIELD, term("已填入资料")),
)

NOTE_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, required=True, to="customer"),
    Field("date", term("日期"), _GROUP, FieldKind.DATE, required=True),
    Field(
        *("text", term("内容"), _GROUP, FieldKind.LONG_TEXT),
        max_length=MOST_LETTERS,
        required=True,
    ),
    Field("author_id", term("记录人"), _GROUP, FieldKind.MEMBER),
)

QUICK_NOTE_FIELDS: Final[tuple[Field, ...]] = (
    Field(
        *("text", term("内容"), _GROUP, FieldKind.LONG_TEXT),
        max_length=MOST_LETTERS,
        required=True,
    ),
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, to="customer"),
    Field("written_at", term("记下的时间"), _GROUP, FieldKind.TIME, computed=True),
    Field("author_id", term("记录人"), _GROUP, FieldKind.MEMBER, computed=True),
    Field(
        *("filing", term("归档情况"), _GROUP, FieldKind.CHOICE),
        choices=FILINGS,
        required=True,
        computed=True,
    ),
    Field("filed_on", term("归档日期"), _GROUP, FieldKind.DATE, computed=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What somebody wrote down about a customer on a day."""

    id: UUID
    version: int = 0
    customer_id: UUID
    date: date
    text: str
    author_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickNote:
    """A thought or a fact, written down at once and filed later."""

    id: UUID
    version: int = 0
    text: str
    customer_id: UUID | None = None
    written_at: datetime | None = None
    author_id: UUID | None = None
    filing: Filing = Filing.OPEN
    filed_on: date | None = None


def customer_meant(text: str, names: Iterable[tuple[UUID, str]]) -> UUID | None:
    """Return the customer that a text names; None where it names none, or several equally well.

    The longest name counts, since a short name often stands within the name of a subsidiary.
    """
    found = [(len(name), customer_id) for customer_id, name in names if name and name in text]
    longest = max((length for length, _ in found), default=0)
    meant = {customer_id for length, customer_id in found if length == longest}
    return meant.pop() if len(meant) == 1 else None


def first_words(text: str) -> str:
    """Return what a text is called in menus and histories: its first line, shortened."""
    line = text.strip().split("\n", 1)[0]
    return line if len(line) <= _CALLED_BY else f"{line[:_CALLED_BY]}…"


def appended(before: str, added: str, most: int) -> str | None:
    """Return a text with another one below it; None where both together are too long."""
    whole = f"{before}\n{added}" if before else added
    return whole if len(whole) <= most else None


NOTE: Final = RecordKind(
    name="note",
    plural="notes",
    icon="note",
    word=term("记事"),
    many=term("记事", "泛指"),
    counted=Message("{count} 条记事", count=0),
    value=Note,
    fields=NOTE_FIELDS,
    title="text",
    date="date",
    searched=Findable(text=("text", "customer_id", "author_id", "date"), detail=("customer_id", "date")),
    listed=Listed(
        columns=("text", "date", "author_id", "customer_id"),
        filters=("author_id", "customer_id"),
        sort="date",
        descending=True,
    ),
    imported=Imported(identity=(("customer_id", "date", "text"),)),
    told=Told(words=("author_id",), text="text"),
)

QUICK_NOTE: Final = RecordKind(
    name="quick_note",
    plural="quick-notes",
    icon="edit",
    word=term("随手记"),
    many=term("随手记", "泛指"),
    counted=Message("{count} 条随手记", count=0),
    value=QuickNote,
    fields=QUICK_NOTE_FIELDS,
    title="text",
    searched=Findable(text=("text", "customer_id", "author_id"), detail=("customer_id", "written_at")),
    listed=Listed(
        columns=("text", "customer_id", "written_at", "filing", "author_id", "filed_on"),
        filters=("filing", "author_id"),
        sort="written_at",
        descending=True,
        views=(
            ListView(name=term("待归档"), accepted={"filing": frozenset({Filing.OPEN})}),
            ListView(name=term("我记下的"), mine="author_id", own=True),
        ),
    ),
    imported=Imported(
        identity=(("text", "customer_id"),),
        optional=frozenset({"customer_id"}),
        kept=frozenset({"written_at", "author_id", "filing", "filed_on"}),
    ),
)
