"""Time the list of 20,000 calls: first paint, all months, sorting, narrowing, counting; prints a table.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_calls.py [ROWS]``. The ratio compares with
a bare table view of as many rows that fetches nothing and styles nothing.
"""

from __future__ import annotations

import gc
import random
import sys
import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.members import Member
from kamdesk.domain.events.calls import CALL, Call, Channel, Purpose
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.text import Message
from kamdesk.services.events.calls import Calls
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.store.identity import new_id
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records
from kamdesk.ui.events.page import CallsPage
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from kamdesk.ui.kit.records.parts import PageServices
from tests.benchmarks import bench_list as lists
from tests.benchmarks.bench_search import NAMES, import_all, open_empty

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database

TODAY: Final = date(2026, 11, 30)
DAYS: Final = 3 * 365
CUSTOMERS: Final = 500
PEOPLE: Final = ("赵敏", "钱进", "孙悦", "李想", "周全")


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    app = QApplication([])
    apply_theme(app, Theme(mode="light"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        made = open_empty(Path(folder))
        record_all(made, rows)
        made.close()
        gc.collect()  # what recording the calls left behind is no part of opening the list
        gc.freeze()
        print(f"{rows:,} calls, encrypted{'':<18}{'median ms':>11}{'p95':>9}{'max':>9}{'ratio':>8}")
        bare = [lists.first_paint_of(lambda: lists.bare_table(rows))[1] for _ in range(lists.ROUNDS)]
        listed = [open_cold(made.path, Path(folder)) for _ in range(lists.ROUNDS)]
        lists.report("build the page", [built for built, _painted in listed])
        lists.report("first paint, one month", [painted for _built, painted in listed], bare)
        database = lists.open_again(made.path)
        page = build_page(database, Path(folder))
        lists.show(page)
        lists.report("show all months", lists.rounds(lambda: show_all_months(page)))
        lists.report("scroll by the wheel", lists.wheel(page.list.table, rows))
        lists.report("scroll to a far place", lists.leaps(page.list.table, rows))
        print_orders(Calls(database, lambda: TODAY))
        page.close()
        database.close()


def record_all(database: Database, rows: int) -> None:
    """Record calls of three years, most of them on a few of the customers."""
    dice = random.Random(0)
    named = dice.sample(NAMES.read_text("utf-8").split(), CUSTOMERS)
    customers = [Customer(id=new_id(), name=name) for name in named]
    people = [Member(id=new_id(), name=name) for name in PEOPLE]
    import_all(database, customers)
    with database.writing(Message("新增成员")) as work:
        for person in people:
            members.save(work, person)
    with database.writing(Message("新增拜访记录")) as work:
        for _ in range(rows):
            call = Call(
                id=new_id(),
                date=TODAY - timedelta(days=dice.randrange(DAYS)),
                member_id=dice.choice(people).id,
                customer_id=customers[int(CUSTOMERS * dice.random() ** 2)].id,
                purpose=dice.choice(list(Purpose)),
                channel=dice.choice(list(Channel)),
                held=dice.random() < 0.9,
                groups=dice.randint(1, 3),
                met=dice.choice("王李张刘陈") + "总",
                notes="谈了下季度的需求，客户关心价格和交期，约定下周再回访一次。",
            )
            records.save(work, CALL, call)


def build_page(database: Database, folder: Path) -> CallsPage:
    return CallsPage(
        lists.make_context(folder),
        Calls(database, lambda: TODAY),
        PageServices(
            history=History(database), finder=Search(database), open_print=lambda *_asked, **_more: None
        ),
        lambda: TODAY,
    )


def open_cold(path: Path, folder: Path) -> tuple[float, float]:
    """Open the file anew, so that nothing of it is in memory, and return the times to build and to paint."""
    database = lists.open_again(path)
    times = lists.first_paint_of(lambda: build_page(database, folder))
    database.close()
    return times


def show_all_months(page: CallsPage) -> None:
    if page.list.span is not None:
        page.list.span.every_month.setChecked(True)
    page.list.reload()
    QApplication.processEvents()


def print_orders(calls: Calls) -> None:
    month = RecordFilter(since=TODAY.replace(day=1), until=TODAY)
    lists.report("read a month", lists.rounds(partial(calls.list, month)))
    for name in ("date", "customer_id", "member_id", "purpose", "groups", "notes"):
        lists.report(f"sort by {name}", lists.rounds(partial(calls.list, RecordFilter(sort=name))))
    for words in ("王总", "yinhang"):
        wanted = RecordFilter(text=words)
        what = f"narrow to {words} ({len(calls.list(wanted)):,})"
        lists.report(what, lists.rounds(partial(calls.list, wanted)))
    lists.report("count held groups", lists.rounds(partial(calls.held_groups, RecordFilter())))
    lists.report("values of a column", lists.rounds(lambda: calls.facets("member_id", RecordFilter())))


if __name__ == "__main__":
    main()
