"""What an import would do, row by row, before anything is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from kamdesk.domain.customers.imports.columns import ColumnMap
    from kamdesk.domain.customers.imports.table import SourceTable
    from kamdesk.domain.customers.imports.targets import Target
    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.domain.shared.text import Message


class RowOutcome(StrEnum):
    """What becomes of one row."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Source:
    """One table with the meaning of its columns; ``contacts_only`` rows only add to known customers."""

    table: SourceTable
    columns: ColumnMap
    contacts_only: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells an existing customer from others; ``is_trashed`` says that it lies in the trash."""

    id: UUID
    name: str
    number: str = ""
    credit_code: str = ""
    is_trashed: bool = False


class Book(Protocol):
    """The customers the desk holds already, asked first for identities, then for whole records."""

    def identities(self) -> Iterable[Identity]:
        """Return what tells the customers apart, those in the trash too."""

    def customers(self, ids: Iterable[UUID]) -> Mapping[UUID, Customer]:
        """Return the customers with these ids."""

    def contacts(self, ids: Iterable[UUID]) -> Mapping[UUID, tuple[Contact, ...]]:
        """Return the contacts of the customers with these ids, in their order."""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row is not taken, and where: row from 1, column letter ("" = the row as a whole)."""

    row: int
    column: str
    reason: Message
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Alteration:
    """A field that the row would change, with the value before and after."""

    target: Target
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row with its fate; ``title`` is the customer's name as the file or the desk has it.

    ``of_row`` is the row of the same file that speaks of the same customer first, where there is one.
    """

    number: int
    fate: RowOutcome
    title: str
    sheet: str = ""
    changes: tuple[Alteration, ...] = ()
    problem: RowProblem | None = None
    of_row: int | None = None
    in_contact_sheet: bool = False


@dataclass(frozen=True)
class ImportPlan:
    """Every row's fate, and the records as they would stand afterwards.

    Changed records carry the version they were planned upon, and ``based_on`` is the place in the change
    log up to which the desk was known, so that a later edit is noticed.
    """

    rows: tuple[PlannedRow, ...]
    new_customers: tuple[Customer, ...] = ()
    changed_customers: tuple[Customer, ...] = ()
    new_contacts: tuple[Contact, ...] = ()
    changed_contacts: tuple[Contact, ...] = ()
    based_on: int = 0

    @cached_property
    def counts(self) -> Mapping[RowOutcome, int]:
        """How many rows of the customer list meet each fate."""
        return Counter(row.fate for row in self.rows if not row.in_contact_sheet)

    @property
    def read(self) -> int:
        """How many rows of the customer list were read."""
        return sum(self.counts.values())

    @property
    def writes(self) -> int:
        """How many records would be written."""
        groups = (self.new_customers, self.changed_customers, self.new_contacts, self.changed_contacts)
        return sum(len(group) for group in groups)

    def problems(self, fate: RowOutcome) -> tuple[RowProblem, ...]:
        """Return the problems of the rows with that fate, in the order of the file."""
        return tuple(row.problem for row in self.rows if row.fate is fate and row.problem is not None)
