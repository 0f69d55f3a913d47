"""Seating: one table by protocol, the order of tables, serving, absences, whole banquets and late changes.

Nothing is kept here and no database is touched: plain values in, plain values out. Long work reports its
progress and can be stopped.
"""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.progress import no_progress
from kamdesk.domain.seating.absence import absence_options
from kamdesk.domain.seating.banquet.bound import lower_bound
from kamdesk.domain.seating.banquet.feasibility import require_feasible
from kamdesk.domain.seating.banquet.ladder import ladder
from kamdesk.domain.seating.banquet.late import after, hold, without_moves
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.plan_diff import places, plan_diff
from kamdesk.domain.seating.banquet.question import expected, waiting, weighed
from kamdesk.domain.seating.banquet.reasons import Explainer
from kamdesk.domain.seating.banquet.search import solve
from kamdesk.domain.seating.profile import Profile
from kamdesk.domain.seating.protocol import arrange
from kamdesk.domain.seating.seats.tables import seat_tables, table_case
from kamdesk.domain.seating.serving import serving_order
from kamdesk.domain.seating.table_ranks import rank_tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.domain.progress import Progress
    from kamdesk.domain.seating.absence import AbsenceOptions
    from kamdesk.domain.seating.banquet.ladder import Rung
    from kamdesk.domain.seating.banquet.late import Changes, LatePlan
    from kamdesk.domain.seating.banquet.objective import Score
    from kamdesk.domain.seating.banquet.plan_diff import PlanDiff
    from kamdesk.domain.seating.banquet.question import BanquetQuestion
    from kamdesk.domain.seating.banquet.reasons import GuestReason, Unmet
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest, Wish
    from kamdesk.domain.seating.plan import SeatPlan
    from kamdesk.domain.seating.protocol import SeatingCase
    from kamdesk.domain.seating.questions import AbsenceCase, ServingCase, TableRankingCase
    from kamdesk.domain.seating.serving import ServingOrder

