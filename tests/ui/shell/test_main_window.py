from __future__ import annotations

import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from kamdesk.config.settings import APPEARANCE, FONT_FACTOR
from kamdesk.domain.shared.search import SearchHit
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import DARK, LIGHT
from kamdesk.ui.shell.appearance import Appearance
from kamdesk.ui.shell.status_line import StatusLine
from kamdesk.ui.shell.toasts import ToastFrame
from tests.ui.hands import type_over, type_text
from tests.ui.shell.desk import BANK, WANG, Desk, FakeStep, TypingPage, make_desk, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.shell.main_window import MainWindow
    from tests.ui.dialog_script import DialogScript

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot: QtBot, ui_context: UiContext) -> Desk:
    return make_desk(qtbot, ui_context)


def test_pages_are_reached_by_click_and_by_shortcut(desk: Desk) -> None:
    QTest.mouseClick(desk.window.navigation.button("calls"), LEFT)
    assert desk.window.current_page is desk.calls
    assert desk.calls.isVisible()
    assert desk.window.windowTitle() == "活动 – KamDesk"
    desk.press(Qt.Key.Key_1)
    assert desk.window.current_page is desk.customers
    desk.press(Qt.Key.Key_Comma)
    assert desk.window.current_page is desk.settings


def test_the_navigation_is_walked_by_arrow_keys(desk: Desk) -> None:
    first = desk.window.navigation.button("customers")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    second = desk.window.navigation.button("calls")
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert desk.window.current_page is desk.calls
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_the_navigation_keeps_small_words_in_a_narrow_window(desk: Desk, qtbot: QtBot) -> None:
    navigation = desk.window.navigation
    assert navigation.width() == 176
    desk.window.resize(1100, 700)
    qtbot.waitUntil(lambda: navigation.narrow)
    assert navigation.width() == sizes().navigation_narrow
    button = navigation.button("customers")
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    assert button.toolTip() == "客户"
    assert button.height() >= sizes().word_under_icon
    navigation.set_room(narrow=True, height=120)  # for three places
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    desk.window.resize(1366, 768)
    qtbot.waitUntil(lambda: not navigation.narrow)
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_only_the_open_pages_acts_work(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N)
    assert (desk.customers.acted, desk.calls.acted) == (1, 0)
    desk.window.go_to("calls")
    desk.press(Qt.Key.Key_N)
    assert (desk.customers.acted, desk.calls.acted) == (1, 1)


def test_what_is_unsaved_stays_on_its_page_and_the_navigation_says_so(desk: Desk) -> None:
    type_text(desk.customers.line, "新名称")
    QTest.mouseClick(desk.window.navigation.button("calls"), LEFT)
    assert desk.window.current_page is desk.calls
    button = desk.window.navigation.button("customers")
    assert (button.text(), button.accessibleName()) == ("客户 ●", "客户：有未保存的内容")
    QTest.mouseClick(button, LEFT)
    assert desk.customers.line.text() == "新名称"
    assert desk.customers.saved == ""
    assert (button.text(), button.accessibleName()) == ("客户", "客户")


@pytest.mark.parametrize(("answer", "saved"), [("save", "新名称"), ("discard", "")])
def test_closing_asks_about_every_page_where_something_is_unsaved(
    desk: Desk, dialogs: DialogScript, answer: str, saved: str
) -> None:
    type_text(desk.customers.line, "新名称")
    desk.window.go_to("calls")
    type_text(desk.calls.line, "谈话")
    dialogs.answer("save")
    dialogs.answer(answer)
    assert desk.window.close()
    assert (desk.calls.saved, desk.customers.saved) == ("谈话", saved)


def test_esc_while_closing_stays_where_something_is_unsaved(desk: Desk, dialogs: DialogScript) -> None:
    type_text(desk.customers.line, "新")
    desk.window.go_to("calls")
    dialogs.escape()
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert desk.window.current_page is desk.customers


def test_what_cannot_be_saved_keeps_the_window_open(desk: Desk, dialogs: DialogScript) -> None:
    desk.customers.can_save = False
    type_text(desk.customers.line, "坏")
    desk.window.go_to("calls")
    dialogs.answer("save")
    assert not desk.window.close()
    assert desk.window.current_page is desk.customers


def test_search_finds_and_opens_by_keys_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.press(Qt.Key.Key_K)
    assert desk.window.search.hasFocus()
    type_text(desk.window.search, "平安")
    popup = desk.window.search.popup
    desk.window.search.textEdited.emit("平安")
    qtbot.waitUntil(popup.isVisible)
    assert popup.titles == ["平安银行", "中国平安", "王平安"]
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert desk.customers.opened == [("contact", WANG)]
    assert not popup.isVisible()


