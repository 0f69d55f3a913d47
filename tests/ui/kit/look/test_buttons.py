from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QVBoxLayout

from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, tool_button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_in_focus_and_elsewhere_the_verb_of_the_dialog(
    qtbot: QtBot, key: Qt.Key
) -> None:
    dialog, pressed = QDialog(), list[str]()
    column = QVBoxLayout(dialog)
    line = QLineEdit()
    column.addWidget(line)
    buttons: dict[str, QAbstractButton] = {
        "browse": tool_button("folder", "浏览"),
        "cancel": button("取消"),
        "go": button("导入", kind="primary"),
    }
    for name, made in buttons.items():
        column.addWidget(made)
        made.clicked.connect(lambda _checked=False, name=name: pressed.append(name))
    go = buttons["go"]
    go.setProperty("default", True)
    qtbot.addWidget(dialog)
    dialog.show()
    for made in buttons.values():
        made.setFocus()
        QTest.keyClick(made, key)
    assert pressed == ["browse", "cancel", "go"]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert pressed[3:] == ["go"]


def test_a_grey_button_says_why_and_has_its_own_words_again_once_it_may_be_pressed(qtbot: QtBot) -> None:
    made = tool_button("folder", "浏览")
    qtbot.addWidget(made)
    for reason in ("请先选一行。", "没有权限。"):
        allow(made, reason)
        assert not made.isEnabled()
        assert (made.toolTip(), made.accessibleDescription()) == (reason, reason)
    allow(made)
    assert made.isEnabled()
    assert (made.toolTip(), made.accessibleDescription()) == ("浏览", "")
