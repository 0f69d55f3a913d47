"""Quick notes are written at once and filed by one act, which one undo takes back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.company.tasks import TASK, TASK_STEP, TaskState
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.notes import NOTE, Filing, appended, customer_meant, first_words
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.services.customers.notes import Notes, QuickNotes
from kamdesk.services.shared.history import History
from tests.records.making import Maker, every

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

NOW = datetime(2026, 12, 1, 2, 0, tzinfo=UTC)
TEXT = "王总下月换号码，13800138000"


@pytest.fixture
def quick(database: Database) -> QuickNotes:
    return QuickNotes(database, lambda: NOW)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("平安银行股份有限公司", short_name="平安银行")


def test_one_is_written_with_moment_and_counts_until_it_is_filed(quick: QuickNotes, bank: Customer) -> None:
    made = quick.write(f"  {TEXT}\n", None)
    assert (made.text, made.written_at, made.filing) == (TEXT, NOW, Filing.OPEN)
    assert quick.open_count() == 1
    quick.file_as_note(made.id, bank.id)
    assert quick.open_count() == 0
    with pytest.raises(InvalidDraftError):
        quick.write("  ", None)


def test_one_becomes_a_note_and_one_undo_takes_that_back(
    quick: QuickNotes, bank: Customer, database: Database
) -> None:
    made = quick.write(TEXT, None)
    quick.file_as_note(made.id, bank.id)
    (note,) = every(database, NOTE)
    assert (note.text, note.customer_id, note.date) == (TEXT, bank.id, NOW.astimezone().date())
    filed = quick.get(made.id)
    assert (filed.filing, filed.customer_id) == (Filing.NOTE, bank.id)
    with pytest.raises(UserError, match="已经归档"):
        quick.file_as_note(made.id, bank.id)
    History(database).undo()
    assert every(database, NOTE) == []
    assert quick.get(made.id).filing is Filing.OPEN


def test_one_goes_to_a_call_below_what_was_said(quick: QuickNotes, database: Database) -> None:
    call = Maker(database).record(CALL, notes="谈了价格。")
    made = quick.write(TEXT, call.customer_id)
    quick.file_to_call(made.id, call.id)
    (changed,) = every(database, CALL)
    assert changed.notes == f"谈了价格。\n{TEXT}"
    History(database).undo()
    assert every(database, CALL)[0].notes == "谈了价格。"


def test_a_call_without_room_is_left_as_it_is(quick: QuickNotes, database: Database) -> None:
    call = Maker(database).record(CALL, notes="满" * 4000)
    made = quick.write(TEXT, None)
    with pytest.raises(UserError, match="放不下"):
        quick.file_to_call(made.id, call.id)
    assert quick.get(made.id).filing is Filing.OPEN


def test_one_becomes_a_step_of_an_open_task_only(quick: QuickNotes, database: Database) -> None:
    make = Maker(database)
    task = make.record(TASK, state=TaskState.OPEN, result="", reported_on=None, drop_reason="")
    done = make.record(TASK, state=TaskState.DROPPED, result="", reported_on=None, drop_reason="不办了")
    made = quick.write(TEXT, None)
    with pytest.raises(UserError, match="重新打开"):
        quick.file_to_task(made.id, done.id)
    quick.file_to_task(made.id, task.id)
    (step,) = every(database, TASK_STEP)
    assert (step.task_id, step.text, step.at) == (task.id, TEXT, NOW)


def test_a_fact_goes_into_a_field_under_its_rules(
    quick: QuickNotes, bank: Customer, database: Database
) -> None:
    made = quick.write("电话换成 0755-82080000", bank.id)
    with pytest.raises(InvalidDraftError):
        quick.file_into_field(made.id, bank.id, "telephone", "没有数字")
    quick.file_into_field(made.id, bank.id, "telephone", "0755-82080000")
    assert quick.field_value(bank.id, "telephone") == "0755-82080000"
    History(database).undo()
    assert every(database, CUSTOMER)[0].telephone == bank.telephone
    assert quick.get(made.id).filing is Filing.OPEN


def test_the_customer_named_in_a_text_is_recognised(
    quick: QuickNotes, bank: Customer, make_customer: Callable[..., Customer]
) -> None:
    branch = make_customer("平安银行深圳分行", short_name="平安银行深圳")
    make_customer("百分之%有限公司", short_name="")
    assert quick.customer_meant("平安银行的人说要加量") == (bank.id, "平安银行")
    assert quick.customer_meant("平安银行深圳的人说要加量") == (branch.id, "平安银行深圳")
    assert quick.customer_meant("有人来电") is None
    assert quick.customer_meant("") is None


def test_a_note_begins_today_by_whoever_sits_here(database: Database, bank: Customer) -> None:
    draft = Notes(database, lambda: NOW).draft()
    assert draft.value("date") == NOW.astimezone().date()
    draft.set("customer_id", bank.id)
    draft.set("text", "第一行说明情况，比菜单里放得下的长\n第二行")
    saved: Any = Notes(database).save(draft)
    assert saved.text.endswith("第二行")
    step = History(database).undoable()
    assert step is not None
    assert str(step.label) == "新建记事 第一行说明情况，比菜单里放得下的…"


@given(st.lists(st.text("甲乙丙", min_size=1, max_size=4), max_size=5), st.text("甲乙丙", max_size=12))
def test_the_longest_name_within_a_text_counts(names: list[str], text: str) -> None:
    known = [(UUID(int=place), name) for place, name in enumerate(names)]
    meant = customer_meant(text, known)
    within = [(len(name), each) for each, name in known if name in text]
    best = {each for length, each in within if length == max(within)[0]}
    assert meant == (best.pop() if len(best) == 1 else None)


@given(st.text(max_size=9), st.text(max_size=9))
def test_nothing_is_lost_when_texts_come_together(before: str, added: str) -> None:
    whole = appended(before, added, 10)
    assert (whole is None) == (len(before) + len(added) + bool(before) > 10)
    assert whole is None or (whole.startswith(before) and whole.endswith(added))
    assert len(first_words(before)) <= 17