def test_search_goes_round_at_the_ends(desk: Desk, qtbot: QtBot) -> None:
    search = desk.window.search
    type_over(search, "平安")
    QTest.keyClick(search, Qt.Key.Key_Down)
    qtbot.waitUntil(search.popup.isVisible)
    QTest.keyClick(search, Qt.Key.Key_Up)
    assert search.popup.current is not None
    assert search.popup.current.title == "王平安"
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert search.popup.current == desk.finder.hits[0]


def test_enter_right_after_typing_opens_the_best_hit(desk: Desk) -> None:
    type_over(desk.window.search, "银行")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert desk.customers.opened == [("customer", BANK)]


def test_a_hit_of_a_month_opens_the_member_in_that_month(desk: Desk) -> None:
    month = date(2026, 11, 1)
    desk.finder.hits.append(SearchHit("customer", WANG, "KP2611", month=month))
    type_over(desk.window.search, "KP2611")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert desk.customers.opened_months == [(WANG, month)]
    assert desk.customers.opened == []


def test_escape_closes_the_hits_and_then_empties_the_box(desk: Desk, qtbot: QtBot) -> None:
    search = desk.window.search
    type_over(search, "平安")
    QTest.keyClick(search, Qt.Key.Key_Down)
    qtbot.waitUntil(search.popup.isVisible)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not search.popup.isVisible()
    assert search.text() == "平安"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_nothing_found_says_what_to_try(desk: Desk, qtbot: QtBot) -> None:
    search = desk.window.search
    type_over(search, "没有")
    QTest.keyClick(search, Qt.Key.Key_Down)
    qtbot.waitUntil(search.popup.isVisible)
    assert search.popup.titles == []
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert desk.customers.opened == []


def test_opening_a_hit_leaves_what_is_unsaved_on_its_page(desk: Desk) -> None:
    desk.window.go_to("calls")
    type_text(desk.calls.line, "未保存")
    type_over(desk.window.search, "银行")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert desk.customers.opened == [("customer", BANK)]
    assert desk.window.current_page is desk.customers
    assert desk.calls.line.text() == "未保存"


def test_undo_is_named_carried_out_and_told(desk: Desk, ui_context: UiContext, qtbot: QtBot) -> None:
    assert desk.window.menus.undo.text() == "撤销 修改 王总 的电话"
    assert not desk.window.menus.redo.isEnabled()
    with qtbot.waitSignal(ui_context.changes.changed) as told:
        desk.press(Qt.Key.Key_Z)
    assert told.args[0] == frozenset({"customer"})
    assert desk.window.menus.redo.text() == "重做 修改 王总 的电话"
    assert not desk.window.menus.undo.isEnabled()
    desk.press(Qt.Key.Key_Y)
    qtbot.waitUntil(desk.window.menus.undo.isEnabled)
    assert desk.window.toasts.frame is not None
    assert desk.window.toasts.frame.accessibleName() == "已重做：修改 王总 的电话"


def test_undo_that_is_refused_says_why(desk: Desk, dialogs: DialogScript) -> None:
    desk.history.refusal = Message("别人已在此之后修改，不能撤销；数据没有变化。")
    dialogs.answer("")
    desk.press(Qt.Key.Key_Z)
    assert dialogs.texts == ["别人已在此之后修改，不能撤销；数据没有变化。"]


def test_an_act_that_cannot_be_taken_back_is_passed_over_with_a_word(
    desk: Desk, ui_context: UiContext, qtbot: QtBot
) -> None:
    locked = FakeStep(Message("锁定 {name} 的考核表", name="赵敏"))
    desk.history.acts = [FakeStep(Message("修改 {name}", name="王总"), passed_over=locked)]
    desk.window.menus.about_to_offer_undo.emit()
    assert desk.window.menus.undo.text() == "撤销 修改 王总（“锁定 赵敏 的考核表”不能撤销，略过）"
    desk.press(Qt.Key.Key_Z)
    assert len(desk.history.acts) == 1
    said = desk.window.toasts.frame
    assert said is not None
    assert said.accessibleName() == "“锁定 赵敏 的考核表”不能撤销，保持不变；再按一次撤销更早的“修改 王总”"
    with qtbot.waitSignal(ui_context.changes.changed):
        desk.press(Qt.Key.Key_Z)
    assert desk.history.acts == []


