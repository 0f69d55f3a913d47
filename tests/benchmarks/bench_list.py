"""Time the list of customers of a full desk: first paint, scrolling, sorting, filtering; prints a table.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_list.py [CUSTOMERS]``. The aim is 80 ms for
the first paint. The ratio compares with a bare table view of as many rows that fetches nothing and styles
nothing. The last line is the most memory that the process took.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import statistics
import sys
import tempfile
import time
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.actors import Actor

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from kamdesk.config.settings import Settings
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.dealings import dealings, dealt_kinds
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.store.file import engine as engines
from kamdesk.store.file.database import Database
from kamdesk.ui.customers.page import CustomersPage
from kamdesk.ui.kit.desk.changes import ChangeBus
from kamdesk.ui.kit.desk.context import UiContext
from kamdesk.ui.kit.desk.draft_keeping import DraftKeeping
from kamdesk.ui.kit.desk.messages import Messages
from kamdesk.ui.kit.desk.preferences import Preferences
from kamdesk.ui.kit.desk.tasks import Tasks
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.kit.records.parts import PageServices
from tests.benchmarks.full_desk import KEY, asked_extent, full_desk

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS: Final = 5
STEPS: Final = 200
SIZE: Final = (1190, 700)
WHEEL: Final = 3  # rows a notch of the wheel moves
NO_PARENT: Final = QModelIndex()


class BareModel(QAbstractTableModel):
    """As many rows and columns, of words that are there already."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return self._rows

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 8

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return f"客户名称 {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


def main() -> None:
    extent = asked_extent(sys.argv)
    rows = extent.customers
    app = QApplication([])
    apply_theme(app, Theme(mode="light"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        desk = full_desk(Path(folder), extent)
        gc.collect()  # what making the customers left behind is no part of opening the list
        gc.freeze()
        print(f"{rows:,} customers, encrypted{'':<14}{'median ms':>11}{'p95':>9}{'max':>9}{'ratio':>8}")
        bare = [first_paint_of(lambda: bare_table(rows))[1] for _ in range(ROUNDS)]
        listed = [open_cold(desk, Path(folder)) for _ in range(ROUNDS)]
        report("build the page", [built for built, _painted in listed])
        report("first paint", [painted for _built, painted in listed], bare)
        database = open_again(desk)
        page = build_page(database, Path(folder))
        show(page)
        report("scroll by the wheel", wheel(page.list.table, rows), wheel(shown_bare(rows), rows))
        report("scroll to a far place", leaps(page.list.table, rows))
        print_orders(page, Customers(database))
        page.close()
        database.close()
    print(f"memory at the end: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def print_orders(page: CustomersPage, customers: Customers) -> None:
    wanted = [RecordFilter(sort=name) for name in ("name", "number", "region", "short_name", "owner_id")]
    wanted += [RecordFilter(text=words) for words in ("银", "深圳", "yinhang", "0755")]
    for one in wanted:
        what = f"narrow to {one.text} ({len(customers.list(one)):,})" if one.text else f"sort by {one.sort}"
        report(what, rounds(partial(customers.list, one)))
    report("values of a column", rounds(lambda: customers.facets("region", RecordFilter())))
    table = page.list.table
    report("choose another customer", rounds(lambda: step_down(table), STEPS))
    report("choose all", rounds(table.selectAll))


def rounds(work: Callable[[], object], count: int = ROUNDS) -> list[float]:
    return [timed(work) for _ in range(count)]


def open_cold(path: Path, folder: Path) -> tuple[float, float]:
    """Open the file anew, so that nothing of it is in memory, and return the times to build and to paint."""
    database = open_again(path)
    times = first_paint_of(lambda: build_page(database, folder))
    database.close()
    return times


def open_again(path: Path) -> Database:
    return Database(path, engines.make_engine(path, KEY), actor=Actor("测试员"))


def make_context(folder: Path) -> UiContext:
    messages = Messages()
    tasks = Tasks(lambda problem: messages.error(None, problem))
    preferences = Preferences(Settings(folder / "settings.json"))
    return UiContext(messages, tasks, ChangeBus(), preferences, DraftKeeping(tasks, messages))


def build_page(database: Database, folder: Path) -> CustomersPage:
    services = PageServices(
        history=History(database),
        finder=Search(database),
        open_print=lambda *_asked: None,
        export=Exporting(database, CUSTOMER).export_shown,
        open_import=lambda _parent: None,
    )
    return CustomersPage(
        make_context(folder),
        Customers(database),
        services,
        {kind.name: Message(kind.many) for kind in dealt_kinds()},
        lambda: [(records, services) for records in dealings(database)],
        lambda: Recognitions(database, lambda: datetime.now().astimezone()),
    )


def first_paint_of(build: Callable[[], QWidget]) -> tuple[float, float]:
    start = time.perf_counter()
    widget = build()
    built = time.perf_counter()
    show(widget)
    painted = time.perf_counter()
    widget.close()
    widget.deleteLater()
    return built - start, painted - built


def show(widget: QWidget) -> None:
    widget.resize(*SIZE)
    if isinstance(widget, Page):
        widget.on_shown()
    widget.show()
    QApplication.processEvents()
    widget.repaint()


def bare_table(rows: int) -> QTableView:
    table = QTableView()
    model = BareModel(rows)
    model.setParent(table)
    table.setModel(model)
    return table


def shown_bare(rows: int) -> QTableView:
    table = bare_table(rows)
    show(table)
    return table


def wheel(table: QTableView, rows: int) -> list[float]:
    """Return the times of steps of a notch each, from a place never seen before."""
    bar = table.verticalScrollBar()
    bar.setValue(rows // 3)

    def step() -> None:
        bar.setValue(bar.value() + WHEEL)
        table.viewport().repaint()

    return [timed(step) for _ in range(STEPS)]


def leaps(table: QTableView, rows: int) -> list[float]:
    """Return the times of jumps to places whose rows have to be fetched."""
    places = random.Random(4).sample(range(rows), STEPS)
    bar = table.verticalScrollBar()

    def leap(place: int) -> None:
        bar.setValue(place)
        table.viewport().repaint()

    return [timed(lambda: leap(place)) for place in places]  # noqa: B023


def step_down(table: QTableView) -> None:
    table.selectRow(table.currentIndex().row() + 1)
    QApplication.processEvents()


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def report(what: str, times: list[float], bare: list[float] | None = None) -> None:
    ordered = sorted(1000 * one for one in times)
    median, late = statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1))]
    ratio = f"{median / (1000 * statistics.median(bare)):>8.1f}" if bare else ""
    print(f"{what:<38}{median:>11.1f}{late:>9.1f}{ordered[-1]:>9.1f}{ratio}")


if __name__ == "__main__":
    main()
