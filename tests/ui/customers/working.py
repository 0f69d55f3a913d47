"""How tests work the customers page: clicks on rows, typing as people type, waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.fields.fields import FieldEditor

LEFT: Final = Qt.MouseButton.LeftButton
CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class Doors:
    """Remembers which other parts of the desk were opened."""

    def __init__(self) -> None:
        self.imports = 0
        self.prints: list[tuple[UUID | None, tuple[UUID, ...], tuple[UUID, ...] | None]] = []

    def open_import(self, _parent: QWidget) -> None:
        self.imports += 1

    def open_print(
        self,
        parent: QWidget,  # noqa: ARG002 - as the page calls it
        request: PrintRequest,
        open_record: Callable[[UUID], None] | None = None,
    ) -> None:
        assert open_record is not None
        self.prints.append((request.this, request.selected, request.all_of_filter))


def click_row(page: CustomersPage, row: int, *, add: bool = False) -> None:
    table = page.list.table
    place = table.visualRect(page.list.model.index(row, 0)).center()
    modifier = CONTROL if add else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(table.viewport(), LEFT, modifier, place)


def listed(page: CustomersPage) -> list[str]:
    return [page.list.model.text_at(row, 0) for row in range(page.list.model.rowCount())]


def type_text(widget: QWidget, text: str) -> None:
    """Type as an input method does, which is how Chinese comes in."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def wait_for_tasks(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def type_into(editor: FieldEditor, text: str) -> None:
    editor.control.setFocus()
    QTest.keyClick(editor.control, Qt.Key.Key_A, CONTROL)
    type_text(editor.control, text)
