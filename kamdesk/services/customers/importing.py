"""Taking a customer list in: what was recognised, what it would do, and the one act that does it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.imports.plan import ImportPlan, RowOutcome, RowProblem, Source
from kamdesk.domain.customers.imports.planning import plan_import
from kamdesk.domain.customers.imports.recognition import (
    of_contacts,
    recognise,
    with_header,
    with_usable_contacts,
)
from kamdesk.domain.customers.imports.targets import CONTACT_NAME, CUSTOMER_NAME
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.records.numbers import count_of, number_of
from kamdesk.domain.shared.errors import StaleEditError, UserError
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import Message, term
from kamdesk.exchange.tables.column_files import read_column_choices
from kamdesk.exchange.tables.reading import read_tables
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customer_imports
from kamdesk.store.queries.desk import members, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.customers.imports.columns import ColumnMap
    from kamdesk.domain.customers.imports.plan import Identity
    from kamdesk.domain.customers.imports.table import SourceTable
    from kamdesk.domain.customers.imports.targets import Target
    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

CONTACT_SHEET: Final = term("联系人")
"""The sheet that further contacts are read from and written to."""
_REMEMBERED: Final = "import.columns"


@dataclass(frozen=True)
class Inspection:
    """What was recognised in a file: its tables, the one to import, and the meaning of its columns.

    ``suggested`` is what the program thought itself; ``columns`` is what a person made of it.
    """

    path: Path
    tables: tuple[SourceTable, ...]
    chosen: int
    columns: ColumnMap
    suggested: ColumnMap
    contacts: Source | None = None

    @property
    def table(self) -> SourceTable:
        """The table to import."""
        return self.tables[self.chosen]

    @property
    def sources(self) -> tuple[Source, ...]:
        """The tables to plan with: the customers, then the sheet of contacts where there is one."""
        main = Source(self.table, self.columns)
        return (main,) if self.contacts is None else (main, self.contacts)

    @property
    def has_rows(self) -> bool:
        """Whether anything stands below the header."""
        return any(True for _row in self.table.below(self.columns.last_header_row))

    @property
    def is_ready(self) -> bool:
        """Whether a column names the customers and there are rows to read."""
        return self.columns.index_of(CUSTOMER_NAME) is not None and self.has_rows

    def with_target(self, index: int, target: Target | None) -> Inspection:
        """Give the column at ``index`` (from 0) another meaning."""
        return replace(self, columns=self.columns.with_target(index, target))


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: counts of rows, and every row that was not taken."""

    read: int
    new: int
    updated: int
    unchanged: int
    duplicates: tuple[RowProblem, ...]
    refused: tuple[RowProblem, ...]

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
        )

    def as_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        return {
            "read": self.read,
            "new": self.new,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "duplicates": [_plain(problem) for problem in self.duplicates],
            "refused": [_plain(problem) for problem in self.refused],
        }


class Importing:
    """The use cases of importing customers; nothing is written before `apply`."""

    def __init__(self, database: Database, back_up: Callable[[], object]) -> None:
        """``back_up`` makes the checked copy that has to exist before an import writes."""
        self._database = database
        self._back_up = back_up

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
        choices = read_column_choices(column_file) if column_file is not None else None
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
        """Recognise the same tables anew with another sheet or header row (0 = none)."""
        sheet = inspection.table.sheet if sheet is None else sheet
        return self._recognised(inspection.path, inspection.tables, sheet, header_row, {})

    def member_names(self) -> Mapping[UUID, str]:
        """Return the names of the members, by which a preview shows who is responsible."""
        with self._database.reading() as work:
            return members.names(work)

    def plan(self, inspection: Inspection, progress: Progress = no_progress) -> ImportPlan:
        """Say what would become of every row; raises `UserError` where no column names the customers."""
        with self._database.reading() as work:
            people = {member.name: member.id for member in members.all_members(work)}
            plan = plan_import(
                inspection.sources, _StoredBook(work), new_id=new_id, members=people, progress=progress
            )
            return replace(plan, based_on=customer_imports.newest_change(work))

    def apply(
        self, plan: ImportPlan, inspection: Inspection, progress: Progress = no_progress
    ) -> ImportReport:
        """Carry a plan out in one transaction, one step of undo, after a backup.

        What a person decided about columns is remembered with it. Raises `StaleEditError` where the
        customers changed since the plan was made, `CancelledError` when stopped; nothing is written then.
        """
        report = ImportReport.of(plan)
        choices = inspection.columns.choices_beyond(inspection.suggested)
        if not plan.writes and not choices:
            return report
        if plan.writes:
            self._back_up()
        label = Message(
            "导入 {file}（新增 {new}，更新 {updated}）",
            file=inspection.path.name,
            new=report.new,
            updated=report.updated,
        )
        with self._database.writing(label) as work:
            if customer_imports.newest_change(work) != plan.based_on:
                raise StaleEditError(Message("预览之后客户资料又有改动；没有写入任何内容，请重新预览。"))
            _write(work, plan, progress)
            if choices:
                _remember(work, choices)
        return report

    def _recognised(
        self,
        path: Path,
        tables: tuple[SourceTable, ...],
        sheet: str | None,
        header_row: int | None,
        named: Mapping[str, str],
    ) -> Inspection:
        with self._database.reading() as work:
            remembered = {**_remembered(work), **named}
        suggestions = [with_usable_contacts(recognise(table, remembered)) for table in tables]
        chosen = _chosen(path, tables, suggestions, sheet)
        suggested = suggestions[chosen]
        if header_row is not None:
            if header_row and tables[chosen].row(header_row) is None:
                raise UserError(
                    Message(
                        "“{file}”的第 {row} 行是空的，或根本没有，不能作表头。",
                        file=path.name,
                        row=header_row,
                    )
                )
            suggested = with_usable_contacts(with_header(tables[chosen], header_row, remembered))
        return Inspection(
            path, tables, chosen, suggested, suggested, _contact_source(tables, chosen, remembered)
        )


