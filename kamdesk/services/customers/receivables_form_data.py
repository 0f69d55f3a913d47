"""The ageing of receivables as the form ``receivables-ageing`` wants it: one table of all customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.payments import Ageing
from kamdesk.domain.customers.receivables import summed
from kamdesk.domain.printing.form_ids import RECEIVABLES_AGEING
from kamdesk.store.queries.customers import receivables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from decimal import Decimal

    from kamdesk.domain.customers.receivables import CustomerOwing, Owing
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database


class ReceivablesFormData:
    """Fills the table of what customers owe; without a day in the selection, today is meant."""

    forms: frozenset[str] = frozenset({RECEIVABLES_AGEING})
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = CUSTOMER

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database, self._today = database, today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return 1, or 0 where none of the customers owes anything."""
        del form_id
        return min(len(self._lines(selection)), 1)

    def subjects(self, form_id: str, selection: Selection) -> None:
        """Return that the form is one table for all."""
        del form_id, selection

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield the one table, customers in the order selected or by name."""
        del form_id
        lines = self._lines(selection)
        sums = summed(each.owing for each in lines)
        yield {
            "as_of": self._day(selection),
            "count": len(lines),
            "lines": [_item(place, line) for place, line in enumerate(lines, start=1)],
            "total": _amounts(sums),
            "overdue": sums.overdue,
            "share": _share(sums),
        }

    def _day(self, selection: Selection) -> date:
        return selection.day or self._today()

    def _lines(self, selection: Selection) -> list[CustomerOwing]:
        with self._database.reading() as work:
            found = receivables.owing_customers(work, self._day(selection))
        if selection.ids is None:
            return list(found)
        by_id = {each.customer_id: each for each in found}
        return [by_id[each] for each in selection.ids if each in by_id]


def _item(place: int, line: CustomerOwing) -> dict[str, object]:
    return {
        "position": place,
        "customer": line.name,
        "owner": line.owner or None,
        "grade": dict(GRADES)[line.grade] if line.grade else None,
        **_amounts(line.owing),
        "oldest": line.owing.oldest,
        "last_paid": line.owing.last_paid,
    }


def _amounts(found: Owing) -> dict[str, Decimal | None]:
    ages = {age.value: amount or None for age, amount in zip(Ageing, found.ages, strict=True)}
    return {**ages, "total": found.total, "credit": found.credit or None}


def _share(sums: Owing) -> str | None:
    """Return how much of all is overdue, in percent."""
    return f"{sums.overdue / sums.total * 100:.1f}%" if sums.total else None
