"""What a list of records shows, and by what it is filtered and sorted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping
    from datetime import date, datetime
    from uuid import UUID


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
    count: int = field(compare=False)