class _StoredBook:
    """The customers of the open file, as a plan asks for them."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def identities(self) -> Iterable[Identity]:
        """See `Book.identities`."""
        return customer_imports.identities(self._work)

    def customers(self, ids: Iterable[UUID]) -> Mapping[UUID, Customer]:
        """See `Book.customers`."""
        return customer_imports.customers_by_id(self._work, ids)

    def contacts(self, ids: Iterable[UUID]) -> Mapping[UUID, tuple[Contact, ...]]:
        """See `Book.contacts`."""
        return customer_imports.contacts_by_customer(self._work, ids)


def _chosen(path: Path, tables: tuple[SourceTable, ...], columns: list[ColumnMap], sheet: str | None) -> int:
    """Return the place of the sheet to import: the one named, else the one with most known columns."""
    if sheet:
        for place, table in enumerate(tables):
            if table.sheet == sheet:
                return place
        raise UserError(
            Message("“{file}”里没有名为“{sheet}”的工作表，或它是空的。", file=path.name, sheet=sheet)
        )

    def weight(place: int) -> tuple[bool, int, int]:
        known = sum(column.target is not None for column in columns[place].columns)
        return tables[place].sheet != CONTACT_SHEET, known, -place

    return max(range(len(tables)), key=weight)


def _contact_source(
    tables: tuple[SourceTable, ...], chosen: int, remembered: Mapping[str, str]
) -> Source | None:
    for place, table in enumerate(tables):
        if place != chosen and table.sheet == CONTACT_SHEET:
            columns = of_contacts(recognise(table, remembered))
            if columns.index_of(CONTACT_NAME) is not None and columns.index_of(CUSTOMER_NAME) is not None:
                return Source(table, columns, contacts_only=True)
    return None


def _write(work: Work, plan: ImportPlan, progress: Progress) -> None:
    changed = len(plan.changed_customers) + len(plan.changed_contacts)
    progress(0, plan.writes)
    customer_imports.update_all(
        work, plan.changed_customers, plan.changed_contacts, lambda done, _all: progress(done, plan.writes)
    )
    customer_imports.insert_all(
        work,
        _numbered(work, plan),
        plan.new_contacts,
        lambda done, _all: progress(changed + done, plan.writes),
    )


def _numbered(work: Work, plan: ImportPlan) -> tuple[Customer, ...]:
    """Give the new customers without a number the next ones."""
    numbers = [identity.number for identity in customer_imports.identities(work)]
    numbers += [customer.number for customer in (*plan.new_customers, *plan.changed_customers)]
    last = max((count_of(CUSTOMER.number_prefix, number) or 0 for number in numbers), default=0)
    numbered: list[Customer] = []
    for customer in plan.new_customers:
        if customer.number:
            numbered.append(customer)
        else:
            last += 1
            numbered.append(replace(customer, number=number_of(CUSTOMER.number_prefix, last)))
    return tuple(numbered)


def _remembered(work: Work) -> dict[str, str]:
    text = settings.get(work, _REMEMBERED)
    return json.loads(text) if text else {}


def _remember(work: Work, choices: Mapping[str, str]) -> None:
    whole = {**_remembered(work), **choices}
    settings.put(work, {_REMEMBERED: json.dumps(whole, ensure_ascii=False, sort_keys=True)})


def _plain(problem: RowProblem) -> dict[str, Any]:
    sheet = str(Message("工作表“{sheet}”：", sheet=problem.sheet)) if problem.sheet == CONTACT_SHEET else ""
    return {"row": problem.row, "column": problem.column, "reason": f"{sheet}{problem.reason}"}
