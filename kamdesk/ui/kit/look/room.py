"""Pages and dialogs that need more room than there is scroll; the verbs of a dialog stay in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.fitting import least_size, room_for
from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

_FEWEST_LINES: Final = 3


class Room(QScrollArea):
    """Holds something, never smaller than what stands on it allows; scrolls both ways where it gets less."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)

    def asking(self) -> QWidget | None:
        """Return whose least size counts."""
        return self._content

    def height_at(self, width: int) -> int:
        """Return the height that the content would like at a width."""
        content = self._content
        height = content.heightForWidth(width) if content.hasHeightForWidth() else 0
        return max(height, content.sizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, _FEWEST_LINES * self.fontMetrics().lineSpacing())

    def fit(self) -> None:
        """Give the content the room there is, or the least that it needs."""
        asking = self.asking()
        if asking is None:
            return
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        room = self.maximumViewportSize()
        needed = least_size(asking, room.width())
        if needed.height() > room.height():
            room.setWidth(room.width() - bar)
            needed = least_size(asking, room.width())
        if needed.width() > room.width():
            room.setHeight(room.height() - bar)
        self._content.resize(room.expandedTo(needed))


class FittedDialog(QDialog):
    """A dialog within its screen: head and verbs stay, what lies between them scrolls if need be."""

    def compose(
        self,
        content: QLayout,
        verbs: QLayout | None = None,
        *,
        head: Sequence[QWidget] = (),
        width: int,
        height: int = 0,
    ) -> None:
        """Put the parts below each other; without ``height`` the dialog is as high as its content asks."""
        holder = QWidget()
        holder.setProperty("role", "scrolled")
        content.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(content)
        self._wanted = QSize(width, height)
        self._room = Room(holder)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._column.setSpacing(Space.M)
        for widget in head:
            self._column.addWidget(widget)
        self._column.addWidget(self._room, 1)
        if verbs is not None:
            self._column.addLayout(verbs)

    def refit(self) -> None:
        """Be as large as the content asks now."""
        self._column.activate()
        self.resize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        margins = self._column.contentsMargins()
        least = self._column.totalMinimumSize()
        width = min(max(self._wanted.width(), least.width()), room_for(self).width())
        inner = width - margins.left() - margins.right()
        others = self._column.totalHeightForWidth(width)
        if others < 0:
            others = self._column.totalSizeHint().height()
        asked = others - self._room.sizeHint().height() + self._room.height_at(inner)
        return QSize(width, self._wanted.height() or asked).boundedTo(room_for(self))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Qt gives a new window two thirds of the screen at most, which cuts words on a small one
        if not event.spontaneous() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.refit()
        super().showEvent(event)
