from __future__ import annotations

import os
import re
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.printing import printers as printers_module
from kamdesk.services.printing.spooling import PrintOrder
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing.dialog import PrintDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.print_log import Delivery
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.printing.printing import Printing
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

from tests.ui.hands import type_text
from tests.ui.printing.print_dialogs import (
    AT_HAND,
    FIRST,
    REQUEST,
    CardSource,
    click,
    open_dialog,
    scope,
    settle,
)

on_cups = pytest.mark.skipif(os.name != "posix", reason="CUPS is there on POSIX systems only")


def test_a_pdf_is_saved_and_its_folder_remembered(
    dialog: PrintDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ui_context: UiContext,
) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "卡"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(choose))
    click(dialog.save_button)
    settle(qtbot, ui_context)
    assert re.fullmatch(r"客户资料卡 2份 20\d\d-\d\d-\d\d\.pdf", proposed[0])
    assert (tmp_path / "卡.pdf").read_bytes().startswith(b"%PDF")
    assert "已保存" in dialog.notice.text
    assert ui_context.preferences.recall("printing.folder") == str(tmp_path)


def test_a_name_without_ending_replaces_no_file_unasked(
    dialog: PrintDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ui_context: UiContext,
) -> None:
    (tmp_path / "卡 v1.2.pdf").write_bytes(b"older")
    answers = [str(tmp_path / "卡 v1.2"), str(tmp_path / "卡 v1.3")]
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return answers.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(choose))
    click(dialog.save_button)
    settle(qtbot, ui_context)
    assert proposed[1:] == ["卡 v1.2.pdf"]  # of which the system's dialog asks whether it shall be replaced
    assert (tmp_path / "卡 v1.2.pdf").read_bytes() == b"older"
    assert (tmp_path / "卡 v1.3.pdf").read_bytes().startswith(b"%PDF")


