"""What hands do at a desk: click, press, type, Chinese too, as an input method commits it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def click(widget: QWidget) -> None:
    """Click the middle of a widget."""
    QTest.mouseClick(widget, LEFT)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in a widget."""
    QTest.keyClick(widget, key, modifier)


def type_text(widget: QWidget, text: str) -> None:
    """Type a text: keys where the keyboard has them, an input method's commit elsewhere."""
    if text.isascii():
        QTest.keyClicks(widget, text)
    else:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)


def type_over(widget: QWidget, text: str) -> None:
    """Replace all that stands in a widget by typing a text."""
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    widget.setFocus()
    widget.selectAll()
    type_text(widget, text)


def type_into_cell(table: QTableView, row: int, column: int, text: str) -> None:
    """Open a cell of a table by F2, replace what stands in it, and press Enter."""
    table.setCurrentIndex(table.model().index(row, column))
    press(table, Qt.Key.Key_F2)
    editor = next(edit for edit in table.findChildren(QLineEdit) if edit.isVisible())
    editor.selectAll()
    type_text(editor, text)
    press(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the delegate commits when the key is done with
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose_in(box: QComboBox, words: str) -> None:
    """Open a box by the keyboard, walk to an entry and take it."""
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    entries = box.view()
    press(entries, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if entries.currentIndex().data() == words:
            break
        press(entries, Qt.Key.Key_Down)
    press(entries, Qt.Key.Key_Return)
    assert box.currentText() == words


def choose_by_typing(line: QLineEdit, words: str) -> None:
    """Type what is looked for into a line that offers choices, and take the first one found."""
    type_over(line, words)
    press(line, Qt.Key.Key_Return)
