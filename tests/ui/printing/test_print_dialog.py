from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from kamdesk.documents.definitions.library import read_values
from kamdesk.domain.printing.requests import PLAIN, PrintRequest
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.printing import printers as printers_module
from kamdesk.services.printing.printing import Printing
from kamdesk.services.printing.spooling import PrintOrder
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing.dialog import PrintDialog, open_print_dialog
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.print_log import Delivery
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

on_cups = pytest.mark.skipif(os.name != "posix", reason="CUPS is there on POSIX systems only")

FIRST, SECOND, THIRD = UUID(int=1), UUID(int=2), UUID(int=3)
REQUEST = PrintRequest(("customer-card", "evaluation-overview"), FIRST, (FIRST, SECOND), None)


class CardSource:
    """Three customers; the second one's name cannot be printed wholly. ``at_record`` is told of each."""

    forms = frozenset({"customer-card"})
    monthly: frozenset[str] = frozenset()

    def __init__(self) -> None:
        self.at_record: Callable[[], None] = lambda: None

    def count(self, form_id: str, selection: Selection) -> int:
        del form_id
        return 3 if selection.ids is None else len(selection.ids)

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        del form_id
        return (FIRST, SECOND, THIRD) if selection.ids is None else selection.ids

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        sample = read_values(ROOT / "forms" / form_id / "sample.yaml")
        customer = sample["customer"]
        assert isinstance(customer, dict)
        for key in (FIRST, SECOND, THIRD) if selection.ids is None else selection.ids:
            self.at_record()
            name = "王𱅒工业" if key == SECOND else f"客户{key.int}号"
            yield {**sample, "customer": {**customer, "name": name}, "record_id": key}


@pytest.fixture
def source() -> CardSource:
    return CardSource()


@pytest.fixture
def printing(source: CardSource) -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[source],
        office=lambda: {"organisation": "海川集团", "department": "大客户部"},
        today=lambda: date(2026, 11, 22),
    )


@pytest.fixture
def dialog(qtbot: QtBot, ui_context: UiContext, printing: Printing) -> Iterator[PrintDialog]:
    """The dialog, shown, its first document set."""
    made = PrintDialog(None, ui_context, printing, REQUEST, printers=["四楼", "五楼"])
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    yield made
    made.close()
    settle(qtbot, ui_context)


def settle(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]  # any widget


