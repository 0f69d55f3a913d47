"""What of each record can be found, and what the search box shows for it, as its kind declares."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import BindParameter, bindparam, null, select

from kamdesk.domain.kinds import KINDS, kind_named
from kamdesk.domain.readings.finding import Name, fold
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.shared.text import Message
from kamdesk.store.models.registry import row_class
from kamdesk.store.search.tokens import TEXT_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Connection, RowMapping, Select

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import Findable, RecordKind

_EXCERPT: Final = 40  # characters of a long text below a hit
_CHUNK: Final = 500
_IDS: Final[BindParameter[Any]] = bindparam("ids", expanding=True)
_ID: Final[BindParameter[Any]] = bindparam("id")

SOURCES: Final[Mapping[str, RecordKind[Any]]] = {
    kind.name: kind for kind in KINDS if kind.searched is not None
}
"""The kinds of records that can be found, in the order in which equal finds are shown."""


class Part(NamedTuple):
    """What a field of a record says; ``name`` where it is found by its sound, too."""

    field: Field
    text: str
    name: Name | None = None


class _Named(NamedTuple):
    """A record that a reference names: its title, its short title, and whether it can be seen."""

    title: str
    short_title: str
    is_shown: bool


_NOTHING: Final = _Named("", "", is_shown=False)
_References = dict[str, dict[Any, _Named]]
_Row = dict[str, Any]


@dataclass(frozen=True)
class Document:
    """One findable record as its row says it; only what is asked for is put together."""

    kind: RecordKind[Any]
    row: _Row
    named: _References

    @property
    def id(self) -> UUID:
        """The id of the record."""
        found: UUID = self.row["id"]
        return found

    @cached_property
    def title(self) -> str:
        """What the record is called."""
        return _shown(_field(self.kind, self.kind.title), self.row[self.kind.title], self.named)

    @cached_property
    def details(self) -> tuple[str | Message, ...]:
        """What is shown below the title."""
        names = _searched(self.kind).detail
        found = (_detail(_field(self.kind, name), self.row[name], self.named) for name in names)
        return tuple(detail for detail in dict.fromkeys(found) if detail)

    @property
    def parts(self) -> Iterator[Part]:
        """What the record is found by, its names first."""
        return _parts(self.kind, self.row, self.named, self._names_by_field)

    @cached_property
    def text(self) -> str:
        """All its words, folded."""
        return fold("\n".join([part.text for part in self.parts]))[:TEXT_LENGTH]

    @property
    def day(self) -> str | None:
        """What sorts as the day the record belongs to does; None where its kind belongs to no day."""
        return str(self.row[self.kind.date] or "") if self.kind.date else None

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names among the parts."""
        return tuple(self._names_by_field.values())

    @property
    def folded_names(self) -> str:
        """The names as they are compared, one a line."""
        return "\n".join([fold(name.text) for name in self.names])

    @cached_property
    def _names_by_field(self) -> Mapping[str, Name]:
        """The names by the fields that hold them."""
        return _names(self.kind, self.row)


def documents_of(connection: Connection, kind: RecordKind[Any], ids: Sequence[UUID]) -> Iterator[Document]:
    """Yield the documents of those of these records that can be found.

    A record in the trash is not found, nor one whose title or owner names a record in the trash.
    """
    found = connection.execute(_rows(kind.name), {"ids": ids})
    names = tuple(found.keys())
    rows = [dict(zip(names, values, strict=True)) for values in found.all()]
    named, bearing = _references(connection, kind, rows), _bearing(kind)
    for row in rows:
        if all(named[name].get(row[name], _NOTHING).is_shown for name in bearing):
            yield Document(kind, row, named)


def ids_of_kind(connection: Connection, kind: str) -> list[UUID]:
    """Return the ids of every record of a kind, findable or not."""
    row: Any = row_class(kind)
    return list(connection.execute(select(row.id).order_by(row.key)).scalars())


def is_found_by(kind: str, fields: set[str]) -> bool:
    """Tell whether a change of these fields of a record changes its document; "" is the whole record."""
    return not fields.isdisjoint(_said_in_document(kind))


def dependents(
    connection: Connection, kind: str, row_id: UUID, fields: set[str]
) -> Iterator[tuple[str, UUID]]:
    """Yield the records whose documents must follow a change of these fields of a record."""
    if not fields & _shown_elsewhere(kind):
        return
    for other, wanted, is_title in _referring(kind):
        for dependent in connection.execute(wanted, {"id": row_id}).scalars():
            yield other, dependent
            if is_title:  # what others say of the dependent changes with it
                yield from dependents(connection, other, dependent, {kind_named(other).title})


def _names(kind: RecordKind[Any], row: _Row) -> dict[str, Name]:
    """Return the names in a record by the fields that hold them."""
    searched = _searched(kind)
    reading = row[searched.reading] if searched.reading else ""
    names = {field: Name(row[field]) for field in searched.names if row[field]}
    for field in searched.persons:
        if row[field]:
            names[field] = Name(row[field], person=True, reading=reading)
    return names


def _parts(kind: RecordKind[Any], row: _Row, named: _References, names: Mapping[str, Name]) -> Iterator[Part]:
    for field_name, name in names.items():
        yield Part(_field(kind, field_name), name.text, name)
    for field in _worded(kind):
        value = row[field.name]
        if value is None or value == "" or field.name in names:
            continue  # most fields of most records
        for text in _words(field, value, named):
            if text:
                yield Part(field, text)


