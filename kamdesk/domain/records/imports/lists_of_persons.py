"""Lists of persons with their firms, such as address books: what a column says there is the person's."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.telephones import is_mobile
from kamdesk.domain.records.fields import TextForm
from kamdesk.domain.records.imports.cells import is_blank, written
from kamdesk.domain.records.imports.headings import heading_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.records.imports.columns import ColumnMap, ColumnMeaning
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import SourceTable
    from kamdesk.domain.records.imports.targets import Target

_OWNERS: Final = re.compile(
    r"客户|客戶|公司|单位|單位|企业|企業|机构|機構|总机|總機|company|firm|organi[sz]ation|customer"
)
"""Words by which a head says that it speaks of the firm."""
_LOOKED_AT: Final = 2_000  # rows in which persons of one firm are compared
_MOST: Final = 0.6  # share of numbers that are mobile where a column is one of mobiles


def of_persons(scheme: ImportScheme, table: SourceTable, columns: ColumnMap) -> ColumnMap:
    """Give the persons what a list of them says under heads that do not name the firm: 电话, 备注.

    It is one where their names lead; else such a column is the persons' where it differs between those of
    one firm.
    """
    person, firm = _place_of_person(scheme, columns), columns.index_of(scheme.title)
    if person is None or firm is None:
        return columns
    common = {column.index: own for column in columns.columns if (own := _of_person(scheme, column))}
    if firm < person:
        differing = _differing(table, columns, firm, person)
        common = {index: own for index, own in common.items() if index in differing}
    taken = set(columns.targets)

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        own = common.get(column.index)
        if own is None:
            return column
        mobile = scheme.target(f"{own.part}.mobile")
        if mobile is not None and mobile not in taken and _holds_mobiles(table, columns, column, own):
            own = mobile
        if own in taken and not own.takes_several:
            return column
        taken.add(own)
        return replace(column, target=own)

    return replace(columns, columns=tuple(turned(column) for column in columns.columns))


def _place_of_person(scheme: ImportScheme, columns: ColumnMap) -> int | None:
    """Return the first column that names the persons; None where none does."""
    meant = ((column.index, column.target) for column in columns.columns if column.target is not None)
    return min((index for index, target in meant if target.whole == scheme.part_title), default=None)


def _of_person(scheme: ImportScheme, column: ColumnMeaning) -> Target | None:
    """Return what a column means where it speaks of a person; None where it can only mean the firm."""
    target = column.target
    if scheme.part is None or target is None or column.is_decided or target.part or target.is_added:
        return None
    if target == scheme.title or _OWNERS.search(heading_key(column.title)):
        return None
    return scheme.target(f"{scheme.part.name}.{target.field.name}")


def _differing(table: SourceTable, columns: ColumnMap, firm: int, person: int) -> set[int]:
    """Return the columns that say different things of different persons of one firm."""
    said: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    for number, row in enumerate(table.below(columns.last_header_row)):
        if number >= _LOOKED_AT:
            break
        of_firm, of_person = written(row.cell(firm)), written(row.cell(person))
        if of_firm and of_person:
            for index, cell in enumerate(row.cells):
                if not is_blank(cell):
                    said[of_firm, index].setdefault(of_person, written(cell))
    return {index for (_firm, index), by_person in said.items() if _are_several(by_person)}


def _are_several(by_person: Mapping[str, str]) -> bool:
    return len(set(by_person.values())) > 1


def _holds_mobiles(table: SourceTable, columns: ColumnMap, column: ColumnMeaning, own: Target) -> bool:
    """Tell whether a column of telephones is one of mobiles, whatever heads it."""
    if own.field.form is not TextForm.TELEPHONE:
        return False
    rows = [row for _place, row in zip(range(_LOOKED_AT), table.below(columns.last_header_row), strict=False)]
    numbers = [written(row.cell(column.index)) for row in rows if not is_blank(row.cell(column.index))]
    return bool(numbers) and sum(map(is_mobile, numbers)) >= _MOST * len(numbers)
