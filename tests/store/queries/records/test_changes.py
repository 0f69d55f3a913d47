"""Every change is in the log, and what is in the log can be taken back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer, Nature
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.shared.errors import CancelledError, NotFoundError, StaleEditError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import check
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import changes, records

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.store.file.database import Database

AUTHOR = "测试员"


def undo_last(database: Database) -> None:
    with database.writing(Message("撤销")) as work:
        step = changes.last_undoable(work, Actor(AUTHOR))
        assert step is not None
        changes.undo(work, step.id)


def redo_last(database: Database) -> None:
    with database.writing(Message("重做")) as work:
        step = changes.last_redoable(work, Actor(AUTHOR))
        assert step is not None
        changes.undo(work, step.id)


def edit(database: Database, customer: Customer, **fields: object) -> Customer:
    with database.writing(Message("修改 {name}", name=customer.name)) as work:
        return records.save(work, CUSTOMER, replace(customer, **fields))  # type: ignore[arg-type]  # any field


def read(database: Database, customer: Customer) -> Customer:
    with database.reading() as work:
        return records.get(work, CUSTOMER, customer.id)


def test_a_field_remembers_its_values_latest_first(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer(turnover=Decimal("10.00"))
    edit(database, customer, turnover=Decimal("12.34"), nature=Nature.PRIVATE)
    with database.reading() as work:
        history = changes.field_history(work, "customer", customer.id, "turnover")
    assert [(change.old, change.new) for change in history] == [
        (Decimal("10.00"), Decimal("12.34")),
        (None, Decimal("10.00")),
    ]
    assert {change.author for change in history} == {AUTHOR}
    assert str(history[0].label) == "修改 平安银行股份有限公司"


def test_saving_without_a_change_leaves_no_trace(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer()
    edit(database, customer)
    with database.reading() as work:
        step = changes.last_undoable(work, Actor(AUTHOR))
    assert step is not None
    assert str(step.label) == "新增 平安银行股份有限公司"
    assert read(database, customer).version == customer.version


def test_undo_and_redo_walk_back_and_forth(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    first = make_customer(region="深圳")
    second = edit(database, first, region="北京", tags=("重点",))
    edit(database, second, region="上海")
    undo_last(database)
    assert read(database, first).region == "北京"
    undo_last(database)
    assert (read(database, first).region, read(database, first).tags) == ("深圳", ())
    redo_last(database)
    redo_last(database)
    assert read(database, first).region == "上海"
    for _ in range(3):
        undo_last(database)
    with pytest.raises(NotFoundError):
        read(database, first)
    redo_last(database)
    assert read(database, first) == replace(first, version=1)


def test_a_new_act_ends_redoing(database: Database, make_customer: Callable[..., Customer]) -> None:
    customer = make_customer()
    edit(database, customer, region="北京")
    undo_last(database)
    edit(database, read(database, customer), region="上海")
    with database.reading() as work:
        assert changes.last_redoable(work, Actor(AUTHOR)) is None


def test_undo_is_refused_where_the_field_moved_on(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer(region="深圳")
    edited = edit(database, customer, region="北京")
    database.actor = Actor("另一位")
    edit(database, edited, region="上海")
    database.actor = Actor(AUTHOR)
    with pytest.raises(UserError):
        undo_last(database)
    assert read(database, customer).region == "上海"


def test_a_stale_edit_is_refused_and_changes_nothing(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer()
    edit(database, customer, region="北京")
    with pytest.raises(StaleEditError):
        edit(database, customer, region="上海")
    assert read(database, customer).region == "北京"


def latest(database: Database) -> changes.UndoStep | None:
    with database.reading() as work:
        return changes.last_undoable(work, Actor(AUTHOR))


def add_many(database: Database, count: int) -> None:
    with database.writing(Message("导入 {count} 条", count=count)) as work:
        records.add_all(
            work, CUSTOMER, [Customer(id=new_id(), name=f"公司{place}") for place in range(count)]
        )


def all_names(database: Database) -> list[str]:
    with database.reading() as work:
        return [customer.name for customer in customers.stream(work)]


def problems(database: Database) -> list[object]:
    with database.reading() as work:
        return [*check.log_problems(work), *check.record_problems(work), *check.index_problems(work)]


def test_many_rows_are_taken_back_and_made_again_with_progress(database: Database) -> None:
    add_many(database, 1200)
    made = all_names(database)
    step = latest(database)
    assert step is not None
    assert step.is_long
    told: list[tuple[int, int]] = []
    with database.writing(step.label) as work:
        changes.undo(work, step.id, lambda done, total: told.append((done, total)))
    shares = [done / total for done, total in told]
    assert shares == sorted(shares)
    assert len(shares) >= 6
    assert shares[-1] == 1
    assert all_names(database) == []
    assert problems(database) == []
    redo_last(database)
    assert all_names(database) == made
    assert problems(database) == []


def test_an_undo_that_is_stopped_half_way_leaves_everything(database: Database) -> None:
    add_many(database, 1200)

    def stop(done: int, total: int) -> None:
        if done > total / 2:
            raise CancelledError

    step = latest(database)
    assert step is not None
    with pytest.raises(CancelledError), database.writing(step.label) as work:
        changes.undo(work, step.id, stop)
    assert len(all_names(database)) == 1200
    assert latest(database) == step
    assert problems(database) == []


def test_one_row_that_moved_on_keeps_all_that_came_with_it(database: Database) -> None:
    add_many(database, 600)
    with database.reading() as work:
        one = next(each for each in customers.stream(work) if each.name == "公司7")
    database.actor = Actor("同事")
    edit(database, one, telephone="0755-1234")
    database.actor = Actor(AUTHOR)
    with pytest.raises(changes.CannotUndoError):
        undo_last(database)
    assert len(all_names(database)) == 600
    assert problems(database) == []
