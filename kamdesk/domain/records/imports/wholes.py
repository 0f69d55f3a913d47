"""Fields that lists divide into several columns: a person's name, an address."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.imports.cells import is_blank, written
from kamdesk.domain.records.imports.targets import CITY, FAMILY, GIVEN, MIDDLE, PROVINCE, STREET
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.table import CellValue, TableRow
    from kamdesk.domain.records.imports.targets import Target

_LATIN: Final = re.compile(r"[A-Za-z]")
_OF_ADDRESS: Final = frozenset({PROVINCE, CITY, STREET})
_CHINESE: Final = re.compile(r"[\u3400-\u9fff]")
_ELSEWHERE: Final = Message("旁边已有完整的内容，这里写的没有导入。")


class Wholes:
    """Puts together what the rows of one table say in pieces."""

    def __init__(self, columns: Sequence[ColumnMeaning]) -> None:
        pieces: dict[Target, list[ColumnMeaning]] = defaultdict(list)
        for column in columns:
            if column.target is not None and column.target.piece:
                pieces[column.target.whole].append(column)
        own = {column.target: column for column in columns}
        self._whole_beside = [(own[target], of) for target, of in pieces.items() if target in own]
        made = {target: of for target, of in pieces.items() if target not in own}
        self._made = [(replace(of[0], target=target), of) for target, of in made.items()]

    @property
    def columns(self) -> tuple[ColumnMeaning, ...]:
        """The columns that stand for what no column says whole, each at the place of its first piece."""
        return tuple(column for column, _pieces in self._made)

    def put_together(self, row: TableRow) -> TableRow:
        """Return the row with what it says in pieces as a whole; what stands there as a whole stays."""
        if not self._whole_beside and not self._made:
            return row
        cells: list[CellValue] = list(row.cells)
        for column, pieces in self._whole_beside:
            cells += [None] * (column.index + 1 - len(cells))
            if is_blank(row.cell(column.index)):
                cells[column.index] = _joined(row, pieces) or None
        for column, pieces in self._made:
            cells += [None] * (column.index + 1 - len(cells))
            cells[column.index] = _joined(row, pieces) or None
        return replace(row, cells=tuple(cells))

    def left_over(self, row: TableRow) -> Iterator[tuple[ColumnMeaning, Message, str]]:
        """Yield the pieces not taken, since the whole beside them says otherwise."""
        if not self._whole_beside:
            return
        together = self.put_together(row)
        for column, pieces in self._whole_beside:
            whole = _plain(together, column)
            for piece in pieces:
                said = _plain(row, piece)
                if said and said not in whole:
                    yield piece, _ELSEWHERE, written(row.cell(piece.index))


def _plain(row: TableRow, column: ColumnMeaning) -> str:
    cell = row.cell(column.index)
    return "" if is_blank(cell) else re.sub(r"\s", "", written(cell)).casefold()


def _joined(row: TableRow, pieces: Sequence[ColumnMeaning]) -> str:
    said: dict[str, list[str]] = defaultdict(list)
    for column in pieces:
        cell = row.cell(column.index)
        if column.target is not None and not is_blank(cell):
            said[column.target.piece].append(written(cell))
    is_address = any(column.target is not None and column.target.piece in _OF_ADDRESS for column in pieces)
    return _address(said) if is_address else _name(said)


def _name(said: Mapping[str, Sequence[str]]) -> str:
    """Write a name as one does: in Chinese the family first."""
    family, middle, given = (" ".join(said.get(piece, ())) for piece in (FAMILY, MIDDLE, GIVEN))
    if _LATIN.search(family + given):
        return " ".join(filter(None, (given, middle, family)))
    return f"{family}{middle}{given}"


def _address(said: Mapping[str, Sequence[str]]) -> str:
    """Write an address as one does: in Chinese from the province to the door, each place once."""
    province, city, street = (said.get(piece, ()) for piece in (PROVINCE, CITY, STREET))
    places = (*province, *city, *street)
    if not _CHINESE.search("".join(places)):
        return ", ".join((*street, *city, *province))
    text = "".join(street)
    for place in (*city, *province):
        text = text if place in text else f"{place}{text}"
    return text
