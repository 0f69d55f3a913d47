"""What the cells of a workbook hold, as they show: numbers by their digits, days by the format of cells."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
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
    from collections.abc import Callable

    from kamdesk.domain.records.imports.table import CellValue

_DIGITS: Final = 15  # significant digits that a spreadsheet keeps and shows
_MOST_PLACES: Final = 25  # before and behind the point, as no sum or length has
_LONGEST: Final = 400  # characters of a number that anything writes
_SHOWN: Final = 20
_MOST_KNOWN: Final = 100_000
_DAY: Final = 86_400_000  # milliseconds
_FIRST_SURE_DAY: Final = 61  # of the year 1900, which spreadsheets take for a leap year
_AFTER_ALL_DAYS: Final = 2_900_000  # days, in the year 9839
_NUMBER: Final = re.compile(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*", re.ASCII)
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_NO_NUMBER: Final = Unreadable(Message("单元格里不是能读的数字，请核对。"))
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
        self._known: dict[tuple[str, str], CellValue] = {}
        """What days, moments and errors were read as, by style or kind and text."""
        self._refused = 0

    def __call__(self, kind: str, style: str, text: str) -> CellValue:
        """Return the value; what cannot be taken stands as `Unreadable`."""
        if kind == "n":
            if style in self._days:
                return self._once(self._read_day, style, text)
            value = self._formatted(style, text) if style in self._formats else number_of(text)
            return self._few(value) if isinstance(value, Unreadable) else value
        if kind == "s":
            return self._mark(self._texts[int(text)], style)
        if kind == "b":
            return text.strip() in {"1", "true"}
        if kind == UNCOMPUTED:
            return _UNCOMPUTED
        if kind == "e":
            return self._once(_error, kind, text)
        if kind == "d":
            return self._once(_iso, kind, text)
        return self._mark(tidy_text(text), style)

    def _mark(self, value: CellValue, style: str) -> CellValue:
        return MarkedText(value) if style in self._marked and isinstance(value, str) else value

    def _once(self, read: Callable[[str, str], CellValue], key: str, text: str) -> CellValue:
        """Return what a text is read as, kept for the next cell that says the same."""
        found = self._known.get((key, text))
        if found is None:
            found = read(key, text)
            if len(self._known) < _MOST_KNOWN:
                self._known[key, text] = found
        return found

    def _few(self, value: Unreadable) -> Unreadable:
        """Return why a number is refused, but in the same words for all where so many are."""
        self._refused += 1
        return value if self._refused < _MOST_KNOWN else _NO_NUMBER

    def _formatted(self, style: str, text: str) -> CellValue:
        number = number_of(text)
        return self._formats[style].shown(number) if isinstance(number, Decimal) else number

    def _read_day(self, style: str, text: str) -> CellValue:
        if style not in self._spans and style not in self._yearless and _is_number(text):
            number = float(text)
            if _FIRST_SURE_DAY <= number < _AFTER_ALL_DAYS:
                return moment(number, self._epoch)
        digits = number_of(text)
        if not isinstance(digits, Decimal):
            return digits
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
    if not _is_number(text):
        return Unreadable(Message("“{number}”不是能读的数字，请核对。", number=text[:_SHOWN]))
    is_whole = "." not in text and "e" not in text and "E" not in text
    shown = text.strip() if is_whole else f"{float(text):.{_DIGITS}g}"
    if not is_whole and shown[-1].isdigit() and "e" not in shown and shown != "-0":
        return Decimal(shown)  # finite, and neither large nor small: most numbers, told apart at once
    number = Decimal(shown)
    if not number.is_finite() or not -_MOST_PLACES < number.adjusted() < _MOST_PLACES:
        return Unreadable(Message("数字“{number}”太大或太小，请核对。", number=f"{number:.3E}"))
    whole = number.to_integral_value()
    return Decimal(int(whole)) if whole == number else number


def _is_number(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    are_digits = text.isascii() and text.replace(".", "", 1).isdigit()  # told five times as quickly
    return are_digits or _NUMBER.fullmatch(text) is not None


def moment(number: float, epoch: datetime) -> CellValue:
    """Return a day, or a moment to the millisecond, as openpyxl counts them where no exception holds."""
    day, part = divmod(number, 1)
    milliseconds = round(part * _DAY)
    found = epoch + timedelta(int(day), milliseconds=milliseconds)
    return found if milliseconds % _DAY else found.date()


def _error(_kind: str, text: str) -> CellValue:
    return Unreadable(Message("单元格里是错误值 {text}。", text=text[:_SHOWN]))


def _iso(_kind: str, text: str) -> CellValue:
    try:
        return _plain(from_ISO8601(text))  # type: ignore[no-untyped-call]
    except ValueError:
        return Unreadable(Message("单元格里是错误值 {text}。", text=text[:_SHOWN]))


def _plain(value: object) -> CellValue:
    """Return a day without the time where that is midnight; times and spans as text."""
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    return value if isinstance(value, date) else str(value)
