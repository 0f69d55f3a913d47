"""Pages and acts are found by Ctrl+K beside records, and the details of a hit speak the desk's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from kamdesk.config.settings import APPEARANCE, FONT_FACTOR
from kamdesk.domain.kinds import KINDS
from kamdesk.domain.shared.search import SearchHit
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.languages import speak
from kamdesk.ui.kit.look.translate import tr
from tests.ui.hands import type_over
from tests.ui.shell.desk import Desk, make_desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kamdesk.config.settings import Setting
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.preferences import Preferences


@pytest.fixture
def desk(qtbot: QtBot, ui_context: UiContext) -> Desk:
    """A desk of which only the first page was visited."""
    return make_desk(qtbot, ui_context)


@pytest.mark.parametrize("typed", ["活动", "hd", "活動"])
def test_a_page_is_found_and_opened_by_its_name(desk: Desk, typed: str) -> None:
    type_over(desk.window.search, typed)
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert desk.window.current_page is desk.calls
    assert not desk.window.search.text()


@pytest.mark.parametrize("visited", [False, True])
def test_an_act_of_another_page_is_found_and_done_there(desk: Desk, *, visited: bool) -> None:
    if visited:
        desk.window.go_to("calls")
        desk.window.go_to("customers")
    type_over(desk.window.search, "新活动")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert desk.window.search.popup.titles == ["新活动"]
    assert desk.window.search.popup.details == ["活动 · Ctrl+N"]
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert desk.window.current_page is desk.calls
    assert (desk.customers.acted, desk.calls.acted) == (0, 1)


@pytest.mark.parametrize("open_page", ["customers", "settings"])
def test_an_act_on_a_tab_out_of_sight_is_found_and_done_there(desk: Desk, open_page: str) -> None:
    desk.window.go_to(open_page)
    type_over(desk.window.search, "djcy")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert desk.window.search.popup.titles == ["登记成员"]
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert desk.window.current_page is desk.settings
    assert desk.settings.tabs.currentIndex() == 1
    assert desk.settings.acted == 1
    type_over(desk.window.search, "djcy")  # in sight now, and found once all the same
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert desk.window.search.popup.titles == ["登记成员"]


def test_of_acts_called_alike_that_of_the_open_page_comes_first(desk: Desk) -> None:
    desk.window.go_to("calls")
    for page, words in ((desk.customers, "打印"), (desk.calls, "打印…"), (desk.settings, "打印")):
        page.more_acts.append(QAction(words, page))
    desk.window.go_to("settings")
    desk.window.go_to("calls")
    type_over(desk.window.search, "打印")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert desk.window.search.popup.titles == ["打印…", "打印", "打印"]
    assert desk.window.search.popup.details[0] == "活动"


def test_acts_of_the_menus_are_found_unless_they_cannot_be_done(desk: Desk) -> None:
    commands = {command.title for command in desk.window.menus.commands()}
    assert {"快捷键", "关于 KamDesk", "退出", "搜索"} <= commands
    assert "重做" not in commands  # nothing was undone
    assert desk.customers.act.text() not in commands
    type_over(desk.window.search, "shense")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert desk.window.search.popup.titles == ["深色"]


@pytest.mark.parametrize("typed", ["字号", "zihao", "字號"])
def test_the_choices_of_a_submenu_are_found_by_its_name(
    desk: Desk, preferences: Preferences, typed: str
) -> None:
    type_over(desk.window.search, typed)
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert desk.window.search.popup.titles == ["较小", "标准", "较大", "大", "特大"]
    assert set(desk.window.search.popup.details) == {"字号"}
    type_over(desk.window.search, f"{typed} 特大")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert preferences.get(FONT_FACTOR) == 1.5


@pytest.mark.parametrize(
    ("entry", "word", "setting", "value"),
    [
        ("明暗", "浅色", APPEARANCE, "light"),
        ("字号", "较大", FONT_FACTOR, 1.15),
    ],
)
def test_the_look_and_the_letter_size_are_chosen_in_the_menu(
    desk: Desk, preferences: Preferences, entry: str, word: str, setting: Setting[Any], value: object
) -> None:
    menu = next(each for each in desk.window.findChildren(QMenu) if each.title() == entry)
    menu.popup(QPoint(0, 0))
    choice = next(each for each in menu.actions() if each.text() == word)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(choice).center())
    assert preferences.get(setting) == value
    assert choice.isChecked()


def test_records_and_commands_are_found_side_by_side(desk: Desk) -> None:
    desk.finder.hits += [SearchHit("customer", UUID(int=9 + place), f"新{place}号") for place in range(30)]
    type_over(desk.window.search, "新")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    titles = desk.window.search.popup.titles
    assert titles[0] == "新0号"
    assert len(titles) <= 14
    assert {"新客户", "新活动"} <= set(titles)


@pytest.fixture
def chinese_again(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "zh_CN")


def test_the_details_of_a_hit_speak_the_language_of_the_desk(desk: Desk, chinese_again: QApplication) -> None:
    speak(chinese_again, "en")
    matched = Message("{field}：{text}", field=Message("电话"), text="0755-8228")
    desk.finder.hits.append(SearchHit("member", UUID(int=7), "王伟", (matched, Message("客户专员"), "保存")))
    type_over(desk.window.search, "王伟")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert desk.window.search.popup.details == ["Phone: 0755-8228 · Account specialist · 保存"]


def test_heads_of_the_hits_name_many_in_english(desk: Desk, chinese_again: QApplication) -> None:
    speak(chinese_again, "en")
    type_over(desk.window.search, "平安")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert desk.window.search.popup.heads == ["Customers", "Contacts"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.listed.columns], ids=lambda kind: kind.name)
def test_acts_on_lists_name_many_in_english(kind: RecordKind[Any], chinese_again: QApplication) -> None:
    speak(chinese_again, "en")
    many = tr(kind.many)
    assert many == many.lower()
    assert many != tr(kind.word).lower()
    assert tr("导入{word}…", word=Message(kind.many)) == f"Import {many}…"
