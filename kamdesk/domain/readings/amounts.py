"""Amounts of money as people write them: 1,260.5 万元, ￥500元, 人民币壹佰万元整."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.cleaning import clean_line, half_width
from kamdesk.domain.readings.numerals import FORMAL, read_number
from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from collections.abc import Mapping

YUAN_PER_UNIT: Final[Mapping[str, Decimal]] = {
    term("元"): Decimal(1),
    term("千元"): Decimal(1_000),
    "万": Decimal(10_000),
    term("万元"): Decimal(10_000),
    "百万": Decimal(1_000_000),
    term("百万元"): Decimal(1_000_000),
    "千万": Decimal(10_000_000),
    term("千万元"): Decimal(10_000_000),
    "亿": Decimal(100_000_000),
    term("亿元"): Decimal(100_000_000),
}
"""What the units of money are worth that stand in or above heads."""
_UNIT_WORTH: Final = {worth: unit for unit, worth in YUAN_PER_UNIT.items() if unit.endswith("元")}
_OURS: Final = r"(?:人民币|人民幣|rmb|cny|¥)"
_AMOUNT: Final = re.compile(
    rf"(?P<sign>{_OURS})?[\s:]*(?P<number>.*?)\s*(?P<yuan>元|圆|圓|块)?\s*"
    rf"(?:(?P<jiao>[\d〇一二三四五六七八九])角)?(?:〇?(?P<fen>[\d〇一二三四五六七八九])分)?\s*"
    rf"(?P<whole>[整正])?\s*[(]?(?P<behind>{_OURS})?[)]?",
    re.IGNORECASE,
)
_IN_BRACKETS: Final = re.compile(r"[(]([万亿]?元|[万亿])[)]")
_PLAIN: Final = re.compile(r"[0-9]{1,24}(?:\.[0-9]{1,12})?")
"""How most amounts are written, which are read without trying anything else."""
_FOREIGN: Final = re.compile(
    r"美元|美金|港[元币幣]|欧元|歐元|日元|英镑|台币|[$€£]|usd|eur|hkd|jpy|gbp", re.IGNORECASE
)
_NUMERAL: Final = re.compile(r"[〇一二三四五六七八九十百千]")
_LONGEST: Final = 80


@dataclass(frozen=True, slots=True)
class WrittenAmount:
    """A number, and whether it counts yuan: where 元, 万 or 亿 was written, or 人民币 stands beside it."""

    number: Decimal
    has_unit: bool
    has_currency: bool = False


def read_amount(text: str) -> WrittenAmount | None:
    """Return what an amount says, or None where it says none, or not exactly one.

    Chinese numerals are an amount only with a unit: 一千 could count anything.
    """
    if _PLAIN.fullmatch(text):
        return WrittenAmount(Decimal(text), has_unit=False)
    tidy = half_width(clean_line(text)).translate(FORMAL)
    if len(tidy) > _LONGEST or is_foreign(tidy):
        return None
    found = _AMOUNT.fullmatch(_IN_BRACKETS.sub(r"\1", tidy))
    if found is None:
        return None
    small = _small(found["jiao"], "0.1") + _small(found["fen"], "0.01")
    body = found["number"].strip()
    number = Decimal(0) if not body and small else read_number(body)
    if number is None or (small and number and not found["yuan"]):
        return None
    has_unit = bool(found["yuan"] or small or re.search(r"[万亿wW]", body))
    if not has_unit and (_NUMERAL.search(body) or found["whole"]):
        return None
    return WrittenAmount(number + small, has_unit, bool(found["sign"] or found["behind"]))


def unit_worth(yuan: Decimal) -> str:
    """Return the unit that is worth so many yuan."""
    return _UNIT_WORTH[yuan]


def is_foreign(text: str) -> bool:
    """Tell whether an amount, or a head, names a currency other than ours."""
    return _FOREIGN.search(text) is not None


def _small(digit: str | None, worth: str) -> Decimal:
    return Decimal(0) if not digit else (read_number(digit) or Decimal(0)) * Decimal(worth)
