"""Amounts in the numerals of cheques: 壹万陆仟肆佰零玖元零贰分.

After the annex on filling in bills of the 支付结算办法: zeros between figures are one 零, 整 ends what has
no 分, and no 零 stands between 元 and 角.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_DIGITS: Final = "零壹贰叁肆伍陆柒捌玖"
_PLACES: Final = ("", "拾", "佰", "仟")
_MYRIADS: Final = ("", "万", "亿")
_PER_MYRIAD: Final = 10_000
_CENT: Final = Decimal("0.01")
BEYOND: Final = Decimal(_PER_MYRIAD ** len(_MYRIADS))
"""The least amount that has no numerals here."""


def capitals(amount: Decimal) -> str:
    """Return an amount of yuan in formal numerals, rounded half up to the cent; a debt begins with 负.

    Raises `ValueError` for `BEYOND` and more.
    """
    cents = int(abs(amount).quantize(_CENT, ROUND_HALF_UP) * 100)
    yuan, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    if yuan >= BEYOND:
        raise ValueError(amount)
    sign = "负" if amount < 0 and cents else ""
    whole = f"{_whole(yuan)}元" if yuan or not cents else ""
    tenths = f"{_DIGITS[jiao]}角" if jiao else "零" if whole and fen else ""
    hundredths = f"{_DIGITS[fen]}分" if fen else "整"
    return f"{sign}{whole}{tenths}{hundredths}"


def _whole(number: int) -> str:
    if not number:
        return _DIGITS[0]
    sections = []
    while number:
        number, section = divmod(number, _PER_MYRIAD)
        sections.append(section)
    written = ""
    is_open = False  # whether what is written ends before its last figure
    for place in range(len(sections) - 1, -1, -1):
        section = sections[place]
        if section:
            has_gap = is_open or (written and section < _PER_MYRIAD // 10)
            written += ("零" if has_gap else "") + _section(section) + _MYRIADS[place]
        is_open = bool(written) and section % 10 == 0
    return written


def _section(number: int) -> str:
    written = ""
    gap = False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            written += ("零" if gap else "") + _DIGITS[digit] + _PLACES[place]
        gap = bool(written) and not digit
    return written
