"""Short words in passing at the lower edge of the window, with a way to take the act back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.labels import button, label, tool_button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kamdesk.ui.kit.desk.messages import Toast

_STAYS: Final = 6_000
_STAYS_WITH_UNDO: Final = 10_000
_AT_ONCE: Final = 3


class ToastFrame(QFrame):
    """One toast; it goes by itself, but never while the pointer or the focus is on it."""

    gone = Signal()

    def __init__(self, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAccessibleName(toast.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(label(toast.text), 1)
        self.undo_button = button(tr("撤销"), kind="link")
        self.undo_button.setVisible(toast.undo is not None)
        if toast.undo is not None:
            self.undo_button.clicked.connect(toast.undo)
            self.undo_button.clicked.connect(self.gone)
        row.addWidget(self.undo_button)
        close = tool_button("close", tr("收起"))
        close.clicked.connect(self.gone)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setInterval(_STAYS_WITH_UNDO if toast.undo else _STAYS)
        self._timer.timeout.connect(self._go)
        self._timer.start()

    def _go(self) -> None:
        focus = QApplication.focusWidget()
        if not self.underMouse() and not (focus is not None and self.isAncestorOf(focus)):
            self.gone.emit()


class ToastStack(QWidget):
    """Keeps the toasts over the status line, newest lowest, three at most."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        ground.installEventFilter(self)
        self.hide()

    @property
    def frames(self) -> list[ToastFrame]:
        """The toasts on screen, oldest first."""
        return self.findChildren(ToastFrame)

    def show_toast(self, toast: Toast) -> None:
        """Add ``toast``; the oldest gives way."""
        for old in self.frames[: max(len(self.frames) - _AT_ONCE + 1, 0)]:
            self._remove(old)
        frame = ToastFrame(toast, self)
        self._column.addWidget(frame)
        frame.show()  # a layout gives no room to what it has not shown yet
        frame.gone.connect(lambda: self._remove(frame))
        self.show()
        self._settle()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _remove(self, frame: ToastFrame) -> None:
        frame.hide()
        frame.setParent(None)
        frame.deleteLater()
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self.frames))
        self.adjustSize()
        self.move(self._corner())
        self.raise_()

    def _corner(self) -> QPoint:
        # over the middle of the status line, which is empty: pages have buttons at every other edge
        left = (self._ground.width() - self.width()) // 2
        return QPoint(left, self._ground.height() - self.height() - Space.XS)
