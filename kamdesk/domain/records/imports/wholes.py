"""Fields that lists divide into several columns: a person's name, an address."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.imports.cells import is_blank, whole_text, written
from kamdesk.domain.records.imports.headings import level_of
from kamdesk.domain.records.imports.places import is_chinese, is_sales_area, placed
from kamdesk.domain.records.imports.targets import (
    CITY,
    DISTRICT,
    FAMILY,
    GIVEN,
    MIDDLE,
    PROVINCE,
    STREET,
    Target,
)
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import CellValue, TableRow

_LATIN: Final = re.compile(r"[A-Za-z]")
_PLACES: Final = (PROVINCE, CITY, DISTRICT)
_NOT_OF_PLACES: Final = re.compile(r"中国|china|[0-9]{6}|[\W_]", re.IGNORECASE)
_ELSEWHERE: Final = Message("旁边已有完整的内容，这里写的没有导入。")


@dataclass(frozen=True, slots=True)
class _Divided:
    """A field and the columns of its pieces; ``is_made`` where no column says it whole.

    ``region`` is the column of the province or city of an address, ``level`` which of both it is.
    """

    whole: ColumnMeaning
    pieces: tuple[ColumnMeaning, ...]
    is_made: bool
    region: ColumnMeaning | None = None
    level: str = ""

    @property
    def is_address(self) -> bool:
        return any(
            each.target is not None and each.target.piece in {*_PLACES, STREET} for each in self.pieces
        )

    def said(self, row: TableRow) -> Mapping[str, Sequence[str]]:
        """Return what a row says of each piece; an area of sales is no place."""
        found: dict[str, list[str]] = defaultdict(list)
        for column in self.pieces:
            text = _text(row, column)
            if column.target is not None and text and not is_sales_area(text):
                found[column.target.piece].append(text)
        if self.region is not None and (text := _text(row, self.region)):
            found[self.level].insert(0, text)
        return found


class Wholes:
    """Puts together what the rows of one table say in pieces."""

    def __init__(self, scheme: ImportScheme, columns: Sequence[ColumnMeaning]) -> None:
        pieces: dict[Target, list[ColumnMeaning]] = defaultdict(list)
        for column in columns:
            if column.target is not None and column.target.piece:
                pieces[column.target.whole].append(column)
        own = {column.target: column for column in columns}
        described = scheme.fields.get(scheme.imported.region)
        region = None if described is None else own.get(Target(described))
        level = "" if region is None else level_of(region.title)
        self._divided = [
            _Divided(
                *(own.get(target) or replace(of[0], target=target), tuple(of), target not in own),
                *((region, level) if level and target.field.name in scheme.imported.addresses else ()),
            )
            for target, of in pieces.items()
        ]

    @property
    def columns(self) -> tuple[ColumnMeaning, ...]:
        """The columns that stand for what no column says whole, each at the place of its first piece."""
        return tuple(each.whole for each in self._divided if each.is_made)

    def put_together(self, row: TableRow) -> TableRow:
        """Return the row with what it says in pieces as a whole.

        A name that stands there as a whole stays; an address is given the places that it lacks.
        """
        if not self._divided:
            return row
        cells: list[CellValue] = list(row.cells)
        for divided in self._divided:
            said, whole = divided.said(row), "" if divided.is_made else _text(row, divided.whole)
            if divided.is_address:
                region, address = _region(said, whole), _address(divided, said, whole)
                if divided.region is not None and region:
                    _put(cells, divided.region.index, region)
                if address != whole or divided.is_made:
                    _put(cells, divided.whole.index, address or None)
            elif not whole:
                _put(cells, divided.whole.index, _name(said) or None)
        return replace(row, cells=tuple(cells))

    def left_over(self, row: TableRow, together: TableRow) -> Iterator[tuple[ColumnMeaning, Message, str]]:
        """Yield the pieces not taken when a row was put together: the whole beside them says otherwise."""
        for divided in self._divided:
            shown = (divided.whole, *(() if divided.region is None else (divided.region,)))
            whole = "".join(_plain(_text(together, column)) for column in shown)
            for piece in divided.pieces:
                said = _plain(_text(row, piece))
                if said and said not in whole and not _is_in(divided, said, whole):
                    yield piece, _ELSEWHERE, written(row.cell(piece.index))


def _put(cells: list[CellValue], index: int, value: CellValue) -> None:
    cells += [None] * (index + 1 - len(cells))
    cells[index] = value


def _text(row: TableRow, column: ColumnMeaning) -> str:
    cell = row.cell(column.index)
    return "" if is_blank(cell) else whole_text(cell)


def _plain(text: str) -> str:
    return re.sub(r"\s", "", text).casefold()


def _is_in(divided: _Divided, place: str, whole: str) -> bool:
    """Tell whether an address has a place already, without its rank or as no place at all."""
    return divided.is_address and not is_sales_area(place) and placed([place], whole) == whole


def _name(said: Mapping[str, Sequence[str]]) -> str:
    """Write a name as one does: in Chinese the family first."""
    family, middle, given = (" ".join(said.get(piece, ())) for piece in (FAMILY, MIDDLE, GIVEN))
    if _LATIN.search(family + given):
        return " ".join(filter(None, (given, middle, family)))
    return f"{family}{middle}{given}"


def _address(divided: _Divided, said: Mapping[str, Sequence[str]], whole: str) -> str:
    """Write an address as one does: in Chinese from the province to the door, each place once.

    Places alone are the region's where there is one, and no address.
    """
    province, city, district, street = (said.get(piece, ()) for piece in (*_PLACES, STREET))
    places = (*province, *city, *district)
    if not is_chinese((*places, *street, whole)):
        return whole or ", ".join((*street, *district, *city, *province))
    if whole and not (street and _says_only(whole, (*places, *street))):
        return placed((*places, *street), whole)
    if street or divided.region is None:
        return placed(places, "".join(street))
    return ""


def _says_only(whole: str, pieces: Sequence[str]) -> bool:
    """Tell whether an address says its pieces and nothing else, in whatever order, as on a foreign letter."""
    rest = _plain(whole)
    for piece in sorted(map(_plain, pieces), key=len, reverse=True):
        if piece not in _plain(whole):
            return False
        rest = rest.replace(piece, "")
    return not _NOT_OF_PLACES.sub("", rest)


def _region(said: Mapping[str, Sequence[str]], whole: str) -> str:
    """Write the region with its city, and with the district where no address has it."""
    province, city, district = (said.get(piece, ()) for piece in _PLACES)
    places = (*province, *city) if whole or said.get(STREET) else (*province, *city, *district)
    return placed(places, "") if is_chinese(places) else ""
