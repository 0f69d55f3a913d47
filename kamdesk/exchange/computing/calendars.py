"""Calendars of years that none is published for, as documents give them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.workdays import CertainCalendar, WorkCalendar
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json.shapes import Key, day, listed, mapped, optional, refined, refusal, shaped

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

_YEAR: Final = re.compile(r"[0-9]{4}")


def _read_year(raw: object, place: Message) -> int:
    if not isinstance(raw, str) or not _YEAR.fullmatch(raw) or not int(raw):
        raise refusal(place, Message("应是年份，写作 2027"))
    return int(raw)


def _year(holidays: tuple[date, ...], working: tuple[date, ...]) -> WorkCalendar:
    both = set(holidays) & set(working)
    if both:
        raise UserError(Message("{day}既是假日又是工作日。", day=min(both)))
    return WorkCalendar(off=frozenset(holidays), on=frozenset(working))


def _calendar(years: Mapping[int, WorkCalendar]) -> CertainCalendar:
    for year, kept in years.items():
        strays = [each for each in kept.off | kept.on if each.year != year]
        if strays:
            raise UserError(Message("{day}不在{year}年。", day=min(strays), year=year))
    return CertainCalendar(years)


CALENDAR: Final = optional(
    "calendar",
    refined(
        mapped(_read_year, shaped(_year, Key("holidays", listed(day)), Key("working", listed(day)))),
        _calendar,
    ),
)
"""The key of a document under which it gives them."""
PUBLISHED: Final = CertainCalendar({})
"""The calendar of a document that gives none."""
