"""A form found by its number opens in the gallery, whatever tab and search were shown before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.services.printing.own_forms import OwnForms
from kamdesk.services.printing.packets import Packets
from kamdesk.services.printing.print_log import PrintLog
from kamdesk.services.printing.printing import Printing
from kamdesk.services.printing.record_codes import form_key
from kamdesk.services.shared.search import Search
from kamdesk.ui.printing.forms.packets_panel import PacketsPanel
from kamdesk.ui.printing.forms.page import FormsPage
from kamdesk.ui.printing.forms.record_choice import RecordChoice
from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def page(qtbot: QtBot, ui_context: UiContext, database: Database, tmp_path: Path) -> FormsPage:
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )

    def ask(_parent: QWidget, _request: PrintRequest) -> None:
        raise AssertionError

    panel = PacketsPanel(
        ui_context, printing, Packets(database, printing), ask, lambda: date(2026, 11, 22), Search(database)
    )
    own = OwnForms(ROOT / "forms", tmp_path / "own")
    records = RecordChoice(Search(database), date(2026, 11, 22))
    made = FormsPage(ui_context, printing, own, PrintLog(database, printing), panel, ask, records)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.on_shown()
    return made


def test_the_cursor_comes_to_the_form(page: FormsPage, ui_context: UiContext, qtbot: QtBot) -> None:
    page.forms.search.setText("请柬")
    page.tabs.setCurrentWidget(page.log)
    assert "form" in page.opens
    page.open_record("form", form_key("evaluation-specialist"))
    assert page.tabs.currentWidget() is page.forms
    assert page.forms.search.text() == ""
    entry = page.forms.gallery.entry
    assert entry is not None
    assert entry.id == "evaluation-specialist"
    assert page.forms.gallery.tiles[entry.id].hasFocus()
    page.open_record("form", form_key("gone"))
    assert page.forms.gallery.entry == entry
    ui_context.tasks.stop_all()
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
