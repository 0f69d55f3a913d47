"""When a contact's birthday comes next, in the words of its own calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.lunar_calendar import birthdays_between, lunar_day
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.readings.birthdays import Birthday

_LONGEST_YEAR: Final = timedelta(days=385)
"""A lunar year with a leap month has at most 385 days."""


def next_birthday(birthday: Birthday, today: date) -> tuple[date, int | None] | None:
    """Return the next day on which a birthday is kept, from today on, and the age then, where known.

    None where the lunar calendar ends before that day is certain.
    """
    try:
        return next(birthdays_between(birthday, today, today + _LONGEST_YEAR), None)
    except UserError:
        return None


def told(birthday: Birthday, today: date) -> Message | None:
    """Say when a birthday comes next: 下次生日 2027-02-14（农历正月初八），52 岁."""
    found = next_birthday(birthday, today)
    if found is None:
        return None
    day, age = found
    lunar = lunar_day(day) if birthday.lunar else None
    when = Message("{day}（农历{lunar}）", day=day, lunar=lunar) if lunar is not None else day
    begun = Message("今天生日 {when}", when=when) if day == today else Message("下次生日 {when}", when=when)
    return begun if age is None else Message("{begun}，{age} 岁", begun=begun, age=age)
