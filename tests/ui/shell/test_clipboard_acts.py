"""Cut, copy, paste and choose all from the menu 编辑."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.hands import type_text
from tests.ui.shell.desk import Desk, make_desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def desk(qtbot: QtBot, ui_context: UiContext) -> Desk:
    return make_desk(qtbot, ui_context)


def test_a_field_is_cut_and_pasted_by_the_menu(desk: Desk) -> None:
    line, acts = desk.customers.line, desk.window.menus.clipboard.actions
    line.setFocus()
    type_text(line, "平安银行")
    acts["selectAll"].trigger()
    acts["cut"].trigger()
    assert (line.text(), QApplication.clipboard().text()) == ("", "平安银行")
    acts["paste"].trigger()
    acts["paste"].trigger()
    assert line.text() == "平安银行平安银行"


def test_only_what_the_place_with_the_keys_can_do_is_offered(desk: Desk) -> None:
    acts = desk.window.menus.clipboard.actions

    def offered() -> set[str]:
        menu = acts["cut"].parent()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        return {name for name, action in acts.items() if action.isEnabled()}

    desk.customers.line.setFocus()
    assert offered() == {"cut", "copy", "paste", "selectAll"}
    desk.customers.line.setReadOnly(True)
    assert offered() == {"copy", "selectAll"}
    desk.window.navigation.button("calls").setFocus()
    assert offered() == set()
    assert not {command.title for command in desk.window.menus.commands()} & {"剪切", "复制", "粘贴", "全选"}
    acts["cut"].trigger()  # nothing has the words, nothing happens
