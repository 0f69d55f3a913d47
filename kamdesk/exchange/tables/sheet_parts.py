"""The parts of a workbook that hold cells and their texts, read event by event: no tree of them is made.

openpyxl makes objects of every element, which takes half a minute for two million cells. What a workbook says
about its sheets, styles and dates is still read by openpyxl.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final, Protocol
from xml.parsers import expat

from kamdesk.exchange.tables.bounds import MOST_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kamdesk.domain.records.imports.table import CellValue

UNCOMPUTED: Final = "uncomputed"
"""The kind of a cell whose formula has no value yet."""

_CHUNK: Final = 1 << 14  # bytes: what they say may be a thousand times as large
_LONGEST_MARKUP: Final = 1 << 20
"""Bytes of one tag or comment; expat reads what is not complete again with every piece."""
_DIGITS: Final = "0123456789"
_LETTERS: Final = 26
_BEFORE_A: Final = ord("A") - 1
_CELL, _VALUE, _TEXT, _FORMULA, _ROW, _READING, _ITEM = range(1, 8)
_ELEMENTS: Final = {
    "c": _CELL, "v": _VALUE, "t": _TEXT, "f": _FORMULA, "row": _ROW, "rPh": _READING, "si": _ITEM,
}  # fmt: skip


class _Reader(Protocol):
    """Hears of elements and gathers the text between them."""

    parts: list[str]

    def start(self, name: str, attributes: dict[str, str]) -> None: ...

    def end(self, name: str) -> None: ...


def read_texts(part: IO[bytes]) -> Iterator[str]:
    """Yield the shared texts of a workbook in their order, without readings (phonetic runs)."""
    reader = _TextReader()
    for _ in _parsed(part, reader):
        yield from reader.texts
        reader.texts.clear()


def read_rows(
    part: IO[bytes], value_of: Callable[[str, str, str], CellValue]
) -> Iterator[tuple[int, int, list[CellValue]]]:
    """Yield for each row that a sheet writes its number, how many cells it writes, and what they hold.

    ``value_of`` is asked by kind, style and text of each cell that has any. Raises `ValueError` where rows or
    cells lie where none can be, an ``ExpatError`` where the part is no XML.
    """
    reader = _SheetReader(value_of)
    for _ in _parsed(part, reader):
        yield from reader.rows
        reader.rows.clear()


def _parsed(part: IO[bytes], reader: _Reader) -> Iterator[None]:
    """Let the reader hear of a part, and yield after each piece of it.

    Raises `ValueError` for a tag or a comment that is longer than any program writes.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.parts.append
    fed = 0
    while piece := part.read(_CHUNK):
        parser.Parse(piece, False)  # noqa: FBT003 - named so by expat alone
        fed += len(piece)
        if fed - parser.CurrentByteIndex > _LONGEST_MARKUP:
            raise ValueError("a tag or a comment without end")
        yield
    parser.Parse(b"", True)  # noqa: FBT003
    yield


class _Codes(dict[str, int]):
    """The codes of elements by their names, whatever their namespace; 0 for those of no interest."""

    def __missing__(self, name: str) -> int:
        code = self[name] = _ELEMENTS.get(name.rpartition(" ")[2], 0)
        return code


class _TextReader:
    """Gathers the texts of the items of a table of shared texts."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.texts: list[str] = []
        self._runs: list[str] = []
        self._is_reading = False
        self._codes = _Codes()

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        code = self._codes[name]
        if code == _TEXT:
            self.parts.clear()
        elif code == _ITEM:
            self._runs = []
        elif code == _READING:
            self._is_reading = True

    def end(self, name: str) -> None:
        code = self._codes[name]
        if code == _TEXT:
            if not self._is_reading:
                self._runs += self.parts
        elif code == _ITEM:
            self.texts.append("".join(self._runs))
        elif code == _READING:
            self._is_reading = False


class _SheetReader:
    """Gathers the rows of a sheet."""

    def __init__(self, value_of: Callable[[str, str, str], CellValue]) -> None:
        self.parts: list[str] = []
        self.rows: list[tuple[int, int, list[CellValue]]] = []
        self._value_of = value_of
        self._codes = _Codes()
        self._columns = _Columns()
        self._number = 0
        self._row: list[CellValue] = []
        self._cells = 0
        self._column = -1
        self._kind = self._style = ""
        self._runs: list[str] = []
        self._has_formula = self._is_reading = self._in_cell = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        code = self._codes[name]
        if not code:
            return
        if code == _CELL:
            place = attributes.get("r")
            self._column = self._column + 1 if place is None else self._columns[place.rstrip(_DIGITS)]
            self._kind = attributes.get("t", "n")
            self._style = attributes.get("s", "0")
            self._cells += 1
            self._in_cell = True
        elif code <= _TEXT:  # or a value
            self.parts.clear()
        elif code == _ROW:
            self._begin_row(attributes.get("r"))
        elif code == _FORMULA:
            self._has_formula = self._in_cell
        elif code == _READING:
            self._is_reading = True

    def end(self, name: str) -> None:
        code = self._codes[name]
        if not code:
            return
        if code == _CELL:
            self._end_cell()
        elif code == _VALUE:
            if self.parts and self._in_cell and self._kind != "inlineStr":
                self._put(self._kind, "".join(self.parts))
        elif code == _TEXT:
            if not self._is_reading:
                self._runs += self.parts
        elif code == _ROW:
            self.rows.append((self._number, self._cells, self._row))
        elif code == _READING:
            self._is_reading = False

    def _end_cell(self) -> None:
        if self._runs:
            if self._kind == "inlineStr":
                self._put(self._kind, "".join(self._runs))
            self._runs = []
        if self._has_formula:
            if self._column >= len(self._row) or self._row[self._column] is None:
                self._put(UNCOMPUTED, "")
            self._has_formula = False
        self._in_cell = False

    def _begin_row(self, number: str | None) -> None:
        before = self._number
        self._number = before + 1 if number is None else _row_number(number)
        if self._number <= before:
            raise ValueError(number)
        self._row, self._cells, self._column = [], 0, -1

    def _put(self, kind: str, text: str) -> None:
        value, row, column = self._value_of(kind, self._style, text), self._row, self._column
        if column == len(row):
            row.append(value)
        elif column > len(row):
            row.extend([None] * (column - len(row)))
            row.append(value)
        else:
            row[column] = value


class _Columns(dict[str, int]):
    """Columns, from 0, by their letters; raises `ValueError` for none of a sheet."""

    def __missing__(self, letters: str) -> int:
        number = self[letters] = _column_of(letters)
        return number


def _row_number(text: str) -> int:
    """Return the number of a row; some programs write it with a point."""
    number = float(text)
    if not number.is_integer():
        raise ValueError(text)
    return int(number)


def _column_of(letters: str) -> int:
    """Return the column, from 0, that letters name; raises `ValueError` for none of a sheet."""
    number = 0
    for letter in letters:
        number = number * _LETTERS + ord(letter) - _BEFORE_A
        if not "A" <= letter <= "Z" or number > MOST_COLUMNS:
            raise ValueError(letters)
    if not number:
        raise ValueError(letters)
    return number - 1
