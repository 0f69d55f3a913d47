"""Time grading of 10,000 customers with 5 years of monthly figures: one query pass and the pure rules.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_grading.py [CUSTOMERS]``. The aim is 2 s of
processor for all proposals.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.contracts import CONTRACT, Contract
from kamdesk.domain.customers.grading import months_before
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.transactions import TRANSACTION, Transaction
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from tests.benchmarks.bench_search import open_empty

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kamdesk.store.file.database import Database

MONTHS: Final = 60
CONTRACTS: Final = 5
ROUNDS: Final = 5
AT_ONCE: Final = 500


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        database = open_empty(Path(folder))
        customers = Customers(database)
        record_all(database, count, customers.today())
        print(
            f"{count:,} customers, {MONTHS} months each, encrypted: seconds of processor, median of {ROUNDS}"
        )
        print(f"  propose all grades   {median_of(customers.grading.cases):.2f}")
        due = RecordFilter(accepted=(("last_contact", frozenset[object]({"due"})),))
        print(f"  list overdue calls   {median_of(lambda: customers.list(due)):.2f}")
        grades = Counter(str(each.proposal.grade) for each in customers.grading.cases())
        print("  proposed: " + ", ".join(f"{grade} {number:,}" for grade, number in sorted(grades.items())))
        database.close()


def record_all(database: Database, count: int, on: date) -> None:
    """Record customers that buy in nearly every month and sign every year."""
    chance = random.Random(7)
    made = [
        Customer(id=new_id(), name=f"客户{number:05}", number=f"KH{number:06}") for number in range(count)
    ]
    with database.writing(Message("登记")) as work:
        records.add_all(work, CUSTOMER, made)
    for start in range(0, count, AT_ONCE):
        chunk = made[start : start + AT_ONCE]
        with database.writing(Message("登记")) as work:
            deals = [
                Transaction(
                    id=new_id(),
                    customer_id=each.id,
                    date=months_before(on, month),
                    product="铝杆",
                    amount=Decimal(chance.randrange(1, 900_000)),
                )
                for each in chunk
                for month in range(MONTHS)
                if chance.random() < 0.8
            ]
            records.add_all(work, TRANSACTION, deals)
            signed = [
                Contract(
                    id=new_id(),
                    customer_id=each.id,
                    subject="年度框架",
                    amount=Decimal(chance.randrange(1, 15_000_000)),
                    signed_on=months_before(on, 12 * year + 3),
                )
                for each in chunk
                for year in range(CONTRACTS)
            ]
            records.add_all(work, CONTRACT, signed)


def median_of(act: Callable[[], object]) -> float:
    """Return the median of the processor time that an act takes."""
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        act()
        times.append(time.process_time() - began)
    return statistics.median(times)


if __name__ == "__main__":
    main()
