"""A member's plan for a month: whom to call on, to develop, to bring to the sales site; and its deadline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.workdays import previous_month
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.readings.workdays import WorkCalendar

PLANNED_INDICATORS: Final = (
    ("calls", term("拜访计划")),
    ("development", term("拓展计划")),
    ("deals", term("成交计划")),
)
MOST_GROUPS: Final = 999
_LONGEST_TEXT: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """One line of a plan: a customer of the list or, not yet in it, a name in words; and its groups."""

    indicator: str
    customer_id: UUID | None = None
    text: str = ""
    groups: int = 1

    def __post_init__(self) -> None:
        """Refuse lines that plan nothing."""
        if self.customer_id is None and not self.text.strip():
            raise UserError(Message("请写明客户。"), field="text")
        if len(self.text) > _LONGEST_TEXT:
            raise UserError(Message("客户名称最多{most}个字。", most=_LONGEST_TEXT), field="text")
        if not 1 <= self.groups <= MOST_GROUPS:
            raise UserError(Message("组数应在1到{most}之间。", most=MOST_GROUPS), field="groups")


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPlan:
    """One member's plan; ``month`` is the first of the month, ``id`` None while nothing was saved."""

    id: UUID | None = None
    version: int = 0
    member_id: UUID
    month: date
    handed_in_on: date | None = None
    items: tuple[PlanItem, ...] = ()

    def groups(self, indicator: str) -> int:
        """Return how many groups are planned for an indicator."""
        return sum(item.groups for item in self.items if item.indicator == indicator)

    def is_late(self, calendar: WorkCalendar) -> bool:
        """Tell whether the plan was handed in after its deadline."""
        return self.handed_in_on is not None and self.handed_in_on > plan_deadline(self.month, calendar)

    def is_overdue(self, calendar: WorkCalendar, today: date) -> bool:
        """Tell whether the plan is still missing after its deadline."""
        return self.handed_in_on is None and today > plan_deadline(self.month, calendar)


def plan_deadline(month: date, calendar: WorkCalendar) -> date:
    """Return the day a month's plan is due: the last working day of the month before."""
    return calendar.last_workday(previous_month(month))
