"""Customers: list, read, edit, put into the trash and take out again; each act one transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.acts import name_of_saving
from kamdesk.domain.customers.card import CustomerCard, FieldHistoryLine
from kamdesk.domain.customers.drafts import Clash, CustomerDraft
from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.listing import CustomerFilter, CustomerListing, CustomerListRow, Facet
from kamdesk.domain.customers.numbers import PREFIX, count_of, customer_number
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.rules import problem_with
from kamdesk.domain.shared.errors import InvalidDraftError, StaleEditError, UserError
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.log.changes import FieldChange, field_history
from kamdesk.store.queries.customers import customer_groups, customer_lists, customer_times, customers
from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_FIELDS: Final = {field.name: field for field in CUSTOMER_FIELDS}
_CONTACT_FIELDS: Final = {field.name: field for field in CONTACT_FIELDS}


class StaleCustomerError(StaleEditError):
    """The card was saved elsewhere since it was read; nothing was written.

    ``rebased`` holds the edits on top of what stands there now, ``clashes`` the fields that both changed.
    """

    def __init__(self, rebased: CustomerDraft, clashes: tuple[Clash, ...]) -> None:
        super().__init__(Message("这位客户刚才已被别处修改，您的改动尚未保存，仍在这里。"))
        self.rebased = rebased
        self.clashes = clashes


@dataclass(frozen=True, slots=True)
class EmptiedTrash:
    """What emptying the trash did: how many customers are gone, how many had to stay."""

    removed: int
    kept: int


class Customers:
    """The use cases around customers and their contacts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # the list

    def list(self, wanted: CustomerFilter) -> CustomerListing:
        """Return the ordered keys of the customers wanted."""
        with self._database.reading() as work:
            return CustomerListing(customer_lists.ordered_keys(work, wanted))

    def rows(self, keys: Sequence[int]) -> Sequence[CustomerListRow | None]:
        """Return the lines of a page of keys in their order; None stands where a customer is gone."""
        with self._database.reading() as work:
            return customer_lists.rows_of(work, keys)

    def ids(self, keys: Sequence[int]) -> tuple[UUID, ...]:
        """Return the ids behind keys of the list."""
        with self._database.reading() as work:
            return customer_lists.ids_of(work, keys)

    def key(self, customer_id: UUID) -> int | None:
        """Return the key by which the list knows a customer; None when there is none."""
        with self._database.reading() as work:
            return customer_lists.key_of(work, customer_id)

    def customer_of_contact(self, contact_id: UUID) -> UUID | None:
        """Return the customer a contact belongs to; None when there is no such contact."""
        with self._database.reading() as work:
            return customer_lists.customer_of_contact(work, contact_id)

    def count(self, *, trashed: bool = False) -> int:
        """Return how many customers there are, in the list or in the trash."""
        return self.counts()[trashed]

    def counts(self) -> tuple[int, int]:
        """Return how many customers are in the list, and how many in the trash."""
        with self._database.reading() as work:
            return customers.counts(work)

    def facets(self, name: str, wanted: CustomerFilter) -> tuple[Facet, ...]:
        """Return the values of a column among the customers wanted: choices in order, texts by count."""
        field = _FIELDS[name]
        with self._database.reading() as work:
            counts = dict(customer_lists.value_counts(work, name, wanted))
            names = _member_names(work) if field.kind is FieldKind.MEMBER else {}
        found = [Facet(value, _word(field, value, names), count) for value, count in counts.items()]
        order = {code: place for place, (code, _) in enumerate(field.choices)}
        found.sort(key=lambda facet: (facet.word == "", order.get(str(facet.value), 0), -facet.count))
        return tuple(found)

    def owners(self) -> tuple[Member, ...]:
        """Return the members who may be responsible for a customer."""
        with self._database.reading() as work:
            return members.all_members(work)

    # one customer

    def card(self, customer_id: UUID) -> CustomerCard:
        """Return everything a card shows; `NotFoundError` when there is no such customer."""
        with self._database.reading() as work:
            customer = customers.get(work, customer_id)
            names = _member_names(work)
            return CustomerCard(
                customer=customer,
                contacts=customers.contacts_of(work, customer_id),
                owner_name=names.get(customer.owner_id, "") if customer.owner_id else "",
                calls=customer_times.calls_of(work, customer_id),
                deleted_at=customer_lists.trashed_since(work, customer_id),
            )

    def draft(self, customer_id: UUID | None = None) -> CustomerDraft:
        """Return a draft of a customer, or of a new one."""
        if customer_id is None:
            return CustomerDraft()
        with self._database.reading() as work:
            return CustomerDraft(customers.get(work, customer_id), customers.contacts_of(work, customer_id))

    def save(self, draft: CustomerDraft) -> Customer:
        """Save a draft in one transaction; a new customer without a number is given the next one.

        Raises `InvalidDraftError` with every problem, `StaleCustomerError` after somebody else's edit.
        """
        customer, contacts = draft.result(new_id)
        try:
            with self._database.writing(name_of_saving(draft)) as work:
                _require_free_number(work, customer)
                if not customer.version and not customer.number:
                    customer = replace(customer, number=_next_number(work))
                return _save_whole(work, draft, customer, contacts)
        except StaleEditError as error:
            raise self._three_way(draft, customer.id) from error

    def namesakes(self, draft: CustomerDraft) -> tuple[str, ...]:
        """Return the numbers of other customers with exactly the draft's name."""
        own = draft.saved_customer.id if draft.saved_customer else None
        with self._database.reading() as work:
            found = customers.by_name(work, str(draft.value("name")))
        return tuple(customer.number for customer in found if customer.id != own)

    def history(self, customer_id: UUID, name: str) -> tuple[FieldHistoryLine, ...]:
        """Return the changes of one field of a customer, the latest first."""
        return self._history("customer", customer_id, _FIELDS[name])

    def contact_history(self, contact_id: UUID, name: str) -> tuple[FieldHistoryLine, ...]:
        """Return the changes of one field of a contact, the latest first."""
        return self._history("contact", contact_id, _CONTACT_FIELDS[name])

    # many at once

    def set_field(
        self, ids: Sequence[UUID], name: str, value: object, progress: Progress = no_progress
    ) -> None:
        """Give one field of many customers the same value; `UserError` when a rule forbids it."""
        field = _FIELDS[name]
        problem = problem_with(field, value)
        if problem is not None:
            raise UserError(problem, field=name)
        with self._database.reading() as work:
            shown = _word(field, value, _member_names(work)) or "—"
        label = Message(
            "把 {count} 位客户的{field}设为 {value}", count=len(ids), field=Message(field.label), value=shown
        )
        with self._database.writing(label) as work:
            customer_groups.set_field(work, ids, name, value, progress)

    def trash(self, ids: Sequence[UUID], progress: Progress = no_progress) -> None:
        """Put customers into the trash; `undo` or `restore` brings them back."""
        with self._database.writing(self._named(ids, _TRASH_ONE, _TRASH_MANY)) as work:
            customer_groups.set_field(work, ids, "deleted_at", datetime.now(UTC), progress)

    def restore(self, ids: Sequence[UUID], progress: Progress = no_progress) -> None:
        """Take customers out of the trash."""
        with self._database.writing(self._named(ids, _RESTORE_ONE, _RESTORE_MANY)) as work:
            customer_groups.set_field(work, ids, "deleted_at", None, progress)

    def empty_trash(self, progress: Progress = no_progress) -> EmptiedTrash:
        """Delete the customers in the trash for good, but for those that calls or plans still name."""
        with self._database.writing(Message("清空客户回收站")) as work:
            removed, kept = customer_groups.delete_trashed(work, progress)
        return EmptiedTrash(removed, kept)

    # inner works

    def _history(self, entity: str, row_id: UUID, field: Field) -> tuple[FieldHistoryLine, ...]:
        with self._database.reading() as work:
            changes = field_history(work, entity, row_id, field.name)
            names = _member_names(work) if field.kind is FieldKind.MEMBER else {}
        lines = (_line(field, change, names) for change in changes)
        return tuple(line for line in lines if line.old != line.new)

    def _three_way(self, draft: CustomerDraft, customer_id: UUID) -> StaleCustomerError:
        with self._database.reading() as work:
            theirs = customers.get(work, customer_id)
            contacts = customers.contacts_of(work, customer_id)
        return StaleCustomerError(draft.rebased(theirs, contacts), draft.clashes_with(theirs, contacts))

    def _named(self, ids: Sequence[UUID], alone: Message, many: Message) -> Message:
        if len(ids) != 1:
            return Message(many.template, count=len(ids))
        with self._database.reading() as work:
            customer = customers.get(work, ids[0])
        return Message(alone.template, name=customer.short_name or customer.name)


