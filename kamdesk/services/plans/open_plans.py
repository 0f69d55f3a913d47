"""What is planned with customers for this month and later and not done yet, as a hand-over lists it."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from kamdesk.domain.customers.open_things import OpenThing
from kamdesk.domain.events.calls import INDICATOR_OF
from kamdesk.domain.plans.kinds import MONTH_PLAN
from kamdesk.domain.plans.month_plan import PLANNED_INDICATORS
from kamdesk.domain.readings.workdays import first_of
from kamdesk.store.models.events import CallRow
from kamdesk.store.models.plans import MonthPlanRow, PlanItemRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work

_TITLES: Final = dict(PLANNED_INDICATORS)


def open_plans(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield by plan and customer how many groups are still to be called on, developed or brought."""
    held = _held(work, customers, first_of(today))
    planned: dict[tuple[UUID, UUID, date], dict[str, int]] = defaultdict(dict)
    plan, item = MonthPlanRow.__table__.c, PlanItemRow.__table__.c
    found = work.session.execute(
        select(plan.id, plan.month, item.customer_id, item.indicator, item.groups)
        .join(PlanItemRow.__table__, item.plan_id == plan.id)
        .where(plan.deleted_at.is_(None), plan.month >= first_of(today), item.customer_id.in_(customers))
        .order_by(plan.month, plan.id, item.position)
    )
    for plan_id, month, customer_id, indicator, groups in found:
        lines = planned[plan_id, customer_id, month]
        lines[indicator] = lines.get(indicator, 0) + groups
    for (plan_id, customer_id, month), lines in planned.items():
        left = {name: count - held.get((customer_id, month, name), 0) for name, count in lines.items()}
        words = [f"{_TITLES[name]} {count} 组" for name, count in left.items() if count > 0]
        if words:
            yield OpenThing(
                kind=MONTH_PLAN.name,
                record_id=plan_id,
                customer_id=customer_id,
                matter=f"{month.year}年{month.month}月{'，'.join(words)}未完成",
                due_on=month.replace(day=monthrange(month.year, month.month)[1]),
            )


def _held(work: Work, customers: Collection[UUID], since: date) -> Mapping[tuple[UUID, date, str], int]:
    """Return how many groups of calls were held since a day, by customer, month and indicator."""
    row = CallRow.__table__.c
    wanted = select(row.customer_id, row.date, row.purpose, row.groups).where(
        row.customer_id.in_(customers), row.date >= since, row.held.is_(True), row.deleted_at.is_(None)
    )
    counts: dict[tuple[UUID, date, str], int] = defaultdict(int)
    for customer_id, day, purpose, groups in work.session.execute(wanted):
        counts[customer_id, first_of(day), INDICATOR_OF[purpose]] += groups
    return counts
