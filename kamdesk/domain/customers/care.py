"""Care of customers: the days of a contact or a customer on which somebody should be in touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.readings.birthdays import Birthday


@dataclass(frozen=True, slots=True, kw_only=True)
class CareOccasion:
    """One birthday or anniversary on the day it is kept; ``contact`` is empty for a customer's own."""

    day: date
    what: str
    customer: str
    short_name: str = ""
    owner_id: UUID | None = None
    contact: str = ""
    job_title: str = ""

    @property
    def in_short(self) -> str:
        """What a calendar writes into a day: 王喆 生日."""
        return f"{self.contact or self.short_name or self.customer} {self.what.partition('（')[0]}"


def birthday_in_words(birthday: Birthday) -> str:
    """Return what kind of birthday it is: a lunar one is named by its own day."""
    if not birthday.lunar:
        return "生日"
    return f"生日（农历{birthday.in_words().rpartition('年')[2].removeprefix('农历')}）"


def anniversary_in_words(founded: date, day: date) -> str:
    """Return which anniversary of its founding a customer has."""
    return f"成立{day.year - founded.year}周年"
