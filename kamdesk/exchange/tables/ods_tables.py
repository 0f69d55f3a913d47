"""Read OpenDocument tables (.ods), as LibreOffice and WPS write them."""

from __future__ import annotations

import zipfile
import zlib
from datetime import datetime, time
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree

from kamdesk.domain.records.imports.table import SourceTable, TableRow
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.bounds import (
    Budget,
    bounded_text,
    require_modest,
    require_sheets,
)
from kamdesk.exchange.tables.cell_values import number_of
from kamdesk.exchange.tables.merges import Merges

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from kamdesk.domain.records.imports.table import CellValue
    from kamdesk.domain.shared.progress import Progress

TYPE: Final = b"application/vnd.oasis.opendocument.spreadsheet"
"""What such a file says it is."""
_NAMES: Final = "{{urn:oasis:names:tc:opendocument:xmlns:{}:1.0}}{}"
_MOST_WRITTEN: Final = 1_200_000  # cells; they take twice as long to read as those of .xlsx
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, RuntimeError, ElementTree.ParseError)
_MOST_DIGITS: Final = 8  # of how often a row is repeated
_STEP: Final = 1000  # rows between two reports of progress


def _name(space: str, local: str) -> str:
    return _NAMES.format(space, local)


_TABLE, _ROW = _name("table", "table"), _name("table", "table-row")
_STYLE, _STYLE_NAME = _name("style", "style"), _name("style", "name")
_TABLE_PROPERTIES, _DISPLAY = _name("style", "table-properties"), _name("table", "display")
_CELLS: Final = frozenset({_name("table", "table-cell"), _name("table", "covered-table-cell")})
_COVERED: Final = _name("table", "covered-table-cell")
_ROWS_REPEATED, _CELLS_REPEATED = (
    _name("table", "number-rows-repeated"),
    _name("table", "number-columns-repeated"),
)
_ROWS_SPANNED, _VISIBILITY = _name("table", "number-rows-spanned"), _name("table", "visibility")
_TYPE_OF, _VALUE = _name("office", "value-type"), _name("office", "value")
_DATE, _TRUTH = _name("office", "date-value"), _name("office", "boolean-value")
_PARAGRAPH, _BLANKS, _COUNT = _name("text", "p"), _name("text", "s"), _name("text", "c")
_BREAKS: Final = {_name("text", "line-break"): "\n", _name("text", "tab"): "\t"}
_NUMBERS: Final = frozenset({"float", "currency", "percentage"})


def read_ods(
    path: Path, packed: zipfile.ZipFile, progress: Progress = no_progress
) -> tuple[SourceTable, ...]:
    """Read every sheet of the file ``path`` that holds anything, the hidden ones too.

    Raises `UserError` where it is damaged.
    """
    try:
        require_modest(path.name, packed)
        with packed.open("content.xml") as content:
            reader = _Reader(path.name, progress)
            for event, element in ElementTree.iterparse(content, ("start", "end")):
                reader.take(event, element)
        return tuple(table for table in reader.tables if table.rows)
    except _BROKEN as error:
        raise UserError(
            Message("“{name}”不是有效的 .ods 表格，或已损坏；没有写入任何内容。", name=path.name)
        ) from error


class _Reader:
    """Gathers the tables from the stream of elements; what was read is let go at once."""

    def __init__(self, name: str, progress: Progress) -> None:
        self.tables: list[SourceTable] = []
        self._name = name
        self._progress = progress
        self._budget = Budget(name, _MOST_WRITTEN)
        self._hidden_styles: set[str] = set()
        self._depth = 0  # tables within tables are read as part of the outer one
        self._begin("", hidden=False)

    def take(self, event: str, element: Element) -> None:
        """Take the beginning or the end of an element."""
        tag = element.tag
        if tag == _TABLE:
            self._depth += 1 if event == "start" else -1
            if event == "start" and self._depth == 1:
                require_sheets(self._name, len(self.tables) + 1)
                style = element.get(_name("table", "style-name"), "")
                self._begin(element.get(_name("table", "name"), ""), hidden=style in self._hidden_styles)
            elif event == "end" and self._depth == 0:
                self.tables.append(self._finished())
                element.clear()
        elif event == "end" and tag == _ROW:
            self._row(element)
            element.clear()
        elif event == "end" and tag == _STYLE:
            shown = element.find(_TABLE_PROPERTIES)
            if shown is not None and shown.get(_DISPLAY) == "false":
                self._hidden_styles.add(element.get(_STYLE_NAME, ""))

    def _begin(self, sheet: str, *, hidden: bool) -> None:
        self._sheet, self._is_hidden = sheet, hidden
        self._rows: list[TableRow] = []
        self._hidden_rows: list[int] = []
        self._merges = Merges()
        self._number = 0

    def _finished(self) -> SourceTable:
        width = max((len(row.cells) for row in self._rows), default=0)
        return SourceTable(
            *(tuple(self._rows), width, self._sheet),
            is_hidden=self._is_hidden,
            hidden_rows=frozenset(self._hidden_rows),
        )

    def _row(self, element: Element) -> None:
        repeated = _count(element, _ROWS_REPEATED)
        cells = self._cells(element)
        if not cells and not self._merges.width:
            self._number += repeated
            return
        for _ in range(repeated):
            self._number += 1
            row = list(cells)
            self._budget.take(self._number, max(len(row), self._merges.width), len(element))
            self._merges.fill(self._number, row)
            while row and row[-1] is None:
                row.pop()
            if not row:
                continue
            self._rows.append(TableRow(self._number, tuple(row)))
            if element.get(_VISIBILITY, "visible") != "visible":
                self._hidden_rows.append(self._number)
            if self._number % _STEP == 0:
                self._progress(self._number, 0)

    def _cells(self, element: Element) -> list[CellValue]:
        """Return the cells of a row up to the last filled one; what is repeated empty at the end is not."""
        cells: list[CellValue] = []
        empty = 0
        for cell in element:
            if cell.tag not in _CELLS:
                continue
            repeated = _count(cell, _CELLS_REPEATED)
            value = None if cell.tag == _COVERED else _value(cell)
            if value is None:
                empty += repeated
                continue
            self._budget.require_place(self._number + 1, len(cells) + empty + repeated)
            cells += [None] * empty + [value] * repeated
            empty = 0
            below = _count(cell, _ROWS_SPANNED)
            self._merges.add(len(cells), self._number + 1, self._number + below)
        return cells


def _count(element: Element, name: str) -> int:
    text = element.get(name, "1")
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return max(1, int(text)) if is_number else 1


def _value(cell: Element) -> CellValue:
    kind = cell.get(_TYPE_OF, "")
    try:
        if kind in _NUMBERS:
            return number_of(cell.get(_VALUE, ""))
        if kind == "date":
            return _moment(cell.get(_DATE, ""))
    except ValueError:
        return _text(cell)
    if kind == "boolean":
        return cell.get(_TRUTH) == "true"
    return _text(cell)


def _moment(text: str) -> CellValue:
    moment = datetime.fromisoformat(text)
    return moment.date() if moment.time() == time() else moment


def _text(cell: Element) -> CellValue:
    text = "\n".join(_words(paragraph) for paragraph in cell.findall(_PARAGRAPH)).strip()
    return bounded_text(text) if text else None


def _words(element: Element) -> str:
    parts = [element.text or ""]
    for inner in element:
        if inner.tag == _BLANKS:
            parts.append(" " * min(_count(inner, _COUNT), 100))
        else:
            parts.append(_BREAKS.get(inner.tag) or _words(inner))
        parts.append(inner.tail or "")
    return "".join(parts)
