"""A customer and its contacts under edit, and how two people's edits of one card meet."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.pasted_contact import COMPANY
from kamdesk.domain.customers.postcodes import postcode_problem
from kamdesk.domain.customers.protocol_rank import problem_with_rank
from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.records.twins import called

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.handovers import HandoverTerms
    from kamdesk.domain.records.drafts import Clash
    from kamdesk.domain.records.kept_drafts import KeptDraft
    from kamdesk.domain.records.twins import Called
    from kamdesk.domain.shared.text import Message


class ContactDraft(RecordDraft[Contact]):
    """One contact of a customer under edit; ``saved_record`` is None for a person just added."""

    def __init__(self, customer: CustomerDraft, saved_contact: Contact | None = None) -> None:
        super().__init__(CONTACT, saved_contact)
        self._customer = customer

    @property
    def unwritten(self) -> bool:
        """Tell whether this is a person just added of whom nothing was typed yet."""
        return self.saved_record is None and self.blank

    @override
    def problems(self) -> dict[str, Message]:
        """Return the problems by field; the postcode is held against where letters go, to the customer."""
        customer = {name: str(self._customer.value(name)) for name in ("address", "region")}
        problem = postcode_problem(str(self.value("postcode")), customer)
        return {
            **({} if problem is None else {"postcode": problem}),
            **self._problem_with_rank(),
            **super().problems(),
        }

    def _problem_with_rank(self) -> dict[str, Message]:
        """Ask for the reason of a rank given by hand here; one that stood there before may lack it."""
        rank: Any = self.value("protocol_rank")
        if not {"protocol_rank", "rank_reason"} & {*self.changed}:
            return {}
        problem = problem_with_rank(rank, str(self.value("rank_reason")))
        return {} if problem is None else {"rank_reason": problem}

    def contact(self, *, customer_id: UUID, position: int, new_id: Callable[[], UUID]) -> Contact:
        """Return the contact as it shall be saved at ``position``."""
        values: dict[str, Any] = self.values()  # the fields and the class name the same attributes
        if self.saved_record is not None:
            return dataclasses.replace(self.saved_record, position=position, **values)
        return Contact(id=new_id(), customer_id=customer_id, position=position, **values)


class CustomerDraft(RecordDraft[Customer]):
    """One customer under edit with its contacts; ``saved_record`` is None for a new one.

    ``terms`` say why it goes to another owner, where it does.
    """

    def __init__(self, saved_customer: Customer | None = None, contacts: Iterable[Contact] = ()) -> None:
        super().__init__(CUSTOMER, saved_customer)
        self.terms: HandoverTerms | None = None
        self._saved_contacts = tuple(contacts)
        self._contacts = [ContactDraft(self, contact) for contact in self._saved_contacts]

    @property
    def hands_over(self) -> bool:
        """Tell whether the customer goes from one owner to another."""
        was, now = self.saved("owner_id"), self.value("owner_id")
        return self.saved_record is not None and None not in (was, now) and was != now

    @property
    def contacts(self) -> tuple[ContactDraft, ...]:
        """The contacts in the order they shall stand."""
        return tuple(self._contacts)

    @property
    def removed_contacts(self) -> tuple[Contact, ...]:
        """The saved contacts that were taken off the card."""
        kept = {draft.saved_record.id for draft in self._contacts if draft.saved_record}
        return tuple(contact for contact in self._saved_contacts if contact.id not in kept)

    @property
    def written_contacts(self) -> tuple[ContactDraft, ...]:
        """The contacts without those just added that are still empty."""
        return tuple(draft for draft in self._contacts if not draft.unwritten)

    @property
    def contacts_changed(self) -> bool:
        """Tell whether a contact was added, removed, moved or edited."""
        kept = self.written_contacts
        before = [contact.id for contact in self._saved_contacts]
        after = [draft.saved_record.id if draft.saved_record else None for draft in kept]
        return before != after or any(draft.dirty for draft in kept)

    @property
    @override
    def dirty(self) -> bool:
        return super().dirty or self.contacts_changed

    def called(self) -> Called:
        """Return how this customer is called and reached, to be held against others."""
        values = {name: self.value(name) for name in CUSTOMER.field_named}
        mobiles = [str(person.value(name)) for person in self._contacts for name in ("mobile", "telephone")]
        return called(CUSTOMER, values, mobiles, (values["credit_code"],))

    def add_contact(self) -> ContactDraft:
        """Add an empty contact at the end; it is saved only when something is typed into it."""
        draft = ContactDraft(self)
        self._contacts.append(draft)
        return draft

    def keep_contacts(self, drafts: Sequence[ContactDraft]) -> None:
        """Let these be the contacts, in this order."""
        self._contacts = list(drafts)

    def remove_contact(self, draft: ContactDraft) -> None:
        """Take a contact off the card."""
        self._contacts.remove(draft)

    def move_contact(self, draft: ContactDraft, position: int) -> None:
        """Put a contact at another place of the order; 0 is the first."""
        self._contacts.remove(draft)
        self._contacts.insert(position, draft)

    @override
    def problems(self) -> dict[str, Message]:
        """Return the problems by field name; those of a contact as ``contacts[0].email``."""
        found = super().problems()
        for place, draft in enumerate(self._contacts):
            if not draft.unwritten:
                found |= {f"contacts[{place}].{name}": text for name, text in draft.problems().items()}
        return found

    @override
    def kept(self) -> KeptDraft:
        return dataclasses.replace(
            super().kept(),
            parts=tuple(draft.kept() for draft in self.written_contacts),
            without=tuple(contact.id for contact in self.removed_contacts),
        )

    @override
    def type_again(self, kept: KeptDraft) -> None:
        super().type_again(kept)
        saved = {draft.saved_record.id: draft for draft in self._contacts if draft.saved_record}
        typed = []
        for part in kept.parts:
            found = saved.pop(part.record_id, None) if part.record_id else None
            draft = found or ContactDraft(self)
            draft.type_again(part)
            typed.append(draft)
        added_since = (draft for contact_id, draft in saved.items() if contact_id not in kept.without)
        self._contacts = [draft for draft in (*typed, *added_since) if not draft.unwritten]

    def result(self, new_id: Callable[[], UUID]) -> tuple[Customer, tuple[Contact, ...]]:
        """Return the customer, and the contacts that are new or changed; raises `InvalidDraftError`."""
        customer = self.record(new_id)
        contacts = (
            (draft.saved_record, draft.contact(customer_id=customer.id, position=place, new_id=new_id))
            for place, draft in enumerate(self.written_contacts)
        )
        return customer, tuple(contact for saved, contact in contacts if contact != saved)

    def all_clashes_with(self, theirs: Customer, contacts: Iterable[Contact]) -> tuple[Clash, ...]:
        """Return the fields of customer and contacts changed both here and in what was saved since."""
        found = [*self.clashes_with(theirs)]
        current = {contact.id: contact for contact in contacts}
        for draft in self._contacts:
            saved = draft.saved_record
            if saved is not None and saved.id in current:
                found += draft.clashes_with(current[saved.id])
        return tuple(found)

    def rebased_with(self, theirs: Customer, contacts: Iterable[Contact]) -> CustomerDraft:
        """Return a draft of what was saved since, with the changes made here on top.

        A contact that was removed there but edited here is kept, as a new one.
        """
        current = {contact.id: contact for contact in contacts}
        fresh = CustomerDraft(theirs, current.values())
        fresh.terms = self.terms
        fresh.take_over(self)
        removed = {contact.id for contact in self.removed_contacts}
        by_id = {draft.saved_record.id: draft for draft in fresh.contacts if draft.saved_record}
        for contact_id in removed & by_id.keys():
            fresh.remove_contact(by_id[contact_id])
        for draft in self._contacts:
            saved = draft.saved_record
            if saved is not None and saved.id in by_id:
                by_id[saved.id].take_over(draft)
            elif saved is None or draft.dirty:
                _copy_into(fresh.add_contact(), draft)
        return fresh


def take_pasted(
    customer: CustomerDraft, person: ContactDraft, values: Mapping[str, str], remark: str
) -> None:
    """Fill a new contact with what was read from a text, and a new customer with what is of the firm.

    What has no place, such as another firm's name, goes into the contact's remark under its label.
    """
    told = {}
    for name, value in values.items():
        of_customer = CUSTOMER.title if name == COMPANY else name
        if name in CONTACT.field_named:
            person.set(name, value)
        elif customer.saved_record is None and not customer.value(of_customer):
            customer.set(of_customer, value)
        elif value not in str(customer.value(of_customer)):
            told[CUSTOMER.field_named[of_customer].label] = value
    lines = [f"{label}：{value}" for label, value in told.items()]
    if lines or remark:
        person.set("remark", "\n".join(line for line in (*lines, remark) if line))


def _copy_into(target: ContactDraft, source: ContactDraft) -> None:
    for name, value in source.values().items():
        target.set(name, value)
    target.take_over(source)
