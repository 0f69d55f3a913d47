"""Who owes what, added up in the database, so that letters to all customers need not read every payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import case, func, select

from kamdesk.store.models.customers import CustomerRow, PaymentRow

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Select

    from kamdesk.store.log.work import Work


def with_balance(work: Work, day: date) -> tuple[UUID, ...]:
    """Return the customers by name who owe something at the end of a day, or paid in advance."""
    row = PaymentRow
    due = func.sum(case((row.due_on <= day, row.amount_due), else_=0))
    paid = func.sum(case((row.paid_on <= day, row.paid_amount), else_=0))
    return tuple(work.session.scalars(_customers().having(due != paid)))


def overdue_customers(work: Work, day: date) -> tuple[UUID, ...]:
    """Return the customers by name of whom something was due before a day and has not come in."""
    late = _customers().where(PaymentRow.due_on < day, PaymentRow.outstanding > 0)
    return tuple(work.session.scalars(late))


def _customers() -> Select[UUID]:
    return (
        select(CustomerRow.id)
        .join(PaymentRow, PaymentRow.customer_id == CustomerRow.id)
        .where(CustomerRow.deleted_at.is_(None), PaymentRow.deleted_at.is_(None))
        .group_by(CustomerRow.id, CustomerRow.name_order, CustomerRow.key)
        .order_by(CustomerRow.name_order, CustomerRow.key)
    )
