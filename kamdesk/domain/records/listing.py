"""What a list of records shows, also from records of other kinds, and by what it is filtered and sorted."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Collection, Mapping
    from uuid import UUID

    from kamdesk.domain.records.fields import Field


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which records of a kind to list, in what order.

    ``text`` is looked for as the search box does, in the records and in those that belong to them.
    ``accepted`` names for a field the values that may stand in it; its empty value means "not recorded".
    ``sort`` is the name of a field, nothing for the kind's own order. ``trashed`` lists the trash instead.
    ``since`` and ``until`` (both included) bound the day to which a record belongs.
    """

    text: str = ""
    accepted: tuple[tuple[str, frozenset[object]], ...] = ()
    sort: str = ""
    descending: bool = False
    trashed: bool = False
    since: date | None = None
    until: date | None = None

    @property
    def narrows(self) -> bool:
        """Tell whether some records are left out."""
        return bool(self.text.strip() or self.accepted or self.since or self.until)

    def accepts(self, name: str) -> frozenset[object]:
        """Return the values accepted in a field; empty when every value is."""
        return dict(self.accepted).get(name, frozenset())


@dataclass(frozen=True, slots=True)
class RecordListing:
    """The records of one filter: their row keys in order."""

    keys: array[int]

    def __len__(self) -> int:
        return len(self.keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One line of a list: values of the columns, and the titles of the records that references name."""

    key: int
    id: UUID
    values: Mapping[str, object]
    titles: Mapping[UUID, str]
    deleted_at: datetime | None = None

    def title_of(self, record_id: UUID) -> str:
        """Return what the record with this id is called; nothing where it is not known."""
        return self.titles.get(record_id, "")


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that occurs in a field, its word, and how many records have it."""

    value: object
    word: str
    count: int = dataclasses.field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """A column filled from records of another kind, ``of``, which name the one listed in their field ``by``.

    Among those that are not in the trash and hold what ``where`` says, the first by ``order`` (with ``last``
    the last) gives its ``value``; with ``upcoming`` those of the days before today are left out. ``field``
    says what the column is called and what kind of value it holds.
    """

    field: Field
    of: str
    by: str
    value: str
    order: str
    last: bool = False
    where: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    upcoming: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervals:
    """Days that differ from record to record: those in its field ``own``, where that is filled.

    Else they follow from what stands in its field ``by``, as ``read`` says from the text of the office's
    ``setting``; None stands for nothing there.
    """

    own: str
    by: str
    setting: str
    read: Callable[[str], Mapping[object, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A choice of days in a column, by which a list is narrowed.

    It accepts days, or moments, that were over ``days`` days ago and, with ``blank``, records of which none
    is known; without ``days`` only these. ``open_in`` is a field in which nothing may be recorded yet. With
    ``intervals`` it accepts days that lie longer ago than those of their record.
    """

    code: str
    word: str
    days: int | None = None
    blank: bool = False
    open_in: str = ""
    intervals: Intervals | None = None

    def accepts(self, day: date | None, now: datetime) -> bool:
        """Tell whether the span accepts a day or moment, None where none is known."""
        if day is None:
            return self.blank
        return self.days is not None and day < limit_of(self.days, now, is_moment=isinstance(day, datetime))


def limit_of(days: int, now: datetime, *, is_moment: bool) -> date:
    """Return the day, or the moment, before which all that lies was over so many days ago."""
    return (now if is_moment else now.astimezone().date()) - timedelta(days=days)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """A name for values that a list's columns may hold: ``accepted``, by the names of its filters.

    ``mine`` is the filter in which the member who sits at the desk has to stand, or one for whom that one
    stands in unless it is ``own`` alone; with ``this_month`` a list by months shows the present one.
    """

    name: str
    accepted: Mapping[str, frozenset[object]] = dataclasses.field(default_factory=dict)
    mine: str = ""
    own: bool = False
    this_month: bool = False

    def accepted_for(
        self, member_id: UUID | None, others: Collection[UUID] = ()
    ) -> dict[str, frozenset[object]]:
        """Return what the columns may hold while this member sits here and stands in for ``others``."""
        meant = frozenset[object]({member_id, *(() if self.own else others)})
        return {**self.accepted, **({self.mine: meant} if self.mine else {})}
