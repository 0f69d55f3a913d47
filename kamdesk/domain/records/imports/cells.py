"""How one cell of a file becomes the value of a field, or a sentence why not."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.cleaning import clean_line
from kamdesk.domain.records.fields import Field, FieldKind, TextForm
from kamdesk.domain.records.formatting import NO, YES
from kamdesk.domain.records.imports.table import MarkedText, Unreadable
from kamdesk.domain.records.parsing import parse_date, parse_value
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.table import CellValue

_FORMULA_SIGNS: Final = ("=", "+", "-", "@")
_APOSTROPHE: Final = "'"
_NOTHING: Final = re.compile(r"[-–—_/\\]+|n/?a|null|none|nan", re.IGNORECASE)
_NOT_KNOWN: Final = frozenset({"无", "暂无", "没有", "未知", "不详", "未填", "無"})
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_REPLACEMENT: Final = "\ufffd"
_SCIENTIFIC: Final = re.compile(r"\d(?:\.\d+)?[eE]\+\d{2,3}")
_BARE_NUMBER: Final = re.compile(r"-?[\d,]*(?:\d|\.\d+)")
_BARE_YEAR: Final = re.compile(r"(?:1[89]|20)\d\d年?")
_EXACT_DIGITS: Final = 15  # spreadsheets keep no more digits of a number
_DAYS_TO_1904: Final = 1462
_MINUTES_A_DAY: Final = 24 * 60
_TEXT_KINDS: Final = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.TAGS})


def is_blank(cell: CellValue) -> bool:
    """Tell whether a cell holds nothing, or only a sign for nothing such as a dash or ``N/A``."""
    if cell is None:
        return True
    return isinstance(cell, str) and not isinstance(cell, MarkedText) and _says_nothing(cell.strip())


def would_be_misread(text: str) -> bool:
    """Tell whether plain text has to be marked as text, so that no program computes or drops it."""
    tidy = text.lstrip()
    starts = unicodedata.normalize("NFKC", tidy[:1]) in {*_FORMULA_SIGNS, _APOSTROPHE}
    return starts or _says_nothing(tidy) or _SCIENTIFIC.fullmatch(tidy) is not None


def read_cell(column: ColumnMeaning, cell: CellValue, *, from_1904: bool = False) -> object:
    """Return the value a cell gives the column's field, or None where it says nothing.

    Of a reference it is the text by which another record is named. Dates are understood as 2020.5.18,
    20200518, 2020年5月18日, dates of the workbook and numbers of days.
    Raises `UserError` with one sentence for everything the field cannot hold, and for what looks like
    a formula (see OWASP, "CSV injection"), unless its author marked it as text.
    """
    if column.target is None or cell is None or is_blank(cell):
        return None
    if isinstance(cell, Unreadable):
        raise UserError(cell.reason)
    field = column.target.field
    if field.kind in {FieldKind.DATE, FieldKind.BIRTHDAY} and isinstance(cell, (date, Decimal)):
        day = _day_of(cell, from_1904=from_1904)
        return parse_value(field, day.isoformat())
    if field.kind is FieldKind.TIME and isinstance(cell, (date, Decimal)):
        return parse_value(field, _moment_of(cell, from_1904=from_1904))
    text = _plain_text(field, cell)
    if _is_unknown(field, text):
        return None
    if field.refers_to:
        return clean_line(text) or None
    if field.kind in {FieldKind.MONEY_WAN, FieldKind.MONEY}:
        text = _with_unit(column, text)
    if field.kind is FieldKind.DATE:
        _refuse_bare_year(text)
        return parse_date(text, serials=True)
    value = parse_value(field, text)
    says_something = field.kind is FieldKind.FLAG or value != field.empty
    return value if says_something else None  # invisible characters alone must not erase


def _plain_text(field: Field, cell: str | Decimal | bool | date) -> str:  # noqa: FBT001 - what a cell holds
    """Return a cell's text; `UserError` for what cannot have been meant so."""
    text = (YES if cell else NO) if isinstance(cell, bool) else _text_of(cell)
    if isinstance(cell, str) and not isinstance(cell, MarkedText):
        return _checked(field, text)
    if isinstance(cell, Decimal):
        _refuse_lost_digits(field, cell)
    return text


def _says_nothing(text: str) -> bool:
    return not text or _NOTHING.fullmatch(text) is not None


def _is_unknown(field: Field, text: str) -> bool:
    has_meaning = field.kind is FieldKind.FLAG or (field.kind in _TEXT_KINDS and field.form is TextForm.PLAIN)
    return not has_meaning and text in _NOT_KNOWN


def _text_of(cell: str | Decimal | date) -> str:
    """Write a cell as a person would read it."""
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="minutes").removesuffix(" 00:00")
    return cell.strip() if isinstance(cell, str) else cell.isoformat()


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
    _refuse_bare_year(f"{cell:f}")
    day = parse_date(f"{cell:f}", serials=True)
    is_serial = len(f"{cell:f}") < len("20200518")
    return day + timedelta(days=_DAYS_TO_1904) if from_1904 and is_serial else day


def _checked(field: Field, text: str) -> str:
    """Refuse text that hides a formula, control characters or a wrong encoding."""
    if text.startswith(_APOSTROPHE) and text[1:].startswith(_FORMULA_SIGNS):
        return text[1:]
    if text.startswith(_FORMULA_SIGNS) and not _is_harmless(field, text):
        raise UserError(
            Message("内容以“{sign}”开头，像公式；如确是文字，请在前面加一个英文单引号。", sign=text[0])
        )
    found = _CONTROL.search(text)
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


def _refuse_bare_year(text: str) -> None:
    """Refuse a year alone, which would else count as a number of days since 1900."""
    if _BARE_YEAR.fullmatch(text):
        raise UserError(Message("“{text}”只有年份，请写成完整的日期，如 2020-05-18。", text=text))


def _with_unit(column: ColumnMeaning, text: str) -> str:
    """Turn a bare amount under a header with a unit of its own into yuan with that unit."""
    if column.yuan_per_unit is None or not _BARE_NUMBER.fullmatch(text):
        return text
    return f"{Decimal(text.replace(',', '')) * column.yuan_per_unit:f}元"
