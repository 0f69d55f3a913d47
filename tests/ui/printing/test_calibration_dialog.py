"""A printer is calibrated from the print dialog, and what is sent to it moves accordingly."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from kamdesk.config.settings import Settings
from kamdesk.domain.printing.calibration import PaperSize
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.printing.calibration import Calibrations
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing import calibration as calibration_module
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing.calibration import CalibrationDialog
from kamdesk.ui.printing.dialog import PrintDialog
from tests.project import ROOT
from tests.ui.hands import click

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QDoubleSpinBox
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript


def settle(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


@pytest.fixture
def dialog(qtbot: QtBot, ui_context: UiContext) -> Iterator[PrintDialog]:
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )
    request = PrintRequest(("evaluation-specialist",), mode="blank")
    made = PrintDialog(None, ui_context, printing, request, printers=["四楼", "五楼"])
    made.printer_options.printer.setCurrentText("四楼")
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, ui_context)
    yield made
    made.close()
    settle(qtbot, ui_context)


def type_length(field: QDoubleSpinBox, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_what_was_measured_is_kept_and_moves_what_is_sent(
    dialog: PrintDialog,
    dialogs: DialogScript,
    qtbot: QtBot,
    ui_context: UiContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[bytes] = []
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda pdf, *_: sent.append(pdf))
    assert dialog.calibration.words.text() == "210×297 毫米纸：未校准"
    click(dialog.print_button)
    settle(qtbot, ui_context)

    def measure(shown: QDialog) -> None:
        assert isinstance(shown, CalibrationDialog)
        type_length(shown.fields["left"], "21.5")
        click(shown.save_button)

    dialogs.expect(measure)
    click(dialog.calibration.open_button)
    assert "横移 -1.5、竖移 +0.0" in dialog.calibration.words.text()
    written = Calibrations(Settings(tmp_path / "config" / "settings.json"))
    assert written.of("四楼", PaperSize(210, 297)) is not None  # a program that dies does not take it along
    click(dialog.print_button)
    settle(qtbot, ui_context)
    assert sent[0] != sent[1]
    dialog.printer_options.printer.setCurrentText("五楼")
    assert dialog.calibration.words.text().endswith("未校准")


def test_a_length_that_cannot_be_is_said_beside_it_and_a_calibration_can_be_taken_back(
    dialog: PrintDialog, dialogs: DialogScript
) -> None:
    def measure(shown: QDialog) -> None:
        assert isinstance(shown, CalibrationDialog)
        assert not shown.forget_button.isEnabled()
        type_length(shown.fields["across"], "20")
        click(shown.save_button)
        assert "约 200 毫米" in shown.notice.text
        type_length(shown.fields["across"], "199")
        click(shown.save_button)

    dialogs.expect(measure)
    click(dialog.calibration.open_button)
    assert "缩放 100.5%" in dialog.calibration.words.text()

    def forget(shown: QDialog) -> None:
        assert isinstance(shown, CalibrationDialog)
        assert "已校准" in shown.notice.text
        click(shown.forget_button)

    dialogs.expect(forget)
    click(dialog.calibration.open_button)
    assert dialog.calibration.words.text().endswith("未校准")


def test_the_ruler_page_goes_to_the_printer_as_it_is(
    dialog: PrintDialog,
    dialogs: DialogScript,
    qtbot: QtBot,
    ui_context: UiContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[str] = []

    def send(pdf: bytes, order: object, _progress: object) -> None:
        assert pdf.startswith(b"%PDF")
        if sent:
            raise UserError(Message("没有纸。"))
        sent.append(str(order))

    monkeypatch.setattr(calibration_module, "send_to_printer", send)

    def print_page(shown: QDialog) -> None:
        assert isinstance(shown, CalibrationDialog)
        click(shown.page_button)
        settle(qtbot, ui_context)
        assert "已送往打印机" in shown.notice.text
        click(shown.page_button)
        settle(qtbot, ui_context)
        assert shown.notice.text == "没有纸。"
        click(shown.close_button)

    dialogs.expect(print_page)
    click(dialog.calibration.open_button)
    assert "四楼" in sent[0]
