"""The wizard worked as a person works it: by the mouse, by the keyboard, by dropping a file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kamdesk.services.customers.customers import Customers
from kamdesk.services.events.calls import Calls
from kamdesk.services.records.importing import Importing
from kamdesk.services.shared.history import History
from kamdesk.store.queries.customers import customers
from kamdesk.ui.kit.records.importing.frame import COLUMNS, FILE, PREVIEW, RESULT
from kamdesk.ui.kit.records.importing.wizard import ImportWizard, open_import_wizard
from tests.ui.hands import choose_by_typing, click, press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript
    from tests.ui.kit.records.importing.conftest import Backups

LIST = """公司名称,所在地区,大区,上市日期
甲公司,深圳,华南,2020.5.18
=乙公司,上海,华东,
甲公司,北京,,
丙公司,,,
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "名单.csv"
    path.write_bytes(LIST.encode("gb18030"))
    return path


def names(database: Database) -> set[str]:
    with database.reading() as work:
        return {customer.name for customer in customers.stream(work)}


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    answer = (str(path) if path else "", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_args: answer))


def test_from_the_file_to_customers_and_back_by_the_mouse(
    qtbot: QtBot,
    wizard: ImportWizard,
    rest: Callable[[int], None],
    listed: Path,
    database: Database,
    backups: Backups,
    ui_context: UiContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[frozenset[str]] = []
    ui_context.changes.changed.connect(told.append)
    choose(monkeypatch, listed)
    click(wizard.file_step.choose)
    rest(COLUMNS)
    assert wizard.columns_step.encoding.currentText() == "GB18030"
    assert wizard.columns_step.header.currentText() == "第 1 行"
    assert [box.text() for box in wizard.columns_step.boxes] == [
        "客户名称",
        "所在地区",
        "未指定：2 格内容不导入",
        "上市日期",
    ]
    click(wizard.go)
    rest(PREVIEW)
    assert wizard.preview_step.filters["new"].text() == "新增 2"
    assert names(database) == set()
    click(wizard.go)
    rest(RESULT)
    assert names(database) == {"甲公司", "丙公司"}
    assert backups.made == 1
    click(wizard.result_step.rest)
    assert wizard.step == PREVIEW
    assert wizard.preview_step.model.text_at(0, 3).startswith("内容以“=”开头")
    click(wizard.go)
    click(wizard.result_step.undo)
    qtbot.waitUntil(lambda: wizard.result_step.title.text() == "已撤销" and not wizard.is_working)
    assert names(database) == set()
    assert [set(kinds) & {"customer"} for kinds in told] == [{"customer"}, {"customer"}]
    click(wizard.go)
    assert not wizard.isVisible()


def test_by_the_keyboard_alone(
    wizard: ImportWizard,
    rest: Callable[[int], None],
    listed: Path,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(monkeypatch, listed)
    wizard.file_step.choose.setFocus()
    press(wizard.file_step.choose, Qt.Key.Key_Space)
    for step in (COLUMNS, PREVIEW):
        rest(step)
        press(wizard, Qt.Key.Key_Return)
    rest(RESULT)
    assert names(database) == {"甲公司", "丙公司"}
    press(wizard, Qt.Key.Key_Return)
    assert not wizard.isVisible()


def drop(wizard: ImportWizard, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, dropped, buttons, keys)
    QApplication.sendEvent(wizard, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        wizard, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, dropped, buttons, keys)
    )


def test_a_dropped_file_is_read(wizard: ImportWizard, rest: Callable[[int], None], listed: Path) -> None:
    drop(wizard, listed)
    rest(COLUMNS)
    assert "名单.csv" in wizard.columns_step.summary.text()


def test_several_files_dropped_at_once_are_not_read_and_that_is_said(
    wizard: ImportWizard, listed: Path, tmp_path: Path
) -> None:
    drop(wizard, listed, tmp_path / "另一份.csv")
    assert wizard.step == FILE
    assert wizard.notice.text == "一次导入一个文件；这 2 个请一个一个拖进来。"
    assert wizard.notice.isVisible()


@pytest.mark.parametrize("answer", ["", "replace"])
def test_a_file_dropped_over_corrections_replaces_them_only_when_told(
    qtbot: QtBot,
    wizard: ImportWizard,
    rest: Callable[[int], None],
    dialogs: DialogScript,
    tmp_path: Path,
    answer: str,
) -> None:
    first, second = tmp_path / "甲.csv", tmp_path / "乙.csv"
    first.write_text("客户名称,上市日期\n甲公司,2020年2月30日\n", encoding="utf-8")
    second.write_text("客户名称\n乙公司\n", encoding="utf-8")
    wizard.load(first)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    wizard.preview_step.table.select_key(0)
    click(wizard.preview_step.mending.skip)
    qtbot.waitUntil(lambda: not wizard.is_working and not wizard.preview_step.mending.isVisible())
    dialogs.answer(answer)
    drop(wizard, second)
    qtbot.waitUntil(lambda: not dialogs.pending)
    rest(COLUMNS if answer else PREVIEW)
    assert dialogs.titles == ["换成“乙.csv”吗？"]
    kept = [wizard.preview_step.model.text_at(row, 2) for row in range(wizard.preview_step.model.rowCount())]
    assert kept == ["甲公司"]
    assert ("乙.csv" in wizard.columns_step.summary.text()) is bool(answer)


def test_a_file_dropped_over_a_list_left_as_it_was_read_replaces_it_unasked(
    wizard: ImportWizard, rest: Callable[[int], None], listed: Path, tmp_path: Path
) -> None:
    other = tmp_path / "乙.csv"
    other.write_text("客户名称\n乙公司\n", encoding="utf-8")
    wizard.load(listed)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    drop(wizard, other)
    rest(COLUMNS)
    assert "乙.csv" in wizard.columns_step.summary.text()


def test_a_meaning_is_chosen_and_taken_from_the_column_that_had_it(
    qtbot: QtBot, wizard: ImportWizard, rest: Callable[[int], None], listed: Path, database: Database
) -> None:
    wizard.load(listed)
    rest(COLUMNS)
    choose_by_typing(wizard.columns_step.boxes[2], "所在地区")
    assert wizard.columns_step.boxes[1].text() == "未指定：3 格内容不导入"
    click(wizard.go)
    rest(PREVIEW)
    click(wizard.go)
    rest(RESULT)
    with database.reading() as work:
        assert {customer.region for customer in customers.stream(work)} == {"华南", ""}
    again = ImportWizard(None, wizard._context, wizard._importing, wizard._history)
    again.load(listed)
    qtbot.waitUntil(lambda: again.step == COLUMNS and not again.is_working)
    assert again.columns_step.boxes[2].text() == "所在地区"
    again.deleteLater()


def test_without_a_column_of_names_there_is_no_way_on(
    wizard: ImportWizard, rest: Callable[[int], None], listed: Path
) -> None:
    wizard.load(listed)
    rest(COLUMNS)
    choose_by_typing(wizard.columns_step.boxes[0], "不导入")
    assert not wizard.go.isEnabled()
    assert "客户名称" in wizard.columns_step.notice.text
    assert wizard.columns_step.notice.isVisible()


def test_a_head_without_rows_is_told_and_goes_no_further(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path
) -> None:
    path = tmp_path / "模板.csv"
    path.write_text("客户名称,电话\n", encoding="utf-8")
    wizard.load(path)
    rest(COLUMNS)
    assert "表头下面没有客户" in wizard.columns_step.notice.text
    assert not wizard.go.isEnabled()


def test_head_and_sheet_and_encoding_can_be_changed(
    qtbot: QtBot,
    wizard: ImportWizard,
    rest: Callable[[int], None],
    dialogs: DialogScript,
    tmp_path: Path,
    listed: Path,
) -> None:
    book = Workbook()
    for title in ("一月", "二月"):
        sheet = book.create_sheet(title)
        for row in (["名单"], ["客户名称", "地区"], [f"{title}公司", "深圳"]):
            sheet.append(row)
    path = tmp_path / "名单.xlsx"
    book.save(path)
    wizard.load(path)
    rest(COLUMNS)
    step = wizard.columns_step
    assert (step.sheet.isVisible(), step.encoding.isVisible(), step.header.currentText()) == (
        True,
        False,
        "第 2 行",
    )
    assert step.sheet.currentText() == "2 张表头相同的"
    press(step.sheet, Qt.Key.Key_End)
    assert step.model.index(0, 2).data() == "二月公司"
    press(step.header, Qt.Key.Key_Home)
    assert step.header.currentText() == "没有表头"
    dialogs.answer("replace")
    wizard.load(listed)
    rest(COLUMNS)
    press(step.encoding, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: step.encoding.currentText() == "Big5" and not wizard.is_working)
    assert step.model.index(0, 1).data() != "公司名称"


def test_a_count_shows_its_rows_alone_and_a_row_says_all(
    wizard: ImportWizard, rest: Callable[[int], None], listed: Path
) -> None:
    wizard.load(listed)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    step = wizard.preview_step
    assert step.model.rowCount() == 4
    click(step.filters["duplicate"])
    assert [step.model.text_at(0, column) for column in range(4)] == [
        "4 行 A 列",
        "重复",
        "甲公司",
        "与第 2 行是同一客户。",
    ]
    assert not step.filters["unchanged"].isEnabled()
    step.table.selectRow(0)
    assert step.detail.text().endswith("与第 2 行是同一客户。")
    click(step.filters["all"])
    assert step.model.rowCount() == 4


def test_a_file_that_is_no_list_is_named_and_another_can_be_chosen(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path, listed: Path
) -> None:
    path = tmp_path / "合同.xlsx"
    path.write_bytes(b"%PDF-1.7")
    wizard.load(path)
    rest(FILE)
    assert wizard.notice.isVisible()
    assert "“合同.xlsx”其实是 PDF 文件" in wizard.notice.text
    wizard.load(listed)
    rest(COLUMNS)
    assert not wizard.notice.isVisible()


def test_a_full_disk_leaves_the_plan_standing(
    wizard: ImportWizard,
    rest: Callable[[int], None],
    listed: Path,
    database: Database,
    backups: Backups,
) -> None:
    wizard.load(listed)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    backups.full = True
    click(wizard.go)
    rest(PREVIEW)
    assert wizard.notice.text == "磁盘已满，备份没有做成；没有写入任何内容。"
    assert names(database) == set()
    backups.full = False
    click(wizard.go)
    rest(RESULT)
    assert names(database) == {"甲公司", "丙公司"}


def test_what_another_window_changed_meanwhile_is_shown_once_more(
    wizard: ImportWizard,
    rest: Callable[[int], None],
    listed: Path,
    database: Database,
    make_customer: Callable[..., Customer],
) -> None:
    wizard.load(listed)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    make_customer("甲公司", region="广州")
    click(wizard.go)
    rest(PREVIEW)
    assert "1 行的结果和刚才不同（第 2 行）" in wizard.notice.text
    assert wizard.preview_step.filters["update"].text() == "更新 1"
    assert names(database) == {"甲公司"}
    click(wizard.go)
    rest(RESULT)
    assert names(database) == {"甲公司", "丙公司"}
    click(wizard.result_step.undo)
    rest(RESULT)
    assert names(database) == {"甲公司"}


@pytest.mark.parametrize("how", ["button", "escape"])
def test_stopping_goes_back_with_nothing_written(
    qtbot: QtBot,
    wizard: ImportWizard,
    rest: Callable[[int], None],
    tmp_path: Path,
    database: Database,
    how: str,
) -> None:
    path = tmp_path / "长名单.csv"
    path.write_text("客户名称\n" + "\n".join(f"第{n}公司" for n in range(6000)), encoding="utf-8")
    wizard.load(path)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    click(wizard.go)
    qtbot.waitUntil(lambda: wizard.is_working and wizard.work.bar.maximum() == 6000)
    if how == "button":
        click(wizard.work.stop)
    else:
        press(wizard, Qt.Key.Key_Escape)
    rest(PREVIEW)
    assert wizard.isVisible()
    assert wizard.notice.text == "已停止，没有写入任何内容。"
    assert names(database) == set()


def test_the_page_behind_opens_it_and_it_leaves_nothing(
    qtbot: QtBot, ui_context: UiContext, database: Database, listed: Path
) -> None:
    behind = QWidget()
    qtbot.addWidget(behind)
    opened = open_import_wizard(
        behind,
        ui_context,
        Importing(database, Customers(database), lambda: None),
        History(database),
        listed,
    )
    qtbot.waitUntil(lambda: opened.step == COLUMNS and not opened.is_working)
    assert opened.parent() is behind
    press(opened, Qt.Key.Key_Escape)
    assert opened.step == FILE
    with qtbot.waitSignal(opened.destroyed):
        press(opened, Qt.Key.Key_Escape)


def test_every_field_has_a_name_for_screen_readers(
    wizard: ImportWizard, rest: Callable[[int], None], listed: Path
) -> None:
    wizard.load(listed)
    rest(COLUMNS)
    step = wizard.columns_step
    assert [box.accessibleName() for box in (step.encoding, step.sheet, step.header, *step.boxes[:2])] == [
        "编码",
        "工作表",
        "表头",
        "A 列的含义",
        "B 列的含义",
    ]


def test_any_kind_that_comes_in_is_called_by_its_own_word(
    qtbot: QtBot,
    ui_context: UiContext,
    database: Database,
    tmp_path: Path,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    make_customer("甲公司")
    make_member("赵敏")
    path = tmp_path / "拜访.csv"
    path.write_text("客户,经手,拜访人\n甲公司,2026-03-02,赵敏\n乙公司,2026-03-02,赵敏\n", encoding="utf-8")
    calls = Calls(database, lambda: date(2026, 3, 9))
    wizard = ImportWizard(None, ui_context, Importing(database, calls, lambda: None), History(database))
    wizard.open()
    wizard.load(path)
    qtbot.waitUntil(lambda: wizard.step == COLUMNS and not wizard.is_working)
    assert wizard.windowTitle() == "导入拜访记录"
    assert "还没有哪一列是“日期”" in wizard.columns_step.notice.text
    choose_by_typing(wizard.columns_step.boxes[1], "日期")
    click(wizard.go)
    qtbot.waitUntil(lambda: wizard.step == PREVIEW and not wizard.is_working)
    model = wizard.preview_step.model
    assert [model.text_at(row, 2) for row in range(2)] == ["甲公司", "乙公司"]
    assert model.text_at(1, 3) == "客户里没有“乙公司”。"
    click(wizard.go)
    qtbot.waitUntil(lambda: wizard.step == RESULT and not wizard.is_working)
    assert calls.count() == 1
    wizard.close()
    wizard.deleteLater()
