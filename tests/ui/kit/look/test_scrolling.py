"""What is scrolled downwards only is never narrower than its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QWidget

from kamdesk.ui.kit.look.scrolling import ScrolledContent

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_part_that_is_drawn_narrow_still_shows_the_end_of_its_lines(qtbot: QtBot) -> None:
    content = QWidget()
    row = QHBoxLayout(content)
    content.setMinimumHeight(2000)
    last = QPushButton("记录")
    for part in (QPushButton("拜访目标指标：10 组"), QPushButton("计划"), last):
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    parts = QSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(parts)
    area = ScrolledContent(content)
    parts.addWidget(QWidget())
    parts.addWidget(area)
    parts.setChildrenCollapsible(False)
    parts.resize(600, 300)
    parts.show()
    qtbot.waitExposed(parts)
    parts.setSizes([600, 1])
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert area.horizontalScrollBar().maximum() == 0
    last.setText("记录与计划的对照")
    qtbot.waitUntil(lambda: last.width() >= last.sizeHint().width())
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() == 0)
    assert last.visibleRegion().boundingRect().width() == last.width()
