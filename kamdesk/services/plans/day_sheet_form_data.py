"""A member's day and the week after it as the form ``day-sheet`` wants them, to take along.

What is due for somebody who is away stands on the sheet of the deputy, and says for whom it is done. Calls,
tasks and requests come from their records; times of day and notes are written by hand, as are what
comes up on the way: every list ends with empty rows. An id of a selection names a member.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.staff import STAFF_PERSON
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.members import MEMBER, POSTS
from kamdesk.domain.events.calls import CHANNELS, PURPOSES
from kamdesk.domain.printing.form_ids import DAY_SHEETS
from kamdesk.domain.readings.lunar_calendar import lunar_day
from kamdesk.domain.service.requests import NATURES
from kamdesk.services.company.answering import Answering
from kamdesk.services.plans.members_of_day import members_of_day
from kamdesk.store.queries.company import tasks
from kamdesk.store.queries.customers import care, contacts
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.records import records
from kamdesk.store.queries.service import requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from kamdesk.domain.company.tasks import Task
    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.events.calls import Call, CallEntry
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.service.requests import Request
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_AHEAD: Final = 7  # days
_LONGEST: Final = 60  # characters of a text of which a line shows the beginning
_ROWS: Final = {"day-sheet": (3, 3, 2), "day-sheet-a5": (4, 3, 2)}
"""How many rows calls, tasks and requests have at least; fewer than on the blank forms, since names may
take two lines, and what is of the day shall stay on its page."""
_SIGNS_AHEAD: Final = (22, 19, 14)  # characters of calls, tasks and care that a line of the week holds
_CALL: Final = dict.fromkeys(("time", "customer", "met", "purpose", "telephone", "points"))
_TASK: Final = dict.fromkeys(("what", "customer", "giver", "due"))
_REQUEST: Final = dict.fromkeys(("customer", "nature", "text", "due"))


class DaySheetFormData:
    """Fills the day sheets; without a day in the selection, today is meant."""

    forms: frozenset[str] = frozenset(DAY_SHEETS)
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = MEMBER

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many members have something to do; who has nothing takes a blank sheet along."""
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the members whose sheets these are."""
        del form_id  # both papers are of the same members
        with self._database.reading() as work:
            return tuple(found.member.id for found in self._days(work, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one sheet per member, all from one snapshot."""
        with self._database.reading() as work:
            for found in self._days(work, selection):
                yield _sheet(work, found, _ROWS[form_id])

    def _days(self, work: Work, selection: Selection) -> Iterator[_Day]:
        """Yield the days of the members who have something to do."""
        day = selection.day or self._today()
        days = (_Day(work, member, day) for member in members_of_day(work, selection, day))
        return (found for found in days if found.is_full)


class _Day:
    """What is recorded of a member's day and the week after it."""

    def __init__(self, work: Work, member: Member, day: date) -> None:
        last = day + timedelta(days=_AHEAD)
        self.member, self.day = member, day
        self.ahead = [day + timedelta(days=n) for n in range(1, _AHEAD + 1)]
        self._answers = answers = Answering(work, member.id, day, last)
        self.calls = [
            entry
            for each in answers.people
            for entry in calls.of_days(work, each, day, last)
            if answers.is_due(each, entry.call.date)
        ]
        self.calls.sort(key=lambda entry: entry.call.date)
        self.tasks: list[Task] = []
        self.requests: list[Request] = []
        self.stood_in: dict[UUID, str] = {}
        for each in answers.people:
            self._add_tasks(work, each, last)
            self._add_requests(work, each)
        self.tasks.sort(key=lambda task: task.due_on or last)
        occasions = care.occasions(work, [day, *self.ahead], answers.people)
        self.care = [each for each in occasions if each.owner_id and answers.is_due(each.owner_id, each.day)]

    def _add_tasks(self, work: Work, owner: UUID, last: date) -> None:
        for task in tasks.due_by(work, owner, last):
            if self._answers.is_due(owner, max(task.due_on or self.day, self.day)):
                self.tasks.append(task)
                self.stood_in[task.id] = self._answers.words(owner)

    def _add_requests(self, work: Work, owner: UUID) -> None:
        known = {each.id for each in self.requests}
        if self._answers.is_due(owner, self.day):
            for request in requests.open_ones_of(work, owner):
                if request.id not in known:
                    self.requests.append(request)
                    self.stood_in[request.id] = self._answers.words(owner)

    def whose(self, call: Call) -> str:
        """Say for whom a call is made; nothing where it is one's own."""
        return self._answers.words(call.member_id)

    @property
    def is_full(self) -> bool:
        """Whether there is anything to print."""
        return bool(self.calls or self.tasks or self.requests or self.care)


