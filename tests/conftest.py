"""Fixtures of all tests: an empty database, builders of records, the project's typefaces, an outside scorer.

What a test needs and does not find fails it and says what is missing; nothing is skipped for that.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from kamdesk.documents.fonts.shipped import OWN_FILES, Typefaces
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
from tests.project import FONTS, SEATING_SCORER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # tests never need a display

# The same examples in every run, and none too late on a busy machine. To search for new ones:
# python build/dev.py test --hypothesis-profile searching
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("searching", settings.get_profile("steady"), derandomize=False, max_examples=1000)
settings.load_profile("steady")

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
def other_desk(empty_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A second empty desk, into which goes what comes out of the first."""
    path = tmp_path / "other.kamdesk"
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


@pytest.fixture(scope="session")
def own_fonts() -> Path:
    """The folder of the project's own fonts, all of them there."""
    missing = [name for name in OWN_FILES.values() if not (FONTS / name).is_file()]
    if missing:
        pytest.fail(
            f"resources/fonts lacks {', '.join(missing)}: python build/fonts.py fetches them", pytrace=False
        )
    return FONTS


@pytest.fixture(scope="session")
def typefaces(own_fonts: Path) -> Typefaces:
    """The project's typefaces, each file opened once for all tests."""
    return Typefaces(own_fonts)


@pytest.fixture(scope="session")
def judge() -> Any:
    """The scorer that judges plans of banquets without using the program."""
    spec = importlib.util.spec_from_file_location("seating_judge", SEATING_SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def lpstat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the tool of CUPS that lists printers do what a script says."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")

    def script(text: str) -> None:
        file = tmp_path / "lpstat"
        file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        file.chmod(0o700)

    return script
