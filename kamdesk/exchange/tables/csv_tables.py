"""Read text tables: any of the office's encodings and delimiters, quoted line breaks included."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.imports.table import SourceTable, TableRow
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.aligned_texts import aligned_cut, uncounted
from kamdesk.exchange.tables.bounds import Budget, bounded_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kamdesk.domain.records.imports.table import CellValue
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.exchange.tables.aligned_texts import Cut
    from kamdesk.exchange.tables.encodings import DecodedText

_DELIMITERS: Final = (",", ";", "\t", "|", "，")
_USUAL: Final = ","
_END: Final = "-- kamdesk: end of the text --"
_STEP: Final = 1000  # rows between two reports of progress
_SAMPLE: Final = 65_536  # characters looked at to find the delimiter
_LONGEST_LINE: Final = 2_000_000  # characters; a hundred full cells have more than any list
_KEPT: Final = re.compile(r'="((?:[^"]|"")*)"')
"""How programs write a text that a spreadsheet shall not take for a number: ="000123"."""
_DECLARED: Final = re.compile(r"\Asep=(.)\r?\n", re.IGNORECASE)


def read_csv(name: str, decoded: DecodedText, progress: Progress = no_progress) -> SourceTable:
    """Read the text of the file ``name`` as a table; progress counts rows.

    Raises `UserError` for what is no text table, naming the row where one can be named.
    """
    declared = _DECLARED.match(decoded.text)
    delimiter = declared[1] if declared else _delimiter(decoded.text[:_SAMPLE])
    cut = None if delimiter else aligned_cut(decoded.text) or uncounted(decoded.text)
    rows: list[TableRow] = []
    budget = Budget(name)
    number = 0
    try:
        for number, row in enumerate(_rows(name, decoded.text, delimiter, cut), start=1):
            if number % _STEP == 0:
                progress(number, 0)
            budget.take(number, len(row))
            if row and not (declared and number == 1):
                rows.append(TableRow(number, row))
    except csv.Error as error:
        raise UserError(
            Message(
                "“{name}”第 {row} 行之后读不下去：引号可能没有配对；没有写入任何内容。",
                name=name,
                row=number + 1,
            )
        ) from error
    width = max((len(row.cells) for row in rows), default=0)
    return SourceTable(tuple(rows), width, encoding=decoded.encoding, delimiter=delimiter)


def _rows(name: str, text: str, delimiter: str, cut: Cut | None) -> Iterator[tuple[CellValue, ...]]:
    """Yield the cells of every row without the empty ones at its end.

    Raises `csv.Error` for a quote that is never closed: it would swallow all rows that follow.
    """
    if cut is not None:
        yield from (_filled(cut(line)) for line in text.splitlines())
        return
    for cells in csv.reader(chain(_lines(name, text), (_END,)), delimiter=delimiter or _USUAL):
        if cells == [_END]:
            return
        if cells and cells[-1].endswith(_END):
            raise csv.Error("a quote that is never closed")
        yield _filled(cells)


def _filled(cells: Iterable[str]) -> tuple[CellValue, ...]:
    filled = [bounded_text(_shown(cell.strip())) or None for cell in cells]
    while filled and filled[-1] is None:
        filled.pop()
    return tuple(filled)


def _shown(cell: str) -> str:
    """Return what a spreadsheet shows of a cell that is written as a formula for a text."""
    kept = _KEPT.fullmatch(cell) if cell.startswith("=") else None
    return cell if kept is None else kept[1].replace('""', '"').strip()


def _lines(name: str, text: str) -> Iterator[str]:
    """Yield the lines; one that is too long is refused before it is cut into cells, which take far more."""
    # newline="" leaves line breaks inside quotes as they are
    for number, line in enumerate(io.StringIO(text, newline=""), start=1):
        if len(line) > _LONGEST_LINE:
            raise UserError(
                Message(
                    "“{name}”第 {row} 行有 {count} 个字，不像名单；请核对是不是选错了文件。",
                    name=name,
                    row=number,
                    count=len(line),
                )
            )
        yield line


def _delimiter(sample: str) -> str:
    """Return the character that cuts most rows into the same number of several cells; "" for none."""
    best, most = "", 0.0
    for delimiter in _DELIMITERS:
        try:
            widths = [
                len(cells) for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
            ]
        except csv.Error:
            continue
        widths = [width for width in widths[:-1] or widths if width]  # the last row may be cut off
        if not widths:
            continue
        width, count = Counter(widths).most_common(1)[0]
        weight = count / len(widths) * (width - 1)
        if weight > most:
            best, most = delimiter, weight
    return best
