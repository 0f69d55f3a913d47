"""Tasks (任务督办): what somebody has to do by when, step by step, until it is reported back.

Actions of meetings, promises to customers and measures of improvement are tasks (domain page "Events").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from uuid import UUID


class TaskState(StrEnum):
    """How far a task is."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


TASK_STATES: Final = (
    (TaskState.OPEN, term("办理中")),
    (TaskState.DONE, term("已办结")),
    (TaskState.DROPPED, term("已取消")),
)
_TEXT: Final = 2000
_GIVEN: Final = term("交办")
_OUTCOME: Final = term("办理结果")

TASK_FIELDS: Final[tuple[Field, ...]] = (
    Field("what", term("任务内容"), _GIVEN, max_length=200, required=True),
    Field("giver_id", term("交办人"), _GIVEN, FieldKind.REFERENCE, to="staff_person"),
    Field("receiver_id", term("承办人"), _GIVEN, FieldKind.REFERENCE, required=True, to="staff_person"),
    Field("given_on", term("交办日期"), _GIVEN, FieldKind.DATE, required=True),
    Field("due_on", term("完成期限"), _GIVEN, FieldKind.DATE),
    Field("customer_id", term("客户"), _GIVEN, FieldKind.REFERENCE, to="customer"),
    Field("call_id", term("拜访记录"), _GIVEN, FieldKind.REFERENCE, to="call"),
    Field("state", term("状态"), _OUTCOME, FieldKind.CHOICE, choices=TASK_STATES, computed=True),
    Field("result", term("办理结果"), _OUTCOME, FieldKind.LONG_TEXT, max_length=_TEXT, computed=True),
    Field("reported_on", term("回报日期"), _OUTCOME, FieldKind.DATE, computed=True),
    Field("drop_reason", term("取消原因"), _OUTCOME, FieldKind.LONG_TEXT, max_length=_TEXT, computed=True),
)
TASK_STEP_FIELDS: Final[tuple[Field, ...]] = (
    Field("at", term("时间"), "", FieldKind.TIME, required=True),
    Field("author_id", term("经办人"), "", FieldKind.MEMBER),
    Field("text", term("办理经过"), "", FieldKind.LONG_TEXT, max_length=_TEXT, required=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task: who gave it to whom, what it is for, and how it ended."""

    id: UUID
    version: int = 0
    what: str
    giver_id: UUID | None = None
    receiver_id: UUID
    given_on: date
    due_on: date | None = None
    customer_id: UUID | None = None
    call_id: UUID | None = None
    state: TaskState = TaskState.OPEN
    result: str = ""
    reported_on: date | None = None
    drop_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskStep:
    """One thing done about a task: when, by whom, what."""

    id: UUID
    version: int = 0
    task_id: UUID
    at: datetime
    author_id: UUID | None = None
    text: str = ""


def is_overdue(task: Task, today: date) -> bool:
    """Tell whether an open task's due date has passed."""
    return task.state is TaskState.OPEN and task.due_on is not None and task.due_on < today


def reported_done(task: Task, result: str, on: date) -> Task:
    """Return the task as done, with its result; raises `UserError` unless it is open."""
    require_open(task)
    return replace(task, state=TaskState.DONE, result=result, reported_on=on)


def dropped(task: Task, reason: str) -> Task:
    """Return the task as dropped for a reason; raises `UserError` unless it is open."""
    require_open(task)
    return replace(task, state=TaskState.DROPPED, drop_reason=reason)


def reopened(task: Task) -> Task:
    """Return the task as open again, without its outcome; raises `UserError` when it is open already."""
    if task.state is TaskState.OPEN:
        raise UserError(Message("任务还在办理中，不需要重新打开。"))
    return replace(task, state=TaskState.OPEN, result="", reported_on=None, drop_reason="")


def require_open(task: Task) -> None:
    """Raise `UserError` unless the task is open."""
    if task.state is not TaskState.OPEN:
        state = Message(dict(TASK_STATES)[task.state])
        raise UserError(Message("任务的状态是“{state}”，没有任何改动；需要时请先重新打开。", state=state))


def _problems_with_outcome(values: Mapping[str, Any]) -> dict[str, Message]:
    """Keep state and outcome together, and the days in their order."""
    state, given_on, due_on = values["state"], values["given_on"], values["due_on"]
    reported_on = values["reported_on"]
    found: dict[str, Message] = {}
    if due_on is not None and due_on < given_on:
        found["due_on"] = Message("完成期限不能早于交办日期。")
    if state == TaskState.DONE and not values["result"]:
        found["result"] = Message("请写明办理结果。")
    if (reported_on is not None) != (state == TaskState.DONE):
        found["reported_on"] = Message("已办结的任务须填回报日期，其他任务不填。")
    elif reported_on is not None and reported_on < given_on:
        found["reported_on"] = Message("回报日期不能早于交办日期。")
    if bool(values["drop_reason"]) != (state == TaskState.DROPPED):
        found["drop_reason"] = Message("取消任务须写明原因，其他任务不填。")
    return found


TASK: Final = RecordKind(
    name="task",
    plural="tasks",
    icon="tick-list",
    word=term("任务"),
    many=term("任务", "泛指"),
    counted=Message("{count} 项任务", count=0),
    value=Task,
    fields=TASK_FIELDS,
    title="what",
    date="due_on",
    told=Told(words=("what", "receiver_id", "state"), text="result"),
    searched=Findable(
        names=("what",),
        text=("giver_id", "receiver_id", "customer_id", "result", "drop_reason", "due_on"),
        detail=("receiver_id", "due_on"),
    ),
    listed=Listed(
        columns=(
            *("what", "receiver_id", "due_on", "state", "giver_id", "given_on", "customer_id"),
            *("reported_on", "result"),
        ),
        filters=("state", "receiver_id", "giver_id", "customer_id"),
        sort="due_on",
    ),
    imported=Imported(identity=(("what", "receiver_id", "due_on"),)),
    rules=(_problems_with_outcome,),
)

TASK_STEP: Final = RecordKind(
    name="task_step",
    plural="task-steps",
    word=term("办理记录"),
    many=term("办理记录", "泛指"),
    counted=Message("{count} 条办理记录", count=0),
    value=TaskStep,
    fields=TASK_STEP_FIELDS,
    title="text",
    date="at",
    owner=Field("task_id", term("任务"), "", FieldKind.REFERENCE, required=True, to="task"),
    has_trash=False,
)
