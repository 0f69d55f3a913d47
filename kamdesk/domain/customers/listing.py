"""What the list of customers shows, and by what it is filtered and sorted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from array import array
    from datetime import datetime
    from uuid import UUID

    from kamdesk.domain.customers.values import Category, Grade, Relationship

SORTABLE: Final = (
    "number",
    "name",
    "short_name",
    "region",
    "industry",
    "grade",
    "owner_id",
    "telephone",
    "category",
    "relationship",
)
FILTERABLE: Final = ("region", "industry", "grade", "owner_id", "category", "relationship")


@dataclass(frozen=True, slots=True)
class CustomerFilter:
    """Which customers to list, in what order.

    ``text`` is looked for in names, number, telephones and contacts, in characters, pinyin or initials.
    ``accepted`` names for a field of `FILTERABLE` the values that may stand in it; its empty value
    means "not recorded". ``trashed`` lists the trash instead.
    """

    text: str = ""
    accepted: tuple[tuple[str, frozenset[object]], ...] = ()
    sort: str = "name"
    descending: bool = False
    trashed: bool = False

    @property
    def narrows(self) -> bool:
        """Tell whether some customers are left out."""
        return bool(self.text.strip() or self.accepted)

    def accepts(self, name: str) -> frozenset[object]:
        """Return the values accepted in a field; empty when every value is."""
        return dict(self.accepted).get(name, frozenset())


@dataclass(frozen=True, slots=True)
class CustomerListing:
    """The customers of one filter: their row keys in order."""

    keys: array[int]

    def __len__(self) -> int:
        return len(self.keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerListRow:
    """One line of the list."""

    key: int
    id: UUID
    number: str
    name: str
    short_name: str
    region: str
    industry: str
    telephone: str
    grade: Grade | None
    category: Category | None
    relationship: Relationship | None
    owner_name: str
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that occurs in a field, its word, and how many customers have it."""

    value: object
    word: str
    count: int = field(compare=False)
