"""The menu 文件 does with lists and paper what the open page does, says why where it cannot, and backs up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.news import BACKUP
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.records.verbs import FileAct, page_action
from kamdesk.ui.shell.main_window import MainWindow
from tests.ui.shell.desk import Desk, make_desk, places_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.messages import Toast


@pytest.fixture
def desk(qtbot: QtBot, ui_context: UiContext) -> Desk:
    return make_desk(qtbot, ui_context)


def opened(window: MainWindow) -> QMenu:
    """The menu 文件, its acts as they are offered when it opens."""
    menu = window.menus.files.menu
    menu.aboutToShow.emit()
    return menu


def named(menu: QMenu, words: str) -> QAction:
    """The act of a menu that begins with these words."""
    return next(each for each in menu.actions() if each.text().startswith(words))


def test_the_menu_does_what_the_open_page_can_and_says_of_the_rest_why_not(desk: Desk) -> None:
    done: list[str] = []
    acts = [
        page_action(
            desk.calls, "整份打印", "print", "", lambda: done.append("print"), file_act=FileAct.PRINT
        ),
        page_action(desk.calls, "导出", "export", "", lambda: done.append("export"), file_act=FileAct.EXPORT),
    ]
    desk.calls.more_acts += acts
    menu = opened(desk.window)
    assert not named(menu, "打印").isEnabled()
    assert "客户" in named(menu, "打印").toolTip()
    assert named(menu, "打印").statusTip() == named(menu, "打印").toolTip()
    desk.window.go_to("calls")
    menu = opened(desk.window)
    assert named(menu, "打印").text() == "打印…\tCtrl+P"
    named(menu, "打印").trigger()
    named(menu, "导出").trigger()
    assert done == ["print", "export"]
    assert not named(menu, "导入").isEnabled()
    assert named(menu, "导入").toolTip() == "“活动”页没有可以导入的清单。"

    acts[0].setEnabled(False)
    assert not named(opened(desk.window), "打印").isEnabled()
    allow(acts[1], "回收站里的记录不导出。")
    assert named(opened(desk.window), "导出").toolTip() == "回收站里的记录不导出。"


def test_a_backup_is_made_from_the_menu_one_at_a_time_and_told(
    desk: Desk, ui_context: UiContext, qtbot: QtBot
) -> None:
    said: list[Toast] = []
    ui_context.messages.toasted.connect(said.append)
    backup = named(opened(desk.window), "立即备份")
    with qtbot.waitSignal(ui_context.changes.changed) as news:
        backup.trigger()
        assert not backup.isEnabled()
    assert news.args == [frozenset({BACKUP})]
    assert [toast.text for toast in said] == ["备份完成并已核对：desk-1.kamdesk"]
    assert backup.isEnabled()


def test_nothing_is_offered_before_the_file_is_open(ui_context: UiContext, qtbot: QtBot, desk: Desk) -> None:
    window = MainWindow(ui_context, places_of([desk.customers]))
    qtbot.addWidget(window)
    menu = opened(window)
    for words in ("导入", "导出", "打印", "立即备份"):
        assert not named(menu, words).isEnabled()
