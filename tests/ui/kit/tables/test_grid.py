from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence, QPixmap
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.messages import Messages
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.tables.grid import EditableTable
from kamdesk.ui.kit.tables.grid_model import GridColumn, GridModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.dialog_script import DialogScript

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KINDS = (("visit", "拜访"), ("mail", "邮件"))
COLUMNS = (
    GridColumn("person", "姓名", write=str),
    GridColumn.of(Field("groups", "组数", "", FieldKind.INTEGER), align="right"),
    GridColumn.of(Field("mark", "评分", "", FieldKind.MARK), align="right"),
    GridColumn.of(Field("kind", "方式", "", FieldKind.CHOICE, choices=KINDS)),
)
FAULT_ROLES = (
    *(Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.DecorationRole),
    *(Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole),
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
ROWS = [{"person": name, "groups": count} for name, count in (("王", 1), ("李", 2), ("赵", 3))]


@pytest.fixture
def model() -> GridModel:
    made = GridModel(COLUMNS)
    made.set_rows(ROWS)
    return made


@pytest.fixture
def table(qtbot: QtBot, model: GridModel) -> EditableTable:
    made = EditableTable(model, Messages())
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def go(table: EditableTable, row: int, column: int) -> None:
    table.setCurrentIndex(table.model().index(row, column))


def select(table: EditableTable, top: int, left: int, bottom: int, right: int) -> None:
    go(table, top, left)
    for _ in range(bottom - top):
        QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    for _ in range(right - left):
        QTest.keyClick(table, Qt.Key.Key_Right, SHIFT)


def texts(model: GridModel, column: int) -> list[str]:
    return [model.text_at(row, column) for row in range(model.rowCount())]


def paste(table: EditableTable, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)


def test_the_model_keeps_qts_contract(model: GridModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.setData(model.index(0, 1), "5")
    model.history.undo()


def test_typing_replaces_a_cell_and_enter_goes_down(
    qtbot: QtBot, table: EditableTable, model: GridModel
) -> None:
    go(table, 0, 1)
    with qtbot.waitSignal(model.edited) as told:
        QTest.keyClick(table, Qt.Key.Key_7)
        editor = table.findChild(QLineEdit)
        assert editor is not None
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told.args == [{0}]
    assert model.values(0)["groups"] == 7
    assert table.currentIndex().row() == 1


def test_what_only_shows_cannot_be_typed_into(table: EditableTable, model: GridModel) -> None:
    go(table, 0, 0)
    QTest.keyClick(table, Qt.Key.Key_X)
    assert table.findChild(QLineEdit) is None
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_wrong_input_stays_in_its_cell_with_its_problem(model: GridModel) -> None:
    model.setData(model.index(1, 2), "9")
    assert model.text_at(1, 2) == "9"
    assert list(model.problems()) == [(1, "mark")]
    assert model.data(model.index(1, 2), Qt.ItemDataRole.ToolTipRole)
    model.setData(model.index(1, 2), "4")
    assert model.problems() == {}
    assert model.values(1)["mark"] == 4


def test_a_cell_with_a_fault_says_so_by_tint_sign_and_words(model: GridModel) -> None:
    def of(row: int, column: int) -> list[object]:
        index = model.index(row, column)
        return [model.data(index, role) for role in FAULT_ROLES]

    plain = of(1, 2)
    model.setData(model.index(1, 2), "9")
    key = model.columns[1].key
    model.demand({(0, key): Message("请写明理由。")})
    assert model.first_fault() == (0, key)
    for row, column in ((1, 2), (0, 1)):
        colour, ground, sign, tip, spoken, description = of(row, column)
        assert isinstance(colour, QColor)
        assert isinstance(ground, QColor)
        assert isinstance(sign, QPixmap)
        assert description
        assert str(description) in str(tip)
        assert str(spoken) == f"{model.text_at(row, column)} {description}".strip()
    model.demand({})
    model.setData(model.index(1, 2), "4")
    assert model.first_fault() is None
    assert of(1, 2) == plain


def test_choices_are_offered_and_read(qtbot: QtBot, table: EditableTable, model: GridModel) -> None:
    go(table, 0, 3)
    QTest.keyClick(table, Qt.Key.Key_F2)
    box = table.findChild(ChoiceBox)
    assert box is not None
    assert [box.itemText(number) for number in range(box.count())] == ["", "拜访", "邮件"]
    qtbot.waitUntil(box.view().isVisible)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert model.values(0)["kind"] == "visit"
    qtbot.waitUntil(lambda: table.findChild(ChoiceBox) is None)


def test_a_block_from_a_spreadsheet_lands_as_a_block(table: EditableTable, model: GridModel) -> None:
    go(table, 0, 1)
    paste(table, "10\t1\r\n20\t2\r\n30\t3\r\n")
    assert texts(model, 1) == ["10", "20", "30"]
    assert texts(model, 2) == ["1", "2", "3"]


def test_one_copied_cell_fills_the_selection(table: EditableTable, model: GridModel) -> None:
    select(table, 0, 1, 2, 1)
    paste(table, "8")
    assert texts(model, 1) == ["8", "8", "8"]


def test_a_block_with_mistakes_is_asked_about_and_the_rest_may_be_pasted(
    table: EditableTable, model: GridModel, dialogs: DialogScript
) -> None:
    dialogs.answer("go")
    go(table, 0, 1)
    paste(table, "10\t1\nviele\t9\n30\t3")
    assert "第2行" in dialogs.texts[0]
    assert texts(model, 1) == ["10", "2", "30"]
    assert texts(model, 2) == ["1", "", "3"]


def test_a_block_with_mistakes_can_be_left_alone(
    table: EditableTable, model: GridModel, dialogs: DialogScript
) -> None:
    dialogs.escape()
    go(table, 0, 1)
    paste(table, "10\nviele")
    assert texts(model, 1) == ["1", "2", "3"]
    assert not model.history.canUndo()


def test_cells_without_a_place_are_told(
    table: EditableTable, model: GridModel, dialogs: DialogScript
) -> None:
    dialogs.answer("go")
    go(table, 2, 0)
    paste(table, "甲\t5\n乙\t6")
    assert "2 格超出了表格" in dialogs.texts[0]
    assert "1 格在不能输入的位置" in dialogs.texts[0]
    assert texts(model, 1) == ["1", "2", "5"]


def test_a_growing_table_takes_more_rows_and_gives_them_back(qtbot: QtBot) -> None:
    model = GridModel(COLUMNS, growing=True)
    table = EditableTable(model, Messages())
    qtbot.addWidget(table)
    model.set_rows(ROWS)
    assert model.rowCount() == 4
    go(table, 3, 1)
    paste(table, "4\n5")
    assert texts(model, 1) == ["1", "2", "3", "4", "5", ""]
    model.history.undo()
    assert texts(model, 1) == ["1", "2", "3", ""]


def test_copy_out_reads_back(table: EditableTable) -> None:
    select(table, 0, 0, 1, 1)
    QTest.keyClick(table, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "王\t1\n李\t2"


def test_fill_down_repeats_the_top_cell(table: EditableTable, model: GridModel) -> None:
    select(table, 0, 1, 2, 1)
    QTest.keyClick(table, Qt.Key.Key_D, CONTROL)
    assert texts(model, 1) == ["1", "1", "1"]


def test_delete_empties_what_may_be_emptied(table: EditableTable, model: GridModel) -> None:
    select(table, 0, 0, 1, 1)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert texts(model, 0) == ["王", "李", "赵"]
    assert texts(model, 1) == ["", "", "3"]


def test_undo_inside_the_table_takes_back_typing_before_the_window_does(
    qtbot: QtBot, model: GridModel
) -> None:
    window, undone = QMainWindow(), []
    action = QAction("撤销", window)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    action.triggered.connect(lambda: undone.append(1))
    window.addAction(action)
    table = EditableTable(model, Messages())
    window.setCentralWidget(table)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    table.setFocus()
    go(table, 0, 1)
    paste(table, "10\n20\n30")
    QTest.keyClick(table, Qt.Key.Key_Z, CONTROL)
    assert texts(model, 1) == ["1", "2", "3"]
    QTest.keyClick(table, Qt.Key.Key_Y, CONTROL)
    assert texts(model, 1) == ["10", "20", "30"]
    assert undone == []


def test_single_cells_can_be_closed_to_typing() -> None:
    model = GridModel(COLUMNS, editable=lambda row, key: not (row == 1 and key == "mark"))
    model.set_rows(ROWS)
    assert model.can_edit(0, 2)
    assert not model.can_edit(1, 2)


def test_computed_values_are_neither_edits_nor_undone(qtbot: QtBot, model: GridModel) -> None:
    with qtbot.assertNotEmitted(model.edited):
        model.show_value(0, "groups", 99)
    assert model.text_at(0, 1) == "99"
    assert not model.history.canUndo()


def test_an_edit_that_changes_nothing_is_not_an_act(model: GridModel) -> None:
    model.setData(model.index(0, 1), "1")
    assert not model.history.canUndo()


def test_a_table_of_few_rows_shows_every_row_even_above_its_scroll_bar(qtbot: QtBot) -> None:
    model = GridModel([GridColumn(key, key, str, str, width=200) for key in ("a", "b", "c")])
    model.set_rows([{"a": str(number)} for number in range(4)])
    table = EditableTable(model, Messages())
    qtbot.addWidget(table)
    table.show_every_row()
    table.resize(700, 100)
    table.show()
    last = model.index(3, 0)
    assert table.viewport().rect().contains(table.visualRect(last))
    table.resize(300, table.height())
    qtbot.waitUntil(table.horizontalScrollBar().isVisible)
    qtbot.waitUntil(lambda: table.viewport().rect().bottom() >= table.visualRect(last).bottom())
    model.set_rows([{"a": "1"}])
    qtbot.waitUntil(lambda: table.height() < 4 * table.rowHeight(0))


def test_no_number_is_cut_whether_it_was_there_or_came_later(qtbot: QtBot) -> None:
    model = GridModel(
        [GridColumn("rate", "率", str, int, width=40, align="right"), GridColumn("note", "注", str)]
    )
    model.set_rows([{"rate": 123_456_789}, {"rate": 1}])
    table = EditableTable(model, Messages())
    qtbot.addWidget(table)
    table.show()
    for row in range(2):
        model.show_value(row, "rate", 10 ** (20 + row))
        index = model.index(row, 0)
        assert table.columnWidth(0) >= table.sizeHintForIndex(index).width() > 100
