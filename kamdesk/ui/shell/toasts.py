"""The lane for short words in passing: it takes room of its own over the status line and covers nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from kamdesk.ui.kit.look.labels import button, label, tool_button
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.ui.kit.desk.messages import Toast

_STAYS: Final = 6_000
_STAYS_WITH_UNDO: Final = 10_000
_WIDTH: Final = 640


class ToastFrame(QFrame):
    """One toast; it goes by itself, but never while the pointer or the focus is on it."""

    gone = Signal()

    def __init__(self, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = toast.step
        self.setProperty("role", "toast")
        self.setAccessibleName(toast.text)
        self.setMaximumWidth(sizes().scaled(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.XS, 0)
        row.setSpacing(Space.S)
        row.addWidget(label(toast.text, wrap=True), 1)
        self.undo_button = button(tr("撤销"), kind="link")
        self.undo_button.setAccessibleDescription(toast.text)
        row.addWidget(self.undo_button)  # first, as alone it would flash up as a window and take the keys
        self.undo_button.setVisible(toast.undo is not None)
        if toast.undo is not None:
            self.undo_button.clicked.connect(toast.undo)
            self.undo_button.clicked.connect(self.gone)
        close = tool_button("close", tr("收起"))
        close.clicked.connect(self.gone)
        row.addWidget(close)
        for verb in (self.undo_button, close):  # a click, after which they are gone, leaves the keys alone
            verb.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self)
        self._timer.setInterval(_STAYS_WITH_UNDO if toast.undo else _STAYS)
        self._timer.timeout.connect(self._go)
        self._timer.start()

    def follow(self, undoable: UUID | None) -> None:
        """Offer to take the act back only while it is the one that undo would take."""
        if self._step is not None and self._step != undoable:
            self.undo_button.hide()

    def _go(self) -> None:
        focus = QApplication.focusWidget()
        if not self.underMouse() and not (focus is not None and self.isAncestorOf(focus)):
            self.gone.emit()


class ToastLane(QWidget):
    """Shows the newest toast and says it to screen readers; while there is none it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.XL, 0, Space.XL, Space.XS)
        self._frame: ToastFrame | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def frame(self) -> ToastFrame | None:
        """The toast on screen."""
        return self._frame

    def show_toast(self, toast: Toast) -> None:
        """Show ``toast`` in place of the one before."""
        self._remove(self._frame)
        self._frame = frame = ToastFrame(toast, self)
        self._row.addWidget(frame)
        frame.gone.connect(lambda: self._remove(frame))
        frame.show()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, toast.text))

    def follow(self, undoable: UUID | None) -> None:
        """Hear which act undo would take back now."""
        if self._frame is not None:
            self._frame.follow(undoable)

    def _remove(self, frame: ToastFrame | None) -> None:
        if frame is None or frame is not self._frame:
            return
        self._frame = None
        self._row.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self.hide()
