"""What has no room on a small screen stacks, recedes or scrolls, and nothing is out of reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTabWidget, QWidget

from kamdesk.ui.kit.look.fitting import Abreast, TwoEnds, ask_by_the_open_one

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_right_end_of_a_row_goes_below_where_the_row_is_short(qtbot: QtBot) -> None:
    left, right = QHBoxLayout(), QHBoxLayout()
    first, second = QLineEdit(), QPushButton("打印")
    first.setFixedSize(QSize(200, 30))
    second.setFixedSize(QSize(100, 30))
    left.addWidget(first)
    left.addStretch(1)
    right.addWidget(second)
    row = TwoEnds(left, right)
    qtbot.addWidget(row)
    row.resize(500, 40)
    row.show()
    assert second.geometry().right() == 499
    assert row.minimumSizeHint().width() == 200
    row.resize(250, 90)
    qtbot.waitUntil(lambda: second.y() > first.geometry().bottom())
    row.resize(500, 40)
    qtbot.waitUntil(lambda: second.geometry().right() == 499)


def test_what_comes_later_sends_the_right_end_below_too(qtbot: QtBot) -> None:
    left, right = QHBoxLayout(), QHBoxLayout()
    name, verb = QPushButton("客户"), QPushButton("打印")
    left.addWidget(name)
    left.addStretch(1)
    right.addWidget(verb)
    row = TwoEnds(left, right)
    qtbot.addWidget(row)
    row.resize(300, 90)
    row.show()
    assert verb.y() == name.y()
    name.setText("客户，一百八十位，其中三位在回收站，另有五位等待审核与合并")
    qtbot.waitUntil(lambda: verb.y() > name.geometry().bottom())


def test_parts_go_below_each_other_where_they_do_not_fit_abreast(qtbot: QtBot) -> None:
    parts = [QWidget() for _ in range(2)]
    for part in parts:
        part.setMinimumSize(200, 100)
    row, holder = Abreast(*parts), QWidget()
    inside = QHBoxLayout(holder)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(row)
    qtbot.addWidget(holder)
    holder.resize(500, 300)
    holder.show()
    assert parts[0].y() == parts[1].y()
    holder.resize(300, 300)
    qtbot.waitUntil(lambda: parts[1].y() > parts[0].geometry().bottom())
    assert row.minimumSizeHint().width() == 200
    assert row.minimumSizeHint().height() >= 200
    parts[0].hide()
    qtbot.waitUntil(lambda: row.minimumSizeHint().height() == 100)


def test_tabs_ask_for_the_room_of_the_open_one(qtbot: QtBot) -> None:
    tabs, small, large = QTabWidget(), QWidget(), QWidget()
    for tab, edge in ((small, 100), (large, 600)):
        inside = QHBoxLayout(tab)
        held = QWidget()
        held.setMinimumSize(edge, edge)
        inside.addWidget(held)
        tabs.addTab(tab, str(edge))
    ask_by_the_open_one(tabs)
    qtbot.addWidget(tabs)
    assert tabs.minimumSizeHint().width() < 300
    tabs.setCurrentIndex(1)
    assert tabs.minimumSizeHint().width() >= 600
