"""Strict readers for JSON-shaped data: each returns the value or says in one sentence what is wrong."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import is_sensible, written_number
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_MOST_ENTRIES: Final = 200  # of a template, by far


def read_object(raw: object, place: str, keys: Collection[str] | None = None) -> Mapping[str, object]:
    """Return a JSON object; with ``keys``, refuse any other key, which would be a slip unnoticed."""
    if not isinstance(raw, dict):
        raise UserError(Message("“{place}”应是对象（花括号）。", place=place))
    for key in raw:
        if keys is not None and key not in keys:
            raise UserError(Message("“{place}”中有不认识的“{key}”。", place=place, key=key))
    return raw


def read_list(raw: object, place: str, most: int = _MOST_ENTRIES) -> list[object]:
    """Return a JSON list of at most ``most`` entries."""
    if not isinstance(raw, list):
        raise UserError(Message("“{place}”应是列表（方括号）。", place=place))
    if len(raw) > most:
        sentence = Message("“{place}”有 {count} 项，最多 {most} 项。", place=place, count=len(raw), most=most)
        raise UserError(sentence)
    return raw


def read_id(raw: object, place: str) -> str:
    """Return an id: text that is not empty (a whole number is taken as its digits)."""
    if isinstance(raw, int | Decimal) and not isinstance(raw, bool):
        raw = str(raw)
    if not isinstance(raw, str) or not raw.strip():
        raise UserError(Message("“{place}”应是非空文字。", place=place))
    return raw


def read_text(raw: object, place: str) -> str:
    """Return text, which may be empty."""
    if not isinstance(raw, str):
        raise UserError(Message("“{place}”应是文字。", place=place))
    return raw


def read_number(raw: object, place: str) -> Decimal:
    """Return a finite decimal from a JSON number or decimal string; a truth value is no number."""
    number = written_number(raw)
    if number is None:
        raise UserError(Message("“{place}”应是数字。", place=place))
    if not is_sensible(number):
        raise UserError(Message("“{place}”的数字太大，或小数位太多。", place=place))
    return number


def read_count(raw: object, place: str) -> int:
    """Return a whole number that is not negative."""
    number = read_number(raw, place)
    if number < 0 or number != number.to_integral_value():
        raise UserError(Message("“{place}”应是不小于0的整数。", place=place))
    return int(number)


def required(mapping: Mapping[str, object], key: str) -> object:
    """Return the value behind a key that must be there."""
    if key not in mapping:
        raise UserError(Message("缺少“{key}”。", key=key))
    return mapping[key]


def read_pair(raw: object, place: str) -> tuple[object, object]:
    """Return the two members of a list of two."""
    match read_list(raw, place):
        case [first, second]:
            return first, second
    raise UserError(Message("“{place}”的每一项应有两个值。", place=place))
