"""The styles of stationery in the print dialog: in black alone, for a press, on both sides."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kamdesk.domain.printing.requests import PLAIN, PrintRequest
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing.dialog import PrintDialog
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def dialog(qtbot: QtBot, ui_context: UiContext) -> Iterator[PrintDialog]:
    """The dialog with an invitation, and a form without styles below it."""
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )
    request = PrintRequest(("invitation", "complaint"), mode="sample")
    made = PrintDialog(None, ui_context, printing, request, printers=[])
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    yield made
    made.close()


def settle(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def choose(dialog: PrintDialog, key: Qt.Key) -> None:
    dialog.options.form.setFocus()
    QTest.keyClick(dialog.options.form, key)


def test_stationery_is_printed_in_black_alone_or_for_a_press(
    dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext
) -> None:
    for box, chosen in ((dialog.options.plain, "is_plain"), (dialog.options.press, "is_for_press")):
        with qtbot.waitSignal(ui_context.tasks.started):
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        settle(qtbot, ui_context)
        assert getattr(dialog.options.layout_chosen, chosen)
    assert dialog.page_label.text() == "第 1 页，共 3 页"  # outside, inside, reply slip
    choose(dialog, Qt.Key.Key_Down)
    settle(qtbot, ui_context)
    assert not dialog.options.plain.isVisible()
    assert not dialog.options.press.isVisible()
    assert dialog.options.layout_chosen == PLAIN


def test_a_form_of_two_sides_proposes_them(dialog: PrintDialog, qtbot: QtBot, ui_context: UiContext) -> None:
    sides = dialog.printer_options.duplex
    assert sides.currentData() == "long_edge"
    choose(dialog, Qt.Key.Key_Down)
    settle(qtbot, ui_context)
    assert sides.currentData() == "simplex"
    QTest.keyClick(sides, Qt.Key.Key_End)
    choose(dialog, Qt.Key.Key_Up)
    settle(qtbot, ui_context)
    assert sides.currentData() == "long_edge"
