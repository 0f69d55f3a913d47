"""The values of a banquet: guests, their wishes, the tables by rank, and a plan.

A plan says at which table each guest sits; where at the table is settled afterwards, table by table.
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
    """One who comes to the banquet, of either side.

    ``level`` is the person's standing (1 the highest); ``target_rank`` the table that standing asks for, and
    ``importance`` what each step below it weighs. ``only_language`` is the number of the one language that is
    understood where that is not Chinese; ``speaks`` are further languages; ``diet`` is the kitchen's number.
    ``allowed_tables`` are the ranks where the person may sit (a lock is a set of one); None is anywhere.
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
        """How sentences call the person: the name, else the number."""
        return self.name or str(self.id)

    def may_sit_at(self, rank: int) -> bool:
        """Tell whether the person may sit at the table of that rank."""
        return self.allowed_tables is None or rank in self.allowed_tables


@dataclass(frozen=True, slots=True)
class Wish:
    """Two who shall sit at one table (positive weight) or shall not (negative weight)."""

    first: int
    second: int
    weight: int

    @property
    def together(self) -> bool:
        """Tell whether the two want one table; else they want different ones."""
        return self.weight > 0


@dataclass(frozen=True, slots=True)
class BanquetTable:
    """A table by its rank (1 is the head table) with its number of chairs."""

    rank: int
    seats: int


@dataclass(frozen=True, slots=True)
class Banquet:
    """Everything that a plan of tables has to heed; tables stand in the order of their rank."""

    name: str
    tables: tuple[BanquetTable, ...]
    guests: tuple[Guest, ...]
    wishes: tuple[Wish, ...] = field(default=())
