"""Who sits at the desk stands in the status bar and is changed there, by click or by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.config.settings import HOLDS_ALL_ROLES
from kamdesk.domain.desk.actors import Right
from kamdesk.domain.shared.search import SearchHit
from kamdesk.domain.shared.text import Message
from kamdesk.ui.shell.occupant_menu import OccupantMenu
from tests.ui.hands import type_text
from tests.ui.shell.desk import CONTROL, Desk, make_desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot: QtBot, ui_context: UiContext) -> Desk:
    return make_desk(qtbot, ui_context)


def menu_of(desk: Desk) -> OccupantMenu:
    (menu,) = desk.window.findChildren(OccupantMenu)
    return menu


def rows_of(menu: OccupantMenu) -> list[str]:
    return [menu.list.item(row).text() for row in range(menu.list.count())]


def test_who_sits_here_is_changed_by_click(desk: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(desk.window.status_line.person, LEFT)
    menu = menu_of(desk)
    assert rows_of(menu) == ["赵敏　客户专员", "钱进　客户关系主管", "孙立　大客户经理"]
    assert not menu.list.item(0).icon().isNull()
    place = menu.list.visualItemRect(menu.list.item(2)).center()
    QTest.mouseClick(menu.list.viewport(), LEFT, pos=place)
    assert not menu.isVisible()
    qtbot.waitUntil(lambda: desk.window.status_line.person.text() == "孙立")
    assert desk.occupant.actor.may(Right.SIGN)
    assert desk.window.status_line.person.accessibleName() == "使用者：孙立"


def test_who_sits_here_is_changed_by_keys(desk: Desk, qtbot: QtBot) -> None:
    members = desk.occupant.members
    desk.finder.hits = [SearchHit("member", members[1].id, "qj 钱进")]
    desk.press(Qt.Key.Key_U, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    menu = menu_of(desk)
    QTest.keyClick(menu.line, Qt.Key.Key_Down)
    assert menu.list.currentRow() == 1
    type_text(menu.line, "qj")
    assert rows_of(menu) == ["钱进　客户关系主管"]
    QTest.keyClick(menu.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "钱进" in desk.window.status_line.words)
    assert desk.occupant.actor.member_id == members[1].id


def test_escape_leaves_who_sits_here(desk: Desk) -> None:
    QTest.mouseClick(desk.window.status_line.person, LEFT)
    menu = menu_of(desk)
    type_text(menu.line, "无此人")
    assert menu.list.count() == 0
    QTest.keyClick(menu.line, Qt.Key.Key_Return)
    assert menu.isVisible()
    QTest.keyClick(menu.line, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert desk.occupant.actor.name == "赵敏"


def test_a_change_that_is_refused_is_told(desk: Desk, dialogs: DialogScript) -> None:
    desk.occupant.refusal = Message("这位成员现在不在岗，使用者没有改变。")
    QTest.mouseClick(desk.window.status_line.person, LEFT)
    dialogs.answer("")
    QTest.keyClick(menu_of(desk).line, Qt.Key.Key_Return)
    assert "不在岗" in dialogs.texts[0]


def test_holding_all_roles_takes_effect_at_once(desk: Desk, ui_context: UiContext) -> None:
    ui_context.preferences.set(HOLDS_ALL_ROLES, value=True)
    assert desk.occupant.refreshed == 1
