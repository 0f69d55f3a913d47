"""Numbers of records that the program gives out itself: a prefix and a count, ``KH000001``."""

from __future__ import annotations

from typing import Final

_DIGITS: Final = 6
_MOST_DIGITS: Final = 9  # a longer one was typed; counting on from it would outgrow the field


def number_of(prefix: str, count: int) -> str:
    """Return the number of the ``count``-th record: ``KH000001``."""
    return f"{prefix}{count:0{_DIGITS}d}"


def count_of(prefix: str, number: str) -> int | None:
    """Return which record a number given out by the program belongs to; None for any other number."""
    digits = number.removeprefix(prefix)
    if digits == number or not digits.isascii() or not digits.isdigit():
        return None
    if not _DIGITS <= len(digits) <= _MOST_DIGITS:
        return None
    return int(digits)
