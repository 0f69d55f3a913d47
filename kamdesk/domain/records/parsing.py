"""How text that people type or import becomes the value of a field, or a sentence why not."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.cleaning import clean_line, clean_text, half_width
from kamdesk.domain.records.fields import FieldKind, TextForm
from kamdesk.domain.records.formatting import yuan_from_wan
from kamdesk.domain.records.rules import problem_with
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from kamdesk.domain.records.fields import Field

_DATE: Final = re.compile(
    r"^(?P<year>\d{4})(?:(?P<sep>[-./年])\s*(?P<month>\d{1,2})[-./月]\s*(?P<day>\d{1,2})日?|(?P<packed>\d{4}))"
    r"(?:[T ]\s*0{1,2}:00(?::00(?:\.0+)?)?)?$"
)
_FIRST_YEAR: Final = 1000  # a year below is a slip of the finger, not a founding date
_SERIAL_EPOCH: Final = date(1899, 12, 30)  # day 0 of spreadsheets, as they count from March 1900 on
_SERIALS: Final = range(61, 2_958_466)  # 1900-03-01 … 9999-12-31
_MONEY: Final = re.compile(
    r"^¥?\s*(?P<number>-?[\d,]{0,24}\.?\d{1,24}|-?[\d,]{1,24}\.)\s*(?P<unit>亿元?|万元?|元|圆)?(?:人民币)?$"
)
_YUAN_PER: Final[Mapping[str, Decimal]] = {
    "亿": Decimal(100_000_000),
    "万": Decimal(10_000),
    "元": Decimal(1),
    "圆": Decimal(1),
}
_MONEY_UNITS: Final = ("元", "圆", "万", "亿", "人民币")
_QUANTITY: Final = re.compile(r"^-?[\d,]{1,24}(?:\.\d{1,12})?$")
_MOMENT: Final = re.compile(
    r"^(?P<day>\S+?)(?:\s+|T|(?<=日))(?P<hour>\d{1,2})\s*[:时点]\s*(?P<minute>\d{1,2})(?::\d{2}(?:\.\d+)?|分)?$"
)
_MOMENT_YEARS: Final = range(1971, 3000)  # beyond, the clock of a PC cannot tell the time of day
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59
_INTEGER: Final = re.compile(r"^(-?\d[\d,]{0,24})(?:\.0+)?\s*[人名位]?$")
LIST_BREAK: Final = re.compile(r"[、,，;；|\n]+")
_TRUE: Final = frozenset({"是", "有", "需要", "对", "√", "✓", "y", "yes", "true", "1"})
_FALSE: Final = frozenset({"否", "无", "不", "不需要", "没有", "×", "n", "no", "false", "0"})


def parse_value(field: Field, text: str, names: Mapping[str, UUID] = MappingProxyType({})) -> object:
    """Turn typed text into the value of ``field``; `UserError` naming the field when it cannot be.

    ``names`` are the ids of the records that a reference may name, by their titles.
    """
    cleaned = clean_text(text) if field.kind is FieldKind.LONG_TEXT else clean_line(text)
    value = field.empty
    if cleaned:
        try:
            value = _read(field, cleaned, names)
        except UserError as error:
            raise UserError(error.message, field=field.name) from error
    problem = problem_with(field, value)
    if problem is not None:
        raise UserError(problem, field=field.name)
    return value


def parse_date(text: str, *, serials: bool = False) -> date:
    """Read ``2020-5-18``, ``2020.5.18``, ``2020/5/18``, ``20200518`` or ``2020年5月18日``.

    A clock time of midnight behind the date is ignored, as spreadsheets write it. With ``serials`` a
    bare number such as ``43969`` counts as a day of a spreadsheet. Raises `UserError` otherwise.
    """
    tidy = half_width(clean_line(text))
    if serials and tidy.isdecimal() and len(tidy) < len("20200518") and int(tidy) in _SERIALS:
        return _SERIAL_EPOCH + timedelta(days=int(tidy))
    found = _DATE.match(tidy)
    if found is None:
        raise UserError(Message("看不懂日期“{text}”，请写成 2020-05-18。", text=text))
    packed = found["packed"]
    month, day = (packed[:2], packed[2:]) if packed else (found["month"], found["day"])
    try:
        result = date(int(found["year"]), int(month), int(day))
    except ValueError:
        raise UserError(Message("日历上没有“{text}”这一天。", text=text)) from None
    if result.year < _FIRST_YEAR:
        raise UserError(Message("看不懂日期“{text}”，请写成 2020-05-18。", text=text))
    return result


def parse_wan(text: str) -> Decimal:
    """Read an amount in 万元 (or with its own unit 元, 万元, 亿元) as exact yuan; `UserError` otherwise."""
    found = _MONEY.match(half_width(clean_line(text)))
    if found is None:
        raise UserError(Message("看不懂金额“{text}”，请以万元为单位写数字，如 1260.5。", text=text))
    try:
        number = Decimal(found["number"].replace(",", ""))
    except InvalidOperation:
        raise UserError(Message("看不懂金额“{text}”，请以万元为单位写数字，如 1260.5。", text=text)) from None
    unit = found["unit"]
    return number * _YUAN_PER[unit[0]] if unit else yuan_from_wan(number)


def parse_yuan(text: str) -> Decimal:
    """Read an amount in yuan (or with its own unit 元, 万元, 亿元) exactly; `UserError` otherwise."""
    tidy = half_width(clean_line(text))
    if not tidy.endswith(_MONEY_UNITS):
        tidy += "元"
    try:
        return parse_wan(tidy)
    except UserError:
        raise UserError(Message("看不懂金额“{text}”，请以元为单位写数字，如 1260.50。", text=text)) from None


def parse_moment(text: str) -> datetime:
    """Read ``2026-11-30 14:05`` (any of the forms of `parse_date`, then the time) as an instant.

    The time is that of the clock on this PC. Raises `UserError` otherwise.
    """
    tidy = half_width(clean_line(text))
    found = _MOMENT.match(tidy)
    if found is None:
        raise UserError(Message("看不懂时间“{text}”，请写成 2026-11-30 14:05。", text=text))
    day = parse_date(found["day"])
    if day.year not in _MOMENT_YEARS:
        raise UserError(Message("“{text}”太早或太晚，请核对年份。", text=text))
    hour, minute = int(found["hour"]), int(found["minute"])
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        raise UserError(Message("一天里没有“{text}”这个时间。", text=f"{hour}:{minute:02}"))
    local = datetime.combine(day, time(hour, minute)).astimezone()
    return local.astimezone(UTC)


def parse_integer(text: str) -> int:
    """Read a whole number, with thousands separators or a unit of persons; `UserError` otherwise."""
    found = _INTEGER.match(half_width(clean_line(text)))
    if found is None:
        raise UserError(Message("“{text}”不是整数。", text=text))
    return int(found[1].replace(",", ""))


def split_list(text: str) -> tuple[str, ...]:
    """Split words joined by 、 or commas or semicolons; each once, in their order."""
    words = (clean_line(word) for word in LIST_BREAK.split(text))
    return tuple(dict.fromkeys(word for word in words if word))


def _read(field: Field, text: str, names: Mapping[str, UUID]) -> object:
    if field.refers_to:
        return _reference(field, text, names)
    return _READERS[field.kind](field, text)


def _text(field: Field, text: str) -> str:
    match field.form:
        case TextForm.CREDIT_CODE:
            return re.sub(r"[\s-]", "", half_width(text)).upper()
        case TextForm.TELEPHONE | TextForm.EMAIL:
            return half_width(text)
        case TextForm.WEBSITE:
            return half_width(text).replace("。", ".")  # which a Chinese keyboard gives for a point
        case TextForm.PLAIN:
            return text


def _choice(field: Field, text: str) -> str:
    tidy = _folded(text)
    for code, word in field.choices:
        if tidy in {_folded(code), _folded(word), _folded(word).removesuffix("级")}:
            return code
    offered = "、".join(word for _code, word in field.choices)
    raise UserError(Message("“{text}”不在可选范围内：{offered}。", text=text, offered=offered))


def _choices(field: Field, text: str) -> frozenset[str]:
    return frozenset(_choice(field, word) for word in split_list(text))


def _flag(_field: Field, text: str) -> bool:
    tidy = _folded(text)
    if tidy in _TRUE:
        return True
    if tidy in _FALSE:
        return False
    raise UserError(Message("“{text}”应写成“是”或“否”。", text=text))


def _reference(field: Field, text: str, names: Mapping[str, UUID]) -> UUID:
    if text in names:
        return names[text]
    if field.kind is FieldKind.MEMBER:
        raise UserError(Message("没有名为“{text}”的部门成员。", text=text))
    raise UserError(Message("{label}里没有“{text}”。", label=Message(field.label), text=text))


def _quantity(field: Field, text: str) -> Decimal:
    found = _QUANTITY.match(half_width(text).removesuffix(field.unit).strip())
    if found is None:
        raise UserError(Message("看不懂数量“{text}”，请写数字，如 1200.5。", text=text))
    return Decimal(found[0].replace(",", ""))


def _folded(text: str) -> str:
    return re.sub(r"[\s·・.]", "", half_width(text)).casefold()


_READERS: Final[Mapping[FieldKind, Callable[[Field, str], object]]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.INTEGER: lambda _field, text: parse_integer(text),
    FieldKind.QUANTITY: _quantity,
    FieldKind.MONEY: lambda _field, text: parse_yuan(text),
    FieldKind.MONEY_WAN: lambda _field, text: parse_wan(text),
    FieldKind.MARK: lambda _field, text: parse_integer(text),
    FieldKind.DATE: lambda _field, text: parse_date(text),
    FieldKind.TIME: lambda _field, text: parse_moment(text),
    FieldKind.BIRTHDAY: lambda _field, text: Birthday.parse(text),
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choices,
    FieldKind.FLAG: _flag,
    FieldKind.TAGS: lambda _field, text: split_list(text),
}
