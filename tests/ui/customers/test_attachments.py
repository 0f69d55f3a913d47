"""Attachments on a customer's card, by button, drop and paste, with real files."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QFileDialog

from kamdesk.services.customers.attachments import Attachments
from kamdesk.services.shared.history import History
from kamdesk.ui.customers.attachments import AttachmentList
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from tests.ui.hands import CONTROL, NONE, click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from tests.ui.dialog_script import DialogScript

_KEY = Qt.Key


@pytest.fixture
def attachments(database: Database) -> Attachments:
    return Attachments(database)


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open; temporary folders lie in one of the test's own."""
    found: list[Path] = []
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))

    def take(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return found


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("#1F5FBF"))
    drawn, written = tmp_path / "现场照片.png", tmp_path / "报价说明.txt"
    assert picture.save(str(drawn))
    written.write_text("铝型材报价", "utf-8")
    return [drawn, written]


def shown_list(page: CustomersPage) -> AttachmentList:
    lists = page.card.view.dealings
    lists.open_kind("attachment")
    shown = lists.open_list
    assert isinstance(shown, AttachmentList)
    return shown


def names(shown: AttachmentList) -> set[str]:
    return {shown.model.text_at(row, 0) for row in range(shown.model.rowCount())}


def files_in(paths: list[Path]) -> QMimeData:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return held


def drop(widget: QWidget, held: QMimeData) -> bool:
    """Drag over a widget and let go; tell whether it took what was dropped."""
    copy, left, place = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, QPoint(20, 20)
    enter = QDragEnterEvent(place, copy, held, left, NONE)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, held, left, NONE))
    return True


def act(shown: AttachmentList, text: str) -> Any:
    return next(each for each in shown.table.actions() if each.text() == text)


def test_files_dropped_onto_the_card_are_attached_and_one_undo_takes_them_away(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    files: list[Path],
    attachments: Attachments,
    database: Database,
    toasts: list[str],
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    assert drop(page.card.view, files_in(files))
    qtbot.waitUntil(lambda: attachments.count() == 2)
    shown = shown_list(page)
    qtbot.waitUntil(lambda: names(shown) == {"现场照片.png", "报价说明.txt"})
    assert toasts == ["已添加 2 个附件"]
    assert shown.sums.text().endswith("；每个文件最多 20 MB")
    assert not drop(page.card.view, QMimeData())
    History(database).undo()
    page.card.refresh()
    assert names(shown) == set()


def test_what_cannot_be_attached_is_named_and_the_rest_is_kept(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    files: list[Path],
    tmp_path: Path,
    dialogs: DialogScript,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    empty, folder = tmp_path / "空.txt", tmp_path / "资料夹"
    empty.touch()
    folder.mkdir()
    chosen = [str(each) for each in (empty, folder, files[1])]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_arguments: (chosen, ""))
    page = open_page()
    page.open_record("customer", bank.id)
    shown = shown_list(page)
    dialogs.answer("")
    click(shown.add_button)
    qtbot.waitUntil(lambda: dialogs.pending == 0)
    assert names(shown) == {"报价说明.txt"}
    assert dialogs.texts == ["“资料夹”是文件夹，没有添加；请选里面的文件。\n“空.txt”是空文件，没有添加。"]


def test_a_picture_from_the_clipboard_is_attached_and_shown_small(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer, files: list[Path]
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    QGuiApplication.clipboard().setImage(QImage(str(files[0])))
    shown = shown_list(page)
    shown.add_button.setFocus()
    press(shown.add_button, _KEY.Key_V, CONTROL)
    qtbot.waitUntil(lambda: len(names(shown)) == 1)
    (name,) = names(shown)
    assert name.startswith("截图 ")
    assert name.endswith(".png")
    qtbot.waitUntil(shown.preview.isVisible)
    assert shown.preview.pixmap().height() <= 300
    QGuiApplication.clipboard().setMimeData(files_in(files[1:]))
    press(shown.table, _KEY.Key_V, CONTROL)
    qtbot.waitUntil(lambda: "报价说明.txt" in names(shown))
    qtbot.waitUntil(lambda: not shown.preview.isVisible())


def test_enter_opens_a_read_only_copy_that_goes_with_the_page(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    files: list[Path],
    opened: list[Path],
    attachments: Attachments,
) -> None:
    attachments.add_files(("customer", bank.id), files[1:])
    page = open_page()
    page.open_record("customer", bank.id)
    shown = shown_list(page)
    shown.table.setCurrentIndex(shown.model.index(0, 0))
    press(shown.table, _KEY.Key_Return)
    (copy,) = opened
    assert copy.read_text("utf-8") == "铝型材报价"
    assert copy.stat().st_mode & 0o377 == 0
    shiboken6.delete(shown)
    assert not copy.exists()
    assert list(Path(tempfile.gettempdir()).iterdir()) == []


def test_an_attachment_is_renamed_and_saved_elsewhere(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    files: list[Path],
    tmp_path: Path,
    attachments: Attachments,
    dialogs: DialogScript,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    attachments.add_files(("customer", bank.id), files[1:])
    page = open_page()
    page.open_record("customer", bank.id)
    shown = shown_list(page)
    shown.table.setCurrentIndex(shown.model.index(0, 0))

    def rename(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        type_over(dialog.form.editor("name").control, "三月报价.md")
        press(dialog.form.editor("name").control, _KEY.Key_Return)

    dialogs.expect(rename)
    act(shown, "编辑").trigger()
    assert names(shown) == {"三月报价.md"}
    target = tmp_path / "另存.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    act(shown, "另存为…").trigger()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: target.read_text("utf-8") == "铝型材报价")


def test_nothing_is_attached_to_a_customer_in_the_trash(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Any, files: list[Path]
) -> None:
    customers.trash([bank.id])
    page = open_page()
    page.toggle_trash()
    page.list.table.select_key(customers.key(bank.id))
    page.card.show_record(bank.id)
    assert not drop(page.card.view, files_in(files))
