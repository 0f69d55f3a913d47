"""Which readings of this PC's clock can be right, seen beside the true order of what they were read for."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_TOLERATED: Final = timedelta(days=1)
"""A clock that is set right around midnight, or a journey, takes the date back by a day."""


def credible(readings: Sequence[date]) -> list[bool]:
    """Tell which readings can be right; they are given in true order, and the last one is that of now.

    Time does not go back, so as many days as possible are believed that do not. Now's reading is believed
    unless most days contradict it: of a clock that was wrong once rather than of one that is wrong now.
    """
    runs = [(day, len(list(alike))) for day, alike in groupby(readings)]
    length: list[int] = []
    before: list[int | None] = []
    for number, (day, _) in enumerate(runs):
        earlier = [other for other in range(number) if runs[other][0] - day <= _TOLERATED]
        best = max(earlier, key=lambda other: (length[other], other), default=None)
        before.append(best)
        length.append(1 if best is None else length[best] + 1)
    end: int | None = None
    if runs:
        now = len(runs) - 1
        is_likely = 2 * length[now] >= len(runs)
        end = now if is_likely else max(range(len(runs)), key=lambda other: (length[other], other))
    believed = set()
    while end is not None:
        believed.add(end)
        end = before[end]
    return [number in believed for number, (_, count) in enumerate(runs) for _ in range(count)]


def credible_days(readings: Sequence[date]) -> list[date]:
    """Return the readings, each that cannot be right replaced by the one before it, else by the one after."""
    believed = credible(readings)
    last = next((day for day, is_right in zip(readings, believed, strict=True) if is_right), None)
    days = []
    for day, is_right in zip(readings, believed, strict=True):
        last = day if is_right or last is None else last
        days.append(last)
    return days
