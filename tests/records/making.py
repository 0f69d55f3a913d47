"""Makes records of any kind from what the kind declares, and the records that they name."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Integer

from kamdesk.domain.kinds import KINDS, kind_named
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.records.fields import FieldKind, TextForm
from kamdesk.domain.records.rules import HIGHEST_MARK, problems_of
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.models.base import CONTENT, SUBJECT
from kamdesk.store.models.registry import row_class
from kamdesk.store.queries.records import contents, records

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from uuid import UUID

    from sqlalchemy import Column

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work
    from kamdesk.store.models.base import Record

FIRST_DAY: Final = date(2024, 1, 1)
CREDIT_CODE: Final = "91350100M000100Y43"
_MOST: Final = 900
"""Counts have limits, which some files of many records would pass."""
_KIND_NAMES: Final = frozenset(kind.name for kind in KINDS)


def every(database: Database, kind: RecordKind[Any]) -> list[Any]:
    """All records of a kind, as they lie in the database."""
    with database.reading() as work:
        return list(records.every(work, kind))


class Maker:
    """Makes records in a database; every value differs from the one made before, days only grow."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._count = 0
        self._in_hand: list[str] = []

    def record(self, kind: RecordKind[Any], **given: object) -> Any:
        """Save a record of a kind, with everything filled that its rules let stand together.

        ``given`` are values of its attributes; the records that it names are made before it.
        """
        return self._save(kind, self._values(kind, given))

    def row(self, row: type[Record], **given: object) -> UUID:
        """Save a row of any table and return its id: a record where a kind is kept there."""
        if row.__tablename__ in _KIND_NAMES:
            record_id: UUID = self.record(kind_named(row.__tablename__), **given).id
            return record_id
        values = {
            column.name: self._of_column(column)
            for column in row.__table__.c
            if not column.nullable and column.default is None and column.name not in {"key", "version"}
        }
        made = row(**{"id": new_id(), **values, **given})
        with self._database.writing(Message("新增")) as work:
            work.session.add(made)
            work.session.flush()
            return made.id

    def changes(
        self, kind: RecordKind[Any], record: Any, field_kinds: Collection[FieldKind] = tuple(FieldKind)
    ) -> Iterator[tuple[Field, object]]:
        """Yield fields that may change, with another value that the rules let stand beside the others."""
        values = kind.values_of(record)
        for field in (field for field in kind.fields if field.kind in field_kinds and not field.fixed):
            for _ in field.choices or "1":
                value = self._of_field(kind, field)
                is_new = value not in (values[field.name], field.empty)
                if is_new and not problems_of(kind, {**values, field.name: value}):
                    yield field, value
                    break

    def _save(self, kind: RecordKind[Any], values: Mapping[str, Any]) -> Any:
        with self._database.writing(Message("新增{word}", word=Message(kind.word))) as work:
            return records.save(work, kind, kind.value(id=new_id(), **values))

    def _values(self, kind: RecordKind[Any], given: Mapping[str, object]) -> dict[str, Any]:
        self._in_hand.append(kind.name)
        values = {**_defaults(kind), **self._beside_the_fields(kind, given), **given}
        for field in kind.fields:
            if field.required and field.name not in given:
                values[field.name] = self._of_field(kind, field)
        found = _problems(kind, values)
        for field in kind.fields:
            # A department's head, who belongs to a department, is left out.
            is_open = not field.required and field.name not in given and field.refers_to not in self._in_hand
            for _ in (field.choices or "1") if is_open else ():
                tried = {**values, field.name: self._of_field(kind, field)}
                if len(left := _problems(kind, tried)) <= len(found):
                    values, found = tried, left
                    break
        self._in_hand.pop()
        assert not found, f"no values were found that fit the rules of {kind.name}: {found}"
        return values

    def _beside_the_fields(self, kind: RecordKind[Any], given: Mapping[str, object]) -> dict[str, Any]:
        """Return what a value holds besides its fields without a default, and its subject."""
        table = row_class(kind.name).__table__
        found: dict[str, Any] = {}
        for each in dataclasses.fields(kind.value):
            if each.name in {"id", *kind.field_named, *given, *found}:
                continue
            subject = next((other for other in table.c if other.info.get(SUBJECT) == each.name), None)
            is_open = each.default is each.default_factory is dataclasses.MISSING
            if not is_open and subject is None:
                continue
            column = table.c[each.name]
            if subject is not None:
                other = next(other for other in KINDS if other.has_trash)
                found |= {each.name: other.name, subject.name: self.record(other).id}
            elif SUBJECT not in column.info:
                found[each.name] = self._of_column(column)
        return found

    def _of_column(self, column: Column[Any]) -> object:
        """Return a value for a column of which no field tells more than its type."""
        for key in column.foreign_keys:
            return self.row(row_class(key.column.table.name))
        if isinstance(column.type, Integer):
            return self._next()
        python_type = column.type.python_type
        if python_type is date:
            return _day(self._next())
        return {} if python_type is dict else f"第{self._next()}项"

    def _of_field(self, kind: RecordKind[Any], field: Field) -> object:
        if field.refers_to:
            return self.record(kind_named(field.refers_to)).id
        number = self._next()
        if CONTENT in row_class(kind.name).__table__.c[field.name].info:
            with self._database.writing(Message("新增附件")) as work:
                return contents.keep(work, f"内容{number}".encode())
        if field.choices:
            codes = _open_codes(kind, field)
            code = codes[number % len(codes)]
            return frozenset({code}) if field.kind is FieldKind.CHOICES else code
        return _VALUES[field.kind](field, number)

    def _next(self) -> int:
        self._count += 1
        return self._count


