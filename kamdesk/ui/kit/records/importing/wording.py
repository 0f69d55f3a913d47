"""How fates of rows and their reasons read on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.imports.plan import Alteration, PlannedRow, RowProblem
    from kamdesk.ui.kit.look.labels import Chip

FATES: Final[dict[RowOutcome, str]] = {
    RowOutcome.NEW: term("新增"),
    RowOutcome.UPDATE: term("更新"),
    RowOutcome.UNCHANGED: term("不变"),
    RowOutcome.DUPLICATE: term("重复"),
    RowOutcome.REFUSED: term("不能导入"),
}
CHIPS: Final[dict[RowOutcome, Chip]] = {
    RowOutcome.NEW: "good",
    RowOutcome.UPDATE: "accent",
    RowOutcome.UNCHANGED: "neutral",
    RowOutcome.DUPLICATE: "watch",
    RowOutcome.REFUSED: "bad",
}


LIKELY: Final = "likely"
"""The filter of rows that may be no new record, whatever was chosen for them."""
PARTLY: Final = "partly"
"""The filter of rows that are taken without some of their cells."""


def chip_of(row: PlannedRow) -> Chip:
    """Return the colour of a row's fate; one that is not taken whole asks for a look."""
    return "watch" if row.notes else CHIPS[row.fate]


def fate_words(row: PlannedRow) -> str:
    """Name what becomes of a row; one that only adds a contact to a customer is no update of it."""
    if row.adds_part:
        return tr("新{part}", part=tr(row.changes[0].target.part_word))
    return tr(FATES[row.fate])


def place_of(row: PlannedRow, *, names_sheet: bool = False) -> str:
    """Return where the row stands: its sheet, its number, the column of its problem or of a cell left out."""
    column = next((each.column for each in (row.problem, *row.notes) if each is not None), "")
    place = tr("{row} 行 {column} 列", row=row.number, column=column) if column else str(row.number)
    return f"{row.sheet} {place}" if row.in_part_sheet or names_sheet else place


def beyond_rows(notes: Sequence[RowProblem]) -> str:
    """Name what of a list was not taken, or taken though it was hidden, that no row tells of."""
    beyond = [note for note in notes if not note.row]
    names = dict.fromkeys(" ".join(note.text.split()) or note.column for note in beyond if note.column)
    said = [tr("这些列有内容而没有导入：{columns}。", columns=tr("、").join(names))] if names else []
    return "".join((*said, *(tr(note.reason) for note in beyond if not note.column)))


def explanation(row: PlannedRow, word: str, titles: Mapping[UUID, str]) -> str:
    """Say why a row is not taken, which of its cells are not, or what it changes.

    ``word`` is what records of the kind are called,
    ``titles`` are those of the records that changed references name.
    """
    if row.problem is not None:
        return tr(row.problem.reason)
    left_out = (tr("{column} 列：{reason}", column=note.column, reason=tr(note.reason)) for note in row.notes)
    likely = "" if row.likely is None else tr(row.likely.reason)
    return "  ".join(filter(None, (likely, *left_out, _explained(row, word, titles))))


def _explained(row: PlannedRow, word: str, titles: Mapping[UUID, str]) -> str:
    changes = tr("；").join(_change(change, titles) for change in row.changes)
    if row.of_row is None:
        return changes
    if not changes:
        return tr("与第 {row} 行的{word}相同", row=row.of_row, word=word)
    return tr("为第 {row} 行的{word}：{changes}", row=row.of_row, word=word, changes=changes)


def _change(change: Alteration, titles: Mapping[UUID, str]) -> str:
    field = change.target.field

    def words(value: object) -> str:
        return format_value(field, value, lambda record_id: titles.get(record_id, "")) or "—"

    label = tr(change.target.label)
    if change.old is None or change.old == field.empty:
        return f"{label} {words(change.new)}"
    return f"{label} {words(change.old)} → {words(change.new)}"
