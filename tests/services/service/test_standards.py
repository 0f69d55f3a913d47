"""The service standard kept in a desk: who may change it, one act, and the way back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.values import Customer, Grade
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.service.requests import Severity
from kamdesk.domain.service.standard import SERVICE_STANDARD, Hours, ServiceStandard
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.service.standards import ServiceStandards
from kamdesk.services.shared.history import History
from kamdesk.store.queries.desk import settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.store.file.database import Database

TODAY = date(2026, 11, 9)
CELL = (Grade.A, Severity.ORDINARY)


@pytest.fixture
def standards(database: Database) -> ServiceStandards:
    return ServiceStandards(database, lambda: TODAY)


def test_one_act_changes_the_places_named_and_undo_takes_it_back(
    standards: ServiceStandards, database: Database, make_customer: Callable[..., Customer]
) -> None:
    own = (make_customer().id, Severity.CRISIS)
    standards.change({CELL: Hours(3, 20), own: Hours(1, 2)})
    standards.change({(Grade.B, Severity.ORDINARY): Hours(5, 30)})  # from a draft begun before the first
    assert standards.standard().table[CELL] == Hours(3, 20)
    assert standards.standard().own == {own: Hours(1, 2)}
    history = History(database)
    history.undo()
    history.undo()
    assert standards.standard() == ServiceStandard()


def test_who_does_not_sign_for_the_department_is_refused_by_name(
    standards: ServiceStandards, database: Database, make_member: Callable[..., Member]
) -> None:
    manager, other = make_member("陈立", post=Post.MANAGER), make_member("王小明")
    database.actor = actor_of(other)
    refusal = standards.refusal()
    assert refusal is not None
    assert "王小明" in str(refusal)
    with pytest.raises(UserError, match="大客户经理"):
        standards.change({CELL: Hours(3, 20)})
    assert standards.standard() == ServiceStandard()
    database.actor = actor_of(manager)
    assert standards.refusal() is None
    standards.change({CELL: Hours(3, 20)})
    assert standards.standard().table[CELL] == Hours(3, 20)


def test_where_nobody_at_work_signs_whoever_sits_here_may(
    standards: ServiceStandards, database: Database, make_member: Callable[..., Member]
) -> None:
    make_member("陈立", post=Post.MANAGER, left_on=date(2026, 10, 31))
    database.actor = actor_of(make_member("王小明"))
    assert standards.refusal() is None
    standards.change({CELL: Hours(3, 20)})
    assert standards.standard().table[CELL] == Hours(3, 20)


def test_a_damaged_standard_gives_way_to_the_shipped_one(
    standards: ServiceStandards, database: Database
) -> None:
    with database.writing(Message("损坏")) as work:
        settings.put(work, {SERVICE_STANDARD: "{"})
    with pytest.raises(UserError, match="重新填写"):
        standards.standard()
    standards.change({CELL: Hours(3, 20)})
    assert standards.standard() == ServiceStandard().changed({CELL: Hours(3, 20)})
