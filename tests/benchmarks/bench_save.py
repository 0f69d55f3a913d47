"""Time saving one edit on a full desk, through the services, as the window does; prints a table.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_save.py [CUSTOMERS]``. The aim is a median
of 3 ms. The ratio compares with a bare commit of one row of the same file, measured in the same run.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.events.calls import CALL
from kamdesk.services.customers.customers import Contacts, Customers
from kamdesk.services.records.records import Records
from kamdesk.store.file import engine as engines
from kamdesk.store.queries.records import records
from tests.benchmarks.bench_search import milliseconds, timed
from tests.benchmarks.full_desk import asked_extent, full_desk, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

ROUNDS: Final = 200


def main() -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = full_desk(Path(folder), asked_extent(sys.argv))
        with closing(open_desk(path)) as database:
            bare = milliseconds(
                [rested(database, lambda: commit_one_row(database))[0] for _ in range(ROUNDS)]
            )
            print(f"{'save one edit, ms':<28}{'median':>8}{'p95':>8}{'max':>8}{'processor':>11}{'ratio':>8}")
            print(f"{'bare commit of one row':<28}{bare[0]:>8.2f}{bare[1]:>8.2f}{bare[2]:>8.2f}")
            for name, service, field, value in edits_of(database):
                found = [rested(database, edit) for edit in edits(database, service, field, value)]
                wall, spent = milliseconds([each[0] for each in found]), milliseconds([e[1] for e in found])
                print(
                    f"{name:<28}{wall[0]:>8.2f}{wall[1]:>8.2f}{wall[2]:>8.2f}{spent[0]:>11.2f}"
                    f"{wall[0] / bare[0]:>8.1f}"
                )


def commit_one_row(database: Database) -> None:
    with engines.writing(database.engine).begin() as connection:
        connection.exec_driver_sql("UPDATE desk SET key = 3 - key")


def rested(database: Database, act: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds of an act by the clock and of the processor, after maintenance has had its time."""
    database.maintenance.wait()
    began = time.thread_time()
    wall = timed(act)
    return wall, time.thread_time() - began


def edits_of(database: Database) -> tuple[tuple[str, Records[Any], str, object], ...]:
    """Return what is saved: what it is called, who looks after it, the field and its new value."""
    customers, contacts = Customers(database), Contacts(database)
    return (
        ("customer, telephone", customers, "telephone", "0755-12345678"),
        ("customer, remark", customers, "remark", "改为每月回访一次。"),
        ("contact, telephone", contacts, "mobile", "13800138000"),
        ("contact, job title", contacts, "job_title", "总监"),
        ("call, notes", Records(database, CALL), "notes", "已报价，等回音。"),
        ("transaction, specification", Records(database, TRANSACTION), "specification", "6061-T6"),
        ("shipment, product", Records(database, SHIPMENT), "product", "铝卷"),
    )


def edits(
    database: Database, service: Records[Any], field: str, value: object
) -> Iterator[Callable[[], object]]:
    """Yield the edits of one field in records that lie anywhere in the desk, each ready to be saved."""
    for each in some_of(database, service.kind):
        draft = service.draft(each)
        draft.set(field, value)
        yield partial(service.save, draft)


def some_of(database: Database, kind: RecordKind[Any]) -> Sequence[UUID]:
    with database.reading() as work:
        ids = records.listed_ids(work, kind)
    return random.Random(3).sample(ids, min(ROUNDS, len(ids)))


if __name__ == "__main__":
    main()
