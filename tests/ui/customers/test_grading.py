"""Grading by clicks: the panel on the card, the dialog with its reason, the list of proposals."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.contracts import CONTRACT, Contract
from kamdesk.domain.customers.values import Grade, LifeStage
from kamdesk.domain.shared.text import Message
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.customers.grade_dialog import GradeDialog
from kamdesk.ui.customers.grading_dialog import GradingDialog
from tests.ui.customers.working import click_row
from tests.ui.hands import choose_in, click, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.customers.customers import Customers
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from tests.ui.dialog_script import DialogScript

WHY = "近12个月合同额 1,260 万元 ≥ A级门槛 1,000 万元"


pytestmark = pytest.mark.usefixtures("contract", "vanke")


@pytest.fixture
def contract(database: Database, customers: Customers, bank: Customer) -> Contract:
    """The bank signed enough for grade A; the other did not."""
    signed = Contract(
        id=new_id(),
        customer_id=bank.id,
        subject="年度框架",
        amount=Decimal(12_600_000),
        signed_on=customers.today() - timedelta(days=5),
    )
    with database.writing(Message("登记合同")) as work:
        return records.save(work, CONTRACT, signed)


def test_the_card_says_why_and_a_grade_against_it_needs_a_reason(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    customers: Customers,
    bank: Customer,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    click_row(page, 0)
    panel = page.card.view.standing
    assert panel.grade.text() == f"建议A级：{WHY}"
    assert panel.overdue.isVisible()
    assert panel.call.text() == "从未拜访，C级每 90 天；由客户专员拜访"

    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, GradeDialog)
        assert WHY in dialog.advice.text()
        choose_in(dialog.form.editor("grade").box, "B级")  # type: ignore[attr-defined]
        click(dialog.save_button)
        assert "要写明理由" in dialog.notice.text
        type_text(dialog.form.editor("reason").edit, "付款太慢")  # type: ignore[attr-defined]
        click(dialog.save_button)

    dialogs.expect(decide)
    click(panel.decide)
    assert customers.get(bank.id).grade is Grade.B
    told = "C级 → B级 · 测试员（与建议不同） · 付款太慢"
    qtbot.waitUntil(lambda: panel.decisions.text().endswith(told))


def test_proposals_are_followed_for_those_chosen_and_told_as_movements(
    open_page: Callable[[], CustomersPage],
    customers: Customers,
    database: Database,
    bank: Customer,
    vanke: Customer,
    dialogs: DialogScript,
) -> None:
    page = open_page()

    def follow(dialog: QDialog) -> None:
        assert isinstance(dialog, GradingDialog)
        assert [each.name for each in dialog.cases.rows] == [bank.name, vanke.name]
        assert not dialog.follow.isEnabled()
        dialog.cases.table.selectRow(0)
        click(dialog.follow)
        assert [each.name for each in dialog.cases.rows] == [vanke.name]
        dialog.tabs.setCurrentIndex(1)
        assert dialog.moves.table.isVisible()
        (move,) = dialog.moves.rows
        assert (move.customer, move.decision.after) == (bank.name, Grade.A)
        click(dialog.close_button)

    dialogs.expect(follow)
    page.show_proposals()
    assert customers.get(bank.id).grade is Grade.A
    assert customers.get(bank.id).grade_reason == WHY
    History(database).undo()
    assert customers.get(bank.id).grade is Grade.C


def test_a_proposed_stage_is_taken_by_a_click(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], customers: Customers, bank: Customer
) -> None:
    page = open_page()
    click_row(page, 0)
    panel = page.card.view.standing
    click(panel.take_stage)
    assert customers.get(bank.id).life_stage is LifeStage.PROSPECTIVE
    qtbot.waitUntil(lambda: not panel.take_stage.isVisible())
