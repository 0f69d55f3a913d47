"""What every list can do because its kind declares it: sort, show what others fill, narrow, count."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.kinds import KINDS, kind_named
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import RecordKind
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.services.records.records import Records
from kamdesk.store.models.registry import row_class

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.records.listing import Derived
    from kamdesk.store.file.database import Database
    from tests.records.making import Maker

_BLANK = (None, "")

every_listed = pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.listed.columns], ids=lambda kind: kind.name
)


@every_listed
def test_a_list_is_sorted_by_every_column_either_way_with_blanks_at_the_end(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    service = Records(database, kind)
    for _ in range(3):
        make.record(kind)
    make.record(kind, **{name: kind.field_named[name].empty for name in columns_that_may_be_blank(kind)})
    for name in kind.listed.columns:
        field = kind.column_named[name]
        ascending = column_of(service, field, RecordFilter(sort=name))
        descending = column_of(service, field, RecordFilter(sort=name, descending=True))
        filled = [value for value in ascending if value not in _BLANK]
        assert filled == sorted(filled, key=partial(place_of, field))
        assert ascending[len(filled) :] == descending[len(filled) :]
        assert descending[: len(filled)] == filled[::-1]


def columns_that_may_be_blank(kind: RecordKind[Any]) -> list[str]:
    """Return the listed columns in which nothing need be recorded."""
    table = row_class(kind.name).__table__.c
    return [
        name
        for name in kind.listed.columns
        if name not in kind.derived
        and not kind.field_named[name].required
        and (table[name].nullable or kind.field_named[name].kind in {FieldKind.TEXT, FieldKind.LONG_TEXT})
    ]


def place_of(field: Field, value: Any) -> Any:
    """Return by what a value is sorted: choices stand as they are offered."""
    return [code for code, _ in field.choices].index(value) if field.choices else value


def column_of(service: Records[Any], field: Field, wanted: RecordFilter) -> Sequence[object]:
    """Return what a column shows in a list, references by the titles of what they name."""
    keys = service.list(wanted).keys
    rows = [row for row in service.rows(keys) if row is not None]
    assert len(rows) == len(keys) == service.count()
    values: list[Any] = [row.values[field.name] for row in rows]
    if not field.refers_to:
        return values
    return [row.title_of(value) if value else None for row, value in zip(rows, values, strict=True)]


@pytest.mark.parametrize(
    ("kind", "derived"),
    [(kind, derived) for kind in KINDS for derived in kind.listed.derived],
    ids=lambda each: each.name if isinstance(each, RecordKind) else each.field.name,
)
def test_a_column_that_others_fill_says_what_the_first_or_the_last_of_them_holds(
    database: Database, make: Maker, kind: RecordKind[Any], derived: Derived
) -> None:
    of, name, today = kind_named(derived.of), derived.field.name, datetime.now().astimezone().date()
    told, silent = make.record(kind), make.record(kind)
    is_day = derived.order in of.field_named

    def other(place: int, **given: object) -> Any:
        order = today + timedelta(days=place) if is_day else place
        return make.record(of, **{derived.by: told.id, derived.order: order, **derived.where, **given})

    counted = [other(place) for place in (2, 1, 3)]
    for field, value in derived.where.items():
        for place in (0, 9):
            other(place, **{field: another_than(of.field_named[field], value)})
    if of.has_trash:
        Records(database, of).trash([other(0).id, other(9).id])
    if derived.upcoming:
        other(-1)
    service = Records(database, kind)
    rows = {row.id: row.values[name] for row in service.rows(service.list(RecordFilter()).keys) if row}
    assert rows[told.id] == getattr(counted[2 if derived.last else 1], derived.value)
    assert rows[silent.id] == derived.field.empty
    for descending in (False, True):
        order = service.ids(service.list(RecordFilter(sort=name, descending=descending)).keys)
        assert order.index(told.id) < order.index(silent.id)


def another_than(field: Field, value: Any) -> Any:
    """Return another value for a flag or a choice, a day where there is none."""
    if value is None:
        return datetime.now().astimezone().date()
    return next(code for code, _ in field.choices if code != value) if field.choices else not value


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, name) for kind in KINDS for name in kind.listed.spans],
    ids=lambda each: each if isinstance(each, str) else each.name,
)
def test_a_list_is_narrowed_by_how_long_ago_a_day_is(
    database: Database, make: Maker, kind: RecordKind[Any], name: str
) -> None:
    service, now = Records(database, kind), datetime.now(UTC)
    days = (0, 29, 31, 89, 91)
    made = {ago: _with_day(make, kind, name, now - timedelta(days=ago, minutes=5)) for ago in days}
    blank = make.record(kind, **({} if name in kind.derived else {name: None}))
    counts = {facet.value: facet.count for facet in service.facets(name, RecordFilter())}
    for span in kind.listed.spans[name]:
        is_day = kind.column_named[name].kind is not FieldKind.TIME
        over = {made[ago] for ago in days if span.days is not None and ago + (not is_day) > span.days}
        wanted = RecordFilter(accepted=((name, frozenset({span.code})),))
        assert set(service.ids(service.list(wanted).keys)) == over | ({blank.id} if span.blank else set())
        assert counts[span.code] == len(over) + span.blank
        if span.open_in and over:
            done = _with_day(make, kind, name, now - timedelta(days=91), is_open=False)
            assert done not in service.ids(service.list(wanted).keys)


def _with_day(make: Maker, kind: RecordKind[Any], name: str, at: datetime, *, is_open: bool = True) -> UUID:
    """Make a record whose column ``name`` holds a moment, or its day; return its id."""
    derived = kind.derived.get(name)
    if derived is None:
        undone = {span.open_in: None for span in kind.listed.spans[name] if span.open_in and is_open}
        record_id: UUID = make.record(kind, **{name: at, **undone}).id
        return record_id
    record_id = make.record(kind).id
    day = at.astimezone().date()
    make.record(kind_named(derived.of), **{derived.by: record_id, derived.order: day, **derived.where})
    return record_id


@every_listed
def test_a_list_is_narrowed_by_every_filter_and_counts_its_values(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    service = Records(database, kind)
    for _ in range(3):
        make.record(kind)
    for derived in kind.listed.derived:
        if derived.field.name in kind.listed.filters:
            make.record(kind_named(derived.of), **derived.where)
    keys = service.list(RecordFilter()).keys
    everyone = [service.get(record_id) for record_id in service.ids(keys)]
    shown = {row.id: row.values for row in service.rows(keys) if row is not None}
    for name in set(kind.listed.filters) - kind.listed.spans.keys():
        values = {
            each.id: shown[each.id][name] if name in kind.derived else getattr(each, name)
            for each in everyone
        }
        facets = service.facets(name, RecordFilter())
        assert sum(facet.count for facet in facets) == len(everyone)
        for facet in facets:
            wanted = RecordFilter(accepted=((name, frozenset({facet.value})),))
            expected = {record_id for record_id, held in values.items() if held == facet.value}
            assert set(service.ids(service.list(wanted).keys)) == expected
            assert len(expected) == facet.count
    if kind.date:
        day = getattr(everyone[0], kind.date)
        if kind.field_named[kind.date].kind is FieldKind.TIME:
            day = day.astimezone().date()
        found = service.ids(service.list(RecordFilter(since=day, until=day)).keys)
        assert everyone[0].id in found
        assert len(found) < len(everyone)
