from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from kamdesk.domain.plans.month_plan import MonthPlan, PlanItem, plan_deadline
from kamdesk.domain.readings.workdays import WorkCalendar
from kamdesk.domain.shared.errors import UserError

CALENDAR = WorkCalendar()
MEMBER = UUID(int=1)


def plan(handed_in_on: date | None, *items: PlanItem) -> MonthPlan:
    return MonthPlan(member_id=MEMBER, month=date(2025, 2, 1), handed_in_on=handed_in_on, items=items)


def test_plan_is_due_on_the_last_working_day_of_the_month_before() -> None:
    assert plan_deadline(date(2025, 2, 1), CALENDAR) == date(2025, 1, 27)


@pytest.mark.parametrize(("day", "late"), [(27, False), (28, True)])
def test_plan_handed_in_after_its_deadline_is_late(day: int, *, late: bool) -> None:
    assert plan(date(2025, 1, day)).is_late(CALENDAR) is late


def test_plan_not_handed_in_is_overdue_from_the_day_after() -> None:
    assert not plan(None).is_late(CALENDAR)
    assert not plan(None).is_overdue(CALENDAR, date(2025, 1, 27))
    assert plan(None).is_overdue(CALENDAR, date(2025, 1, 28))
    assert not plan(date(2025, 1, 28)).is_overdue(CALENDAR, date(2025, 1, 29))


def test_groups_add_up_by_indicator() -> None:
    items = (
        PlanItem(indicator="calls", text="甲公司", groups=2),
        PlanItem(indicator="calls", text="乙公司"),
        PlanItem(indicator="deals", text="甲公司"),
    )
    assert [plan(None, *items).groups(name) for name in ("calls", "development", "deals")] == [3, 0, 1]


@pytest.mark.parametrize(
    "wrong",
    [{"text": " "}, {"text": "甲", "groups": 0}, {"text": "甲", "groups": 1000}, {"text": "长" * 201}],
)
def test_lines_that_plan_nothing_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UserError):
        PlanItem(indicator="calls", **wrong)  # type: ignore[arg-type]  # spelt above
