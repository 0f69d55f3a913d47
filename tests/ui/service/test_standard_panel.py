"""The panel 服务标准, worked by mouse and keys over a real database."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kamdesk.domain.customers.values import Customer, Grade
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.service.requests import Severity
from kamdesk.domain.service.standard import SERVICE_STANDARD, Hours, ServiceStandard
from kamdesk.domain.shared.text import Message
from kamdesk.services.service.standards import ServiceStandards
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.store.queries.desk import settings
from kamdesk.ui.service.standard_dialog import StandardDialog
from kamdesk.ui.service.standard_panel import StandardPanel
from tests.ui.hands import CONTROL, click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.service.standard import Cell
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.service.hours_grid import HoursEdit
    from tests.ui.dialog_script import DialogScript

TODAY = date(2026, 11, 9)
A_ORDINARY, B_ORDINARY = (Grade.A, Severity.ORDINARY), (Grade.B, Severity.ORDINARY)
A_SERIOUS = (Grade.A, Severity.SERIOUS)
_KEY = Qt.Key


@pytest.fixture
def standards(database: Database) -> ServiceStandards:
    return ServiceStandards(database, lambda: TODAY)


@pytest.fixture
def open_panel(
    qtbot: QtBot, ui_context: UiContext, database: Database, standards: ServiceStandards
) -> Callable[[], StandardPanel]:
    def open_one() -> StandardPanel:
        panel = StandardPanel(ui_context, standards, Search(database))
        qtbot.addWidget(panel)
        panel.resize(1000, 640)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return open_one


def edits_of(panel: StandardPanel, cell: Cell) -> tuple[HoursEdit, HoursEdit]:
    return (panel.grades if isinstance(cell[0], Grade) else panel.customers).edits[cell]


def type_here(panel: StandardPanel, text: str) -> None:
    """Type where the cursor is, over what is chosen there."""
    focus = panel.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def go(panel: StandardPanel, key: Qt.Key) -> QWidget:
    focus = panel.focusWidget()
    assert focus is not None
    press(focus, key)
    reached = panel.focusWidget()
    assert reached is not None
    return reached


def test_hours_are_typed_by_keys_alone_and_saved_as_one_act(
    qtbot: QtBot,
    open_panel: Callable[[], StandardPanel],
    standards: ServiceStandards,
    database: Database,
) -> None:
    panel = open_panel()
    answer, settle = edits_of(panel, A_ORDINARY)
    assert not panel.save_button.isEnabled()
    panel.grades.begin(Grade.A)
    type_here(panel, "3")
    assert go(panel, _KEY.Key_Tab) is settle
    type_here(panel, "20")
    assert go(panel, _KEY.Key_Return) is edits_of(panel, B_ORDINARY)[1]
    assert go(panel, _KEY.Key_Left) is edits_of(panel, B_ORDINARY)[0]
    type_here(panel, "7")
    assert go(panel, _KEY.Key_Up) is answer
    press(answer, _KEY.Key_S, CONTROL)
    assert standards.standard() == ServiceStandard().changed(
        {A_ORDINARY: Hours(3, 20), B_ORDINARY: Hours(7, 40)}
    )
    assert not panel.unsaved()
    assert panel.focusWidget() is answer
    History(database).undo()
    qtbot.waitUntil(lambda: answer.text() == "4")
    assert standards.standard() == ServiceStandard()


def test_arrow_keys_in_a_number_go_through_it_first(open_panel: Callable[[], StandardPanel]) -> None:
    panel = open_panel()
    _answer, settle = edits_of(panel, A_ORDINARY)
    settle.setFocus()
    press(settle, _KEY.Key_End)
    assert go(panel, _KEY.Key_Left) is settle
    assert settle.cursorPosition() == 1
    go(panel, _KEY.Key_End)
    assert go(panel, _KEY.Key_Right) is edits_of(panel, A_SERIOUS)[0]


@pytest.mark.parametrize(
    ("place", "typed", "sentence"),
    [
        (0, "40", "办结不能少于首次答复。"),
        (0, "0", "请填1到999之间的整数。"),
        (1, "x", "请填1到999之间的整数。"),
    ],
)
def test_what_cannot_be_is_said_beside_its_cell_and_nothing_is_saved(
    open_panel: Callable[[], StandardPanel],
    standards: ServiceStandards,
    place: int,
    typed: str,
    sentence: str,
) -> None:
    panel = open_panel()
    pair, problem = edits_of(panel, A_ORDINARY), panel.grades.problems[A_ORDINARY]
    type_over(pair[place], typed)
    assert not problem.isVisible()
    press(pair[place], _KEY.Key_Down)
    assert (problem.isVisible(), problem.text()) == (True, sentence)
    wrong = pair[1] if "办结" in sentence else pair[place]
    assert (wrong.property("wrong"), wrong.accessibleDescription()) == (True, sentence)
    click(panel.save_button)
    assert panel.focusWidget() is wrong
    assert standards.standard() == ServiceStandard()
    click(panel.discard_button)
    assert not problem.isVisible()
    assert not panel.unsaved()


def test_a_complaint_goes_with_its_cause(open_panel: Callable[[], StandardPanel]) -> None:
    panel = open_panel()
    answer, settle = edits_of(panel, A_ORDINARY)
    type_over(answer, "40")
    press(answer, _KEY.Key_Tab)
    problem = panel.grades.problems[A_ORDINARY]
    assert problem.isVisible()
    type_over(settle, "41")
    assert not problem.isVisible()


def test_a_block_from_a_spreadsheet_fills_the_places_from_the_cursor_on(
    open_panel: Callable[[], StandardPanel], standards: ServiceStandards
) -> None:
    panel = open_panel()
    answer, _settle = edits_of(panel, A_ORDINARY)
    QGuiApplication.clipboard().setText("3\t20\t1\n6\t36\t3\n")
    answer.setFocus()
    press(answer, _KEY.Key_V, CONTROL)
    click(panel.save_button)
    table = standards.standard().table
    assert (table[A_ORDINARY], table[B_ORDINARY]) == (Hours(3, 20), Hours(6, 36))
    assert table[A_SERIOUS].answer == 1


def test_defaults_come_back_once_they_are_saved(
    open_panel: Callable[[], StandardPanel], standards: ServiceStandards
) -> None:
    standards.change({A_ORDINARY: Hours(9, 99)})
    panel = open_panel()
    click(panel.defaults_button)
    assert edits_of(panel, A_ORDINARY)[0].text() == "4"
    assert standards.standard().table[A_ORDINARY] == Hours(9, 99)
    assert not panel.defaults_button.isEnabled()
    click(panel.save_button)
    assert standards.standard() == ServiceStandard()


def test_a_customer_is_given_hours_of_its_own_and_loses_them_again(
    qtbot: QtBot,
    open_panel: Callable[[], StandardPanel],
    standards: ServiceStandards,
    make_customer: Callable[..., Customer],
) -> None:
    bank = make_customer("平安银行股份有限公司", grade=Grade.B)
    own = (bank.id, Severity.ORDINARY)
    panel = open_panel()
    assert not panel.customers.isVisible()
    QTest.keyClicks(panel.picker, "payh")
    qtbot.waitUntil(panel.picker.popup.isVisible)
    press(panel.picker, _KEY.Key_Return)
    answer, settle = edits_of(panel, own)
    assert panel.focusWidget() is answer
    assert (answer.placeholderText(), settle.placeholderText()) == ("8", "40")
    assert panel.picker.text() == ""
    type_over(answer, "1")
    press(answer, _KEY.Key_S, CONTROL)
    assert panel.customers.problems[own].text() == "请填1到999之间的整数。"
    type_over(settle, "2")
    press(settle, _KEY.Key_S, CONTROL)
    assert standards.standard().own == {own: Hours(1, 2)}
    click(panel.customers.removes[bank.id])
    assert not panel.customers.isVisible()
    click(panel.save_button)
    assert standards.standard().own == {}


def test_who_may_not_change_the_standard_reads_it_with_the_reason(
    open_panel: Callable[[], StandardPanel],
    standards: ServiceStandards,
    database: Database,
    make_member: Callable[..., Member],
) -> None:
    make_member("陈立", post=Post.MANAGER)
    database.actor = actor_of(make_member("王小明"))
    panel = open_panel()
    assert panel.reason.isVisible()
    assert "大客户经理" in panel.reason.text()
    assert "王小明" in panel.reason.text()
    answer, _settle = edits_of(panel, A_ORDINARY)
    type_over(answer, "9")
    assert answer.text() == "4"
    for hidden in (panel.save_button, panel.defaults_button, panel.discard_button, panel.picker):
        assert not hidden.isVisible()
    press(answer, _KEY.Key_S, CONTROL)
    assert standards.standard() == ServiceStandard()


def test_what_is_being_typed_stays_when_others_change_the_standard(
    qtbot: QtBot,
    ui_context: UiContext,
    open_panel: Callable[[], StandardPanel],
    standards: ServiceStandards,
) -> None:
    panel = open_panel()
    answer, _settle = edits_of(panel, A_ORDINARY)
    type_over(answer, "3")
    with qtbot.waitSignal(ui_context.changes.changed):
        standards.change({B_ORDINARY: Hours(7, 30)})
    assert answer.text() == "3"
    click(panel.save_button)
    table = standards.standard().table
    assert (table[A_ORDINARY], table[B_ORDINARY]) == (Hours(3, 24), Hours(7, 30))


def test_a_damaged_standard_is_said_and_can_be_written_anew(
    open_panel: Callable[[], StandardPanel], standards: ServiceStandards, database: Database
) -> None:
    with database.writing(Message("损坏")) as work:
        settings.put(work, {SERVICE_STANDARD: "{"})
    panel = open_panel()
    assert "重新填写" in panel.notice.text
    click(panel.save_button)
    assert standards.standard() == ServiceStandard()
    assert not panel.notice.isVisible()


def test_the_window_closes_by_saving_and_asks_about_what_is_not_saved(
    qtbot: QtBot,
    ui_context: UiContext,
    database: Database,
    standards: ServiceStandards,
    dialogs: DialogScript,
    open_panel: Callable[[], StandardPanel],
) -> None:
    parent = open_panel()

    def open_dialog() -> StandardDialog:
        panel = StandardPanel(ui_context, standards, Search(database))
        dialog = StandardDialog(parent, ui_context.messages, panel)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    dialog = open_dialog()
    answer, _settle = edits_of(dialog.panel, A_ORDINARY)
    assert dialog.focusWidget() is answer
    type_over(answer, "3")
    dialogs.answer("")
    press(answer, _KEY.Key_Escape)
    assert dialog.isVisible()
    dialogs.answer("discard")
    click(dialog.close_button)
    assert not dialog.isVisible()
    assert standards.standard() == ServiceStandard()
    again = open_dialog()
    type_over(edits_of(again.panel, A_ORDINARY)[0], "3")
    click(again.panel.save_button)
    assert not again.isVisible()
    assert standards.standard().table[A_ORDINARY] == Hours(3, 24)
    qtbot.waitUntil(lambda: edits_of(parent, A_ORDINARY)[0].text() == "3")
