"""The persons of one row: several side by side, or all in one cell."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.persons import looks_like_person
from kamdesk.domain.readings.telephones import is_mobile
from kamdesk.domain.records.fields import TextForm
from kamdesk.domain.records.imports.cells import is_blank, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import CellValue, TableRow
    from kamdesk.domain.records.imports.targets import Target

_BETWEEN: Final = re.compile(r"\s*[、,，;；/／|\n]\s*|(?<=[\d)）])\s+(?=[\u3400-\u9fff])")
_MORE: Final = re.compile(r"[、,，;；/／|\n\d和与及]")
"""What stands in no cell that only names one person, unless the name has it."""
_AND: Final = re.compile(r"([\u3400-\u9fff]{2,4})[和与及]([\u3400-\u9fff]{2,4})")
_LONGEST_NAME: Final = 4  # characters; a longer one with 和 in it are two
_NUMBER: Final = re.compile(
    r"[(（:：]?\s*((?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|\+?\d[\d\s-]{5,18}\d)\s*[)）]?"
)


@dataclass(frozen=True, slots=True)
class Person:
    """What a row says of a person: pairs of columns and cells.

    ``unclear`` are columns with another number of values than there are persons; the first has them all.
    """

    cells: tuple[tuple[ColumnMeaning, CellValue], ...]
    unclear: tuple[ColumnMeaning, ...] = ()


class Persons:
    """Finds the persons that the rows of one table speak of."""

    def __init__(self, scheme: ImportScheme, columns: Sequence[ColumnMeaning]) -> None:
        self._scheme = scheme
        meant = [(column, column.target) for column in columns if column.target is not None]
        parts = [(column, target) for column, target in meant if target.part and not target.piece]
        self._first = [column for column, target in parts if target.number == 1]
        self._further = [
            [_as_of_first(column, target) for column, target in parts if target.number == number]
            for number in sorted({target.number for _column, target in parts} - {1})
        ]
        self._name = next((each for each in self._first if each.target == scheme.part_title), None)

    def beside(self, row: TableRow) -> Iterator[Person]:
        """Yield the persons in columns of their own, such as 联系人2."""
        for columns in self._further:
            filled = [each for each in columns if not is_blank(row.cell(each.index))]
            if filled:
                yield Person(tuple((each, row.cell(each.index)) for each in filled))

    def in_one_cell(self, row: TableRow) -> tuple[Person, ...]:
        """Return the persons whose names stand in one cell, with what stands beside them; none for one alone.

        A field with as many values as there are names is divided. One value alone belongs to the first
        person, but a department or a fixed line to all.
        """
        cell = None if self._name is None else row.cell(self._name.index)
        if self._name is None or not isinstance(cell, str) or _MORE.search(cell) is None:
            return ()
        said = _divided(cell.strip())
        names = [_NUMBER.sub("", part).strip() for part in said]
        if names == [cell.strip()] or not all(map(looks_like_person, names)):
            return ()
        cells: list[list[tuple[ColumnMeaning, CellValue]]] = [[(self._name, name)] for name in names]
        unclear: list[ColumnMeaning] = []
        for column in self._first:
            value = row.cell(column.index)
            if column is self._name or is_blank(value):
                continue
            shares = _shares(column, value, len(names))
            if not shares:
                unclear.append(column)
            for own, share in zip(cells, shares or [value], strict=False):
                own.append((column, share))
        for own, part in zip(cells, said, strict=True):
            self._add_number(own, part)
        first, *others = (tuple(own) for own in cells)
        return (Person(first, tuple(unclear)), *(Person(own) for own in others))

    def _add_number(self, own: list[tuple[ColumnMeaning, CellValue]], said: str) -> None:
        """Take a number that stands beside a name in its cell."""
        if self._name is None or self._scheme.part is None:
            return
        for number in _NUMBER.findall(said):
            name = "mobile" if is_mobile(number) else "telephone"
            target = self._scheme.target(f"{self._scheme.part.name}.{name}")
            if target is not None:
                own.append((replace(self._name, target=target), number))


def _as_of_first(column: ColumnMeaning, target: Target) -> ColumnMeaning:
    return replace(column, target=replace(target, number=1))


def _divided(cell: str) -> list[str]:
    """Return what a cell says of each person it names."""
    return [name for part in _BETWEEN.split(cell) if part for name in _both(part)]


def _both(part: str) -> tuple[str, ...]:
    """Return the two persons that 和 stands between, which is no part of a name that long."""
    found = _AND.fullmatch(part) if len(part) > _LONGEST_NAME else None
    return found.groups() if found is not None and all(map(looks_like_person, found.groups())) else (part,)


def _shares(column: ColumnMeaning, cell: CellValue, count: int) -> list[CellValue]:
    """Return what a cell says of each of several persons; nothing where that is not clear."""
    values = [part for part in _BETWEEN.split(cell.strip()) if part] if isinstance(cell, str) else [cell]
    if count == 1:
        return [cell]
    if len(values) == count:
        return list(values)
    if len(values) > 1:
        return []
    field = None if column.target is None else column.target.field
    is_line = field is not None and field.form is TextForm.TELEPHONE and not is_mobile(written(cell))
    is_common = is_line or (field is not None and field.name == "department")
    return [cell] * count if is_common else [cell]
