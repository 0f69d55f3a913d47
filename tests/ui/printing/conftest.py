from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.services.printing.printing import Printing
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.printing.dialog import PrintDialog

from tests.ui.printing.print_dialogs import REQUEST, CardSource, open_dialog, settle


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
    """The dialog, shown, its first document set: the two rows chosen of three."""
    made = open_dialog(qtbot, ui_context, printing, REQUEST)
    yield made
    made.close()
    settle(qtbot, ui_context)
