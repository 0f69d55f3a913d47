"""Customers with their contacts: the middle of all records, and what is their own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.shared.errors import InvalidDraftError, StaleEditError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records, StaleDraftError
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import contacts, customers
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.card import CustomerCard
    from kamdesk.domain.customers.drafts import CustomerDraft
    from kamdesk.domain.customers.handovers import HandoverTerms
    from kamdesk.domain.records.card import FieldHistoryLine
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.time_line import Place, TimeLinePage
    from kamdesk.domain.records.twins import Twin
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.customers.grade_decisions import GradeDecisions
    from kamdesk.services.customers.grading import Grading
    from kamdesk.services.customers.handovers import Handovers, OpenThings
    from kamdesk.services.customers.owner_changes import OwnerChanges
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_PAPERS_OF: Final = {"handover": "customer_id", "cooperation_plan": "customer_id"}
"""Kinds that have papers of their own which are about a customer, and how they name it."""


class Customers(Records[Customer]):
    """The use cases around customers and their contacts."""

    def __init__(self, database: Database, open_things: Callable[[], Sequence[OpenThings]] = tuple) -> None:
        """``open_things`` gives what says what is open with a customer when that is handed over."""
        super().__init__(database, CUSTOMER)
        self._open_things = open_things
        self._contacts = Contacts(database)

    @cached_property
    def grading(self) -> Grading:
        """The use cases around their grades."""
        from kamdesk.services.customers.grading import Grading  # the list grades nobody

        return Grading(self._database, self)

    @cached_property
    def _grades(self) -> GradeDecisions:
        from kamdesk.services.customers.grade_decisions import GradeDecisions  # the list decides nothing

        return GradeDecisions(self._database, self.today)

    @cached_property
    def handovers(self) -> Handovers:
        """The use cases around their hand-overs."""
        from kamdesk.services.customers.handovers import Handovers  # the list hands nobody over

        return Handovers(self._database, self._open_things(), self.today)

    @cached_property
    def _owners(self) -> OwnerChanges:
        from kamdesk.services.customers.owner_changes import OwnerChanges  # as above

        return OwnerChanges(self.handovers)

    @property
    @override
    def parts(self) -> Contacts:
        return self._contacts

    @override
    def _check(self, work: Work, record: Customer) -> None:
        """Let no customer stand above itself."""
        if record.parent_id is None:
            return
        above = customers.above(work, record.parent_id)
        if record.id in above:
            problem = Message("母公司不能是客户自己或它的下属公司。")
            raise InvalidDraftError(problem, {"parent_id": problem})

    @override
    def set_field(
        self, ids: Sequence[UUID], name: str, value: object, progress: Progress = no_progress
    ) -> None:
        if name == "grade":
            with self._database.reading() as work:
                self._grades.require_reasons(work, records.by_ids(work, CUSTOMER, ids).values(), value)
        if name == "owner_id":
            with self._database.reading() as work:
                self._owners.require_none(work, records.by_ids(work, CUSTOMER, ids).values(), value)
        super().set_field(ids, name, value, progress)

    @override
    def update_within(
        self, work: Work, changed: Sequence[Customer], progress: Progress = no_progress
    ) -> None:
        """Update customers within an act; of those that go to other owners, it is a list that says so."""
        from kamdesk.services.customers.owner_changes import terms_of_list  # as above

        ids = [each.id for each in changed]
        graded, owned = customers.grades(work, ids), customers.owners(work, ids)
        super().update_within(work, changed, progress)
        self._grades.keep(work, {each: grade for each, (grade, _reason) in graded.items()}, changed)
        self._owners.keep(work, owned, changed, terms_of_list(work))

    @override
    def renew_within(self, work: Work, changed: Sequence[Customer], progress: Progress = no_progress) -> None:
        self.update_within(work, self._grades.marked(work, changed), progress)

    @override
    def _save(self, work: Work, record: Customer) -> Customer:
        return self._save_on(work, record, None)

    def _save_on(self, work: Work, record: Customer, terms: HandoverTerms | None) -> Customer:
        """Save a customer within an act; one that goes to another owner is handed over on these terms."""
        before = records.get(work, CUSTOMER, record.id) if record.version else None
        if before is not None and before.grade is not record.grade:
            record = self._grades.reasoned(work, before, record)
        saved = super()._save(work, record)
        self._grades.keep(work, {saved.id: before.grade if before else None}, [saved])
        self._owners.keep(work, {saved.id: before.owner_id if before else None}, [saved], terms)
        return saved

    def are_owned(self, ids: Sequence[UUID], *, besides: UUID) -> bool:
        """Tell whether some of these customers are owned by others than one member."""
        with self._database.reading() as work:
            return bool(set(customers.owners(work, ids).values()) - {None, besides})

    def customer_of_contact(self, contact_id: UUID) -> UUID | None:
        """Return the customer a contact belongs to; None when there is no such contact."""
        with self._database.reading() as work:
            return contacts.customer_of(work, contact_id)

    @override
    def names(self, field: Field) -> Mapping[str, UUID]:
        """Return the records that a reference may name; of members those who are still here."""
        if field.refers_to != MEMBER.name:
            return super().names(field)
        with self._database.reading() as work:
            everyone = members.all_members(work)
        return {member.name: member.id for member in everyone if member.left_on is None}

    @override
    def card(self, record_id: UUID) -> CustomerCard:
        """Return everything a card shows; `NotFoundError` when there is no such customer."""
        from kamdesk.domain.customers.card import CustomerCard  # only now: the list needs no cards
        from kamdesk.domain.customers.recognitions import key_account_since
        from kamdesk.services.customers.persons import facts_of, titles_of_facts
        from kamdesk.services.customers.role_tables import roles_said
        from kamdesk.services.customers.standing import standing_of
        from kamdesk.store.queries.customers import recognitions, turnover

        with self._database.reading() as work:
            customer = records.get(work, CUSTOMER, record_id)
            people = contacts.of_customer(work, record_id)
            facts = facts_of(work, [each.id for each in people])
            approved = recognitions.approved(work, record_id)
            return CustomerCard(
                record=customer,
                titles=references.titles_in(work, CUSTOMER, [CUSTOMER.values_of(customer)])
                | titles_of_facts(work, facts.values()),
                deleted_at=records.trashed_since(work, CUSTOMER, record_id),
                contacts=people,
                facts=facts,
                roles=roles_said(work),
                standing=standing_of(work, customer, self.today()),
                turnover=turnover.of_two_years(work, record_id, self.today()),
                key_account_since=key_account_since(approved.get(record_id, ())),
            )

    def happened(
        self, record_id: UUID, only: str = "", after: Mapping[str, Place] | None = None, count: int = 0
    ) -> TimeLinePage:
        """Return the latest of what happened with a customer, or what comes ``after``, papers among it.

        ``only`` keeps to the records of one kind; without ``count`` there are as many as to a page.
        """
        from kamdesk.domain.records.time_line import PAGE, PRINTED  # only now: the list tells nothing
        from kamdesk.store.queries.printing.papers import papers_with
        from kamdesk.store.queries.records import time_lines

        papers = {PRINTED: papers_with(_PAPERS_OF)}
        with self._database.reading() as work:
            return time_lines.page_of(
                work, CUSTOMER, record_id, only=only, after=after, count=count or PAGE, others=papers
            )

    @override
    def draft(self, record_id: UUID | None = None) -> CustomerDraft:
        """Return a draft of a customer with its contacts, or of a new one."""
        from kamdesk.domain.customers.drafts import CustomerDraft  # only now: the list needs no drafts

        if record_id is None:
            return CustomerDraft()
        with self._database.reading() as work:
            return CustomerDraft(
                records.get(work, CUSTOMER, record_id), contacts.of_customer(work, record_id)
            )

    @override
    def save(self, draft: RecordDraft[Customer]) -> Customer:
        """Save a customer, and with it the contacts of a `CustomerDraft`; errors as of all records."""
        from kamdesk.domain.customers.acts import name_of_saving  # as above
        from kamdesk.domain.customers.drafts import CustomerDraft  # as above

        if not isinstance(draft, CustomerDraft):
            return super().save(draft)
        customer, people = draft.result(new_id)
        try:
            with self._database.writing(name_of_saving(draft)) as work:
                saved = self._save_on(work, customer, draft.terms)
                for contact in people:
                    records.save(work, CONTACT, self._contacts.in_post(work, contact))
                contacts.trash(work, [contact.id for contact in draft.removed_contacts])
                return saved
        except StaleEditError as error:
            raise self._clash(draft, customer.id) from error

    def namesakes(self, draft: RecordDraft[Customer]) -> Mapping[str, UUID]:
        """Return the other customers with exactly the draft's name: their ids by their numbers."""
        own = draft.saved_record.id if draft.saved_record else None
        with self._database.reading() as work:
            return customers.namesakes(work, str(draft.value("name")), besides=own)

    def twins(self, draft: CustomerDraft) -> tuple[Twin, ...]:
        """Return the other customers that the draft is likely to be, by the rule of lists that come in."""
        from kamdesk.domain.records.twins import Twin, called  # as above
        from kamdesk.store.queries.records import twins

        own, sought = draft.saved_record.id if draft.saved_record else None, draft.called()
        if not sought.aliases:
            return ()
        with self._database.reading() as work:
            held = tuple(twins.namings(work, CUSTOMER, twins.candidates(CUSTOMER, sought)))
        found = []
        for each in held:
            known = called(CUSTOMER, each.values, each.telephones, (each.values["credit_code"],))
            like = sought.likeness(known) if each.id != own else None
            if like is not None:
                found.append(Twin(each.id, str(each.values["name"]), like))
        return tuple(found)

    def contact_history(self, contact_id: UUID, name: str) -> tuple[FieldHistoryLine, ...]:
        """Return the changes of one field of a contact, the latest first."""
        return self._contacts.history(contact_id, name)

    def set_contact_back(self, contact_id: UUID, name: str, value: object) -> None:
        """Give a field of a contact a value that it had before; raises as `set_back`."""
        self._contacts.set_back(contact_id, name, value)

    def _clash(self, draft: CustomerDraft, customer_id: UUID) -> StaleEditError:
        with self._database.reading() as work:
            theirs = records.get(work, CUSTOMER, customer_id)
            people = contacts.of_customer(work, customer_id)
        return StaleDraftError(draft.rebased_with(theirs, people), draft.all_clashes_with(theirs, people))


