"""The plan of an import: every row meets its fate, nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.readings.matching import name_key
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.imports.identities import Finding, IdentityIndex
from kamdesk.domain.records.imports.likely import LikelyRows
from kamdesk.domain.records.imports.own_references import NewcomerNames, named_first
from kamdesk.domain.records.imports.parts import PartBook
from kamdesk.domain.records.imports.plan import (
    Alteration,
    ImportPlan,
    PlannedRow,
    ReadUnit,
    RowOutcome,
    RowProblem,
)
from kamdesk.domain.records.imports.rows import ReadRow, read_rows
from kamdesk.domain.records.imports.sayings import Sayings
from kamdesk.domain.records.imports.standing import RowCounter, Standing
from kamdesk.domain.records.imports.twin_choices import NOTHING_CHOSEN, Likely, TwinChoice, TwinChoices
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.imports.plan import Book, Source
    from kamdesk.domain.records.imports.references import NamedRecords
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.kind import SavedRecord
    from kamdesk.domain.shared.progress import Progress

_PASSES: Final = 3  # every row is read, looked up and settled
_TAKEN: Final = frozenset({RowOutcome.NEW, RowOutcome.UPDATE, RowOutcome.UNCHANGED})
_NAMED: Final = 3  # titles listed where several records fit


def no_further_rules(_record: SavedRecord) -> Mapping[str, Message]:
    """Find nothing wrong with a record."""
    return {}


def plan_import(  # noqa: PLR0913 - each is a choice or a way to ask of its own, named where it is called
    scheme: ImportScheme,
    sources: Sequence[Source],
    book: Book,
    *,
    new_id: Callable[[], UUID],
    choices: TwinChoices = NOTHING_CHOSEN,
    named: Mapping[str, NamedRecords] = MappingProxyType({}),
    problems_with: Callable[[Any], Mapping[str, Message]] = no_further_rules,
    progress: Progress = no_progress,
) -> ImportPlan:
    """Decide each row's fate against what the desk holds; ``new_id`` names the records to come.

    ``choices`` say what becomes of rows that are likely to be no new record. ``named`` are the records that
    references may name, by kind; ``problems_with`` asks the rules that look
    further than the record itself and answers by field. Raises `UserError` where no column tells which
    record a row speaks of, `CancelledError` when stopped.
    """
    for source in sources:
        _require_identity(scheme, source)
    counter = RowCounter(progress, _PASSES * sum(len(source.table.rows) for source in sources))
    rows = [row for source in sources for row in counter.counted(read_rows(scheme, source, named))]
    standing, sayings = Standing(scheme, book), Sayings(scheme, problems_with)
    planner = _Planner(scheme, standing, new_id, sayings, LikelyRows(scheme, book), choices)
    planner.standing.fetch(rows, counter)
    planned = [planner.settle(row) for row in counter.counted(rows)]
    if any(row.awaited for row in rows):
        names = NewcomerNames(scheme.kind, planner.new)
        planned = [planner.with_awaited(*pair, names) for pair in zip(rows, planned, strict=True)]
    counter.finish()
    return replace(planner.plan(planned), units=tuple(_units(sources)))


def _units(sources: Iterable[Source]) -> Iterator[ReadUnit]:
    for source in sources:
        for column in source.columns.columns:
            if column.target is not None and column.money_unit:
                label, sheet = column.target.label, source.table.sheet
                yield ReadUnit(column.letter, label, column.title, column.money_unit, sheet)


def _require_identity(scheme: ImportScheme, source: Source) -> None:
    present = source.columns.targets
    if not scheme.is_told_by(present):
        names = {target.field.name for target in present if not target.part}
        missing = [target for target in scheme.needed if target.field.name not in names]
        column = missing[0].label
        reason = Message(
            "没有认出哪一列是{column}；请指明{column}所在的列。没有写入任何内容。", column=column
        )
        part = scheme.part
        if part is not None and any(target.whole == scheme.part_title for target in present):
            reason = Message(
                "这是一份{part}的名单，没有一列是{column}；{part}要记在{word}名下，请补上或指明这一列。"
                "没有写入任何内容。",
                part=Message(part.word),
                column=column,
                word=Message(scheme.kind.word),
            )
        raise UserError(reason, field=missing[0].field.name)


@dataclass(slots=True)
class _Planner:
    """Settles rows one after the other; remembers which row spoke of a record first."""

    scheme: ImportScheme
    standing: Standing
    new_id: Callable[[], UUID]
    sayings: Sayings
    likely: LikelyRows
    choices: TwinChoices
    in_file: IdentityIndex = field(init=False)
    first_row: dict[UUID, ReadRow] = field(default_factory=dict)
    new: dict[UUID, SavedRecord] = field(default_factory=dict)
    changed: dict[UUID, SavedRecord] = field(default_factory=dict)
    parts: dict[UUID, PartBook] = field(default_factory=dict)
    touched: set[tuple[str, int]] = field(default_factory=set)
    """Rows whose record a sheet of parts changes."""

    def __post_init__(self) -> None:
        self.in_file = IdentityIndex(self.scheme)

    def settle(self, row: ReadRow) -> PlannedRow:
        """Decide one row's fate."""
        if row.problem is not None:
            return self._refused(row, row.problem)
        standing = self.standing.find(row)
        same = self._same_without_number(row, standing)
        if same is not None:
            self._claim(row, same)
            return self._fated(row, RowOutcome.UNCHANGED, self.standing.titles[same])
        earlier = self.in_file.find(row.values)
        if earlier.owners:
            return self._again(row, earlier)
        if not standing.is_sure:
            return self._undecided(row, standing)
        if not standing.owners:
            return self._unknown(row)
        owner = standing.owners[0]
        if owner in self.first_row:
            return self._again(row, standing)
        alias = self.likely.under_another_name(row, self._as_planned(owner))
        if isinstance(alias, Likely):
            return self._as_chosen(row, alias)
        return self._known_record(row, owner, keeps_title=alias)

    def with_awaited(self, row: ReadRow, planned: PlannedRow, names: NewcomerNames) -> PlannedRow:
        """Let a row that is taken name records which other rows bring; what none of them brings is noted."""
        if planned.record_id is None or planned.fate not in _TAKEN:
            return planned
        record = self._as_planned(planned.record_id)
        said, notes = names.said(row, record)
        planned = replace(planned, notes=(*planned.notes, *notes))
        changes = tuple(self.sayings.alterations(record, said))
        if changes:
            (self.new if record.id in self.new else self.changed)[record.id] = replace(record, **said)
        if record.id in self.new or not changes:
            return planned
        return replace(planned, fate=RowOutcome.UPDATE, changes=(*planned.changes, *changes))

    def plan(self, planned: Sequence[PlannedRow]) -> ImportPlan:
        """Gather the records as they would stand."""
        books = self.parts.values()
        return ImportPlan(
            rows=tuple(self._with_parts(row) for row in planned),
            new=tuple(named_first(self.scheme.kind, self.new)),
            changed=tuple(self.changed.values()),
            new_parts=tuple(part for book in books for part in book.new),
            changed_parts=tuple(part for book in books for part in book.changed),
            part=self.scheme.part,
        )

    def _with_parts(self, row: PlannedRow) -> PlannedRow:
        """Let a row count as an update where only the sheet of parts changes its record."""
        is_touched = (row.sheet, row.number) in self.touched and row.fate is RowOutcome.UNCHANGED
        return replace(row, fate=RowOutcome.UPDATE) if is_touched else row

    def _same_without_number(self, row: ReadRow, finding: Finding) -> UUID | None:
        """Return a record that no row spoke of yet and that agrees with all this row says.

        Records without numbers may agree in all that tells others apart, such as two calls on one day.
        """
        if self.scheme.kind.has_numbers or row.part or len(finding.owners) < 2:
            return None
        free = (owner for owner in finding.owners if owner not in self.first_row)
        return next((owner for owner in free if self._agrees(row, owner)), None)

    def _unknown(self, row: ReadRow) -> PlannedRow:
        """Settle a row of which nothing certain is known: one that is like another fares as one chose."""
        word = Message(self.scheme.kind.word)
        if row.parts_only:
            return self._refuse(row, Message("{word}名单里没有“{name}”。", word=word, name=row.title))
        likely = self.likely.find(row)
        return self._new_record(row) if likely is None else self._as_chosen(row, likely)

    def _as_chosen(self, row: ReadRow, likely: Likely) -> PlannedRow:
        """Let a row fare as a person chose for those of its name; it is left out where nobody did."""
        choice = self.choices.of(row.title)
        if choice is TwinChoice.NEW:
            planned = self._new_record(self.likely.as_another(row, likely))
        elif choice is TwinChoice.UPDATE and likely.owner is not None:
            planned = self._joined(row, likely.owner, renames=likely.renames)
            self.likely.doubted(row, likely.owner)
        else:
            planned = self._duplicate(row, likely.reason)
            self.likely.doubted(row, likely.owner)
        return replace(planned, title=row.title, of_row=likely.of_row, likely=likely)

    def _joined(self, row: ReadRow, owner: UUID, *, renames: bool) -> PlannedRow:
        """Let a row that a person took for a record's twin change that, but for what tells it from others.

        What an earlier row said of it stays.
        """
        first = self.first_row.get(owner)
        if first is not None:
            return self._further_person(row, owner, first)
        record = self._as_planned(owner)
        told = {name for group in self.scheme.imported.identity for name in group}
        held = {name for name in told if getattr(record, name) != self.scheme.fields[name].empty}
        kept = held - {self.scheme.kind.title} if renames else held
        said = {name: value for name, value in row.values.items() if name not in kept}
        return self._updated(replace(row, values=said), owner)

    def _new_record(self, row: ReadRow) -> PlannedRow:
        kind = self.scheme.kind
        trashed = self.standing.find_trashed(row)
        if trashed.owners:
            name = self.standing.titles[trashed.owners[0]]
            reason = Message("回收站里已有“{name}”；请先恢复它，或清空回收站后再导入。", name=name)
            return self._duplicate(row, reason)
        values = {**kind.defaults, **self.sayings.said(row)}
        missing = self.sayings.missing(row)
        if missing is not None:
            return self._refused(row, missing)
        record = kind.new(self.new_id(), values)
        problem = self.sayings.problem(row, values, record)
        if problem is not None:
            return self._refused(row, problem)
        self.new[record.id] = record
        self._claim(row, record.id)
        self.likely.spoke(row, record.id)
        self._take_part(row, record.id)
        return self._fated(row, RowOutcome.NEW, row.title, record_id=record.id)

    def _known_record(self, row: ReadRow, owner: UUID, *, keeps_title: bool) -> PlannedRow:
        said = {name: value for name, value in row.values.items() if name != self.scheme.kind.title}
        planned = self._updated(replace(row, values=said) if keeps_title else row, owner)
        if planned.fate is not RowOutcome.REFUSED and not row.parts_only:
            self._claim(row, owner)
            if planned.changes:
                self.likely.spoke(row, owner)
        return planned

    def _updated(self, row: ReadRow, owner: UUID) -> PlannedRow:
        """Let a row change a record, and its parts, as far as it says otherwise."""
        record = self._as_planned(owner)
        title = self.standing.titles.get(owner) or str(getattr(record, self.scheme.kind.title))
        changes: tuple[Alteration, ...] = ()
        if not row.parts_only:
            for name, unsure in self.sayings.unsure(row, record):
                if self.scheme.fields[name].required:
                    return self._refused(row, unsure)
                row.notes.append(unsure)
            altered_fields = self.sayings.alterations(record, self.sayings.said(row, record))
            changes = tuple(change for change in altered_fields if not change.target.field.computed)
            if changes:
                values = {change.target.field.name: change.new for change in changes}
                altered = replace(record, **values)
                problem = self.sayings.problem(row, self.scheme.kind.values_of(altered), altered)
                if problem is not None:
                    return self._refused(row, problem)
                (self.new if owner in self.new else self.changed)[owner] = altered
        changes += self._take_part(row, owner)
        fate = RowOutcome.UPDATE if changes else RowOutcome.UNCHANGED
        return self._fated(row, fate, title, changes, record_id=owner)

    def _again(self, row: ReadRow, finding: Finding) -> PlannedRow:
        """Settle a row about a record that an earlier row of the file spoke of."""
        owner = finding.owners[0]
        first = self.first_row[owner]
        if finding.is_sure and row.part and (row.parts_only or self._agrees(row, owner)):
            changes = self._take_part(row, owner)
            if changes and row.parts_only:
                self.touched.add((first.sheet, first.number))
            fate = RowOutcome.UPDATE if changes else RowOutcome.UNCHANGED
            return self._fated(row, fate, row.title, changes, of_row=first.number)
        if finding.is_sure and row.part and self._is_of_another_person(row, owner):
            return self._further_person(row, owner, first)
        place = _place(first, row)
        reason = Message("与第 {row} 行是同一{word}。", row=place, word=Message(self.scheme.kind.word))
        if finding.contradicts:
            reason = Message("与第 {row} 行同名，但{field}不同，请先核对。", row=place, field=self._permanent)
        elif row.title and first.title and name_key(row.title) != name_key(first.title):
            reason = Message("与第 {row} 行名称不同，编号或代码却相同，请先核对。", row=place)
        return self._duplicate(row, reason, of_row=first.number)

    def _is_of_another_person(self, row: ReadRow, owner: UUID) -> bool:
        """Tell whether a row speaks of a further part of a record, and says nothing else of what names it."""
        book = self._book(owner)
        names = {target.field.name for target in self.scheme.identity} - {self.scheme.kind.title}
        record = self._as_planned(owner)
        held = {name: getattr(record, name) for name in names}
        same = name_key(row.title) == name_key(self.first_row[owner].title)
        agrees = all(held[name] in {value, None, ""} for name, value in row.values.items() if name in names)
        return book is not None and not book.knows(row.part) and same and agrees

    def _further_person(self, row: ReadRow, owner: UUID, first: ReadRow) -> PlannedRow:
        """Take a further part of a record; where the row says else than the record, the record stays."""
        record = self._as_planned(owner)
        said = self.sayings.said(row, record)
        said.pop(self.scheme.kind.title, None)  # perhaps in another spelling
        fills: list[Alteration] = []
        row.notes += [unsure for _name, unsure in self.sayings.unsure(row, record)]
        for change in self.sayings.alterations(record, said):
            name = change.target.field.name
            if name in row.further or change.old == change.target.field.empty:
                fills.append(change)
                continue
            reason = Message("与第 {row} 行写的不同，没有导入。", row=_place(first, row))
            text = "" if change.target.field.refers_to else format_value(change.target.field, change.new)
            row.notes.append(self.sayings.at(row, name, reason, text))
        altered = replace(record, **{change.target.field.name: change.new for change in fills})
        problem = self.sayings.problem(row, self.scheme.kind.values_of(altered), altered)
        if problem is not None:
            return self._refused(row, problem)
        if fills:
            (self.new if owner in self.new else self.changed)[owner] = altered
        changes = (*fills, *self._take_part(row, owner))
        return self._fated(row, RowOutcome.UPDATE, row.title, changes, of_row=first.number)

    def _as_planned(self, owner: UUID) -> SavedRecord:
        """Return a record as the rows so far leave it."""
        return self.new.get(owner) or self.changed.get(owner) or self.standing.record(owner)

    def _undecided(self, row: ReadRow, finding: Finding) -> PlannedRow:
        word = Message(self.scheme.kind.word)
        names = "、".join(f"“{self.standing.titles[owner]}”" for owner in finding.owners[:_NAMED])
        if finding.contradicts:
            reason = Message(
                "已有{word}{names}，但{field}不同，请先核对。", word=word, names=names, field=self._permanent
            )
        else:
            counted = Message(self.scheme.kind.counted.template, count=len(finding.owners))
            reason = Message("已有 {records}与此相符：{names}，请先核对。", records=counted, names=names)
        return self._duplicate(row, reason)

    @property
    def _permanent(self) -> Message:
        return Message(self.scheme.fields[self.scheme.imported.permanent].label)

    def _agrees(self, row: ReadRow, owner: UUID) -> bool:
        record = self._as_planned(owner)
        adds = any(more not in str(getattr(record, name)) for name, more in row.further.items())
        differs = any(self.sayings.unsure(row, record)) or any(self.sayings.alterations(record, row.values))
        return not (adds or differs)

    def _take_part(self, row: ReadRow, owner: UUID) -> tuple[Alteration, ...]:
        book = self._book(owner) if row.part else None
        parts = () if book is None else (row.part, *row.further_parts)
        return tuple(change for part in parts if book is not None for change in book.take(part))

    def _book(self, owner: UUID) -> PartBook | None:
        """Return the parts of a record as they would stand; None for a kind without parts."""
        if owner not in self.parts and self.scheme.part is not None:
            self.parts[owner] = PartBook(self.scheme.part, owner, self.new_id)
            self.parts[owner].hold(self.standing.parts.get(owner, ()))
        return self.parts.get(owner)

    def _claim(self, row: ReadRow, owner: UUID) -> None:
        self.first_row[owner] = row
        self.in_file.add(owner, row.values)

    def _fated(
        self,
        row: ReadRow,
        fate: RowOutcome,
        title: str,
        changes: tuple[Alteration, ...] = (),
        *,
        of_row: int | None = None,
        record_id: UUID | None = None,
    ) -> PlannedRow:
        return PlannedRow(
            *(row.number, fate, title, row.sheet, changes),
            notes=tuple(row.notes) if fate in _TAKEN else (),
            of_row=of_row,
            in_part_sheet=row.parts_only,
            record_id=record_id,
        )

    def _refuse(self, row: ReadRow, reason: Message) -> PlannedRow:
        return self._refused(row, row.problem_at(row.key_column, reason))

    def _refused(self, row: ReadRow, problem: RowProblem) -> PlannedRow:
        return replace(self._fated(row, RowOutcome.REFUSED, row.title or row.written_title), problem=problem)

    def _duplicate(self, row: ReadRow, reason: Message, of_row: int | None = None) -> PlannedRow:
        problem = row.problem_at(row.key_column, reason)
        return replace(self._fated(row, RowOutcome.DUPLICATE, row.title, of_row=of_row), problem=problem)


def _place(first: ReadRow, row: ReadRow) -> str:
    """Name an earlier row, with its sheet where that is another one."""
    return str(first.number) if first.sheet == row.sheet else f"{first.sheet}!{first.number}"