def _sheet(work: Work, found: _Day, rows: tuple[int, int, int]) -> dict[str, object]:
    member, day = found.member, found.day
    customers = _customers(work, found.calls, found.tasks, found.requests)
    lunar = lunar_day(day)
    most_calls, most_tasks, most_requests = rows
    return {
        "person": {"name": member.name, "post": dict(POSTS)[member.post]},
        "day": day,
        "weekday": f"星期{'一二三四五六日'[day.weekday()]}",
        "lunar": f"农历{lunar}" if lunar is not None else None,
        "calls": _padded(_calls(work, found, customers), _CALL, most_calls),
        "tasks": _padded(_tasks(work, found, customers), _TASK, most_tasks),
        "requests": _padded(_requests(found, customers), _REQUEST, most_requests),
        "care": _joined([each.in_short for each in found.care if each.day == day], _LONGEST),
        "week": [_ahead(found, each) for each in found.ahead],
        "notes": None,
        "record_id": member.id,
        "record_label": member.name,
    }


def _customers(
    work: Work, planned: Iterable[CallEntry], due: Iterable[Task], open_requests: Iterable[Request]
) -> Mapping[UUID, Customer]:
    named = [entry.call.customer_id for entry in planned]
    named += [task.customer_id for task in due if task.customer_id is not None]
    named += [request.customer_id for request in open_requests]
    return records.by_ids(work, CUSTOMER, dict.fromkeys(named))


def _calls(work: Work, found: _Day, customers: Mapping[UUID, Customer]) -> list[dict[str, object]]:
    today = [entry.call for entry in found.calls if entry.call.date == found.day]
    people = contacts.of_customers(work, dict.fromkeys(call.customer_id for call in today))
    return [
        {
            **_CALL,
            "customer": customers[call.customer_id].name,
            "met": call.met,
            "purpose": f"{dict(PURPOSES)[call.purpose]}·{dict(CHANNELS)[call.channel]}",
            "telephone": _telephone(call.met, people.get(call.customer_id, ()), customers[call.customer_id]),
            "points": _beginning(found.whose(call) + call.notes),
        }
        for call in today
    ]


def _telephone(met: str, people: Sequence[Contact], customer: Customer) -> str:
    """Return the number of whom to meet, else of the first contact who has one, else of the customer."""
    in_order = sorted(people, key=lambda person: person.name not in met)
    numbers = (person.mobile or person.telephone for person in in_order)
    return next(filter(None, numbers), customer.telephone)


def _tasks(work: Work, found: _Day, customers: Mapping[UUID, Customer]) -> list[dict[str, object]]:
    day = found.day
    today = [task for task in found.tasks if task.due_on is not None and task.due_on <= day]
    givers = records.by_ids(
        work, STAFF_PERSON, {task.giver_id for task in today if task.giver_id is not None}
    )
    return [
        {
            "what": found.stood_in[task.id] + task.what,
            "customer": customers[task.customer_id].name if task.customer_id is not None else None,
            "giver": givers[task.giver_id].name if task.giver_id is not None else None,
            "due": _lateness(task.due_on, day),
        }
        for task in today
    ]


def _lateness(due_on: date | None, day: date) -> str:
    late = 0 if due_on is None else (day - due_on).days
    return f"逾期 {late} 天" if late else "今天"


def _requests(found: _Day, customers: Mapping[UUID, Customer]) -> list[dict[str, object]]:
    day = found.day
    return [
        {
            "customer": customers[request.customer_id].name,
            "nature": dict(NATURES)[request.nature],
            "text": _beginning(found.stood_in[request.id] + request.text),
            "due": _due(request.answer_due if request.answered_at is None else request.settle_due, day),
        }
        for request in found.requests
    ]


def _due(moment: datetime | None, day: date) -> str | None:
    if moment is None:
        return None
    here = moment.astimezone()
    if here.date() < day:
        return _lateness(here.date(), day)
    return f"今天 {here:%H:%M}" if here.date() == day else f"{_month_day(here.date())} {here:%H:%M}"


def _ahead(found: _Day, day: date) -> dict[str, object]:
    called = [entry.customer_name for entry in found.calls if entry.call.date == day]
    due = [task.what for task in found.tasks if task.due_on == day]
    cared = [occasion.in_short for occasion in found.care if occasion.day == day]
    most_calls, most_tasks, most_care = _SIGNS_AHEAD
    return {
        "day": f"{_month_day(day)} 周{'一二三四五六日'[day.weekday()]}",
        "calls": _joined(called, most_calls),
        "tasks": _joined(due, most_tasks),
        "care": _joined(cared, most_care),
    }


def _joined(texts: Sequence[str], most: int) -> str | None:
    """Return the texts as far as a line holds them, and how many there are where it holds not all."""
    held = [text for n, text in enumerate(texts) if n == 0 or len("；".join(texts[: n + 1])) <= most]
    if not held:
        return None
    return "；".join(held) + (f" 等 {len(texts)} 项" if len(held) < len(texts) else "")


def _month_day(day: date) -> str:
    return f"{day.month}月{day.day}日"


def _beginning(text: str) -> str | None:
    line = " ".join(text.split())
    return f"{line[: _LONGEST - 1]}…" if len(line) > _LONGEST else line or None


def _padded(
    entries: list[dict[str, object]], empty: Mapping[str, None], least: int
) -> list[dict[str, object]]:
    """Return the entries with empty rows to write on, one of them at least."""
    missing = max(least - len(entries), 1)
    return entries + [{**empty} for _ in range(missing)]
