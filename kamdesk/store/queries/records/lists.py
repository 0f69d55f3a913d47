"""Lists of records of any kind: ordered keys for a filter, rows for a page, values that occur in a column."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime, time, timedelta
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, Select, exists, false, func, or_, select

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.fields import FieldKind, TextForm
from kamdesk.domain.records.listing import ListRow, RecordFilter
from kamdesk.store.models.registry import columns_of, referrers, row_class
from kamdesk.store.queries.records.derived import place_of, spans_of
from kamdesk.store.queries.records.records import CHUNK
from kamdesk.store.queries.records.references import titles, titles_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.listing import Span
    from kamdesk.store.log.work import Work

_ESCAPE: Final = "\\"
_LIKE_WILDCARDS: Final = str.maketrans({char: _ESCAPE + char for char in (_ESCAPE, "%", "_")})
_WORDED: Final = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT})
"""Kinds of text that people expect in the order of the dictionary, which no database knows."""


def ordered_keys(
    work: Work, kind: RecordKind[Any], wanted: RecordFilter, now: datetime | None = None
) -> array[int]:
    """Return the row keys of the records wanted, in the order wanted; blanks come last either way.

    Here and below ``now`` is the moment from which days are counted, the present one where none is given.
    """
    row = columns_of(kind.name)
    now = now or datetime.now(UTC)
    sort, descending = _order(kind, wanted)
    field = kind.column_named[sort]
    ordered = None if sort in kind.derived else _database_order(kind, field)
    if ordered is not None:
        statement = _matching(work, kind, select(row.key), wanted, now).order_by(*ordered(descending))
        found = work.session.connection().execute(statement).scalars().partitions(CHUNK)
        return array("q", chain.from_iterable(found))  # small parts spare the garbage collector
    place = place_of(kind, sort, now) if sort in kind.derived else _sorted_by(kind, field)
    statement = _matching(work, kind, select(row.key, place), wanted, now)
    paired = work.session.connection().execute(statement.order_by(*_own_order(kind, descending=False)))
    return array("q", _sorted_keys(field, paired, descending=descending))


def rows_of(
    work: Work,
    kind: RecordKind[Any],
    keys: Sequence[int],
    columns: Sequence[str] = (),
    now: datetime | None = None,
) -> list[ListRow | None]:
    """Return the lines of these keys in their order; None stands where a record is gone.

    Without ``columns`` they hold those with which the kind is listed.
    """
    row = columns_of(kind.name)
    columns = columns or _listed_columns(kind)
    deleted = (row.deleted_at,) if kind.has_trash else ()
    shown = (place_of(kind, name, now or datetime.now(UTC)).label(name) for name in columns)
    statement = select(row.key, row.id, *deleted, *shown)
    found: dict[int, ListRow] = {}
    for start in range(0, len(keys), CHUNK):
        chunk = statement.where(row.key.in_(keys[start : start + CHUNK]))
        lines = work.session.connection().execute(chunk).mappings().all()
        titles = titles_in(work, kind, lines)  # type: ignore[arg-type]  # keys of the mappings are names
        for line in lines:
            values = {name: line[name] for name in columns}
            key = line["key"]
            since = line["deleted_at"] if kind.has_trash else None
            found[key] = ListRow(key=key, id=line["id"], values=values, titles=titles, deleted_at=since)
    return [found.get(key) for key in keys]


def ids_of(work: Work, kind: RecordKind[Any], keys: Sequence[int]) -> tuple[UUID, ...]:
    """Return the ids of these keys in their order."""
    row = columns_of(kind.name)
    found: dict[int, UUID] = {}
    for start in range(0, len(keys), CHUNK):
        chunk = select(row.key, row.id).where(row.key.in_(keys[start : start + CHUNK]))
        found.update(work.session.connection().execute(chunk).all())
    return tuple(found[key] for key in keys if key in found)


def key_of(work: Work, kind: RecordKind[Any], record_id: UUID) -> int | None:
    """Return the row key of one record; None when there is no such record."""
    row = columns_of(kind.name)
    key: int | None = work.session.scalar(select(row.key).where(row.id == record_id))
    return key


def value_counts(
    work: Work, kind: RecordKind[Any], name: str, wanted: RecordFilter, now: datetime | None = None
) -> list[tuple[Any, int]]:
    """Return each value that occurs in a column among the records wanted, with how often."""
    counted = place_of(kind, name, now or datetime.now(UTC)).label("counted")
    statement = _matching(work, kind, select(counted, func.count()), wanted, now).group_by(counted)
    return [(value, count) for value, count in work.session.connection().execute(statement)]


def span_counts(
    work: Work, kind: RecordKind[Any], name: str, wanted: RecordFilter, now: datetime | None = None
) -> list[tuple[Span, int]]:
    """Return the spans of days of a column, with how many of the records wanted lie within each."""
    now = now or datetime.now(UTC)
    spans = kind.listed.spans[name]
    open_in = sorted({span.open_in for span in spans} - {""})
    asked = (place_of(kind, name, now).label("day"), *(_column(kind, each).is_(None) for each in open_in))
    statement = _matching(work, kind, select(*asked, func.count()), wanted, now).group_by(*asked)
    counts = dict.fromkeys(spans, 0)
    for day, *opens, count in work.session.connection().execute(statement):
        is_open = dict(zip(open_in, opens, strict=True))
        for span in spans:
            counts[span] += count * (span.accepts(day, now) and is_open.get(span.open_in, True))
    for span in spans:
        if span.intervals is not None:
            within = spans_of(work, kind, name, now, frozenset({span.code}))
            counted = _matching(work, kind, select(func.count()), wanted, now).where(within)
            counts[span] = work.session.connection().execute(counted).scalar_one()
    return list(counts.items())


def sum_of(work: Work, kind: RecordKind[Any], name: str, wanted: RecordFilter) -> Any:
    """Return the sum of a field of numbers over the records wanted; 0 where there are none."""
    summed = func.coalesce(func.sum(_column(kind, name)), 0)
    return work.session.connection().execute(_matching(work, kind, select(summed), wanted)).scalar_one()


def numbers_like(work: Work, kind: RecordKind[Any]) -> Iterator[str]:
    """Yield the numbers of a kind that the program gave out, in the trash too, highest text first."""
    number = _column(kind, "number")
    prefix = kind.number_prefix
    between = (number >= prefix, number < prefix + "\uffff")
    yield from (
        work.session.connection().execute(select(number).where(*between).order_by(number.desc())).scalars()
    )


def holder_of_number(work: Work, kind: RecordKind[Any], number: str, besides: UUID | None) -> str:
    """Return the title of another record, in the trash or not, that has this number; else nothing."""
    row = columns_of(kind.name)
    statement = select(row.id).where(row.number == number, row.id != besides)
    holder: UUID | None = work.session.scalar(statement.limit(1))
    return "" if holder is None else titles(work, kind.name, [holder])[holder]


def ids_with_number(work: Work, kind: RecordKind[Any], number: str) -> tuple[UUID, ...]:
    """Return the records with this number that are not in the trash."""
    row = columns_of(kind.name)
    statement = select(row.id).where(row.number == number)
    if kind.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    return tuple(work.session.connection().execute(statement).scalars())


def within_days(
    column: Any, kind: FieldKind, since: date | None, until: date | None
) -> list[ColumnElement[bool]]:
    """Return that a column holds a day, or a moment of a day on this PC, within bounds, both included."""
    bounds: list[ColumnElement[bool]] = []
    if since is not None:
        bounds.append(column >= (_midnight(since) if kind is FieldKind.TIME else since))
    if until is not None:
        last = until + timedelta(days=1)
        bounds.append(column < (_midnight(last) if kind is FieldKind.TIME else last))
    return bounds


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _order(kind: RecordKind[Any], wanted: RecordFilter) -> tuple[str, bool]:
    if wanted.sort:
        return wanted.sort, wanted.descending
    return kind.listed.sort or kind.title, kind.listed.descending != wanted.descending


def _listed_columns(kind: RecordKind[Any]) -> tuple[str, ...]:
    return kind.listed.columns or (kind.title,)


def _column(kind: RecordKind[Any], name: str) -> Any:
    return columns_of(kind.name)[name]


def _name_order(kind: RecordKind[Any]) -> Any:
    """Return the column by whose reading titles are sorted, where the table keeps one; else None."""
    return columns_of(kind.name).get(f"{kind.title}_order")


def _own_order(kind: RecordKind[Any], *, descending: bool) -> list[Any]:
    by_name = _name_order(kind)
    places = [_column(kind, "key")] if by_name is None else [by_name, _column(kind, "key")]
    return [place.desc() for place in places] if descending else places


def _database_order(kind: RecordKind[Any], field: Field) -> Callable[[bool], list[Any]] | None:
    """Return how the database itself sorts by a field; None where only we know the order."""
    if field.name == kind.title and _name_order(kind) is not None:
        return lambda descending: _own_order(kind, descending=descending)
    if field.refers_to or field.choices:
        return None
    plain = field.name == "number" or field.form is TextForm.TELEPHONE  # digits need no dictionary
    if field.kind in _WORDED and not plain:
        return None
    place = _column(kind, field.name)
    blank = place == "" if field.kind in _WORDED else place.is_(None)
    blanks = [] if field.required else [blank]  # an index on the field alone gives the order then
    then = _own_order(kind, descending=False)

    def order(descending: bool) -> list[Any]:  # noqa: FBT001 - one of two directions, called by place
        own = _own_order(kind, descending=descending) if field.name == kind.date else then
        return [*blanks, place.desc() if descending else place, *own]

    return order


def _sorted_by(kind: RecordKind[Any], field: Field) -> Any:
    """Return what is compared: the field itself, or the title of the record that it names."""
    column = _column(kind, field.name)
    while field.refers_to:
        named_kind = kind_named(field.refers_to)
        named = row_class(named_kind.name).__table__.alias().c
        title = named_kind.references.get(named_kind.title)
        column = select(named[named_kind.title]).where(named.id == column).scalar_subquery()
        if title is None:
            break
        field = title
    return column


def _matching(
    work: Work,
    kind: RecordKind[Any],
    statement: Select[Any],
    wanted: RecordFilter,
    now: datetime | None = None,
) -> Select[Any]:
    now = now or datetime.now(UTC)
    conditions: list[ColumnElement[bool]] = []
    if kind.has_trash:
        deleted = _column(kind, "deleted_at")
        conditions.append(deleted.is_not(None) if wanted.trashed else deleted.is_(None))
    conditions += [_stands_in(work, kind, name, accepted, now) for name, accepted in wanted.accepted]
    if kind.date:
        day = kind.field_named[kind.date]
        conditions += within_days(_column(kind, kind.date), day.kind, wanted.since, wanted.until)
    if wanted.text:
        conditions += _saying(kind, wanted.text, trashed=wanted.trashed)
    return statement.where(*conditions)


def _saying(kind: RecordKind[Any], text: str, *, trashed: bool) -> list[ColumnElement[bool]]:
    """Return that a record says every word of a text."""
    from kamdesk.domain.readings.finding import query_runs  # the first list asks for none

    if query_runs(text) and not trashed:
        return [_indexed(kind, text)]
    return [_contains(kind, word) for word in text.split()]  # the index knows no trash and no punctuation


def _indexed(kind: RecordKind[Any], text: str) -> ColumnElement[bool]:
    """Return that a record, or one that is part of it, is found in the search index."""
    from kamdesk.store.search.index import found_in

    found = [_column(kind, "id").in_(found_in(text, kind.name))]
    for referrer in referrers(kind.name):
        if referrer.is_owner and (part := _searched_kind(referrer.row.__tablename__)) is not None:
            part_row = columns_of(part.name)
            parts = select(referrer.column).where(part_row.id.in_(found_in(text, part.name)))
            if part.has_trash:
                parts = parts.where(part_row.deleted_at.is_(None))
            found.append(_column(kind, "id").in_(parts))
    return or_(*found)


def _searched_kind(table: str) -> RecordKind[Any] | None:
    try:
        kind = kind_named(table)
    except LookupError:
        return None
    return kind if kind.searched is not None else None


def _contains(kind: RecordKind[Any], word: str) -> ColumnElement[bool]:
    """Return that a word stands, letter for letter, in what the list shows or in the title of a part."""
    pattern = f"%{word.translate(_LIKE_WILDCARDS)}%"
    fields = (kind.field_named[name] for name in _listed_columns(kind) if name not in kind.derived)
    own = [_like(_column(kind, each.name), pattern) for each in fields if each.kind in _WORDED]
    reference = kind.references.get(kind.title)
    if reference is not None:
        own.append(_like(_sorted_by(kind, reference), pattern))
    for referrer in referrers(kind.name):
        if referrer.is_owner and (part := _searched_kind(referrer.row.__tablename__)) is not None:
            here = [referrer.column == _column(kind, "id"), _like(_column(part, part.title), pattern)]
            if part.has_trash:
                here.append(_column(part, "deleted_at").is_(None))
            own.append(exists().where(*here))
    return or_(*own) if own else false()


def _like(column: Any, pattern: str) -> ColumnElement[bool]:
    condition: ColumnElement[bool] = column.like(pattern, escape=_ESCAPE)
    return condition


def _stands_in(
    work: Work, kind: RecordKind[Any], name: str, accepted: frozenset[object], now: datetime
) -> ColumnElement[bool]:
    if name in kind.listed.spans:
        return spans_of(work, kind, name, now, accepted)
    place = place_of(kind, name, now)
    named: ColumnElement[bool] = place.in_([value for value in accepted if value is not None])
    return or_(named, place.is_(None)) if None in accepted else named


def _sorted_keys(field: Field, found: Iterable[Any], *, descending: bool) -> Iterator[int]:
    """Yield the keys of ``(key, value)`` pairs, which come in the kind's own order, by their values.

    Keys and ranks are kept apart, because 100,000 pairs would keep the garbage collector busy.
    """
    rank = cache(_rank_of(field))
    blank: list[int] = []
    keys: list[int] = []
    ranks: list[Any] = []
    for key, value in found:
        if value in (None, ""):
            blank.append(key)
        else:
            keys.append(key)
            ranks.append(rank(value))
    order = sorted(range(len(keys)), key=ranks.__getitem__, reverse=descending)
    yield from map(keys.__getitem__, order)
    yield from blank


def _rank_of(field: Field) -> Callable[[Any], Any]:
    if field.choices:
        return _rank_of_choice(field)
    return _dictionary_order if field.kind in _WORDED or field.refers_to else _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _rank_of_choice(field: Field) -> Callable[[Any], int]:
    places = {str(code): place for place, (code, _word) in enumerate(field.choices)}
    if field.kind is FieldKind.CHOICES:
        return lambda codes: min((places[str(code)] for code in codes), default=len(places))
    return places.__getitem__


def _dictionary_order(word: Any) -> bytes:
    """Return the code of GB 18030, whose usual characters stand in the order of their pinyin."""
    return str(word).casefold().encode("gb18030")
