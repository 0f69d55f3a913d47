"""How values are written on paper; one named format per kind, with what a blank form leaves to write on."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.fonts.spread_names import SPREAD
from kamdesk.domain.readings.capitals import BEYOND, capitals
from kamdesk.domain.readings.pinyin import HAN
from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from collections.abc import Callable

MINUS: Final = "\u2212"
"""The sign before negative figures."""
_YUAN_PER_WAN: Final = Decimal(10000)
_DIGITS: Final = "〇一二三四五六七八九"
_BEYOND_NUMERALS: Final = 100
_SHORT_NAME: Final = re.compile(f"[{HAN}]{{2}}")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class Format(NamedTuple):
    """A way to write a value, and the open places for handwriting."""

    write: Callable[[object], str]
    blank: str = ""


def plain(value: object) -> str:
    """Write a value as its kind suggests: 是/否, Chinese date, number without needless zeros."""
    if isinstance(value, bool):
        return term("是") if value else term("否")
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, date):
        return chinese_date(value)
    return str(value)


def plain_text(value: object) -> str:
    """Write a value as `plain` does, nothing for None."""
    return "" if value is None else plain(value)


def number(value: object) -> str:
    """Write a number with thousands separated and no zeros at the end."""
    if not isinstance(value, int | Decimal):
        return str(value)
    text = _grouped(Decimal(value))
    return text.rstrip("0").rstrip(".") if "." in text else text


def chinese_date(value: object) -> str:
    """Write 2026年11月22日."""
    return f"{value.year}年{value.month}月{value.day}日" if isinstance(value, date) else str(value)


def iso_date(value: object) -> str:
    """Write 2026-11-22, for narrow columns."""
    return value.isoformat() if isinstance(value, date) else str(value)


def month(value: object) -> str:
    """Write 2026年11月."""
    return f"{value.year}年{value.month}月" if isinstance(value, date) else str(value)


def percent(value: object) -> str:
    """Write 75.0%: one decimal, rounded half up; the value counts in per cent."""
    return f"{_one_decimal(value)}%" if isinstance(value, int | Decimal) else str(value)


def score(value: object) -> str:
    """Write 22.5: one decimal, rounded half up."""
    return f"{_one_decimal(value)}" if isinstance(value, int | Decimal) else str(value)


def points(value: object) -> str:
    """Write 22.5 or 6.20: a score of an evaluation with the decimals it was rounded to, at least one."""
    if not isinstance(value, int | Decimal):
        return str(value)
    number_of_points = Decimal(value)
    has_decimals = int(number_of_points.as_tuple().exponent) < 0
    return _grouped(number_of_points) if has_decimals else _one_decimal(number_of_points)


def change(value: object) -> str:
    """Write by how much a score rose or fell, +3.1 or −2.0, in the decimals of the score."""
    if not isinstance(value, int | Decimal):
        return str(value)
    return f"+{points(value)}" if value > 0 else points(value)


def tenths(value: object) -> str:
    """Write 1,260.0: one decimal at least, for columns of which some figures have one."""
    return _with_decimals(value, 1)


def money(value: object) -> str:
    """Write an amount in 元 with its cents, 18.50; what is finer than a cent is printed, too."""
    return _with_decimals(value, 2)


def money_sign(value: object) -> str:
    """Write an amount with its sign, as narrow as a figure: ¥18.50."""
    text = money(value)
    return text.replace(MINUS, f"{MINUS}¥") if text.startswith(MINUS) else f"¥{text}"


def money_capitals(value: object) -> str:
    """Write an amount in 元 as on cheques, 壹万陆仟肆佰零玖元零贰分; in figures where it has no such name."""
    amount = Decimal(value) if isinstance(value, int | Decimal) else BEYOND
    return money(value) if abs(amount) >= BEYOND else capitals(amount)


def money_wan(value: object) -> str:
    """Write yuan in 万元, without needless zeros."""
    return number(Decimal(value) / _YUAN_PER_WAN) if isinstance(value, int | Decimal) else str(value)


def money_wan_tenths(value: object) -> str:
    """Write yuan in 万元 with one decimal at least: 131.0."""
    return tenths(Decimal(value) / _YUAN_PER_WAN) if isinstance(value, int | Decimal) else str(value)


def share(value: object) -> str:
    """Write a weight: 30%."""
    return f"{number(value)}%"


def previous(value: object) -> str:
    """Write the whole number before this one: the revision that another replaces."""
    return str(value - 1) if isinstance(value, int) else str(value)


def stars(value: object) -> str:
    """Write a mark from 1 to 5 as ★★★☆☆."""
    return "★" * value + "☆" * (5 - value) if isinstance(value, int) and 0 <= value <= 5 else str(value)


def spaced_name(value: object) -> str:
    """Write a name of two Chinese characters as wide as one of three, still found as 王喆 in the PDF."""
    text = str(value)
    return SPREAD.join(text) if _SHORT_NAME.fullmatch(text) else text


def chinese(value: object) -> str:
    """Write a whole number from 1 to 99, also one that is kept as text, in Chinese numerals: 十二."""
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        value = int(value)
    if not isinstance(value, int) or not 0 < value < _BEYOND_NUMERALS:
        return str(value)
    tens, units = divmod(value, 10)
    lead = _DIGITS[tens] if tens > 1 else ""
    return (f"{lead}十" if tens else "") + (_DIGITS[units] if units else "")


def chinese_day(value: object) -> str:
    """Write a date for invitations: 二〇二六年十一月二十二日."""
    if not isinstance(value, date):
        return str(value)
    year = "".join(_DIGITS[int(digit)] for digit in str(value.year))
    return f"{year}年{chinese(value.month)}月{chinese(value.day)}日"


def chinese_month_day(value: object) -> str:
    """Write the day of a year that is understood: 十二月十一日."""
    return f"{chinese(value.month)}月{chinese(value.day)}日" if isinstance(value, date) else str(value)


def english_date(value: object) -> str:
    """Write 22 November 2026, for the second language of cards."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}" if isinstance(value, date) else str(value)


