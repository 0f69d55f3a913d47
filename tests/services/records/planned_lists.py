"""What would become of lists, planned against a desk held in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.records.imports.plan import Identity, Naming
from kamdesk.domain.records.imports.planning import plan_import
from kamdesk.domain.records.imports.table import SourceTable, TableRow
from kamdesk.services.records.inspection import Inspection, inspected

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.domain.records.imports.plan import ImportPlan
    from kamdesk.domain.records.imports.table import CellValue

SCHEME = scheme_of(CUSTOMER)
Row = tuple["CellValue", ...]


@dataclass
class Desk:
    """A desk that holds these records already."""

    customers: tuple[Customer, ...] = ()
    contacts: tuple[Contact, ...] = ()

    def identities(self) -> Iterable[Identity]:
        for each in self.customers:
            keys = {name: getattr(each, name) for name in ("name", "number", "credit_code")}
            yield Identity(each.id, each.name, keys)

    def namings(self) -> Iterable[Naming]:
        for each in self.customers:
            yield Naming(each.id, CUSTOMER.values_of(each))

    def records(self, ids: Iterable[UUID]) -> Mapping[UUID, Customer]:
        return {each.id: each for each in self.customers if each.id in set(ids)}

    def parts(self, ids: Iterable[UUID]) -> Mapping[UUID, tuple[Contact, ...]]:
        return {owner: tuple(each for each in self.contacts if each.customer_id == owner) for owner in ids}


def inspection_of(*rows: Row) -> Inspection:
    lines = tuple(TableRow(number, row) for number, row in enumerate(rows, start=1) if any(row))
    return inspection(Path("list.csv"), SourceTable(lines, max(map(len, rows))))


def inspection(path: Path, *tables: SourceTable) -> Inspection:
    return inspected(SCHEME, path, tables, {}, sheet=None, header_row=None)


def planned(seen: Inspection, desk: Desk | None = None) -> ImportPlan:
    ids = iter(range(1, 10_000))
    return plan_import(SCHEME, seen.sources, desk or Desk(), new_id=lambda: UUID(int=next(ids)))


def persons(made: ImportPlan, *names: str) -> list[tuple[Any, ...]]:
    """The contacts that would come in, with fields of theirs."""
    return [tuple(getattr(each, name) for name in ("name", *names)) for each in made.new_parts]


def meanings(*rows: Row) -> list[str]:
    """The ids of what the columns mean."""
    columns = inspection_of(*rows).columns.columns
    return [each.target.id if each.target is not None else "" for each in columns]