_TRASH_ONE: Final = Message("把 {name} 移到回收站", name="")
_TRASH_MANY: Final = Message("把 {count} 位客户移到回收站", count=0)
_RESTORE_ONE: Final = Message("从回收站恢复 {name}", name="")
_RESTORE_MANY: Final = Message("从回收站恢复 {count} 位客户", count=0)


def _save_whole(
    work: Work, draft: CustomerDraft, customer: Customer, contacts: Sequence[Contact]
) -> Customer:
    saved = customers.save(work, customer)
    for contact in contacts:
        customers.save_contact(work, contact)
    customers.trash_contacts(work, [contact.id for contact in draft.removed_contacts])
    return saved


def _next_number(work: Work) -> str:
    taken = (count_of(number) for number in customer_lists.numbers_like(work, PREFIX))
    count = next((count for count in taken if count is not None), 0) + 1
    while customer_lists.holder_of_number(work, customer_number(count), besides=None):
        count += 1  # beyond the last number of six digits, text order is no longer the order of numbers
    return customer_number(count)


def _require_free_number(work: Work, customer: Customer) -> None:
    holder = customer_lists.holder_of_number(work, customer.number, besides=customer.id)
    if customer.number and holder:
        problem = Message("编号 {number} 已经是“{name}”的。", number=customer.number, name=holder)
        raise InvalidDraftError(problem, {"number": problem})


def _member_names(work: Work) -> dict[UUID, str]:
    return {member.id: member.name for member in members.all_members(work)}


def _word(field: Field, value: Any, member_names: dict[UUID, str]) -> str:
    return format_value(field, value, lambda member_id: member_names.get(member_id, ""))


def _line(field: Field, change: FieldChange, names: dict[UUID, str]) -> FieldHistoryLine:
    return FieldHistoryLine(
        at=change.at,
        author=change.author,
        act=change.label,
        old=_word(field, change.old, names),
        new=_word(field, change.new, names),
    )
