"""Small words on screen: labels in their roles, chips for states, separators, cards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout
from typing_extensions import override

from kamdesk.ui.kit.look.buttons import Button, FlatButton
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QAbstractButton, QWidget

Role = Literal["", "page-title", "section", "small", "secondary", "problem", "advice", "key"]
Chip = Literal["neutral", "good", "watch", "bad", "accent", "grade_a", "grade_b", "grade_c"]
ButtonKind = Literal["plain", "primary", "danger", "link"]

_LONGEST_TIP: Final = 400
_LONG_RUN: Final = re.compile(r"[!-\u058f]{25,}")
_BREAK_AFTER: Final = re.compile(r".{12}")
_BREAK: Final = "\u200b"  # of no width
_ICON_ROLES: Final = {
    "primary": QPalette.ColorRole.HighlightedText,
    "danger": QPalette.ColorRole.BrightText,
    "link": QPalette.ColorRole.Link,
}


class ElidedLabel(QLabel):
    """One line of words that ends in … where its room ends, and then says all of it to the pointer."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._say_what_is_cut()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_what_is_cut()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # a line is painted as a whole
        QPainter(self).drawText(self.contentsRect(), int(self.alignment()), self.shown())

    def shown(self) -> str:
        """Return the words as far as there is room for them."""
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _say_what_is_cut(self) -> None:
        self.setToolTip("" if self.shown() == self.text() else tip_of(self.text()))


class WrappedLabel(QLabel):
    """A label whose words go on in the next line, long addresses and other runs without a blank too.

    Its text, and what is copied out of it, is what was put in.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    @override
    def text(self) -> str:
        return self._whole

    @override
    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(_LONG_RUN.sub(lambda run: _BREAK_AFTER.sub(rf"\g<0>{_BREAK}", run[0]), text))

    @override
    def selectedText(self) -> str:
        return super().selectedText().replace(_BREAK, "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText())
        else:
            super().keyPressEvent(event)


def tip_of(text: str) -> str:
    """Return how a tooltip shows what somebody wrote: letter by letter, no markup, in lines, not endless."""
    if not text:
        return ""
    from html import escape  # its table of entities is large, and the start shows no tip

    shown = text if len(text) <= _LONGEST_TIP else f"{text[:_LONGEST_TIP]}…"
    return f"<p>{escape(shown)}</p>"


def label(text: str = "", *, role: Role = "", wrap: bool = False) -> QLabel:
    """Return a plain-text label in one of the roles that the style sheet knows."""
    made = WrappedLabel(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def chip(text: str, kind: Chip = "neutral") -> QLabel:
    """Return a small tinted word for a state or grade; never colour alone."""
    made = label(text)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    set_chip(made, text, kind)
    return made


def set_chip(made: QLabel, text: str, kind: Chip) -> None:
    """Let the chip ``made`` say ``text`` in the colours of ``kind``."""
    made.setText(text)
    set_look(made, "chip", kind)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set the dynamic property that the style sheet looks at, and have it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(text: str, *, icon_name: str = "", kind: ButtonKind = "plain") -> Button:
    """Return a push button; at most one of kind "primary" a view."""
    made = Button(text)
    set_kind(made, kind, icon_name)
    return made


def set_kind(made: QPushButton, kind: ButtonKind, icon_name: str = "") -> None:
    """Let the button ``made`` be of ``kind``, with its icon in the colour of its words."""
    set_look(made, "kind", kind)
    if icon_name:
        made.setIcon(icon(icon_name, _ICON_ROLES.get(kind, QPalette.ColorRole.WindowText)))


def tool_button(icon_name: str, name: str, *, shortcut: str = "") -> FlatButton:
    """Return a flat button with an icon alone; ``name`` is its tooltip and accessible name."""
    made = FlatButton()
    made.setIcon(icon(icon_name))
    made.setToolTip(f"{name} ({shortcut})" if shortcut else name)
    made.setAccessibleName(name)
    return made


def fit_to_words(made: QAbstractButton) -> None:
    """Let a tick box or radio button be no wider than its words, so that its focus ring is not either."""
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def card(*, margin: int = Space.L, spacing: int = Space.M) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the layout inside it."""
    made = QFrame()
    made.setProperty("role", "card")
    inside = QVBoxLayout(made)
    inside.setContentsMargins(margin, margin, margin, margin)
    inside.setSpacing(spacing)
    return made, inside
