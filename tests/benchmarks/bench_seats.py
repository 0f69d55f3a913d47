"""How quickly the best seats of a table are found and proven, and how far simpler methods stay behind.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_seats.py``. Fails where a table of twelve
takes longer than the project allows, a table up to sixteen is not proven, or a hundred tables take too long.
"""

from __future__ import annotations

import sys
import time
from statistics import median
from typing import TYPE_CHECKING, TypeVar

from kamdesk.domain.seating.geometry import DiningTable, TableShape
from kamdesk.domain.seating.protocol import SeatingCase, arrange
from kamdesk.domain.seating.seats.descent import by_exchanges
from kamdesk.domain.seating.seats.optimised import optimise
from kamdesk.domain.seating.seats.optimum import best_seating, greedy_seating
from kamdesk.domain.seating.seats.wishes import unmet_wishes
from tests.domain.seating.seats.sample_tables import protocol_pins, sample_people, sample_table

if TYPE_CHECKING:
    from collections.abc import Callable

_SEEDS = range(5)
_TWELVE = 0.2  # seconds for a table of 12
_HUNDRED = 1.0  # seconds for a hundred tables of 10, reasons included
_STUDY = """
study 4.1, its own tables of 12 (three seeds, protocol pins / host pinned only), for comparison:
  greedy                 gap +3.3 … +8.2 % / +6.1 … +13.6 %
  assignment (places)    gap +3.8 … +5.3 % / +3.4 … +6.7 %
  annealing, 20k moves   gap 0 in all six, never proven
  DP in plain Python     0.0009 … 0.0012 s / 0.012 … 0.113 s
  CP-SAT, flow model     0.13 … 0.47 s    / 4.9 … 21.5 s"""

Value = TypeVar("Value")


def main() -> int:
    """Measure and print the tables; return 1 where a limit is exceeded."""
    missed = []
    print("chairs  pins       free  proven  median s   worst s   to bound   protocol   in order  exchanges")
    for chairs in (8, 10, 12, 14, 16, 20, 24, 30, 40):
        for pins in ("host", "protocol"):
            worst, proven = _row(chairs, pins)
            if chairs == 12 and worst > _TWELVE:
                missed.append(f"a table of 12: {worst:.3f} s")
            if chairs <= 16 and proven < len(_SEEDS):
                missed.append(f"a table of {chairs} is not proven")
    print("to bound: how far the plans are above what no plan can be below; the others are above these plans")
    print(_STUDY)
    print()
    cases = [_case(10, seed) for seed in range(100)]
    tables, seats = _timed(lambda: [optimise(case) for case in cases])
    _, reasons = _timed(lambda: [table.plan for table in tables])
    wishes, prices = _timed(lambda: [wish for table in tables for wish in unmet_wishes(table.table)])
    cost = sum(table.table.cost for table in tables)
    by_protocol = sum(table.table.objective.cost(table.protocol.assignment) for table in tables)
    print(f"100 tables of 10: seats {seats:.3f} s, all reasons {reasons:.3f} s,")
    print(f"  {len(wishes)} unmet wishes priced in {prices:.3f} s;")
    print(f"  {cost} points, by protocol alone {by_protocol} ({_gap(by_protocol, cost)})")
    if seats + reasons > _HUNDRED:
        missed.append(f"100 tables of 10: {seats + reasons:.3f} s")
    for each in missed:
        print(f"limit missed: {each}")
    return 1 if missed else 0


def _row(chairs: int, pins: str) -> tuple[float, int]:
    """Measure one size of table; return the longest time and how many of the optima are proven."""
    times, proven = [], 0
    totals = {"best": 0, "bound": 0, "protocol": 0, "order": 0, "exchanges": 0}
    for seed in _SEEDS:
        sample = sample_table(chairs, chairs, seed)
        problem = sample.problem({0: "H1"} if pins == "host" else protocol_pins(sample))
        found, seconds = _timed(lambda problem=problem: best_seating(problem))  # type: ignore[misc]  # bound now
        times.append(seconds)
        proven += found.proven
        begun = greedy_seating(problem)
        totals["best"] += found.cost
        totals["bound"] += found.bound
        totals["order"] += problem.cost(begun)
        totals["exchanges"] += problem.cost(by_exchanges(problem, begun))
        totals["protocol"] += sample.cost(arrange(_case(chairs, seed)).assignment)
    gaps = f"{_gap(totals['best'], totals['bound']):>11}"
    gaps += "".join(
        f"{_gap(totals[name], totals['best']):>11}" for name in ("protocol", "order", "exchanges")
    )
    free = len(problem.free_chairs)
    seconds_shown = f"{median(times):>10.4f}{max(times):>10.4f}"
    print(f"{chairs:>6}  {pins:<9}{free:>6}{f'{proven}/{len(_SEEDS)}':>8}{seconds_shown}{gaps}")
    return max(times), proven


def _case(chairs: int, seed: int) -> SeatingCase:
    people = sample_people(chairs, max(1, chairs * 5 // 12), seed)
    return SeatingCase(table=DiningTable(TableShape.ROUND, chairs), people=people)


def _gap(cost: int, best: int) -> str:
    return f"{100 * (cost - best) / best:+.1f} %"


def _timed(work: Callable[[], Value]) -> tuple[Value, float]:
    started = time.process_time()
    value = work()
    return value, time.process_time() - started


if __name__ == "__main__":
    sys.exit(main())
