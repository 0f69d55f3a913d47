"""Use cases of seating: one table, the order of tables, serving, absences, whole banquets and late changes.

Nothing is stored and no database is used: plain values in, plain values out. Long work reports its progress
and can be cancelled.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.absence import absence_options
from kamdesk.domain.seating.banquet.bound import lower_bound
from kamdesk.domain.seating.banquet.chairs import Reseating, seat_hall
from kamdesk.domain.seating.banquet.feasibility import require_feasible
from kamdesk.domain.seating.banquet.ladder import ladder
from kamdesk.domain.seating.banquet.late import after_changes, late_plan, lock_in_place, without_moves
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.plan_diff import places_without_chairs, plan_diff
from kamdesk.domain.seating.banquet.question import (
    banquet_for_search,
    banquet_for_seats,
    expected_banquet,
    gets_place,
    without_place,
)
from kamdesk.domain.seating.banquet.reasons import PlanExplainer
from kamdesk.domain.seating.banquet.search import solve
from kamdesk.domain.seating.protocol import arrange
from kamdesk.domain.seating.seats.optimised import SeatWishes, optimise
from kamdesk.domain.seating.seats.swaps import exchanges
from kamdesk.domain.seating.seats.wishes import unmet_wishes
from kamdesk.domain.seating.serving import serving_order
from kamdesk.domain.seating.table_ranks import rank_tables
from kamdesk.domain.shared.progress import no_progress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.seating.absence import AbsenceOptions
    from kamdesk.domain.seating.banquet.late import LatePlan
    from kamdesk.domain.seating.banquet.objective import Score
    from kamdesk.domain.seating.banquet.plan_diff import GuestPlace, PlanDiff
    from kamdesk.domain.seating.banquet.question import BanquetQuestion
    from kamdesk.domain.seating.banquet.reasons import GuestReason, TableChange, UnmetTableWish
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest
    from kamdesk.domain.seating.plan import SeatPlan
    from kamdesk.domain.seating.protocol import SeatingCase
    from kamdesk.domain.seating.questions import (
        AbsenceCase,
        OptimisedSeatingCase,
        ServingCase,
        TableRankingCase,
    )
    from kamdesk.domain.seating.seats.seated import SeatedTable
    from kamdesk.domain.seating.seats.swaps import Exchange
    from kamdesk.domain.seating.seats.wishes import UnmetSeatWish
    from kamdesk.domain.seating.serving import ServingOrder
    from kamdesk.domain.shared.progress import Progress

_MOST_ALTERNATIVES: Final = 200
"""Up to this many guests the best other place is computed for everyone; otherwise on request (`explain`)."""
_EXPLAINING: Final = 0.0012
"""Seconds per guest reserved for seats and reasons."""
_LADDER_SHARE: Final = 0.7


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to search, with which seed, and when all must be done.

    ``seconds`` determines the work: the same question, seconds and seed give the same plan, if the machine
    does that work before the ``deadline`` (by `time.monotonic`; None means ``seconds`` from the start).
    """

    seconds: float = 2.0
    seed: int = 0
    deadline: float | None = None

    def started(self) -> Effort:
        """Return this effort with a deadline."""
        return self if self.deadline is not None else replace(self, deadline=time.monotonic() + self.seconds)

    @property
    def left(self) -> float:
        """The seconds until the deadline."""
        return self.seconds if self.deadline is None else self.deadline - time.monotonic()

    def kept_back(self, guests: int) -> float:
        """Return the seconds reserved for seats and reasons; 0 if the whole time is short."""
        wanted = guests * _EXPLAINING + 0.05
        return wanted if wanted <= self.seconds / 3 else 0.0


@dataclass(frozen=True)
class BanquetAnswer:
    """A plan for a banquet with everything that can be said about it.

    ``bound`` is proven: no plan costs less, but the optimum may be higher. ``completed`` tells whether the
    whole work was done, so that the same question gives the same plan on any machine. ``seats`` and
    ``reasons`` are empty if the time was too short; if it ran out on the way, the highest tables have their
    seats. ``waiting`` are unconfirmed guests without a place. If there was a plan before, ``places`` keep its
    chairs as far as possible and ``diff`` names the cards.
    """

    banquet: Banquet
    assignment: Assignment
    score: Score
    bound: int
    completed: bool
    seats: Mapping[int, SeatPlan] = field(default_factory=dict)
    reasons: Mapping[int, GuestReason] = field(default_factory=dict)
    unmet: tuple[UnmetTableWish, ...] = ()
    waiting: tuple[Guest, ...] = ()
    places: Mapping[int, GuestPlace] = field(default_factory=dict)
    diff: PlanDiff | None = None


@dataclass(frozen=True)
class OptimisedSeats:
    """The best seats of one table, with the price of every exchange of each person."""

    plan: SeatPlan
    table: SeatedTable
    exchanges: Mapping[str, tuple[Exchange, ...]]
    unmet: tuple[UnmetSeatWish, ...]


