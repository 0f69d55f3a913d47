"""Conditions on customers as one writes them on the command line: ``所在地区=深圳 且 客户级别=A``."""

from __future__ import annotations

import operator
import re
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.fields import CUSTOMER_FIELDS
from kamdesk.domain.customers.imports.headers import recognise_heading
from kamdesk.domain.customers.imports.targets import Subject
from kamdesk.domain.readings.cleaning import half_width
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.fields import Field

_AND: Final = re.compile(r"\s+(?:且|并且|and|AND)\s+|[;；]")
_OR: Final = re.compile(r"\s(?:或|或者|or|OR)\s+[^=<>!~≥≤≠]+(?:[=<>~≥≤≠]|!=)")
_TERM: Final = re.compile(
    r"^\s*(?P<field>[^=<>!~≥≤≠]+?)\s*(?P<sign>>=|<=|!=|=|>|<|~|≥|≤|≠)\s*(?P<value>.*?)\s*$"
)
_SIGNS: Final = {"≥": ">=", "≤": "<=", "≠": "!="}
_ORDERS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
_ORDERED: Final = frozenset({FieldKind.INTEGER, FieldKind.MONEY_WAN, FieldKind.MARK, FieldKind.DATE})
_FIELDS: Final = {key: field for field in CUSTOMER_FIELDS for key in (field.name, field.label)}


def parse_condition(text: str, members: Mapping[str, UUID]) -> Callable[[Customer], bool]:
    """Return a test for customers from terms joined by 且 (or ``and``, or a semicolon).

    A term is a field (Chinese label or identifier), a sign (= != < <= > >=, ~ for "contains") and a value
    as one would type it; an empty value means "not recorded". ``members`` gives the ids of names.
    Raises `UserError` naming the term that cannot be read.
    """
    if _OR.search(text):
        raise UserError(Message("条件之间只能用“且”连接，不能用“或”；请分成几次。"))
    tests = [_term(part, members) for part in _AND.split(text)]
    return lambda customer: all(test(customer) for test in tests)


def _term(text: str, members: Mapping[str, UUID]) -> Callable[[Customer], bool]:
    found = _TERM.match(half_width(text))
    if found is None:
        raise UserError(Message("看不懂条件“{text}”，请写成 所在地区=深圳 这样的形式。", text=text.strip()))
    field = _field(found["field"])
    if field is None:
        raise UserError(Message("没有名为“{name}”的客户字段。", name=found["field"]))
    sign = _SIGNS.get(found["sign"], found["sign"])
    if sign == "~":
        return _contains(field, found["value"])
    value = field.empty if not found["value"] else parse_value(field, found["value"], members)
    if sign in ("=", "!="):
        wanted = sign == "="
        return lambda customer: (getattr(customer, field.name) == value) is wanted
    if field.kind not in _ORDERED or value is None:
        raise UserError(Message("字段“{name}”不能比较大小。", name=field.label))
    return _compared(field, _ORDERS[sign], value)


def _field(words: str) -> Field | None:
    """Return the field of that label or identifier, else by any word that heads a column of customers."""
    if words in _FIELDS:
        return _FIELDS[words]
    heading = recognise_heading(words)
    if heading is None or heading.target.subject is not Subject.CUSTOMER:
        return None
    return heading.target.field


def _contains(field: Field, part: str) -> Callable[[Customer], bool]:
    folded = part.casefold()
    return lambda customer: folded in format_value(field, getattr(customer, field.name)).casefold()


def _compared(field: Field, order: Callable[[Any, Any], bool], limit: object) -> Callable[[Customer], bool]:
    def test(customer: Customer) -> bool:
        value = getattr(customer, field.name)
        return value is not None and order(value, limit)

    return test