class Contacts(Records[Contact]):
    """The use cases around contacts by themselves; each has a place of its own on its customer's card."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, CONTACT)

    def in_post(self, work: Work, saved: Contact) -> Contact:
        """Keep the post that a contact leaves by what is saved of it; return the contact as it goes on."""
        if not saved.version:
            return saved
        (contact,) = self._keep_posts(work, {saved.id: records.get(work, CONTACT, saved.id)}, [saved])
        return contact

    def move(self, contact_id: UUID, customer_id: UUID, day: date, post: Mapping[str, str]) -> None:
        """Let a contact work at another customer from a day on; errors as of `move_contact`."""
        from kamdesk.services.customers.persons import move_contact  # as above

        move_contact(self._database, contact_id, customer_id, day, post)

    @override
    def _save(self, work: Work, record: Contact) -> Contact:
        return super()._save(work, self.in_post(work, record))

    @override
    def update_within(self, work: Work, changed: Sequence[Contact], progress: Progress = no_progress) -> None:
        before = records.by_ids(work, CONTACT, [each.id for each in changed])
        super().update_within(work, self._keep_posts(work, before, changed), progress)

    def _keep_posts(
        self, work: Work, before: Mapping[UUID, Contact], after: Sequence[Contact]
    ) -> Sequence[Contact]:
        from kamdesk.services.customers.persons import keep_posts  # only now: the list saves nothing

        return keep_posts(work, before, after, self.today())

    @override
    def _given(self, work: Work, added: Sequence[Contact]) -> Mapping[str, Sequence[object]]:
        standing = contacts.of_customers(work, {each.customer_id for each in added})
        last = {owner: max(each.position for each in people) for owner, people in standing.items()}
        places = []
        for contact in added:
            last[contact.customer_id] = last.get(contact.customer_id, -1) + 1
            places.append(last[contact.customer_id])
        return {"position": places}
