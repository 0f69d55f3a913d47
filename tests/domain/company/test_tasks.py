"""A task is overdue from the day after it was due, and ends in one way at a time."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.company.tasks import (
    TASK,
    Task,
    TaskState,
    dropped,
    is_overdue,
    reopened,
    reported_done,
)
from kamdesk.domain.records.rules import problems_of
from kamdesk.domain.shared.errors import UserError

DAY = date(2026, 11, 30)
OPEN = Task(id=UUID(int=1), what="送样品", receiver_id=UUID(int=2), given_on=DAY, due_on=DAY)
DONE = reported_done(OPEN, "样品已送到", DAY)
DROPPED = dropped(OPEN, "客户改了规格")


@given(st.dates(), st.integers(-400, 400))
def test_overdue_follows_from_due_date_and_today(today: date, days: int) -> None:
    try:
        due_on = today + timedelta(days=days)
    except OverflowError:
        return
    task = Task(id=UUID(int=1), what="送样品", receiver_id=UUID(int=2), given_on=DAY, due_on=due_on)
    assert is_overdue(task, today) == (days < 0)


@pytest.mark.parametrize("task", [DONE, DROPPED], ids=["done", "dropped"])
def test_what_has_ended_is_never_overdue_and_cannot_end_again(task: Task) -> None:
    assert not is_overdue(task, date.max)
    assert problems_of(TASK, TASK.values_of(task)) == {}
    with pytest.raises(UserError):
        reported_done(task, "又办了一次", DAY)
    with pytest.raises(UserError):
        dropped(task, "不办了")
    assert reopened(task) == OPEN


def test_without_a_due_date_nothing_is_overdue() -> None:
    task = Task(id=UUID(int=1), what="送样品", receiver_id=UUID(int=2), given_on=DAY)
    assert not is_overdue(task, date.max)


def test_an_open_task_is_not_opened_again() -> None:
    with pytest.raises(UserError):
        reopened(OPEN)


@pytest.mark.parametrize(
    ("task", "field"),
    [
        (reported_done(OPEN, "", DAY), "result"),
        (reported_done(OPEN, "样品已送到", DAY - timedelta(days=1)), "reported_on"),
        (dropped(OPEN, ""), "drop_reason"),
    ],
)
def test_an_outcome_says_what_it_must(task: Task, field: str) -> None:
    assert problems_of(TASK, TASK.values_of(task)).keys() == {field}


def test_state_and_outcome_belong_together() -> None:
    values = TASK.values_of(OPEN)
    for changed in ({"reported_on": DAY}, {"drop_reason": "不办了"}, {"state": TaskState.DONE}):
        assert problems_of(TASK, {**values, **changed})
