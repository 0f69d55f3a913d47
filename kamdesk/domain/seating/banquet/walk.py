"""The parts of the search: its budget of steps, and the walk from plan to plan that keeps the best one."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.kernel import anneal, contents, descend
from kamdesk.domain.seating.banquet.pairing import cheapest_pairing
from kamdesk.domain.seating.banquet.problem import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from kamdesk.domain.seating.banquet.kernel import Hall
    from kamdesk.domain.seating.banquet.problem import Problem
    from kamdesk.domain.shared.progress import Progress

_DEGREE: Final = 256  # the kernel's unit of temperature
_PARTIES: Final = 150  # so many of 1024 steps move a party
_LEVELS: Final = 40  # temperatures from hot to cold
_QUENCH: Final = 60  # steps a guest, at no temperature, for a first look at a start
_FIRST_SHARE: Final = 0.5  # of the budget, for annealing all tables at once …
_FIRST_MOST: Final = 15_000  # … but no more steps a guest
_GROUP_STEPS: Final = 800  # steps a guest, for annealing a group of tables
_GROUPS: Final = (6, 10)  # how many tables make a group
_LEAP: Final = 0.1  # how often a group takes in a table with which it has no unmet wish
_DEAL_EVERY: Final = 16  # groups between two deals of the ranks
_SAMPLE: Final = 600  # swaps looked at to find out how hot to begin
_MELTING: Final = (
    8  # a swap at random in a quenched plan costs about so many times the temperature to begin at …
)
_FREEZING: Final = 12  # … and that is so many times the temperature to end at


class OutOfTimeError(Exception):
    """The clock ended the search before its budget of steps was done."""


class Budget:
    """The steps that may be taken, and the clock beside them, asked after every chunk."""

    def __init__(self, total: int, chunk: int, deadline: float, progress: Progress) -> None:
        self.total = total
        self.chunk = chunk
        self.done = 0
        self._deadline = deadline
        self._progress = progress

    @property
    def left(self) -> int:
        """The steps that are left."""
        return self.total - self.done

    def spend(self, steps: int) -> None:
        """Count steps as done.

        Raises:
            CancelledError: The user wants no more.
            OutOfTimeError: The clock has run down.
        """
        self.done += steps
        self._progress(min(self.done, self.total), self.total)
        if time.monotonic() >= self._deadline:
            raise OutOfTimeError


class Walk:
    """A hall in which people move about, and the best plan so far: the guest of each chair, and the cost.

    The walk is over when that cost is as low as the ``bound``, below which no plan can be.
    """

    def __init__(self, problem: Problem, hall: Hall, random: Random, budget: Budget, bound: int) -> None:
        self.best: list[int] = []
        self.least = 0
        self._problem = problem
        self._hall = hall
        self._random = random
        self._budget = budget
        self._bound = bound
        self._cost = 0

    @property
    def over(self) -> bool:
        """Whether nothing is left to do."""
        nobody_moves = self._problem.guests == 0 or self._problem.tables < 2
        return nobody_moves or self._budget.left <= 0 or self.least <= self._bound

    def begin(self, seated: Sequence[int], cost: int) -> None:
        """Look at a plan to begin with: deal out the ranks, then let people go where it is better at once."""
        if not self.best:
            self.best, self.least = list(seated), cost
        self._hall.seat(seated)
        self._cost = cost
        self._keep()
        self.deal()
        if not self.over:
            self._anneal(min(_QUENCH * self._problem.guests, self._budget.left // 4), 0)
            self._keep()

    def deal(self) -> None:
        """Deal the ranks out anew among the tables, their people staying together, as cheaply as can be."""
        size = self._problem.tables
        costs = contents(self._hall)
        rank_of = cheapest_pairing(costs, size, size)
        gain = sum(costs[row * size + row] - costs[row * size + rank_of[row]] for row in range(size))
        if gain > 0:
            seated = self._hall.seated()
            free = list(self._problem.first_chair)
            dealt = [self._problem.guests] * len(seated)
            for chair, guest in enumerate(seated):
                if guest != self._problem.guests:
                    table = rank_of[self._problem.chair_table[chair]]
                    dealt[free[table]] = guest
                    free[table] += 1
            self._hall.seat(dealt)
            self._cost -= gain
            self._keep()

    def cool_all(self) -> None:
        """Anneal all tables at once, from hot to cold."""
        steps = min(int(_FIRST_SHARE * self._budget.left), _FIRST_MOST * self._problem.guests)
        if not self.over:
            self._cool(self._heat(), steps)
            self.deal()

    def cool_groups(self) -> None:
        """Anneal groups of tables, one after the other, and go on from the best plan."""
        hot = 0.0 if self.over else self._heat()
        groups = 0
        while self._budget.left > self._pairs and not self.over:
            group = self._group()
            self._hall.limit(group)
            members = sum(self._problem.chair_table[chair] in group for chair in range(len(self.best)))
            self._cool(hot, min(_GROUP_STEPS * members, self._budget.left))
            groups += 1
            if groups % _DEAL_EVERY == 0:
                self.deal()
        self._hall.limit(range(self._problem.tables))

    def descend(self) -> None:
        """Let everyone try every chair until nobody gains, or the budget ends."""
        while not self.over:
            before = self._cost
            each = max(1, self._budget.chunk // len(self.best))
            for first in range(0, self._problem.guests, each):
                last = min(first + each, self._problem.guests)
                self._cost += descend(self._hall, first, last)
                self._keep()
                self._budget.spend((last - first) * len(self.best))
            if self._cost == before:
                return

    @property
    def _pairs(self) -> int:
        """The steps of trying every chair for everyone twice, but no more than a tenth of the budget."""
        return min(2 * self._problem.guests * len(self.best), self._budget.total // 10)

    def _cool(self, hot: float, steps: int) -> None:
        """Anneal from hot to cold, then go back to the best plan if this one is worse."""
        for level in range(_LEVELS):
            temperature = hot * _FREEZING ** (-level / (_LEVELS - 1))
            self._anneal(steps // _LEVELS + 1, round(_DEGREE * temperature))
        if self._cost <= self.least:
            self._keep()
        else:
            self._hall.seat(self.best)
            self._cost = self.least

    def _anneal(self, steps: int, temperature: int) -> None:
        while steps > 0:
            some = min(steps, self._budget.chunk)
            self._cost += anneal(self._hall, some, temperature, _PARTIES)
            steps -= some
            if self._cost < self.least:
                self._keep()
            self._budget.spend(some)

    def _keep(self) -> None:
        if self._cost <= self.least:
            self.best, self.least = self._hall.seated(), self._cost

    def _heat(self) -> float:
        """The temperature to begin at, by what swaps at random cost in the plan as it stands."""
        table = self._problem.chair_table
        sample = []
        for _ in range(_SAMPLE):
            first, second = self._random.randrange(len(table)), self._random.randrange(len(table))
            if table[first] != table[second]:
                cost = abs(self._hall.swap_cost(first, second))
                if 0 < cost < FORBIDDEN // 2:
                    sample.append(cost)
        return median(sample) / _MELTING if sample else 1.0

    def _group(self) -> list[int]:
        """Choose some tables, each with an unmet wish towards one chosen before, as far as there are such."""
        tables = self._problem.tables
        size = min(tables, self._random.randint(*_GROUPS))
        if size == tables:
            return list(range(tables))
        group = [self._random.randrange(tables)]
        longing = self._longing(group[0])
        while len(group) < size:
            longing = [table for table in longing if table not in group]
            leap = not longing or self._random.random() < _LEAP
            table = self._random.randrange(tables) if leap else self._random.choice(longing)
            if table not in group:
                group.append(table)
                longing += self._longing(table)
        return group

    def _longing(self, table: int) -> list[int]:
        """The tables at which those sit whom people of one table miss, as often as they are missed."""
        at = self._problem.chair_table
        chair_of = self._hall.chairs_of_guests()
        first, end = self._problem.first_chair[table : table + 2]
        return [
            at[chair_of[friend]]
            for guest in self._hall.seated()[first:end]
            if guest != self._problem.guests
            for friend, weight in self._problem.wishes(guest)
            if weight > 0 and at[chair_of[friend]] != table
        ]