def scope(dialog: PrintDialog, words: str) -> None:
    """Click the round button whose text begins so."""
    (chosen,) = [each for each in dialog.options.scopes.buttons() if each.text().startswith(words)]
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton, pos=QPoint(8, chosen.height() // 2))


def test_it_opens_on_the_record_at_hand(dialog: PrintDialog) -> None:
    assert dialog.page_label.text() == "第 1 页，共 2 页"
    assert [button.text() for button in dialog.options.scopes.buttons()] == [
        "当前这一份",
        "所选的 2 份",
        "全部 3 份",
    ]
    assert dialog.save_button.isEnabled()
    assert dialog.print_button.isEnabled()
    assert not dialog.problems.isVisible()


def test_of_the_records_chosen_those_are_counted_that_the_form_is_about(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CardSource, "count", lambda *_asked: 1)  # of two chosen, as of specialists alone
    made = PrintDialog(None, ui_context, printing, REQUEST, printers=["四楼"])
    qtbot.addWidget(made)
    settle(qtbot, ui_context)
    assert [button.text() for button in made.options.scopes.buttons()][1:] == ["所选的 1 份", "全部 1 份"]
    made.close()


def test_choosing_more_records_sets_the_document_anew(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    scope(dialog, "全部")
    assert dialog.stop_button.isVisible()
    assert not dialog.print_button.isEnabled()
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 6 页"
    assert not dialog.stop_button.isVisible()


def test_a_blank_form_needs_no_record(dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext) -> None:
    dialog.options.mode.setFocus()
    QTest.keyClick(dialog.options.mode, Qt.Key.Key_Down)
    settle(qtbot, ui_context)
    assert dialog.options.chosen_mode == "blank"
    assert not any(button.isEnabled() for button in dialog.options.scopes.buttons())
    assert dialog.page_label.text() == "第 1 页，共 2 页"


def test_a_form_that_nobody_fills_offers_only_what_it_can(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    dialog.options.form.setFocus()
    QTest.keyClick(dialog.options.form, Qt.Key.Key_Down)
    settle(qtbot, ui_context)
    assert dialog.options.entry.id == "evaluation-overview"
    assert [dialog.options.mode.itemText(n) for n in range(dialog.options.mode.count())] == [
        "空白表，供手写",
        "样张",
    ]
    assert dialog.page_label.text() == "第 1 页，共 1 页"


def test_problems_are_listed_and_lead_to_their_page(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    scope(dialog, "全部")
    settle(qtbot, ui_context)
    assert dialog.problems.count() == 1
    entry = dialog.problems.item(0)
    assert "𱅒" in entry.text()
    place = dialog.problems.visualItemRect(entry).center()
    QTest.mouseClick(dialog.problems.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.page_label.text() == "第 3 页，共 6 页"


def test_opening_a_problem_closes_the_dialog_and_names_the_record(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    scope(dialog, "全部")
    settle(qtbot, ui_context)
    dialog.problems.setCurrentRow(0)
    QTest.keyClick(dialog.problems, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.chosen_record == SECOND


def test_pages_are_turned_by_key_and_by_thumbnail(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    scope(dialog, "全部")
    settle(qtbot, ui_context)
    QTest.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.view.page == 2
    assert dialog.strip.currentIndex().row() == 1
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.view.page == 6
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    assert dialog.view.page == 1
    third = dialog.strip.visualRect(dialog.strip.model().index(2, 0)).center()
    QTest.mouseClick(dialog.strip.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert dialog.page_label.text() == "第 3 页，共 6 页"


def test_the_page_in_sight_stays_when_one_zooms(dialog: PrintDialog) -> None:
    QTest.keyClick(dialog.view, Qt.Key.Key_PageDown)
    before = dialog.view.scale
    QTest.keyClick(dialog.view, Qt.Key.Key_Plus)
    assert dialog.view.scale == pytest.approx(before * 1.25)
    assert dialog.view.page == 2
    dialog.view.fit_page()
    assert dialog.view.page == 2
    dialog.view.fit_width()
    assert dialog.view.scale == pytest.approx(before, rel=0.05)


def test_only_pages_in_sight_are_drawn(dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext) -> None:
    scope(dialog, "全部")
    settle(qtbot, ui_context)
    qtbot.waitUntil(lambda: dark_share(dialog.view.grab().toImage()) > 0.005)
    pictures = dialog.view._pictures
    assert pictures is not None
    assert pictures.kept(1) is not None
    assert [pictures.kept(page) for page in (4, 5, 6)] == [None, None, None]


def dark_share(image: object) -> float:
    """Share of dark pixels, counted on a grid: ink that has been drawn."""
    from PySide6.QtGui import QImage

    assert isinstance(image, QImage)
    points = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(image.pixelColor(x, y).lightness() < 110 for x, y in points) / len(points)


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


def test_one_can_go_on_from_a_record(dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext) -> None:
    assert not dialog.options.first.isVisible()
    scope(dialog, "全部")
    settle(qtbot, ui_context)
    assert (dialog.options.first.maximum(), dialog.options.most.text()) == (3, "全部")
    with qtbot.waitSignal(ui_context.tasks.started):
        QTest.keyClick(dialog.options.first, Qt.Key.Key_Up)
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 4 页"
    with qtbot.waitSignal(ui_context.tasks.started):
        QTest.keyClick(dialog.options.most, Qt.Key.Key_Up)
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 2 页"


def test_on_printed_paper_only_the_values_are_drawn(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    qtbot.waitUntil(lambda: dark_share(dialog.view.grab().toImage()) > 0.005)
    whole = dialog.view.grab().toImage()
    with qtbot.waitSignal(ui_context.tasks.started):
        QTest.mouseClick(dialog.options.overlay, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    settle(qtbot, ui_context)
    qtbot.waitUntil(lambda: 0 < dark_share(dialog.view.grab().toImage()) < dark_share(whole) / 2)
    dialog.options.mode.setFocus()
    QTest.keyClick(dialog.options.mode, Qt.Key.Key_Down)
    settle(qtbot, ui_context)
    assert not dialog.options.overlay.isVisible()


def test_stationery_is_printed_in_black_alone_or_for_a_press(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    made = PrintDialog(
        None, ui_context, printing, PrintRequest(("menu", "complaint"), mode="sample"), printers=[]
    )
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    assert made.options.plain.isVisible()
    for box, chosen in ((made.options.plain, "is_plain"), (made.options.press, "is_for_press")):
        with qtbot.waitSignal(ui_context.tasks.started):
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        settle(qtbot, ui_context)
        assert getattr(made.options.layout_chosen, chosen)
    made.options.form.setFocus()
    QTest.keyClick(made.options.form, Qt.Key.Key_Down)
    settle(qtbot, ui_context)
    assert not made.options.plain.isVisible()
    assert not made.options.press.isVisible()
    assert made.options.layout_chosen == PLAIN
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


def test_long_work_shows_progress_and_can_be_stopped(
    dialog: PrintDialog, source: CardSource, qtbot: QtBot, ui_context: UiContext
) -> None:
    source.at_record = lambda: QTest.qSleep(60)
    scope(dialog, "全部")
    qtbot.waitUntil(lambda: dialog.progress.maximum() == 3 and dialog.progress.value() >= 1)
    click(dialog.stop_button)
    assert not dialog.progress.isVisible()
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == ""
    assert not dialog.save_button.isEnabled()


def test_choosing_again_while_it_works_shows_only_the_last_choice(
    dialog: PrintDialog, source: CardSource, qtbot: QtBot, ui_context: UiContext
) -> None:
    source.at_record = lambda: QTest.qSleep(40)
    scope(dialog, "全部")
    scope(dialog, "所选")
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 4 页"


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


@pytest.fixture
def lpstat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the tool of CUPS that lists printers do what a script says."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")

    def script(text: str) -> None:
        file = tmp_path / "lpstat"
        file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        file.chmod(0o700)

    return script


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


def test_nothing_to_print_is_said_in_the_dialog(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    request = PrintRequest(("customer-card",), None, (), ())
    made = PrintDialog(None, ui_context, printing, request, printers=[])
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    assert "没有可以打印的记录" in made.notice.text
    made.close()


def test_a_page_opens_it_and_hears_which_record_to_show(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, dialogs: DialogScript
) -> None:
    opened: list[UUID] = []

    def act(shown: QDialog) -> None:
        assert isinstance(shown, PrintDialog)
        settle(qtbot, ui_context)
        shown.problems.setCurrentRow(0)
        QTest.keyClick(shown.problems, Qt.Key.Key_Return)

    dialogs.expect(act)
    request = PrintRequest(("customer-card",), SECOND)
    open_print_dialog(None, ui_context, printing, request, open_record=opened.append)
    assert opened == [SECOND]


def test_a_broken_definition_is_said_instead_of_opening(
    ui_context: UiContext, printing: Printing, dialogs: DialogScript
) -> None:
    dialogs.answer("")
    open_print_dialog(None, ui_context, printing, PrintRequest(("no-such-form",)))
    assert "no-such-form" in dialogs.texts[0]


class HandOverSource(CardSource):
    """Fills hand-overs, of which records know only the beginning."""

    forms = frozenset({"customer-card", "handover"})


def test_a_form_of_which_little_is_known_is_offered_as_begun(qtbot: QtBot, ui_context: UiContext) -> None:
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[HandOverSource()],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )
    request = PrintRequest(("customer-card", "handover"), FIRST)
    dialog = PrintDialog(None, ui_context, printing, request, printers=["四楼"])
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, ui_context)
    assert dialog.options.mode.currentText() == "填入数据"
    dialog.options.choice.box.setFocus()
    QTest.keyClick(dialog.options.choice.box, Qt.Key.Key_Down)
    settle(qtbot, ui_context)
    assert dialog.options.mode.currentText() == "填入已知的，其余手写"
    dialog.close()
    settle(qtbot, ui_context)
