"""Meanings are found by typing, what has none stands out, and Esc goes back by exactly one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from kamdesk.store.queries.customers import customers
from kamdesk.ui.kit.records.importing.frame import COLUMNS, FILE, PREVIEW, RESULT
from tests.ui.hands import LEFT, choose_by_typing, click, press, type_over, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.importing.wizard import ImportWizard
    from tests.ui.dialog_script import DialogScript

LIST = """单位,热线,成立日期,员工人数,空列
甲公司,0731-88880000,2020-13-01,许多,
乙公司,,2020-05-18,12,
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "名单.csv"
    path.write_bytes(LIST.encode("gb18030"))
    return path


@pytest.fixture
def at_columns(wizard: ImportWizard, rest: Callable[[int], None], listed: Path) -> ImportWizard:
    wizard.load(listed)
    rest(COLUMNS)
    return wizard


def key(pressed: Qt.Key) -> None:
    """Press a key where Qt would bring it: in the open list, else where the keys are."""
    receiver = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert receiver is not None
    press(receiver, pressed)


def come_back_to(wizard: ImportWizard) -> None:
    """Let the keys be in the wizard again, as a window system does when a list or dialog closes."""
    wizard.activateWindow()
    assert QTest.qWaitForWindowActive(wizard)


def words(wizard: ImportWizard) -> list[str]:
    return [box.text() for box in wizard.columns_step.boxes]


def offered(wizard: ImportWizard, column: int) -> list[str]:
    model = wizard.columns_step.boxes[column].offers.popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_what_has_no_meaning_says_so_and_what_it_would_lose(at_columns: ImportWizard) -> None:
    boxes = at_columns.columns_step.boxes
    assert words(at_columns)[1] == "未指定：1 格内容不导入"
    assert words(at_columns)[4] == "不导入"
    assert [bool(box.property("undecided")) for box in boxes] == [False, True, False, False, False]
    choose_by_typing(boxes[1], "不导入")
    assert words(at_columns)[1] == "不导入"
    assert not boxes[1].property("undecided")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("电话", "电话"),
        ("lianxiren shouji", "联系人·手机"),
        ("fddbr", "法定代表人"),
        ("法人", "法定代表人"),  # as lists call it
        ("备注", "并入备注"),
    ],
)
def test_a_meaning_is_found_by_signs_sounds_and_initials(
    at_columns: ImportWizard, typed: str, first: str
) -> None:
    box = at_columns.columns_step.boxes[1]
    type_over(box, typed)
    assert first in offered(at_columns, 1)
    if typed != "备注":
        assert offered(at_columns, 1)[0] == first
        key(Qt.Key.Key_Return)
        assert (box.text(), at_columns.step) == (first, COLUMNS)


def test_the_whole_list_opens_by_a_click_and_one_is_taken_by_the_mouse(at_columns: ImportWizard) -> None:
    box = at_columns.columns_step.boxes[1]
    click(box)
    assert box.offers.is_shown
    assert offered(at_columns, 1)[:2] == ["不导入", "并入备注"]
    type_text(box, "chuanzhen")
    popup = box.offers.popup
    place = popup.visualRect(popup.model().index(0, 0)).center()
    QTest.mouseClick(popup.viewport(), LEFT, pos=place)
    assert (box.text(), box.offers.is_shown) == ("传真", False)


def test_arrows_walk_the_list_from_what_is_chosen(at_columns: ImportWizard) -> None:
    box = at_columns.columns_step.boxes[0]
    box.setFocus()
    key(Qt.Key.Key_Down)
    assert box.offers.popup.currentIndex().data() == "客户名称"
    key(Qt.Key.Key_Up)
    above = box.offers.popup.currentIndex().data()
    key(Qt.Key.Key_Return)
    assert (box.text(), above) == (above, "并入备注")


def test_what_was_typed_and_not_taken_is_forgotten(at_columns: ImportWizard) -> None:
    box = at_columns.columns_step.boxes[0]
    type_over(box, "没有这样的列")
    assert offered(at_columns, 0) == ["没有找到“没有这样的列”。"]
    key(Qt.Key.Key_Return)
    assert box.text() == "客户名称"
    type_over(box, "dianhua")
    QTest.mouseClick(box.offers.popup, LEFT, pos=QPoint(-40, -40))  # beside the list
    assert (box.text(), box.offers.is_shown) == ("客户名称", False)


def test_every_column_comes_into_sight_by_the_tab_key(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path
) -> None:
    path = tmp_path / "宽.csv"
    heads = ["客户名称", *(f"项目{n}" for n in range(30))]
    path.write_text(f"{','.join(heads)}\n{','.join('甲' * 31)}\n", encoding="utf-8")
    wizard.load(path)
    rest(COLUMNS)
    boxes = wizard.columns_step.boxes
    boxes[0].setFocus()
    for _ in range(30):
        key(Qt.Key.Key_Tab)
    assert boxes[30].hasFocus()
    assert boxes[30].visibleRegion().boundingRect().size() == boxes[30].size()