_MOST_ALTERNATIVES: Final = 200
"""Up to so many guests each is told the best other place; of more, whoever asks is (`Seating.explain`)."""
_MOST_OPTIMISED: Final = 24
"""Up to so many chairs a table's seats are optimised; protocol alone seats larger ones at once."""
_EXPLAINING: Final = 0.0012
"""Seconds a guest for seats and reasons, kept back from the search."""
_LADDER_SHARE: Final = 0.7


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to search, by which seed, and when (by `time.monotonic`) all must be done.

    ``seconds`` fixes the work: the same question, seconds and seed give the same plan, as long as the machine
    does that work before the ``deadline``; None is ``seconds`` from the beginning.
    """

    seconds: float = 2.0
    seed: int = 0
    deadline: float | None = None

    def started(self) -> Effort:
        """Return this with a deadline."""
        return self if self.deadline is not None else replace(self, deadline=time.monotonic() + self.seconds)

    @property
    def left(self) -> float:
        """The seconds until the deadline."""
        return self.seconds if self.deadline is None else self.deadline - time.monotonic()

    def kept_back(self, guests: int) -> float:
        """Return the seconds that seats and reasons are to have; none where the whole time is short."""
        wanted = guests * _EXPLAINING + 0.05
        return wanted if wanted <= self.seconds / 3 else 0.0


@dataclass(frozen=True)
class BanquetAnswer:
    """A plan for a banquet with all that can be said of it.

    ``bound`` is proven: no plan costs less; the optimum may well lie above. ``completed`` says whether the
    whole work was done, so that the same question gives the same plan on any machine. ``seats`` and
    ``reasons`` are empty where the time was too short for them; without that they cover every table of two
    chairs and more. ``waiting`` got no place (unconfirmed).
    """

    banquet: Banquet
    assignment: Assignment
    score: Score
    bound: int
    completed: bool
    seats: Mapping[int, SeatPlan] = field(default_factory=dict)
    reasons: Mapping[int, GuestReason] = field(default_factory=dict)
    unmet: tuple[Unmet, ...] = ()
    waiting: tuple[Guest, ...] = ()
    diff: PlanDiff | None = None


@dataclass(frozen=True, slots=True)
class LateRung:
    """A rung of the ladder with the cards it takes, compared with the plan that stands."""

    rung: Rung
    diff: PlanDiff


@dataclass(frozen=True)
class LateAnswer:
    """What can be done after a late change: at once the plan without moves, then what moves would gain."""

    banquet: Banquet
    base: LatePlan
    score: Score
    diff: PlanDiff
    rungs: tuple[LateRung, ...] = ()
    resolved: LatePlan | None = None
    resolved_diff: PlanDiff | None = None


class Seating:
    """The use cases of seating."""

    def arrange(self, case: SeatingCase) -> SeatPlan:
        """Seat one table by protocol; raises `UserError` naming what no plan could satisfy."""
        return arrange(case)

    def rank_tables(self, case: TableRankingCase) -> tuple[str, ...]:
        """Return the tables of a hall from the highest to the lowest."""
        return rank_tables(case.tables, case.door, case.head, case.profile)

    def serve(self, case: ServingCase) -> ServingOrder:
        """Return the order of serving a table."""
        return serving_order(
            case.assignment, case.people, case.seats, waiters=case.waiters, profile=case.profile
        )

    def absence(self, case: AbsenceCase) -> AbsenceOptions:
        """Return what can be done when somebody does not come."""
        return absence_options(
            case.assignment, case.people, case.absent, seats=case.seats, profile=case.profile
        )

    def plan(
        self, question: BanquetQuestion, effort: Effort | None = None, progress: Progress = no_progress
    ) -> BanquetAnswer:
        """Return the best plan found for a banquet, with seats, reasons and unmet wishes.

        Raises `InfeasibleError` naming who is too many for which chairs, before anything is searched. Where
        ``progress`` stops the search, the best plan so far is the answer.
        """
        effort = (effort or Effort()).started()
        banquet, seen = expected(question), weighed(question)
        if question.start is not None:
            seen = hold(seen, question.start, question.fixed - {guest.id for guest in waiting(question)})
        require_feasible(seen)
        kept_back = effort.kept_back(len(seen.guests))
        bound = lower_bound(banquet).total  # before the search, which uses up the time there is
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
            bound=bound,
            completed=found.completed,
            waiting=waiting(question),
            diff=None
            if question.start is None
            else plan_diff(places(question.start), places(found.assignment)),
        )
        return self._explained(answer, effort) if kept_back else answer

    def late(
        self, question: BanquetQuestion, effort: Effort | None = None, progress: Progress = no_progress
    ) -> LateAnswer:
        """Return the plan without moves and the ladder after the changes of a question.

        The question must have ``start`` and ``changes``. With ``stability`` a new search is made as well, in
        which each move costs that much. Raises `InfeasibleError`, and what ``progress`` raises.
        """
        effort = (effort or Effort()).started()
        answer = self.at_once(question)
        start, held = question.start or {}, self._held(question)
        changed = _new_text(question.changes)
        rungs = ladder(
            held,
            start,
            answer.base,
            seconds=effort.seconds * _LADDER_SHARE * (0.5 if question.stability else 1),
            progress=progress,
            in_time=lambda: effort.left > effort.seconds * (1 - _LADDER_SHARE),
        )
        answer = replace(
            answer,
            rungs=tuple(
                LateRung(rung, plan_diff(places(start), places(rung.assignment), new_text=changed))
                for rung in rungs
            ),
        )
        if not question.stability:
            return answer
        found = solve(
            held,
            seed=effort.seed,
            seconds=effort.seconds / 2,
            start=answer.base.assignment,
            stability=question.stability,
            progress=progress,
            deadline=effort.deadline,
        )
        diff = plan_diff(places(start), places(found.assignment), new_text=changed)
        resolved = replace(
            answer.base,
            assignment=found.assignment,
            total=score(answer.banquet, found.assignment).total,
            moved=diff.moved,
        )
        return replace(answer, resolved=resolved, resolved_diff=diff)

    def at_once(self, question: BanquetQuestion) -> LateAnswer:
        """Return the plan without moves alone, which takes a few hundredths of a second."""
        start, held = question.start or {}, self._held(question)
        base = without_moves(held, start)
        banquet = after(expected(question), question.changes) if question.changes else expected(question)
        diff = plan_diff(places(start), places(base.assignment), new_text=_new_text(question.changes))
        return LateAnswer(banquet=banquet, base=base, score=score(banquet, base.assignment), diff=diff)

    def explain(self, answer: BanquetAnswer, person: int) -> GuestReason:
        """Return why one guest sits there and what the best other place would cost."""
        return Explainer(answer.banquet, answer.assignment).guest(person)

    def _held(self, question: BanquetQuestion) -> Banquet:
        banquet = expected(question)
        if question.changes is not None:
            banquet = after(banquet, question.changes)
        return hold(banquet, question.start or {}, question.fixed)

    def _explained(self, answer: BanquetAnswer, effort: Effort) -> BanquetAnswer:
        explainer = Explainer(answer.banquet, answer.assignment)
        alternatives = len(answer.banquet.guests) <= _MOST_ALTERNATIVES
        unmet = explainer.unmet()
        reasons = {
            guest.id: explainer.guest(guest.id, alternatives=alternatives) for guest in answer.banquet.guests
        }
        seats: dict[int, SeatPlan] = {}
        for part in _table_by_table(answer):
            if effort.left <= 0:
                answer = replace(answer, completed=False)
                break
            seats |= _seats_of(part, answer.assignment, effort.seed)
        return replace(answer, seats=seats, reasons=reasons, unmet=unmet)


def _table_by_table(answer: BanquetAnswer) -> Iterator[Banquet]:
    """Yield each table with its people and their wishes as a banquet of its own."""
    banquet, assignment = answer.banquet, answer.assignment
    guests: defaultdict[int, list[Guest]] = defaultdict(list)
    wishes: defaultdict[int, list[Wish]] = defaultdict(list)
    for guest in banquet.guests:
        guests[assignment[guest.id]].append(guest)
    for wish in banquet.wishes:
        if assignment[wish.first] == assignment[wish.second]:
            wishes[assignment[wish.first]].append(wish)
    for table in banquet.tables:
        here = tuple(guests[table.rank])
        yield replace(banquet, tables=(table,), guests=here, wishes=tuple(wishes[table.rank]))


def _seats_of(banquet: Banquet, assignment: Assignment, seed: int) -> dict[int, SeatPlan]:
    """Seat one table: the best seats, or those of the protocol where the table is very large.

    One chair alone is no table at which a place could be higher than another; it has no plan.
    """
    table = banquet.tables[0]
    if table.seats <= 1 or not banquet.guests:
        return {}
    if table.seats <= _MOST_OPTIMISED:
        return seat_tables(banquet, assignment, seed=seed)
    return {table.rank: arrange(table_case(table, banquet.guests, {}, Profile()))}


def _new_text(changes: Changes | None) -> frozenset[int]:
    """Whoever is promoted has another title on the card."""
    return frozenset(guest.id for guest in changes.promoted) if changes else frozenset()
