from __future__ import annotations

import os
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

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
    from kamdesk.services.printing.printing import Printing
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

from tests.ui.printing.print_dialogs import FIRST, REQUEST, click, settle

on_cups = pytest.mark.skipif(os.name != "posix", reason="CUPS is there on POSIX systems only")


def test_a_pdf_is_saved_and_its_folder_remembered(
    dialog: PrintDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ui_context: UiContext
) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "卡"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(choose))
    click(dialog.save_button)
    assert proposed[0].startswith("客户资料卡-")
    assert (tmp_path / "卡.pdf").read_bytes().startswith(b"%PDF")
    assert "已保存" in dialog.notice.text
    assert ui_context.preferences.recall("printing.folder") == str(tmp_path)


def test_a_place_that_cannot_be_written_is_said_and_nothing_lost(
    dialog: PrintDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    answer = (str(tmp_path / "file" / "卡.pdf"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: answer))
    click(dialog.save_button)
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
    QTest.keyClicks(dialog.printer_options.pages, "2")
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
    tmp_path: Path,
) -> None:
    noted: list[Delivery] = []
    made = PrintDialog(None, ui_context, printing, REQUEST, printers=["四楼"], on_delivered=noted.extend)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda *_: None)
    QTest.keyClicks(made.printer_options.pages, "2-")
    made.printer_options.copies.setValue(3)
    click(made.print_button)
    assert not noted
    settle(qtbot, ui_context)
    answer = (str(tmp_path / "卡.pdf"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: answer))
    click(made.save_button)
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


def test_a_wrong_page_range_is_said_beside_it(dialog: PrintDialog) -> None:
    QTest.keyClicks(dialog.printer_options.pages, "7-9")
    click(dialog.print_button)
    assert "7-9" in dialog.printer_options.problem.text()
    assert dialog.printer_options.problem.isVisible()
    QTest.keyClicks(dialog.printer_options.pages, "1")
    assert not dialog.printer_options.problem.isVisible()


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
