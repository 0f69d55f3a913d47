from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing.dialog import PrintDialog, open_print_dialog
from tests.project import ROOT

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

from tests.ui.printing.print_dialogs import (
    AT_HAND,
    FIRST,
    REQUEST,
    SECOND,
    CardSource,
    click,
    open_dialog,
    scope,
    settle,
)


def test_it_opens_on_the_rows_chosen_and_says_what_they_make(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    assert dialog.page_label.text() == "第 1 页，共 4 页"
    assert dialog.options.what == "所选的 2 份"
    assert dialog.foot.summary.text() == "所选的 2 份，共 4 页"
    assert [button.text() for button in dialog.options.scopes.buttons()] == [
        "当前这一份",
        "所选的 2 份",
        "全部 3 份",
    ]
    assert dialog.save_button.isEnabled()
    assert dialog.print_button.isEnabled()
    scope(dialog, "当前")
    settle(qtbot, ui_context)
    assert dialog.foot.summary.text() == "当前这一份，共 2 页"
    assert not dialog.problems.isVisible()


def test_without_rows_chosen_it_opens_on_the_record_at_hand(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    made = open_dialog(qtbot, ui_context, printing, AT_HAND)
    assert [button.text() for button in made.options.scopes.buttons()] == ["当前这一份", "全部 3 份"]
    assert made.foot.summary.text() == "当前这一份，共 2 页"
    made.close()


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
    assert dialog.foot.summary.text() == "空白表，共 2 页"
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


def test_thumbnails_tell_which_pages_are_meant(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    scope(dialog, "全部")
    settle(qtbot, ui_context)

    def said() -> list[object]:
        rows = range(dialog.strip.model().rowCount())
        return [dialog.strip.model().index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in rows]

    def picture(row: int) -> QImage:
        icon = dialog.strip.model().index(row, 0).data(Qt.ItemDataRole.DecorationRole)
        image: QImage = icon.pixmap(dialog.strip.iconSize()).toImage()
        return image

    whole = picture(1), picture(2)
    QTest.keyClicks(dialog.range.field, "1,3")
    left_out = [n + 1 for n, words in enumerate(said()) if "不在页码范围内" in str(words)]
    assert left_out == [2, 4, 5, 6]
    assert picture(1) != whole[0]
    assert picture(2) != whole[1]
    dialog.range.field.clear()
    assert (picture(1), picture(2)) == whole


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
    assert isinstance(image, QImage)
    points = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(image.pixelColor(x, y).lightness() < 110 for x, y in points) / len(points)


def test_one_can_go_on_from_a_record(dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext) -> None:
    scope(dialog, "当前")
    settle(qtbot, ui_context)
    assert not dialog.options.first.isVisible()
    scope(dialog, "全部")
    settle(qtbot, ui_context)
    assert (dialog.options.first.maximum(), dialog.options.most.text()) == (3, "全部")
    with qtbot.waitSignal(ui_context.tasks.started):
        QTest.keyClick(dialog.options.first, Qt.Key.Key_Up)
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 4 页"
    assert dialog.foot.summary.text() == "全部 3 份中的第 2 至 3 份，共 4 页"
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
    assert dialog.notice.text == "已停止排版。"


def test_what_was_stopped_is_set_again_where_one_asks_for_it(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    scope(dialog, "全部")
    click(dialog.stop_button)
    settle(qtbot, ui_context)
    again = next(each for each in dialog.notice.findChildren(QPushButton) if each.text() == "重新排版")
    click(again)
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 6 页"
    assert not dialog.notice.isVisible()


def test_choosing_again_while_it_works_shows_only_the_last_choice(
    dialog: PrintDialog, source: CardSource, qtbot: QtBot, ui_context: UiContext
) -> None:
    source.at_record = lambda: QTest.qSleep(40)
    scope(dialog, "全部")
    scope(dialog, "所选")
    settle(qtbot, ui_context)
    assert dialog.page_label.text() == "第 1 页，共 4 页"


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


class BriefingSource(CardSource):
    """Fills briefings, of which records know only the beginning."""

    forms = frozenset({"customer-card", "executive-briefing"})


def test_a_form_of_which_little_is_known_is_offered_as_begun(qtbot: QtBot, ui_context: UiContext) -> None:
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[BriefingSource()],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )
    request = PrintRequest(("customer-card", "executive-briefing"), FIRST)
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


def test_names_with_angle_brackets_are_shown_letter_by_letter(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    made = open_dialog(qtbot, ui_context, printing, AT_HAND, printers=["四楼", "五楼 <b>彩色</b>"])
    made.printer_options.printer.setFocus()
    QTest.keyClick(made.printer_options.printer, Qt.Key.Key_Down)
    assert made.printer_options.printer.currentText() == "五楼 <b>彩色</b>"
    shown = QTextDocument()
    shown.setHtml(made.printer_options.printer.toolTip())
    assert shown.toPlainText() == "五楼 <b>彩色</b>"
    made.close()
    settle(qtbot, ui_context)
