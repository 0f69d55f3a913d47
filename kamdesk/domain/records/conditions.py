"""Conditions on records as one writes them on the command line: ``所在地区=深圳 且 客户级别=A``."""

from __future__ import annotations

import operator
import re
from contextlib import suppress
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from kamdesk.domain.readings.cleaning import half_width
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.imports.headings import recognise_heading
from kamdesk.domain.records.parsing import parse_date, parse_value
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime
    from uuid import UUID

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.kind import RecordKind

_AND: Final = re.compile(r"\s+(?:且|并且|and|AND)\s+|[;；]")
_OR: Final = re.compile(r"\s(?:或|或者|or|OR)\s+[^=<>!~≥≤≠]+(?:[=<>~≥≤≠]|!=)")
_TERM: Final = re.compile(
    r"^\s*(?P<field>[^=<>!~≥≤≠]+?)\s*(?P<sign>>=|<=|!=|=|>|<|~|≥|≤|≠)\s*(?P<value>.*?)\s*$"
)
_CLOCK: Final = re.compile(r"[:时点]")
_LONGEST: Final = 2000  # characters; some patterns above take the square of it
_SIGNS: Final = {"≥": ">=", "≤": "<=", "≠": "!="}
_ORDERS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
_ORDERED: Final = frozenset(
    {
        *(FieldKind.INTEGER, FieldKind.QUANTITY, FieldKind.MONEY, FieldKind.MONEY_WAN, FieldKind.MARK),
        *(FieldKind.DATE, FieldKind.MONTH, FieldKind.TIME),
    }
)
Names: TypeAlias = "Callable[[Field], Mapping[str, UUID]]"
"""What a reference may name: titles of records with their ids."""


def parse_condition(
    kind: RecordKind[Any], text: str, names: Names, scheme: ImportScheme | None = None
) -> Callable[[Any], bool]:
    """Return a test for records of a kind from terms joined by 且 (or ``and``, or a semicolon).

    A term is a field (Chinese label or identifier), a sign (= != < <= > >=, ~ for "contains") and a value
    as one would type it, of a reference the title of what it names, of a time perhaps the day alone; an
    empty value means "not recorded".
    With ``scheme`` a field may also be called by any word that heads its column in lists.
    Raises `UserError` naming the term that cannot be read.
    """
    if len(text) > _LONGEST:
        raise UserError(
            Message("条件有 {count} 个字，最多 {limit} 个；请分成几次。", count=len(text), limit=_LONGEST)
        )
    if _OR.search(text):
        raise UserError(Message("条件之间只能用“且”连接，不能用“或”；请分成几次。"))
    tests = [_term(kind, part, names, scheme) for part in _AND.split(text)]
    return lambda record: all(test(record) for test in tests)


def _term(
    kind: RecordKind[Any], text: str, names: Names, scheme: ImportScheme | None
) -> Callable[[Any], bool]:
    found = _TERM.match(half_width(text))
    if found is None:
        raise UserError(Message("看不懂条件“{text}”，请写成 所在地区=深圳 这样的形式。", text=text.strip()))
    field = _field(kind, found["field"], scheme)
    if field is None:
        word = Message(kind.word)
        raise UserError(Message("没有名为“{name}”的{word}字段。", name=found["field"], word=word))
    sign = _SIGNS.get(found["sign"], found["sign"])
    known = names(field) if field.refers_to else {}
    if sign == "~":
        return _contains(field, found["value"], known)
    day = _day(field, found["value"])
    read = attrgetter(field.name) if day is None else partial(_local_day, field.name)
    value = day or (field.empty if not found["value"] else parse_value(field, found["value"], known))
    if sign in ("=", "!="):
        wanted = sign == "="
        return lambda record: (read(record) == value) is wanted
    if field.kind not in _ORDERED or value is None:
        raise UserError(Message("字段“{name}”不能比较大小。", name=field.label))
    return _compared(read, _ORDERS[sign], value)


def _day(field: Field, text: str) -> date | None:
    """Return the day that is asked for where a time is compared with a day alone."""
    if field.kind is FieldKind.TIME and not _CLOCK.search(text):
        with suppress(UserError):  # then it is read as a time, and the sentence is about times
            return parse_date(text)
    return None


def _local_day(name: str, record: Any) -> date | None:
    """Return the day of an instant by the clock on this PC."""
    moment: datetime | None = getattr(record, name)
    return None if moment is None else moment.astimezone().date()


def _field(kind: RecordKind[Any], words: str, scheme: ImportScheme | None) -> Field | None:
    """Return the field of that label or identifier, else by any word that heads its column in lists."""
    described = (*kind.references.values(), *kind.fields)
    for field in described:
        if words in (field.name, field.label):
            return field
    heading = None if scheme is None else recognise_heading(scheme, words)
    if heading is None or heading.target.part or heading.target.by_number:
        return None
    return heading.target.field


def _contains(field: Field, part: str, names: Mapping[str, UUID]) -> Callable[[Any], bool]:
    folded = part.casefold()
    if field.refers_to:
        meant = {record_id for title, record_id in names.items() if folded in title.casefold()}
        return lambda record: getattr(record, field.name) in meant
    return lambda record: folded in format_value(field, getattr(record, field.name)).casefold()


def _compared(
    read: Callable[[Any], Any], order: Callable[[Any, Any], bool], limit: object
) -> Callable[[Any], bool]:
    def test(record: Any) -> bool:
        value = read(record)
        return value is not None and order(value, limit)

    return test
