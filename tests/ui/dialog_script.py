"""Dialogs in tests: each must be expected, and is answered by clicks on its real buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from kamdesk.ui.kit.desk.dialogs import SpokenDialog, TextDialog
from tests.ui.hands import type_over

if TYPE_CHECKING:
    from collections.abc import Callable


class DialogScript:
    """What a test expects of dialogs, in their order; one that is not expected fails the test."""

    def __init__(self) -> None:
        self.seen: list[QDialog] = []
        self.titles: list[str] = []
        """Titles of the dialogs that were shown."""
        self.texts: list[str] = []
        """What the spoken dialogs said."""
        self.strays: list[str] = []
        self._acts: list[Callable[[QDialog], None]] = []

    @property
    def pending(self) -> int:
        """How many expected dialogs have not been shown."""
        return len(self._acts)

    def expect(self, act: Callable[[QDialog], None]) -> None:
        """Let ``act`` work the next dialog; it must leave it closed."""
        self._acts.append(act)

    def answer(self, answer: str) -> None:
        """Click the button that gives ``answer`` in the next `SpokenDialog`."""
        self.expect(lambda dialog: _click(dialog, answer))

    def type_and_go(self, text: str) -> None:
        """Type ``text`` into the next `TextDialog` and press Enter."""
        self.expect(lambda dialog: _type(dialog, text))

    def escape(self) -> None:
        """Press Esc in the next dialog."""
        self.expect(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))

    def run(self, dialog: QDialog) -> int:
        """Stand in for ``QDialog.exec``."""
        self.seen.append(dialog)
        self.titles.append(dialog.windowTitle())
        if isinstance(dialog, SpokenDialog):
            self.texts.append(dialog.text)
        if not self._acts:
            said = dialog.text if isinstance(dialog, SpokenDialog) else ""
            self.strays.append(f"{dialog.windowTitle()}: {said}")
            dialog.reject()
            return dialog.result()
        dialog.open()
        QApplication.processEvents()
        self._acts.pop(0)(dialog)
        if dialog.isVisible():
            self.strays.append(f"{dialog.windowTitle()}: left open")
            dialog.reject()
        return dialog.result()


def _click(dialog: QDialog, answer: str) -> None:
    assert isinstance(dialog, SpokenDialog)
    QTest.mouseClick(dialog.button(answer), Qt.MouseButton.LeftButton)


def _type(dialog: QDialog, text: str) -> None:
    assert isinstance(dialog, TextDialog)
    type_over(dialog.edit, text)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
