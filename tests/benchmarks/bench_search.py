"""Time the search on a full desk; prints a table with ratios.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_search.py [CUSTOMERS]``. The aim is a
median of 1 ms and 5 ms for all but one search in twenty. The ratio compares with looking through all texts.
On a busy machine the times of the processor tell more than those of the clock.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.readings.pinyin import sequences
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file.database import Database
from kamdesk.store.file.opening import build_file
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.store.search import index
from tests.benchmarks.full_desk import asked_extent, full_desk, open_desk, short_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NAMES = Path(__file__).resolve().parents[3] / "shared" / "data" / "company_short_names.txt"
KEY = bytes(range(32))
REGIONS = ("北京", "上海", "深圳", "广州", "杭州", "重庆")
SCANS = 2  # each takes some hundred milliseconds
TRADES = ("银行", "软件服务", "白酒", "汽车配件", "电气设备", "文教休闲")


def open_empty(folder: Path) -> Database:
    path = folder / "bench.kamdesk"
    path.touch()
    build_file(path, KEY)
    return Database(path, engines.make_engine(path, KEY), actor=Actor("测试员"), idle_seconds=0)


def made_up(names: list[str]) -> list[Customer]:
    dice = random.Random(1)
    return [
        Customer(
            id=new_id(),
            name=name,
            number=f"K{place:06d}",
            region=dice.choice(REGIONS),
            industry=dice.choice(TRADES),
            telephone=f"0{dice.randint(10, 99)}-{dice.randint(10_000_000, 99_999_999)}",
            responsible_person=dice.choice("王李张刘陈单曾") + dice.choice("伟芳娜强敏静"),
            remark="签订年度框架协议，每季度回访一次，" + dice.choice(names),
        )
        for place, name in enumerate(names)
    ]


def milliseconds(times: list[float]) -> tuple[float, float, float]:
    ordered = sorted(times)
    return (
        statistics.median(ordered) * 1000,
        ordered[int(len(ordered) * 0.95)] * 1000,
        ordered[-1] * 1000,
    )


def timed(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    start = clock()
    work()
    return clock() - start


def questions(names: list[str]) -> dict[str, list[str]]:
    dice = random.Random(2)
    picked = [name for name in dice.sample(names, 2000) if all("\u4e00" <= char <= "\u9fff" for char in name)]
    sounds = ["".join(sequences(name)[0]) for name in picked]
    initials = ["".join(sound[0] for sound in sequences(name)[0]) for name in picked]
    return {
        "1 character": [dice.choice(name) for name in picked[:200]],
        "2 characters": [name[:2] for name in picked[:200]],
        "3+ characters": [name[-3:] for name in picked[:200] if len(name) > 2],
        "whole name": picked[:200],
        "full pinyin": sounds[:200],
        "first syllable": [sequences(name)[0][0] for name in picked[:200]],
        "initials": initials[:200],
        "one letter": list("abcdefghjklmnopqrstwxyz"),
        "two letters": [word[:2] for word in initials[:200]],
        "digits, last 4": [str(dice.randint(1000, 9999)) for _ in range(200)],
        "digits, 2": [str(dice.randint(10, 99)) for _ in range(100)],
        "two words": [f"{name[:2]} {dice.choice(REGIONS)}" for name in picked[:200]],
        "mixed": [f"{name[0]}{word[1:]}" for name, word in zip(picked[:200], initials, strict=False)],
        "nothing found": [name[:2] + "龘" for name in picked[:100]],
    }


def main() -> None:
    extent = asked_extent(sys.argv)
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        closing(open_desk(full_desk(Path(folder), extent))) as database,
    ):
        with database.reading() as work:
            print(f"{index.count_documents(work):,} documents of {extent.customers:,} customers")
        print_searches(database, short_names(extent.customers))


def import_all(database: Database, listed: list[Customer]) -> None:
    with database.writing(Message("导入 {count} 条", count=len(listed))) as work:
        records.add_all(work, CUSTOMER, listed)


def print_searches(database: Database, names: list[str]) -> None:
    heads = f"{'query':<16}{'median ms':>11}{'p95':>8}{'max':>8}{'processor':>11}{'p95':>8}"
    print(f"{heads}{'LIKE ms':>10}{'ratio':>8}")
    everything: list[tuple[float, float]] = []
    for kind, asked in questions(names).items():
        times = [search(database, words) for words in asked]
        everything += times
        like = statistics.median(timed(partial(scan, database, words)) for words in asked[:SCANS]) * 1000
        print(f"{kind:<16}{shown(times)}{like:>10.1f}{like / shown_median(times):>8.0f}")
    print(f"{'all':<16}{shown(everything)}")


def search(database: Database, words: str) -> tuple[float, float]:
    """Return the seconds of a search by the clock, and of the processor."""
    with database.reading() as work:
        began = time.thread_time()
        wall = timed(lambda: index.query(work, words, limit=20))
        return wall, time.thread_time() - began


def shown(times: Sequence[tuple[float, float]]) -> str:
    wall, spent = (milliseconds(list(each)) for each in zip(*times, strict=True))
    return "{:>11.2f}{:>8.2f}{:>8.2f}{:>11.2f}{:>8.2f}".format(*wall, *spent[:2])


def shown_median(times: Sequence[tuple[float, float]]) -> float:
    return milliseconds([wall for wall, _ in times])[0]


def scan(database: Database, words: str) -> None:
    with database.reading() as work:
        work.session.connection().execute(
            text("SELECT id FROM search_document WHERE text LIKE :words LIMIT 20"), {"words": f"%{words}%"}
        ).all()


if __name__ == "__main__":
    main()
