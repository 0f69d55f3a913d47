"""What a column can mean: a field of the customer, or of a contact at that customer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS, PERSON
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.records.fields import Field


class Subject(StrEnum):
    """Whose field a column fills."""

    CUSTOMER = "customer"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Target:
    """A field of a customer or of a contact as the meaning of a column."""

    subject: Subject
    field: Field

    @property
    def id(self) -> str:
        """Name the target in mapping files: ``region``, ``contact.mobile``."""
        return self.field.name if self.subject is Subject.CUSTOMER else f"contact.{self.field.name}"

    @property
    def label(self) -> Message:
        """Name the target for people; fields of contacts say so."""
        if self.subject is Subject.CUSTOMER:
            return Message(self.field.label)
        return Message("{person}·{field}", person=Message(PERSON), field=Message(self.field.label))


TARGETS: Final = (
    *(Target(Subject.CUSTOMER, field) for field in CUSTOMER_FIELDS),
    *(Target(Subject.CONTACT, field) for field in CONTACT_FIELDS),
)
_BY_ID: Final = {target.id: target for target in TARGETS}

CUSTOMER_NAME: Final = _BY_ID["name"]
CUSTOMER_NUMBER: Final = _BY_ID["number"]
CREDIT_CODE: Final = _BY_ID["credit_code"]
TELEPHONE: Final = _BY_ID["telephone"]
CONTACT_NAME: Final = _BY_ID["contact.name"]


def target_by_id(target_id: str) -> Target | None:
    """Return the target with that id, or None."""
    return _BY_ID.get(target_id)


def target_by_words(words: str) -> Target | None:
    """Return the target with that id or that exact Chinese label, or None."""
    found = _BY_ID.get(words)
    return found or next((target for target in TARGETS if str(target.label) == words), None)
