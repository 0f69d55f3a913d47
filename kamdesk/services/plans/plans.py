"""Monthly plans: read, type, hand in; with their deadline and lateness."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kamdesk.domain.plans.month_plan import plan_deadline
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.absences import deputies_in
from kamdesk.services.desk.workdays import calendar_in
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.plans import plans

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.plans.month_plan import MonthPlan, PlanItem
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """A plan with what a page says about it: names of its customers, deadline, lateness."""

    plan: MonthPlan
    customer_names: Mapping[UUID, str]
    deadline: date
    late: bool
    overdue: bool
    calendar_known: bool
    deputies: tuple[Message, ...] = ()
    """Who stands in for the member in this month, and for whom the member does."""

    def name_of(self, item: PlanItem) -> str:
        """Return how a line names its customer."""
        return self.customer_names.get(item.customer_id, "") if item.customer_id else item.text


class Plans:
    """The use cases around monthly plans; each act is one transaction."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def view(self, member_id: UUID, month: date) -> PlanView:
        """Return a member's plan for a month (its first day); an empty one where nothing was saved."""
        with self._database.reading() as work:
            return self._view(work, plans.get(work, member_id, month))

    def save(self, plan: MonthPlan, items: Sequence[PlanItem]) -> PlanView:
        """Save the lines of a plan that is not handed in; raises `UserError`, `StaleEditError`."""
        if plan.handed_in_on is not None:
            raise UserError(Message("计划已经提交，不能直接改；请先撤回提交。"))
        with self._database.writing(Message("修改 {name} {month} 的计划", **self._names(plan))) as work:
            return self._view(work, plans.save(work, replace(plan, items=tuple(items))))

    def hand_in(self, plan: MonthPlan, on: date | None = None) -> PlanView:
        """Hand a plan in, today unless told; raises `UserError` for an empty plan or a day to come."""
        day = on or self._today()
        if day > self._today():
            raise UserError(Message("提交日期不能在今天之后。"))
        if not plan.items:
            raise UserError(Message("计划里还没有内容，请先填写再提交。"))
        with self._database.writing(Message("提交 {name} {month} 的计划", **self._names(plan))) as work:
            return self._view(work, plans.save(work, replace(plan, handed_in_on=day)))

    def take_back(self, plan: MonthPlan) -> PlanView:
        """Take a plan back so that it can be changed; handing it in again counts from that day."""
        with self._database.writing(Message("撤回 {name} {month} 的计划", **self._names(plan))) as work:
            return self._view(work, plans.save(work, replace(plan, handed_in_on=None)))

    def _names(self, plan: MonthPlan) -> dict[str, str]:
        with self._database.reading() as work:
            return {"name": members.get(work, plan.member_id).name, "month": f"{plan.month:%Y-%m}"}

    def _view(self, work: Work, plan: MonthPlan) -> PlanView:
        calendar = calendar_in(work)
        deadline = plan_deadline(plan.month, calendar)
        return PlanView(
            plan=plan,
            customer_names=plans.customer_names(work, plan),
            deadline=deadline,
            late=plan.is_late(calendar),
            overdue=plan.is_overdue(calendar, self._today()),
            calendar_known=calendar.knows(deadline.year),
            deputies=deputies_in(work, plan.member_id, plan.month),
        )
