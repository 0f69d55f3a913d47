"""Fields of one JSON object, taken one by one: each is as it should be, or a sentence says what is wrong."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

Choice = TypeVar("Choice", bound="StrEnum")

LARGEST: Final = 10**6
"""No number of a seating case has a reason to be larger; beyond lies a slip of the finger."""
_DIGITS: Final = 9
"""Digits before and after the point that a coordinate or a share may have."""


class Fields:
    """The fields of one object: a person, a table, a profile.

    ``place`` says in words where the object stands in the document; every complaint begins with it. What
    nobody asked for is told by `unknown`: it may be a slip, so it is not passed over in silence.
    """

    def __init__(self, raw: object, place: Message) -> None:
        self.place = place
        if not isinstance(raw, dict):
            raise UserError(Message("{place}应是对象（花括号）。", place=place))
        self._raw: Mapping[str, object] = raw
        self._asked: set[str] = set()

    def at(self, place: Message) -> Fields:
        """Let complaints from now on begin with another place: once the person's id is known, say."""
        self.place = place
        return self

    def has(self, key: str) -> bool:
        """Tell whether the field is there and not null."""
        self._asked.add(key)
        return self._raw.get(key) is not None

    def raw(self, key: str) -> object:
        """Return a field that must be there, as it is."""
        self._asked.add(key)
        if key not in self._raw:
            raise UserError(Message("{place}缺少“{key}”。", place=self.place, key=key), field=key)
        return self._raw[key]

    def whole(self, key: str, least: int = 0, most: int = LARGEST) -> int:
        """Return a whole number within bounds."""
        return self.whole_of(self.raw(key), key, least, most)

    def whole_of(self, raw: object, key: str, least: int = 0, most: int = LARGEST) -> int:
        """Return a whole number within bounds that stands somewhere below the field ``key``."""
        if not isinstance(raw, Decimal) or raw != raw.to_integral_value():
            raise self.wrong(key, Message("应是整数"))
        if not least <= raw <= most:
            raise self.wrong(key, Message("应在 {least} 到 {most} 之间", least=least, most=most))
        return int(raw)

    def whole_or_none(self, key: str, least: int = 0, most: int = LARGEST) -> int | None:
        """Return a whole number, or None where the field is missing or null."""
        return self.whole(key, least, most) if self.has(key) else None

    def text(self, key: str) -> str:
        """Return a text that is not empty."""
        raw = self.raw(key)
        if not isinstance(raw, str) or not raw.strip():
            raise self.wrong(key, Message("应是非空文字"))
        return raw

    def text_or_none(self, key: str) -> str | None:
        """Return a text that is not empty, or None where the field is missing, null or empty."""
        if not self.has(key) or self._raw[key] == "":
            return None
        return self.text(key)

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        raw = self._raw[key] if self.has(key) else default
        if not isinstance(raw, bool):
            raise self.wrong(key, Message("应是 true 或 false"))
        return raw

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """Return one of a few words."""
        raw = self.raw(key)
        for each in kind:
            if each.value == raw:
                return each
        words = "、".join(each.value for each in kind)
        raise self.wrong(key, Message("应是 {words} 之一", words=words))

    def choice_or(self, key: str, default: Choice) -> Choice:
        """Return one of a few words, or the default where the field is missing or null."""
        return self.choice(key, type(default)) if self.has(key) else default

    def number(self, raw: object, key: str) -> Decimal:
        """Return a finite number below the field ``key``."""
        if not isinstance(raw, Decimal) or raw.adjusted() >= _DIGITS:
            raise self.wrong(key, Message("应是大小合理的数字"))
        return round(raw, _DIGITS)

    def items(self, key: str) -> list[object]:
        """Return a list, empty where the field is missing or null."""
        raw = self._raw[key] if self.has(key) else []
        if not isinstance(raw, list):
            raise self.wrong(key, Message("应是列表（方括号）"))
        return raw

    def mapping(self, key: str) -> Mapping[str, object]:
        """Return an object as it is."""
        raw = self.raw(key)
        if not isinstance(raw, dict):
            raise self.wrong(key, Message("应是对象（花括号）"))
        return raw

    def mapping_of_all(self) -> Mapping[str, object]:
        """Return the whole object, for one whose keys are data."""
        self._asked.update(self._raw)
        return self._raw

    def wrong(self, key: str, what: Message) -> UserError:
        """Return the complaint about a field."""
        sentence = Message("{place}的“{key}”{what}。", place=self.place, key=key, what=what)
        return UserError(sentence, field=key)

    def unknown(self) -> list[Message]:
        """Return a sentence for each field that nobody asked for."""
        return [
            Message("{place}有不认识的“{key}”，没有采用。", place=self.place, key=key)
            for key in self._raw
            if key not in self._asked
        ]
