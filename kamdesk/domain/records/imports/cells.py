"""How one cell of a file becomes the value of a field, or a sentence why not."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.domain.readings.amounts import YUAN_PER_UNIT, read_amount
from kamdesk.domain.readings.cleaning import clean_line, half_width
from kamdesk.domain.records.fields import Field, FieldKind, TextForm
from kamdesk.domain.records.formatting import NO, YES
from kamdesk.domain.records.imports.table import MarkedText, ShownNumber, Unreadable, YearlessDay
from kamdesk.domain.records.parsing import parse_date, parse_value
from kamdesk.domain.records.rules import problem_with
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.table import CellValue

_Filled: TypeAlias = str | Decimal | bool | date
_FORMULA_SIGNS: Final = ("=", "+", "-", "@")
_APOSTROPHE: Final = "'"
_NOTHING: Final = re.compile(r"[-–—_/\\]+|n/?a|null|none|nan|[(（](?:空|跳过)[)）]", re.IGNORECASE)
_NOTHING_BEGINS: Final = frozenset("-–—_/\\nN(（")
_NOT_KNOWN: Final = frozenset(
    {"无", "暂无", "没有", "未知", "不详", "未填", "無", "未指定", "未设置", "保密", "unspecified"}
)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_REPLACEMENT: Final = "\ufffd"
_SCIENTIFIC: Final = re.compile(r"\d(?:\.\d+)?[eE]\+\d{2,3}")
_NO_DAY: Final = re.compile(r"0+(?:[-/.]0+){2}(?:\s+0+(?::0+)+)?|0+(?::0+)+|1900[-/.]0?1[-/.]0+")
"""What Outlook, databases and Excel write where there is no day."""
_WITHOUT_YEAR: Final = re.compile(r"--(\d\d)-?(\d\d)")  # ISO 8601:2000, as address books have it
_SERIAL: Final = re.compile(r"\d{5}(?:\.\d+)?")
_FIRST_PACKED: Final = 10_000_000  # 20200518 is no number of days
_MONTHS: Final = 12
_LONGEST_SHOWN: Final = 60  # characters of what stands in a cell
_EXACT_DIGITS: Final = 15  # spreadsheets keep no more digits of a number
_DAYS_TO_1904: Final = 1462
_MONTH: Final = re.compile(r"(?:19|20)\d\d(?:\d\d|\.\d{1,2})")
_MINUTES_A_DAY: Final = 24 * 60
_CALENDAR_KINDS: Final = frozenset({FieldKind.DATE, FieldKind.MONTH, FieldKind.BIRTHDAY, FieldKind.TIME})
_NUMBER_KINDS: Final = frozenset(
    {FieldKind.INTEGER, FieldKind.QUANTITY, FieldKind.MARK, FieldKind.MONEY, FieldKind.MONEY_WAN}
)
_TEXT_KINDS: Final = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.TAGS})


def is_blank(cell: CellValue) -> bool:
    """Tell whether a cell holds nothing, or only a sign for nothing such as a dash or ``N/A``."""
    if cell is None:
        return True
    return isinstance(cell, str) and not isinstance(cell, MarkedText) and _says_nothing(cell.strip())


def says_no_day(cell: CellValue) -> bool:
    """Tell whether a cell holds what programs write where there is no day."""
    return isinstance(cell, str) and _NO_DAY.fullmatch(cell.strip()) is not None


def would_be_misread(text: str) -> bool:
    """Tell whether plain text has to be marked as text, so that no program computes or drops it."""
    tidy = text.lstrip()
    starts = unicodedata.normalize("NFKC", tidy[:1]) in {*_FORMULA_SIGNS, _APOSTROPHE}
    return starts or _says_nothing(tidy) or _SCIENTIFIC.fullmatch(tidy) is not None


def read_cell(column: ColumnMeaning, cell: CellValue, *, from_1904: bool = False) -> object:
    """Return the value a cell gives the column's field, or None where it says nothing.

    Of a reference it is the text by which another record is named. Days are understood as they are typed,
    as dates of the workbook and as numbers of days.
    Raises `UserError` with one sentence for everything the field cannot hold, and for what looks like
    a formula (see OWASP, "CSV injection"), unless its author marked it as text.
    """
    if column.target is None or cell is None or is_blank(cell):
        return None
    if isinstance(cell, Unreadable):
        raise UserError(cell.reason)
    field = column.target.field
    if field.kind in _CALENDAR_KINDS:
        return _read_day(field, cell, from_1904=from_1904)
    text = _plain_text(field, cell)
    if _is_unknown(field, text):
        return None
    if field.refers_to:
        return clean_line(text) or None
    if field.is_money:
        return _read_money(column, field, _amount_text(cell, text))
    value = parse_value(field, text)
    says_something = field.kind is FieldKind.FLAG or value != field.empty
    return value if says_something else None  # invisible characters alone must not erase


def whole_text(cell: CellValue) -> str:
    """Write what stands in a cell as one line; nothing where it cannot be read."""
    return "" if cell is None or isinstance(cell, Unreadable) else clean_line(_shown(cell))


def written(cell: CellValue) -> str:
    """Write what stands in a cell for people, a long text cut short."""
    text = whole_text(cell)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _read_day(field: Field, cell: _Filled, *, from_1904: bool) -> object:
    """Read a date, birthday or time from text, from a date of the workbook or from a number of days."""
    if isinstance(cell, str | bool):
        without_year = _WITHOUT_YEAR.fullmatch(str(cell).strip())
        if without_year is not None and field.kind is FieldKind.BIRTHDAY:
            return parse_value(field, "-".join(without_year.groups()))
        text = half_width(_plain_text(field, cell))
        if _is_unknown(field, text) or _NO_DAY.fullmatch(text):
            return None
        if not _SERIAL.fullmatch(text):
            return parse_value(field, text)
        cell = Decimal(text)
    if isinstance(cell, YearlessDay):
        if field.kind is FieldKind.BIRTHDAY:
            return parse_value(field, f"{cell:%m-%d}")
        raise UserError(
            Message("“{text}”没有显示年份；请在表格里让它显示年份，或写成 2020-05-18。", text=cell.shown)
        )
    if field.kind is FieldKind.TIME:
        return parse_value(field, _moment_of(cell, from_1904=from_1904))
    if field.kind is FieldKind.BIRTHDAY and isinstance(cell, Decimal) and cell < _MONTHS + 1:
        return parse_value(field, _month_and_day(cell))
    if field.kind is FieldKind.MONTH and isinstance(cell, Decimal) and _MONTH.fullmatch(_shown(cell)):
        return parse_value(field, _year_and_month(_shown(cell)))
    return parse_value(field, _day_of(cell, from_1904=from_1904).isoformat())


def _year_and_month(number: str) -> str:
    """Return a month that a spreadsheet took for a number; of 2026.1 nobody knows whether it was 2026.10."""
    if number.endswith(".1"):
        raise UserError(
            Message("“{text}”分不清是 1 月还是 10 月，请写成 {year}-01。", text=number, year=number[:4])
        )
    return number


def _month_and_day(number: Decimal) -> str:
    """Return a birthday that a spreadsheet took for a number; of 8.1 nobody knows whether it was 8.10."""
    month, _point, day = f"{number:f}".partition(".")
    if day in {"1", "2", "3"}:
        raise UserError(
            Message(
                "“{text}”分不清是 {one} 日还是 {ten} 日，请写成 08-10。", text=number, one=day, ten=f"{day}0"
            )
        )
    return f"{month}.{day}"


def _plain_text(field: Field, cell: _Filled) -> str:
    """Return a cell's text; `UserError` for what cannot have been meant so."""
    text = f"{cell:f}" if isinstance(cell, Decimal) and field.kind in _NUMBER_KINDS else _shown(cell)
    if isinstance(cell, str) and not isinstance(cell, MarkedText):
        return _checked(field, text)
    if isinstance(cell, Decimal):
        _refuse_lost_digits(field, cell)
    return text


