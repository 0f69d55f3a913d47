"""Which backups are kept: all of today and yesterday, then one a day, one a week, one a month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

DAYS: Final = 12
WEEKS: Final = 10
MONTHS: Final = 9
_RECENT_DAYS: Final = 1


def kept_backups(days: Sequence[date], today: date) -> set[int]:
    """Return which backups are kept, given the day of each, the latest backup first; that one always is.

    The latest of each day, week or month stands for it. Which is the latest tells their order, not their day.
    """
    steps: tuple[tuple[int, Callable[[date], object]], ...] = (
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
    )
    kept: set[int] = set()
    older: list[int] = []
    for number, day in enumerate(days):
        is_recent = (today - day).days <= _RECENT_DAYS
        (kept.add if is_recent else older.append)(number)
    for count, period_of in steps:
        seen: set[object] = set()
        rest: list[int] = []
        for number in older:
            period = period_of(days[number])
            if period not in seen and len(seen) == count:
                rest.append(number)
            elif period not in seen:
                seen.add(period)
                kept.add(number)
        older = rest
    return kept
