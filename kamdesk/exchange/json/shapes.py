"""What a JSON document must look like, declared: readers that are put together to a reader of the whole.

A reader takes what stands at a place and returns the value, or raises `UserError` with one sentence that
begins with the place. Keys that nobody declared are refused: they may be slips.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import is_sensible, written_number
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from enum import StrEnum

Value = TypeVar("Value")
Second = TypeVar("Second")
Choice = TypeVar("Choice", bound="StrEnum")
Reader: TypeAlias = Callable[[object, Message], Value]

WHOLE_DOCUMENT: Final = Message(term("文件内容"))
"""The place of the document itself."""
_MOST_ITEMS: Final = 200_000
_LARGEST_WHOLE: Final = 10**9
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH: Final = re.compile(r"[0-9]{4}-[0-9]{2}")
_TIME: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")  # newer Pythons take 24:00 as well
_INSTANT: Final = re.compile(rf"{_DATE.pattern}T{_TIME.pattern}")


def refusal(place: Message, what: Message) -> UserError:
    """Return the complaint that what stands at a place is not as it should be."""
    return UserError(Message("{place}{what}。", place=place, what=what))


@dataclass(frozen=True, slots=True)
class Key:
    """A key of an object: how its value is read, and the argument it becomes where that has another name.

    One that is not ``required`` may be missing or null, and then leaves its argument out.
    """

    name: str
    read: Reader[Any]
    to: str = ""
    required: bool = True


def optional(name: str, read: Reader[Any]) -> Key:
    """Return a key that may be missing."""
    return Key(name, read, required=False)


def shaped(make: Callable[..., Value], *keys: Key) -> Reader[Value]:
    """Return a reader of objects with these keys and no others, of which ``make`` makes the value.

    Where ``make`` raises `UserError`, the place is put before its sentence.
    """
    known = {key.name for key in keys}

    def read(raw: object, place: Message) -> Value:
        given = _object(raw, place)
        for name in given:
            if name not in known:
                raise refusal(place, Message("中有不认识的“{key}”", key=name))
        arguments = {}
        for key in keys:
            if key.required and key.name not in given:
                raise refusal(place, Message("缺少“{key}”", key=key.name))
            if key.required or given.get(key.name) is not None:
                arguments[key.to or key.name] = key.read(given[key.name], _below(place, key.name))
        try:
            return make(**arguments)
        except UserError as error:
            raise _placed(error, place) from error

    return read


def tagged(key: str, readers: Mapping[str, Reader[Value]]) -> Reader[Value]:
    """Return a reader of objects that say by one of their keys which they are."""

    def read(raw: object, place: Message) -> Value:
        given = dict(_object(raw, place))
        if key not in given:
            raise refusal(place, Message("缺少“{key}”", key=key))
        word = given.pop(key)
        if not isinstance(word, str) or word not in readers:
            raise refusal(_below(place, key), Message("应是 {words} 之一", words="、".join(readers)))
        return readers[word](given, place)

    return read


def listed(read: Reader[Value], most: int = _MOST_ITEMS) -> Reader[tuple[Value, ...]]:
    """Return a reader of lists; an item that has an id is called by it, too."""

    def read_list(raw: object, place: Message) -> tuple[Value, ...]:
        items = _list(raw, place)
        if len(items) > most:
            raise refusal(place, Message("有 {count} 项，最多 {most} 项", count=len(items), most=most))
        return tuple(read(item, _nth(place, number, item)) for number, item in enumerate(items, start=1))

    return read_list


def identified(read: Reader[Value], most: int = _MOST_ITEMS) -> Reader[tuple[Value, ...]]:
    """Return a reader of lists of what has an ``id``, each of which is there once."""
    return _each_once(listed(read, most), lambda item: getattr(item, "id"))  # noqa: B009 - of any class


def distinct(read: Reader[str]) -> Reader[tuple[str, ...]]:
    """Return a reader of lists of ids, each of which is there once."""
    return _each_once(listed(read), str)


def mapped(read_key: Reader[Value], read: Reader[Second]) -> Reader[Mapping[Value, Second]]:
    """Return a reader of objects whose keys are data."""

    def read_mapping(raw: object, place: Message) -> Mapping[Value, Second]:
        entries = _object(raw, place).items()
        places = ((name, value, _below(place, name)) for name, value in entries)
        return {read_key(name, here): read(value, here) for name, value, here in places}

    return read_mapping


def pair(first: Reader[Value], second: Reader[Second]) -> Reader[tuple[Value, Second]]:
    """Return a reader of lists of exactly two."""

    def read(raw: object, place: Message) -> tuple[Value, Second]:
        match _list(raw, place):
            case [one, other]:
                return first(one, place), second(other, place)
        raise refusal(place, Message("应有两个值"))

    return read


def nullable(read: Reader[Value]) -> Reader[Value | None]:
    """Return a reader that takes null, too."""
    return lambda raw, place: None if raw is None else read(raw, place)


def refined(read: Reader[Value], make: Callable[[Value], Second]) -> Reader[Second]:
    """Return a reader that makes something of what another one read; `UserError` of it gets the place."""

    def read_more(raw: object, place: Message) -> Second:
        value = read(raw, place)
        try:
            return make(value)
        except UserError as error:
            raise _placed(error, place) from error

    return read_more


def choice(kind: type[Choice]) -> Reader[Choice]:
    """Return a reader of one of a few words."""

    def read(raw: object, place: Message) -> Choice:
        for each in kind:
            if each.value == raw:
                return each
        raise refusal(place, Message("应是 {words} 之一", words="、".join(each.value for each in kind)))

    return read


def whole(least: int = 0, most: int = _LARGEST_WHOLE) -> Reader[int]:
    """Return a reader of whole JSON numbers within bounds."""

    def read(raw: object, place: Message) -> int:
        if not isinstance(raw, Decimal) or raw != raw.to_integral_value():
            raise refusal(place, Message("应是整数"))
        if not least <= raw <= most:
            raise refusal(place, Message("应在 {least} 到 {most} 之间", least=least, most=most))
        return int(raw)

    return read


def decimal(least: Decimal | None = None) -> Reader[Decimal]:
    """Return a reader of numbers, written as JSON numbers or decimal strings."""

    def read(raw: object, place: Message) -> Decimal:
        number = written_number(raw)
        if number is None:
            raise refusal(place, Message("应是数字"))
        if not is_sensible(number):
            raise refusal(place, Message("的数字太大，或小数位太多"))
        if least is not None and number < least:
            raise refusal(place, Message("不能小于 {least}", least=least))
        return number

    return read


def text(raw: object, place: Message) -> str:
    """Read a text that is not empty."""
    if not isinstance(raw, str) or not raw.strip():
        raise refusal(place, Message("应是非空文字"))
    return raw


def flag(raw: object, place: Message) -> bool:
    """Read true or false."""
    if not isinstance(raw, bool):
        raise refusal(place, Message("应是 true 或 false"))
    return raw


def day(raw: object, place: Message) -> date:
    """Read ``2026-11-15``."""
    return _moment(raw, place, _DATE, Message("应是日期，写作 2026-11-15")).date()


def month(raw: object, place: Message) -> date:
    """Read ``2026-11``; the value is its first day, by which months are named everywhere."""
    return _moment(raw, place, _MONTH, Message("应是月份，写作 2026-11"), "{}-01").date()


def clock(raw: object, place: Message) -> time:
    """Read ``09:30``."""
    return _moment(raw, place, _TIME, Message("应是时刻，写作 09:30"), "2000-01-01T{}").time()


def instant(raw: object, place: Message) -> datetime:
    """Read ``2026-11-15T09:30``."""
    return _moment(raw, place, _INSTANT, Message("应是日期与时刻，写作 2026-11-15T09:30"))


def _moment(
    raw: object, place: Message, pattern: re.Pattern[str], wrong: Message, whole_of: str = "{}"
) -> datetime:
    """Read a moment; ``whole_of`` adds to it what it leaves open."""
    if isinstance(raw, str) and pattern.fullmatch(raw):
        try:
            return datetime.fromisoformat(whole_of.format(raw))
        except ValueError as error:
            raise refusal(place, wrong) from error
    raise refusal(place, wrong)


def _each_once(read: Reader[tuple[Value, ...]], name_of: Callable[[Value], str]) -> Reader[tuple[Value, ...]]:
    def read_once(raw: object, place: Message) -> tuple[Value, ...]:
        items = read(raw, place)
        seen: set[str] = set()
        for name in map(name_of, items):
            if name in seen:
                raise refusal(place, Message("中“{name}”重复", name=name))
            seen.add(name)
        return items

    return read_once


def _object(raw: object, place: Message) -> Mapping[str, object]:
    if not isinstance(raw, dict):
        raise refusal(place, Message("应是对象（花括号）"))
    return raw


def _list(raw: object, place: Message) -> list[object]:
    if not isinstance(raw, list):
        raise refusal(place, Message("应是列表（方括号）"))
    return raw


def _below(place: Message, name: str) -> Message:
    if place is WHOLE_DOCUMENT:
        return Message("“{name}”", name=name)
    return Message("{place}的“{name}”", place=place, name=name)


def _nth(place: Message, number: int, item: object) -> Message:
    name = item.get("id") if isinstance(item, dict) else None
    if isinstance(name, str):
        return Message("{place}第 {number} 项“{name}”", place=place, number=number, name=name)
    return Message("{place}第 {number} 项", place=place, number=number)


def _placed(error: UserError, place: Message) -> UserError:
    """Return the error with the place before its sentence, but for the document, which need not be named."""
    if place is WHOLE_DOCUMENT:
        return error
    return UserError(Message("{place}：{problem}", place=place, problem=error.message))
