"""Windows on small screens and with large letters: what has no room stacks, recedes or scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)
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


def least_size(widget: QWidget, width: int) -> QSize:
    """Return the least size of a widget that is ``width`` wide.

    A least size that knows no width counts one line for wrapped words; the height that a layout tells for a
    width gives scrolled parts in stacked pages all that they would like. So where there are such pages, each
    has to know its own least height (`WrappingPage`).
    """
    least, layout = widget.minimumSizeHint().expandedTo(widget.minimumSize()), widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        wrapped = layout.minimumHeightForWidth(max(width, least.width()))
        if widget.findChild(QStackedWidget) is not None:
            wrapped = min(least.height(), wrapped)
        least.setHeight(max(widget.minimumHeight(), wrapped))
    return least


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
        inner = WrappingPage()  # whose wrapped words keep their height where it scrolls
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


class WrappingPage(QWidget):
    """A page that never gets less height than its wrapped words need at its width."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(max(hint.height(), layout.minimumHeightForWidth(max(self.width(), hint.width()))))
        return hint

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


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
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = max(end.minimumSize().width() for end in self._ends) + margins.left() + margins.right()
        height = super().minimumSizeHint().height()
        if self._row.hasHeightForWidth():
            height = max(height, self._row.heightForWidth(max(width, self.width())))
        return QSize(width, height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()  # an end may go on in another line

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        needed = sum(end.sizeHint().width() for end in self._ends) + 2 * Space.S
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = down if self.contentsRect().width() < needed else across
        if wanted != self._row.direction():
            self._row.setDirection(wanted)


class Abreast(QSplitter):
    """Parts side by side; where the room is too narrow for the least widths of all, below each other."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        for part in parts:
            self.addWidget(part)

    @override
    def minimumSizeHint(self) -> QSize:
        is_down = self.orientation() is Qt.Orientation.Vertical
        is_whole = is_down or len(self._shown) == 1
        least = [least_size(part, self.width() if is_whole else part.width()) for part in self._shown]
        heights = [part.height() for part in least] or [0]
        if is_down:  # the splitter itself knows no width, and takes from one part what another would miss
            own = [part.minimumSizeHint().height() for part in self._shown]
            heights = [max(pair) for pair in zip(heights, own, strict=False)] or [0]
        gaps = max(len(least) - 1, 0) * self.handleWidth()
        width = max((part.width() for part in least), default=0)
        return QSize(width, sum(heights) + gaps if is_down else max(heights))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()  # words and chips that wrap ask for their height by the width

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # a part came or went
            self._turn()
        return super().event(event)

    @property
    def _shown(self) -> list[QWidget]:
        parts = (self.widget(place) for place in range(self.count()))
        return [part for part in parts if part is not None and not part.isHidden()]

    def _turn(self) -> None:
        widths = [least_size(part, part.width()).width() for part in self._shown]
        is_short = self.width() < sum(widths) + max(len(widths) - 1, 0) * self.handleWidth()
        wanted = Qt.Orientation.Vertical if is_short else Qt.Orientation.Horizontal
        if wanted is not self.orientation():
            self.setOrientation(wanted)


def ask_by_the_open_one(pages: QTabWidget | QStackedWidget) -> None:
    """Let pages ask for the room of the open one alone, from now on and after every change."""

    def fit_open(_index: int = 0) -> None:
        for place in range(pages.count()):
            page, is_open = pages.widget(place), place == pages.currentIndex()
            policy = QSizePolicy.Policy.Preferred if is_open else QSizePolicy.Policy.Ignored
            if page is not None:
                page.setSizePolicy(policy, policy)

    pages.currentChanged.connect(fit_open)
    fit_open()
