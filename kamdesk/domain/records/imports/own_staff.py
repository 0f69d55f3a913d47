"""Words by which exports of other systems call our own people, and offices those of the customer: 负责人."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.simplified import TO_SIMPLIFIED
from kamdesk.domain.records.imports.cells import is_blank, whole_text
from kamdesk.domain.records.imports.headings import heading_key
from kamdesk.domain.records.imports.plan import RowProblem
from kamdesk.domain.records.imports.targets import Target
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.domain.records.imports.columns import ColumnMap, ColumnMeaning
    from kamdesk.domain.records.imports.plan import Source
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import SourceTable

_LOOKED_AT: Final = 2_000  # rows
_LEAST: Final = 4  # cells in which one name again and again tells that it is one of ours
_OF_THEM: Final = 2  # cells to a name, on the average, from which on they repeat


def with_own_staff(scheme: ImportScheme, table: SourceTable, columns: ColumnMap) -> ColumnMap:
    """Let a word mean our own people where the list has columns that only such a system keeps.

    What was to be ours by a weaker word, such as whoever follows up, is left open then.
    """
    said = _ambiguous(scheme, columns)
    owner = _owner(scheme)
    if said is None or owner is None or not _is_of_system(scheme, table, columns, said):
        return columns
    other = next((each for each in columns.columns if each.target == owner), None)
    if other is not None and _key(other) not in scheme.imported.own.weaker:
        return columns
    meant = {said.index: owner, **({} if other is None else {other.index: None})}
    turned = (replace(each, target=meant.get(each.index, each.target)) for each in columns.columns)
    return replace(columns, columns=tuple(turned))


def doubts_of_staff(scheme: ImportScheme, source: Source) -> Iterator[RowProblem]:
    """Yield a note on a column that may name our own people, and was read as naming the customers'."""
    table, columns = source.table, source.columns
    said = _ambiguous(scheme, columns)
    if said is None or not any(_names(table, columns, said)):
        return
    if _signs(scheme, columns) or _repeats(table, columns, said):
        reason = Message(
            "“{title}”这一列可能是我方人员，现在记为{field}；不对的话，请改这一列的含义。",
            title=said.title,
            field=Message(scheme.fields[scheme.imported.own.usual].label),
        )
        yield RowProblem(0, "", reason, table.sheet, text=said.title)


def _ambiguous(scheme: ImportScheme, columns: ColumnMap) -> ColumnMeaning | None:
    """Return the column whose word may mean either; None where a person decided about it."""
    own = scheme.imported.own
    field = scheme.fields.get(own.usual)
    found = (each for each in columns.columns if field is not None and each.target == Target(field))
    return next((each for each in found if not each.is_decided and _key(each) in own.words), None)


def _owner(scheme: ImportScheme) -> Target | None:
    return scheme.target(scheme.imported.own.instead)


def _is_of_system(scheme: ImportScheme, table: SourceTable, columns: ColumnMap, said: ColumnMeaning) -> bool:
    signs = _signs(scheme, columns)
    return bool(signs - scheme.imported.own.hints) or (bool(signs) and _repeats(table, columns, said))


def _signs(scheme: ImportScheme, columns: ColumnMap) -> frozenset[str]:
    own = scheme.imported.own
    return (own.signs | own.hints) & {_key(each) for each in columns.columns}


def _repeats(table: SourceTable, columns: ColumnMap, said: ColumnMeaning) -> bool:
    """Tell whether few names stand in many rows, as those of salespeople do."""
    names = list(_names(table, columns, said))
    return len(names) >= _LEAST and _OF_THEM * len(set(names)) <= len(names)


def _names(table: SourceTable, columns: ColumnMap, said: ColumnMeaning) -> Iterator[str]:
    rows = itertools.islice(table.below(columns.last_header_row), _LOOKED_AT)
    cells = (row.cell(said.index) for row in rows)
    return (whole_text(cell) for cell in cells if not is_blank(cell))


def _key(column: ColumnMeaning) -> str:
    return heading_key(column.title).translate(TO_SIMPLIFIED)
