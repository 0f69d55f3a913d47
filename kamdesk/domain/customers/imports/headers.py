"""What offices call their columns: words that head a column, and the field each one means."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.imports.targets import TARGETS, Subject, Target, target_by_id
from kamdesk.domain.customers.imports.vocabulary import words_by_field
from kamdesk.domain.records.fields import FieldKind

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNITS: Final[Mapping[str, Decimal]] = {
    "元": Decimal(1),
    "千元": Decimal(1_000),
    "万": Decimal(10_000),
    "万元": Decimal(10_000),
    "百万": Decimal(1_000_000),
    "百万元": Decimal(1_000_000),
    "千万元": Decimal(10_000_000),
    "亿": Decimal(100_000_000),
    "亿元": Decimal(100_000_000),
}
_BRACKETED: Final = re.compile(r"[(\[【〔{]([^)\]】〕}]*)[)\]】〕}]")
_CURRENCY: Final = re.compile(r"元|币|[$€£]|usd|eur|hkd|jpy", re.IGNORECASE)
_NOISE: Final = re.compile(r"[\s*:：_.·,，、/\\\-\"'“”#]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a header cell means: the field, and yuan per unit where the header names a unit of money."""

    target: Target
    yuan_per_unit: Decimal | None = None


def heading_key(text: str) -> str:
    """Reduce a header to what identifies it: no width, case, blanks, punctuation or bracketed remark."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    bare = _BRACKETED.sub("", plain)
    return _NOISE.sub("", bare or plain)


def known_headings() -> frozenset[str]:
    """Return the keys of every word known to head a column."""
    return frozenset(_BY_KEY)


def recognise_heading(text: str, remembered: Mapping[str, str] | None = None) -> Heading | None:
    """Return the meaning of a header cell, or None where it is no known header.

    ``remembered`` maps `heading_key` to target ids chosen by a person before ("" = leave out).
    """
    key = heading_key(text)
    if remembered is not None and key in remembered:
        target = target_by_id(remembered[key])
    else:
        target = _BY_KEY.get(key)
    if target is None:
        return None
    if target.field.kind is not FieldKind.MONEY_WAN:
        return Heading(target)
    units = [_unit(remark) for remark in _BRACKETED.findall(unicodedata.normalize("NFKC", text))]
    if any(unit in _UNITS for unit in units):
        return Heading(target, next(_UNITS[unit] for unit in units if unit in _UNITS))
    if any(_CURRENCY.search(unit) for unit in units):
        return None  # another currency (万美元): a person has to decide
    return Heading(target)


def _unit(remark: str) -> str:
    """Reduce a bracketed remark to the unit of money it may be."""
    return re.sub(r"人民币|单位|[:,\s]", "", remark)


def _by_key() -> dict[str, Target]:
    known: dict[str, Target] = {}
    words = words_by_field()
    for target in TARGETS:
        for word in words[target.id]:
            known.setdefault(heading_key(word), target)
        label = target.field.label if target.subject is Subject.CUSTOMER else str(target.label)
        known.setdefault(heading_key(label), target)
    return known


_BY_KEY: Final = _by_key()
