"""What two plans differ in, as work for people: cards to print again, cards to take away, lists to renew.

A place card bears the name and stands at a chair; whoever sits elsewhere afterwards gets a new one, and the
old one must not stay. The list of a table is renewed where anyone came, left or changed the chair.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kamdesk.domain.seating.banquet.values import Assignment


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A table by its rank and, where the plan goes that far, the chair (0 is the host's)."""

    table: int
    seat: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One place card: whose it is and where it stands."""

    person: int
    place: Place


@dataclass(frozen=True, slots=True)
class PlanDiff:
    """The way from one plan to another.

    ``moved`` are people who had a table and have another now; who stays, came or left is not among them.
    """

    moved: tuple[int, ...]
    to_print: tuple[Card, ...]
    to_take_away: tuple[Card, ...]
    tables: tuple[int, ...]


def plan_diff(
    before: Mapping[int, Place], after: Mapping[int, Place], *, new_text: Collection[int] = ()
) -> PlanDiff:
    """Compare two plans; ``new_text`` are people whose card reads differently now (a new title, say)."""
    everyone = sorted(before.keys() | after.keys())
    changed = [each for each in everyone if before.get(each) != after.get(each) or each in new_text]
    old = [Card(each, before[each]) for each in changed if each in before]
    new = [Card(each, after[each]) for each in changed if each in after]
    return PlanDiff(
        moved=tuple(
            each
            for each in changed
            if each in before and each in after and before[each].table != after[each].table
        ),
        to_print=tuple(sorted(new, key=_by_place)),
        to_take_away=tuple(sorted(old, key=_by_place)),
        tables=tuple(sorted({card.place.table for card in (*old, *new)})),
    )


def places(assignment: Assignment) -> dict[int, Place]:
    """Return a plan of tables as places without chairs."""
    return {person: Place(rank) for person, rank in assignment.items()}


def _by_place(card: Card) -> tuple[int, int, int]:
    """Order cards as one walks through the hall: table by table, round each table."""
    seat = card.place.seat
    return card.place.table, -1 if seat is None else seat, card.person
