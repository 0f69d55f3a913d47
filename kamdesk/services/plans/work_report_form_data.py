"""A member's day or week as the work reports want it: what was done, what was not, what comes next.

What the records of the time say is filled in; summary, reasons and wishes are left to be written. An id of a
selection names a member; the week is that in which the day lies, Monday to Sunday.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.tasks import TASK, TASK_STATES
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.members import MEMBER, POSTS
from kamdesk.domain.events.calls import CHANNELS, PURPOSES, Purpose
from kamdesk.domain.printing.form_ids import DAY_REPORT, WEEK_REPORT
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.domain.service.requests import NATURES, STATES
from kamdesk.services.plans.members_of_day import members_of_day
from kamdesk.store.queries.company import tasks
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.records import records
from kamdesk.store.queries.service import requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.events.calls import Call, CallEntry
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_WEEK: Final = 7
_UNSIGNED: Final = unsigned("specialist", "supervisor")
_BY_HAND: Final = dict.fromkeys(("summary", "support", "review"))


class WorkReportFormData:
    """Fills the reports of a day and of a week; without a day in the selection, today is meant."""

    forms: frozenset[str] = frozenset({DAY_REPORT, WEEK_REPORT})
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = MEMBER

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many members have something on record; who has nothing writes a blank report."""
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the members whose reports these are."""
        with self._database.reading() as work:
            return tuple(found.member.id for found in self._times(work, form_id, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one report per member, all from one snapshot."""
        with self._database.reading() as work:
            for found in self._times(work, form_id, selection):
                yield _report(work, found)

    def _times(self, work: Work, form_id: str, selection: Selection) -> Iterator[_Time]:
        """Yield the times of the members who have something on record."""
        first, last = self._time(form_id, selection)
        times = (_Time(work, member, first, last) for member in members_of_day(work, selection, last))
        return (found for found in times if found.is_full)

    def _time(self, form_id: str, selection: Selection) -> tuple[date, date]:
        day = selection.day or self._today()
        if form_id == DAY_REPORT:
            return day, day
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=_WEEK - 1)


class _Time:
    """What is recorded of a member's day or week, and what stands in the days after, as many again."""

    def __init__(self, work: Work, member: Member, first: date, last: date) -> None:
        self.member, self.first, self.last = member, first, last
        self.until = last + (last - first) + timedelta(days=1)
        planned = calls.of_days(work, member.id, first, self.until)
        self.calls = [entry for entry in planned if entry.call.date <= last]
        self.held = [entry for entry in self.calls if entry.call.held]
        self.calls_ahead = [entry for entry in planned if entry.call.date > last]
        self.tasks_done = tasks.done_within(work, member.id, first, last)
        self.task_steps = tasks.steps_within(work, member.id, first, last)
        self.requests = tuple(requests.handled_within(work, member.id, first, last))
        self.request_steps = requests.steps_within(work, member.id, first, last)

    @property
    def is_full(self) -> bool:
        """Whether there is anything to report."""
        return bool(self.calls or self.tasks_done or self.task_steps or self.requests)

    def holds(self, moment: datetime | None) -> bool:
        """Tell whether a moment lies within the time."""
        return moment is not None and self.first <= moment.astimezone().date() <= self.last


def _report(work: Work, found: _Time) -> dict[str, object]:
    member, first = found.member, found.first
    received = [each for each in found.requests if each.received_by == member.id]
    days = [first + timedelta(days=n) for n in range((found.last - first).days + 1)]
    return {
        **_BY_HAND,
        "person": {"name": member.name, "post": dict(POSTS)[member.post]},
        "first": first,
        "last": found.last,
        "weekday": f"星期{'一二三四五六日'[first.weekday()]}",
        "totals": {
            **{purpose.value: _groups(found.held, purpose) for purpose in Purpose},
            "tasks": len(found.tasks_done),
            "received": sum(found.holds(each.received_at) for each in received),
            "settled": sum(found.holds(each.settled_at) for each in found.requests),
        },
        "days": [_of_day(found.held, day) for day in days] if found.held else None,
        "calls": [_call(entry) for entry in found.calls],
        "tasks": _tasks(work, found),
        "requests": _requests(work, found),
        "next": _next(work, found) or None,
        "signatures": _UNSIGNED,
        "is_begun": True,
        "record_id": member.id,
        "record_label": member.name,
    }


def _groups(held: Iterable[CallEntry], purpose: Purpose) -> int:
    return sum(entry.call.groups for entry in held if entry.call.purpose is purpose)


def _of_day(held: Sequence[CallEntry], day: date) -> dict[str, object]:
    on_day = [entry for entry in held if entry.call.date == day]
    groups = {purpose.value: _groups(on_day, purpose) for purpose in Purpose}
    return {"day": f"周{'一二三四五六日'[day.weekday()]}", **groups}


def _call(entry: CallEntry) -> dict[str, object]:
    call = entry.call
    return {
        "day": _month_day(call.date),
        "customer": entry.customer_name,
        "purpose": _purpose(call),
        "met": call.met or None,
        "groups": call.groups if call.held else None,
        "notes": call.notes or None if call.held else "未进行",
    }


def _purpose(call: Call) -> str:
    return f"{dict(PURPOSES)[call.purpose]}·{dict(CHANNELS)[call.channel]}"


def _tasks(work: Work, found: _Time) -> list[dict[str, object]]:
    """Return the tasks that were done or worked on, with what was done about each."""
    steps: dict[UUID, list[str]] = {task.id: [] for task in found.tasks_done}
    for step in found.task_steps:
        steps.setdefault(step.task_id, []).append(step.text)
    known = records.by_ids(work, TASK, steps)
    names = _names(work, (task.customer_id for task in known.values()))
    return [
        {
            "what": known[task_id].what,
            "customer": names.get(known[task_id].customer_id),
            "progress": "；".join(filter(None, [*texts, known[task_id].result])) or None,
            "state": dict(TASK_STATES)[known[task_id].state],
        }
        for task_id, texts in steps.items()
    ]


def _requests(work: Work, found: _Time) -> list[dict[str, object]]:
    names = _names(work, (request.customer_id for request in found.requests))
    steps: dict[UUID, list[str]] = {}
    for step in found.request_steps:
        steps.setdefault(step.request_id, []).append(step.text)
    return [
        {
            "customer": names.get(request.customer_id),
            "nature": dict(NATURES)[request.nature],
            "text": "；".join(steps.get(request.id, [])) or request.text,
            "state": dict(STATES)[request.state],
        }
        for request in found.requests
    ]


def _next(work: Work, found: _Time) -> list[dict[str, object]]:
    """Return the calls planned for the days after, and the tasks that fall due then."""
    lines = [
        (entry.call.date, f"{_purpose(entry.call)} {entry.customer_name}") for entry in found.calls_ahead
    ]
    lines += [
        (task.due_on, f"任务：{task.what}")
        for task in tasks.due_by(work, found.member.id, found.until)
        if task.due_on is not None and task.due_on > found.last
    ]
    return [{"day": _month_day(day), "what": what} for day, what in sorted(lines, key=lambda line: line[0])]


def _names(work: Work, ids: Iterable[UUID | None]) -> dict[UUID | None, str]:
    found: Mapping[UUID, Customer] = records.by_ids(
        work, CUSTOMER, dict.fromkeys(each for each in ids if each is not None)
    )
    return {customer_id: customer.name for customer_id, customer in found.items()}


def _month_day(day: date) -> str:
    return f"{day.month}月{day.day}日"
