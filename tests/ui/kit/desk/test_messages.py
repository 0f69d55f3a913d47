from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton, QVBoxLayout, QWidget

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.dialogs import SpokenDialog, TextDialog
from kamdesk.ui.kit.desk.messages import Messages, Notice, Toast
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.records.page import Page
from tests.ui.hands import type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.dialog_script import DialogScript

LEFT = Qt.MouseButton.LeftButton
VERBS = (Verb("", "继续编辑"), Verb("discard", "放弃"), Verb("save", "保存", "primary"))


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.mark.parametrize("answer", ["save", "discard", ""])
def test_a_question_gives_back_the_verb_that_was_clicked(
    messages: Messages, dialogs: DialogScript, answer: str
) -> None:
    dialogs.answer(answer)
    assert messages.ask(None, "尚未保存", "要保存吗？", VERBS) == answer
    assert dialogs.titles == ["尚未保存"]


def test_escape_is_the_harmless_answer(messages: Messages, dialogs: DialogScript) -> None:
    dialogs.escape()
    assert messages.ask(None, "尚未保存", "要保存吗？", VERBS) == ""


def test_enter_takes_the_primary_verb(messages: Messages, dialogs: DialogScript) -> None:
    dialogs.expect(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert messages.ask(None, "尚未保存", "要保存吗？", VERBS) == "save"


def test_the_primary_verb_stands_last(qtbot: QtBot) -> None:
    dialog = SpokenDialog(None, "题", "文", tuple(reversed(VERBS)))
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = sorted(dialog.findChildren(QPushButton), key=lambda made: made.x())
    assert buttons[-1].text() == "保存"
    assert buttons[-1].isDefault()


def test_an_error_is_said_in_its_own_words_and_can_be_copied(
    messages: Messages, dialogs: DialogScript
) -> None:
    def work(dialog: QDialog) -> None:
        copy = next(made for made in dialog.findChildren(QPushButton) if made.text() == "复制详情")
        QTest.mouseClick(copy, LEFT)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    dialogs.expect(work)
    messages.error(None, UserError(Message("第{row}行的日期看不懂。", row=3)))
    assert dialogs.texts == ["第3行的日期看不懂。"]
    assert QGuiApplication.clipboard().text() == "第3行的日期看不懂。"


def test_text_is_asked_for_and_trimmed(messages: Messages, dialogs: DialogScript) -> None:
    dialogs.type_and_go("  因为重算  ")
    assert messages.ask_text(None, "修订", "原因是什么？", verb="修订") == "因为重算"


def test_no_text_no_act(messages: Messages, dialogs: DialogScript) -> None:
    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, TextDialog)
        assert not dialog.button("go").isEnabled()
        type_text(dialog.edit, "   ")
        assert not dialog.button("go").isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    dialogs.expect(work)
    assert messages.ask_text(None, "修订", "原因是什么？", verb="修订") is None


def test_toasts_are_handed_to_the_window(messages: Messages, qtbot: QtBot) -> None:
    with qtbot.waitSignal(messages.toasted) as told:
        messages.toast(Message("已保存 {name}。", name="平安"))
    assert told.args == [Toast("已保存 平安。", None)]


def test_a_notice_speaks_offers_a_verb_and_goes_away(qtbot: QtBot) -> None:
    page = Page("customers", "客户", "customers")
    qtbot.addWidget(page)
    notice = Notice()
    page.body.addWidget(notice)
    page.show()
    assert not notice.isVisible()
    notice.say(Message("有 {count} 处需要改正。", count=2), tone="bad", verb="去看看")
    assert notice.isVisible()
    assert notice.text == "有 2 处需要改正。"
    verb = next(made for made in notice.findChildren(QPushButton) if made.text() == "去看看")
    with qtbot.waitSignal(notice.acted):
        QTest.mouseClick(verb, LEFT)
    notice.say("好了。", tone="good")
    assert not verb.isVisible()
    QTest.mouseClick(notice._close, LEFT)
    assert not notice.isVisible()


def test_a_page_shows_that_it_is_busy_without_moving_anything(qtbot: QtBot) -> None:
    page = Page("customers", "客户", "customers")
    qtbot.addWidget(page)
    page.show()
    height = page._busy.height()
    page.set_busy(busy=True)
    assert page._busy.maximum() == 0
    page.set_busy(busy=False)
    assert page._busy.maximum() == 1
    assert page._busy.height() == height


@pytest.mark.parametrize("width", [900, 420])
def test_a_notice_shows_all_its_lines_and_takes_no_more_room(qtbot: QtBot, width: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    notice, rest = Notice(), QListWidget()
    column = QVBoxLayout(page)
    column.addWidget(notice)
    column.addWidget(rest, 1)
    page.resize(width, 600)
    page.show()
    line = "Form definition bad10/form.yaml, line 2: This value cannot be understood. Put text in quotes."
    notice.say("\n".join([line] * 5), tone="watch", verb="Open forms folder")
    row = notice.layout()
    assert row is not None
    qtbot.waitUntil(lambda: notice.height() == row.heightForWidth(notice.width()))
    assert rest.y() - notice.geometry().bottom() <= column.spacing() + 1