def _text(field: Field, number: int) -> str:
    match field.form:
        case TextForm.CREDIT_CODE:
            return CREDIT_CODE
        case TextForm.TELEPHONE:
            return f"0755-8208{number:04}"
        case TextForm.EMAIL:
            return f"person{number}@example.cn"
        case TextForm.WEBSITE:
            return f"www.example{number}.cn"
        case TextForm.POSTCODE:
            return f"{100000 + number}"
        case TextForm.PLAIN:
            return f"{field.label}第{number:03}号"


def _day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def _month(number: int) -> date:
    years, months = divmod(number, 12)
    return date(2010 + years, months + 1, 1)


def _open_codes(kind: RecordKind[Any], field: Field) -> list[str]:
    """Return the codes of a field that do not close a record, which could not be changed any more then."""
    closed = kind.closed.codes if kind.closed is not None and kind.closed.field == field.name else frozenset()
    return [code for code, _ in field.choices if code not in closed]


_VALUES: Final[Mapping[FieldKind, Callable[[Field, int], object]]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.INTEGER: lambda _field, number: number % _MOST + 1,
    FieldKind.QUANTITY: lambda _field, number: number + Decimal("0.000001"),
    **dict.fromkeys((FieldKind.MONEY, FieldKind.MONEY_WAN), lambda _field, number: number + Decimal("0.25")),
    FieldKind.MARK: lambda _field, number: number % HIGHEST_MARK + 1,
    FieldKind.DATE: lambda _field, number: _day(number),
    FieldKind.MONTH: lambda _field, number: _month(number),
    FieldKind.TIME: lambda _field, number: datetime.combine(_day(number), time(3, number % 60), tzinfo=UTC),
    FieldKind.BIRTHDAY: lambda _field, number: Birthday(
        month=number % 12 + 1, day=number % 28 + 1, year=1975
    ),
    FieldKind.FLAG: lambda _field, _number: True,
    FieldKind.TAGS: lambda _field, number: (f"标签{number}",),
}


def _problems(kind: RecordKind[Any], values: Mapping[str, Any]) -> dict[str, Message]:
    return problems_of(kind, {name: values[name] for name in kind.field_named})


def _defaults(kind: RecordKind[Any]) -> dict[str, Any]:
    """Return what attributes hold that are not given: the class's default, else the field's empty value."""
    found: dict[str, Any] = {name: field.empty for name, field in kind.field_named.items()}
    for each in dataclasses.fields(kind.value):
        if each.default is not dataclasses.MISSING and each.name != "version":
            found[each.name] = each.default
        elif each.default_factory is not dataclasses.MISSING:
            found[each.name] = each.default_factory()
    return found


def read(work: Work, kind: RecordKind[Any], record_id: UUID) -> dict[str, object]:
    """Return what is kept of a record, but for its version, which every act raises."""
    record = records.get(work, kind, record_id)
    return {
        each.name: getattr(record, each.name)
        for each in dataclasses.fields(kind.value)
        if each.name != "version"
    }
