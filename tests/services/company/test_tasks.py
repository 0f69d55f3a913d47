"""Tasks are given, followed, ended and opened again, each act by itself and under its rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.company.staff import STAFF_PERSON, StaffPerson
from kamdesk.domain.company.tasks import Task, TaskState
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.errors import InvalidDraftError, StaleEditError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.tasks import Tasks
from kamdesk.services.desk.members import Members
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.store.file.database import Database

NOW = datetime(2026, 11, 30, 10, 0).astimezone()
TODAY = NOW.date()


@pytest.fixture
def tasks(database: Database) -> Tasks:
    return Tasks(database, lambda: NOW)


@pytest.fixture
def receiver(database: Database) -> StaffPerson:
    with database.writing(Message("新增人员")) as work:
        return records.save(work, STAFF_PERSON, StaffPerson(id=new_id(), name="赵厂长"))


@pytest.fixture
def give(tasks: Tasks, receiver: StaffPerson) -> Callable[..., Task]:
    def give(what: str = "送样品", **values: object) -> Task:
        draft = tasks.draft()
        for name, value in {"what": what, "receiver_id": receiver.id, **values}.items():
            draft.set(name, value)
        return tasks.save(draft)

    return give


def test_a_task_is_given_by_whoever_sits_at_the_desk(
    database: Database, tasks: Tasks, give: Callable[..., Task]
) -> None:
    member = Members(database).add("王小明", Post.SPECIALIST)
    database.actor = actor_of(member)
    task = give()
    assert task.giver_id is not None
    assert tasks.card(task.id).title_of(task.giver_id) == "王小明"
    assert (task.state, task.given_on) == (TaskState.OPEN, TODAY)
    undoable = History(database).undoable()
    assert undoable is not None
    assert str(undoable.label) == "交办任务 送样品"


def test_another_concern_gives_a_task_under_the_same_rules(tasks: Tasks, receiver: StaffPerson) -> None:
    task = Task(id=new_id(), what="送样品", receiver_id=receiver.id, given_on=TODAY)
    assert tasks.give(task).version == 1
    wrong = Task(
        id=new_id(), what="", receiver_id=receiver.id, given_on=TODAY, due_on=TODAY - timedelta(days=1)
    )
    with pytest.raises(InvalidDraftError):
        tasks.give(wrong)
    assert tasks.count() == 1


def test_overdue_tasks_are_listed_the_longest_first(tasks: Tasks, give: Callable[..., Task]) -> None:
    earlier = date(2026, 11, 1)
    late = give(given_on=earlier, due_on=date(2026, 11, 20))
    later = give(given_on=earlier, due_on=date(2026, 11, 10))
    give(due_on=TODAY)
    give()
    ended = give(given_on=earlier, due_on=date(2026, 11, 5))
    tasks.drop(ended, "不再需要")
    assert [task.id for task in tasks.overdue()] == [later.id, late.id]


def test_a_task_is_reported_done_undone_and_opened_again(
    database: Database, tasks: Tasks, give: Callable[..., Task]
) -> None:
    task = give()
    done = tasks.report_done(task, " 样品已送到 ")
    assert (done.state, done.result, done.reported_on) == (TaskState.DONE, "样品已送到", TODAY)
    History(database).undo()
    assert tasks.get(task.id).state is TaskState.OPEN
    History(database).redo()
    again = tasks.reopen(tasks.get(task.id))
    assert (again.state, again.result, again.reported_on) == (TaskState.OPEN, "", None)


def test_what_an_act_must_say_is_demanded(tasks: Tasks, give: Callable[..., Task]) -> None:
    task = give()
    refusals: tuple[Callable[[], Task], ...] = (
        lambda: tasks.report_done(task, "  "),
        lambda: tasks.report_done(task, "已办", TODAY + timedelta(days=1)),
        lambda: tasks.drop(task, ""),
        lambda: tasks.reopen(task),
    )
    for refused in refusals:
        with pytest.raises(UserError):
            refused()
    assert tasks.get(task.id) == task


def test_an_ended_task_is_neither_edited_nor_ended_by_editing(
    tasks: Tasks, give: Callable[..., Task]
) -> None:
    task = give()
    draft = tasks.draft(task.id)
    for name, value in {"state": TaskState.DONE, "result": "已办", "reported_on": TODAY}.items():
        draft.set(name, value)
    with pytest.raises(InvalidDraftError):
        tasks.save(draft)
    with pytest.raises(UserError, match="由程序填写"):
        tasks.set_field([task.id], "state", TaskState.DROPPED)
    done = tasks.report_done(task, "已办")
    draft = tasks.draft(done.id)
    draft.set("what", "送两份样品")
    with pytest.raises(UserError, match="重新打开"):
        tasks.save(draft)
    with pytest.raises(StaleEditError):
        tasks.drop(task, "按旧的一份来")


def test_an_ended_task_comes_back_from_the_trash_as_it_was(tasks: Tasks, give: Callable[..., Task]) -> None:
    done = tasks.report_done(give(), "已办")
    tasks.trash([done.id])
    tasks.restore([done.id])
    assert tasks.get(done.id).state is TaskState.DONE


def test_many_tasks_are_moved_only_where_the_rule_holds_for_each(
    tasks: Tasks, give: Callable[..., Task]
) -> None:
    early, late = give(given_on=date(2026, 11, 1)), give()
    with pytest.raises(UserError, match="完成期限"):
        tasks.set_field([early.id, late.id], "due_on", date(2026, 11, 10))
    assert tasks.get(early.id).due_on is None


def test_ended_tasks_are_not_changed_by_the_group_nor_by_a_list(
    database: Database, tasks: Tasks, give: Callable[..., Task], receiver: StaffPerson
) -> None:
    done = tasks.report_done(give(given_on=TODAY), "已办")
    with pytest.raises(UserError, match="重新打开"):
        tasks.set_field([done.id], "giver_id", receiver.id)
    with database.reading() as work:
        problems = tasks.problems_within(work, replace(done, giver_id=receiver.id))
    assert "重新打开" in str(problems["what"])


def test_steps_are_kept_in_the_order_of_their_times(
    database: Database, tasks: Tasks, give: Callable[..., Task]
) -> None:
    database.actor = actor_of(Members(database).add("王小明", Post.SPECIALIST))
    task = give()
    for hours, text in ((1, "已装车"), (3, "已备货")):
        draft = tasks.step_draft()
        draft.set("at", NOW - timedelta(hours=hours))
        draft.set("text", text)
        tasks.add_step(task.id, draft)
    assert [(line.step.text, line.author) for line in tasks.steps(task.id)] == [
        ("已备货", "王小明"),
        ("已装车", "王小明"),
    ]
    tasks.trash([task.id])
    assert tasks.empty_trash().removed == 1
    assert tasks.steps(task.id) == ()


@pytest.mark.parametrize("moved", [timedelta(minutes=1), timedelta(days=-1)], ids=["to come", "before"])
def test_a_step_lies_between_the_giving_and_now(
    tasks: Tasks, give: Callable[..., Task], moved: timedelta
) -> None:
    task = give()
    draft = tasks.step_draft()
    draft.set("at", NOW + moved)
    draft.set("text", "已备货")
    with pytest.raises(InvalidDraftError) as raised:
        tasks.add_step(task.id, draft)
    assert raised.value.problems.keys() == {"at"}


def test_nothing_is_added_to_an_ended_task(tasks: Tasks, give: Callable[..., Task]) -> None:
    task = tasks.drop(give(), "不再需要")
    draft = tasks.step_draft()
    draft.set("text", "已备货")
    with pytest.raises(UserError, match="重新打开"):
        tasks.add_step(task.id, draft)
