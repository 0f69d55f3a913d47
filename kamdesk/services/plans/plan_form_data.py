"""Monthly plans as their form wants them: whom to call on, to develop, to bring to the sales site.

A line of a plan is a customer and its groups; day, people to meet and matter are written by hand.
An id of a selection names a plan, or a member, whose plan of the month is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.desk.members import POSTS
from kamdesk.domain.plans import kinds
from kamdesk.domain.plans.month_plan import PLANNED_INDICATORS
from kamdesk.domain.printing.form_ids import MONTH_PLAN
from kamdesk.domain.printing.record_codes import record_code
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.domain.readings.workdays import first_of
from kamdesk.services.desk.workdays import calendar_in
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.plans import plans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.plans.month_plan import MonthPlan
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.readings.workdays import WorkCalendar
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_BY_HAND: Final = dict.fromkeys(("date", "met", "source", "sales_site", "text"))
_SIGNING: Final = ("specialist", "supervisor", "manager")


class PlanFormData:
    """Fills the form ``month-plan``; without a month in the selection, the present one is meant."""

    forms: frozenset[str] = frozenset({MONTH_PLAN})
    monthly: frozenset[str] = forms
    kind: RecordKind[Any] = kinds.MONTH_PLAN

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many plans with lines there are; who has planned nothing has no paper."""
        del form_id  # there is but one
        with self._database.reading() as work:
            return sum(1 for _ in self._plans(work, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one plan per member, in the order selected or of the department, from one snapshot."""
        del form_id
        with self._database.reading() as work:
            calendar = calendar_in(work)
            for member, plan in self._plans(work, selection):
                yield _paper(work, member, plan, calendar)

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the members whose plans these are; plans selected by ids of their own keep these."""
        del form_id
        with self._database.reading() as work:
            found = list(self._plans(work, selection))
        chosen = set(selection.ids or ())
        return tuple(plan.id if plan.id and plan.id in chosen else member.id for member, plan in found)

    def _plans(self, work: Work, selection: Selection) -> Iterator[tuple[Member, MonthPlan]]:
        month = first_of(selection.month or self._today())
        everybody = {member.id: member for member in members.all_members(work)}
        wanted = tuple(everybody) if selection.ids is None else selection.ids
        of_month = plans.of_month(work, month)
        for each in wanted:
            plan = of_month.get(each)
            if plan is None and (owner := plans.owner_of(work, each)):
                plan = plans.get(work, *owner)
            if plan is not None and plan.items:
                yield everybody[plan.member_id], plan


def _paper(work: Work, member: Member, plan: MonthPlan, calendar: WorkCalendar) -> dict[str, object]:
    names = plans.customer_names(work, plan)
    lists = {
        indicator: [
            {
                **_BY_HAND,
                "position": position,
                "customer": names.get(item.customer_id, "") if item.customer_id else item.text,
                "groups": item.groups,
            }
            for position, item in enumerate(
                (item for item in plan.items if item.indicator == indicator), start=1
            )
        ]
        for indicator, _ in PLANNED_INDICATORS
    }
    return {
        "month": plan.month,
        "person": {"name": member.name, "post": dict(POSTS)[member.post]},
        "handed_in_on": plan.handed_in_on,
        "late": plan.is_late(calendar),
        **lists,
        "totals": {indicator: plan.groups(indicator) for indicator, _ in PLANNED_INDICATORS},
        "support": None,
        "signatures": unsigned("specialist", "supervisor", "manager"),
        "record_code": record_code(kinds.MONTH_PLAN, plan.month, member.id),
        "record_id": plan.id,
        "record_label": member.name,
    }
