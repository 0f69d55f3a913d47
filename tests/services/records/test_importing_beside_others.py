"""An import beside another window or program: planned anew, nothing twice, nothing unseen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.records.imports.renewal import PlanOvertakenError
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.importing import Importing
from kamdesk.services.shared.history import History
from kamdesk.store.file import engine as engines
from kamdesk.store.file.database import Database
from kamdesk.store.queries.customers import customers
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.services.records.importing import ImportReport

LIST = "客户名称,所在地区,大区\n甲公司,深圳,\n乙公司,上海,华东\n丙公司,,\n"


@pytest.fixture
def other(database: Database) -> Iterator[Database]:
    """The same file as another window or program has it open."""
    with closing(opened_again(database)) as opened:
        yield opened


def opened_again(database: Database) -> Database:
    key = database.data_key
    return Database(database.path, engines.make_engine(database.path, key), data_key=key, actor=Actor("同事"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "名单.csv"
    made.write_text(LIST, encoding="utf-8")
    return made


def importing(database: Database) -> Importing:
    return Importing(database, Customers(database), lambda: None)


def bring_in(database: Database, path: Path) -> ImportReport:
    act = importing(database)
    inspection = act.inspect(path)
    return act.apply(act.plan(inspection), inspection)


def regions(database: Database) -> list[tuple[str, str]]:
    with database.reading() as work:
        return sorted((each.name, each.region) for each in customers.stream(work))


def change(database: Database, name: str, **values: str) -> None:
    service = Customers(database)
    with database.reading() as work:
        found = next((each for each in customers.stream(work) if each.name == name), None)
    draft = service.draft(found.id) if found is not None else service.draft()
    for field, value in {"name": name, **values}.items():
        draft.set(field, value)
    service.save(draft)


def test_what_another_did_elsewhere_does_not_stop_it(database: Database, other: Database, path: Path) -> None:
    act = importing(database)
    inspection = act.inspect(path)
    plan = act.plan(inspection)
    change(other, "别的公司")
    report = act.apply(plan, inspection)
    assert (report.new, report.act is not None) == (3, True)
    assert len(regions(database)) == 4


def test_a_list_that_another_took_in_meanwhile_does_not_come_in_twice(
    database: Database, other: Database, path: Path
) -> None:
    act = importing(database)
    inspection = act.inspect(path)
    plan = act.plan(inspection)
    assert bring_in(other, path).new == 3
    report = act.apply(plan, inspection)
    assert (report.new, report.unchanged, report.act) == (0, 3, None)
    assert len(regions(database)) == 3


def test_rows_that_fare_otherwise_are_shown_before_anything_is_written(
    database: Database, other: Database, path: Path
) -> None:
    act = importing(database)
    inspection = act.inspect(path)
    plan = act.plan(inspection)
    change(other, "甲公司", region="北京")
    with pytest.raises(PlanOvertakenError, match="第 2 行") as overtaken:
        act.apply(plan, inspection)
    assert regions(database) == [("甲公司", "北京")]
    renewed = overtaken.value.plan
    assert [row.fate for row in renewed.rows] == [RowOutcome.UPDATE, RowOutcome.NEW, RowOutcome.NEW]
    report = act.apply(renewed, inspection)
    assert (report.new, report.updated) == (2, 1)
    step = History(database).undoable()
    assert step is not None
    assert (step.id, str(step.label)) == (report.act, "导入 名单.csv（新增 2，更新 1）")


def test_a_value_that_a_colleague_changed_is_not_overwritten_unseen(
    database: Database, other: Database, path: Path
) -> None:
    change(database, "甲公司", region="广州")
    act = importing(database)
    inspection = act.inspect(path)
    plan = act.plan(inspection)
    change(other, "甲公司", region="北京")
    with pytest.raises(PlanOvertakenError):
        act.apply(plan, inspection)
    assert dict(regions(database))["甲公司"] == "北京"


def test_the_command_goes_on_with_the_new_plan_and_reports_it(
    database: Database, other: Database, path: Path
) -> None:
    act = importing(database)
    inspection = act.inspect(path)
    plan = act.plan(inspection)
    change(other, "甲公司", region="北京")
    report = act.apply(plan, inspection, was_seen=False)
    assert (report.new, report.updated) == (2, 1)
    assert dict(regions(database))["甲公司"] == "深圳"


def test_the_act_to_take_back_is_the_import_and_no_later_act(
    database: Database, other: Database, path: Path
) -> None:
    other.actor = database.actor  # the same person, in another window
    database.on_commit(lambda _kinds: change(other, "别的公司"))
    report = bring_in(database, path)
    step = History(database).undoable()
    assert step is not None
    assert step.id != report.act
    assert report.act is not None


def test_a_file_that_stays_busy_is_a_sentence_and_nothing_is_written(
    database: Database, other: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = importing(database)
    inspection = act.inspect(path)
    plan = act.plan(inspection)
    database.engine.dispose()  # connections made from now on wait as long as told here
    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    with other.writing(Message("别的")), pytest.raises(UserError, match="正被另一个程序占用"):
        act.apply(plan, inspection)
    assert act.apply(plan, inspection).new == 3


def test_two_programs_that_take_in_the_same_list_take_it_in_once(tmp_path: Path, path: Path) -> None:
    surroundings = {**os.environ, "KAMDESK_HOME": str(tmp_path / "home")}
    program = [sys.executable, "-m", "kamdesk.app.main"]
    desk = ["--database", str(tmp_path / "demo.kamdesk")]
    first = tmp_path / "先.csv"
    first.write_text("客户名称\n先公司\n", encoding="utf-8")
    path.write_text(
        "客户名称,所在地区\n甲公司,深圳\n乙公司,上海\n丙公司,\n", encoding="utf-8"
    )  # all is taken

    def run(*words: object) -> str:
        command = [*program, *map(str, words), *desk]
        done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True)
        return done.stdout

    run("import", "customers", first, "--no-encryption")
    with ThreadPoolExecutor(2) as pool:
        said = list(pool.map(lambda _: run("import", "customers", path, "--json"), range(2)))
    assert sorted(json.loads(each)["new"] for each in said) == [0, 3]
    found = json.loads(run("search", "公司", "--json"))
    assert sum(hit["kind"] == "customer" for hit in found) == 4
