"""The figures of a month, from given records."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kamdesk.domain.service.month_figures import (
    Complaint,
    EndingContract,
    MonthFacts,
    PlannedCall,
    SurveyAnswer,
    month_figures,
)
from kamdesk.domain.service.working_hours import OfficeHours
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.computing.amounts import write_rounded
from kamdesk.exchange.computing.calendars import CALENDAR, PUBLISHED
from kamdesk.exchange.json.shapes import (
    WHOLE_DOCUMENT,
    Key,
    clock,
    day,
    decimal,
    distinct,
    flag,
    identified,
    instant,
    listed,
    month,
    optional,
    pair,
    refined,
    shaped,
    text,
    whole,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kamdesk.domain.readings.workdays import CertainCalendar

_MOST_DAYS: Final = 1_000_000
"""So many days may all responses of a document take together."""
_LONGEST_SCALE: Final = 1000


class _Complaint(NamedTuple):
    """A complaint of the document."""

    id: str
    record: Complaint


class _Contract(NamedTuple):
    """A contract of the document."""

    id: str
    record: EndingContract


class _Case(NamedTuple):
    """The document."""

    facts: MonthFacts
    hours: OfficeHours
    calendar: CertainCalendar


def _complaint(
    id: str,  # noqa: A002 - the document's word
    received: datetime,
    answered: datetime | None = None,
    settled: datetime | None = None,
) -> _Complaint:
    return _Complaint(id, Complaint(received, answered, settled))


def _answer(customer: str, **given: Any) -> SurveyAnswer:
    del customer  # of everybody alike
    return SurveyAnswer(**given)


def _case(
    *,
    office_hours: OfficeHours,
    complaints: tuple[_Complaint, ...],
    contracts: tuple[_Contract, ...],
    calendar: CertainCalendar = PUBLISHED,
    **given: Any,
) -> _Case:
    records = [complaint.record for complaint in complaints]
    if sum((each.answered - each.received).days for each in records if each.answered) > _MOST_DAYS:
        raise UserError(Message("“complaints”的答复时间合计太长，请核对，或分开计算。"))
    facts = MonthFacts(complaints=records, contracts=[contract.record for contract in contracts], **given)
    return _Case(facts, office_hours, calendar)


_read_case = shaped(
    _case,
    Key("month", month),
    Key("office_hours", refined(listed(pair(clock, clock)), OfficeHours)),
    Key(
        "complaints",
        identified(
            shaped(
                _complaint,
                Key("id", text),
                Key("received", instant),
                optional("answered", instant),
                optional("settled", instant),
            )
        ),
    ),
    Key("calls", listed(shaped(PlannedCall, Key("customer", text), Key("date", day), Key("held", flag)))),
    Key("planned_calls", whole()),
    Key("key_accounts", distinct(text)),
    Key(
        "contracts",
        identified(
            shaped(
                lambda id, end, renewed: _Contract(id, EndingContract(end, renewed)),  # noqa: A006
                Key("id", text),
                Key("end", day),
                Key("renewed", flag),
            )
        ),
    ),
    Key(
        "answers",
        listed(
            shaped(
                _answer,
                Key("customer", text),
                Key("weight", decimal(Decimal(0))),
                Key("score", decimal()),
                Key("scale", whole(2, _LONGEST_SCALE)),
            )
        ),
    ),
    optional("as_of", day),
    CALENDAR,
)


def compute_figures(document: object) -> dict[str, object]:
    """Return the figures of the month."""
    case = _read_case(document, WHOLE_DOCUMENT)
    figures = month_figures(case.facts, case.hours, case.calendar)
    return {
        "complaints_received": figures.complaints_received,
        "response_hours_mean": write_rounded(figures.response_hours_mean),
        "unanswered": figures.unanswered,
        "share_settled": write_rounded(figures.share_settled),
        "calls_held": figures.calls_held,
        "calls_rate": write_rounded(figures.calls_rate),
        "coverage": write_rounded(figures.coverage),
        "renewal_rate": write_rounded(figures.renewal_rate),
        "satisfaction": write_rounded(figures.satisfaction),
    }