@pytest.fixture
def pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where whoever is asked saves."""
    path = tmp_path / "卡.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(path), "")))
    return path


def test_only_the_pages_typed_are_saved(
    dialog: PrintDialog, pdf: Path, qtbot: QtBot, ui_context: UiContext
) -> None:
    QTest.keyClicks(dialog.range.field, "4,1")
    assert dialog.foot.summary.text() == "所选的 2 份，共 4 页，选了 2 页"
    click(dialog.save_button)
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 4 页"
    with pypdfium2.PdfDocument(pdf) as saved:
        texts = [page.get_textpage().get_text_bounded() for page in saved]
    assert len(texts) == 2
    assert "客户1号" in texts[1]


def test_pages_of_records_that_changed_meanwhile_are_not_saved(
    dialog: PrintDialog, pdf: Path, source: CardSource, qtbot: QtBot, ui_context: UiContext
) -> None:
    source.name = "新名"
    QTest.keyClicks(dialog.range.field, "1")
    click(dialog.save_button)
    settle(qtbot, ui_context)
    assert "有变化" in dialog.notice.text
    assert not pdf.exists()


@pytest.mark.parametrize("chooses_again", [False, True])
def test_saving_that_is_stopped_is_said_and_keeps_no_other_work_from_its_end(
    dialog: PrintDialog,
    pdf: Path,
    source: CardSource,
    qtbot: QtBot,
    ui_context: UiContext,
    *,
    chooses_again: bool,
) -> None:
    reached, goes_on = Event(), Event()

    def wait() -> None:
        reached.set()
        goes_on.wait(20)

    source.at_record = wait
    QTest.keyClicks(dialog.range.field, "1")
    click(dialog.save_button)
    qtbot.waitUntil(reached.is_set)
    click(dialog.stop_button)
    if chooses_again:
        scope(dialog, "全部")
    goes_on.set()
    settle(qtbot, ui_context)
    assert not pdf.exists()
    assert dialog.page_label.text() == ("第 1 页，共 6 页" if chooses_again else "第 1 页，共 4 页")
    assert (dialog.notice.text == "已停止，没有保存。") is not chooses_again
    assert dialog.save_button.isEnabled()


def test_printing_that_ends_after_a_stop_keeps_no_other_work_from_its_end(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, goes_on = Event(), Event()

    def send(_pdf: bytes, _order: PrintOrder, _progress: Progress) -> None:
        reached.set()
        goes_on.wait(20)  # past the last moment in which it could be stopped

    monkeypatch.setattr(dialogs_module, "send_to_printer", send)
    click(dialog.print_button)
    qtbot.waitUntil(reached.is_set)
    click(dialog.stop_button)
    scope(dialog, "全部")
    qtbot.waitUntil(lambda: len(ui_context.tasks.running) == 2)
    goes_on.set()
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 6 页"
    assert "已送往打印机" in dialog.notice.text


def test_a_place_that_cannot_be_written_is_said_and_nothing_lost(
    dialog: PrintDialog,
    qtbot: QtBot,
    ui_context: UiContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "file").write_bytes(b"")
    answer = (str(tmp_path / "file" / "卡.pdf"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: answer))
    click(dialog.save_button)
    settle(qtbot, ui_context)
    assert "没能写入" in dialog.notice.text
    assert dialog.save_button.isEnabled()


def test_the_printer_gets_what_was_ordered(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders: list[PrintOrder] = []
    monkeypatch.setattr(
        dialogs_module, "send_to_printer", lambda _pdf, order, _progress: orders.append(order)
    )
    dialog.printer_options.printer.setCurrentText("五楼")
    dialog.printer_options.copies.setValue(2)
    QTest.keyClicks(dialog.range.field, "2")
    dialog.printer_options.duplex.setCurrentIndex(1)
    click(dialog.print_button)
    settle(qtbot, ui_context)
    number = dialog.options.entry.number
    assert number
    assert orders == [PrintOrder("五楼", "客户资料卡", (2,), copies=2, duplex="long_edge", number=number)]
    assert "已送往打印机“五楼”" in dialog.notice.text


def test_what_was_printed_or_saved_is_told_once_it_is_out(
    qtbot: QtBot,
    ui_context: UiContext,
    printing: Printing,
    monkeypatch: pytest.MonkeyPatch,
    pdf: Path,
) -> None:
    noted: list[Delivery] = []
    made = open_dialog(qtbot, ui_context, printing, AT_HAND, printers=["四楼"], on_delivered=noted.extend)
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda *_: None)
    QTest.keyClicks(made.range.field, "2-")
    made.printer_options.copies.setValue(3)
    click(made.print_button)
    assert not noted
    settle(qtbot, ui_context)
    made.range.field.clear()
    click(made.save_button)
    settle(qtbot, ui_context)
    assert pdf.exists()
    assert [(each.form_id, each.mode, each.pages, each.copies, each.printer) for each in noted] == [
        ("customer-card", "filled", 1, 3, "四楼"),
        ("customer-card", "filled", 2, 1, ""),
    ]
    assert [list(each.records) for each in noted] == [[FIRST], [FIRST]]
    made.close()


def test_a_log_that_cannot_be_written_is_said_though_the_paper_is_out(
    qtbot: QtBot,
    ui_context: UiContext,
    printing: Printing,
    monkeypatch: pytest.MonkeyPatch,
    dialogs: DialogScript,
) -> None:
    def refuse(_known_trays: object) -> None:
        raise UserError(Message("磁盘已满。"))

    made = PrintDialog(None, ui_context, printing, REQUEST, printers=["四楼"], on_delivered=refuse)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda *_: None)
    dialogs.answer("")
    click(made.print_button)
    settle(qtbot, ui_context)
    assert dialogs.texts == ["磁盘已满。"]
    assert "已送往打印机" in made.notice.text
    made.close()


def test_the_printer_used_last_is_proposed_again(
    dialog: PrintDialog,
    qtbot: QtBot,
    ui_context: UiContext,
    printing: Printing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda *_: None)
    dialog.printer_options.printer.setCurrentText("五楼")
    click(dialog.print_button)
    settle(qtbot, ui_context)
    again = PrintDialog(None, ui_context, printing, REQUEST, printers=["四楼", "五楼"])
    qtbot.addWidget(again)
    settle(qtbot, ui_context)
    assert again.printer_options.printer.currentText() == "五楼"


def test_a_print_job_goes_on_after_closing_and_says_how_it_ended(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = Event()
    said: list[str] = []
    ui_context.messages.toasted.connect(lambda toast: said.append(toast.text))
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda *_: may_end.wait(10))
    click(dialog.print_button)
    assert not dialog.options.isEnabled()
    click(dialog.close_button)
    assert not dialog.isVisible()
    may_end.set()
    settle(qtbot, ui_context)
    assert "已送往打印机" in said[0]


def test_a_wrong_page_range_is_said_beside_it(dialog: PrintDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.range.field, "2-9")
    assert not dialog.print_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    assert dialog.save_button.toolTip() == "没有第 9 页，一共 4 页。"
    qtbot.waitUntil(dialog.range.problem.isVisible)  # not while one may type on
    assert dialog.range.problem.text() == dialog.range.field.accessibleDescription()
    QTest.keyClick(dialog.range.field, Qt.Key.Key_Backspace)
    assert not dialog.range.problem.isVisible()
    assert dialog.print_button.isEnabled()


def test_enter_says_at_once_what_is_wrong_with_the_pages(dialog: PrintDialog) -> None:
    QTest.keyClicks(dialog.range.field, "4-2")
    QTest.keyClick(dialog.range.field, Qt.Key.Key_Return)
    assert dialog.range.problem.text() == "“4-2”前后颠倒了，请写成 2-4。"
    assert dialog.isVisible()


def test_pages_that_fewer_records_do_not_have_are_said(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    QTest.keyClicks(dialog.range.field, "3-4")
    scope(dialog, "当前")
    settle(qtbot, ui_context)
    assert dialog.range.problem.text() == "没有第 3 页，一共 2 页。"
    assert not dialog.print_button.isEnabled()


def test_a_printer_that_refuses_is_said(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError(Message("打印机没有接收。"))

    monkeypatch.setattr(dialogs_module, "send_to_printer", refuse)
    click(dialog.print_button)
    settle(qtbot, ui_context)
    assert dialog.notice.text == "打印机没有接收。"
    assert dialog.print_button.isEnabled()


def test_without_a_printer_one_can_still_save(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    made = PrintDialog(None, ui_context, printing, REQUEST, printers=[])
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    assert made.save_button.isEnabled()
    assert not made.print_button.isEnabled()
    assert made.save_button.isDefault()
    assert made.focusWidget() is made.options.form
    assert "没有找到打印机" in made.printer_options.printer.placeholderText()
    made.close()


@on_cups
def test_printers_are_found_while_the_dialog_is_open(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, tmp_path: Path, lpstat: Callable[[str], None]
) -> None:
    answer = 'case "$1" in -e) echo 3F; echo 4F;; -d) echo "系统默认目的地：4F";; esac'
    lpstat(f"until test -e {tmp_path}/go; do sleep 0.02; done; {answer}")
    made = PrintDialog(None, ui_context, printing, REQUEST)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.save_button.isEnabled)  # what is to be seen does not wait for a printer
    assert made.printer_options.printer.placeholderText() == "正在查找打印机…"
    assert made.print_button.toolTip() == "正在查找打印机…"
    assert not made.print_button.isEnabled()
    (tmp_path / "go").touch()
    qtbot.waitUntil(made.print_button.isEnabled)
    box = made.printer_options.printer
    assert [box.itemText(row) for row in range(box.count())] == ["3F", "4F"]
    assert box.currentText() == "4F"
    assert made.print_button.isDefault()
    made.close()
    settle(qtbot, ui_context)


@on_cups
def test_a_print_service_that_hangs_is_given_up_and_said(
    qtbot: QtBot,
    ui_context: UiContext,
    printing: Printing,
    lpstat: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lpstat("exec sleep 60")
    monkeypatch.setattr(printers_module, "_PATIENCE", 0.3)
    made = PrintDialog(None, ui_context, printing, REQUEST)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    assert "没有响应" in made.print_button.toolTip()
    assert "没有响应" in made.printer_options.printer.placeholderText()
    assert made.save_button.isDefault()
    assert made.save_button.isEnabled()
    made.close()


@on_cups
def test_closing_the_dialog_ends_the_search_for_printers(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, lpstat: Callable[[str], None]
) -> None:
    lpstat("exec sleep 60")
    made = PrintDialog(None, ui_context, printing, REQUEST)
    qtbot.addWidget(made)
    made.show()
    made.close()
    settle(qtbot, ui_context)


@on_cups
def test_the_keyboard_alone_sends_some_pages_to_the_print_system(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, tmp_path: Path, lpstat: Callable[[str], None]
) -> None:
    lpstat('case "$1" in -e) echo 3F;; esac')
    (tmp_path / "lp").write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat > {tmp_path}/spooled\n')
    (tmp_path / "lp").chmod(0o700)
    made = PrintDialog(None, ui_context, printing, REQUEST)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(made.print_button.isEnabled)
    while (focus := QApplication.focusWidget()) not in {made.range.field, None}:
        QTest.keyClick(focus or made, Qt.Key.Key_Tab)
    type_text(made.range.field, "４，1——2")
    QTest.keyClick(made.range.field, Qt.Key.Key_Return)
    settle(qtbot, ui_context)
    assert "已送往打印机“3F”" in made.notice.text
    assert "media=A4" in (tmp_path / "asked").read_text("utf-8").split()
    with pypdfium2.PdfDocument(tmp_path / "spooled") as spooled:
        texts = [page.get_textpage().get_text_bounded() for page in spooled]
    assert ["客户1号" in text for text in texts] == [False, True, True]  # as typed
    made.close()
