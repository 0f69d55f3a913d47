"""Small widgets side by side that go on in the next line where the width ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QLayoutItem


class FlowLayout(QLayout):
    """Places widgets as words are placed in a paragraph."""

    def __init__(self, parent: QWidget | None = None, spacing: int = Space.XS) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Walk through the lines, moving the widgets if asked; return the height needed."""
        top = rect.top()
        for line in self._lines(rect.width()):
            left = rect.left() + self._indent(rect.width() - self._width(size for _item, size in line))
            height = max(size.height() for _item, size in line)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(left, top + self._drop(height - size.height())), size))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(top - self.spacing() - rect.top(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item, size in self._shown():
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self.spacing()
        return lines

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        """Return what is not hidden, with the size that it asks for."""
        return [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]

    def _width(self, sizes: Iterable[QSize]) -> int:
        widths = [size.width() for size in sizes]
        return sum(widths) + self.spacing() * max(len(widths) - 1, 0)

    def _drop(self, free: int) -> int:  # noqa: ARG002 - other lines stand elsewhere
        """Return how far below the top of its line a widget stands that is ``free`` pixels lower."""
        return 0

    def _indent(self, free: int) -> int:  # noqa: ARG002 - other lines begin elsewhere
        """Return where a line begins that leaves ``free`` pixels."""
        return 0


class LineFlow(FlowLayout):
    """Asks for the room of one line, and goes on in others where it gets less."""

    @override
    def sizeHint(self) -> QSize:
        sizes = [size for _item, size in self._shown()]
        return QSize(self._width(sizes), max((size.height() for size in sizes), default=0))

    @override
    def _drop(self, free: int) -> int:
        return free // 2


class EndFlow(LineFlow):
    """A line of verbs at the right end of a row."""

    def __init__(self) -> None:
        super().__init__(spacing=Space.S)

    @override
    def _indent(self, free: int) -> int:
        return max(free, 0)


class FlowRow(QWidget):
    """Holds chips, small buttons or tiles, ``spacing`` pixels apart."""

    def __init__(self, spacing: int = Space.XS) -> None:
        super().__init__()
        self._flow = FlowLayout(self, spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show ``widgets`` in place of those before, which are deleted."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self._flow.addWidget(widget)
        if self.parentWidget() is not None or not widgets:  # alone it would flash up as a window
            self.setVisible(bool(widgets))
        self.updateGeometry()
