"""Chooses among plans of equal total: nobody alone at a table, the head table filled, few tables taken.

The search knows only totals. Here people move where that changes no total, in a fixed order and without
random numbers, so the same plan always becomes the same plan. Each step passes once over tables and guests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.seating.banquet.counted_plan import CountedPlan

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kamdesk.domain.seating.banquet.values import Assignment, Banquet

_COMPANY = 2  # people at a table of whom none is alone


def settle_ties(banquet: Banquet, assignment: Assignment, staying: Collection[int]) -> dict[int, int]:
    """Return a plan of the same total with fewer people alone and a fuller head table.

    People in ``staying`` keep their tables: nobody leaves a known place for the sake of a tie.
    """
    tables = _Tables(banquet, assignment, staying)
    for table in banquet.tables:
        tables.end_loneliness(table.rank)
    if banquet.tables:
        tables.fill_head_table(banquet.tables[0].rank)
    for table in banquet.tables:
        tables.move_up_to(table.rank)
    return {guest.id: tables.plan.table_of[guest.id] for guest in banquet.guests}


class _Tables:
    """A plan whose people move only where the total stays as it is."""

    def __init__(self, banquet: Banquet, assignment: Assignment, staying: Collection[int]) -> None:
        self.plan = CountedPlan(banquet, assignment)
        self._ranks = [table.rank for table in banquet.tables]
        self._seats = {table.rank: table.seats for table in banquet.tables}
        self._staying = staying

    def end_loneliness(self, rank: int) -> None:
        """Let whoever is alone at a table join others, else let somebody of a table of three or more come."""
        if self._taken(rank) != 1:
            return
        (person,) = self.plan.members(rank)
        for other in self._ranks:
            if other != rank and self._taken(other) and self._moves([person], other):
                return
        for other in reversed(self._ranks):
            if other != rank and self._taken(other) > _COMPANY:
                for companion in self._members(other):
                    if self._moves([companion], rank):
                        return

    def fill_head_table(self, head: int) -> None:
        """Let people of other tables, the highest grades first, take the free chairs of the head table."""
        elsewhere = [person for rank in self._ranks if rank != head for person in self._members(rank)]
        for person in sorted(elsewhere, key=lambda each: self.plan.guests[each].level):
            if not self.plan.free_chairs(head):
                return
            leaves_one_alone = self._taken(self.plan.table_of[person]) == _COMPANY
            would_be_alone = not self._taken(head)
            if not leaves_one_alone and not would_be_alone:
                self._moves([person], head)

    def move_up_to(self, rank: int) -> None:
        """Let all people of a lower table move together to this one."""
        for other in self._ranks[self._ranks.index(rank) + 1 :]:
            if 0 < self._taken(other) <= self.plan.free_chairs(rank):
                self._moves(self._members(other), rank)

    def _taken(self, rank: int) -> int:
        return self._seats[rank] - self.plan.free_chairs(rank)

    def _members(self, rank: int) -> list[int]:
        return sorted(self.plan.members(rank))

    def _moves(self, people: Sequence[int], rank: int) -> bool:
        """Move people if they may and the total stays the same; return whether they moved."""
        here = self.plan.table_of[people[0]]
        if len(people) > self.plan.free_chairs(rank) or any(
            person in self._staying or not self.plan.guests[person].may_sit_at(rank) for person in people
        ):
            return False
        rise = 0
        for person in people:
            rise += self.plan.move_delta(person, rank)
            self.plan.move(person, rank)
        if rise:
            self.plan.move_all(dict.fromkeys(people, here))
        return not rise
