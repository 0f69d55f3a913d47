"""What is kept of contacts in parts of their own: taboos and positions, and moves to another customer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Generic

from typing_extensions import override

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.persons import PersonFacts
from kamdesk.domain.customers.positions import POSITION, Position, in_new_post, left_post
from kamdesk.domain.customers.taboos import SEVERITIES, TABOO, Taboo
from kamdesk.domain.records.kind import RecordT
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.values import Contact
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_BY_SEVERITY: Final = {code: place for place, (code, _word) in enumerate(SEVERITIES)}


class PersonParts(Records[RecordT], Generic[RecordT]):
    """The use cases around parts of one kind that belong to a contact."""

    def add(self, contact_id: UUID, drafts: Sequence[RecordDraft[RecordT]]) -> tuple[RecordT, ...]:
        """Save new parts of a contact in one act; raises `InvalidDraftError` with every problem."""
        if self.kind.owner is None:
            raise LookupError(self.kind.name)
        made = []
        for draft in drafts:
            draft.require_valid()
            values: dict[str, Any] = draft.values()
            made.append(self.kind.new(new_id(), {**values, self.kind.owner.name: contact_id}))
        with self._database.reading() as work:
            name = references.called(work, CONTACT, contact_id)
        word = Message(self.kind.word)
        with self._database.writing(Message("给 {name} 登记{word}", name=name, word=word)) as work:
            return tuple(self._save(work, record) for record in made)

    def contact_of(self, record_id: UUID) -> UUID:
        """Return the contact that a part belongs to; raises `NotFoundError`."""
        record: Any = self.get(record_id)
        found: UUID = record.contact_id
        return found


class Taboos(PersonParts[Taboo]):
    """The use cases around taboos."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, TABOO)

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {"noted_on": self.today()}


class Positions(PersonParts[Position]):
    """The use cases around positions that contacts held."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, POSITION)


def facts_of(work: Work, contact_ids: Iterable[UUID]) -> dict[UUID, PersonFacts]:
    """Return what is kept of these contacts in parts of their own."""
    ids = list(contact_ids)
    taboos: dict[UUID, Any] = records.parts_of_all(work, TABOO, ids)
    positions: dict[UUID, Any] = records.parts_of_all(work, POSITION, ids)
    return {
        each: PersonFacts(
            tuple(sorted(taboos.get(each, ()), key=lambda taboo: _BY_SEVERITY[taboo.severity])),
            tuple(sorted(positions.get(each, ()), key=_latest_first, reverse=True)),
        )
        for each in ids
    }


def titles_of_facts(work: Work, facts: Iterable[PersonFacts]) -> dict[UUID, str]:
    """Return what the records are called that these facts name."""
    named: dict[RecordKind[Any], list[dict[str, object]]] = defaultdict(list)
    for each in facts:
        named[TABOO] += map(TABOO.values_of, each.taboos)
        named[POSITION] += map(POSITION.values_of, each.positions)
    found: dict[UUID, str] = {}
    for kind, values in named.items():
        found |= references.titles_in(work, kind, values)
    return found


def keep_posts(
    work: Work, before: Mapping[UUID, Contact], after: Sequence[Contact], day: date
) -> list[Contact]:
    """Write the positions that contacts left by an edit of this day; return the contacts as they go on."""
    left = {
        contact.id: position
        for contact in after
        if contact.id in before
        and (position := left_post(before[contact.id], contact, day, new_id)) is not None
    }
    for position in left.values():
        records.save(work, POSITION, position)
    return [in_new_post(before[each.id], each) if each.id in left else each for each in after]


def move_contact(
    database: Database, contact_id: UUID, customer_id: UUID, day: date, post: Mapping[str, Any]
) -> None:
    """Let a contact work at another customer from a day on; its old post stays in the history, one act.

    ``post`` holds what is known of it there: department, job title, office telephone. Raises `UserError`
    where it works there already, or the customer lies in the trash.
    """
    with database.reading() as work:
        before = records.get(work, CONTACT, contact_id)
        customer = references.called(work, CUSTOMER, customer_id)
        in_trash = records.trashed_since(work, CUSTOMER, customer_id) is not None
        others = records.parts_of_all(work, CONTACT, [customer_id]).get(customer_id, ())
    if before.customer_id == customer_id:
        raise UserError(Message("{name}已经在“{customer}”。", name=before.name, customer=customer))
    if in_trash:
        raise UserError(Message("“{name}”在回收站里，请先恢复它。", name=customer))
    last = max((each.position for each in others), default=-1)  # type: ignore[attr-defined]  # contacts
    moved: Any = replace(
        before, customer_id=customer_id, position=last + 1, post_level=None, in_post_since=day, **post
    )
    label = Message("{name} 转到 {customer}", name=before.name, customer=customer)
    with database.writing(label) as work:
        left = left_post(before, moved, day, new_id)
        if left is not None:
            records.save(work, POSITION, left)
        records.save(work, CONTACT, moved)


def _latest_first(position: Position) -> tuple[date, date]:
    return position.ends_on or date.max, position.starts_on or date.min
