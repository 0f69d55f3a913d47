"""The people of a customer typed like a spreadsheet."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.drafts import ContactDraft
from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.records.kept_drafts import KeptDraft
from kamdesk.domain.shared.errors import InvalidDraftError, InvalidDraftsError
from kamdesk.services.records.records import StaleDraftError
from kamdesk.ui.kit.records.record_grid import GridDrafts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.shared.text import Message
    from kamdesk.services.customers.customers import Customers

_OF_CONTACT: Final = re.compile(r"contacts\[(\d+)\]\.(\w+)")


class ContactDrafts(GridDrafts):
    """The contacts of one customer behind a grid; they are saved with their customer, as on its card."""

    kind: RecordKind[Any] = CONTACT
    place = "customers"

    def __init__(self, customers: Customers, customer_id: UUID) -> None:
        self._customers = customers
        self._customer = customers.draft(customer_id)
        self._held = self._customer.contacts

    def drafts(self) -> Sequence[RecordDraft[Any]]:
        """Return the drafts of the contacts there are."""
        return self._held

    def begin(self) -> RecordDraft[Any]:
        """Return a draft of a new contact; it counts only when it is saved."""
        return ContactDraft(self._customer)

    def kept(self, typed: Sequence[KeptDraft]) -> Sequence[KeptDraft]:
        """Return the customer with what was typed into its contacts, to go on with on its card."""
        changed = {each.record_id: each for each in typed if each.record_id is not None}
        held = [each.saved_record.id for each in self._held if each.saved_record is not None]
        parts = [changed.get(each) or KeptDraft(CONTACT.name, each, {}) for each in held]
        new = [each for each in typed if each.record_id is None]
        return (replace(self._customer.kept(), parts=(*parts, *new)),)

    def save(self, drafts: Sequence[RecordDraft[Any]]) -> object:
        """Save these contacts, the new ones after the others; errors by the places of their drafts."""
        self._customer.keep_contacts([*self._held, *_new(drafts)])
        try:
            return self._customers.save(self._customer)
        except StaleDraftError as error:
            if error.clashes:
                raise
            return self._customers.save(error.rebased)
        except InvalidDraftError as error:
            raise self._by_places(error, drafts) from error

    def _by_places(self, error: InvalidDraftError, drafts: Sequence[RecordDraft[Any]]) -> Exception:
        contacts = self._customer.contacts
        found: dict[int, dict[str, Message]] = {}
        for name, problem in error.problems.items():
            of_contact = _OF_CONTACT.fullmatch(name)
            draft = contacts[int(of_contact[1])] if of_contact else None
            place = next((n for n, each in enumerate(drafts) if each is draft), None)
            if of_contact is None or place is None:
                return error  # the card itself has to be mended first
            found.setdefault(place, {})[of_contact[2]] = problem
        return InvalidDraftsError(found)


def _new(drafts: Sequence[RecordDraft[Any]]) -> list[ContactDraft]:
    return [each for each in drafts if isinstance(each, ContactDraft) and each.saved_record is None]
