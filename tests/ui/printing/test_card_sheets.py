"""Sheets of labels and cards are begun where the last one was left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
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


def test_the_first_free_label_is_chosen_by_a_click_on_the_sheet(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    made = open_dialog(qtbot, ui_context, printing, LABELS)
    picture = made.options.first_card.picture
    assert picture.size() == picture.sizeHint()
    with qtbot.waitSignal(ui_context.tasks.started):
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.box_of(20).center().toPoint())
    settle(qtbot, ui_context)
    assert made.options.card.value() == 20
    assert picture.accessibleName() == "从第 20 个开始：第 7 行，第 2 列"
    assert made.page_label.text() == "第 1 页，共 2 页"
    seen = picture.grab().toImage()
    used, free = (picture.box_of(card).topLeft().toPoint() + QPoint(6, 9) for card in (19, 21))
    assert seen.pixelColor(used) != seen.pixelColor(free)
    made.close()


def test_arrows_walk_over_the_sheet_and_stay_on_it(
    qtbot: QtBot, ui_context: UiContext, printing: Printing
) -> None:
    made = open_dialog(qtbot, ui_context, printing, LABELS)
    card, picture = made.options.card, made.options.first_card.picture
    picture.setFocus()
    walked = []
    for key in ("Left", "Up", "Right", "Down", "End", "Down", "Right", "Home"):
        QTest.keyClick(picture, getattr(Qt.Key, f"Key_{key}"))
        walked.append(card.value())
    assert walked == [1, 1, 2, 5, 21, 21, 21, 1]
    QTest.keyClick(card, Qt.Key.Key_Up)
    assert picture.accessibleName().startswith("从第 2 个开始")
    settle(qtbot, ui_context)
    made.close()


@pytest.mark.parametrize(
    ("form_id", "rows", "columns"),
    [("name-badge", 5, 2), ("place-card-6", 2, 3), ("custody-slip", 3, 1)],
)
def test_every_sheet_of_cards_has_its_picture(
    printing: Printing, form_id: str, rows: int, columns: int
) -> None:
    grid = printing.entry(form_id).grid
    assert grid is not None
    assert (grid.rows, grid.columns) == (rows, columns)
    left, top, width, height = grid.box(grid.count)
    assert left + width <= grid.paper_width + 0.1
    assert top + height <= grid.paper_height + 0.1


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
