from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.plans.month_plan import PlanItem
from kamdesk.domain.shared.errors import StaleEditError, UserError
from kamdesk.services.desk.workdays import Workdays
from kamdesk.services.plans.plans import Plans

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

MARCH = date(2025, 3, 1)


def plans_on(database: Database, day: date) -> Plans:
    return Plans(database, lambda: day)


def test_plan_is_typed_handed_in_and_read_back(
    database: Database, make_customer: Callable[..., Customer], make_member: Callable[..., Member]
) -> None:
    plans, member, customer = plans_on(database, date(2025, 2, 28)), make_member(), make_customer()
    empty = plans.view(member.id, MARCH)
    assert (empty.plan.id, empty.plan.items, empty.deadline) == (None, (), date(2025, 2, 28))
    items = (
        PlanItem(indicator="calls", customer_id=customer.id, groups=2),
        PlanItem(indicator="development", text="尚未建档的公司"),
    )
    saved = plans.save(empty.plan, items)
    assert saved.plan.items == items
    assert [saved.name_of(item) for item in saved.plan.items] == [customer.name, "尚未建档的公司"]
    handed_in = plans.hand_in(saved.plan)
    assert (handed_in.plan.handed_in_on, handed_in.late) == (date(2025, 2, 28), False)


def test_lines_can_be_added_changed_and_removed(
    database: Database, make_member: Callable[..., Member]
) -> None:
    plans, member = plans_on(database, date(2025, 2, 20)), make_member()
    view = plans.view(member.id, MARCH)
    for names in (["甲", "乙", "丙"], ["甲", "丁"], [], ["戊"]):
        items = tuple(PlanItem(indicator="calls", text=name) for name in names)
        view = plans.save(view.plan, items)
        assert [item.text for item in plans.view(member.id, MARCH).plan.items] == names


@pytest.mark.parametrize(("day", "late"), [(28, False), (31, True)])
def test_late_plan_is_marked_with_its_day(
    database: Database, make_member: Callable[..., Member], day: int, *, late: bool
) -> None:
    today = date(2025, 2, 28) if day == 28 else date(2025, 3, 3)
    plans, member = plans_on(database, today), make_member()
    saved = plans.save(plans.view(member.id, MARCH).plan, [PlanItem(indicator="calls", text="甲")])
    assert saved.overdue is late
    assert plans.hand_in(saved.plan).late is late


def test_plan_handed_in_is_not_changed_unless_taken_back(
    database: Database, make_member: Callable[..., Member]
) -> None:
    plans, member = plans_on(database, date(2025, 2, 20)), make_member()
    item = PlanItem(indicator="calls", text="甲")
    handed_in = plans.hand_in(plans.save(plans.view(member.id, MARCH).plan, [item]).plan)
    with pytest.raises(UserError, match="撤回"):
        plans.save(handed_in.plan, [])
    back = plans.take_back(handed_in.plan)
    assert back.plan.handed_in_on is None
    assert plans.save(back.plan, [item, item]).plan.groups("calls") == 2


def test_empty_plan_and_a_day_to_come_are_refused(
    database: Database, make_member: Callable[..., Member]
) -> None:
    plans, member = plans_on(database, date(2025, 2, 20)), make_member()
    with pytest.raises(UserError, match="还没有内容"):
        plans.hand_in(plans.view(member.id, MARCH).plan)
    saved = plans.save(plans.view(member.id, MARCH).plan, [PlanItem(indicator="calls", text="甲")])
    with pytest.raises(UserError, match="今天之后"):
        plans.hand_in(saved.plan, date(2025, 2, 21))


def test_two_people_editing_one_plan_do_not_overwrite_each_other(
    database: Database, make_member: Callable[..., Member]
) -> None:
    plans, member = plans_on(database, date(2025, 2, 20)), make_member()
    mine = plans.view(member.id, MARCH).plan
    plans.save(mine, [PlanItem(indicator="calls", text="他们的")])
    with pytest.raises(StaleEditError):
        plans.save(mine, [PlanItem(indicator="calls", text="我的")])


def test_kept_days_move_the_deadline(database: Database, make_member: Callable[..., Member]) -> None:
    plans, member, workdays = plans_on(database, date(2049, 6, 1)), make_member(), Workdays(database)
    assert plans.view(member.id, date(2049, 7, 1)).deadline == date(2049, 6, 30)
    with pytest.raises(UserError, match="第1行"):
        workdays.keep_days("六月底放假")
    workdays.keep_days("2049-06-30 休")
    assert plans.view(member.id, date(2049, 7, 1)).deadline == date(2049, 6, 29)
    assert workdays.kept_days() == "2049-06-30 休"
