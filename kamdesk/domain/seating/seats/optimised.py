"""The best seats of one table, for the same case and within the same pins as the protocol's arrangement.

Pinned chairs (hosts, principal guest, spouse, interpreter, locks) stay as protocol gives them; all others are
seated at the fewest points of `objective`. The result is a `SeatPlan` like the protocol's, with reasons for
these seats.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from kamdesk.domain.seating.geometry import mirrored
from kamdesk.domain.seating.interleaving import same_side_neighbours
from kamdesk.domain.seating.parts import parts_of
from kamdesk.domain.seating.people import Side
from kamdesk.domain.seating.pins import pin_people, takes_chair
from kamdesk.domain.seating.plan import (
    SeatPlan,
    lonely_guests,
    precedence_inversions,
    switches_without_effect,
)
from kamdesk.domain.seating.profile import Honour, InterpreterPlace
from kamdesk.domain.seating.protocol import arrange
from kamdesk.domain.seating.reasons import SeatRule
from kamdesk.domain.seating.seat_ranks import seat_ranks
from kamdesk.domain.seating.seats.objective import SeatObjective, SeatWeights
from kamdesk.domain.seating.seats.reasons import pinned_reason, weighed_reason
from kamdesk.domain.seating.seats.seated import seat_table
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.domain.seating.protocol import SeatingCase
    from kamdesk.domain.seating.reasons import SeatReason
    from kamdesk.domain.seating.seats.seated import SeatedTable


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatWishes:
    """What is wished beyond protocol: pairs of ids to keep apart, and the chairs of an earlier plan."""

    apart: frozenset[frozenset[str]] = frozenset()
    earlier: Mapping[str, int] = field(default_factory=dict)
    weights: SeatWeights = field(default_factory=SeatWeights)


@dataclass(frozen=True)
class OptimisedTable:
    """A case with its best seats.

    ``protocol`` is the plan of protocol alone. ``fewest_same_side`` is the least possible number of
    neighbours of the same side if the user had locked nobody.
    """

    case: SeatingCase
    protocol: SeatPlan
    table: SeatedTable
    fewest_same_side: int

    @cached_property
    def plan(self) -> SeatPlan:
        """The plan, with a reason for every person."""
        seats = self.case.table.seats
        table = self.table
        sitters = [table.person(chair) for chair in range(seats)]
        sides = [sitter.side if sitter and sitter.counts else Side.NEUTRAL for sitter in sitters]
        adjacent = same_side_neighbours(sides)
        unavoidable = min(adjacent, self.fewest_same_side)
        return SeatPlan(
            assignment=MappingProxyType(dict(sorted(table.chairs.items()))),
            labels=self.protocol.labels,
            reasons=MappingProxyType(self._reasons()),
            same_side_adjacent=adjacent,
            unavoidable_same_side=unavoidable,
            precedence_inversions=self._inversions(),
            notes=tuple(self._notes(adjacent, unavoidable)),
        )

    def _reasons(self) -> dict[str, SeatReason]:
        """Return protocol's reasons for people who are pinned or have no chair, weighed ones for others."""
        reasons = dict(self.protocol.reasons)
        for chair, sitter in self.table.chairs.items():
            reasons[sitter] = (
                pinned_reason(self.table, sitter, self.protocol.reasons[sitter])
                if chair in self.table.fixed
                else weighed_reason(self.table, sitter, self.protocol.labels)
            )
        return reasons

    def _inversions(self) -> int:
        """Count precedence inversions as protocol does: among people who are not pinned."""
        table, ranks = self.table, self.table.objective.ranks
        free = [person for chair in table.problem.free_chairs if (person := table.person(chair))]
        return precedence_inversions(
            {person: ranks[table.chair_of[person.id]] for person in free if person.counts}
        )

    def _notes(self, adjacent: int, unavoidable: int) -> Iterator[Message]:
        if unavoidable:
            yield Message("同侧相邻{count}处,不可避免", count=unavoidable)
        if adjacent > unavoidable:
            yield Message("因锁定座位或权衡愿望，另有同侧相邻{count}处", count=adjacent - unavoidable)
        table = self.table
        chairs = {chair: person for chair in table.chairs if (person := table.person(chair))}
        rules = {reason.rule for reason in self.protocol.reasons.values()}
        yield from switches_without_effect(self.case.profile, rules, chairs)
        yield from lonely_guests(chairs, self.case.table.seats)
        if table.proven:
            yield Message("座位代价{cost}分，已证明为最优", cost=table.cost)
        else:
            yield Message("座位代价{cost}分，已证明不会低于{bound}分", cost=table.cost, bound=table.bound)


def optimise(case: SeatingCase, wishes: SeatWishes | None = None, *, seed: int = 0) -> OptimisedTable:
    """Seat one table as well as possible within the pins of protocol.

    Raises `UserError` in the same cases as `arrange`.
    """
    wishes = wishes or SeatWishes()
    protocol = arrange(case)
    objective, fixed = _objective(case, wishes)
    table = seat_table(objective, fixed, start=protocol.assignment, seed=seed)
    return OptimisedTable(case, protocol, table, _fewest_same_side(case))


def _objective(case: SeatingCase, wishes: SeatWishes) -> tuple[SeatObjective, dict[int, str]]:
    """Return the objective of a table, and its pinned chairs as they stand in the hall.

    Pins are computed right-handed, so with 左为尊 the locks are mirrored first and the pins mirrored back.
    """
    seats, profile = case.table.seats, case.profile
    left_handed = profile.honour is Honour.LEFT

    def seen(chair: int) -> int:
        return mirrored(chair, seats) if left_handed else chair

    people = [p if p.seat is None else replace(p, seat=seen(p.seat)) for p in case.people]
    parts = parts_of(people)
    seated = [person for person in people if takes_chair(person, profile)]
    pins = pin_people(seated, parts, seats, profile)
    ranks = seat_ranks(seats, two_hosts=pins.two_hosts, tie=profile.tie, honour=profile.honour)
    spoken_for = {person.id: parts.interpreted(person, people) for person in parts.interpreters}
    objective = SeatObjective(
        people=tuple(
            replace(person, interprets_for=served.id) if (served := spoken_for.get(person.id)) else person
            for person in seated
        ),
        ranks=tuple(ranks[chair] for chair in range(seats)),
        profile=profile,
        apart=wishes.apart,
        weights=wishes.weights,
        earlier=wishes.earlier,
    )
    return objective, {
        seen(pin.seat): pin.person.id for pin in pins.settled
    } | _chairs_of_interpreters_elsewhere(case)


def _chairs_of_interpreters_elsewhere(case: SeatingCase) -> dict[int, str]:
    """Return the chairs of interpreters who sit elsewhere: the lowest ones, as protocol gives them."""
    if case.profile.interpreter is not InterpreterPlace.ELSEWHERE:
        return {}
    plan = arrange(case)
    return {
        chair: person
        for chair, person in plan.assignment.items()
        if plan.reasons[person].rule is SeatRule.INTERPRETER_ELSEWHERE
    }


def _fewest_same_side(case: SeatingCase) -> int:
    """Return the least number of neighbours of the same side, with nobody locked and no other weights."""
    nothing = {weight.name: 0 for weight in fields(SeatWeights)}
    alone = SeatWishes(weights=SeatWeights(**{**nothing, "same_side": 1}))
    unlocked = replace(case, people=tuple(replace(person, seat=None) for person in case.people))
    return seat_table(*_objective(unlocked, alone)).cost
