"""A program killed at any moment loses nothing that it said was saved."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from kamdesk.store.file import check, engine
from kamdesk.store.file.backup import page_problems
from kamdesk.store.file.database import Database
from kamdesk.store.file.heads_seen import HeadsSeen
from kamdesk.store.file.unclean_end import require_everything
from kamdesk.store.queries.customers import customers
from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(range(32))
KILLS = 5

WRITER = """
import sys
from pathlib import Path
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine
from kamdesk.store.file.database import Database
from kamdesk.store.file.heads_seen import HeadsSeen
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

path = Path(sys.argv[1])
key = bytes(range(32))
heads = HeadsSeen(path.with_name("heads"))
database = Database(path, engine.make_engine(path, key), data_key=key, heads=heads, idle_seconds=0)
place = 0
while True:
    names = [f"公司{sys.argv[2]}-{place}-{side}" for side in "甲乙"]
    with database.writing(Message("新增")) as work:
        records.add_all(work, CUSTOMER, [Customer(id=new_id(), name=name) for name in names])
    print(names[0], names[1], flush=True)
    place += 1
"""


def test_killed_at_any_moment_it_keeps_what_was_acknowledged(empty_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "desk.kamdesk"
    shutil.copyfile(empty_file, path)
    acknowledged: set[str] = set()
    for turn in range(KILLS):
        acknowledged |= run_until_killed(path, turn)
        # It is not alarmed by what a kill tore, nor by what this PC saw.
        require_everything(path, KEY, HeadsSeen(tmp_path / "heads"))
        database = Database(path, engine.make_engine(path, KEY), data_key=KEY)
        with database.reading() as work:
            kept = [customer.name for customer in customers.stream(work)]
            assert acknowledged <= set(kept)
            assert len(kept) % 2 == 0
            assert check.index_problems(work) == []
            assert check.log_problems(work) == []
        database.close()
        assert page_problems(path, KEY) == []
    assert len(acknowledged) >= KILLS
    assert len(list((tmp_path / "heads").iterdir())) == 1


def run_until_killed(path: Path, turn: int) -> set[str]:
    """Return the names that the writer said were saved before it was killed."""
    said: set[str] = set()
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(turn)],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    ) as writer:
        assert writer.stdout is not None
        for _ in range(random.Random(turn).randint(1, 12)):
            said |= set(writer.stdout.readline().split())
        writer.kill()
        for line in writer.stdout:
            if line.endswith("\n"):
                said |= set(line.split())
    return said
