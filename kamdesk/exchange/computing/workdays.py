"""Questions to the calendar of working days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.domain.readings.workdays import CertainCalendar, last_workday_in, shifted
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.computing.calendars import CALENDAR, PUBLISHED
from kamdesk.exchange.json import shapes
from kamdesk.exchange.json.shapes import WHOLE_DOCUMENT, Key, listed, shaped, tagged, whole

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_DAYS: Final = 1_000_000
"""So many working days may all questions together count through; it takes a second or two."""


class _Query(NamedTuple):
    """A question: how to ask it, and how many working days that counts through."""

    ask: Callable[[CertainCalendar], bool | date]
    days: int = 0


class _Case(NamedTuple):
    """The document."""

    queries: tuple[_Query, ...]
    calendar: CertainCalendar = PUBLISHED


def _is_workday(day: date) -> _Query:
    return _Query(lambda calendar: calendar.is_workday(day))


def _last_workday(month: date) -> _Query:
    def ask(calendar: CertainCalendar) -> date:
        found = last_workday_in(calendar, month)
        if found is None:
            raise UserError(Message("{month}没有工作日。", month=month.isoformat()[:7]))
        return found

    return _Query(ask)


def _shift(day: date, days: int) -> _Query:
    return _Query(lambda calendar: shifted(calendar, day, days), abs(days))


_read_case = shaped(
    _Case,
    Key(
        "queries",
        listed(
            tagged(
                "ask",
                {
                    "is_workday": shaped(_is_workday, Key("date", shapes.day, to="day")),
                    "last_workday": shaped(_last_workday, Key("month", shapes.month)),
                    "shift": shaped(
                        _shift,
                        Key("date", shapes.day, to="day"),
                        Key("days", whole(-_MOST_DAYS, _MOST_DAYS)),
                    ),
                },
            )
        ),
    ),
    CALENDAR,
)


def compute_workdays(document: object) -> dict[str, object]:
    """Return the answers, one a question."""
    case = _read_case(document, WHOLE_DOCUMENT)
    if sum(query.days for query in case.queries) > _MOST_DAYS:
        raise UserError(Message("“queries”共推算超过 {most} 个工作日，请分开计算。", most=_MOST_DAYS))
    return {"answers": [_answer(query, number, case) for number, query in enumerate(case.queries, start=1)]}


def _answer(query: _Query, number: int, case: _Case) -> bool | str:
    try:
        answer = query.ask(case.calendar)
    except UserError as error:
        sentence = Message("“queries”第 {number} 项：{problem}", number=number, problem=error.message)
        raise UserError(sentence) from error
    return answer.isoformat() if isinstance(answer, date) else answer
