"""What can be asked about the tables of a hall and about one table that sits already."""

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
class WeighedSeatingCase:
    """One table whose seats are to be weighed within the protocol; ``apart`` are pairs of ids."""

    case: SeatingCase
    apart: frozenset[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRankingCase:
    """Tables by name with where they stand: in which order do they rank?"""

    tables: Mapping[str, Point]
    door: DoorSide
    head: str | None = None
    profile: TableProfile = field(default_factory=TableProfile)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingCase:
    """A table as it sits: in which order is it served?"""

    seats: int
    assignment: Mapping[int, str]
    people: tuple[Person, ...]
    waiters: int = 1
    profile: Profile = field(default_factory=Profile)


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceCase:
    """A table as it sits, and who does not come: what can be done?"""

    seats: int
    assignment: Mapping[int, str]
    people: tuple[Person, ...]
    absent: str
    profile: Profile = field(default_factory=Profile)
