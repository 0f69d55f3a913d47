"""Reading records of one kind: their list, their cards, what references name, the history of a field."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Generic

from kamdesk.domain.company.absences import answered_for
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.kind import RecordT
from kamdesk.domain.records.listing import Facet, RecordFilter, RecordListing
from kamdesk.store.queries.records import lists, records, references

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.desk.actors import Actor
    from kamdesk.domain.records.card import FieldHistoryLine, RecordCard
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.listing import ListRow
    from kamdesk.domain.records.suggestions import Suggestion
    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.store.file.database import Database
    from kamdesk.store.queries.records.changes import FieldChange


class RecordReading(Generic[RecordT]):
    """What can be read of the records of one kind; nothing here writes."""

    def __init__(self, database: Database, kind: RecordKind[RecordT]) -> None:
        self._database = database
        self.kind = kind

    def now(self) -> datetime:
        """Return the present moment, from which the days in lists are counted."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the day that it is now at this desk."""
        return self.now().astimezone().date()

    @property
    def actor(self) -> Actor:
        """Who sits at the desk now."""
        return self._database.actor

    def answered_for(self) -> frozenset[UUID]:
        """Return for whom the member who sits at the desk stands in today."""
        from kamdesk.store.queries.company import absences  # the first list asks for nobody's own records

        member_id, today = self.actor.member_id, self.today()
        if member_id is None:
            return frozenset()
        with self._database.reading() as work:
            return answered_for(member_id, today, absences.within(work, today, today))

    # the list

    def list(self, wanted: RecordFilter) -> RecordListing:
        """Return the ordered keys of the records wanted."""
        with self._database.reading() as work:
            return RecordListing(lists.ordered_keys(work, self.kind, wanted, self.now()))

    def rows(self, keys: Sequence[int]) -> Sequence[ListRow | None]:
        """Return the lines of a page of keys in their order; None stands where a record is gone."""
        with self._database.reading() as work:
            return lists.rows_of(work, self.kind, keys, now=self.now())

    def ids(self, keys: Sequence[int]) -> tuple[UUID, ...]:
        """Return the ids behind keys of the list."""
        with self._database.reading() as work:
            return lists.ids_of(work, self.kind, keys)

    def key(self, record_id: UUID) -> int | None:
        """Return the key by which the list knows a record; None when there is none."""
        with self._database.reading() as work:
            return lists.key_of(work, self.kind, record_id)

    def count(self, *, trashed: bool = False) -> int:
        """Return how many records there are, in the list or in the trash."""
        return self.counts()[trashed]

    def counts(self) -> tuple[int, int]:
        """Return how many records are in the list, and how many in the trash."""
        with self._database.reading() as work:
            return records.counts(work, self.kind)

    def sum(self, name: str, wanted: RecordFilter) -> Any:
        """Return the sum of a field of numbers over the records wanted; 0 where there are none."""
        with self._database.reading() as work:
            return lists.sum_of(work, self.kind, name, wanted)

    def facets(self, name: str, wanted: RecordFilter) -> tuple[Facet, ...]:
        """Return the values of a column among the records wanted: choices in order, texts by count."""
        if name in self.kind.listed.spans:
            return self._spans(name, wanted)
        field = self.kind.column_named[name]
        with self._database.reading() as work:
            counts = dict(lists.value_counts(work, self.kind, name, wanted, self.now()))
            titles = references.titles_in(work, self.kind, ({name: value} for value in counts))
        found = [Facet(value, word_of(field, value, titles), count) for value, count in counts.items()]
        order = {code: place for place, (code, _) in enumerate(field.choices)}
        found.sort(key=lambda facet: (facet.word == "", order.get(str(facet.value), 0), -facet.count))
        return tuple(found)

    def word_for(self, name: str, value: object) -> str:
        """Return the word for a value by which a column narrows the list."""
        spans = {span.code: span.word for span in self.kind.listed.spans.get(name, ())}
        if value in spans:
            return spans[str(value)]
        with self._database.reading() as work:
            titles = references.titles_in(work, self.kind, [{name: value}])
        return word_of(self.kind.column_named[name], value, titles)

    def _spans(self, name: str, wanted: RecordFilter) -> tuple[Facet, ...]:
        with self._database.reading() as work:
            counts = lists.span_counts(work, self.kind, name, wanted, self.now())
        return tuple(Facet(span.code, span.word, count) for span, count in counts)

    # one record

    def get(self, record_id: UUID) -> RecordT:
        """Return one record, in the trash or not; raises `NotFoundError`."""
        with self._database.reading() as work:
            return records.get(work, self.kind, record_id)

    def card(self, record_id: UUID) -> RecordCard[RecordT]:
        """Return everything a card shows of the record itself; raises `NotFoundError`."""
        from kamdesk.domain.records.card import RecordCard  # only now: the list needs no cards

        with self._database.reading() as work:
            record = records.get(work, self.kind, record_id)
            values = {name: getattr(record, name) for name in (*self.kind.field_named, *self.kind.references)}
            return RecordCard(
                record=record,
                titles=references.titles_in(work, self.kind, [values]),
                deleted_at=records.trashed_since(work, self.kind, record_id),
            )

    def count_naming(self, named_by: Mapping[str, str], record_id: UUID) -> Mapping[str, int]:
        """Return how many records of other kinds name this one, by the fields given for their names."""
        with self._database.reading() as work:
            return references.counts_naming(work, named_by, record_id)

    def names(self, field: Field) -> Mapping[str, UUID]:
        """Return the records that a reference may name, by their titles."""
        with self._database.reading() as work:
            return references.names(work, field)

    def title_of(self, field: Field, record_id: UUID) -> str:
        """Return what the record is called that a reference names; nothing where there is none."""
        with self._database.reading() as work:
            return references.titles(work, field.refers_to, [record_id]).get(record_id, "")

    def within(self, field: Field, owner_id: UUID) -> Sequence[SearchHit]:
        """Return the records that a reference may name beside the one that it lies within."""
        with self._database.reading() as work:
            return references.hits_within(work, field, owner_id)

    def typed_before(self, field: Field) -> tuple[Suggestion, ...]:
        """Return what stands in a field of the records that are not in the trash, the most frequent first."""
        from kamdesk.domain.records.suggestions import most_frequent

        with self._database.reading() as work:
            return most_frequent(lists.value_counts(work, self.kind, field.name, RecordFilter()))

    def parts_of(self, kind_name: str, owner_id: UUID) -> tuple[Suggestion, ...]:
        """Return what the parts of a record are called, such as the people of a customer."""
        from kamdesk.domain.records.suggestions import Suggestion

        kind = kind_named(kind_name)
        with self._database.reading() as work:
            called = references.parts_called(work, kind, owner_id)
        return tuple(
            Suggestion(
                title, " ".join(format_value(kind.field_named[name], each) for name, each in more.items())
            )
            for title, more in called
        )

    def history(self, record_id: UUID, name: str) -> tuple[FieldHistoryLine, ...]:
        """Return the changes of one field of a record, the latest first."""
        from kamdesk.store.queries.records.changes import field_history

        field = self.kind.field_named[name]
        with self._database.reading() as work:
            changes = field_history(work, self.kind.name, record_id, name)
            values = [{name: value} for change in changes for value in (change.old, change.new)]
            titles = references.titles_in(work, self.kind, values)
        lines = (_line(field, change, titles) for change in changes)
        return tuple(line for line in lines if line.old != line.new)


def word_of(field: Field, value: Any, titles: Mapping[UUID, str]) -> str:
    """Write a value for people; a flag that is not recorded is empty, and a reference reads as its title."""
    if value is None and field.kind is FieldKind.FLAG:
        return ""
    return format_value(field, value, lambda record_id: titles.get(record_id, ""))


def _line(field: Field, change: FieldChange, titles: Mapping[UUID, str]) -> FieldHistoryLine:
    from kamdesk.domain.records.card import FieldHistoryLine

    return FieldHistoryLine(
        at=change.at,
        author=change.author,
        act=change.label,
        old=word_of(field, change.old, titles),
        new=word_of(field, change.new, titles),
        way=change.way,
        value=change.old,
    )
