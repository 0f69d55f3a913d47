"""Numbers that cannot be stay as typed, with a sentence, until somebody mends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kamdesk.ui.kit.fields.number_boxes import LengthBox, NumberBox, numbers_hold, with_problem
from tests.ui.hands import press, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Panel(QWidget):
    """Both boxes, and a field to leave them for."""

    def __init__(self) -> None:
        super().__init__()
        self.number, self.length, self.other = NumberBox(), LengthBox(), QLineEdit()
        self.number.setRange(1, 30)
        self.length.setRange(0, 500)
        self.length.setDecimals(1)
        self.length.setSuffix(" 毫米")
        self.entered = 0
        column = QVBoxLayout(self)
        for box in (self.number, self.length):
            column.addLayout(with_problem(box))
        column.addWidget(self.other)


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    made = Panel()
    qtbot.addWidget(made)
    made.resize(300, 240)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def type_over(box: NumberBox | LengthBox, text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


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


def test_a_number_beyond_the_range_stays_and_is_said_below(panel: Panel) -> None:
    type_over(panel.number, "31")
    assert panel.number.text() == "31"
    assert panel.number.is_wrong
    assert panel.number.property("wrong") is True
    assert panel.number.problem.isVisible()
    assert panel.number.problem.text() == "请填 1 到 30 之间的整数。"
    assert panel.number.accessibleDescription() == panel.number.problem.text()
    press(panel.number, Qt.Key.Key_Backspace)
    assert (panel.number.text(), panel.number.value()) == ("3", 3)
    assert not panel.number.problem.isVisible()
    assert panel.number.property("wrong") is False


@pytest.mark.parametrize("typed", ["31", "0", "999999999999", ""])
def test_leaving_or_pressing_enter_changes_nothing_that_was_typed(panel: Panel, typed: str) -> None:
    panel.number.setValue(7)
    type_over(panel.number, typed)
    if not typed:
        press(panel.number, Qt.Key.Key_Backspace)
    press(panel.number, Qt.Key.Key_Return)
    assert panel.number.text() == typed
    assert panel.number.problem.isVisible()
    press(panel.number, Qt.Key.Key_Tab)
    assert not panel.number.hasFocus()
    assert panel.number.text() == typed
    assert panel.number.problem.isVisible()


def test_nothing_is_said_of_a_number_that_further_figures_mend(panel: Panel) -> None:
    panel.number.setRange(10, 30)
    type_over(panel.number, "1")
    assert not panel.number.problem.isVisible()
    type_text(panel.number, "2")
    assert panel.number.value() == 12
    type_over(panel.number, "5")
    panel.other.setFocus()
    assert panel.number.problem.text() == "请填 10 到 30 之间的整数。"


def test_an_arrow_goes_from_beyond_the_range_to_its_end(panel: Panel) -> None:
    type_over(panel.number, "45")
    press(panel.number, Qt.Key.Key_Down)
    assert (panel.number.text(), panel.number.value()) == ("30", 30)
    assert not panel.number.problem.isVisible()


def test_what_stands_for_all_is_named_in_the_sentence(panel: Panel) -> None:
    panel.number.setRange(0, 30)
    panel.number.setSpecialValueText("全部")
    type_over(panel.number, "40")
    assert panel.number.problem.text() == "请填 0 到 30 之间的整数，0 就是“全部”。"


@pytest.mark.parametrize("typed", ["501", "20.55"])
def test_a_length_too_long_or_too_fine_stays_and_is_said(panel: Panel, typed: str) -> None:
    type_over(panel.length, typed)
    panel.other.setFocus()
    assert panel.length.text() == f"{typed} 毫米"
    assert panel.length.problem.text() == "请填 0 到 500 毫米，小数最多 1 位。"


def test_figures_of_full_width_count(panel: Panel) -> None:
    panel.number.setFocus()
    panel.number.selectAll()
    type_text(panel.number, "２５")
    assert (panel.number.text(), panel.number.value()) == ("25", 25)


def test_a_panel_with_a_wrong_number_goes_to_it(panel: Panel) -> None:
    assert numbers_hold(panel)
    type_over(panel.length, "600")
    panel.other.setFocus()
    assert not numbers_hold(panel)
    assert panel.length.hasFocus()
    panel.length.hide()
    assert numbers_hold(panel)  # out of sight nothing is asked for
    panel.length.show()
    assert panel.length.text() == "0.0 毫米"
    assert not panel.length.problem.isVisible()