def test_escape_goes_back_by_exactly_one_step_and_nothing_is_lost(
    at_columns: ImportWizard,
    rest: Callable[[int], None],
    database: Database,
    dialogs: DialogScript,
) -> None:
    wizard, step, mending = at_columns, at_columns.preview_step, at_columns.preview_step.mending
    choose_by_typing(wizard.columns_step.boxes[1], "电话")
    come_back_to(wizard)
    chosen = words(wizard)
    click(wizard.go)
    rest(PREVIEW)
    click(step.filters["partly"])
    step.table.selectRow(0)
    type_over(mending.edit, "2020-12-01")
    click(mending.take)
    rest(PREVIEW)
    type_over(mending.edit, "数不清")
    key(Qt.Key.Key_Escape)  # out of the cell
    assert (wizard.step, step.table.hasFocus(), mending.edit.text()) == (PREVIEW, True, "许多")
    mending.skip.setFocus()
    key(Qt.Key.Key_Escape)
    assert (wizard.step, step.table.hasFocus()) == (PREVIEW, True)
    key(Qt.Key.Key_Escape)
    assert wizard.step == COLUMNS
    wizard.columns_step.boxes[1].setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Escape)  # out of the list
    come_back_to(wizard)
    assert (wizard.step, wizard.columns_step.boxes[1].offers.is_shown) == (COLUMNS, False)
    key(Qt.Key.Key_Escape)
    assert wizard.step == FILE
    assert "名单.csv" in wizard.file_step.read.text()
    dialogs.escape()
    key(Qt.Key.Key_Escape)
    assert dialogs.titles == ["放弃这次导入吗？"]
    assert wizard.isVisible()
    come_back_to(wizard)
    click(wizard.go)
    assert (wizard.step, words(wizard)) == (COLUMNS, chosen)
    key(Qt.Key.Key_Return)
    rest(PREVIEW)
    assert (step.shown_filter, step.filters["partly"].text()) == ("partly", "部分读入 1")
    click(wizard.go)
    rest(RESULT)
    key(Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    with database.reading() as work:
        held = {each.name: (each.telephone, str(each.founding_date)) for each in customers.stream(work)}
    assert held == {"甲公司": ("0731-88880000", "2020-12-01"), "乙公司": ("", "2020-05-18")}


@pytest.mark.parametrize("is_thrown_away", [True, False])
def test_leaving_asks_only_where_something_was_chosen(
    at_columns: ImportWizard, dialogs: DialogScript, is_thrown_away: bool
) -> None:
    choose_by_typing(at_columns.columns_step.boxes[1], "电话")
    dialogs.answer("discard" if is_thrown_away else "")
    click(at_columns.leave)
    assert at_columns.isVisible() is not is_thrown_away


def test_leaving_asks_nothing_where_nothing_was_chosen(at_columns: ImportWizard) -> None:
    at_columns.close()
    assert not at_columns.isVisible()
    assert at_columns.result() == QDialog.DialogCode.Rejected


def test_what_was_chosen_stays_while_head_and_encoding_are_tried(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path
) -> None:
    path = tmp_path / "名单.csv"
    path.write_bytes("单位,专线\n甲公司,0731-88880000\n".encode("gb18030"))  # readable as Big5, too
    wizard.load(path)
    rest(COLUMNS)
    step = wizard.columns_step
    choose_by_typing(step.boxes[1], "电话")
    chosen = words(wizard)
    for box, there, back in (
        (step.header, Qt.Key.Key_Home, Qt.Key.Key_Down),
        (step.encoding, Qt.Key.Key_End, Qt.Key.Key_Up),
    ):
        for pressed in (there, back):
            before = box.currentText()
            press(box, pressed)
            rest(COLUMNS)
            assert box.currentText() != before
    assert words(wizard) == chosen


def test_what_was_corrected_stays_while_head_and_encoding_are_tried(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path
) -> None:
    path = tmp_path / "名单.csv"
    path.write_bytes("单位,成立日期\n甲公司,2020-13-01\n乙公司,不明\n".encode("gb18030"))
    wizard.load(path)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    step, preview = wizard.columns_step, wizard.preview_step
    preview.table.selectRow(0)
    type_over(preview.mending.edit, "2020-12-01")
    click(preview.mending.take)
    rest(PREVIEW)
    assert preview.filters["partly"].text() == "部分读入 1"
    click(wizard.back)
    for box, there, back in (
        (step.encoding, Qt.Key.Key_End, Qt.Key.Key_Up),
        (step.header, Qt.Key.Key_Home, Qt.Key.Key_Down),
    ):
        for pressed in (there, back):
            before = box.currentText()
            press(box, pressed)
            rest(COLUMNS)
            assert box.currentText() != before
    click(wizard.go)
    rest(PREVIEW)
    assert preview.filters["partly"].text() == "部分读入 1"
