"""The phases of the table search: annealing all tables, annealing groups of tables, and descent."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.kernel import anneal, descend, relocation_costs
from kamdesk.domain.seating.banquet.pairing import cheapest_pairing
from kamdesk.domain.seating.banquet.problem import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from kamdesk.domain.seating.banquet.kernel import Hall
    from kamdesk.domain.seating.banquet.problem import BanquetProblem
    from kamdesk.domain.shared.progress import Progress

_TEMPERATURE_UNIT: Final = 256  # the kernel takes temperatures in 1/256 points
_PARTY_SHARE: Final = 150  # of 1024 steps, how many try to swap a party
_TEMPERATURES: Final = 40  # number of temperatures from hot to cold
_FIRST_LOOK_STEPS: Final = 60  # steps per guest, at temperature 0, to improve a starting plan
_ALL_TABLES_SHARE: Final = 0.5  # share of the budget for annealing all tables at once …
_ALL_TABLES_STEPS: Final = 15_000  # … but at most this many steps per guest
_GROUP_STEPS: Final = 800  # steps per guest for annealing a group of tables
_GROUP_SIZES: Final = (6, 10)  # least and greatest number of tables in a group
_UNRELATED_SHARE: Final = 0.1  # share of a group's tables chosen at random rather than by unmet wishes
_GROUPS_BETWEEN_DEALS: Final = 16  # groups between two assignments of the ranks
_SAMPLED_SWAPS: Final = 600  # random swaps priced to choose the starting temperature
_SWAP_COST_AT_START: Final = 8  # the median cost of a random swap, in starting temperatures
_COOLING: Final = 12  # starting temperature divided by final temperature


class OutOfTimeError(Exception):
    """The deadline passed before the budget of steps was used up."""


class Budget:
    """The number of steps that may be taken, and a deadline that is checked after every chunk of steps."""

    def __init__(self, total: int, chunk: int, deadline: float, progress: Progress) -> None:
        self.total = total
        self.chunk = chunk
        self.done = 0
        self._deadline = deadline
        self._progress = progress

    @property
    def left(self) -> int:
        """The number of steps left."""
        return self.total - self.done

    def spend(self, steps: int) -> None:
        """Count steps as done.

        Raises:
            CancelledError: The user cancelled.
            OutOfTimeError: The deadline has passed.
        """
        self.done += steps
        self._progress(min(self.done, self.total), self.total)
        if time.monotonic() >= self._deadline:
            raise OutOfTimeError


class Annealing:
    """Changes the plan in a hall at random and keeps the best one found.

    ``best`` holds its guests by chair and ``least`` its cost. The search is finished when ``least`` reaches
    ``bound``, which no plan can be below, or when the budget is used up.
    """

    def __init__(
        self, problem: BanquetProblem, hall: Hall, random: Random, budget: Budget, bound: int
    ) -> None:
        self.best: list[int] = []
        self.least = 0
        self._problem = problem
        self._hall = hall
        self._random = random
        self._budget = budget
        self._bound = bound
        self._cost = 0

    @property
    def finished(self) -> bool:
        """Whether nothing is left to do."""
        nobody_moves = self._problem.guests == 0 or self._problem.tables < 2
        return nobody_moves or self._budget.left <= 0 or self.least <= self._bound

    def start_from(self, seated: Sequence[int], cost: int) -> None:
        """Use a starting plan: assign the ranks anew, then let people move wherever that lowers the cost."""
        if not self.best:
            self.best, self.least = list(seated), cost
        self._hall.seat(seated)
        self._cost = cost
        self._keep_if_best()
        self.deal_ranks()
        if not self.finished:
            self._anneal(min(_FIRST_LOOK_STEPS * self._problem.guests, self._budget.left // 4), 0)
            self._keep_if_best()

    def deal_ranks(self) -> None:
        """Assign the ranks to the tables anew at the least cost, each table's people staying together."""
        size = self._problem.tables
        costs = relocation_costs(self._hall)
        rank_of = cheapest_pairing(costs, size, size)
        gain = sum(costs[row * size + row] - costs[row * size + rank_of[row]] for row in range(size))
        if gain > 0:
            seated = self._hall.guests_by_chair()
            free = list(self._problem.first_chair)
            dealt = [self._problem.guests] * len(seated)
            for chair, guest in enumerate(seated):
                if guest != self._problem.guests:
                    table = rank_of[self._problem.chair_table[chair]]
                    dealt[free[table]] = guest
                    free[table] += 1
            self._hall.seat(dealt)
            self._cost -= gain
            self._keep_if_best()

    def cool_all(self) -> None:
        """Anneal all tables at once, from hot to cold."""
        steps = min(int(_ALL_TABLES_SHARE * self._budget.left), _ALL_TABLES_STEPS * self._problem.guests)
        if not self.finished:
            self._cool(self._start_temperature(), steps)
            self.deal_ranks()

    def cool_groups(self) -> None:
        """Anneal one group of tables after the other, each time starting from the best plan."""
        hot = 0.0 if self.finished else self._start_temperature()
        groups = 0
        while self._budget.left > self._descent_steps and not self.finished:
            group = self._group()
            self._hall.restrict_to(group)
            members = sum(self._problem.chair_table[chair] in group for chair in range(len(self.best)))
            self._cool(hot, min(_GROUP_STEPS * members, self._budget.left))
            groups += 1
            if groups % _GROUPS_BETWEEN_DEALS == 0:
                self.deal_ranks()
        self._hall.restrict_to(range(self._problem.tables))

    def descend(self) -> None:
        """Let everyone try every chair until nobody can lower the cost, or the budget ends."""
        while not self.finished:
            before = self._cost
            each = max(1, self._budget.chunk // len(self.best))
            for first in range(0, self._problem.guests, each):
                last = min(first + each, self._problem.guests)
                self._cost += descend(self._hall, first, last)
                self._keep_if_best()
                self._budget.spend((last - first) * len(self.best))
            if self._cost == before:
                return

    @property
    def _descent_steps(self) -> int:
        """The steps reserved for `descend`: two full passes, but at most a tenth of the budget."""
        return min(2 * self._problem.guests * len(self.best), self._budget.total // 10)

    def _cool(self, hot: float, steps: int) -> None:
        """Anneal from hot to cold, then return to the best plan if this one is worse."""
        for level in range(_TEMPERATURES):
            temperature = hot * _COOLING ** (-level / (_TEMPERATURES - 1))
            self._anneal(steps // _TEMPERATURES + 1, round(_TEMPERATURE_UNIT * temperature))
        if self._cost <= self.least:
            self._keep_if_best()
        else:
            self._hall.seat(self.best)
            self._cost = self.least

    def _anneal(self, steps: int, temperature: int) -> None:
        while steps > 0:
            some = min(steps, self._budget.chunk)
            self._cost += anneal(self._hall, some, temperature, _PARTY_SHARE)
            steps -= some
            if self._cost < self.least:
                self._keep_if_best()
            self._budget.spend(some)

    def _keep_if_best(self) -> None:
        if self._cost <= self.least:
            self.best, self.least = self._hall.guests_by_chair(), self._cost

    def _start_temperature(self) -> float:
        """Return the starting temperature in points, from the cost of random swaps in the current plan."""
        table = self._problem.chair_table
        sample = []
        for _ in range(_SAMPLED_SWAPS):
            first, second = self._random.randrange(len(table)), self._random.randrange(len(table))
            if table[first] != table[second]:
                cost = abs(self._hall.swap_cost(first, second))
                if 0 < cost < FORBIDDEN // 2:
                    sample.append(cost)
        return median(sample) / _SWAP_COST_AT_START if sample else 1.0

    def _group(self) -> list[int]:
        """Choose some tables, each if possible with an unmet wish towards one chosen before."""
        tables = self._problem.tables
        size = min(tables, self._random.randint(*_GROUP_SIZES))
        if size == tables:
            return list(range(tables))
        group = [self._random.randrange(tables)]
        missed = self._missed_tables(group[0])
        while len(group) < size:
            missed = [table for table in missed if table not in group]
            unrelated = not missed or self._random.random() < _UNRELATED_SHARE
            table = self._random.randrange(tables) if unrelated else self._random.choice(missed)
            if table not in group:
                group.append(table)
                missed += self._missed_tables(table)
        return group

    def _missed_tables(self, table: int) -> list[int]:
        """Return the tables of people whom someone at this table misses, once for each unmet wish."""
        at = self._problem.chair_table
        chair_of = self._hall.chairs_of_guests()
        first, end = self._problem.first_chair[table : table + 2]
        return [
            at[chair_of[friend]]
            for guest in self._hall.guests_by_chair()[first:end]
            if guest != self._problem.guests
            for friend, weight in self._problem.wishes(guest)
            if weight > 0 and at[chair_of[friend]] != table
        ]
