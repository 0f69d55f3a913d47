"""A print dialog over three customers, and the hands that work it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kamdesk.documents.definitions.library import read_values
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.ui.printing.dialog import PrintDialog
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.requests import Selection
    from kamdesk.services.printing.printing import Printing
    from kamdesk.ui.kit.desk.context import UiContext

FIRST, SECOND, THIRD = UUID(int=1), UUID(int=2), UUID(int=3)
FORMS = ("customer-card", "evaluation-overview")
REQUEST = PrintRequest(FORMS, FIRST, (FIRST, SECOND), None)
AT_HAND = PrintRequest(FORMS, FIRST, (FIRST,), None)


class CardSource:
    """Three customers; the second one's name cannot be printed wholly. ``at_record`` is told of each."""

    forms = frozenset({"customer-card"})
    monthly: frozenset[str] = frozenset()

    def __init__(self) -> None:
        self.name = "客户{number}号"
        self.at_record: Callable[[], None] = lambda: None

    def count(self, form_id: str, selection: Selection) -> int:
        del form_id
        return 3 if selection.ids is None else len(selection.ids)

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        del form_id
        return (FIRST, SECOND, THIRD) if selection.ids is None else selection.ids

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        sample = read_values(ROOT / "forms" / form_id / "sample.yaml")
        customer = sample["customer"]
        assert isinstance(customer, dict)
        for key in (FIRST, SECOND, THIRD) if selection.ids is None else selection.ids:
            self.at_record()
            name = "王𱅒工业" if key == SECOND else self.name.format(number=key.int)
            yield {**sample, "customer": {**customer, "name": name}, "record_id": key, "record_label": name}


def settle(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]  # any widget


def open_dialog(
    qtbot: QtBot, context: UiContext, printing: Printing, request: PrintRequest, **more: Any
) -> PrintDialog:
    """Show a dialog, its first document set."""
    made = PrintDialog(None, context, printing, request, **{"printers": ["四楼", "五楼"], **more})
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, context)
    return made


def scope(dialog: PrintDialog, words: str) -> None:
    """Click the round button whose text begins so."""
    (chosen,) = [each for each in dialog.options.scopes.buttons() if each.text().startswith(words)]
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton, pos=QPoint(8, chosen.height() // 2))
