"""The question about a banquet, and how guests who may not come are taken into account."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.plan_diff import GuestPlace
from kamdesk.domain.seating.seats.objective import LOWEST_LEVEL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.seating.banquet.late import LateChanges
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, BanquetTable, Guest, Wish

LIKELY_ENOUGH: Final = Decimal("0.5")
"""An unconfirmed guest gets a place from this probability on."""


@dataclass(frozen=True)
class BanquetQuestion:
    """A banquet and what is wanted for it.

    Without ``start``: a new plan. With ``start`` alone: a better plan in which leaving a table costs
    ``stability`` points. With ``changes``: the answer to a late change. ``fixed`` people stay where ``start``
    has them; ``chairs`` are their chairs in that plan where known. ``probabilities`` tells how likely
    unconfirmed guests come (0 to 1). ``swing_chairs`` chairs at the lowest tables stay free for people who
    come unannounced.
    """

    banquet: Banquet
    start: Assignment | None = None
    chairs: Mapping[int, int] = field(default_factory=dict)
    stability: int = 0
    changes: LateChanges | None = None
    fixed: frozenset[int] = frozenset()
    probabilities: Mapping[int, Decimal] = field(default_factory=dict)
    swing_chairs: int = 0

    @property
    def standing(self) -> dict[int, GuestPlace]:
        """Where everyone sits in the plan that stands."""
        return {
            person: GuestPlace(rank, self.chairs.get(person)) for person, rank in (self.start or {}).items()
        }


def gets_place(question: BanquetQuestion, guest: Guest) -> bool:
    """Return whether a guest gets a place: confirmed, or likely enough to come."""
    return question.probabilities.get(guest.id, 1) >= LIKELY_ENOUGH


def without_place(question: BanquetQuestion) -> tuple[Guest, ...]:
    """Return the unconfirmed guests who get no place."""
    return tuple(guest for guest in question.banquet.guests if not gets_place(question, guest))


def expected_banquet(question: BanquetQuestion) -> Banquet:
    """Return the banquet with only those guests who get a place, with their full weights."""
    away = {guest.id for guest in without_place(question)}
    if not away:
        return question.banquet
    return replace(
        question.banquet,
        guests=tuple(guest for guest in question.banquet.guests if guest.id not in away),
        wishes=tuple(wish for wish in question.banquet.wishes if not {wish.first, wish.second} & away),
    )


def banquet_for_seats(question: BanquetQuestion) -> Banquet:
    """Return the expected banquet for seating tables: unconfirmed guests get no seat of rank."""
    banquet = expected_banquet(question)
    if not question.probabilities:
        return banquet
    guests = tuple(
        replace(guest, level=LOWEST_LEVEL, role=None) if guest.id in question.probabilities else guest
        for guest in banquet.guests
    )
    return replace(banquet, guests=guests)


def banquet_for_search(question: BanquetQuestion) -> Banquet:
    """Return the expected banquet for the table search.

    The weights of unconfirmed guests are scaled by their probability, and swing chairs are removed.
    """
    banquet, probabilities = expected_banquet(question), question.probabilities
    return replace(
        banquet,
        tables=_without_swing_chairs(banquet.tables, question.swing_chairs),
        guests=tuple(
            replace(guest, importance=_scaled(guest.importance, probabilities[guest.id]))
            if guest.id in probabilities
            else guest
            for guest in banquet.guests
        ),
        wishes=tuple(_scaled_wish(wish, probabilities) for wish in banquet.wishes),
    )


def _scaled(weight: int, share: Decimal) -> int:
    return int((weight * share).quantize(Decimal(1), ROUND_HALF_UP))


def _scaled_wish(wish: Wish, probabilities: Mapping[int, Decimal]) -> Wish:
    share = probabilities.get(wish.first, Decimal(1)) * probabilities.get(wish.second, Decimal(1))
    # A wish keeps its sign: at least one point remains.
    least = 1 if wish.together else -1
    return wish if share == 1 else replace(wish, weight=_scaled(wish.weight, share) or least)


def _without_swing_chairs(tables: tuple[BanquetTable, ...], chairs: int) -> tuple[BanquetTable, ...]:
    """Remove chairs from the lowest table upwards, at most half of each table."""
    kept = []
    for table in reversed(tables):
        taken = min(chairs, table.seats // 2)
        chairs -= taken
        kept.append(replace(table, seats=table.seats - taken))
    return tuple(reversed(kept))
