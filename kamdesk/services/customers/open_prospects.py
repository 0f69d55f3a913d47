"""What may come of a customer and is not decided: opportunities, cooperation plans, measures to be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, PLAN_STATES, PlanState
from kamdesk.domain.customers.needs import COUNTERMEASURE
from kamdesk.domain.customers.open_things import OpenThing
from kamdesk.domain.customers.opportunities import OPEN, OPPORTUNITY, STAGES
from kamdesk.domain.records.formatting import format_money
from kamdesk.store.models.cooperation import CooperationPlanRow
from kamdesk.store.models.needs import CountermeasureRow
from kamdesk.store.models.opportunities import OpportunityRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.opportunities import Opportunity
    from kamdesk.store.log.work import Work

_UNDER_WAY: Final = (PlanState.DRAFT, PlanState.NEGOTIATING)


def open_opportunities(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield the opportunities of these customers that are neither won nor lost, by their next step."""
    row = OpportunityRow
    wanted = (row.customer_id.in_(customers), row.stage.in_(OPEN), row.found_on <= today)
    order = (row.next_on.is_(None), row.next_on, row.key)
    for each in records.every(work, OPPORTUNITY, *wanted, order=order):
        yield OpenThing(
            kind=OPPORTUNITY.name,
            record_id=each.id,
            customer_id=each.customer_id,
            matter=_joined(_called(each), each.next_step),
            due_on=each.next_on or each.expected_on,
            held_in="owner_id",
        )


def open_cooperation(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield the cooperation plans that are drafted or negotiated, then the measures to be taken."""
    plan = CooperationPlanRow
    drafted = (plan.customer_id.in_(customers), plan.state.in_(_UNDER_WAY), plan.drafted_on <= today)
    for each in records.every(work, COOPERATION_PLAN, *drafted, order=(plan.drafted_on, plan.key)):
        state = dict(PLAN_STATES)[each.state] if each.state is not None else ""
        yield OpenThing(
            kind=COOPERATION_PLAN.name,
            record_id=each.id,
            customer_id=each.customer_id,
            matter=_joined(f"{each.title}（{state}）", each.next_step),
            held_in="owner_id",
        )
    row = CountermeasureRow
    is_open = row.done_on.is_(None) | (row.done_on > today)
    noted = (row.customer_id.in_(customers), row.noted_on <= today, is_open)
    for measure in records.every(
        work, COUNTERMEASURE, *noted, order=(row.due_on.is_(None), row.due_on, row.key)
    ):
        yield OpenThing(
            kind=COUNTERMEASURE.name,
            record_id=measure.id,
            customer_id=measure.customer_id,
            matter=_joined(measure.problem, measure.measure),
            due_on=measure.due_on,
            held_in="owner_id",
        )


def _called(opportunity: Opportunity) -> str:
    """Return an opportunity with its stage and, where it is known, its amount."""
    said = [dict(STAGES)[opportunity.stage]]
    if opportunity.amount is not None:
        said.append(f"{format_money(opportunity.amount)} 元")
    return f"{opportunity.need}（{'，'.join(said)}）"


def _joined(*texts: str) -> str:
    return "：".join(filter(None, texts))
