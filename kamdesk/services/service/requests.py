"""Requests of customers: records of any kind, with due times by the service standard, and steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.service.requests import (
    REQUEST,
    REQUEST_STEP,
    Request,
    RequestNature,
    RequestStep,
    Severity,
    state_of,
)
from kamdesk.domain.service.working_hours import OFFICE_HOURS, OfficeHours, after_minutes
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.workdays import calendar_in
from kamdesk.services.records.records import Records
from kamdesk.services.records.steps import StepLine, Steps
from kamdesk.services.service.standards import standard_in
from kamdesk.store.queries.desk import settings
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_MINUTES: Final = 60


class Requests(Records[Request]):
    """The use cases around requests.

    What was done does not lie in the future; a request's contact is one of the customer's; answer and
    solution are due after the working hours that the service standard gives its customer's grade and its
    severity.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        """``now`` returns the present moment, with its time zone."""
        super().__init__(database, REQUEST)
        self._now = now
        self._steps = Steps(database, REQUEST_STEP, now)

    @override
    def now(self) -> datetime:
        """Return the present moment, against which what is due is held."""
        return self._now()

    def steps(self, request_id: UUID) -> tuple[StepLine[RequestStep], ...]:
        """Return what was done about a request, the first step first."""
        return self._steps.of(request_id)

    def step_draft(self) -> RecordDraft[RequestStep]:
        """Return a draft of a step taken now by whoever sits at the desk."""
        return self._steps.draft()

    def add_step(self, request_id: UUID, draft: RecordDraft[RequestStep]) -> RequestStep:
        """Add a step to a request; raises `InvalidDraftError`, `NotFoundError`."""
        with self._database.reading() as work:
            name = references.called(work, REQUEST, request_id)
        label = Message("登记诉求处理经过：{name}", name=name)
        return self._steps.add(request_id, draft, label, self._check_step)

    def _check_step(self, work: Work, step: RequestStep) -> None:
        problem: Message | None = None
        if step.at < records.get(work, REQUEST, step.request_id).received_at:
            problem = Message("处理不能早于收到诉求的时间。")
        elif step.at > self._now():
            problem = Message("处理时间不能晚于现在，请核对。")
        if problem is not None:
            raise InvalidDraftError(problem, {"at": problem})

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {
            "received_at": self._now().astimezone(UTC).replace(second=0, microsecond=0),
            "received_by": self._database.actor.member_id,
            "nature": RequestNature.COMPLAINT,
            "severity": Severity.ORDINARY,
        }

    @override
    def _completed(self, work: Work, record: Request) -> Request:
        before = records.get(work, REQUEST, record.id) if record.version else None
        if before is None or _promise(before) != _promise(record):
            record = _with_due_times(work, record)
        return replace(record, state=state_of(record))

    @override
    def _check(self, work: Work, record: Request) -> None:
        problems = _still_to_come(record, self._now())
        taken = records.parts_of(work, REQUEST_STEP, record.id) if record.version else ()
        if taken and taken[0].at < record.received_at:
            problems["received_at"] = Message("收到时间不能晚于已登记的处理经过。")
        if problems:
            raise InvalidDraftError(next(iter(problems.values())), problems)
        before = records.get(work, REQUEST, record.id) if record.version else None
        is_named_anew = before is None or (before.contact_id, before.customer_id) != (
            record.contact_id,
            record.customer_id,
        )
        if record.contact_id is not None and is_named_anew:  # else it may have gone to another firm since
            contact = records.get(work, CONTACT, record.contact_id)
            if contact.customer_id != record.customer_id:
                problem = Message("{name}不是这位客户的联系人。", name=contact.name)
                raise InvalidDraftError(problem, {"contact_id": problem})


def _still_to_come(request: Request, now: datetime) -> dict[str, Message]:
    """Return by field what a request says was done, but at a time that has not come yet."""
    moments = (request.received_at, request.answered_at, request.settled_at)
    names = ("received_at", "answered_at", "settled_at")
    ahead = [name for name, at in zip(names, moments, strict=True) if at is not None and at > now]
    if request.confirmed_on is not None and request.confirmed_on > now.astimezone().date():
        ahead.append("confirmed_on")
    labels = {name: Message(REQUEST.field_named[name].label) for name in ahead}
    return {name: Message("{label}不能晚于现在，请核对。", label=label) for name, label in labels.items()}


def _promise(request: Request) -> tuple[object, ...]:
    """Return what the due times of a request depend on."""
    return request.received_at, request.customer_id, request.severity


def _with_due_times(work: Work, request: Request) -> Request:
    standard = standard_in(work)
    hours = OfficeHours.parse(settings.get(work, OFFICE_HOURS))
    calendar = calendar_in(work)
    customer = records.get(work, CUSTOMER, request.customer_id)
    due = standard.hours_for(customer.id, customer.grade, request.severity)
    received = request.received_at.astimezone().replace(tzinfo=None)

    def after(working_hours: int) -> datetime:
        local = after_minutes(received, working_hours * _MINUTES, hours, calendar)
        return local.astimezone().astimezone(UTC)

    return replace(request, answer_due=after(due.answer), settle_due=after(due.settle))
