"""What is planned with customers for this month and the next, as a hand-over lists it."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.open_things import OpenThing
from kamdesk.domain.plans.kinds import MONTH_PLAN
from kamdesk.domain.plans.month_plan import PLANNED_INDICATORS
from kamdesk.domain.readings.workdays import first_of, next_month
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.plans import plans

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work

_TITLES: Final = dict(PLANNED_INDICATORS)


def open_plans(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield by plan and customer how many groups are still to be called on, developed or brought."""
    this_month = first_of(today)
    held = calls.held_groups_of(work, customers, this_month)
    planned: dict[tuple[UUID, UUID, date], dict[str, int]] = defaultdict(dict)
    for line in plans.lines_with(work, customers, (this_month, next_month(this_month))):
        lines = planned[line.plan_id, line.customer_id, line.month]
        lines[line.indicator] = lines.get(line.indicator, 0) + line.groups
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
