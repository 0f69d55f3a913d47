"""Which dishes of a menu a guest cannot have, and which guests find none.

Source: the department's page "Events", banquets: menu and drinks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator


class Diet(StrEnum):
    """What a guest eats only; a dish bears the same word as a mark where it suits."""

    VEGETARIAN = "vegetarian"
    HALAL = "halal"


@dataclass(frozen=True, slots=True)
class Eater:
    """A guest, with what they must not have."""

    id: str
    taboos: Collection[str]
    diet: Diet | None


@dataclass(frozen=True, slots=True)
class Dish:
    """A dish or drink, with what it contains and the marks that somebody gave it."""

    id: str
    contains: Collection[str]
    marks: Collection[str]


@dataclass(frozen=True, slots=True)
class Unsuitable:
    """A dish that a guest cannot have, and why: the taboos it contains, then the diet it does not suit."""

    guest: str
    dish: str
    because: tuple[str, ...]


def unsuitable(guests: Iterable[Eater], dishes: Collection[Dish]) -> Iterator[Unsuitable]:
    """Yield what a guest cannot have, guest by guest, dish by dish, in the order given."""
    for guest in guests:
        for dish in dishes:
            because = _reasons(guest, dish)
            if because:
                yield Unsuitable(guest.id, dish.id, because)


def without_dish(guests: Iterable[Eater], dishes: Collection[Dish]) -> tuple[str, ...]:
    """Return the guests who can have no dish of a menu that has some."""
    if not dishes:
        return ()
    return tuple(guest.id for guest in guests if all(_reasons(guest, dish) for dish in dishes))


def _reasons(guest: Eater, dish: Dish) -> tuple[str, ...]:
    taboos = sorted(set(guest.taboos) & set(dish.contains))
    misses_mark = guest.diet is not None and guest.diet not in dish.marks
    return (*taboos, f"not_{guest.diet}") if misses_mark else tuple(taboos)
