"""The plan of an import: every row meets its fate, nothing is written."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.imports.contacts import ContactBook
from kamdesk.domain.customers.imports.identities import Finding, IdentityIndex
from kamdesk.domain.customers.imports.plan import Alteration, ImportPlan, PlannedRow, RowOutcome, RowProblem
from kamdesk.domain.customers.imports.rows import ReadRow, read_rows
from kamdesk.domain.customers.imports.targets import (
    CREDIT_CODE,
    CUSTOMER_NAME,
    CUSTOMER_NUMBER,
    TARGETS,
    Subject,
)
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.readings.matching import name_key
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.imports.plan import Book, Source
    from kamdesk.domain.customers.values import Contact
    from kamdesk.domain.shared.progress import Progress

_STEP: Final = 500  # rows between two reports of progress
_PASSES: Final = 3  # every row is read, looked up and settled
_FETCHED: Final = 1000  # customers read at once
_NAMED: Final = 3  # names listed where several customers fit
_CUSTOMER_TARGETS: Final = {
    target.field.name: target for target in TARGETS if target.subject is Subject.CUSTOMER
}


def plan_import(
    sources: Sequence[Source],
    book: Book,
    *,
    new_id: Callable[[], UUID],
    members: Mapping[str, UUID] = MappingProxyType({}),
    progress: Progress = no_progress,
) -> ImportPlan:
    """Decide each row's fate against what the desk holds; ``new_id`` names the records to come.

    Raises `UserError` where no column names the customer, `CancelledError` when stopped.
    """
    for source in sources:
        _require_identity(source)
    counter = _Counter(progress, _PASSES * sum(len(source.table.rows) for source in sources))
    rows = [row for source in sources for row in counter.counted(read_rows(source, members))]
    planner = _Planner(rows, book, new_id, counter)
    planned = [planner.settle(row) for row in counter.counted(rows)]
    counter.finish()
    return planner.plan(planned)


def _require_identity(source: Source) -> None:
    known = (CUSTOMER_NAME, CUSTOMER_NUMBER, CREDIT_CODE)
    if all(source.columns.index_of(target) is None for target in known):
        raise UserError(
            Message("没有认出哪一列是客户名称；请指明客户名称所在的列。没有写入任何内容。"), field="name"
        )


class _Counter:
    """Counts the rows of every pass and tells of it now and then."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def counted(self, rows: Iterable[ReadRow]) -> Iterator[ReadRow]:
        """Yield the rows, counting each."""
        for row in rows:
            yield row
            self._done += 1
            if self._done % _STEP == 0:
                self.tell()

    def tell(self) -> None:
        """Report how far it is, which is also where the work may be stopped."""
        self._progress(self._done, self._total)

    def finish(self) -> None:
        """Report the end; empty rows were never counted."""
        self._progress(self._total, self._total)


