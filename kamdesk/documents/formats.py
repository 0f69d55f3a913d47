"""How values are written on paper; one named format per kind, with what a blank form leaves to write on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.text import term

if TYPE_CHECKING:
    from collections.abc import Callable

_YUAN_PER_WAN: Final = Decimal(10000)


@dataclass(frozen=True, slots=True)
class Format:
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


def number(value: object) -> str:
    """Write a number with thousands separated and no zeros at the end."""
    if not isinstance(value, int | Decimal):
        return str(value)
    text = f"{Decimal(value):,f}"
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


def money_wan(value: object) -> str:
    """Write yuan in 万元."""
    return number(Decimal(value) / _YUAN_PER_WAN) if isinstance(value, int | Decimal) else str(value)


def share(value: object) -> str:
    """Write a weight: 30%."""
    return f"{number(value)}%"


def previous(value: object) -> str:
    """Write the whole number before this one: the revision that another replaces."""
    return str(value - 1) if isinstance(value, int) else str(value)


def stars(value: object) -> str:
    """Write a mark from 1 to 5 as ★★★☆☆."""
    return "★" * value + "☆" * (5 - value) if isinstance(value, int) and 0 <= value <= 5 else str(value)


def _one_decimal(value: int | Decimal) -> Decimal:
    return Decimal(value).quantize(Decimal("0.1"), ROUND_HALF_UP)


FORMATS: Final = {
    "plain": Format(plain),
    "number": Format(number, "　"),
    "date": Format(chinese_date, "　　　年　　月　　日"),
    "iso_date": Format(iso_date),
    "month": Format(month, "　　　　年　　月"),
    "percent": Format(percent),
    "score": Format(score),
    "money_wan": Format(money_wan),
    "share": Format(share, "　%"),
    "previous": Format(previous, "　"),
    "stars": Format(stars, "☆☆☆☆☆"),
}