@dataclass(frozen=True)
class LateOption:
    """One way to react to a late change, compared with the plan that stands.

    ``budget`` is the number of people who may move (None if moves had a price instead). ``gain`` is the
    points saved compared with the plan without moves. ``places`` include chairs if the standing plan did.
    """

    plan: LatePlan
    budget: int | None
    gain: int
    places: Mapping[int, GuestPlace]
    diff: PlanDiff


@dataclass(frozen=True)
class LateAnswer:
    """The options after a late change: the plan without moves, and what moves would gain."""

    banquet: Banquet
    at_once: LateOption
    completed: bool = True
    ladder: tuple[LateOption, ...] = ()
    resolved: LateOption | None = None


@dataclass(slots=True)
class _Clock:
    """Tells whether there is time left, and remembers if it once ran out."""

    effort: Effort
    keep: float
    cut: bool = False

    def in_time(self) -> bool:
        """Return whether more than ``keep`` seconds are left."""
        self.cut = self.cut or self.effort.left <= self.keep
        return not self.cut


class _OptionBuilder:
    """Builds options from plans: adds the chairs, if the standing plan has them, and the cards."""

    def __init__(self, question: BanquetQuestion, banquet: Banquet, total: int) -> None:
        self._question = question
        self._total = total
        self._reseating = Reseating(banquet, question.standing) if question.chairs else None

    def option(self, plan: LatePlan, budget: int | None) -> LateOption:
        """Return a plan as an option."""
        seats: Mapping[int, GuestPlace] = places_without_chairs(plan.assignment)
        if self._reseating is not None:
            seats = self._reseating.places(plan.assignment)
        return LateOption(plan, budget, self._total - plan.total, seats, _diff(self._question, seats))


