"""The values of a banquet: guests, their wishes, the tables by rank, and the plan.

A plan says at which table each guest sits; the chairs are decided afterwards, table by table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from kamdesk.domain.seating.people import Gender, Side

Assignment: TypeAlias = Mapping[int, int]
"""Guest id → rank of the table."""


@dataclass(frozen=True, slots=True)
class Guest:
    """A person at the banquet, of either side.

    ``level`` is the person's grade (1 is highest). ``target_rank`` is the rank of the table that this grade
    deserves, and ``importance`` the points for each step below it. ``only_language`` is the number of the
    only language the person understands, where that is not Chinese; ``speaks`` are other languages; ``diet``
    is the kitchen's number. ``allowed_tables`` are the ranks of the tables where the person may sit (one rank
    is a lock); None allows all.
    """

    id: int
    side: Side
    level: int = 8
    gender: Gender | None = None
    organisation: str = ""
    role: str | None = None
    only_language: int | None = None
    speaks: frozenset[int] = frozenset()
    diet: int | None = None
    target_rank: int = 1
    importance: int = 0
    allowed_tables: frozenset[int] | None = None
    name: str = ""

    @property
    def label(self) -> str:
        """What sentences call the person: the name, or the id where there is no name."""
        return self.name or str(self.id)

    def may_sit_at(self, rank: int) -> bool:
        """Return whether the person is allowed at the table of that rank."""
        return self.allowed_tables is None or rank in self.allowed_tables


@dataclass(frozen=True, slots=True)
class Wish:
    """Two people who want to sit at one table (positive weight) or at different tables (negative weight)."""

    first: int
    second: int
    weight: int

    @property
    def together(self) -> bool:
        """Whether the two want the same table."""
        return self.weight > 0


@dataclass(frozen=True, slots=True)
class BanquetTable:
    """A table: its rank (1 is the head table) and its number of chairs."""

    rank: int
    seats: int


@dataclass(frozen=True, slots=True)
class Banquet:
    """Everything a table plan must consider; ``tables`` are in the order of their rank."""

    name: str
    tables: tuple[BanquetTable, ...]
    guests: tuple[Guest, ...]
    wishes: tuple[Wish, ...] = field(default=())
