"""Requests as the form ``complaint`` wants them: as it was said, answered, followed and settled.

Signatures are left to be written; an open request leaves open what is still to be done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.printing.form_ids import COMPLAINT
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.domain.readings.workdays import next_month
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP, Escalation
from kamdesk.domain.service.working_hours import OFFICE_HOURS, OfficeHours, minutes_between
from kamdesk.services.desk.workdays import calendar_in
from kamdesk.store.queries.desk import settings
from kamdesk.store.queries.records import records, references
from kamdesk.store.queries.service import requests

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime
    from uuid import UUID

    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.service.requests import Request
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_SIGNERS: Final = ("customer", "responsible", "supervisor", "manager")
_TENTH_OF_AN_HOUR: Final = 6  # minutes
_NOON: Final = 12


class ComplaintFormData:
    """Fills the form ``complaint``; without a month in the selection, all requests there are are meant."""

    forms: frozenset[str] = frozenset({COMPLAINT})
    monthly: frozenset[str] = forms
    kind: RecordKind[Any] = REQUEST

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many requests the selection holds; ids of no request do not count."""
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the ids of the requests that these sheets are about."""
        del form_id  # there is but one
        with self._database.reading() as work:
            return _wanted(work, selection)

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one sheet per request, in the order selected or of their receipt, all from one snapshot."""
        del form_id
        with self._database.reading() as work:
            for request_id in _wanted(work, selection):
                yield _sheet(work, records.get(work, REQUEST, request_id))


def _wanted(work: Work, selection: Selection) -> tuple[UUID, ...]:
    if selection.ids is not None:
        known = records.known(work, REQUEST, selection.ids)
        return tuple(each for each in selection.ids if each in known)
    if selection.month is None:
        return requests.ids(work)
    return requests.ids(work, since=selection.month, before=next_month(selection.month))


def _sheet(work: Work, request: Request) -> dict[str, object]:
    customer = records.get(work, CUSTOMER, request.customer_id)
    titles = references.titles_in(work, REQUEST, [REQUEST.values_of(request)])
    local = request.received_at.astimezone()
    settled = _day(request.settled_at)
    return {
        "number": request.number,
        "received_on": local.date(),
        "received_at": _clock(local),
        "customer": {
            "name": customer.name,
            "grade": dict(GRADES)[customer.grade] if customer.grade else None,
        },
        "contact": _contact(work, request.contact_id),
        "channel": _word("channel", request.channel),
        "received_by": titles.get(request.received_by, "") if request.received_by else "",
        "nature": _word("nature", request.nature),
        "kind": _word("matter", request.matter),
        "severity": _word("severity", request.severity),
        "due_on": request.wanted_by,
        "text": request.text,
        "attachments": None,
        "first_answer": request.first_answer or None,
        "response": _response(work, request),
        "responsible": {
            "department": titles.get(request.department_id) if request.department_id else None,
            "name": titles.get(request.responsible_id) if request.responsible_id else None,
        },
        "settle_by": _day(request.settle_due),
        "escalation": _word("escalation", _escalation(request)),
        "steps": _steps(work, request),
        "cause": request.cause or None,
        "solution": request.solution or None,
        "prevention": request.prevention or None,
        "settled_on": settled,
        "confirmed_on": request.confirmed_on,
        "satisfied": _word("satisfied", request.satisfied),
        "confirmation": request.confirmation or None,
        "signatures": unsigned(*_SIGNERS),
        "record_code": request.number,
        "record_id": request.id,
        "record_label": f"{request.number} {customer.name}",
    }


def _escalation(request: Request) -> Escalation | None:
    """Return to whom a delay was reported; what was settled in time had none, whether noted or not."""
    if request.escalation is None and request.settled_at and request.settle_due:
        return Escalation.NONE if request.settled_at <= request.settle_due else None
    return request.escalation


def _contact(work: Work, contact_id: UUID | None) -> dict[str, object]:
    if contact_id is None:
        return {"name": None, "job_title": None, "telephone": None}
    contact = records.get(work, CONTACT, contact_id)
    return {
        "name": contact.name,
        "job_title": contact.job_title or None,
        "telephone": contact.mobile or contact.telephone or None,
    }


def _steps(work: Work, request: Request) -> list[dict[str, object]] | None:
    """Return the steps taken; None, which leaves lines to write on, while there are none and it is open."""
    found = records.parts_of(work, REQUEST_STEP, request.id)
    if not found and request.settled_at is None:
        return None
    titles = references.titles_in(work, REQUEST_STEP, map(REQUEST_STEP.values_of, found))
    return [
        {
            "date": step.at.astimezone().date(),
            "time": f"{step.at.astimezone():%H:%M}",
            "author": titles.get(step.author_id, "") if step.author_id else "",
            "text": step.text,
        }
        for step in found
    ]


def _response(work: Work, request: Request) -> str | None:
    """Return when the customer was first answered, and after how many working hours."""
    if request.answered_at is None:
        return None
    hours = OfficeHours.parse(settings.get(work, OFFICE_HOURS))
    start, end = (
        each.astimezone().replace(tzinfo=None) for each in (request.received_at, request.answered_at)
    )
    minutes = minutes_between(start, end, hours, calendar_in(work))
    tenths = (minutes + _TENTH_OF_AN_HOUR // 2) // _TENTH_OF_AN_HOUR  # half up, as all figures are
    day = "" if start.date() == end.date() else f"{end.month}月{end.day}日 "
    return f"{day}{_clock(end)}\n({tenths // 10}.{tenths % 10} 小时)"


def _clock(moment: datetime) -> str:
    """Return a time of day as people say it: 上午9时20分."""
    half, hour = ("上午", moment.hour) if moment.hour < _NOON else ("下午", moment.hour - _NOON or _NOON)
    return f"{half}{hour}时{moment.minute:02}分"


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.astimezone().date()


def _word(name: str, code: Any) -> str | None:
    field: Field = REQUEST.field_named[name]
    return None if code is None else field.word_for(str(code))
