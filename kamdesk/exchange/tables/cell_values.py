"""What the cells of a workbook hold, as they show: numbers by their digits, days by the format of cells."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.utils.datetime import from_excel, from_ISO8601

from kamdesk.domain.records.imports.table import MarkedText, Unreadable, YearlessDay
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.bounds import bounded_text
from kamdesk.exchange.tables.number_formats import CHINESE_DAYS, lacks_year, number_format
from kamdesk.exchange.tables.sheet_parts import UNCOMPUTED

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.table import CellValue

_DIGITS: Final = 15  # significant digits that a spreadsheet keeps and shows
_MOST_PLACES: Final = 25  # before and behind the point, as no sum or length has
_LONGEST: Final = 400  # characters of a number that anything writes
_SHOWN: Final = 20
_NUMBER: Final = re.compile(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*", re.ASCII)
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNCOMPUTED: Final = Unreadable(Message("公式还没有算出结果；请在 Excel 里打开、保存后再导入。"))


class CellValues:
    """Tells what a cell holds by its kind, its style and its text (ECMA-376-1, 18.3.1.4)."""

    def __init__(self, workbook: Any, texts: list[CellValue]) -> None:
        """Take the styles of a workbook as openpyxl read them, and the texts that its cells share."""
        self._texts = texts
        self._epoch = workbook.epoch
        # openpyxl names what styles say nowhere else
        styles = {str(number): style for number, style in enumerate(workbook._cell_styles)}  # noqa: SLF001
        codes = {number: _code(workbook, style) for number, style in styles.items()}
        chinese = {number for number, code in codes.items() if code in CHINESE_DAYS.values()}
        self._days = chinese.union(map(str, workbook._date_formats))  # noqa: SLF001
        self._spans = frozenset(map(str, workbook._timedelta_formats))  # noqa: SLF001
        self._yearless = frozenset(number for number in self._days if lacks_year(codes[number]))
        self._marked = frozenset(number for number, style in styles.items() if style.quotePrefix)
        formats = {number: number_format(codes[number]) for number in codes.keys() - self._days}
        self._formats = {number: form for number, form in formats.items() if form is not None}
        self._read_days: dict[tuple[str, str], CellValue] = {}

    def __call__(self, kind: str, style: str, text: str) -> CellValue:
        """Return the value; what cannot be taken stands as `Unreadable`."""
        if kind == "n":
            if style in self._days:
                return self._day(style, text)
            return self._formatted(style, text) if style in self._formats else number_of(text)
        if kind == "s":
            return self._mark(self._texts[int(text)], style)
        if kind == "b":
            return text.strip() in {"1", "true"}
        if kind == UNCOMPUTED:
            return _UNCOMPUTED
        if kind == "e":
            return Unreadable(Message("单元格里是错误值 {text}。", text=text[:_SHOWN]))
        if kind == "d":
            return _iso(text)
        return self._mark(tidy_text(text), style)

    def _mark(self, value: CellValue, style: str) -> CellValue:
        return MarkedText(value) if style in self._marked and isinstance(value, str) else value

    def _day(self, style: str, text: str) -> CellValue:
        key = style, text
        found = self._read_days.get(key)
        if found is None:
            found = self._read_days[key] = self._read_day(style, text)
        return found

    def _formatted(self, style: str, text: str) -> CellValue:
        number = number_of(text)
        return self._formats[style].shown(number) if isinstance(number, Decimal) else number

    def _read_day(self, style: str, text: str) -> CellValue:
        number = number_of(text)
        if not isinstance(number, Decimal):
            return number
        try:
            day = _plain(from_excel(float(text), self._epoch, timedelta=style in self._spans))
        except (OverflowError, ValueError):
            return Unreadable(Message("单元格里是错误值 {text}。", text="#VALUE!"))
        if isinstance(day, date) and style in self._yearless:
            return YearlessDay(day.year, day.month, day.day)
        return day


def _code(workbook: Any, style: Any) -> str:
    """Return the code of a style's number format."""
    number = style.numFmtId
    if number >= BUILTIN_FORMATS_MAX_SIZE:
        return str(workbook._number_formats[number - BUILTIN_FORMATS_MAX_SIZE])  # noqa: SLF001
    return CHINESE_DAYS.get(number) or BUILTIN_FORMATS.get(number, "General")


def tidy_text(text: str) -> CellValue:
    """Return a text as it shows, without blanks around it; None where nothing is left."""
    tidy = unescaped(text).strip()
    return bounded_text(tidy) if tidy else None


def unescaped(text: str) -> str:
    """Undo the workbook format's own writing of control characters (ST_Xstring, ECMA-376-1, 22.9.2.19)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def number_of(text: str) -> CellValue:
    """Return the digits that a spreadsheet shows, whole numbers without exponent or point."""
    if len(text) <= _DIGITS and text.isascii() and text.isdigit():
        return Decimal(text)
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        return Unreadable(Message("“{number}”不是能读的数字，请核对。", number=text[:_SHOWN]))
    is_whole = not any(sign in text for sign in ".eE")
    number = Decimal(text.strip()) if is_whole else Decimal(f"{float(text):.{_DIGITS}g}")
    if not number.is_finite() or not -_MOST_PLACES < number.adjusted() < _MOST_PLACES:
        return Unreadable(Message("数字“{number}”太大或太小，请核对。", number=f"{number:.3E}"))
    whole = number.to_integral_value()
    return Decimal(int(whole)) if whole == number else number


def _iso(text: str) -> CellValue:
    try:
        return _plain(from_ISO8601(text))  # type: ignore[no-untyped-call]
    except ValueError:
        return Unreadable(Message("单元格里是错误值 {text}。", text=text[:_SHOWN]))


def _plain(value: object) -> CellValue:
    """Return a day without the time where that is midnight; times and spans as text."""
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    return value if isinstance(value, date) else str(value)
