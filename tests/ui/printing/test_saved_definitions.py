"""The preview follows the office's own definition while it is being edited."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing.dialog import PrintDialog
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    shutil.copytree(ROOT / "forms" / "menu", folder / "menu")
    return folder


@pytest.fixture
def dialog(qtbot: QtBot, ui_context: UiContext, own: Path) -> Iterator[PrintDialog]:
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
        own_forms=own,
    )
    made = PrintDialog(None, ui_context, printing, PrintRequest(("menu",), mode="sample"), printers=["四楼"])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
    yield made
    made.close()
    qtbot.waitUntil(lambda: not ui_context.tasks.running)


def change(own: Path, old: str, new: str) -> None:
    path = own / "menu" / "form.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def picture(dialog: PrintDialog, qtbot: QtBot) -> QImage:
    """Return the first page as it shows once it is drawn."""

    def is_drawn() -> bool:
        dialog.view.grab()
        pictures = dialog.view._pictures
        return pictures is not None and pictures.kept(1) is not None

    qtbot.waitUntil(is_drawn)
    return dialog.view.grab().toImage()


def test_a_saved_definition_is_typeset_at_once(
    dialog: PrintDialog, own: Path, qtbot: QtBot, ui_context: UiContext
) -> None:
    before = picture(dialog, qtbot)
    change(own, "text: 菜单", "text: 食单")
    with qtbot.waitSignal(ui_context.changes.changed):
        ui_context.changes.announce({"form"})
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
    assert dialog.save_button.isEnabled()
    assert picture(dialog, qtbot) != before


def test_other_news_do_not_set_the_document_anew(
    dialog: PrintDialog, ui_context: UiContext, qtbot: QtBot
) -> None:
    started: list[object] = []
    ui_context.tasks.started.connect(started.append)
    with qtbot.waitSignal(ui_context.changes.changed):
        ui_context.changes.announce({"customer"})
    assert not started
    assert dialog.save_button.isEnabled()