def _says_nothing(text: str) -> bool:
    return not text or (text[0] in _NOTHING_BEGINS and _NOTHING.fullmatch(text) is not None)


def _is_unknown(field: Field, text: str) -> bool:
    has_meaning = field.kind is FieldKind.FLAG or (field.kind in _TEXT_KINDS and field.form is TextForm.PLAIN)
    return not has_meaning and text.casefold() in _NOT_KNOWN


def _shown(cell: _Filled) -> str:
    """Write a cell as a person would read it."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return YES if cell else NO
    if isinstance(cell, ShownNumber | YearlessDay):
        return cell.shown
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="minutes").removesuffix(" 00:00")
    return cell.isoformat()


def _moment_of(cell: date | Decimal, *, from_1904: bool) -> str:
    """Write a date, at midnight, a date with its time, or a number of days as a person would."""
    if isinstance(cell, Decimal):
        whole = cell.to_integral_value(ROUND_FLOOR)
        minutes = min(round((cell - whole) * _MINUTES_A_DAY), _MINUTES_A_DAY - 1)
        cell = datetime.combine(_day_of(whole, from_1904=from_1904), time()) + timedelta(minutes=minutes)
    return f"{cell:%Y-%m-%d %H:%M}"


def _day_of(cell: date | Decimal, *, from_1904: bool) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    day = parse_date(f"{cell:f}", serials=True)
    is_serial = cell < _FIRST_PACKED
    return day + timedelta(days=_DAYS_TO_1904) if from_1904 and is_serial else day


def _checked(field: Field, text: str) -> str:
    """Refuse text that hides a formula, control characters or a wrong encoding."""
    if text.startswith(_APOSTROPHE) and _APOSTROPHE not in text[1:]:
        text = text[1:].lstrip()  # typed so that a spreadsheet takes what follows for a text
        if text.startswith(_FORMULA_SIGNS):
            return text
    if text.startswith(_FORMULA_SIGNS) and not _is_harmless(field, text):
        raise UserError(
            Message("内容以“{sign}”开头，像公式；如确是文字，请在前面加一个英文单引号。", sign=text[0])
        )
    found = None if text.isprintable() else _CONTROL.search(text)
    if found is not None:
        raise UserError(Message("内容里有看不见的控制字符（U+{code}）。", code=f"{ord(found[0]):04X}"))
    if _REPLACEMENT in text:
        raise UserError(Message("内容里有无法识别的字符，文件的编码可能不对或已损坏。"))
    if field.kind in _TEXT_KINDS and field.form is not TextForm.EMAIL and _SCIENTIFIC.fullmatch(text):
        raise UserError(Message("“{text}”是被表格软件改写过的号码，末尾数字已丢失。", text=text))
    return text


def _is_harmless(field: Field, text: str) -> bool:
    """Tell whether a sign at the beginning belongs to a number or telephone number of this field."""
    is_number = field.kind not in _TEXT_KINDS or field.form is TextForm.TELEPHONE
    return is_number and text[0] in "+-" and text[1:2] not in _FORMULA_SIGNS


def _refuse_lost_digits(field: Field, number: Decimal) -> None:
    if field.kind in _TEXT_KINDS and number.adjusted() >= _EXACT_DIGITS:
        raise UserError(Message("号码“{text}”被存成了数字，15 位以后的数字已丢失。", text=f"{number:f}"))


def _amount_text(cell: _Filled, text: str) -> str:
    """Return an amount with the unit that its own format shows behind it."""
    if isinstance(cell, ShownNumber) and cell.unit in YUAN_PER_UNIT:
        return f"{cell.scaled:f}{cell.unit}"
    return text


def _read_money(column: ColumnMeaning, field: Field, text: str) -> object:
    """Read an amount: in its own unit, else in that of the head, else in yuan where it says 人民币."""
    amount = read_amount(text)
    if amount is None or amount.has_unit:
        return parse_value(field, text)
    yuan = Decimal(1) if column.yuan_per_unit is None and amount.has_currency else column.yuan_per_unit
    if yuan is None:
        return parse_value(field, text)
    value = amount.number * yuan
    problem = problem_with(field, value)
    if problem is not None:
        raise UserError(problem)
    return value
