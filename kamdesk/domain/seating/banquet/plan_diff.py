"""The difference of two plans as work for people: cards to print, cards to take away, table lists to renew.

A place card carries a name and stands at a chair. Whoever sits elsewhere afterwards gets a new card, and the
old one must be taken away. A table's list is renewed when anyone came, left or changed chairs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kamdesk.domain.seating.banquet.values import Assignment


@dataclass(frozen=True, slots=True, order=True)
class GuestPlace:
    """Where a guest sits: the rank of the table and, if the plan has chairs, the chair (0 is the host's)."""

    table: int
    seat: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A place card: whose it is and where it stands."""

    person: int
    place: GuestPlace


@dataclass(frozen=True, slots=True)
class PlanDiff:
    """The difference between two plans.

    ``moved`` are people who had a table before and have another now.
    """

    moved: tuple[int, ...]
    to_print: tuple[Card, ...]
    to_take_away: tuple[Card, ...]
    tables: tuple[int, ...]


def plan_diff(
    before: Mapping[int, GuestPlace], after: Mapping[int, GuestPlace], *, new_text: Collection[int] = ()
) -> PlanDiff:
    """Compare two plans; ``new_text`` are people whose card has a new text, for example a new title."""
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


def places_without_chairs(assignment: Assignment) -> dict[int, GuestPlace]:
    """Return a table plan as places without chairs."""
    return {person: GuestPlace(rank) for person, rank in assignment.items()}


def _by_place(card: Card) -> tuple[int, int, int]:
    """Sort cards in the order of a walk through the hall: table by table, chair by chair."""
    seat = card.place.seat
    return card.place.table, -1 if seat is None else seat, card.person