def test_a_long_undo_runs_beside_the_window(desk: Desk, ui_context: UiContext, qtbot: QtBot) -> None:
    desk.history.acts = [FakeStep(Message("导入 {count} 位客户", count=100_000), is_long=True)]
    desk.window.menus.about_to_offer_undo.emit()
    with qtbot.waitSignal(ui_context.changes.changed):
        desk.press(Qt.Key.Key_Z)
        (task,) = ui_context.tasks.running
        assert task.title == "撤销 导入 100000 位客户"
    assert desk.history.acts == []
    qtbot.waitUntil(lambda: not ui_context.tasks.running)  # the news comes before the work is put away


def test_undo_while_typing_takes_back_typing_only(desk: Desk) -> None:
    desk.customers.line.setFocus()
    QTest.keyClicks(desk.customers.line, "abc")
    QTest.keyClick(desk.customers.line, Qt.Key.Key_Z, CONTROL)
    assert desk.customers.line.text() == ""
    assert len(desk.history.acts) == 1


def test_a_toast_offers_undo_and_goes(desk: Desk, ui_context: UiContext, qtbot: QtBot) -> None:
    undone: list[int] = []
    qtbot.waitUntil(desk.window.isActiveWindow)
    ui_context.messages.toast("已删除 3 位客户", undo=lambda: undone.append(1))
    frame = desk.window.toasts.frame
    assert frame is not None
    assert frame.isVisible()
    QApplication.processEvents()
    assert desk.window.isActiveWindow()  # no part of it was a window for a moment, which took the keys
    desk.customers.line.setFocus()
    QTest.mouseClick(frame.undo_button, LEFT)
    assert undone == [1]
    assert desk.customers.line.hasFocus()
    qtbot.waitUntil(lambda: not desk.window.toasts.isVisible())
    assert desk.window.toasts.frame is None


def test_a_toast_no_longer_offers_undo_once_its_act_is_undone(
    desk: Desk, ui_context: UiContext, qtbot: QtBot
) -> None:
    act = desk.history.acts[-1]
    ui_context.messages.toast("已修改 1 位客户", undo=lambda: None, step=act.id)
    frame = desk.window.toasts.frame
    assert frame is not None
    assert frame.undo_button.isVisible()
    with qtbot.waitSignal(ui_context.changes.changed):
        desk.history.undo(act.id)
    assert frame.undo_button.isHidden()


def test_the_newest_toast_stands_in_the_lane_alone_and_is_reached_by_keys(
    desk: Desk, ui_context: UiContext
) -> None:
    for number in range(3):
        ui_context.messages.toast(Message("第{number}条", number=number), undo=lambda: None)
    frame = desk.window.toasts.frame
    assert frame is not None
    assert frame.accessibleName() == "第2条"
    assert [each for each in desk.window.findChildren(ToastFrame) if each.isVisible()] == [frame]
    desk.window.navigation.button("customers").setFocus()
    reached = set()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert frame.undo_button in reached


