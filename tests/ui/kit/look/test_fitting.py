"""What has no room on a small screen stacks, recedes or scrolls, and nothing is out of reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from kamdesk.ui.kit.look.fitting import Scrolled, TwoEnds, bring_into_sight, fit, room_for
from kamdesk.ui.kit.look.labels import label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def dialog_of(lines: int, words: str = "一行字") -> tuple[QDialog, Scrolled, QPushButton]:
    """Return a dialog with so many lines above one verb."""
    made, verb = QDialog(), QPushButton("保存")
    body = QVBoxLayout()
    for _ in range(lines):
        body.addWidget(label(words, wrap=True))
    area = Scrolled(body)
    column = QVBoxLayout(made)
    column.addWidget(area, 1)
    column.addWidget(verb)
    return made, area, verb


def test_a_dialog_is_as_high_as_its_words_at_its_width(qtbot: QtBot) -> None:
    made, area, _ = dialog_of(4, "一句要在窄窗口里折成几行的话，一句要在窄窗口里折成几行的话。")
    qtbot.addWidget(made)
    made.show()
    fit(made, 200)
    narrow = made.height()
    assert made.width() == 200
    assert area.verticalScrollBar().maximum() == 0
    fit(made, 700)
    assert made.height() < narrow


def test_a_dialog_that_is_too_high_scrolls_above_its_verbs(qtbot: QtBot) -> None:
    made, area, verb = dialog_of(100)
    qtbot.addWidget(made)
    made.show()
    fit(made, 5000)
    assert made.size() == room_for(made)
    assert area.verticalScrollBar().maximum() > 0
    assert verb.geometry().bottom() < made.height()


def test_what_lies_below_the_fold_is_brought_into_sight(qtbot: QtBot) -> None:
    made, area, _ = dialog_of(100)
    qtbot.addWidget(made)
    made.show()
    fit(made, 300)
    last = area.findChildren(QLabel)[-1]
    assert last.visibleRegion().isEmpty()
    bring_into_sight(last)
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().size() == last.size())


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
