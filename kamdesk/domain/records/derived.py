"""Columns of a list that records of other kinds fill, and choices of days by which lists are narrowed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.records.fields import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """A column filled from records of another kind, ``of``, which name the one listed in their field ``by``.

    Among those that are not in the trash and hold what ``where`` says, the first by ``order`` (with ``last``
    the last) gives its ``value``; with ``upcoming`` those of the days before today are left out. ``field``
    says what the column is called and what kind of value it holds.
    """

    field: Field
    of: str
    by: str
    value: str
    order: str
    last: bool = False
    where: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    upcoming: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A choice of days in a column, by which a list is narrowed.

    It accepts days, or moments, that were over ``days`` days ago and, with ``blank``, records of which none
    is known; without ``days`` only these. ``open_in`` is a field in which nothing may be recorded yet.
    """

    code: str
    word: str
    days: int | None = None
    blank: bool = False
    open_in: str = ""

    def accepts(self, day: date | None, now: datetime) -> bool:
        """Tell whether the span accepts a day or moment, None where none is known."""
        if day is None:
            return self.blank
        return self.days is not None and day < limit_of(self.days, now, is_moment=isinstance(day, datetime))


def limit_of(days: int, now: datetime, *, is_moment: bool) -> date:
    """Return the day, or the moment, before which all that lies was over so many days ago."""
    return (now if is_moment else now.astimezone().date()) - timedelta(days=days)
