from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing.dialog import PrintDialog
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext

from tests.ui.printing.print_dialogs import REQUEST, CardSource, settle


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
