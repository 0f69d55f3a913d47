"""Time late changes, ladders and reasons by processor time; prints the study's rows beside.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_late.py``. Changes are those of the study
(5 % stay away, 3 % come late), drawn by a fixed seed from the banquets of ../shared.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kamdesk.domain.seating.banquet.late import LateChanges
from kamdesk.domain.seating.banquet.question import BanquetQuestion
from kamdesk.domain.seating.banquet.reasons import PlanExplainer
from kamdesk.domain.seating.banquet.search import solve
from kamdesk.exchange.banquets.seating_cases import read_case
from kamdesk.services.banquets.seating import Effort, Seating

if TYPE_CHECKING:
    from collections.abc import Callable

BANQUETS = Path(__file__).resolve().parents[3] / "shared" / "seating" / "banquets"
NAMES = ("real-10x10-s0", "real-50x10-s0", "real-100x10-s0")
ALLOWED_MS = 50.0
ALLOWED_FOR = range(400, 501)
STUDY = {
    "real-10x10-s0": "study: 0 moves 286, 1 move 253, 4-16 moves 253",
    "real-50x10-s0": "study: 0 moves 2041 in 13 ms, 2 moves 1951, 4 / 8 / 16 moves 1909 / 1877 / 1863",
    "real-100x10-s0": "study: none",
}


def late_question(name: str) -> BanquetQuestion:
    """A good plan without the latecomers, then the changes of the evening."""
    case, _ = read_case((BANQUETS / f"{name}.json").read_text(encoding="utf-8"))
    assert isinstance(case, BanquetQuestion)
    banquet, dice = case.banquet, random.Random(1)
    free = [guest for guest in banquet.guests if guest.allowed_tables is None]
    late = dice.sample(free, len(banquet.guests) * 3 // 100)
    away = dice.sample([guest for guest in free if guest not in late], len(banquet.guests) * 5 // 100)
    ids = {guest.id for guest in late}
    first = replace(
        banquet,
        guests=tuple(guest for guest in banquet.guests if guest.id not in ids),
        wishes=tuple(wish for wish in banquet.wishes if not {wish.first, wish.second} & ids),
    )
    found = solve(first, seed=0, seconds=5 if len(banquet.guests) > 200 else 2)
    changes = LateChanges(
        absent=frozenset(guest.id for guest in away),
        added=tuple(late),
        wishes=tuple(wish for wish in banquet.wishes if wish not in first.wishes),
    )
    return BanquetQuestion(first, start=found.assignment, changes=changes)


def timed(work: Callable[[], object], times: int = 5) -> float:
    """Median processor time in milliseconds."""
    spent = []
    for _ in range(times):
        began = time.process_time()
        work()
        spent.append(1000 * (time.process_time() - began))
    return statistics.median(spent)


def row(name: str) -> tuple[int, float, str]:
    """Return the guests of a banquet, the milliseconds of its repair without moves, and the row to print."""
    seating, question = Seating(), late_question(name)
    guests = len(question.banquet.guests)
    at_once = timed(lambda: seating.at_once(question))
    began = time.process_time()
    answer = seating.late(question, Effort(seconds=10, deadline=time.monotonic() + 3600))
    ladder = 1000 * (time.process_time() - began)
    explainer = PlanExplainer(answer.banquet, answer.at_once.plan.assignment)
    persons = [guest.id for guest in answer.banquet.guests[:: max(1, guests // 20)]]
    reason = timed(lambda: [explainer.guest(person) for person in persons], 1) / len(persons)
    unmet = timed(explainer.unmet, 1)
    totals = [answer.at_once.plan.total, *(option.plan.total for option in answer.ladder)]
    told = " / ".join(map(str, totals))
    times = f"{at_once:10.1f} {ladder:9.0f} {reason:10.2f} {unmet:8.1f}"
    return guests, at_once, f"{name:16} {guests:6} {times}  0/1/2/4/8 moves: {told}"


def main() -> int:
    """Print a row for each banquet; return 1 where the repair without moves takes too long."""
    if not BANQUETS.exists():
        print("the banquets of ../shared are not here")
        return 0
    slow = 0
    print(f"{'banquet':16} guests 0 moves ms ladder ms  reason ms unmet ms  totals")
    for name in NAMES:
        guests, at_once, told = row(name)
        print(told)
        print(f"{'':16} {STUDY[name]}")
        if guests in ALLOWED_FOR and at_once > ALLOWED_MS:
            print(f"{name}: the repair without moves took more than {ALLOWED_MS:.0f} ms")
            slow = 1
    return slow


if __name__ == "__main__":
    sys.exit(main())
