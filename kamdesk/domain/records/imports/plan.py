"""What an import would do, row by row, before anything is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from kamdesk.domain.records.imports.columns import ColumnMap
    from kamdesk.domain.records.imports.table import SourceTable
    from kamdesk.domain.records.imports.targets import Target
    from kamdesk.domain.records.imports.twin_choices import Likely
    from kamdesk.domain.records.kind import RecordKind, SavedRecord


class RowOutcome(StrEnum):
    """What becomes of one row."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Source:
    """One table with the meaning of its columns; rows of ``parts_only`` only add to known records."""

    table: SourceTable
    columns: ColumnMap
    parts_only: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a record of the desk from others: the values of the fields that its kind names for that."""

    id: UUID
    title: str
    values: Mapping[str, object]
    is_trashed: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """How a record of the desk is called: title, permanent field, what its kind names as ``twinned``.

    ``telephones`` are those of its parts.
    """

    id: UUID
    values: Mapping[str, object]
    telephones: tuple[str, ...] = ()


class Book(Protocol):
    """The records the desk holds already, asked first for identities, then for whole records."""

    def identities(self) -> Iterable[Identity]:
        """Return what tells the records apart, those in the trash too."""

    def namings(self) -> Iterable[Naming]:
        """Return how the records are called that are not in the trash."""

    def records(self, ids: Iterable[UUID]) -> Mapping[UUID, SavedRecord]:
        """Return the records with these ids."""

    def parts(self, ids: Iterable[UUID]) -> Mapping[UUID, tuple[SavedRecord, ...]]:
        """Return the parts of the records with these ids, in their order."""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row or one of its cells is not taken, and where: row from 1, column letter ("" = the whole row).

    Row 0 stands for the column, or the sheet, as a whole.

    ``text`` is what stood in the cell.
    """

    row: int
    column: str
    reason: Message
    sheet: str = ""
    in_part_sheet: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReadUnit:
    """A column of amounts whose unit the list itself names, in the head or above it."""

    column: str
    label: Message
    title: str
    unit: str
    sheet: str = ""

    @property
    def sentence(self) -> Message:
        """Say how the column is read."""
        values = {"column": self.column, "label": self.label, "unit": Message(self.unit)}
        return Message("{column} 列的“{label}”按{unit}读入。", **values)


@dataclass(frozen=True, slots=True)
class Alteration:
    """A field that the row would change, with the value before and after."""

    target: Target
    old: object
    new: object

    @property
    def matters(self) -> bool:
        """Whether people would see a difference; times are typed and shown to the minute."""
        if self.old == self.new:
            return False
        field = self.target.field
        return field.kind is not FieldKind.TIME or format_value(field, self.old) != format_value(
            field, self.new
        )


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row with its fate; ``title`` is the record's title as the file or the desk has it.

    ``record_id`` is the record that it makes or changes. ``of_row`` is the row of the same file that speaks
    of the same record first, where there is one. ``likely`` says why it may be no new record, whatever was
    chosen for it. ``notes`` name the cells of a row that could not be taken
    while the rest of the row was, or not where they stood.
    """

    number: int
    fate: RowOutcome
    title: str
    sheet: str = ""
    changes: tuple[Alteration, ...] = ()
    problem: RowProblem | None = None
    notes: tuple[RowProblem, ...] = ()
    of_row: int | None = None
    in_part_sheet: bool = False
    record_id: UUID | None = None
    likely: Likely | None = None

    @property
    def adds_part(self) -> bool:
        """Whether all that the row does is to add parts to its record, such as a further contact."""
        added = (each for each in self.changes if each.old is None and each.target.field.required)
        is_of_parts = self.fate is RowOutcome.UPDATE and all(each.target.part for each in self.changes)
        return is_of_parts and any(added)


@dataclass(frozen=True)
class ImportPlan:
    """Every row's fate, and the records of the kind, and parts, as they would stand afterwards.

    ``units`` say which columns of amounts were read in a unit that the list names.
    Changed records carry the version they were planned upon, and ``based_on`` is the place in the change
    log up to which the desk was known, so that a later edit is noticed.
    """

    rows: tuple[PlannedRow, ...]
    new: tuple[Any, ...] = ()
    changed: tuple[Any, ...] = ()
    new_parts: tuple[Any, ...] = ()
    changed_parts: tuple[Any, ...] = ()
    units: tuple[ReadUnit, ...] = ()
    based_on: int = 0
    beyond: tuple[RowProblem, ...] = ()
    """What no row speaks of: columns and sheets that are not taken, rows that the workbook hides."""
    part: RecordKind[Any] | None = None
    """The kind of the parts that rows may speak of."""

    @cached_property
    def counts(self) -> Mapping[RowOutcome, int]:
        """How many rows of the list meet each fate."""
        return Counter(row.fate for row in self.rows if not row.in_part_sheet)

    @property
    def read(self) -> int:
        """How many rows of the list were read."""
        return sum(self.counts.values())

    @cached_property
    def has_several_sheets(self) -> bool:
        """Whether the rows of the list stand on more than one sheet."""
        return len({row.sheet for row in self.rows if not row.in_part_sheet}) > 1

    @property
    def writes(self) -> int:
        """How many records would be written."""
        return sum(len(each) for each in (self.new, self.changed, self.new_parts, self.changed_parts))

    @property
    def of_parts(self) -> Message | None:
        """Say how many parts would come in or change, such as contacts; None where none would."""
        if self.part is None or not (self.new_parts or self.changed_parts):
            return None
        counts = {"new": len(self.new_parts), "updated": len(self.changed_parts)}
        return Message("{part}：新增 {new}，更新 {updated}。", part=Message(self.part.many), **counts)

    def row_of(self, record_id: UUID) -> int:
        """Return the number of the row that makes or changes a record; 0 where no row of the list does."""
        rows = (row for row in self.rows if row.record_id == record_id and not row.in_part_sheet)
        return next((row.number for row in rows), 0)

    def problems(self, fate: RowOutcome) -> tuple[RowProblem, ...]:
        """Return the problems of the rows with that fate, in the order of the file."""
        return tuple(row.problem for row in self.rows if row.fate is fate and row.problem is not None)

    @property
    def notes(self) -> tuple[RowProblem, ...]:
        """Return what is left out beside whole rows: columns, sheets, cells of rows that are taken."""
        return self.beyond + tuple(note for row in self.rows for note in row.notes)
