"""Figures of these documents: amounts in 万元, which the program keeps in yuan, shares in percent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.numbers import half_up, plain
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json.shapes import decimal, refusal

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from kamdesk.exchange.json.shapes import Reader

_DECIMALS: Final = 6
_YUAN: Final = 4  # places by which the point moves


def amount(least: Decimal | None = None) -> Reader[Decimal]:
    """Return a reader of amounts in 万元; the value is in yuan."""
    read_number = decimal(least)

    def read(raw: object, place: Message) -> Decimal:
        number = read_number(raw, place)
        if number != round(number, _DECIMALS):
            raise refusal(place, Message("最多 {most} 位小数", most=_DECIMALS))
        return number.scaleb(_YUAN)

    return read


def write_amount(yuan: Decimal) -> str:
    """Write an amount in 万元."""
    return plain(yuan.scaleb(-_YUAN)) if yuan else "0"


def write_rounded(number: Fraction | None) -> str | None:
    """Write a percentage or hours with one decimal, half up; null where there is none."""
    return None if number is None else format(half_up(number, 1), "f")
