"""Who owes what, added up in the database, so that letters to all customers need not read every payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import case, func, or_, select

from kamdesk.domain.customers.instalments import INSTALMENT, Instalment
from kamdesk.domain.customers.reconciliations import RECONCILIATION, Reconciliation
from kamdesk.store.models.customers import CustomerRow, PaymentRow
from kamdesk.store.models.dealings import InstalmentRow, ReconciliationRow
from kamdesk.store.queries.records import changes, records

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select

    from kamdesk.domain.customers.payments import Payment
    from kamdesk.store.log.work import Work


def with_balance(work: Work, day: date) -> tuple[UUID, ...]:
    """Return the customers by name who owe something at the end of a day, or paid in advance."""
    return tuple(work.session.scalars(_customers().having(_is_unsettled(day))))


def moved_or_owing(work: Work, first: date, last: date) -> tuple[UUID, ...]:
    """Return the customers by name of whom something fell due or came in on these days, or is unsettled."""
    row = PaymentRow
    moved = or_(row.due_on.between(first, last), row.paid_on.between(first, last))
    wanted = or_(func.sum(case((moved, 1), else_=0)) > 0, _is_unsettled(last))
    return tuple(work.session.scalars(_customers().having(wanted)))


def overdue_customers(work: Work, day: date) -> tuple[UUID, ...]:
    """Return the customers by name of whom something was due before a day and has not come in."""
    late = _customers().where(PaymentRow.due_on < day, PaymentRow.outstanding > 0)
    return tuple(work.session.scalars(late))


def reconciled(work: Work, month: date) -> tuple[Reconciliation, ...]:
    """Return the reconciliations of a month that are not in the trash."""
    row = ReconciliationRow
    return tuple(records.every(work, RECONCILIATION, row.month == month, row.deleted_at.is_(None)))


def claimed_by(work: Work, *payment_ids: UUID) -> tuple[Instalment, ...]:
    """Return the instalments that became these receivables."""
    return tuple(records.every(work, INSTALMENT, InstalmentRow.payment_id.in_(payment_ids)))


def once_claimed_by(work: Work, payment: Payment) -> tuple[Instalment, ...]:
    """Return the instalments that ever became a receivable, be they others by now."""
    mine = tuple(records.every(work, INSTALMENT, InstalmentRow.customer_id == payment.customer_id))
    ids = [each.id for each in mine]
    held = changes.ever_held(work, INSTALMENT.name, "payment_id", payment.id, ids)
    return tuple(each for each in mine if each.id in held)


def _is_unsettled(day: date) -> ColumnElement[bool]:
    row = PaymentRow
    due = func.sum(case((row.due_on <= day, row.amount_due), else_=0))
    return due != func.sum(case((row.paid_on <= day, row.paid_amount), else_=0))


def _customers() -> Select[UUID]:
    return (
        select(CustomerRow.id)
        .join(PaymentRow, PaymentRow.customer_id == CustomerRow.id)
        .where(CustomerRow.deleted_at.is_(None), PaymentRow.deleted_at.is_(None))
        .group_by(CustomerRow.id, CustomerRow.name_order, CustomerRow.key)
        .order_by(CustomerRow.name_order, CustomerRow.key)
    )
