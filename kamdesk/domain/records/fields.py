"""How a field of a record is described once, for screen, paper, import and export alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldKind(StrEnum):
    """What a field holds, and so how it is typed, checked and shown."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    QUANTITY = "quantity"  # an exact number of the field's unit
    MONEY = "money"  # yuan, two decimals
    MONEY_WAN = "money_wan"  # kept in yuan, typed and shown in 万元
    MARK = "mark"  # 1 to 5
    DATE = "date"
    MONTH = "month"  # kept as its first day, typed and shown as 2026-11
    TIME = "time"  # an instant, kept in UTC, typed and shown as local date and time to the minute
    BIRTHDAY = "birthday"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    TAGS = "tags"
    MEMBER = "member"  # a reference to a member of the department
    REFERENCE = "reference"  # the id of a record of the kind that the field refers to


class TextForm(Enum):
    """A form that one line of text has to keep to, beyond its length."""

    PLAIN = "plain"
    CREDIT_CODE = "credit_code"  # GB 32100, with check character
    TELEPHONE = "telephone"  # one or several, with extensions
    EMAIL = "email"  # one or several
    WEBSITE = "website"  # one or several, with or without https://
    POSTCODE = "postcode"  # six digits in China, other signs abroad


@dataclass(frozen=True, slots=True)
class Field:
    """One field: attribute name, Chinese label, group, kind, limits and closed choices.

    ``choices`` pairs the stored code with its Chinese word, in the order to offer.
    ``max_length`` counts characters; 0 means that the kind itself sets the limit. ``to`` is the kind of
    record that a reference names, ``unit`` the unit of a quantity.
    A ``computed`` field is filled by the program when a record is saved, or by an act of its own; it is not
    typed on the card.
    ``spellings`` pairs a code with a pattern of further words that mean it, which are compared in simplified
    characters and small letters, without blanks and points.
    Of a ``recurring`` field the values typed before are offered; one that ``mentions`` a kind is offered the
    titles of those records of it that belong to what another field names, such as the people of a customer.
    A reference ``within`` another field offers the records that belong to what that one names.
    An amount or a quantity may lie below zero only where it is ``signed``. A ``fixed`` field stays as it was
    first saved.
    """

    name: str
    label: str
    group: str
    kind: FieldKind = FieldKind.TEXT
    max_length: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    spellings: tuple[tuple[str, str], ...] = ()
    required: bool = False
    personal: bool = False
    form: TextForm = TextForm.PLAIN
    to: str = ""
    unit: str = ""
    computed: bool = False
    recurring: bool = False
    mentions: str = ""
    within: str = ""
    signed: bool = False
    fixed: bool = False

    @property
    def holds_several(self) -> bool:
        """Whether its text is several words that are typed one after another."""
        return self.kind is FieldKind.TAGS or bool(self.mentions)

    @property
    def is_money(self) -> bool:
        """Whether it holds an amount of money."""
        return self.kind is FieldKind.MONEY_WAN or self.kind is FieldKind.MONEY

    @property
    def refers_to(self) -> str:
        """The kind of record that this field names; nothing for a field that is no reference."""
        return "member" if self.kind is FieldKind.MEMBER else self.to

    @property
    def empty(self) -> object:
        """What stands in a record where nothing is recorded."""
        return _EMPTY.get(self.kind)

    def as_kept(self, value: object) -> object:
        """Return a value as records hold it: of a code that an editor knows as text the vocabulary's own."""
        if self.kind is FieldKind.CHOICE:
            return next((code for code, _ in self.choices if code == value), value)
        return value

    def word_for(self, code: str) -> str:
        """Return the Chinese word for a stored code; the code itself where none is known."""
        return dict(self.choices).get(code, code)


_EMPTY: Final[Mapping[FieldKind, object]] = {
    FieldKind.TEXT: "",
    FieldKind.LONG_TEXT: "",
    FieldKind.CHOICES: frozenset(),
    FieldKind.FLAG: False,
    FieldKind.TAGS: (),
}
