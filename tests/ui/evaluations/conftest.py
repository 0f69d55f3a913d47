"""A desk with a month to evaluate."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.events.calls import Purpose
from kamdesk.domain.plans.month_plan import PlanItem
from kamdesk.services.events.calls import Calls
from kamdesk.services.plans.plans import Plans
from tests.ui.evaluations.desk import MARCH, TODAY, Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def desk(
    qtbot: QtBot,
    database: Database,
    ui_context: UiContext,
    make_member: Callable[..., Member],
    make_customer: Callable[..., Customer],
) -> Desk:
    people = {
        "赵敏": make_member(name="赵敏"),
        "李想": make_member(name="李想", post=Post.ASSISTANT),
        "钱进": make_member(name="钱进", post=Post.SUPERVISOR, evaluated=False),
        "孙立": make_member(name="孙立", post=Post.MANAGER, evaluated=False),
    }
    plans = Plans(database, lambda: date(2025, 3, 3))
    items = [
        PlanItem(indicator=name, text="客户", groups=groups)
        for name, groups in (("calls", 12), ("development", 3), ("deals", 2))
    ]
    plans.hand_in(plans.save(plans.view(people["赵敏"].id, MARCH).plan, items).plan)
    calls, customer = Calls(database, lambda: TODAY), make_customer()
    for purpose, groups in ((Purpose.CALL, 9), (Purpose.DEVELOPMENT, 4), (Purpose.DEAL, 1)):
        draft = calls.draft(member_id=people["赵敏"].id)
        draft.set("customer_id", customer.id)
        draft.set("purpose", purpose)
        draft.set("groups", groups)
        calls.save(draft)
    made = Desk(database, ui_context, people)
    qtbot.addWidget(made.page)
    made.page.resize(1190, 700)
    made.page.show()
    made.page.on_shown()
    return made
