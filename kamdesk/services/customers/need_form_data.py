"""Needs and measures as the forms ``demand-analysis`` and ``countermeasures`` want them.

The analysis is one table of all customers chosen; measures have a sheet a customer. What people judge and
sign is left to be written, as on a form that is begun.
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.needs import COUNTERMEASURE, DEMAND_ANALYSIS, is_overdue
from kamdesk.domain.printing.form_ids import ANALYSIS, MEASURES
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.domain.records.formatting import format_value
from kamdesk.store.queries.customers import dealings
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.needs import Countermeasure, DemandAnalysis
    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_SIGNED: Final = unsigned("specialist", "supervisor", "manager")
_QUANTITY: Final = DEMAND_ANALYSIS.field_named["quantity"]
_NOT_SAID: Final = "—"


class DemandFormData:
    """Fills the form ``demand-analysis``: one table of what all the customers chosen need."""

    forms: frozenset[str] = frozenset({ANALYSIS})
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = CUSTOMER

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, form_id: str, selection: Selection) -> int:
        """Return that there is one table, whoever stands in it."""
        del form_id, selection
        return 1

    def subjects(self, form_id: str, selection: Selection) -> None:
        """Return that the form is one table for all."""
        del form_id, selection

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield the one table, customers in the order selected or by name, all from one snapshot."""
        del form_id
        with self._database.reading() as work:
            found = dealings.of_customers(work, DEMAND_ANALYSIS, selection.ids)
            names = {
                customer.id: customer.name for customer in records.by_ids(work, CUSTOMER, found).values()
            }
            needs = [(names[customer_id], need) for customer_id, each in found.items() for need in each]
        period = _period([need.date for _name, need in needs])
        yield {
            "period": period,
            "needs": [_need(place, name, need) for place, (name, need) in enumerate(needs, start=1)],
            "summary": _summed([need for _name, need in needs], len(found)),
            "request": _asked([need for _name, need in needs]),
            "signatures": _SIGNED,
            "is_begun": True,
            "record_label": period or "",
        }


class MeasureFormData:
    """Fills the form ``countermeasures``: a sheet a customer; all means those with any measure."""

    forms: frozenset[str] = frozenset({MEASURES})
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = CUSTOMER

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database, self._today = database, today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many customers have a sheet."""
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the customers whom the sheets are about."""
        del form_id
        with self._database.reading() as work:
            if selection.ids is None:
                return tuple(dealings.of_customers(work, COUNTERMEASURE))
            known = records.known(work, CUSTOMER, selection.ids)
            return tuple(each for each in selection.ids if each in known)

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield a sheet a customer, all from one snapshot."""
        wanted = self.subjects(form_id, selection)
        with self._database.reading() as work:
            measures = dealings.of_customers(work, COUNTERMEASURE, wanted)
            names = members.names(work)
            for customer_id in wanted:
                customer = records.get(work, CUSTOMER, customer_id)
                yield self._sheet(work, customer, measures.get(customer_id, ()), names)

    def _sheet(
        self, work: Work, customer: Customer, measures: Sequence[Countermeasure], names: Mapping[UUID, str]
    ) -> dict[str, object]:
        people = records.by_ids(work, CONTACT, [each.contact_id for each in measures if each.contact_id])
        lines = []
        for place, each in enumerate(measures, start=1):
            person = people.get(each.contact_id) if each.contact_id else None
            line = {
                "position": place,
                "name": person.name if person else _NOT_SAID,
                "job_title": person.job_title if person else "",
                "direction": each.direction or None,
                "problem": each.problem,
                "countermeasure": each.measure or None,
                "owner": names.get(each.owner_id, "") if each.owner_id else "",
                "due": each.due_on,
            }
            lines.append(line)
        return {
            "customer": {
                "name": customer.name,
                "grade": dict(GRADES)[customer.grade] if customer.grade else None,
                "owner": names.get(customer.owner_id, "") if customer.owner_id else None,
            },
            "needs": lines or None,
            "progress": _progress(measures, self._today()),
            "signatures": _SIGNED,
            "is_begun": True,
            "record_code": customer.number,
            "record_id": customer.id,
            "record_label": customer.name,
        }


def _need(place: int, customer: str, need: DemandAnalysis) -> dict[str, object]:
    return {
        "position": place,
        "customer": customer,
        "product_type": need.product_type,
        "quantity": None if need.quantity is None else _measured(need.quantity, need.unit),
        "region": need.region or None,
        "price_range": need.price_range or None,
        "reason": need.reason or None,
    }


def _measured(quantity: Decimal, unit: str) -> str:
    return f"{format_value(_QUANTITY, quantity)} {unit}".strip()


def _period(days: Sequence[date]) -> str | None:
    """Return the months in which the needs were analysed."""
    if not days:
        return None
    first, last = min(days), max(days)
    begin, end = (f"{each.year}年{each.month}月" for each in (first, last))
    return begin if begin == end else f"{begin}至{end}"


def _summed(needs: Sequence[DemandAnalysis], customers: int) -> str | None:
    """Return how many needs of how many customers there are, and what they come to by unit."""
    if not needs:
        return None
    by_unit: dict[str, Decimal] = defaultdict(Decimal)
    for need in needs:
        if need.quantity is not None:
            by_unit[need.unit] += need.quantity
    sums = "、".join(_measured(total, unit) for unit, total in by_unit.items())
    return f"{customers} 位客户共 {len(needs)} 项需求" + (f"，数量合计 {sums}。" if sums else "。")


def _asked(needs: Sequence[DemandAnalysis]) -> str | None:
    """Ask sales and production for what each product comes to, the most first; None where nothing is said."""
    by_product: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for need in needs:
        if need.quantity is not None:
            by_product[need.product_type, need.unit] += need.quantity
    most_first = sorted(by_product.items(), key=lambda each: (each[0][1], -each[1], each[0][0]))
    told = "；".join(f"{product} {_measured(total, unit)}" for (product, unit), total in most_first)
    return f"请按下列数量排产备料：{told}。" if told else None


def _progress(measures: Sequence[Countermeasure], today: date) -> str | None:
    """Return what was done of the measures, which are late, and what was noted about each."""
    if not measures:
        return None
    done = sum(each.done_on is not None for each in measures)
    late = sum(is_overdue(each.due_on, each.done_on, today) for each in measures)
    told = [f"共 {len(measures)} 项，已落实 {done} 项" + (f"，逾期 {late} 项" if late else "")]
    told += [f"第 {place} 项：{each.result}" for place, each in enumerate(measures, start=1) if each.result]
    return "；".join(part.rstrip("。；") for part in told) + "。"
