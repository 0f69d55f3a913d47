"""Typing in tests: ASCII by keys, Chinese as an input method hands it over."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` into ``widget``; `QTest.keyClicks` knows ASCII only."""
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def type_over(widget: QWidget, text: str) -> None:
    """Replace all that stands in ``widget`` by typing ``text``."""
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    widget.setFocus()
    widget.selectAll()
    type_text(widget, text)
