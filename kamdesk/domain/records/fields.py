"""How a field of a record is described once, for screen, paper, import and export alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldKind(Enum):
    """What a field holds, and so how it is typed, checked and shown."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    MONEY_WAN = "money_wan"  # kept in yuan, typed and shown in 万元
    MARK = "mark"  # 1 to 5
    DATE = "date"
    BIRTHDAY = "birthday"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    TAGS = "tags"
    MEMBER = "member"


class TextForm(Enum):
    """A form that one line of text has to keep to, beyond its length."""

    PLAIN = "plain"
    CREDIT_CODE = "credit_code"  # GB 32100, with check character
    TELEPHONE = "telephone"  # one or several, with extensions
    EMAIL = "email"  # one or several


@dataclass(frozen=True, slots=True)
class Field:
    """One field: attribute name, Chinese label, group, kind, limits and closed choices.

    ``choices`` pairs the stored code with its Chinese word, in the order to offer.
    ``max_length`` counts characters; 0 means that the kind itself sets the limit.
    """

    name: str
    label: str
    group: str
    kind: FieldKind = FieldKind.TEXT
    max_length: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = False
    personal: bool = False
    form: TextForm = TextForm.PLAIN

    @property
    def empty(self) -> object:
        """What stands in a record where nothing is recorded."""
        return _EMPTY.get(self.kind)

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
