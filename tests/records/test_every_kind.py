"""What every kind of record can do because it is declared; a new kind is covered by standing in `KINDS`."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Boolean, Date, Integer, Text, Uuid

from kamdesk.config.resources import resource_folder
from kamdesk.domain.kinds import KINDS, kind_named, told_on_card
from kamdesk.domain.records.fields import Field, FieldKind, TextForm
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import InvalidDraftError, NotFoundError
from kamdesk.services.records.records import Records, StaleDraftError
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.store.models.base import (
    OWNER,
    BirthdayText,
    Code,
    CodeSet,
    Instant,
    Money,
    Quantity,
    WordList,
)
from kamdesk.store.models.registry import referrers, row_class
from kamdesk.store.queries.records import time_lines
from tests.records.making import Maker, read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.time_line import Happening, Place
    from kamdesk.store.file.database import Database
    from kamdesk.store.models.registry import Referrer

COLUMN_TYPES = {
    FieldKind.TEXT: Text,
    FieldKind.LONG_TEXT: Text,
    FieldKind.INTEGER: Integer,
    FieldKind.QUANTITY: Quantity,
    FieldKind.MONEY: Money,
    FieldKind.MONEY_WAN: Money,
    FieldKind.MARK: Integer,
    FieldKind.DATE: Date,
    FieldKind.MONTH: Date,
    FieldKind.TIME: Instant,
    FieldKind.BIRTHDAY: BirthdayText,
    FieldKind.CHOICE: Code,
    FieldKind.CHOICES: CodeSet,
    FieldKind.FLAG: Boolean,
    FieldKind.TAGS: WordList,
    FieldKind.MEMBER: Uuid,
    FieldKind.REFERENCE: Uuid,
}
"""What a field of each kind is kept in, as docs/contributing.md says."""
_BOOKKEEPING = {"key", "changed", "deleted_at"}
_FREE = {FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.DATE, FieldKind.TIME, FieldKind.INTEGER}

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
every_searched = pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.searched], ids=lambda kind: kind.name
)
every_with_trash = pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.has_trash], ids=lambda kind: kind.name
)


def kept(database: Database, kind: RecordKind[Any], record_id: UUID) -> dict[str, object]:
    with database.reading() as work:
        return read(work, kind, record_id)


def free_change(make: Maker, kind: RecordKind[Any], record: Any) -> tuple[Field, object]:
    """Return a field whose values are many, with another value."""
    return next(make.changes(kind, record, _FREE))


def edit(service: Records[Any], record_id: UUID, name: str, value: object) -> Any:
    draft = service.draft(record_id)
    draft.set(name, value)
    return service.save(draft)


@every_kind
def test_class_fields_and_table_say_the_same(kind: RecordKind[Any]) -> None:
    attributes = {each.name for each in dataclasses.fields(kind.value)}
    row = row_class(kind.name)
    columns = row.__table__.c
    assert {"id", "version"} <= attributes
    assert kind.field_named.keys() <= attributes
    assert attributes == {column.name for column in columns} - _BOOKKEEPING - row.derived.keys()
    assert kind.has_trash == ("deleted_at" in columns)
    for name, field in kind.references.items():
        assert {key.column.table.name for key in columns[name].foreign_keys} == {field.refers_to}
        assert columns[name].nullable is not field.required
        assert bool(columns[name].info.get(OWNER)) == (field is kind.owner)
    for field in kind.fields:
        assert type(columns[field.name].type) is COLUMN_TYPES[field.kind], field.name
        assert bool(field.choices) == (field.kind in {FieldKind.CHOICE, FieldKind.CHOICES})


@every_kind
def test_records_are_filled_as_their_class_makes_them(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    values = kept(database, kind, make.record(kind).id)
    record = kind.filled(values)
    assert record == kind.value(**values)
    assert type(record) is kind.value
    with pytest.raises(dataclasses.FrozenInstanceError):
        record.id = None
    few = {name: values[name] for name, each in _attributes(kind).items() if _is_needed(each)}
    assert kind.filled(few) == kind.value(**few)


def _attributes(kind: RecordKind[Any]) -> dict[str, dataclasses.Field[Any]]:
    return {each.name: each for each in dataclasses.fields(kind.value)}


def _is_needed(attribute: dataclasses.Field[Any]) -> bool:
    return attribute.default is attribute.default_factory is dataclasses.MISSING


@every_kind
def test_every_name_in_a_declaration_is_one_of_a_field(kind: RecordKind[Any]) -> None:
    known = {*kind.column_named, *kind.references}
    named = {kind.title, kind.short_title, kind.date, kind.listed.sort} - {""}
    named |= {*kind.listed.columns, *kind.listed.filters}
    offered = {name for view in kind.listed.views for name in (*view.accepted, view.mine)} - {""}
    assert offered <= set(kind.listed.filters)
    assert kind.listed.spans.keys() <= set(kind.listed.filters)
    named |= {span.open_in for spans in kind.listed.spans.values() for span in spans} - {""}
    if kind.searched is not None:
        searched = kind.searched
        named |= {*searched.names, *searched.persons, *searched.text, *searched.detail}
        named |= {searched.reading} - {""}
    if kind.closed is not None:
        field = kind.field_named[kind.closed.field]
        assert kind.closed.codes <= {code for code, _ in field.choices}
    if kind.number_prefix:
        named.add("number")
    if kind.imported is not None:
        imported = kind.imported
        named |= {name for group in imported.identity for name in group}
        named |= {*imported.words, *imported.looks, *imported.instead.values(), imported.permanent} - {""}
    if kind.known_by:
        assert kind.known_by in kind.references
    assert named <= known
    if kind.date:
        assert kind.field_named[kind.date].kind in {FieldKind.DATE, FieldKind.MONTH, FieldKind.TIME}


@every_kind
def test_what_is_offered_while_typing_is_a_line_and_nothing_personal(kind: RecordKind[Any]) -> None:
    for field in kind.fields:
        if field.recurring or field.mentions:
            assert field.kind in {FieldKind.TEXT, FieldKind.TAGS}, field.name
            assert (field.form, field.personal, field.computed) == (TextForm.PLAIN, False, False), field.name
        if field.mentions:
            owner = kind_named(field.mentions).owner
            assert owner is not None
            assert owner.refers_to in {each.refers_to for each in kind.typed_fields}, field.name


@every_kind
def test_what_was_typed_before_is_offered_unless_it_is_in_the_trash(
    kind: RecordKind[Any], database: Database, make: Maker
) -> None:
    recurring = [field for field in kind.fields if field.recurring]
    kept_record, trashed = (make.record(kind) for _ in range(2)) if recurring else (None, None)
    if trashed is not None:
        Records(database, kind).trash([trashed.id])
    for field in recurring:
        offered = [each.text for each in Records(database, kind).typed_before(field)]
        value = getattr(kept_record, field.name)
        assert offered == list(value if isinstance(value, tuple) else [value]), field.name


@every_kind
def test_the_parts_of_a_record_are_offered_by_their_titles(
    kind: RecordKind[Any], database: Database, make: Maker
) -> None:
    for field in (field for field in kind.fields if field.mentions):
        part = kind_named(field.mentions)
        owner = part.owner
        assert owner is not None
        first, second, other = (make.record(part) for _ in range(3))
        owner_id = getattr(first, owner.name)
        make.record(part, **{owner.name: owner_id, "name": "陈晨"})
        Records(database, part).trash([second.id])
        service = Records(database, kind)
        offered = [each.text for each in service.parts_of(part.name, owner_id)]
        assert offered == [getattr(first, part.title), "陈晨"]
        assert service.parts_of(part.name, getattr(second, owner.name)) == ()
        (single,) = service.parts_of(part.name, getattr(other, owner.name))
        assert str(other.job_title) in single.detail


@every_kind
def test_what_belongs_to_a_day_and_names_a_record_says_how_it_is_told_there(kind: RecordKind[Any]) -> None:
    names = any(field.kind is FieldKind.REFERENCE for field in kind.fields)
    if not (kind.date and names and kind.owner is None):
        assert kind.told is None
        return
    assert kind.told is not None
    assert kind.field_named.keys() >= {*kind.told.fields}
    assert not kind.told.chip or kind.field_named[kind.told.chip].kind is FieldKind.CHOICE
    assert not kind.told.held or kind.field_named[kind.told.held].kind is FieldKind.FLAG


@every_kind
def test_a_time_line_holds_what_names_the_record_by_its_day_and_not_the_trash(
    kind: RecordKind[Any], database: Database
) -> None:
    shown = [(told, name) for told, name in told_on_card(kind) if told.has_trash]
    if not shown:
        return
    record_id = Maker(database).record(kind).id
    made = [(told, Maker(database).record(told, **{name: record_id})) for told, name in shown]
    for told, name in shown:
        make = Maker(database)
        Records(database, told).trash([make.record(told, **{name: record_id}).id])
        make.record(told)  # of another one
    with database.reading() as work:
        found = time_lines.page_of(work, kind, record_id, count=2 * len(shown)).lines
        paged: list[Happening] = []
        after: Mapping[str, Place] = {}
        while len(paged) < len(found):
            page = time_lines.page_of(work, kind, record_id, after=after, count=1)
            paged += page.lines
            after = page.after
            assert page.has_more == (len(paged) < len(found))
    assert {(each.kind, each.id) for each in found} == {(told.name, record.id) for told, record in made}
    days = [each.day for each in found]
    assert days == sorted(days, reverse=True)
    assert [each.id for each in paged] == [each.id for each in found]
    for told, record in made:
        line = next(each for each in found if each.id == record.id)
        values = told.values_of(record)
        assert line.values == {name: values[name] for name in line.values}
        named = {values[name] for name in line.values if told.field_named[name].refers_to} - {None}
        assert named <= line.titles.keys()


@every_kind
def test_every_kind_has_a_picture(kind: RecordKind[Any]) -> None:
    assert (resource_folder() / "icons" / f"{kind.icon}.svg").is_file()


def test_names_and_plurals_are_given_once() -> None:
    assert len({kind.name for kind in KINDS}) == len({kind.plural for kind in KINDS}) == len(KINDS)


@every_kind
def test_a_record_is_read_back_as_it_was_saved(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    record = make.record(kind)
    service = Records(database, kind)
    assert record.version == 1
    assert service.get(record.id) == record == service.card(record.id).record
    titles = service.card(record.id).titles
    named = {value for name in kind.references if (value := getattr(record, name)) is not None}
    assert titles.keys() == named


@every_kind
def test_a_stale_save_says_what_clashes_and_keeps_the_edits(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    record, service = make.record(kind), Records(database, kind)
    field, theirs = free_change(make, kind, record)
    _, mine = next(change for change in make.changes(kind, record) if change[0] is field)
    mine_elsewhere = [change for change in make.changes(kind, record) if change[0] is not field][:1]
    draft = service.draft(record.id)
    for changed, value in [(field, mine), *mine_elsewhere]:
        draft.set(changed.name, value)
    edit(service, record.id, field.name, theirs)
    with pytest.raises(StaleDraftError) as raised:
        service.save(draft)
    assert getattr(service.get(record.id), field.name) == theirs
    (clash,) = raised.value.clashes
    assert (clash.field, clash.mine, clash.theirs) == (field, mine, theirs)
    saved = service.save(raised.value.rebased)
    for changed, value in [(field, mine), *mine_elsewhere]:
        assert getattr(saved, changed.name) == value


@every_kind
def test_editing_and_making_are_undone_and_done_again(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    record, service, history = make.record(kind), Records(database, kind), History(database)
    field, value = free_change(make, kind, record)
    made = kept(database, kind, record.id)
    edit(service, record.id, field.name, value)
    edited = kept(database, kind, record.id)
    assert edited == {**made, field.name: value}
    news: list[frozenset[str]] = []
    database.on_commit(news.append)
    history.undo()
    assert kind.name in news[0]
    assert kept(database, kind, record.id) == made
    history.undo()
    with pytest.raises(NotFoundError):
        service.get(record.id)
    history.redo()
    assert kept(database, kind, record.id) == made
    history.redo()
    assert kept(database, kind, record.id) == edited


@every_kind
def test_a_field_tells_how_it_came_to_its_value(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    record, service = make.record(kind), Records(database, kind)
    for field, value in list(make.changes(kind, record)):
        draft = service.draft(record.id)
        draft.set(field.name, value)
        if draft.problems():  # it fits the record as it was made, not with the changes before
            continue
        before = service.history(record.id, field.name)
        service.save(draft)
        latest, *earlier = service.history(record.id, field.name)
        assert latest.new == draft.text(field.name, partial(service.title_of, field))
        assert latest.author == database.actor.name
        assert tuple(earlier) == before


@every_with_trash
def test_the_trash_gives_back_what_it_was_given(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    record, service = make.record(kind), Records(database, kind)
    key, made, before = service.key(record.id), kept(database, kind, record.id), service.counts()
    service.trash([record.id])
    assert service.counts() == (before[0] - 1, before[1] + 1)
    assert key not in service.list(RecordFilter()).keys
    assert key in service.list(RecordFilter(trashed=True)).keys
    assert service.card(record.id).deleted_at is not None
    service.restore([record.id])
    assert kept(database, kind, record.id) == made
    assert (service.counts(), key in service.list(RecordFilter()).keys) == (before, True)
    service.trash([record.id])
    assert service.empty_trash().removed == 1
    with pytest.raises(NotFoundError):
        service.get(record.id)


@pytest.mark.parametrize(
    ("kind", "referrer"),
    [(kind, referrer) for kind in KINDS if kind.has_trash for referrer in referrers(kind.name)],
    ids=lambda each: f"{each.row.__tablename__}.{each.column.name}" if hasattr(each, "column") else each.name,
)
def test_emptying_the_trash_keeps_what_is_named_and_takes_parts_along(
    database: Database, make: Maker, kind: RecordKind[Any], referrer: Referrer
) -> None:
    record, service = make.record(kind), Records(database, kind)
    given: dict[str, object] = {referrer.column.name: record.id}
    if referrer.kind_column is not None:
        given[referrer.kind_column.name] = kind.name
    row_id = make.row(referrer.row, **given)
    service.trash([record.id])
    emptied = service.empty_trash()
    assert (emptied.removed, emptied.kept) == ((1, 0) if referrer.is_owner else (0, 1))
    table = referrer.row.__table__
    with database.reading() as work:
        found = work.session.connection().execute(table.select().where(table.c.id == row_id)).first()
    assert (found is None) == referrer.is_owner


@every_searched
def test_a_record_is_found_by_all_that_is_searched(
    database: Database, make: Maker, kind: RecordKind[Any]
) -> None:
    record, service, search = make.record(kind), Records(database, kind), Search(database)
    assert kind.searched is not None
    words: list[str] = []
    for name in dict.fromkeys((*kind.searched.names, *kind.searched.persons, *kind.searched.text)):
        field = kind.field_named.get(name) or kind.references[name]
        value = getattr(record, name)
        if field.refers_to and value is not None:
            words.append(service.title_of(field, value))
        elif isinstance(value, str) and not field.choices:
            words.append(value)
    asked = [word for word in words if word]
    assert asked, "nothing of this record can be looked for"

    def finds(word: str) -> bool:
        return record.id in {hit.id for hit in search.find(word, kinds=[kind.name])}

    assert [word for word in asked if not finds(word)] == []
    if kind.has_trash:
        service.trash([record.id])
        assert [word for word in asked if finds(word)] == []
        service.restore([record.id])
        assert [word for word in asked if not finds(word)] == []


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (kind, field)
        for kind in KINDS
        for field in kind.fields
        if field.required or (field.max_length and field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT})
    ],
    ids=lambda each: each.name,
)
def test_a_rule_is_refused_by_the_service(
    database: Database, make: Maker, kind: RecordKind[Any], field: Field
) -> None:
    record, service = make.record(kind), Records(database, kind)
    draft = service.draft(record.id)
    draft.set(field.name, None if field.required else "长" * (field.max_length + 1))
    with pytest.raises(InvalidDraftError) as raised:
        service.save(draft)
    assert field.name in raised.value.problems
    assert service.get(record.id) == record
