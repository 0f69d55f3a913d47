"""Labels show what people wrote as they wrote it, and no word is too long for its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kamdesk.ui.kit.look.labels import ElidedLabel, label, tip_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ADDRESS = "https://example.com/" + "abcdefghij" * 30


@pytest.mark.parametrize("text", [ADDRESS, "W" * 400, f"见 {ADDRESS}，请核对"])
def test_a_long_run_without_blanks_goes_on_in_the_next_line(qtbot: QtBot, text: str) -> None:
    made = label(text, wrap=True)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() < 400
    assert made.heightForWidth(400) > 4 * made.fontMetrics().lineSpacing()
    assert made.text() == text


def test_usual_words_are_not_broken(qtbot: QtBot) -> None:
    made = label("liming@qingshan-heavy.cn", wrap=True)
    qtbot.addWidget(made)
    assert made.heightForWidth(60) <= 3 * made.fontMetrics().lineSpacing()  # at the hyphen alone


def test_what_is_copied_is_what_was_written(qtbot: QtBot) -> None:
    made = label(ADDRESS, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    qtbot.addWidget(made)
    made.show()
    QTest.keyClick(made, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert made.selectedText() == ADDRESS
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ADDRESS


def test_a_tooltip_shows_the_letters_of_a_text_and_not_all_of_a_long_one() -> None:
    assert tip_of("") == ""
    assert tip_of("<b>粗</b> & 细") == "<p>&lt;b&gt;粗&lt;/b&gt; &amp; 细</p>"
    assert len(tip_of("长" * 2000)) < 500


def test_a_line_without_room_ends_in_dots_and_says_all_to_the_pointer_and_to_readers(qtbot: QtBot) -> None:
    made = ElidedLabel("正在绘制 54 张表单的图样")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    assert (made.shown(), made.toolTip()) == (made.text(), "")
    assert made.minimumSizeHint().width() < 30
    made.resize(made.width() // 2, made.height())
    qtbot.waitUntil(lambda: made.shown().endswith("…"))
    assert made.toolTip() == tip_of(made.text())
    assert QAccessible.queryAccessibleInterface(made).text(QAccessible.Text.Name) == made.text()
    made.setText("短")
    assert (made.shown(), made.toolTip()) == ("短", "")
