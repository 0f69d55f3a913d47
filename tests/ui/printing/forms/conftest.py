from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.services.printing.own_forms import OwnForms
from kamdesk.services.printing.packets import Packets
from kamdesk.services.printing.print_log import PrintLog
from kamdesk.services.printing.printing import Printing
from kamdesk.services.shared.search import Search
from kamdesk.ui.printing.forms.packets_panel import PacketsPanel
from kamdesk.ui.printing.forms.page import FormsPage
from kamdesk.ui.printing.forms.record_choice import RecordChoice
from tests.project import ROOT
from tests.ui.printing.print_dialogs import settle

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.requests import PrintRequest, Selection
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

SHOWN = ("customer-card", "evaluation-overview", "evaluation-specialist", "day-sheet", "task-sheet")


class NoCards:
    """A source that could fill customer cards, the sheets of a month and task sheets."""

    forms = frozenset({"customer-card", "evaluation-specialist", "day-sheet", "task-sheet"})
    monthly = frozenset({"evaluation-specialist"})

    def count(self, form_id: str, selection: Selection) -> int:
        del form_id, selection
        return 0

    def subjects(self, form_id: str, selection: Selection) -> None:
        del form_id, selection

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        del form_id, selection
        yield from ()


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A folder with four forms, which a test may change."""
    folder = tmp_path / "forms"
    for form_id in SHOWN:
        shutil.copytree(ROOT / "forms" / form_id, folder / form_id)
    for name in ("schema.json", "house-style.yaml", "sample-office.yaml"):
        shutil.copy(ROOT / "forms" / name, folder / name)
    return folder


@pytest.fixture
def own(tmp_path: Path, shipped: Path) -> Path:
    """Where the office's own forms are to lie; the folder is not there yet."""
    (shipped / "README.md").write_text("写法", encoding="utf-8")
    return tmp_path / "own"


@pytest.fixture
def asked() -> list[PrintRequest]:
    """What the page asked the print dialog for."""
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    ui_context: UiContext,
    database: Database,
    shipped: Path,
    own: Path,
    asked: list[PrintRequest],
) -> FormsPage:
    printing = Printing(
        forms=shipped,
        fonts=ROOT / "resources" / "fonts",
        sources=[NoCards()],
        office=dict,
        today=lambda: date(2026, 11, 22),
        own_forms=own,
    )
    log, packets = PrintLog(database, printing), Packets(database, printing)

    def ask(_parent: QWidget, request: PrintRequest) -> None:
        asked.append(request)

    search = Search(database)
    panel = PacketsPanel(ui_context, printing, packets, ask, lambda: date(2026, 11, 22), search)
    records = RecordChoice(search, date(2026, 11, 22))
    made = FormsPage(ui_context, printing, OwnForms(shipped, own), log, panel, ask, records)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.on_shown()
    settle(qtbot, ui_context)
    return made
