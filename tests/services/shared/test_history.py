"""Undo step by step: what cannot be taken back is passed over and keeps nothing else from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.shared.history import History
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database


def edit(database: Database, customer: Customer, **fields: object) -> Customer:
    with database.writing(Message("修改 {name}", name=customer.name)) as work:
        return records.save(work, CUSTOMER, replace(customer, **fields))  # type: ignore[arg-type]  # any field


def label_of_next(history: History) -> tuple[str, str]:
    """Return the name of the act that undo would take back, and of the one it passes over."""
    step = history.undoable()
    assert step is not None
    return str(step.label), str(step.passed_over.label) if step.passed_over else ""


def test_an_act_that_others_built_upon_is_refused_once_and_then_passed_over(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    history = History(database)
    first, second = make_customer(name="甲公司"), make_customer(name="乙公司")
    edit(database, first, remark="我的")
    mine = edit(database, second, telephone="1")
    database.actor = Actor("同事")
    edit(database, mine, telephone="2")
    database.actor = Actor("测试员")
    assert label_of_next(history) == ("修改 乙公司", "")
    with pytest.raises(UserError, match="不能撤销"):
        history.undo()
    assert label_of_next(history) == ("修改 甲公司", "修改 乙公司")
    history.undo()
    with database.reading() as work:
        assert records.get(work, CUSTOMER, first.id).remark == ""
        assert records.get(work, CUSTOMER, second.id).telephone == "2"
    redoable = history.redoable()
    assert redoable is not None
    assert str(redoable.label) == "修改 甲公司"
    history.redo()
    with database.reading() as work:
        assert records.get(work, CUSTOMER, first.id).remark == "我的"


def test_a_full_disk_refuses_no_act_for_good(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    history = History(database)
    make_customer(name="甲公司")

    def full(done: int, total: int) -> None:
        raise UserError(Message("第 {done} 行（共 {total} 行）时磁盘已满", done=done, total=total))

    with pytest.raises(UserError, match="磁盘已满"):
        history.undo(progress=full)
    assert label_of_next(history) == ("新增 甲公司", "")


def test_the_undo_of_one_act_is_not_that_of_another(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    history = History(database)
    make_customer(name="甲公司")
    step = history.undoable()
    assert step is not None
    make_customer(name="乙公司")
    with pytest.raises(UserError, match="之后又有别的操作"):
        history.undo(step.id)
