"""The panel 重点客户认定, worked by mouse and keys over a real database."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from kamdesk.domain.customers.key_accounts import RecognitionStandard
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Member, Post
from kamdesk.services.customers.recognition_standards import RecognitionStandards
from kamdesk.services.printing.office_figures import office_figures
from kamdesk.services.shared.history import History
from kamdesk.ui.customers.recognition_panel import RecognitionPanel
from tests.ui.hands import click, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

TODAY = date(2026, 11, 9)


@pytest.fixture
def panel(qtbot: QtBot, ui_context: UiContext, database: Database) -> RecognitionPanel:
    made = RecognitionPanel(ui_context, RecognitionStandards(database, lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    return made


def type_into(panel: RecognitionPanel, name: str, text: str) -> None:
    type_over(panel.form.editor(name).control, text)


def months_of_new(panel: RecognitionPanel) -> str:
    control = panel.form.editor("new_months").control
    assert isinstance(control, QLineEdit)
    return control.text()


def test_an_amount_in_wan_counts_on_papers_from_then_on_and_undo_leaves_it_open(
    qtbot: QtBot, panel: RecognitionPanel, database: Database
) -> None:
    assert "recognition.total_amount" not in office_figures(database)
    type_into(panel, "total_over", "500")
    type_into(panel, "new_months", "9")
    click(panel.save_button)
    assert office_figures(database)["recognition.total_amount"] == Decimal(5_000_000)
    assert office_figures(database)["recognition.new_within_months"] == 9
    assert not panel.save_button.isEnabled()
    History(database).undo()
    qtbot.waitUntil(lambda: months_of_new(panel) == "12")
    assert "recognition.total_amount" not in office_figures(database)


def test_more_months_than_are_looked_at_are_refused_at_their_place(
    panel: RecognitionPanel, database: Database
) -> None:
    type_into(panel, "continuous_months", "13")
    click(panel.save_button)
    assert panel.unsaved()
    assert RecognitionStandards(database, lambda: TODAY).standard() == RecognitionStandard()


def test_a_specialist_only_reads_it(
    panel: RecognitionPanel, database: Database, make_member: Callable[..., Member]
) -> None:
    make_member("王喆", post=Post.MANAGER)
    database.actor = actor_of(make_member("龙䶮", post=Post.SPECIALIST))
    panel.discard()
    assert "龙䶮" in panel.reason.text()
    assert not panel.form.isEnabled()
    assert panel.save_button.isHidden()
