"""The panel 分级与维护, worked by mouse and keys over a real database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.values import Grade
from kamdesk.domain.desk.members import Post
from kamdesk.services.customers.care_standards import CareStandards
from kamdesk.services.printing.office_figures import office_figures
from kamdesk.ui.customers.care_panel import CarePanel
from tests.ui.hands import choose_in, click, type_over

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.services.customers.customers import Customers
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def standards(database: Database, customers: Customers) -> CareStandards:
    return CareStandards(database, customers.today)


@pytest.fixture
def panel(qtbot: QtBot, ui_context: UiContext, standards: CareStandards) -> CarePanel:
    made = CarePanel(ui_context, standards)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    return made


def test_thresholds_intervals_and_callers_are_put_in_force(
    panel: CarePanel, standards: CareStandards, database: Database
) -> None:
    assert not panel.save_button.isEnabled()
    type_over(panel.form.editor("a_from").control, "800")
    type_over(panel.form.editor("b_interval").control, "45")
    choose_in(panel.form.editor("b_caller").box, "客户专员")  # type: ignore[attr-defined]
    click(panel.save_button)
    care = standards.standard().care_of(Grade.B)
    assert (care.interval, care.caller) == (45, Post.SPECIALIST)
    assert office_figures(database)["grading.a_from"] == 8_000_000
    assert not panel.unsaved()


def test_a_threshold_of_a_below_that_of_b_is_refused_at_its_place(
    panel: CarePanel, standards: CareStandards
) -> None:
    before = standards.standard()
    type_over(panel.form.editor("a_from").control, "200")
    click(panel.save_button)
    assert panel.form.editor("a_from").shown_problem == "A级门槛要高于B级门槛。"
    assert standards.standard() == before
