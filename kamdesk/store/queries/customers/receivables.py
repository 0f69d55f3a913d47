"""What every customer owes on a day, added up by the database in one query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, func, or_, select

from kamdesk.domain.customers.payments import Ageing, due_within
from kamdesk.domain.customers.receivables import CustomerOwing, Owing
from kamdesk.store.models.customers import CustomerRow, PaymentRow
from kamdesk.store.models.desk import MemberRow

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement

    from kamdesk.store.log.work import Work


def owing_customers(work: Work, day: date) -> tuple[CustomerOwing, ...]:
    """Return the customers by name who owe something at the end of a day, or to whom something is owed.

    The same sums as `kamdesk.domain.customers.receivables.owing` reckons from the receivables themselves.
    """
    row, customer = PaymentRow, CustomerRow
    is_paid = row.paid_on <= day
    paid = case((is_paid, func.coalesce(row.paid_amount, 0)), else_=0)
    rest = row.amount_due - paid
    beyond = paid - case((row.due_on <= day, row.amount_due), else_=0)
    owed = (
        select(
            row.customer_id,
            *(_sum(and_(rest > 0, _is_of(age, day)), rest).label(age) for age in Ageing),
            _sum(beyond > 0, beyond).label("credit"),
            func.min(case((rest > 0, row.due_on))).label("oldest"),
            func.max(case((is_paid, row.paid_on))).label("last_paid"),
        )
        .where(row.deleted_at.is_(None))
        .group_by(row.customer_id)
        .subquery()
    )
    sums = [owed.c[each] for each in (*Ageing, "credit", "oldest", "last_paid")]
    found = (
        select(customer.id, customer.name, customer.owner_id, MemberRow.name, customer.grade, *sums)
        .join(owed, owed.c.customer_id == customer.id)
        .outerjoin(MemberRow, MemberRow.id == customer.owner_id)
        .where(customer.deleted_at.is_(None), or_(owed.c.oldest.is_not(None), owed.c.credit > 0))
        .order_by(customer.name_order, customer.key)
    )
    return tuple(_line(*each) for each in work.session.connection().execute(found))


def _line(customer_id: Any, name: Any, owner_id: Any, owner: Any, grade: Any, *sums: Any) -> CustomerOwing:
    *ages, credit, oldest, last_paid = sums
    found = Owing(tuple(ages), credit, oldest, last_paid)
    return CustomerOwing(customer_id, name, owner_id, owner or "", grade, found)


def _sum(condition: ColumnElement[bool], amount: ColumnElement[Any]) -> ColumnElement[Any]:
    return func.sum(case((condition, amount), else_=0), type_=PaymentRow.amount_due.type)


def _is_of(age: Ageing, day: date) -> ColumnElement[bool]:
    """Return that a receivable is of an age on a day."""
    since, until = due_within(age, day)
    bounds = [] if since is None else [PaymentRow.due_on >= since]
    return and_(*bounds, *([] if until is None else [PaymentRow.due_on <= until]))
