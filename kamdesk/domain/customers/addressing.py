"""To whom a letter to a customer goes, and where: addressee, honorific, address and postcode."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.postcodes import code_beside_another
from kamdesk.domain.customers.values import ContactRole, Sex
from kamdesk.domain.readings.postcodes import Side, is_chinese, side_of, split_postcode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.domain.shared.text import Message

_BY_SEX: Final = {Sex.MALE: "先生", Sex.FEMALE: "女士"}
_LAST: Final = 1_000_000
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Addressee:
    """A person a letter goes to; ``honorific`` follows the name, ``postcode`` is the person's own."""

    name: str
    honorific: str
    postcode: str = ""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a letter goes: ``postcode`` fills the six boxes of the Chinese post, empty where none fits them.

    The code of another country stands in the address. ``doubt`` says what of it should be looked at.
    """

    address: str
    postcode: str = ""
    doubt: Message | None = None


def addressee(customer: Customer, contacts: Sequence[Contact]) -> Addressee | None:
    """Return who gets the customer's letters; None where they go to the customer itself.

    The decision maker (of several the one of highest protocol rank), else the person responsible on the
    customer's side; other contacts are not written to in the customer's name.
    """
    deciding = [each for each in contacts if ContactRole.DECISION_MAKER in each.roles]
    if deciding:
        first = min(deciding, key=lambda each: (each.protocol_rank or _LAST, each.position))
        return Addressee(first.name, honorific(first), first.postcode)
    if not customer.responsible_person:
        return None
    known = next((each for each in contacts if each.name == customer.responsible_person), None)
    if known is None:
        return Addressee(customer.responsible_person, "")
    return Addressee(known.name, honorific(known), known.postcode)


def destination(customer: Customer, person: Addressee | None) -> Destination:
    """Return where a letter to a customer goes, or to a person there.

    A person without a postcode has the customer's; of either, the field outweighs what the address says.
    """
    within, address = split_postcode(customer.address)
    code = (person.postcode if person is not None else "") or customer.postcode or within
    doubt = code_beside_another(within, code)
    if is_chinese(code) and side_of(customer.address, customer.region) is not Side.ABROAD:
        return Destination(address, code, doubt)
    return Destination(_with_code(" ".join(customer.address.split()), code), "", doubt)


def honorific(contact: Contact) -> str:
    """Return what follows a name on an envelope: form of address, else title, else by sex.

    A form of address that has the name in it already (王总) is for speaking and not for writing.
    """
    spoken = contact.form_of_address.removeprefix(contact.name)
    if spoken and not spoken.startswith(contact.name[:1]):
        return spoken
    return contact.job_title or (_BY_SEX[contact.sex] if contact.sex else "")


def _with_code(address: str, code: str) -> str:
    """Write a foreign code where letters have it: before a Chinese address, else behind it."""
    if not address or code in address:
        return address
    return f"{code} {address}" if _HAN.search(address) else f"{address}, {code}"
