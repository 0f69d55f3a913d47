"""How much a list may hold: counted while it is read, since a small file can ask for very much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.imports.table import Unreadable
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    import zipfile

    from kamdesk.domain.records.imports.table import CellValue

MOST_ROWS: Final = 1_048_576
"""Rows of a sheet in spreadsheets, the empty ones included."""
MOST_COLUMNS: Final = 16_384
"""Columns of a sheet in spreadsheets."""
LONGEST_TEXT: Final = 32_767
"""Characters that spreadsheets keep in one cell."""
_MOST_FILLED_ROWS: Final = 200_000
_MOST_CELLS: Final = 4_000_000
"""With empty ones left of the last filled one. 100,000 customers have as many fields."""
_MOST_SHEETS: Final = 500
_MOST_BYTES: Final = 300_000_000  # of a workbook, unpacked
_MOST_ELEMENTS: Final = 16_000_000  # of XML in a sheet and the texts of its cells, about four a cell
_MOST_REPEATED: Final = 1_000_000  # such elements, where they are packed closer than ever different cells are
_LEAST_PACKED: Final = 0.5  # bytes that an element of different cells takes at least in the file
_MOST_OTHER_ELEMENTS: Final = 200_000  # in styles and the like, which take far longer to read
_MANY_ELEMENTS: Final = (b"<worksheet", b":worksheet", b"<sst", b":sst", b":document-content")
_DECLARATIONS: Final = tuple("<!DOCTYPE".encode(each) for each in ("utf-8", "utf-16-le", "utf-16-be"))
_BEGINNING: Final = 4096  # bytes in which the outermost element of a part begins
_CHUNK: Final = 1_000_000


class Budget:
    """Counts the rows and cells of all tables of the file ``name``, and refuses the one too many."""

    def __init__(self, name: str, most_written: int = _MOST_CELLS) -> None:
        self._name = name
        self._most_written = most_written
        self._rows = self._cells = self._written = 0

    def require_place(self, number: int, width: int) -> None:
        """Raise `UserError` where a row with that number and so many cells has no place in a sheet."""
        if number > MOST_ROWS or width > MOST_COLUMNS:
            raise UserError(
                Message(
                    "“{name}”第 {row} 行超出了表格的范围（{rows} 行、{columns} 列）；请只留下名单再导入。",
                    name=self._name,
                    row=number,
                    rows=MOST_ROWS,
                    columns=MOST_COLUMNS,
                )
            )

    def take(self, number: int, width: int, written: int = 0) -> None:
        """Count a row of so many cells; raise `UserError` where it is too much.

        ``written`` are those that the file writes each for itself in XML, which is what takes time.
        """
        self.require_place(number, width)
        self._rows += width > 0
        self._cells += width
        self._written += written
        if self._written > self._most_written:
            raise UserError(
                Message(
                    "“{name}”到第 {row} 行已超过 {cells} 个有内容的单元格；请拆成几个文件再导入。",
                    name=self._name,
                    row=number,
                    cells=self._most_written,
                )
            )
        if self._rows > _MOST_FILLED_ROWS or self._cells > _MOST_CELLS:
            raise UserError(
                Message(
                    "“{name}”到第 {row} 行已超过 {rows} 行或 {cells} 个单元格；请拆成几个文件再导入。",
                    name=self._name,
                    row=number,
                    rows=_MOST_FILLED_ROWS,
                    cells=_MOST_CELLS,
                )
            )


def bounded_text(text: str) -> CellValue:
    """Return the text of a cell, or why it is refused where no spreadsheet could hold it."""
    if len(text) <= LONGEST_TEXT:
        return text
    return Unreadable(
        Message("单元格里有 {count} 个字，最多 {limit} 个。", count=len(text), limit=LONGEST_TEXT)
    )


def require_sheets(name: str, count: int) -> None:
    """Raise `UserError` where the workbook ``name`` has more sheets than are read."""
    if count > _MOST_SHEETS:
        raise UserError(
            Message(
                "“{name}”有 {count} 张工作表，最多 {limit} 张；请只留下名单再导入。",
                name=name,
                count=count,
                limit=_MOST_SHEETS,
            )
        )


def require_modest(name: str, packed: zipfile.ZipFile) -> None:
    """Read the parts of the workbook ``name`` through; raise `UserError` where they hold too much.

    Declared entities are refused, too: they multiply what stands in a part, and no workbook has them.
    """
    left = _MOST_BYTES
    size = sum(part.compress_size for part in packed.infolist())
    most = min(_MOST_ELEMENTS, max(_MOST_REPEATED, int(size / _LEAST_PACKED)))
    elements = others = 0
    for part in packed.infolist():
        with packed.open(part) as file:
            beginning = file.read(_BEGINNING)
            holds_cells = any(mark in beginning.replace(b"\x00", b"") for mark in _MANY_ELEMENTS)
            chunk, tail = beginning, b""
            while chunk:
                left -= len(chunk)
                found = chunk.count(b"<")
                elements += found
                others += 0 if holds_cells or not _is_markup(beginning) else found
                too_much = left < 0 or elements > most or others > _MOST_OTHER_ELEMENTS
                if too_much or any(each in tail + chunk for each in _DECLARATIONS):
                    raise UserError(
                        Message("“{name}”解开后太大，不像名单；请把名单另存为新的工作簿再导入。", name=name)
                    )
                tail = chunk[-len(_DECLARATIONS[-1]) :]
                chunk = file.read(_CHUNK)


def _is_markup(beginning: bytes) -> bool:
    return beginning.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"<")
