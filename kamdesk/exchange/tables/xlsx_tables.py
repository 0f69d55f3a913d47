"""Read workbooks: values as they show, merged cells filled down, formulas by the value last computed."""

from __future__ import annotations

import re
import warnings
import zipfile
import zlib
from collections import defaultdict
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.utils.exceptions import InvalidFileException

from kamdesk.domain.records.imports.table import MarkedText, SourceTable, TableRow, Unreadable
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.bounds import Budget, bounded_text, require_modest, require_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.domain.records.imports.table import CellValue
    from kamdesk.domain.shared.progress import Progress

_BROKEN: Final = (
    InvalidFileException,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    SyntaxError,  # malformed XML
    RuntimeError,  # encrypted parts, a compression nobody uses in workbooks
)
"""What openpyxl raises on a file that only looks like a workbook."""
WORKBOOK_SUFFIXES: Final = frozenset({".xlsx", ".xlsm"})
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[\s>/]")
_MERGED: Final = re.compile(rb"<(?:\w+:)?mergeCell\s[^<>]{0,200}?ref=\"([A-Z0-9:]+)\"")
_STEP: Final = 1000  # rows between two reports of progress
_DIGITS: Final = 15  # significant digits that a spreadsheet keeps and shows
_MOST_PLACES: Final = 25  # before and behind the point, as no sum or length has
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_xlsx(path: Path, progress: Progress = no_progress) -> tuple[SourceTable, ...]:
    """Read every visible sheet that holds anything, in the order of the workbook.

    Cells that cannot be taken (errors, formulas that were never computed) stand as `Unreadable`.
    Raises `UserError` where the file is no workbook.
    """
    try:
        with _quietly():
            return tuple(_tables(path, progress))
    except _BROKEN as error:
        raise broken_workbook(path) from error


def broken_workbook(path: Path) -> UserError:
    """Return what to raise for a file that calls itself a workbook and is none."""
    return UserError(
        Message("“{name}”不是有效的 Excel 工作簿（.xlsx），或已损坏；没有写入任何内容。", name=path.name)
    )


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep openpyxl from speaking about extensions that it leaves out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _tables(path: Path, progress: Progress) -> Iterator[SourceTable]:
    # Open files, since openpyxl refuses paths by their endings.
    with (
        zipfile.ZipFile(path) as packed,
        path.open("rb") as for_values,
        path.open("rb") as for_formulas,
    ):
        require_modest(path.name, packed)
        values = load_workbook(for_values, read_only=True, data_only=True)
        require_sheets(path.name, len(values.worksheets))
        budget = Budget(path.name)
        formulas: Any = None
        for sheet in values.worksheets:
            if sheet.sheet_state != "visible":
                continue
            traits = _Traits(packed, sheet)
            if traits.has_formulas and formulas is None:
                formulas = load_workbook(for_formulas, read_only=True)
            twin = formulas[sheet.title] if traits.has_formulas else None
            rows = list(_counted(_rows(sheet, twin, traits.merges, budget), progress))
            if rows:
                width = max(len(row.cells) for row in rows)
                from_1904 = values.epoch == CALENDAR_MAC_1904
                yield SourceTable(tuple(rows), width, sheet=sheet.title, from_1904=from_1904)


class _Traits:
    """What reading row by row does not tell of a sheet: formulas in it, and merged cells."""

    def __init__(self, packed: zipfile.ZipFile, sheet: Any) -> None:
        # openpyxl names the part nowhere else
        xml = packed.read(sheet._worksheet_path.lstrip("/"))  # noqa: SLF001
        self.has_formulas = _FORMULA.search(xml) is not None
        self.merges = _Merges()
        for found in _MERGED.finditer(xml):
            left, top, _right, bottom = range_boundaries(found[1].decode("ascii"))
            if left is not None and top is not None and bottom is not None and bottom > top:
                self.merges.add(left, top, bottom)


class _Merges:
    """The merges over several rows, whose hidden cells are filled with what the first one shows."""

    def __init__(self) -> None:
        self._beginning: dict[int, dict[int, int]] = defaultdict(dict)  # first row → column → last row
        self._open: dict[int, tuple[int, CellValue]] = {}  # column → last row, and what is shown

    def add(self, column: int, top: int, bottom: int) -> None:
        """Take the cells of a column between two rows as merged."""
        self._beginning[top][column] = bottom

    @property
    def width(self) -> int:
        """How many columns the next row has at least."""
        return max(self._open, default=0)

    def fill(self, number: int, row: list[CellValue]) -> None:
        """Fill the hidden cells of the next row, which has that number."""
        for column, (bottom, value) in tuple(self._open.items()):
            row.extend([None] * (column - len(row)))
            if row[column - 1] is None:
                row[column - 1] = value
            if bottom == number:
                del self._open[column]
        for column, bottom in self._beginning.get(number, {}).items():
            if column <= len(row) and row[column - 1] is not None:
                self._open[column] = bottom, row[column - 1]


def _rows(sheet: Any, formulas: Any, merges: _Merges, budget: Budget) -> Iterator[TableRow]:
    for number, (cells, twins) in enumerate(zip_longest(_cells(sheet), _cells(formulas)), start=1):
        budget.take(number, max(len(cells or ()), merges.width))
        row = [_value(cell) for cell in cells or ()]
        for index, twin in enumerate(twins or ()):
            if twin.data_type == "f" and index < len(row) and row[index] is None:
                row[index] = Unreadable(Message("公式还没有算出结果；请在 Excel 里打开、保存后再导入。"))
        merges.fill(number, row)
        while row and row[-1] is None:
            row.pop()
        if row:
            yield TableRow(number, tuple(row))


def _counted(rows: Iterator[TableRow], progress: Progress) -> Iterator[TableRow]:
    for row in rows:
        if row.number % _STEP == 0:
            progress(row.number, 0)
        yield row


def _cells(sheet: Any) -> Iterator[Any]:
    """Yield the rows of cells; the size that a file claims may be wrong and is passed over."""
    if sheet is not None:
        sheet.reset_dimensions()
        yield from sheet.iter_rows()


def _value(cell: Any) -> CellValue:
    value = cell.value
    if value is None:
        return None
    if isinstance(value, str):
        return _text(cell, value)
    if isinstance(value, bool | date):
        return value.date() if isinstance(value, datetime) and value.time() == time() else value
    if isinstance(value, int):
        return _number(value)
    if isinstance(value, float):
        return _number(value)
    return str(value)


def _text(cell: Any, text: str) -> CellValue:
    if cell.data_type == "e":
        return Unreadable(Message("单元格里是错误值 {text}。", text=text))
    tidy = unescaped(text).strip()
    if not tidy:
        return None
    bounded = bounded_text(tidy)
    return MarkedText(bounded) if isinstance(bounded, str) and cell.style_array.quotePrefix else bounded


def unescaped(text: str) -> str:
    """Undo the workbook format's own writing of control characters (ST_Xstring, ECMA-376-1, 22.9.2.19)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _number(value: int | float) -> CellValue:
    """Return the digits that a spreadsheet shows, whole numbers without exponent or point."""
    number = Decimal(f"{value:.{_DIGITS}g}") if isinstance(value, float) else Decimal(value)
    if not number.is_finite() or not -_MOST_PLACES < number.adjusted() < _MOST_PLACES:
        return Unreadable(Message("数字“{number}”太大或太小，请核对。", number=f"{number:.3E}"))
    whole = number.to_integral_value()
    return whole.quantize(Decimal(1)) if whole == number else number
