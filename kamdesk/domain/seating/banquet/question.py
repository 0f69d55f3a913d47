"""What is asked about a banquet, and how uncertain guests enter into it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.plan_diff import Place
from kamdesk.domain.seating.seats.objective import LOWEST_LEVEL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.seating.banquet.late import Changes
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, BanquetTable, Guest, Wish

LIKELY: Final = Decimal("0.5")
"""From this share on an unconfirmed guest gets a place."""


@dataclass(frozen=True)
class BanquetQuestion:
    """A banquet and what is wanted of it.

    Without ``start``: a plan. With ``start`` alone: a better plan in which leaving one's table costs
    ``stability``. With ``changes``: the answer to a late change. ``fixed`` people stay where ``start`` has
    them; ``chairs`` are the chairs of that plan, where they are known. ``shares`` says of unconfirmed guests
    how likely they come; ``swing_chairs`` stay free at the lowest tables for whoever comes unannounced.
    """

    banquet: Banquet
    start: Assignment | None = None
    chairs: Mapping[int, int] = field(default_factory=dict)
    stability: int = 0
    changes: Changes | None = None
    fixed: frozenset[int] = frozenset()
    shares: Mapping[int, Decimal] = field(default_factory=dict)
    swing_chairs: int = 0

    @property
    def standing(self) -> dict[int, Place]:
        """Where everyone sits by the plan that stands."""
        return {person: Place(rank, self.chairs.get(person)) for person, rank in (self.start or {}).items()}


def comes(question: BanquetQuestion, guest: Guest) -> bool:
    """Tell whether a place is kept for a guest: for the unconfirmed where they likely come."""
    return question.shares.get(guest.id, 1) >= LIKELY


def waiting(question: BanquetQuestion) -> tuple[Guest, ...]:
    """Return the unconfirmed who get no place, because they more likely stay away."""
    return tuple(guest for guest in question.banquet.guests if not comes(question, guest))


def expected(question: BanquetQuestion) -> Banquet:
    """Return the banquet with whom a place is kept for; weights and chairs are those of the day."""
    away = {guest.id for guest in waiting(question)}
    if not away:
        return question.banquet
    return replace(
        question.banquet,
        guests=tuple(guest for guest in question.banquet.guests if guest.id not in away),
        wishes=tuple(wish for wish in question.banquet.wishes if not {wish.first, wish.second} & away),
    )


def for_seats(question: BanquetQuestion) -> Banquet:
    """Return the expected banquet as its tables are to be seated: the unconfirmed get no seat of rank."""
    banquet = expected(question)
    if not question.shares:
        return banquet
    guests = tuple(
        replace(guest, level=LOWEST_LEVEL, role=None) if guest.id in question.shares else guest
        for guest in banquet.guests
    )
    return replace(banquet, guests=guests)


def weighed(question: BanquetQuestion) -> Banquet:
    """Return the expected banquet as the search is to see it.

    The weights of unconfirmed guests are scaled by how likely they come, and swing chairs are not there.
    """
    banquet, shares = expected(question), question.shares
    return replace(
        banquet,
        tables=_without_swing_chairs(banquet.tables, question.swing_chairs),
        guests=tuple(
            replace(guest, importance=_scaled(guest.importance, shares[guest.id]))
            if guest.id in shares
            else guest
            for guest in banquet.guests
        ),
        wishes=tuple(_scaled_wish(wish, shares) for wish in banquet.wishes),
    )


def _scaled(weight: int, share: Decimal) -> int:
    return int((weight * share).quantize(Decimal(1), ROUND_HALF_UP))


def _scaled_wish(wish: Wish, shares: Mapping[int, Decimal]) -> Wish:
    share = shares.get(wish.first, Decimal(1)) * shares.get(wish.second, Decimal(1))
    # A wish never loses its direction: a point remains of the smallest.
    least = 1 if wish.together else -1
    return wish if share == 1 else replace(wish, weight=_scaled(wish.weight, share) or least)


def _without_swing_chairs(tables: tuple[BanquetTable, ...], chairs: int) -> tuple[BanquetTable, ...]:
    """Take chairs away from the lowest table upwards, from each at most half of its own."""
    kept = []
    for table in reversed(tables):
        taken = min(chairs, table.seats // 2)
        chairs -= taken
        kept.append(replace(table, seats=table.seats - taken))
    return tuple(reversed(kept))
