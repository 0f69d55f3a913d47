"""How text that people type or import becomes the value of a field, or a sentence why not."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings import postcodes
from kamdesk.domain.readings.amounts import is_foreign, read_amount
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.cleaning import clean_line, clean_text, half_width
from kamdesk.domain.readings.days import (
    incomplete,
    read_day,
    require_weekday,
    split_moment,
    tidied,
    without_weekday,
)
from kamdesk.domain.readings.numerals import read_number
from kamdesk.domain.readings.simplified import TO_SIMPLIFIED
from kamdesk.domain.records.fields import FieldKind, TextForm
from kamdesk.domain.records.formatting import yuan_from_wan
from kamdesk.domain.records.rules import problem_with
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.domain.readings.amounts import WrittenAmount
    from kamdesk.domain.records.fields import Field

_PLAIN_DATE: Final = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
"""How most dates are written, which are read without trying anything else."""
_FIRST_YEAR: Final = 1000  # a year below is a slip of the finger, not a founding date
_SERIAL: Final = re.compile(r"\d{2,7}(?:\.\d+)?")
_SERIAL_EPOCH: Final = date(1899, 12, 30)  # day 0 of spreadsheets, as they count from March 1900 on
_SERIALS: Final = range(61, 2_958_466)  # 1900-03-01 … 9999-12-31
_MOMENT_YEARS: Final = range(1971, 3000)  # beyond, the clock of a PC cannot tell the time of day
_ADDRESSED: Final = re.compile(
    r'(?:"[^"]{0,60}"|[^<>;,、"]){0,60}<\s{0,9}([^<>\s]{1,200}@[^<>\s]{1,200})\s{0,9}>'
)
"""How programs of mail write an address behind a name: 周明远 <zhou@example.com>."""
_LONGEST_NAMED: Final = 1000  # characters of addresses with names; more is none, and takes long to search
_MAIL_TO: Final = re.compile(r"\bmailto:", re.IGNORECASE)
_POINT_ZERO: Final = re.compile(r"^(\d{7,15})\.0+$")
"""How programs write a telephone that they took for a number."""
_PERSONS: Final = re.compile(r"\s*[人名位](?:员工|职工)?$")
LIST_BREAK: Final = re.compile(r"[、,，;；|\n]+")
_TRUE: Final = frozenset({"是", "有", "需要", "对", "√", "✓", "y", "yes", "true", "1"})
_FALSE: Final = frozenset({"否", "无", "不", "不需要", "没有", "×", "n", "no", "false", "0"})


def parse_value(field: Field, text: str, names: Mapping[str, UUID] = MappingProxyType({})) -> object:
    """Turn typed text into the value of ``field``; `UserError` naming the field when it cannot be.

    ``names`` are the ids of the records that a reference may name, by their titles.
    """
    cleaned = clean_text(text) if field.kind is FieldKind.LONG_TEXT else clean_line(text)
    try:
        value = _read(field, cleaned, names) if cleaned else field.empty
    except UserError as error:
        raise UserError(error.message, field=field.name) from error
    problem = problem_with(field, value)
    if problem is not None:
        raise UserError(problem, field=field.name)
    return value


def parse_date(text: str, *, serials: bool = False) -> date:
    """Read ``2020-5-18``, ``20200518``, ``2020年5月18日``, ``二〇二〇年五月十八日``, ``18 May 2020``.

    A time of day is left out, a day of the week has to fit. With ``serials`` a bare number such as
    ``43969`` or ``43969.5`` counts as a day of a spreadsheet. Raises `UserError` otherwise.
    """
    tidy = tidied(text)
    plain = _PLAIN_DATE.fullmatch(tidy)
    if plain is not None:
        return _existing_day(text, int(plain[1]), int(plain[2]), int(plain[3]))
    lacking = incomplete(tidy)
    if lacking is not None:
        raise UserError(lacking)
    if serials and _SERIAL.fullmatch(tidy) and int(float(tidy)) in _SERIALS:
        return _SERIAL_EPOCH + timedelta(days=int(float(tidy)))
    written, weekday = read_day(tidy), None
    if written is None:
        rest, weekday = without_weekday(tidy)
        written = read_day(split_moment(rest).day)
    if written is None:
        raise UserError(Message("看不懂日期“{text}”，请写成 2020-05-18。", text=text))
    if written.sounds_lunar or written.leap:
        raise UserError(Message("“{text}”是农历，请换成公历的日期，如 2020-05-18。", text=text))
    if written.year is None:
        raise UserError(Message("“{text}”没有写年份，请写成 2020-05-18。", text=text))
    day = _existing_day(text, written.year, written.month, written.day)
    require_weekday(text, day, weekday)
    return day


def parse_month(text: str) -> date:
    """Read ``2020-05``, ``2020年5月``, ``202005``, ``May 2020``, or any day of a month, as its first day.

    Raises `UserError` otherwise.
    """
    from kamdesk.domain.readings.months import read_month  # the first list has no months to read

    tidy = tidied(text)
    written = read_month(tidy)
    if written is not None and written[0] >= _FIRST_YEAR:
        return date(*written, 1)
    try:
        return parse_date(tidy).replace(day=1)
    except UserError:
        raise UserError(Message("看不懂月份“{text}”，请写成 2020-05。", text=text)) from None


def parse_wan(text: str) -> Decimal:
    """Read an amount in 万元 (or with its own unit 元, 万元, 亿元) as exact yuan; `UserError` otherwise."""
    amount = _amount(text)
    if amount is None:
        raise UserError(Message("看不懂金额“{text}”，请以万元为单位写数字，如 1260.5。", text=text))
    return amount.number if amount.has_unit else yuan_from_wan(amount.number)


def parse_yuan(text: str) -> Decimal:
    """Read an amount in yuan (or with its own unit 元, 万元, 亿元) exactly; `UserError` otherwise."""
    amount = _amount(text)
    if amount is None:
        raise UserError(Message("看不懂金额“{text}”，请以元为单位写数字，如 1260.50。", text=text))
    return amount.number


def parse_moment(text: str) -> datetime:
    """Read ``2026-11-30 14:05`` (any of the forms of `parse_date`, then the time) as an instant.

    The time is that of the clock on this PC. Raises `UserError` otherwise.
    """
    rest, weekday = without_weekday(tidied(text))
    moment = split_moment(rest)
    if moment.clock is None or not moment.day or moment.zoned:
        raise UserError(Message("看不懂时间“{text}”，请写成 2026-11-30 14:05。", text=text))
    day = parse_date(moment.day)
    require_weekday(text, day, weekday)
    if day.year not in _MOMENT_YEARS:
        raise UserError(Message("“{text}”太早或太晚，请核对年份。", text=text))
    local = datetime.combine(day, moment.clock).astimezone()
    return local.astimezone(UTC)


def parse_integer(text: str) -> int:
    """Read a whole number, 1.2万 and 一百二十人 too; `UserError` otherwise."""
    number = read_number(_PERSONS.sub("", tidied(text)))
    if number is None or number != number.to_integral_value():
        raise UserError(Message("“{text}”不是整数。", text=text))
    return int(number)


def split_list(text: str) -> tuple[str, ...]:
    """Split words joined by 、 or commas or semicolons; each once, in their order."""
    words = (clean_line(word) for word in LIST_BREAK.split(text))
    return tuple(dict.fromkeys(word for word in words if word))


def _existing_day(text: str, year: int, month: int, day: int) -> date:
    try:
        result = date(year, month, day)
    except ValueError:
        raise UserError(Message("日历上没有“{text}”这一天。", text=text)) from None
    if year < _FIRST_YEAR:
        raise UserError(Message("看不懂日期“{text}”，请写成 2020-05-18。", text=text))
    return result


def _amount(text: str) -> WrittenAmount | None:
    if is_foreign(half_width(text)):
        raise UserError(Message("“{text}”不是人民币，请换算成人民币再填。", text=text))
    return read_amount(text)


def _read(field: Field, text: str, names: Mapping[str, UUID]) -> object:
    if field.refers_to:
        return _reference(field, text, names)
    return _READERS[field.kind](field, text)


def _text(field: Field, text: str) -> str:
    match field.form:
        case TextForm.CREDIT_CODE:
            return re.sub(r"[\s-]", "", half_width(text)).upper()
        case TextForm.TELEPHONE:
            return _POINT_ZERO.sub(r"\1", half_width(text))
        case TextForm.EMAIL:
            plain = half_width(text)
            return _MAIL_TO.sub("", _ADDRESSED.sub(r"\1", plain) if len(plain) <= _LONGEST_NAMED else plain)
        case TextForm.WEBSITE:
            return half_width(text).replace("。", ".")  # which a Chinese keyboard gives for a point
        case TextForm.POSTCODE:
            return postcodes.tidied(text)
        case TextForm.PLAIN:
            return text


def _choice(field: Field, text: str) -> str:
    tidy = _folded(text)
    for code, word in field.choices:
        if tidy in {_folded(code), _folded(word), _folded(word).removesuffix("级")}:
            return code
    meant = [code for code, words in field.spellings if re.fullmatch(words, tidy)]
    if len(meant) == 1:
        return meant[0]
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
    number = read_number(tidied(text).removesuffix(field.unit).strip())
    if number is None:
        raise UserError(Message("看不懂数量“{text}”，请写数字，如 1200.5。", text=text))
    return number


def _folded(text: str) -> str:
    return re.sub(r"[\s·・.]", "", half_width(text)).casefold().translate(TO_SIMPLIFIED)


_READERS: Final[Mapping[FieldKind, Callable[[Field, str], object]]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.INTEGER: lambda _field, text: parse_integer(text),
    FieldKind.QUANTITY: _quantity,
    FieldKind.MONEY: lambda _field, text: parse_yuan(text),
    FieldKind.MONEY_WAN: lambda _field, text: parse_wan(text),
    FieldKind.MARK: lambda _field, text: parse_integer(text),
    FieldKind.DATE: lambda _field, text: parse_date(text),
    FieldKind.MONTH: lambda _field, text: parse_month(text),
    FieldKind.TIME: lambda _field, text: parse_moment(text),
    FieldKind.BIRTHDAY: lambda _field, text: Birthday.parse(text),
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choices,
    FieldKind.FLAG: _flag,
    FieldKind.TAGS: lambda _field, text: split_list(text),
}
