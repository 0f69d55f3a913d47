"""Which backups are kept: all of today and yesterday, then one a day, one a week, one a month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

DAYS: Final = 12
WEEKS: Final = 10
MONTHS: Final = 9
_RECENT_DAYS: Final = 1


def kept_backups(made: Iterable[datetime], today: date) -> set[datetime]:
    """Return the moments whose backups are kept; the latest of each day, week or month stands for it."""
    steps: tuple[tuple[int, Callable[[date], object]], ...] = (
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
    )
    kept: set[datetime] = set()
    older: list[datetime] = []
    for moment in sorted(made, reverse=True):
        is_recent = (today - moment.date()).days <= _RECENT_DAYS
        (kept.add if is_recent else older.append)(moment)
    for count, period_of in steps:
        seen: set[object] = set()
        rest: list[datetime] = []
        for moment in older:
            period = period_of(moment.date())
            if period not in seen and len(seen) == count:
                rest.append(moment)
            elif period not in seen:
                seen.add(period)
                kept.add(moment)
        older = rest
    return kept
