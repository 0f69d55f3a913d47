"""Numbers beyond their range stay as typed in the print dialog, and nothing is printed of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kamdesk.documents.definitions.library import read_values
from kamdesk.domain.printing.calibration import PaperSize
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.printing.calibration import Calibrations
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.kit.look.fitting import room_for
from kamdesk.ui.kit.look.room import Room
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing.calibration import CalibrationDialog, Feed
from kamdesk.ui.printing.dialog import PrintDialog
from tests.project import ROOT
from tests.ui.hands import click, press

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.requests import Selection
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.fields.number_boxes import LengthBox, NumberBox

EVERYBODY = tuple(UUID(int=number) for number in range(1, 6))


class FiveCards:
    """Five customers of one name."""

    forms = frozenset({"customer-card"})
    monthly: frozenset[str] = frozenset()

    def count(self, form_id: str, selection: Selection) -> int:
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        del form_id
        return EVERYBODY if selection.ids is None else selection.ids

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        sample = read_values(ROOT / "forms" / form_id / "sample.yaml")
        for each in self.subjects(form_id, selection):
            yield {**sample, "record_id": each}


@pytest.fixture
def printing() -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[FiveCards()],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )


@pytest.fixture
def dialog(qtbot: QtBot, ui_context: UiContext, printing: Printing) -> Iterator[PrintDialog]:
    made = PrintDialog(None, ui_context, printing, PrintRequest(("customer-card",)), printers=["四楼"])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle(qtbot, ui_context)
    yield made
    made.close()
    settle(qtbot, ui_context)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What went to the printer."""
    documents: list[bytes] = []
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda pdf, *_: documents.append(pdf))
    return documents


def settle(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def type_over(box: NumberBox | LengthBox, text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def test_a_first_sheet_that_is_not_there_is_said_and_not_printed(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext, sent: list[bytes]
) -> None:
    type_over(dialog.options.first, "51")
    assert dialog.options.first.text() == "51"
    assert dialog.options.first.problem.text() == "请填 1 到 5 之间的整数。"
    assert not dialog.print_button.isEnabled()  # the document has not followed yet
    qtbot.waitUntil(dialog.print_button.isEnabled)
    assert dialog.page_label.text() == "第 1 页，共 10 页"
    dialog.range.field.setFocus()
    click(dialog.print_button)
    assert dialog.options.first.hasFocus()
    assert not sent
    press(dialog.options.first, Qt.Key.Key_5)  # over what is marked
    qtbot.waitUntil(lambda: dialog.page_label.text() == "第 1 页，共 2 页")
    settle(qtbot, ui_context)
    click(dialog.print_button)
    settle(qtbot, ui_context)
    assert len(sent) == 1


def test_too_many_copies_are_said_and_not_printed(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext, sent: list[bytes]
) -> None:
    type_over(dialog.printer_options.copies, "100")
    assert dialog.printer_options.copies.problem.text() == "请填 1 到 99 之间的整数。"
    press(dialog.printer_options.copies, Qt.Key.Key_Return)
    assert not sent
    click(dialog.print_button)
    assert not sent
    press(dialog.printer_options.copies, Qt.Key.Key_2)
    press(dialog.printer_options.copies, Qt.Key.Key_Return)
    settle(qtbot, ui_context)
    assert len(sent) == 1


def test_enter_prints_nothing_that_is_older_than_the_number_just_typed(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext, sent: list[bytes]
) -> None:
    type_over(dialog.options.first, "4")
    press(dialog.options.first, Qt.Key.Key_Return)
    assert not sent
    qtbot.waitUntil(lambda: dialog.page_label.text() == "第 1 页，共 4 页")
    settle(qtbot, ui_context)
    press(dialog.options.first, Qt.Key.Key_Return)
    settle(qtbot, ui_context)
    assert len(sent) == 1


def test_a_sentence_below_the_fold_is_scrolled_into_sight(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.resize(dialog.minimumSizeHint().width(), 330)
    type_over(dialog.printer_options.copies, "100")
    problem = dialog.printer_options.copies.problem
    qtbot.waitUntil(lambda: problem.visibleRegion().boundingRect().height() == problem.height())
    assert not dialog.strip.isVisible()
    assert dialog.print_button.geometry().bottom() < dialog.height()


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Theme(mode="light", factor=1.5))
    yield
    apply_theme(qapp, Theme(mode="light"))


@pytest.mark.usefixtures("large_letters")
def test_calibration_scrolls_on_a_low_screen_and_keeps_its_verbs(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    calibrations = Calibrations(ui_context.preferences)
    feed = Feed("四楼", PaperSize(210, 297))
    made = CalibrationDialog(None, ui_context, calibrations, printing.ruler_page, feed)
    qtbot.addWidget(made)
    made.show()
    assert made.size() == made.size().boundedTo(room_for(made))
    (area,) = made.findChildren(Room)
    assert area.verticalScrollBar().maximum() == 0
    made.resize(QSize(made.width(), 260))
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    lowest = made.fields["down"]
    type_over(lowest, "501")
    press(lowest, Qt.Key.Key_Return)
    assert made.isVisible()
    qtbot.waitUntil(lambda: lowest.problem.visibleRegion().boundingRect().height() > 0)
    assert made.save_button.geometry().bottom() < made.height() == 260
    click(made.save_button)
    assert lowest.text() == "501 毫米"
    assert lowest.hasFocus()
    press(made, Qt.Key.Key_Escape)
    assert not made.isVisible()
    assert calibrations.of("四楼", feed.paper, "") is None
