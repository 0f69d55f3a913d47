"""Taking a list of records in: what was recognised, what it would do, and the one act that does it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.kinds import KINDS, parts_on_card
from kamdesk.domain.records.imports.own_references import names_some_of
from kamdesk.domain.records.imports.plan import ImportPlan, RowOutcome, RowProblem
from kamdesk.domain.records.imports.planning import plan_import
from kamdesk.domain.records.imports.renewal import PlanOvertakenError, rows_to_decide
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.garbage import uncollected
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.column_files import read_column_choices
from kamdesk.exchange.tables.reading import read_tables
from kamdesk.services.records.inspection import Inspection, inspected
from kamdesk.store.identity import new_id
from kamdesk.store.queries.desk import settings
from kamdesk.store.queries.records import imports, records, references, twins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.records.imports.plan import Identity, Naming
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import SourceTable
    from kamdesk.domain.records.kind import RecordKind, SavedRecord
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_REMEMBERED: Final = {"customer": "import.columns"}  # written before other kinds could be imported


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: counts of rows, every row or cell that was not taken, and the plan carried out.

    ``act`` is the act that can be taken back; None where nothing was written. ``beside`` tells what came of
    sheets with what is seen on the cards of the records alone, such as the steps of requests.
    """

    read: int
    new: int
    updated: int
    unchanged: int
    duplicates: tuple[RowProblem, ...]
    refused: tuple[RowProblem, ...]
    notes: tuple[RowProblem, ...]
    plan: ImportPlan
    act: UUID | None = None
    beside: tuple[tuple[RecordKind[Any], ImportPlan], ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything that was read was taken."""
        return not (self.duplicates or self.refused or self.notes)

    @classmethod
    def of(cls, plan: ImportPlan) -> ImportReport:
        """Count a plan's fates."""
        return cls(
            read=plan.read,
            new=plan.counts[RowOutcome.NEW],
            updated=plan.counts[RowOutcome.UPDATE],
            unchanged=plan.counts[RowOutcome.UNCHANGED],
            duplicates=plan.problems(RowOutcome.DUPLICATE),
            refused=plan.problems(RowOutcome.REFUSED),
            notes=plan.notes,
            plan=plan,
        )

    def as_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it; sheets are named where several are read.

        Of duplicates it says which are only likely.
        """
        plain = partial(_plain, names_sheet=self.plan.has_several_sheets)
        likely = {id(row.problem): {"likely": True} for row in self.plan.rows if row.likely is not None}
        return {
            "read": self.read,
            "new": self.new,
            "updated": self.updated,
            "unchanged": self.unchanged,
            **self._of_parts(),
            "duplicates": [{**plain(each), **likely.get(id(each), {})} for each in self.duplicates],
            "refused": [plain(problem) for problem in self.refused],
            "units": [
                {"column": each.column, "field": str(each.label), "unit": each.unit}
                for each in self.plan.units
            ],
            "notes": [{**plain(note), "text": note.text} for note in self.notes],
        }

    def _of_parts(self) -> dict[str, Any]:
        """Count the parts that came in or changed, under the name of their kind."""
        plan, part = self.plan, self.plan.part
        counts = {
            each.plural: {"new": len(brought.new), "updated": len(brought.changed)}
            for each, brought in self.beside
            if brought.writes
        }
        if part is not None and plan.of_parts is not None:
            counts[part.plural] = {"new": len(plan.new_parts), "updated": len(plan.changed_parts)}
        return counts


class Importing:
    """The use cases of importing records of one kind; nothing is written before `apply`."""

    def __init__(self, database: Database, service: Records[Any], back_up: Callable[[], object]) -> None:
        """Import what ``service`` looks after; ``back_up`` makes the checked copy that is made before."""
        self._database = database
        self._service = service
        self._back_up = back_up
        self.scheme = scheme_of(service.kind)

    @property
    def kind(self) -> RecordKind[Any]:
        """What is imported."""
        return self._service.kind

    @property
    def written_kinds(self) -> frozenset[str]:
        """The kinds of record that an import may write."""
        part = self.scheme.part
        on_cards = {each.name for each in _parts_in_lists(self.kind)}
        return frozenset(
            {self.kind.name, *on_cards} if part is None else {self.kind.name, part.name, *on_cards}
        )

    def inspect(
        self,
        path: Path,
        *,
        encoding: str | None = None,
        sheet: str | None = None,
        header_row: int | None = None,
        column_file: Path | None = None,
        progress: Progress = no_progress,
    ) -> Inspection:
        """Read a file and recognise its columns; whatever is given overrides what is recognised.

        Progress counts rows, of an unknown total (0).
        Raises `UserError` where the file is no table, or the mapping file or sheet does not fit.
        """
        choices = read_column_choices(column_file, self.scheme) if column_file is not None else None
        if choices is not None:
            encoding = encoding or choices.encoding
            sheet = sheet or choices.sheet
            header_row = choices.header_row if header_row is None else header_row
        named = choices.headings if choices is not None else {}
        tables = read_tables(path, encoding, progress)
        inspection = self._recognised(path, tables, sheet, header_row, named)
        if choices is None:
            return inspection
        # What the mapping file says is kept there and not remembered, so that other lists read as ever.
        columns = choices.applied_to(inspection.columns)
        return replace(inspection, columns=columns, suggested=columns)

    def reinspect(
        self, inspection: Inspection, *, sheet: str | None = None, header_row: int | None = None
    ) -> Inspection:
        """Recognise the same tables anew with another header row (0 = none), or another sheet alone.

        An empty ``sheet`` stands for all that belong together.
        """
        sheet = inspection.only_sheet if sheet is None else sheet
        again = self._recognised(inspection.path, inspection.tables, sheet, header_row, {})
        return replace(again, skips_hidden=inspection.skips_hidden, twins=inspection.twins)

    def titles(self, plan: ImportPlan) -> Mapping[UUID, str]:
        """Return what the records are called that the changes of a plan name, for its preview."""
        wanted: dict[str, set[Any]] = defaultdict(set)
        for change in (change for row in plan.rows for change in row.changes):
            if change.target.field.refers_to:
                wanted[change.target.field.refers_to] |= {change.old, change.new} - {None}
        found: dict[UUID, str] = {}
        with self._database.reading() as work:
            for kind, ids in wanted.items():
                found |= references.titles(work, kind, ids)
        return found

    @uncollected()
    def plan(self, inspection: Inspection, progress: Progress = no_progress) -> ImportPlan:
        """Say what would become of every row; raises `UserError` where no column tells records apart."""
        with self._database.reading() as work:
            return self._planned(work, inspection, progress)

    @uncollected()
    def apply(
        self,
        plan: ImportPlan,
        inspection: Inspection,
        progress: Progress = no_progress,
        *,
        was_seen: bool = True,
    ) -> ImportReport:
        """Carry a plan out in one transaction, one step of undo, after a backup.

        Where the records changed since the plan was made, it is made anew, so that nothing comes in twice
        and nobody's work is overwritten unseen. What a person decided about columns is remembered with it.
        Raises `PlanOvertakenError` where the plan ``was_seen`` by a person and rows fare otherwise now,
        `CancelledError` when stopped; nothing is written then.
        """
        choices, sheets = inspection.choices, _sheets_of_parts(inspection)
        if not (plan.writes or choices or sheets):
            return ImportReport.of(plan)
        if plan.writes:
            self._back_up()
        with self._database.writing(_label(inspection, plan)) as work:
            if self._newest_change(work) != plan.based_on:
                # Within the act: nobody can come in between any more.
                seen, plan = plan, self._planned(work, inspection, progress)
                other = rows_to_decide(seen, plan)
                if was_seen and other:
                    raise PlanOvertakenError(plan, other)
                if work.act is not None:
                    work.act.label = _label(inspection, plan)
            self._write(work, plan, progress)
            self._check_together(work, plan)
            beside = tuple((part, self._bring(work, inspection, part, table)) for part, table in sheets)
            if choices:
                self._remember(work, choices)
        act = work.act if work.act is not None and work.act.entries else None
        report = ImportReport.of(plan)
        refused = (each for _, brought in beside for each in brought.problems(RowOutcome.REFUSED))
        return replace(
            report,
            act=act.id if act is not None else None,
            beside=beside,
            refused=(*report.refused, *(replace(each, in_part_sheet=True) for each in refused)),
        )

    def _planned(self, work: Work, inspection: Inspection, progress: Progress) -> ImportPlan:
        if not inspection.says_anything:
            raise UserError(self._no_list(inspection))
        plan = plan_import(
            self.scheme,
            inspection.sources,
            _StoredBook(work, self.scheme),
            new_id=new_id,
            choices=inspection.twins,
            named={kind: imports.named_records(work, kind) for kind in _named_in(inspection)},
            problems_with=lambda record: self._service.problems_within(work, record),
            progress=progress,
        )
        return replace(plan, based_on=self._newest_change(work), beyond=inspection.left_out)

    def _no_list(self, inspection: Inspection) -> Message:
        """Say why a file is no list of the kind, and what to do."""
        names = {
            "name": inspection.path.name,
            "word": Message(self.kind.word),
            "column": self.scheme.title.label,
        }
        if self.scheme.part is not None and inspection.are_persons_alone:
            return Message(
                "“{name}”只有人名，看来是一份{part}的名单；{part}要记在{word}名下，请补上“{column}”一列。"
                "如果确是{word}的名称，请在第一行写上表头“{column}”再导入。没有写入任何内容。",
                part=Message(self.scheme.part.word),
                **names,
            )
        return Message(
            "“{name}”没有表头，各行也不像{word}的名称，看来不是名单；如果确是名单，"
            "请在第一行写上表头（如“{column}”）再导入。没有写入任何内容。",
            **names,
        )

    def _newest_change(self, work: Work) -> int:
        """Return the place in the log of the last change of what a plan depends on."""
        kinds = {self.kind.name, *(each.field.refers_to for each in self.scheme.targets)}
        if self.scheme.part is not None:
            kinds.add(self.scheme.part.name)
        return imports.newest_change(work, kinds - {""})

    def _write(self, work: Work, plan: ImportPlan, progress: Progress) -> None:
        done = 0

        def step(write: Callable[..., None], written: Sequence[SavedRecord]) -> None:
            nonlocal done
            write(work, written, lambda some, _all: progress(done + some, plan.writes))
            done += len(written)

        progress(0, plan.writes)
        parts = self._service.parts
        brought = {each.id for each in plan.new}
        last = [each for each in plan.changed if names_some_of(self.kind, each, brought)]
        behind = {each.id for each in last}
        step(self._service.renew_within, [each for each in plan.changed if each.id not in behind])
        if parts is not None:
            step(parts.update_within, plan.changed_parts)
        step(self._service.add_within, plan.new)
        step(self._service.renew_within, last)
        if parts is not None:
            step(parts.add_within, plan.new_parts)

    def _bring(
        self, work: Work, inspection: Inspection, part: RecordKind[Any], table: SourceTable
    ) -> ImportPlan:
        """Take in a sheet of what is seen on the cards of the records alone, once these are there."""
        scheme = scheme_of(part)
        read = inspected(scheme, inspection.path, (table,), {}, sheet=None, header_row=None)
        if not read.is_ready:  # a sheet of somebody else that is called so
            return ImportPlan(())
        plan = plan_import(
            scheme,
            read.sources,
            _StoredBook(work, scheme),
            new_id=new_id,
            named={kind: imports.named_records(work, kind) for kind in _named_in(read)},
        )
        records.update_all(work, part, plan.changed)
        records.add_all(work, part, self._service.parts_as_listed(work, plan.new))
        return plan

    def _check_together(self, work: Work, plan: ImportPlan) -> None:
        """Refuse the whole import where rows that are right alone break a rule together."""
        for record in (*plan.new, *plan.changed):
            for reason in self._service.problems_within(work, record).values():
                row = plan.row_of(record.id)
                raise UserError(Message("第 {row} 行：{reason}没有写入任何内容。", row=row, reason=reason))

    def _recognised(
        self,
        path: Path,
        tables: tuple[SourceTable, ...],
        sheet: str | None,
        header_row: int | None,
        named: Mapping[str, str],
    ) -> Inspection:
        with self._database.reading() as work:
            remembered = {**self._remembered(work), **named}
        return inspected(self.scheme, path, tables, remembered, sheet=sheet, header_row=header_row)

    def _remembered(self, work: Work) -> dict[str, str]:
        text = settings.get(work, self._setting)
        return json.loads(text) if text else {}

    def _remember(self, work: Work, choices: Mapping[str, str]) -> None:
        whole = {**self._remembered(work), **choices}
        settings.put(work, {self._setting: json.dumps(whole, ensure_ascii=False, sort_keys=True)})

    @property
    def _setting(self) -> str:
        """The setting in which the meanings stand that a person gave to columns."""
        return _REMEMBERED.get(self.kind.name, f"import.columns.{self.kind.name}")


def _label(inspection: Inspection, plan: ImportPlan) -> Message:
    """Return what the act of an import is called."""
    return Message(
        "导入 {file}（新增 {new}，更新 {updated}）",
        file=inspection.path.name.encode(errors="replace").decode(),  # bytes that are no text are no name
        new=plan.counts[RowOutcome.NEW],
        updated=plan.counts[RowOutcome.UPDATE],
    )


class _StoredBook:
    """The records of the open file, as a plan asks for them."""

    def __init__(self, work: Work, scheme: ImportScheme) -> None:
        self._work = work
        self._scheme = scheme

    def identities(self) -> Iterable[Identity]:
        """See `Book.identities`."""
        return imports.identities(self._work, self._scheme.kind)

    def namings(self) -> Iterable[Naming]:
        """See `Book.namings`."""
        return twins.namings(self._work, self._scheme.kind)

    def records(self, ids: Iterable[UUID]) -> Mapping[UUID, SavedRecord]:
        """See `Book.records`."""
        return records.by_ids(self._work, self._scheme.kind, ids)

    def parts(self, ids: Iterable[UUID]) -> Mapping[UUID, tuple[SavedRecord, ...]]:
        """See `Book.parts`."""
        part = self._scheme.part
        return {} if part is None else records.parts_of_all(self._work, part, ids)


def importable_kinds() -> tuple[RecordKind[Any], ...]:
    """Return the kinds whose records come in from lists."""
    return tuple(kind for kind in KINDS if kind.imported is not None and kind.is_exported)


def _parts_in_lists(kind: RecordKind[Any]) -> list[RecordKind[Any]]:
    """Return the kinds seen on cards of this one alone that come in on sheets of their own."""
    return [part for part in parts_on_card(kind) if part.imported is not None]


def _sheets_of_parts(inspection: Inspection) -> list[tuple[RecordKind[Any], SourceTable]]:
    if inspection.only_sheet:
        return []
    sheets = {table.sheet: table for table in inspection.tables}
    return [
        (each, sheets[each.word]) for each in _parts_in_lists(inspection.scheme.kind) if each.word in sheets
    ]


def _named_in(inspection: Inspection) -> set[str]:
    """Return the kinds that the references in the columns name."""
    targets = (target for source in inspection.sources for target in source.columns.targets)
    return {target.field.refers_to for target in targets if target.field.refers_to}


def _plain(problem: RowProblem, *, names_sheet: bool) -> dict[str, Any]:
    is_named = problem.sheet and (names_sheet or problem.in_part_sheet)
    sheet = str(Message("工作表“{sheet}”：", sheet=problem.sheet)) if is_named else ""
    return {"row": problem.row or None, "column": problem.column, "reason": f"{sheet}{problem.reason}"}
