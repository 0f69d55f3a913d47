"""Time the import and export of long lists from file to file; prints a table.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_import.py [ROWS]``. Without the data of
the department names are made up. The ratio compares with a bare insert of the same rows into a plain file,
measured in the same run, so that it tells of the program whatever the machine is busy with.
"""

from __future__ import annotations

import csv
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.shared.errors import CancelledError
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.records.importing import Importing
from kamdesk.store.file import engine as engines
from kamdesk.store.file.database import Database
from kamdesk.store.file.opening import build_file
from kamdesk.store.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

DATA: Final = Path(__file__).resolve().parents[3] / "shared" / "data"
LISTED_COMPANIES: Final = 3842
KEY = bytes(range(32))
REGIONS = ("北京", "上海", "深圳", "广州", "杭州", "重庆")
TRADES = ("银行", "软件服务", "白酒", "汽车配件", "电气设备", "文教休闲")


SIGNS: Final = "安博诚达东方恒华嘉金康联美明宁平启荣瑞盛泰万祥新永远长重曾乐行科技实业电子生物物流食品"


def open_empty(folder: Path) -> Database:
    path = folder / f"{new_id()}.kamdesk"
    path.touch()
    build_file(path, KEY)
    return Database(path, engines.make_engine(path, KEY), actor=Actor("测试员"))


def short_names(dice: random.Random, rows: int) -> list[str]:
    """Return real short names where there is a list of them, else made-up ones."""
    real = DATA / "company_short_names.txt"
    if real.exists():
        return dice.sample(real.read_text("utf-8").split(), rows)
    found: dict[str, None] = {}
    while len(found) < rows:
        found["".join(dice.choices(SIGNS, k=dice.randint(3, 6)))] = None
    return list(found)


def write_list(path: Path, rows: int) -> None:
    """Write a list of made-up companies, in GB18030 as Excel saves it."""
    dice = random.Random(1)
    names = short_names(dice, rows)
    with path.open("w", encoding="gb18030", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(["公司名称", "简称", "省份", "行业", "电话", "成立日期", "注册资本(万元)"])
        for name in names:
            region, trade = dice.choice(REGIONS), dice.choice(TRADES)
            phone = f"0{dice.randint(10, 99)}-{dice.randint(10_000_000, 99_999_999)}"
            day = f"{dice.randint(1980, 2019)}.{dice.randint(1, 12)}.{dice.randint(1, 28)}"
            lines.writerow([f"{name}有限公司", name, region, trade, phone, day, dice.randint(10, 99_999)])


class Clock:
    """Measures steps, and by the wall clock the longest silence between two reports of progress."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()

    def __call__(self, done: int, total: int) -> None:
        now = time.perf_counter()
        assert done <= total or total == 0
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def timed(self, work: Callable[[], T]) -> tuple[T, float]:
        """Return the result and the processor seconds of ``work``, which programs beside do not blur."""
        self._last = time.perf_counter()
        start = time.process_time()
        result = work()
        return result, time.process_time() - start


def take_in(database: Database, path: Path) -> dict[str, float]:
    """Import a file and return seconds by step, the counts, and the longest silence of progress."""
    importing = Importing(database, Customers(database), lambda: None)
    clock = Clock()
    inspection, read = clock.timed(lambda: importing.inspect(path, progress=clock))
    plan, planned = clock.timed(lambda: importing.plan(inspection, clock))
    _report, written = clock.timed(lambda: importing.apply(plan, inspection, clock))
    return {
        "read": read,
        "plan": planned,
        "write": written,
        "silence": clock.longest,
        "writes": plan.writes,
    }


def seconds_of_bare_insert(path: Path) -> float:
    """Return the processor seconds in which SQLite alone takes the rows of a list, read already, as texts."""
    with path.open(encoding="gb18030", newline="") as file:
        rows = list(csv.reader(file))
    with sqlite3.connect(path.with_suffix(".plain")) as plain:
        plain.execute(f"CREATE TABLE list ({', '.join(f'c{place} TEXT' for place in range(len(rows[0])))})")
        start = time.process_time()
        plain.executemany(f"INSERT INTO list VALUES ({', '.join('?' * len(rows[0]))})", rows)
        plain.commit()
        return time.process_time() - start


def check_listed(first: dict[str, float], again: dict[str, float]) -> None:
    """Every company of the real list comes in once, and the second time nothing is left to write."""
    if (found := (first["writes"], again["writes"])) != (LISTED_COMPANIES, 0):
        raise RuntimeError(f"of {LISTED_COMPANIES} listed companies {found[0]} were new, then {found[1]}")


def show(title: str, found: dict[str, float]) -> None:
    total = found["read"] + found["plan"] + found["write"]
    print(
        f"{title:<32}{found['read']:>8.2f}{found['plan']:>8.2f}{found['write']:>8.2f}{total:>8.2f}"
        f"{found['silence']:>10.2f}{found['writes']:>10,.0f}"
    )


def seconds_until_stopped(database: Database, path: Path) -> float:
    """Return how long an import of the file takes to leave after the wish to stop, from its middle."""
    importing = Importing(database, Customers(database), lambda: None)
    inspection = importing.inspect(path)
    plan = importing.plan(inspection)
    asked = 0.0

    def stop(done: int, total: int) -> None:
        nonlocal asked
        if 2 * done >= total:
            asked = time.perf_counter()
            raise CancelledError

    try:
        importing.apply(plan, inspection, stop)
    except CancelledError:
        return time.perf_counter() - asked
    raise RuntimeError("the import was not stopped")


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(
        f"{'processor seconds':<32}{'read':>8}{'plan':>8}{'write':>8}{'all':>8}{'silence':>10}{'records':>10}"
    )
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        listed = DATA / "listed_companies.csv"
        if listed.exists():
            small = open_empty(folder)
            first, again = take_in(small, listed), take_in(small, listed)
            show("listed companies, first time", first)
            show("listed companies, again", again)
            check_listed(first, again)
            small.close()
        made_up = folder / "made_up.csv"
        write_list(made_up, rows)
        stopped = open_empty(folder)
        waited = seconds_until_stopped(stopped, made_up)
        stopped.close()
        large = open_empty(folder)
        bare, found = seconds_of_bare_insert(made_up), take_in(large, made_up)
        show(f"{rows:,} rows, first time", found)
        whole = found["read"] + found["plan"] + found["write"]
        print(f"  {whole / rows * 1e6:.0f} µs a row, {whole / bare:.0f} times a bare insert ({bare:.2f} s)")
        show(f"{rows:,} rows, again", take_in(large, made_up))
        book = folder / "all.xlsx"
        clock = Clock()
        _count, out = clock.timed(lambda: Exporting(large, CUSTOMER).export_all(book, clock))
        show(f"{rows:,} rows, own workbook", take_in(large, book))
        large.close()
        print(
            f"export of {rows:,}: {out:.1f} s; from the wish to stop to the end: {waited:.2f} s by the clock"
        )


if __name__ == "__main__":
    main()
