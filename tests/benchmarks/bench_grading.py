"""Time the looks at all customers of a full desk: which grades the rule proposes, who becomes a key account.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_grading.py [CUSTOMERS]``. Of 100,000
customers 10,000 have monthly figures of five years. The aim is 5 s of processor for both looks at 10,000.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.key_accounts import RecognitionStandard
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.recognition_standards import RecognitionStandards
from kamdesk.services.customers.recognitions import Recognitions
from tests.benchmarks.full_desk import TODAY, asked_extent, full_desk, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS: Final = 3
_STANDARD: Final = RecognitionStandard(
    total_over=Decimal(9_000_000), monthly_over=Decimal(350_000), new_monthly_over=Decimal(200_000)
)


def main() -> None:
    extent = asked_extent(sys.argv)
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        closing(open_desk(full_desk(Path(folder), extent))) as database,
    ):
        customers = Customers(database)
        recognitions = Recognitions(database, lambda: datetime(2026, 11, 30, 9).astimezone())
        RecognitionStandards(database, lambda: TODAY).change(_STANDARD)
        due = RecordFilter(accepted=(("last_contact", frozenset[object]({"due"})),))
        print(f"{extent.customers:,} customers, encrypted: seconds of processor, median of {ROUNDS}")
        print(f"  propose all grades       {median_of(customers.grading.cases):.2f}")
        print(f"  find new key accounts    {median_of(recognitions.changes):.2f}")
        print(f"  list overdue calls       {median_of(lambda: customers.list(due)):.2f}")
        grades = Counter(str(each.proposal.grade) for each in customers.grading.cases())
        print("  proposed: " + ", ".join(f"{grade} {number:,}" for grade, number in sorted(grades.items())))
        print(f"  of key accounts {len(recognitions.changes()):,} would change")


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
