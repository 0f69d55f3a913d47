"""Windows on small screens and with large letters: what has no room stacks, recedes or scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QLayout, QScrollArea, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_FRAME: Final = QSize(16, 48)
"""What the system draws around a dialog."""
_FEWEST_LINES: Final = 3


def room_for(dialog: QDialog) -> QSize:
    """Return how large a dialog may be on its screen."""
    return dialog.screen().availableSize() - _FRAME


def fit(dialog: QDialog, width: int) -> None:
    """Make a dialog so wide, and as high as it asks for at that width, within its screen."""
    room = room_for(dialog)
    dialog.resize(min(width, room.width()), dialog.height())
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        for part in dialog.findChildren(Scrolled):
            part.updateGeometry()  # it asks for its height by the width that it has only now
        wanted = max(layout.totalHeightForWidth(dialog.width()), layout.totalSizeHint().height())
        dialog.resize(dialog.width(), min(max(wanted, 1), room.height()))


def bring_into_sight(*widgets: QWidget) -> None:
    """Scroll whatever scrolls around the widgets until they show, the first of them surely."""
    for widget in reversed(widgets):  # what just appeared has its place only when events are done with
        QTimer.singleShot(0, widget, lambda widget=widget: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, Space.S)
        parent = parent.parentWidget()


class Scrolled(QScrollArea):
    """Asks for the height that its content has at its width; scrolls where it gets less."""

    def __init__(self, content: QLayout) -> None:
        super().__init__()
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        inner.setLayout(content)
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self._content.minimumSize().width())
        return QSize(width, max(self._content.totalHeightForWidth(width), self._content.sizeHint().height()))

    @override
    def minimumSizeHint(self) -> QSize:
        height = _FEWEST_LINES * self.fontMetrics().lineSpacing()
        return QSize(self._content.minimumSize().width() + Space.S, height)


class TwoEnds(QWidget):
    """A row with something at either end; where the row is too short, the right end goes below the left."""

    def __init__(self, left: QLayout, right: QLayout) -> None:
        super().__init__()
        self._ends = left, right
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        self._row.addLayout(left, 1)
        self._row.addLayout(right)

    @override
    def minimumSizeHint(self) -> QSize:
        width = max(end.minimumSize().width() for end in self._ends)
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        needed = sum(end.sizeHint().width() for end in self._ends) + 2 * Space.S
        is_short = self.width() < needed
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if is_short else across)
        super().resizeEvent(event)
