"""Key accounts recognised by hand: the card leads to the figures, changes are ticked and submitted."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from kamdesk.domain.company.approval import ApprovalState, Decision
from kamdesk.domain.customers.examinations import months_before
from kamdesk.domain.customers.key_accounts import RecognitionStandard
from kamdesk.domain.customers.recognitions import RECOGNITION, Act
from kamdesk.domain.customers.shipments import SHIPMENT, Shipment
from kamdesk.domain.customers.values import Standing
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.recognition_standards import RecognitionStandards
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.customers.recognition_changes import RecognitionChangesDialog
from kamdesk.ui.customers.recognition_dialog import RecognitionDialog
from tests.records.making import every
from tests.ui.hands import click, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def recognitions(database: Database) -> Recognitions:
    service = Recognitions(database, lambda: datetime.now().astimezone())
    RecognitionStandards(database, service.today).change(RecognitionStandard(monthly_over=Decimal(1_000_000)))
    return service


@pytest.fixture
def qualified(
    database: Database, make_customer: Callable[..., Customer], recognitions: Recognitions
) -> Customer:
    customer = make_customer("平安银行股份有限公司", standing=Standing.MONOPOLY)
    with database.writing(Message("登记")) as work:
        sent = [
            Shipment(id=new_id(), customer_id=customer.id, month=month, amount=Decimal(1_185_000))
            for month in months_before(recognitions.today(), 7)
        ]
        records.add_all(work, SHIPMENT, sent)
    return customer


def said(dialog: QDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if not each.isHidden())


def test_figures_are_seen_submitted_and_decided_by_those_whose_act_it_is(
    qtbot: QtBot,
    ui_context: UiContext,
    database: Database,
    recognitions: Recognitions,
    qualified: Customer,
    make_member: Callable[..., Member],
) -> None:
    printed: list[bool] = []
    people = [make_member(post.value, post=post) for post in (Post.SPECIALIST, Post.SUPERVISOR, Post.MANAGER)]
    database.actor = actor_of(people[0])
    dialog = RecognitionDialog(None, ui_context, recognitions, qualified.id, lambda: printed.append(True))
    qtbot.addWidget(dialog)
    dialog.show()
    assert said(dialog).count("118.5 ＊") == 3
    assert "连续三个月，每月发货额均超过100万元" in said(dialog)
    click(dialog.submit_button)
    assert not dialog.submit_button.isEnabled()
    assert not dialog.verbs.agree_button.isEnabled()
    for member in people[1:]:
        database.actor = actor_of(member)
        dialog.show_standing()
        click(dialog.verbs.agree_button)
    assert "重点客户，自" in dialog.status.text()
    (sheet,) = every(database, RECOGNITION)
    assert sheet.state is ApprovalState.APPROVED
    assert dialog.verbs.agree_button.isHidden()
    click(dialog.print_button)
    assert printed == [True]


def test_the_card_leads_to_the_figures(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    qualified: Customer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = open_page()
    page.open_record("customer", qualified.id)
    qtbot.waitUntil(lambda: page.card.view.shown is not None)
    opened: list[str] = []
    monkeypatch.setattr(RecognitionDialog, "exec", lambda dialog: opened.append(dialog.name.text()))
    assert page.card.view.recognition.words.text() == "还不是重点客户。"
    click(page.card.view.recognition.open_button)
    assert opened == ["平安银行股份有限公司"]


def test_who_newly_qualifies_is_ticked_and_submitted(
    qtbot: QtBot, ui_context: UiContext, database: Database, recognitions: Recognitions, qualified: Customer
) -> None:
    dialog = RecognitionChangesDialog(None, ui_context, recognitions)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.submit_button.isEnabled()
    new = dialog.tree.topLevelItem(0)
    assert new is not None
    assert (new.text(0), new.childCount()) == ("新达到认定条件（1）", 1)
    line = new.child(0)
    assert line is not None
    dialog.tree.setCurrentItem(line)
    press(dialog.tree, Qt.Key.Key_Space)
    click(dialog.submit_button)
    (sheet,) = every(database, RECOGNITION)
    assert (sheet.customer_id, sheet.act, sheet.state) == (
        qualified.id,
        Act.RECOGNISE,
        ApprovalState.SUBMITTED,
    )
    assert dialog.chosen(Act.RECOGNISE) == []


def test_what_was_returned_is_submitted_again_from_the_dialog(
    qtbot: QtBot,
    ui_context: UiContext,
    recognitions: Recognitions,
    qualified: Customer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = RecognitionDialog(None, ui_context, recognitions, qualified.id, lambda: None)
    qtbot.addWidget(dialog)
    dialog.show()
    click(dialog.submit_button)
    (course,) = recognitions.approvals.of_subject(
        RECOGNITION.name, recognitions.standing(qualified.id).sheets[0].id
    )
    assert course.open_step is not None
    recognitions.approvals.sign_on_paper(
        course.open_step.id, Decision.RETURNED, recognitions.today(), "补近三个月发货单"
    )
    dialog.show_standing()
    assert "补近三个月发货单" in dialog.course.text()
    assert dialog.submit_button.text() == "重新提交"
    monkeypatch.setattr(ui_context.messages, "ask_text", lambda *_args, **_more: "发货单已补")
    click(dialog.submit_button)
    assert "第 2 次提交" in dialog.course.text()
    assert not dialog.submit_button.isEnabled()
    assert recognitions.standing(qualified.id).sheets[0].remark == "发货单已补"
