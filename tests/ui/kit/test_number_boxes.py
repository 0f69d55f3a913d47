from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.ui.kit.number_boxes import NumberBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_figures_do_not_touch_the_frame_and_are_typed_and_stepped(qtbot: QtBot) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.resize(160, 30)
    box.show()
    QTest.keyClick(box, Qt.Key.Key_Up)
    box.lineEdit().selectAll()
    QTest.keyClicks(box, "12")
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == 13
    box.lineEdit().setCursorPosition(0)
    assert box.lineEdit().cursorRect().center().x() >= 8
