"""Numbers as people write them: grouped digits, 1.2万, 一百二十, 壹佰贰拾."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

FORMAL: Final = str.maketrans(
    "壹弌贰貳弐叁參叄肆伍陆陸柒捌玖拾佰仟萬億零○Oo两兩",
    "一一二二二三三三四五六六七八九十百千万亿〇〇〇〇二二",
)
"""The numerals of cheques and of Traditional lists, and signs taken for 〇, as the ordinary ones."""
_DIGITS: Final = {sign: place for place, sign in enumerate("〇一二三四五六七八九")}
_SCALES: Final = {"十": 10, "百": 100, "千": 1000}
_MYRIADS: Final = (("亿", 100_000_000), ("万", 10_000))
_TENS: Final = {"廿": 20, "卅": 30}
_GROUPED: Final = r"(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+|\d{1,24})"
_FIGURES: Final = re.compile(rf"(?P<number>{_GROUPED}(?:\.\d{{0,24}})?|\.\d{{1,24}})(?P<scale>[百千]?)")
_SECTION: Final = re.compile(
    r"〇?(?:(?P<thousands>[一二三四五六七八九])千)?〇?(?:(?P<hundreds>[一二三四五六七八九])百)?"
    r"〇?(?:(?P<tens>[一二三四五六七八九])?(?P<ten>十))?〇?(?P<ones>[一二三四五六七八九])?"
)
_CLIPPED: Final = re.compile(r"[百千万亿][一二三四五六七八九]$|[万亿]\d{1,2}$")
"""一百二 is 120 to most and 102 to some; 1万5 is of the same kind."""
_LONGEST: Final = 80  # characters of a number; more is content


def read_number(text: str) -> Decimal | None:
    """Return an exact number from half-width text, or None where it is none, or could be two.

    Commas have to part groups of three digits (or four, as some count 万): 1,5 is no number here.
    """
    if len(text) > _LONGEST:
        return None
    negative = text.startswith("-")
    tidy = re.sub(r"[wW]$", "万", text.removeprefix("-").strip()).translate(FORMAL)
    found = _by_myriads(tidy)
    return found if found is None or not negative else -found


def digits_of(numerals: str) -> str:
    """Return figures for numerals said one by one, such as those of a year: 二〇二六 → 2026."""
    return "".join(str(_DIGITS[sign]) for sign in numerals.translate(FORMAL))


def small_number(numerals: str) -> int | None:
    """Return the value of a numeral of a month or day, 廿三 and 初八 too; None where it is none."""
    tidy = numerals.translate(FORMAL).removeprefix("初").lstrip("〇")
    if tidy[:1] in _TENS:
        rest = _DIGITS.get(tidy[1:], 0) if tidy[1:] else 0
        return _TENS[tidy[0]] + rest
    found = _section(tidy)
    return None if found is None else int(found)


def _by_myriads(text: str) -> Decimal | None:
    """Add what stands before 亿, before 万 and behind; each part is smaller than the one it follows."""
    if _CLIPPED.search(text):
        return None
    total, limit, rest = Decimal(0), Decimal(10) ** 30, text
    for sign, worth in _MYRIADS:
        before, found, behind = rest.rpartition(sign)
        if found:
            part = _section(before.strip())
            if not part or part * worth >= limit:
                return None
            total, limit, rest = total + part * worth, Decimal(worth), behind.strip()
    if total and not rest:
        return total
    part = _section(rest)
    return None if part is None or part >= limit else total + part


def _section(text: str) -> Decimal | None:
    """Return what figures, or numerals below ten thousand, say."""
    if figures := _FIGURES.fullmatch(text):
        scale = _SCALES.get(figures["scale"], 1)
        return Decimal(figures["number"].replace(",", "").rstrip(".")) * scale
    found = _SECTION.fullmatch(text)
    if found is None or not text or _CLIPPED.search(text):
        return None
    thousands, hundreds, ones = (_DIGITS.get(found[name], 0) for name in ("thousands", "hundreds", "ones"))
    tens = _DIGITS.get(found["tens"], 1) if found["ten"] else 0
    return Decimal(1000 * thousands + 100 * hundreds + 10 * tens + ones)
