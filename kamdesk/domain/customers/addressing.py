"""To whom a letter to a customer goes, and where: addressee, honorific, postcode."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.values import ContactRole, Sex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.customers.values import Contact, Customer

_BY_SEX: Final = {Sex.MALE: "先生", Sex.FEMALE: "女士"}
_LAST: Final = 1_000_000
_MARKS: Final = r"[\s,，、;；]"
_WORD: Final = r"(?:邮政编码|邮编)[:：\s]*"
_POSTCODES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_WORD}(?P<code>\d{{6}})(?!\d){_MARKS}*(?P<rest>.*)",
        rf"(?P<code>\d{{6}}){_MARKS}+(?P<rest>.+)",
        rf"(?P<rest>.+?)(?:{_MARKS}|[(（])*{_WORD}(?P<code>\d{{6}})[)）]?",
        rf"(?P<rest>.+?)(?:{_MARKS}|[(（])+(?P<code>\d{{6}})[)）]?",
    )
)


@dataclass(frozen=True, slots=True)
class Addressee:
    """A person a letter goes to; ``honorific`` follows the name and may be empty."""

    name: str
    honorific: str


def addressee(customer: Customer, contacts: Sequence[Contact]) -> Addressee | None:
    """Return who gets the customer's letters; None where they go to the customer itself.

    The decision maker (of several the one of highest protocol rank), else the person responsible on the
    customer's side; other contacts are not written to in the customer's name.
    """
    deciding = [each for each in contacts if ContactRole.DECISION_MAKER in each.roles]
    if deciding:
        first = min(deciding, key=lambda each: (each.protocol_rank or _LAST, each.position))
        return Addressee(first.name, honorific(first))
    if not customer.responsible_person:
        return None
    known = next((each for each in contacts if each.name == customer.responsible_person), None)
    return Addressee(customer.responsible_person, honorific(known) if known else "")


def honorific(contact: Contact) -> str:
    """Return what follows a name on an envelope: form of address, else title, else by sex.

    A form of address that has the name in it already (王总) is for speaking and not for writing.
    """
    spoken = contact.form_of_address.removeprefix(contact.name)
    if spoken and not spoken.startswith(contact.name[:1]):
        return spoken
    return contact.job_title or (_BY_SEX[contact.sex] if contact.sex else "")


def split_postcode(address: str) -> tuple[str, str]:
    """Return the postcode that stands before or behind an address (else empty), and the rest of it."""
    plain = " ".join(address.split())
    for pattern in _POSTCODES:
        found = pattern.fullmatch(plain)
        if found is not None:
            return unicodedata.normalize("NFKC", found["code"]), found["rest"].strip()
    return "", plain