def test_a_toast_is_said_to_screen_readers(
    desk: Desk, ui_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    ui_context.messages.toast("已保存")
    assert desk.window.toasts.frame is not None
    assert said == ["已保存"]


def test_the_status_line_tells_whose_desk_and_where(desk: Desk) -> None:
    assert "赵敏" in desk.window.status_line.words
    assert "desk.kamdesk" in desk.window.status_line.words
    assert "上次备份" in desk.window.status_line.words


def test_long_work_shows_in_the_status_line_and_can_be_stopped(
    desk: Desk, ui_context: UiContext, qtbot: QtBot
) -> None:
    ended: list[str] = []

    def work(progress: Progress) -> None:
        while True:
            progress(40, 100)

    ui_context.tasks.run("正在导入", work, done=lambda _: None, cancelled=lambda: ended.append("停"))
    strip = desk.window.status_line.strip
    assert strip.isVisible()
    QTest.mouseClick(strip.cancel_button, LEFT)
    qtbot.waitUntil(lambda: ended == ["停"])
    assert not strip.isVisible()


def test_closing_while_work_runs_asks(
    desk: Desk, ui_context: UiContext, dialogs: DialogScript, qtbot: QtBot
) -> None:
    begun, cancelled = threading.Event(), []

    def work(progress: Progress) -> None:
        while True:
            progress(1, 0)
            begun.set()

    ui_context.tasks.run("正在备份", work, done=lambda _: None, cancelled=lambda: cancelled.append(1))
    assert begun.wait(5)
    dialogs.answer("")
    assert not desk.window.close()
    assert "正在备份" in dialogs.texts[0]
    dialogs.answer("stop")
    with qtbot.waitSignal(desk.window.closed):
        assert desk.window.close()
    qtbot.waitUntil(lambda: cancelled == [1])


def test_closing_stops_unasked_what_nobody_asked_for(
    desk: Desk, ui_context: UiContext, dialogs: DialogScript, qtbot: QtBot
) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            progress(1, 0)
            begun.set()

    ui_context.tasks.run("正在绘制", work, done=lambda _: None, asked_for=False)
    assert begun.wait(5)
    with qtbot.waitSignal(desk.window.closed):
        assert desk.window.close()
    assert dialogs.texts == []


def test_size_and_page_are_remembered(desk: Desk, qtbot: QtBot, ui_context: UiContext) -> None:
    desk.window.resize(1240, 640)
    desk.window.go_to("calls")
    desk.window.close()
    again = make_desk_without_size(qtbot, ui_context)
    assert again.height() == 640
    assert again.current_page.page_id == "calls"


def make_desk_without_size(qtbot: QtBot, context: UiContext) -> MainWindow:
    pages = TypingPage("customers", "客户"), TypingPage("calls", "活动")
    window = open_window(context, pages)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def look(qapp: QApplication, ui_context: UiContext) -> Iterator[Appearance]:
    ui_context.preferences.set(APPEARANCE, "light")
    made = Appearance(qapp, ui_context.preferences)
    yield made
    ui_context.preferences.set(APPEARANCE, "light")
    ui_context.preferences.set(FONT_FACTOR, 1.0)
    made.setParent(None)
    made.deleteLater()


def test_a_window_without_room_on_the_screen_begins_maximised(ui_context: UiContext, qtbot: QtBot) -> None:
    page = TypingPage("customers", "客户")
    window = open_window(ui_context, (page,))
    qtbot.addWidget(window)
    assert window.screen().availableSize().width() < 1280
    assert window.isMaximized()


@pytest.mark.usefixtures("look")
def test_the_look_changes_at_once(desk: Desk, ui_context: UiContext) -> None:
    assert tokens() is LIGHT
    ui_context.preferences.set(APPEARANCE, "dark")
    assert tokens() is DARK
    ui_context.preferences.set(FONT_FACTOR, 1.3)
    assert sizes().factor == 1.3
    QApplication.processEvents()
    assert desk.window.navigation.narrow  # larger words leave a page less room
    desk.window.resize(1700, 900)
    QApplication.processEvents()
    assert desk.window.navigation.width() == round(176 * 1.3)


def test_everything_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    reachable = [
        widget
        for widget in desk.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and isinstance(widget, QToolButton | QLineEdit)
    ]
    assert reachable
    nameless = [
        widget for widget in reachable if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_tab_goes_from_the_search_box_through_navigation_and_page_to_the_status_line(desk: Desk) -> None:
    desk.window.search.setFocus()
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert desk.window.navigation.button("customers").hasFocus()
    desk.window.navigation.button("settings").setFocus()
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert desk.customers.line.hasFocus()
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    reached = QApplication.focusWidget()
    assert reached is not None
    assert desk.window.status_line.isAncestorOf(reached)


def test_help_lists_the_shortcuts(desk: Desk, dialogs: DialogScript) -> None:
    dialogs.answer("")
    desk.press(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert "Ctrl+K" in dialogs.texts[0]
    assert "新客户" in dialogs.texts[0]


def test_the_focus_follows_to_the_page_that_is_opened(desk: Desk) -> None:
    desk.window.navigation.button("customers").setFocus()
    desk.press(Qt.Key.Key_Comma, CONTROL)
    assert desk.window.current_page is desk.settings
    assert desk.window.navigation.button("settings").hasFocus()


def test_a_second_start_brings_the_window_back_as_large_as_it_was(desk: Desk) -> None:
    desk.window.showMaximized()
    desk.window.setWindowState(Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized)
    desk.window.come_to_front()
    assert not desk.window.isMinimized()
    assert desk.window.isMaximized()


def test_work_that_outlives_the_window_troubles_nobody(
    ui_context: UiContext, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    line = StatusLine(ui_context.tasks)
    begun, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(5)
        progress(1, 1)

    ended: list[int] = []
    ui_context.tasks.run("正在绘制", work, done=lambda _: ended.append(1))
    assert begun.wait(5)
    shiboken6.delete(line)
    go_on.set()
    qtbot.waitUntil(lambda: ended == [1])
    assert "Traceback" not in capsys.readouterr().err
