"""Questions about the tables of a hall, or about one table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kamdesk.domain.seating.profile import Profile, TableProfile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.protocol import SeatingCase
    from kamdesk.domain.seating.table_ranks import DoorSide, Point


@dataclass(frozen=True, slots=True, kw_only=True)
class OptimisedSeatingCase:
    """One table whose seats are optimised within protocol; ``apart`` are pairs of ids to keep apart."""

    case: SeatingCase
    apart: frozenset[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRankingCase:
    """Named tables with their positions: in which order do they rank?"""

    tables: Mapping[str, Point]
    door: DoorSide
    head: str | None = None
    profile: TableProfile = field(default_factory=TableProfile)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingCase:
    """A seated table: in which order is it served?"""

    seats: int
    assignment: Mapping[int, str]
    people: tuple[Person, ...]
    waiters: int = 1
    profile: Profile = field(default_factory=Profile)


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceCase:
    """A seated table and a person who does not come: what are the options?"""

    seats: int
    assignment: Mapping[int, str]
    people: tuple[Person, ...]
    absent: str
    profile: Profile = field(default_factory=Profile)
