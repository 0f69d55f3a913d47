"""A customer and its contacts under edit, and how two people's edits of one card meet."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, cast

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from uuid import UUID

    from kamdesk.domain.records.fields import Field


def field_values(record: Customer | Contact, fields: Iterable[Field]) -> dict[str, object]:
    """Return the values of a record's registered fields by name."""
    return {field.name: getattr(record, field.name) for field in fields}


class ContactDraft(RecordDraft):
    """One contact under edit; ``saved_contact`` is None for a person just added."""

    def __init__(self, saved_contact: Contact | None = None) -> None:
        super().__init__(CONTACT_FIELDS, field_values(saved_contact, CONTACT_FIELDS) if saved_contact else {})
        self.saved_contact = saved_contact

    @property
    def unwritten(self) -> bool:
        """Tell whether this is a person just added of whom nothing was typed yet."""
        return self.saved_contact is None and self.blank

    def contact(self, *, customer_id: UUID, position: int, new_id: Callable[[], UUID]) -> Contact:
        """Return the contact as it shall be saved at ``position``."""
        values = cast("dict[str, Any]", self.values())  # the fields and the class name the same attributes
        if self.saved_contact is not None:
            return dataclasses.replace(self.saved_contact, position=position, **values)
        return Contact(id=new_id(), customer_id=customer_id, position=position, **values)


@dataclasses.dataclass(frozen=True, slots=True)
class Clash:
    """One field that somebody else changed while it was also changed here."""

    field: Field
    mine: object
    theirs: object


class CustomerDraft(RecordDraft):
    """One customer under edit with its contacts; ``saved_customer`` is None for a new one."""

    def __init__(self, saved_customer: Customer | None = None, contacts: Iterable[Contact] = ()) -> None:
        super().__init__(
            CUSTOMER_FIELDS, field_values(saved_customer, CUSTOMER_FIELDS) if saved_customer else {}
        )
        self.saved_customer = saved_customer
        self._saved_contacts = tuple(contacts)
        self._contacts = [ContactDraft(contact) for contact in self._saved_contacts]

    @property
    def contacts(self) -> tuple[ContactDraft, ...]:
        """The contacts in the order they shall stand."""
        return tuple(self._contacts)

    @property
    def saved_contacts(self) -> tuple[Contact, ...]:
        """The contacts as they were saved."""
        return self._saved_contacts

    @property
    def removed_contacts(self) -> tuple[Contact, ...]:
        """The saved contacts that were taken off the card."""
        kept = {draft.saved_contact.id for draft in self._contacts if draft.saved_contact}
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
        after = [draft.saved_contact.id if draft.saved_contact else None for draft in kept]
        return before != after or any(draft.dirty for draft in kept)

    @property
    def dirty(self) -> bool:
        """Tell whether anything would be lost if this draft were thrown away."""
        return super().dirty or self.contacts_changed

    @property
    def title(self) -> str:
        """The name to call this customer by: its short name, else its name."""
        return str(self.value("short_name") or self.value("name"))

    def add_contact(self) -> ContactDraft:
        """Add an empty contact at the end; it is saved only when something is typed into it."""
        draft = ContactDraft()
        self._contacts.append(draft)
        return draft

    def remove_contact(self, draft: ContactDraft) -> None:
        """Take a contact off the card."""
        self._contacts.remove(draft)

    def move_contact(self, draft: ContactDraft, position: int) -> None:
        """Put a contact at another place of the order; 0 is the first."""
        self._contacts.remove(draft)
        self._contacts.insert(position, draft)

    def problems(self) -> dict[str, Message]:
        """Return the problems by field name; those of a contact as ``contacts[0].email``."""
        found = super().problems()
        for place, draft in enumerate(self._contacts):
            if not draft.unwritten:
                found |= {f"contacts[{place}].{name}": text for name, text in draft.problems().items()}
        return found

    def require_valid(self) -> None:
        """Raise `InvalidDraftError` naming every problem, if there is one."""
        found = self.problems()
        if found:
            raise InvalidDraftError(
                Message("有 {count} 处需要改正，尚未保存；已填写的内容都在。", count=len(found)), found
            )

    def result(self, new_id: Callable[[], UUID]) -> tuple[Customer, tuple[Contact, ...]]:
        """Return the customer and contacts to save; raises `InvalidDraftError`."""
        self.require_valid()
        values = cast("dict[str, Any]", self.values())  # the fields and the class name the same attributes
        customer = (
            dataclasses.replace(self.saved_customer, **values)
            if self.saved_customer
            else Customer(id=new_id(), **values)
        )
        contacts = tuple(
            draft.contact(customer_id=customer.id, position=place, new_id=new_id)
            for place, draft in enumerate(self.written_contacts)
        )
        return customer, contacts

    def clashes_with(self, theirs: Customer, contacts: Iterable[Contact]) -> tuple[Clash, ...]:
        """Return the fields changed both here and in what somebody else saved since."""
        found = list(_clashes(self, field_values(theirs, CUSTOMER_FIELDS)))
        current = {contact.id: contact for contact in contacts}
        for draft in self._contacts:
            saved = draft.saved_contact
            if saved is not None and saved.id in current:
                found += _clashes(draft, field_values(current[saved.id], CONTACT_FIELDS))
        return tuple(found)

    def rebased(self, theirs: Customer, contacts: Iterable[Contact]) -> CustomerDraft:
        """Return a draft of what was saved since, with the changes made here on top.

        A contact that was removed there but edited here is kept, as a new one.
        """
        current = {contact.id: contact for contact in contacts}
        fresh = CustomerDraft(theirs, current.values())
        fresh.take_over(self)
        removed = {contact.id for contact in self.removed_contacts}
        by_id = {draft.saved_contact.id: draft for draft in fresh.contacts if draft.saved_contact}
        for contact_id in removed & by_id.keys():
            fresh.remove_contact(by_id[contact_id])
        for draft in self._contacts:
            saved = draft.saved_contact
            if saved is not None and saved.id in by_id:
                by_id[saved.id].take_over(draft)
            elif saved is None or draft.dirty:
                _copy_into(fresh.add_contact(), draft)
        return fresh


def _clashes(draft: RecordDraft, theirs: Mapping[str, object]) -> Iterable[Clash]:
    for name in draft.changed:
        if theirs[name] not in (draft.saved(name), draft.value(name)):
            yield Clash(draft.field(name), mine=draft.value(name), theirs=theirs[name])


def _copy_into(target: ContactDraft, source: ContactDraft) -> None:
    for name, value in source.values().items():
        target.set(name, value)
    target.take_over(source)
