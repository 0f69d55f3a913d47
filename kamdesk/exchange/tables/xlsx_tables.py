"""Read workbooks: values as they show, merged cells filled down, formulas by the value last computed."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from xml.parsers.expat import ExpatError

from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.xml.constants import SHARED_STRINGS

from kamdesk.domain.records.imports.table import SourceTable, TableRow
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.bounds import (
    MOST_ROWS,
    Budget,
    require_modest,
    require_sheets,
)
from kamdesk.exchange.tables.cell_values import CellValues, tidy_text
from kamdesk.exchange.tables.merges import Merges
from kamdesk.exchange.tables.sheet_parts import read_rows, read_texts
from kamdesk.exchange.tables.strict_workbooks import is_strict, usual_copy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from kamdesk.domain.records.imports.table import CellValue
    from kamdesk.domain.shared.progress import Progress

_BROKEN: Final = (
    InvalidFileException,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,  # texts that are not there, encodings that nobody knows
    ValueError,
    TypeError,
    AttributeError,
    SyntaxError,  # malformed XML
    ExpatError,
    RuntimeError,  # encrypted parts, a compression nobody uses in workbooks
)
"""What reading raises on a file that only looks like a workbook."""
WORKBOOK_SUFFIXES: Final = frozenset({".xlsx", ".xlsm"})
_MERGED: Final = re.compile(rb"<(?:\w+:)?mergeCell\s[^<>]{0,200}?ref=\"([A-Z0-9:]+)\"")
_ROW: Final = re.compile(rb"<(?:\w+:)?row\b([^<>]{0,1000})>")
_NUMBER: Final = re.compile(rb"\br=\"(\d{1,7})\"")
_HIDDEN: Final = re.compile(rb"\bhidden=\"(?:1|true)\"")
_MOST_WRITTEN: Final = 1_500_000
"""Cells that are read within ten seconds, whatever they hold: 5 s a million for whole numbers and texts, 7 s
for moments and fractions. 100,000 customers have as many with fifteen fields filled; what a row leaves out
costs nothing."""
_STEP: Final = 1000  # rows between two reports of progress


def read_xlsx(
    path: Path, packed: zipfile.ZipFile, progress: Progress = no_progress
) -> tuple[SourceTable, ...]:
    """Read every sheet of the file ``path`` that holds anything, in their order, the hidden ones too.

    Cells that cannot be taken (errors, formulas that were never computed) stand as `Unreadable`.
    Raises `UserError` where the file is no workbook.
    """
    try:
        with _quietly():
            return tuple(_tables(path, packed, progress))
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


def _tables(path: Path, packed: zipfile.ZipFile, progress: Progress) -> Iterator[SourceTable]:
    require_modest(path.name, packed)
    with ExitStack() as open_parts:
        # An open file, since openpyxl refuses paths by their endings.
        file: BinaryIO = open_parts.enter_context(path.open("rb"))
        if is_strict(packed):
            file = io.BytesIO(usual_copy(packed))
            packed = open_parts.enter_context(zipfile.ZipFile(file))
        book = _Book(file)
        require_sheets(path.name, len(book.sheets))
        budget = Budget(path.name, _MOST_WRITTEN)
        for title, part in book.sheets.items():
            traits = _Traits(packed.read(part))
            with packed.open(part) as sheet:
                rows = list(_counted(_rows(read_rows(sheet, book.values), traits.merges, budget), progress))
            if rows:
                yield SourceTable(
                    tuple(rows),
                    max(len(row.cells) for row in rows),
                    sheet=title,
                    from_1904=book.is_from_1904,
                    is_hidden=title in book.hidden,
                    hidden_rows=traits.hidden_rows,
                )


class _Book:
    """What a workbook says about its sheets, its texts and its styles."""

    def __init__(self, file: BinaryIO) -> None:
        reader = ExcelReader(file, read_only=True, keep_links=False)
        reader.read_manifest()
        reader.read_workbook()
        apply_stylesheet(reader.archive, reader.wb)
        found = [(sheet, relation) for sheet, relation in reader.parser.find_sheets()]
        self.sheets = {
            str(sheet.name): str(relation.target)
            for sheet, relation in found
            if relation.target in reader.valid_files and "chartsheet" not in relation.Type
        }
        """The parts of the sheets by their titles."""
        self.hidden = frozenset(str(sheet.name) for sheet, _relation in found if sheet.state != "visible")
        self.is_from_1904 = reader.wb.epoch == CALENDAR_MAC_1904
        self.values = CellValues(reader.wb, _texts_of(reader))


def _texts_of(reader: Any) -> list[CellValue]:
    """Return the texts that cells name by their numbers."""
    listed = reader.package.find(SHARED_STRINGS)
    if listed is None:
        return []
    with reader.archive.open(listed.PartName.lstrip("/")) as part:
        return [tidy_text(text) for text in read_texts(part)]


class _Traits:
    """What reading row by row does not tell of a sheet: merged cells and hidden rows."""

    def __init__(self, xml: bytes) -> None:
        self.merges = Merges()
        for found in _MERGED.finditer(xml) if b"mergeCell" in xml else ():
            left, top, _right, bottom = range_boundaries(found[1].decode("ascii"))
            if left is not None and top is not None and bottom is not None:
                self.merges.add(left, top, bottom)
        self.hidden_rows = frozenset(_hidden_rows(xml))


def _hidden_rows(xml: bytes) -> Iterator[int]:
    """Yield the numbers of the rows that a filter or a person hides."""
    if b" hidden=" not in xml or _HIDDEN.search(xml) is None:
        return
    number = 0
    for row in _ROW.finditer(xml):
        told = _NUMBER.search(row[1])
        number = int(told[1]) if told is not None else number + 1
        if _HIDDEN.search(row[1]) is not None:
            yield number


def _rows(
    written: Iterable[tuple[int, int, list[CellValue]]], merges: Merges, budget: Budget
) -> Iterator[TableRow]:
    """Yield the rows that hold anything; those that a sheet leaves out may lie within merges."""
    last = 0
    for number, cells, row in written:
        for between in range(last + 1, number) if number <= MOST_ROWS else ():
            if not merges.are_open:
                break
            yield from _row(between, 0, [], merges, budget)
        yield from _row(number, cells, row, merges, budget)
        last = number


def _row(number: int, cells: int, row: list[CellValue], merges: Merges, budget: Budget) -> Iterator[TableRow]:
    budget.take(number, max(cells, len(row), merges.width), cells)
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
