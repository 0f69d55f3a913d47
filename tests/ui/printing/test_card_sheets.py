"""Sheets of labels and cards are begun where the last one was left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.documents.definitions.library import read_values
from kamdesk.domain.printing.requests import Layout, PrintRequest, Selection
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing.dialog import PrintDialog
from tests.project import ROOT
from tests.ui.hands import click

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext

LABELS = "address-label"


class FiveLabels:
    """Five addresses."""

    forms = frozenset({LABELS})
    monthly: frozenset[str] = frozenset()

    def count(self, form_id: str, selection: Selection) -> int:
        del form_id, selection
        return 5

    def subjects(self, form_id: str, selection: Selection) -> None:
        del form_id, selection

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        del selection
        addresses = read_values(ROOT / "forms" / form_id / "sample.yaml")["addresses"]
        assert isinstance(addresses, list | tuple)
        yield from ({"addresses": addresses[:1]} for _ in range(5))


@pytest.fixture
def printing() -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[FiveLabels()],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )


def settle(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def open_dialog(qtbot: QtBot, context: UiContext, printing: Printing, *form_ids: str) -> PrintDialog:
    made = PrintDialog(None, context, printing, PrintRequest(form_ids), printers=["四楼"])
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, context)
    return made


def test_a_document_knows_the_first_free_label_of_its_last_sheet(printing: Printing) -> None:
    cards = printing.entry(LABELS).cards
    assert cards > 10
    assert printing.render(LABELS, "filled").next_card == 6
    last = printing.render(LABELS, "filled", layout=Layout(first_card=cards - 1))
    assert (last.page_count, last.next_card) == (2, 4)
    full = printing.render(LABELS, "filled", layout=Layout(first_card=cards - 4))
    assert (full.page_count, full.next_card) == (1, 1)


def test_printing_goes_on_where_the_last_sheet_was_left(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda *_: None)
    first = open_dialog(qtbot, ui_context, printing, LABELS)
    assert first.options.card.isVisible()
    assert first.options.card.value() == 1
    with qtbot.waitSignal(ui_context.tasks.started):
        QTest.keyClick(first.options.card, Qt.Key.Key_Up)
    settle(qtbot, ui_context)
    click(first.print_button)
    settle(qtbot, ui_context)
    first.close()
    second = open_dialog(qtbot, ui_context, printing, LABELS)
    assert second.options.card.value() == 7
    second.close()


def test_a_form_without_cards_asks_for_no_label(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    made = open_dialog(qtbot, ui_context, printing, "customer-card", LABELS)
    assert not made.options.card.isVisible()
    made.options.form.setFocus()
    QTest.keyClick(made.options.form, Qt.Key.Key_Down)
    settle(qtbot, ui_context)
    assert made.options.card.isVisible()
    made.close()
