"""Every change is in the log, and what is in the log can be taken back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.values import Customer, Nature
from kamdesk.domain.errors import NotFoundError, StaleEditError, UserError
from kamdesk.domain.text import Message
from kamdesk.store import changes
from kamdesk.store.queries import customers

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.store.database import Database

AUTHOR = "测试员"


def undo_last(database: Database) -> None:
    with database.writing(Message("撤销")) as work:
        step = changes.last_undoable(work, AUTHOR)
        assert step is not None
        changes.undo(work, step.id)


def redo_last(database: Database) -> None:
    with database.writing(Message("重做")) as work:
        step = changes.last_redoable(work, AUTHOR)
        assert step is not None
        changes.undo(work, step.id)


def edit(database: Database, customer: Customer, **fields: object) -> Customer:
    with database.writing(Message("修改 {name}", name=customer.name)) as work:
        return customers.save(work, replace(customer, **fields))  # type: ignore[arg-type]  # any field


def read(database: Database, customer: Customer) -> Customer:
    with database.reading() as work:
        return customers.get(work, customer.id)


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
        step = changes.last_undoable(work, AUTHOR)
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
        assert changes.last_redoable(work, AUTHOR) is None


def test_undo_is_refused_where_the_field_moved_on(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer(region="深圳")
    edited = edit(database, customer, region="北京")
    database.author = "另一位"
    edit(database, edited, region="上海")
    database.author = AUTHOR
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
