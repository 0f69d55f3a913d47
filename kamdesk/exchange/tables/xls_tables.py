"""Read the workbooks of Excel 97–2003 (.xls) and of older WPS (.et)."""

from __future__ import annotations

import io
import struct
from datetime import datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import xlrd
from xlrd.biffh import error_text_from_code
from xlrd.compdoc import CompDocError
from xlrd.xldate import XLDateError, xldate_as_datetime

from kamdesk.config.given_files import read_given
from kamdesk.domain.records.imports.table import SourceTable, TableRow, Unreadable
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.bounds import Budget, bounded_text, require_sheets
from kamdesk.exchange.tables.cell_values import number_of
from kamdesk.exchange.tables.kinds_of_files import protected, refuse_older_office
from kamdesk.exchange.tables.merges import Merges

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.domain.records.imports.table import CellValue
    from kamdesk.domain.shared.progress import Progress

_BROKEN: Final = (
    xlrd.XLRDError,
    CompDocError,
    struct.error,
    AssertionError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    NotImplementedError,
    RecursionError,
)
"""What xlrd raises on a file that only looks like a workbook."""
_LARGEST: Final = 40_000_000  # bytes; 65,536 rows of thirty cells take half of it
_STEP: Final = 1000  # rows between two reports of progress


def read_xls(path: Path, progress: Progress = no_progress) -> tuple[SourceTable, ...]:
    """Read every sheet that holds anything, the hidden ones too; formulas by the value last computed.

    Raises `UserError` where the file is no workbook, or opens only with a password.
    """
    data = read_given(path, _LARGEST)
    try:
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
        )
        require_sheets(path.name, book.nsheets)
        budget = Budget(path.name)
        return tuple(
            table for sheet in book.sheets() if (table := _table(book, sheet, budget, progress)).rows
        )
    except _BROKEN as error:
        if "encrypted" in str(error):
            raise protected(path.name) from error
        refuse_older_office(path.name, data)
        raise UserError(
            Message(
                "“{name}”不是有效的 .xls 工作簿，或已损坏；请在 Excel 或 WPS 里另存为 .xlsx 再导入。",
                name=path.name,
            )
        ) from error


def _table(book: Any, sheet: Any, budget: Budget, progress: Progress) -> SourceTable:
    rows: list[TableRow] = []
    hidden: list[int] = []
    for row in _rows(book, sheet, budget):
        rows.append(row)
        if row.number % _STEP == 0:
            progress(row.number, 0)
        info = sheet.rowinfo_map.get(row.number - 1)
        if info is not None and info.hidden:
            hidden.append(row.number)
    return SourceTable(
        tuple(rows),
        max((len(row.cells) for row in rows), default=0),
        sheet=sheet.name,
        from_1904=book.datemode == 1,
        is_hidden=sheet.visibility != 0,
        hidden_rows=frozenset(hidden),
    )


def _rows(book: Any, sheet: Any, budget: Budget) -> Iterator[TableRow]:
    merges = Merges()
    for top, below, left, _right in sheet.merged_cells:
        merges.add(left + 1, top + 1, below)
    for index in range(sheet.nrows):
        cells = [_value(book, cell) for cell in sheet.row(index)]
        budget.take(index + 1, max(len(cells), merges.width))
        merges.fill(index + 1, cells)
        while cells and cells[-1] is None:
            cells.pop()
        if cells:
            yield TableRow(index + 1, tuple(cells))


def _value(book: Any, cell: Any) -> CellValue:
    if cell.ctype == xlrd.XL_CELL_TEXT:
        text = cell.value.strip()
        return bounded_text(text) if text else None
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return number_of(str(cell.value))
    if cell.ctype == xlrd.XL_CELL_DATE:
        return _moment(book, cell.value)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        shown = error_text_from_code.get(cell.value, "#")
        return Unreadable(Message("单元格里是错误值 {text}。", text=shown))
    return None


def _moment(book: Any, days: float) -> datetime | CellValue:
    try:
        moment: datetime = xldate_as_datetime(days, book.datemode)
    except (XLDateError, ArithmeticError, ValueError):
        return Decimal(str(days))
    return moment.date() if moment.time() == time() else moment