def _one_decimal(value: int | Decimal) -> str:
    return _grouped(Decimal(value).quantize(Decimal("0.1"), ROUND_HALF_UP))


def _with_decimals(value: object, least: int) -> str:
    """Write a number with ``least`` decimals, more where it has more: nothing is rounded away."""
    if not isinstance(value, int | Decimal):
        return str(value)
    whole, _, fraction = number(value).partition(".")
    return f"{whole}.{fraction.ljust(least, '0')}"


def _grouped(value: Decimal) -> str:
    """Write thousands apart, and a minus as wide as a figure: a hyphen is half of that."""
    return f"{value:,f}".replace("-", MINUS)


FORMATS: Final = {
    "plain": Format(plain),
    "open": Format(plain, "＿＿＿＿＿＿"),
    "open_long": Format(plain, "＿" * 14),
    "number": Format(number, "　"),
    "date": Format(chinese_date, "　　　年　　月　　日"),
    "iso_date": Format(iso_date),
    "month": Format(month, "　　　　年　　月"),
    "percent": Format(percent),
    "score": Format(score),
    "points": Format(points),
    "tenths": Format(tenths),
    "money": Format(money),
    "money_sign": Format(money_sign, "¥"),
    "money_capitals": Format(money_capitals),
    "money_wan": Format(money_wan),
    "money_wan_tenths": Format(money_wan_tenths),
    "change": Format(change),
    "share": Format(share, "　%"),
    "previous": Format(previous, "　"),
    "spaced_name": Format(spaced_name),
    "chinese": Format(chinese, "　　"),
    "chinese_day": Format(chinese_day, "　　　　　　年　　月　　日"),
    "chinese_month_day": Format(chinese_month_day, "　　月　　日"),
    "english_date": Format(english_date),
    "stars": Format(stars, "☆☆☆☆☆"),
}