class Seating:
    """The use cases of seating."""

    def arrange(self, case: SeatingCase) -> SeatPlan:
        """Seat one table by protocol; raises `UserError` naming what no plan could satisfy."""
        return arrange(case)

    def optimise_seats(self, question: OptimisedSeatingCase, effort: Effort | None = None) -> OptimisedSeats:
        """Seat one table as well as possible within protocol, with the price of every exchange."""
        apart = SeatWishes(apart=question.apart)
        optimised = optimise(question.case, apart, seed=(effort or Effort()).seed)
        table = optimised.table
        people = [person.id for person in question.case.people if person.id in table.chair_of]
        return OptimisedSeats(
            plan=optimised.plan,
            table=table,
            exchanges={person: exchanges(table, person) for person in people},
            unmet=unmet_wishes(table),
        )

    def rank_tables(self, case: TableRankingCase) -> tuple[str, ...]:
        """Return the tables of a hall from the highest to the lowest."""
        return rank_tables(case.tables, case.door, case.head, case.profile)

    def serve(self, case: ServingCase) -> ServingOrder:
        """Return the order of serving a table."""
        return serving_order(
            case.assignment, case.people, case.seats, waiters=case.waiters, profile=case.profile
        )

    def absence(self, case: AbsenceCase) -> AbsenceOptions:
        """Return the options when somebody does not come."""
        return absence_options(
            case.assignment, case.people, case.absent, seats=case.seats, profile=case.profile
        )

    def plan(
        self, question: BanquetQuestion, effort: Effort | None = None, progress: Progress = no_progress
    ) -> BanquetAnswer:
        """Return the best plan found for a banquet, with seats, reasons and unmet wishes.

        Raises `InfeasibleError`, before any search, naming who is too many for which chairs. If ``progress``
        cancels the search, the answer is the best plan so far.
        """
        effort = (effort or Effort()).started()
        banquet, seen = expected_banquet(question), banquet_for_search(question)
        if question.start is not None:
            seen = lock_in_place(
                seen, question.start, question.fixed - {guest.id for guest in without_place(question)}
            )
        require_feasible(seen)
        if not seen.guests:
            return _empty_answer(question)
        kept_back = effort.kept_back(len(seen.guests))
        # The search's own bound holds only for the question it saw, so it is computed again for the full one.
        seen_differs = bool(question.probabilities or question.swing_chairs or question.fixed)
        bound = lower_bound(banquet).total if seen_differs else None
        found = solve(
            seen,
            seed=effort.seed,
            seconds=effort.seconds - kept_back,
            start=question.start,
            stability=question.stability,
            progress=progress,
            deadline=time.monotonic() + effort.left - kept_back,
        )
        answer = BanquetAnswer(
            banquet=banquet,
            assignment=found.assignment,
            score=score(banquet, found.assignment),
            bound=found.bound if bound is None else bound,
            completed=found.completed,
            waiting=without_place(question),
        )
        if question.start is not None:
            moved = late_plan(banquet, question.start, found.assignment)
            option = _OptionBuilder(question, banquet, answer.score.total).option(moved, None)
            answer = replace(answer, places=option.places, diff=option.diff)
        return self._explained(answer, banquet_for_seats(question), effort) if kept_back else answer

    def late(
        self, question: BanquetQuestion, effort: Effort | None = None, progress: Progress = no_progress
    ) -> LateAnswer:
        """Return the plan without moves and the ladder for the late changes of a question.

        The question must have ``start``. With ``stability`` a new search is made as well, in which each move
        costs that many points. Raises `InfeasibleError`, and what ``progress`` raises.
        """
        effort = (effort or Effort()).started()
        answer = self.at_once(question)
        start, held, base = question.start or {}, _with_fixed_locked(question), answer.at_once.plan
        share = _LADDER_SHARE / 2 if question.stability else _LADDER_SHARE
        clock = _Clock(effort, effort.seconds * (1 - share))
        rungs = ladder(
            held, start, base, seconds=effort.seconds * share, progress=progress, in_time=clock.in_time
        )
        options = _OptionBuilder(question, answer.banquet, base.total)
        climbed = tuple(options.option(rung.plan, rung.budget) for rung in rungs)
        answer = replace(answer, ladder=climbed, completed=not clock.cut)
        if not question.stability or not held.guests:
            return answer
        found = solve(
            held,
            seed=effort.seed,
            seconds=effort.seconds * (1 - share) / 2,
            start=base.assignment,
            stability=question.stability,
            progress=progress,
            deadline=time.monotonic() + effort.left - effort.kept_back(len(held.guests)),
        )
        resolved = late_plan(answer.banquet, start, found.assignment)
        return replace(
            answer,
            resolved=options.option(resolved, None),
            completed=answer.completed and found.completed,
        )

    def at_once(self, question: BanquetQuestion) -> LateAnswer:
        """Return only the plan without moves, which takes a few hundredths of a second."""
        start, banquet = question.start or {}, _changed_banquet(question)
        plan = without_moves(_with_fixed_locked(question), start)
        option = _OptionBuilder(question, banquet, plan.total).option(plan, 0)
        return LateAnswer(banquet, option)

    def explain(self, answer: BanquetAnswer, person: int) -> GuestReason:
        """Return why one guest sits there and what the best other place would cost."""
        return PlanExplainer(answer.banquet, answer.assignment).guest(person)

    def exchange(self, answer: BanquetAnswer, first: int, second: int) -> TableChange:
        """Return what it would cost if two guests of different tables swapped."""
        return PlanExplainer(answer.banquet, answer.assignment).swap(first, second)

    def exchanges(self, answer: BanquetAnswer, person: int) -> tuple[tuple[int, Mapping[int, int]], ...]:
        """Return every allowed move and swap of a guest, the cheapest first.

        Each is the change of cost in points and the new tables.
        """
        return PlanExplainer(answer.banquet, answer.assignment).exchanges(person)

    def _explained(self, answer: BanquetAnswer, seen: Banquet, effort: Effort) -> BanquetAnswer:
        explainer = PlanExplainer(answer.banquet, answer.assignment)
        alternatives = len(answer.banquet.guests) <= _MOST_ALTERNATIVES
        unmet = explainer.unmet()
        reasons = {
            guest.id: explainer.guest(guest.id, alternatives=alternatives) for guest in answer.banquet.guests
        }
        seats: dict[int, SeatPlan] = {}
        finished = True
        if not any(place.seat is not None for place in answer.places.values()):
            seats, finished = seat_hall(
                seen, answer.assignment, seed=effort.seed, in_time=lambda: effort.left > 0
            )
        return replace(
            answer,
            seats=seats,
            reasons=reasons,
            unmet=unmet,
            completed=answer.completed and finished,
        )


def _empty_answer(question: BanquetQuestion) -> BanquetAnswer:
    banquet = expected_banquet(question)
    nothing = score(banquet, {})
    return BanquetAnswer(banquet, {}, nothing, nothing.total, completed=True, waiting=without_place(question))


def _changed_banquet(question: BanquetQuestion) -> Banquet:
    banquet = expected_banquet(question)
    if question.changes is None:
        return banquet
    likely = tuple(guest for guest in question.changes.added if gets_place(question, guest))
    return after_changes(banquet, replace(question.changes, added=likely))


def _with_fixed_locked(question: BanquetQuestion) -> Banquet:
    return lock_in_place(_changed_banquet(question), question.start or {}, question.fixed)


def _diff(question: BanquetQuestion, seats: Mapping[int, GuestPlace]) -> PlanDiff:
    changes = question.changes
    # A promoted person gets a card with the new title.
    promoted = frozenset(guest.id for guest in changes.promoted) if changes else frozenset()
    return plan_diff(question.standing, seats, new_text=promoted)