class _Planner:
    """Settles rows one after the other; remembers which row spoke of a customer first."""

    def __init__(
        self, rows: Sequence[ReadRow], book: Book, new_id: Callable[[], UUID], counter: _Counter
    ) -> None:
        self._new_id = new_id
        self._standing: IdentityIndex[UUID] = IdentityIndex()
        self._trashed: IdentityIndex[UUID] = IdentityIndex()
        self._names: dict[UUID, str] = {}
        for identity in book.identities():
            self._names[identity.id] = identity.name
            (self._trashed if identity.is_trashed else self._standing).add(
                identity.id,
                {"name": identity.name, "number": identity.number, "credit_code": identity.credit_code},
            )
        self._in_file: IdentityIndex[UUID] = IdentityIndex()
        self._first_row: dict[UUID, ReadRow] = {}
        self._new: dict[UUID, Customer] = {}
        self._changed: dict[UUID, Customer] = {}
        self._contacts: dict[UUID, ContactBook] = {}
        self._touched: set[tuple[str, int]] = set()  # rows whose customer a contact sheet changes
        found = [self._standing.find(row.customer) for row in counter.counted(rows) if row.problem is None]
        ids = list({finding.owners[0]: None for finding in found if finding.owners and finding.is_sure})
        with_contacts = any(row.contact for row in rows)
        self._existing: dict[UUID, Customer] = {}
        self._existing_contacts: dict[UUID, tuple[Contact, ...]] = {}
        for start in range(0, len(ids), _FETCHED):
            chunk = ids[start : start + _FETCHED]
            self._existing.update(book.customers(chunk))
            if with_contacts:
                self._existing_contacts.update(book.contacts(chunk))
            counter.tell()

    def settle(self, row: ReadRow) -> PlannedRow:
        """Decide one row's fate."""
        if row.problem is not None:
            return self._refused(row, row.problem)
        earlier = self._in_file.find(row.customer)
        standing = self._standing.find(row.customer)
        if earlier.owners:
            return self._again(row, earlier)
        if not standing.is_sure:
            return self._undecided(row, standing)
        if not standing.owners:
            return self._new_customer(row)
        owner = standing.owners[0]
        if owner in self._first_row:
            return self._again(row, standing)
        return self._known_customer(row, owner)

    def plan(self, planned: Sequence[PlannedRow]) -> ImportPlan:
        """Gather the records as they would stand."""
        books = self._contacts.values()
        return ImportPlan(
            rows=tuple(self._with_contacts(row) for row in planned),
            new_customers=tuple(self._new.values()),
            changed_customers=tuple(self._changed.values()),
            new_contacts=tuple(contact for book in books for contact in book.new),
            changed_contacts=tuple(contact for book in books for contact in book.changed),
        )

    def _with_contacts(self, row: PlannedRow) -> PlannedRow:
        """Let a row count as an update where only the contact sheet changes its customer."""
        is_touched = (row.sheet, row.number) in self._touched and row.fate is RowOutcome.UNCHANGED
        return replace(row, fate=RowOutcome.UPDATE) if is_touched else row

    def _new_customer(self, row: ReadRow) -> PlannedRow:
        if row.contacts_only:
            return self._refuse(row, Message("客户名单里没有“{name}”。", name=row.name))
        if not row.name:
            return self._refuse(row, Message("这一行没有客户名称。"))
        trashed = self._trashed.find(row.customer)
        if trashed.owners:
            name = self._names[trashed.owners[0]]
            reason = Message("回收站里已有“{name}”；请先恢复它，或清空回收站后再导入。", name=name)
            return self._duplicate(row, reason)
        # Values were read by the registry of CUSTOMER_FIELDS, whose names are the attributes.
        customer = Customer(id=self._new_id(), **row.customer)  # type: ignore[arg-type]
        self._new[customer.id] = customer
        self._claim(row, customer.id)
        self._take_contact(row, customer.id)
        return self._fated(row, RowOutcome.NEW, customer.name)

    def _known_customer(self, row: ReadRow, owner: UUID) -> PlannedRow:
        customer = self._existing[owner]
        changes: tuple[Alteration, ...] = ()
        if not row.contacts_only:
            self._claim(row, owner)
            changes = tuple(_alterations(customer, row.customer))
            if changes:
                values = {change.target.field.name: change.new for change in changes}
                self._changed[owner] = replace(customer, **values)  # type: ignore[arg-type]  # as above
        changes += self._take_contact(row, owner)
        return self._fated(
            row, RowOutcome.UPDATE if changes else RowOutcome.UNCHANGED, customer.name, changes
        )

    def _again(self, row: ReadRow, finding: Finding[UUID]) -> PlannedRow:
        """Settle a row about a customer that an earlier row of the file spoke of."""
        owner = finding.owners[0]
        if finding.is_sure and row.contact and (row.contacts_only or self._agrees(row, owner)):
            first = self._first_row[owner]
            changes = self._take_contact(row, owner)
            if changes and row.contacts_only:
                self._touched.add((first.sheet, first.number))
            fate = RowOutcome.UPDATE if changes else RowOutcome.UNCHANGED
            return self._fated(row, fate, row.name, changes, of_row=first.number)
        first = self._first_row[owner]
        if finding.other_code:
            reason = Message("与第 {row} 行同名，但统一社会信用代码不同，请先核对。", row=first.number)
        elif row.name and first.name and name_key(row.name) != name_key(first.name):
            reason = Message("与第 {row} 行名称不同，编号或信用代码却相同，请先核对。", row=first.number)
        else:
            reason = Message("与第 {row} 行是同一位客户。", row=first.number)
        return self._duplicate(row, reason, of_row=first.number)

    def _undecided(self, row: ReadRow, finding: Finding[UUID]) -> PlannedRow:
        names = "、".join(f"“{self._names[owner]}”" for owner in finding.owners[:_NAMED])
        if finding.other_code:
            reason = Message("已有客户{names}，但统一社会信用代码不同，请先核对。", names=names)
        else:
            count = len(finding.owners)
            reason = Message("已有 {count} 位客户与此相符：{names}，请先核对。", count=count, names=names)
        return self._duplicate(row, reason)

    def _agrees(self, row: ReadRow, owner: UUID) -> bool:
        standing = self._new.get(owner) or self._changed.get(owner) or self._existing[owner]
        return not any(_alterations(standing, row.customer))

    def _take_contact(self, row: ReadRow, owner: UUID) -> tuple[Alteration, ...]:
        if not row.contact:
            return ()
        book = self._contacts.get(owner)
        if book is None:
            book = self._contacts[owner] = ContactBook(owner, self._new_id)
            book.hold(self._existing_contacts.get(owner, ()))
        return book.take(row.contact)[1]

    def _claim(self, row: ReadRow, owner: UUID) -> None:
        self._first_row[owner] = row
        self._in_file.add(owner, row.customer)

    def _fated(
        self,
        row: ReadRow,
        fate: RowOutcome,
        title: str,
        changes: tuple[Alteration, ...] = (),
        of_row: int | None = None,
    ) -> PlannedRow:
        return PlannedRow(
            row.number,
            fate,
            title,
            row.sheet,
            changes,
            of_row=of_row,
            in_contact_sheet=row.contacts_only,
        )

    def _refuse(self, row: ReadRow, reason: Message) -> PlannedRow:
        return self._refused(row, RowProblem(row.number, row.key_column, reason, row.sheet))

    def _refused(self, row: ReadRow, problem: RowProblem) -> PlannedRow:
        return replace(self._fated(row, RowOutcome.REFUSED, row.name or row.written_name), problem=problem)

    def _duplicate(self, row: ReadRow, reason: Message, of_row: int | None = None) -> PlannedRow:
        problem = RowProblem(row.number, row.key_column, reason, row.sheet)
        return replace(self._fated(row, RowOutcome.DUPLICATE, row.name, of_row=of_row), problem=problem)


def _alterations(customer: Customer, values: Mapping[str, object]) -> Iterator[Alteration]:
    """Yield the fields of ``customer`` that ``values`` would change."""
    for name, value in values.items():
        old = getattr(customer, name)
        if old != value:
            yield Alteration(_CUSTOMER_TARGETS[name], old, value)