def _detail(field: Field, value: Any, named: _References) -> str | Message:
    """Return what a field says below the title; a word of a vocabulary as a message, to be translated."""
    text = _shown(field, value, named)
    return Message(text) if text and field.kind is FieldKind.CHOICE else text


def _shown(field: Field, value: Any, named: _References) -> str:
    if field.refers_to:
        return named[field.name].get(value, _NOTHING).title
    text = format_value(field, value)
    return text[:_EXCERPT] if field.kind is FieldKind.LONG_TEXT else text


def _words(field: Field, value: Any, named: _References) -> list[str]:
    if field.refers_to:
        found = named[field.name].get(value, _NOTHING)
        return list(dict.fromkeys((found.title, found.short_title)))
    if field.kind is FieldKind.TAGS:
        return list(value)
    return [format_value(field, value)]


def _references(connection: Connection, kind: RecordKind[Any], rows: Sequence[_Row]) -> _References:
    return {
        name: _named(connection, field.refers_to, [row[name] for row in rows])
        for name, field in kind.references.items()
        if name in _used(kind)
    }


def _named(connection: Connection, kind_name: str, ids: Iterable[Any]) -> dict[Any, _Named]:
    kind = kind_named(kind_name)
    wanted = [each for each in dict.fromkeys(ids) if each is not None]
    rows: list[RowMapping] = []
    for start in range(0, len(wanted), _CHUNK):
        statement = _names_of(kind_name)
        rows += connection.execute(statement, {"ids": wanted[start : start + _CHUNK]}).mappings().all()
    further: dict[Any, _Named] = {}
    reference = kind.references.get(kind.title)
    if reference is not None:
        further = _named(connection, reference.refers_to, (row["title"] for row in rows))
    return {
        row["id"]: _Named(
            row["title"] if reference is None else further.get(row["title"], _NOTHING).title,
            row["short_title"] or "",
            is_shown=row["deleted_at"] is None,
        )
        for row in rows
    }


def _searched(kind: RecordKind[Any]) -> Findable:
    if kind.searched is None:
        raise LookupError(kind.name)
    return kind.searched


def _field(kind: RecordKind[Any], name: str) -> Field:
    return kind.field_named[name] if name in kind.field_named else kind.references[name]


@cache
def _worded(kind: RecordKind[Any]) -> tuple[Field, ...]:
    """Return the fields by whose words a record is found."""
    return tuple(_field(kind, name) for name in _searched(kind).text)


@cache
def _bearing(kind: RecordKind[Any]) -> tuple[str, ...]:
    """Return the references without whose records this one is not shown: title and owner."""
    owner = (kind.owner.name,) if kind.owner is not None else ()
    title = (kind.title,) if kind.title in kind.references else ()
    return (*title, *owner)


@cache
def _used(kind: RecordKind[Any]) -> frozenset[str]:
    """Return the references that a document of this kind shows or is found by."""
    searched = _searched(kind)
    return frozenset((*_bearing(kind), *searched.text, *searched.detail)) & kind.references.keys()


@cache
def _said_in_document(kind_name: str) -> frozenset[str]:
    """Return what a document is made of, the trash included, and "", which stands for the whole record."""
    return frozenset({"", "deleted_at", *_documented(kind_named(kind_name))})


def _documented(kind: RecordKind[Any]) -> tuple[str, ...]:
    """Return the fields that a document is made of, some of them empty or more than once."""
    searched = _searched(kind)
    found_by = (searched.reading, *searched.names, *searched.persons, *searched.text)
    return kind.title, kind.date, *found_by, *_bearing(kind)


@cache
def _rows(kind_name: str) -> Select[Any]:
    kind, columns = kind_named(kind_name), row_class(kind_name).__table__.c
    wanted = dict.fromkeys(("id", *_documented(kind), *_searched(kind).detail))
    statement = select(*(columns[name] for name in wanted if name)).where(columns["id"].in_(_IDS))
    return statement.where(columns["deleted_at"].is_(None)) if kind.has_trash else statement


@cache
def _names_of(kind_name: str) -> Select[Any]:
    kind, row = kind_named(kind_name), row_class(kind_name).__table__.c
    short_title = row[kind.short_title or kind.title]
    deleted_at = row["deleted_at"] if kind.has_trash else null()
    columns = (row["id"], row[kind.title].label("title"), short_title.label("short_title"))
    return select(*columns, deleted_at.label("deleted_at")).where(row["id"].in_(_IDS))


@cache
def _shown_elsewhere(kind_name: str) -> frozenset[str]:
    kind = kind_named(kind_name)
    return frozenset({kind.title, kind.short_title, "deleted_at"}) - {""}


@cache
def _referring(kind_name: str) -> tuple[tuple[str, Select[Any], bool], ...]:
    """Return which kinds show something of this one, how to find them, and whether as their title."""
    found = []
    for other in SOURCES.values():
        row: Any = row_class(other.name)
        for name in sorted(_used(other)):
            if other.references[name].refers_to == kind_name:
                wanted = select(row.id).where(getattr(row, name) == _ID)
                found.append((other.name, wanted, name == other.title))
    return tuple(found)
