"""Writes numbers in Chinese numerals, to be read back by tests."""

from __future__ import annotations

from typing import Final

ORDINARY: Final = "〇一二三四五六七八九"
FORMAL: Final = "零壹贰叁肆伍陆柒捌玖"
_PLACES: Final = {ORDINARY: ("", "十", "百", "千"), FORMAL: ("", "拾", "佰", "仟")}


def digit_by_digit(number: int, signs: str = ORDINARY) -> str:
    """Write a number as a year is said: 2026 → 二〇二六."""
    return "".join(signs[int(digit)] for digit in str(number))


def in_words(number: int, signs: str = ORDINARY) -> str:
    """Write a number below 10^12 with 万 and 亿, gaps by one zero: 100050 → 十〇万〇五十."""
    if number == 0:
        return signs[0]
    parts = []
    rest, units = number, ("", "万", "亿")
    for unit in units:
        rest, section = divmod(rest, 10_000)
        if section:
            words = _section(section, signs) + unit
            parts.append(words if section >= 1000 or not rest else signs[0] + words)
    return "".join(reversed(parts))


def _section(number: int, signs: str) -> str:
    written, gap = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit:
            written += (signs[0] if gap and written else "") + signs[digit] + _PLACES[signs][place]
        gap = not digit
    return written
