"""Monthly plans as values, each with its lines."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from kamdesk.domain.plans.month_plan import MonthPlan, PlanItem
from kamdesk.domain.shared.errors import StaleEditError
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.models.customers import CustomerRow
from kamdesk.store.models.plans import MonthPlanRow, PlanItemRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work


def of_month(work: Work, month: date, member_id: UUID | None = None) -> dict[UUID, MonthPlan]:
    """Return every member's plan for a month, or one member's alone, by member."""
    wanted = select(MonthPlanRow).where(MonthPlanRow.month == month, MonthPlanRow.deleted_at.is_(None))
    if member_id is not None:
        wanted = wanted.where(MonthPlanRow.member_id == member_id)
    rows = work.session.scalars(wanted).all()
    items = work.session.scalars(
        select(PlanItemRow)
        .where(PlanItemRow.plan_id.in_([row.id for row in rows]))
        .order_by(PlanItemRow.plan_id, PlanItemRow.position)
    )
    lines = {plan_id: tuple(group) for plan_id, group in groupby(items, key=lambda item: item.plan_id)}
    return {row.member_id: _value(row, lines.get(row.id, ())) for row in rows}


def get(work: Work, member_id: UUID, month: date) -> MonthPlan:
    """Return a member's plan for a month; an empty one without id where nothing was saved."""
    return of_month(work, month, member_id).get(member_id, MonthPlan(member_id=member_id, month=month))


def owner_of(work: Work, plan_id: UUID) -> tuple[UUID, date] | None:
    """Return whose plan this is and for which month; None where nobody's plan has the id."""
    wanted = select(MonthPlanRow.member_id, MonthPlanRow.month).where(MonthPlanRow.id == plan_id)
    found = work.session.execute(wanted.where(MonthPlanRow.deleted_at.is_(None))).first()
    return None if found is None else (found.member_id, found.month)


class PlannedLine(NamedTuple):
    """One line of a plan that names a customer."""

    plan_id: UUID
    month: date
    customer_id: UUID
    indicator: str
    groups: int


def lines_with(work: Work, customer_ids: Collection[UUID], months: Collection[date]) -> list[PlannedLine]:
    """Return what is planned with these customers for some months, in the order of the plans."""
    plan, item = MonthPlanRow, PlanItemRow
    wanted = (plan.deleted_at.is_(None), plan.month.in_(months), item.customer_id.in_(customer_ids))
    found = work.session.execute(
        select(plan.id, plan.month, item.customer_id, item.indicator, item.groups)
        .join(plan, item.plan_id == plan.id)
        .where(*wanted)
        .order_by(plan.month, plan.id, item.position)
    )
    return [
        PlannedLine(plan_id, month, customer_id, indicator, groups)
        for plan_id, month, customer_id, indicator, groups in found
        if customer_id is not None
    ]


def customer_names(work: Work, plan: MonthPlan) -> Mapping[UUID, str]:
    """Return the names of the customers that a plan names by id."""
    wanted = [item.customer_id for item in plan.items if item.customer_id is not None]
    found = work.session.execute(select(CustomerRow.id, CustomerRow.name).where(CustomerRow.id.in_(wanted)))
    return dict(found.all())


def save(work: Work, plan: MonthPlan) -> MonthPlan:
    """Insert or update a plan with its lines; raise `StaleEditError` where somebody else was first."""
    row = _row_for(work, plan)
    row.handed_in_on = plan.handed_in_on
    row.deleted_at = None
    work.session.flush()
    _save_items(work, row.id, plan.items)
    return get(work, plan.member_id, plan.month)


def _row_for(work: Work, plan: MonthPlan) -> MonthPlanRow:
    row = work.session.scalars(
        select(MonthPlanRow).where(MonthPlanRow.member_id == plan.member_id, MonthPlanRow.month == plan.month)
    ).one_or_none()
    if row is None:
        row = MonthPlanRow(id=new_id(), member_id=plan.member_id, month=plan.month)
        work.session.add(row)
    elif row.deleted_at is None and (plan.id != row.id or plan.version != row.version):
        raise StaleEditError(Message("这份计划刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。"))
    return row


def _save_items(work: Work, plan_id: UUID, items: tuple[PlanItem, ...]) -> None:
    """Write the lines over those that stood there, place by place, so that the log shows what changed."""
    rows = list(
        work.session.scalars(
            select(PlanItemRow).where(PlanItemRow.plan_id == plan_id).order_by(PlanItemRow.position)
        )
    )
    for position, item in enumerate(items):
        if position < len(rows):
            row = rows[position]
        else:
            row = PlanItemRow(id=new_id(), plan_id=plan_id)
            work.session.add(row)
        row.indicator = item.indicator
        row.customer_id = item.customer_id
        row.text = item.text
        row.groups = item.groups
        row.position = position
    for row in rows[len(items) :]:
        work.session.delete(row)
    work.session.flush()


def _value(row: MonthPlanRow, items: tuple[PlanItemRow, ...]) -> MonthPlan:
    return MonthPlan(
        id=row.id,
        version=row.version,
        member_id=row.member_id,
        month=row.month,
        handed_in_on=row.handed_in_on,
        items=tuple(
            PlanItem(
                indicator=item.indicator,
                customer_id=item.customer_id,
                text=item.text,
                groups=item.groups,
            )
            for item in items
        ),
    )
