"""Plans of cooperation approved and printed from the card of their customer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.company.approval import ApprovalState, Decision
from kamdesk.services.customers.cooperation import CooperationPlans
from kamdesk.ui.customers.plan_approval import PlanApprovalDialog
from tests.ui.hands import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from tests.ui.customers.working import Doors
    from tests.ui.dialog_script import DialogScript


@pytest.fixture
def plans(database: Database) -> CooperationPlans:
    return CooperationPlans(database)


@pytest.fixture
def plan(plans: CooperationPlans, bank: Customer) -> Any:
    draft = plans.draft()
    values = {"customer_id": bank.id, "title": "框架供货", "drafted_on": date(2026, 10, 21)}
    for name, value in values.items():
        draft.set(name, value)
    return plans.save(draft)


def test_a_plan_is_submitted_returned_and_submitted_again_from_its_row(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    plans: CooperationPlans,
    plan: Any,
    bank: Customer,
    doors: Doors,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    shown = page.card.view.plans.lists["cooperation_plan"]
    page.card.view.plans.open_kind("cooperation_plan")
    shown.seek(plan.id)

    def submit(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanApprovalDialog)
        assert dialog.verbs.paper_button.isHidden()
        click(dialog.submit_button)
        assert not dialog.submit_button.isEnabled()
        assert dialog.course.text().count("待审批") == 3
        course = plans.course(plan.id)
        assert course is not None
        assert course.open_step is not None
        day = plans.today()
        plans.approvals.sign_on_paper(course.open_step.id, Decision.RETURNED, day, "账期写明")
        dialog.show_plan()
        assert "账期写明" in dialog.course.text()
        assert dialog.submit_button.text() == "重新提交"
        click(dialog.submit_button)
        assert "第 2 次提交" in dialog.course.text()
        click(dialog.print_button)
        click(dialog.close_button)

    acts = {each.text(): each for each in shown.table.actions()}
    dialogs.expect(submit)
    acts["审批…"].trigger()
    assert plans.get(plan.id).approval is ApprovalState.SUBMITTED
    qtbot.waitUntil(lambda: "审批中" in [shown.model.text_at(0, n) for n in range(shown.model.columnCount())])
    assert doors.prints == [(plan.id, (plan.id,), (plan.id,))]
