"""Fixtures of all tests: an empty database made by the migrations, and builders of records."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.desk.members import Member
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.database import Database
from kamdesk.store.file.opening import build_file
from kamdesk.store.identity import new_id
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # tests never need a display

DATA_KEY = bytes(range(32))


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One encrypted file at the head revision, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "empty.kamdesk"
    path.touch()
    build_file(path, DATA_KEY)
    return path


@pytest.fixture
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let passphrases be derived in no time; the slots remember what each one cost."""
    monkeypatch.setattr(keys, "PASSPHRASE_COST", keys.Cost(passes=1, kibibytes=64, lanes=1))


@pytest.fixture
def database(empty_file: Path, tmp_path: Path) -> Iterator[Database]:
    """An empty encrypted database in the test's own folder."""
    path = tmp_path / "desk.kamdesk"
    shutil.copyfile(empty_file, path)
    opened = Database(path, engines.make_engine(path, DATA_KEY), data_key=DATA_KEY, actor=Actor("测试员"))
    yield opened
    opened.close()


@pytest.fixture
def make_customer(database: Database) -> Callable[..., Customer]:
    """Save a customer with the given fields: ``make_customer(name="…", region="…")``."""

    def make(name: str = "平安银行股份有限公司", **fields: Any) -> Customer:
        with database.writing(Message("新增 {name}", name=name)) as work:
            return records.save(work, CUSTOMER, Customer(id=new_id(), name=name, **fields))

    return make


@pytest.fixture
def make_member(database: Database) -> Callable[..., Member]:
    """Save a member of the department: ``make_member(name="…", post=Post.SPECIALIST)``."""

    def make(name: str = "王小明", **fields: Any) -> Member:
        with database.writing(Message("新增 {name}", name=name)) as work:
            return members.save(work, Member(id=new_id(), name=name, **fields))

    return make
