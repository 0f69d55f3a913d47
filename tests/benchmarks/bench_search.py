"""Time search, saving and import on 100,000 customers; prints a table with ratios.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_search.py [ROWS]``.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from dataclasses import replace
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

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = Path(__file__).resolve().parents[3] / "shared" / "data" / "company_short_names.txt"
KEY = bytes(range(32))
REGIONS = ("北京", "上海", "深圳", "广州", "杭州", "重庆")
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
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    names = NAMES.read_text("utf-8").split()
    names = random.Random(0).sample(names, rows)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        database = open_empty(Path(folder))
        listed = made_up(names)
        seconds = timed(lambda: import_all(database, listed))
        size = sum(file.stat().st_size for file in Path(folder).iterdir()) / 1e6
        print(f"import of {rows:,} rows with log and index: {seconds:.1f} s, file {size:.0f} MB")
        print_searches(database, names)
        print_saves(database, listed)
        database.close()


def import_all(database: Database, listed: list[Customer]) -> None:
    with database.writing(Message("导入 {count} 条", count=len(listed))) as work:
        records.add_all(work, CUSTOMER, listed)


def print_searches(database: Database, names: list[str]) -> None:
    print(f"{'query':<16}{'median ms':>11}{'p95':>8}{'max':>8}{'LIKE ms':>10}{'ratio':>8}")
    everything: list[float] = []
    for kind, asked in questions(names).items():
        times = []
        for words in asked:
            with database.reading() as work:
                times.append(timed(lambda: index.query(work, words, limit=20)))  # noqa: B023  called at once
        everything += times
        like = statistics.median(timed(lambda: scan(database, words)) for words in asked[:10]) * 1000  # noqa: B023
        median, late, worst = milliseconds(times)
        print(f"{kind:<16}{median:>11.2f}{late:>8.2f}{worst:>8.2f}{like:>10.1f}{like / median:>8.0f}")
    print(f"{'all':<16}" + "{:>11.2f}{:>8.2f}{:>8.2f}".format(*milliseconds(everything)))


def scan(database: Database, words: str) -> None:
    with database.reading() as work:
        work.session.connection().execute(
            text("SELECT id FROM search_document WHERE text LIKE :words LIMIT 20"), {"words": f"%{words}%"}
        ).all()


def print_saves(database: Database, listed: list[Customer]) -> None:
    times = []
    for place in random.Random(3).sample(range(len(listed)), 200):
        database.maintenance.wait()  # as between two edits of a person
        with database.reading() as work:
            customer = records.get(work, CUSTOMER, listed[place].id)
        times.append(timed(lambda: save(database, customer)))  # noqa: B023  called at once
    bare = [timed(lambda: commit_one_row(database)) for _ in range(100)]
    print("save one edit, ms: median {:.2f}, p95 {:.2f}, max {:.2f}".format(*milliseconds(times)))
    print("bare commit of one row: median {:.2f}, p95 {:.2f}, max {:.2f}".format(*milliseconds(bare)))


def commit_one_row(database: Database) -> None:
    with engines.writing(database.engine).begin() as connection:
        connection.exec_driver_sql("UPDATE desk SET key = 3 - key")


def save(database: Database, customer: Customer) -> None:
    with database.writing(Message("修改")) as work:
        changed = replace(customer, telephone="0755-12345678", name=customer.name + "分公司")
        records.save(work, CUSTOMER, changed)


if __name__ == "__main__":
    main()
