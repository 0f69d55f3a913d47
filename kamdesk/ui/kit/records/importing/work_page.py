"""What stands in the wizard while something is under way: a title, a bar, a way to stop."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

_BAR_WIDTH: Final = 420


class WorkPage(QWidget):
    """Shows progress in rows; what cannot be stopped offers no way to stop."""

    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = label(role="section")
        self.bar = QProgressBar()
        self.count = label(role="secondary")
        self.stop = button(tr("停止"), icon_name="stop")
        self._lay_out()
        self.stop.clicked.connect(self.stop_asked)

    def show_work(self, title: str) -> None:
        """Show that something has begun, how far nobody knows yet."""
        self.title.setText(title)
        self.bar.setRange(0, 0)
        self.count.setText(tr("停止之后，一切和之前一样。"))
        allow(self.stop)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is, in rows; a total of 0 is unknown."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if done and not total:
            self.count.setText(tr("{done} 行", done=f"{done:,}"))
        elif total:
            self.count.setText(tr("{done} / {total}", done=f"{done:,}", total=f"{total:,}"))

    def show_stopping(self) -> None:
        """Show that the wish to stop was heard."""
        allow(self.stop, tr("正在停止…"))
        self.title.setText(tr("正在停止…"))

    def _lay_out(self) -> None:
        self.bar.setFixedWidth(sizes().scaled(_BAR_WIDTH))
        frame, inside = card(margin=Space.XL)
        inside.addStretch(2)
        for widget in (self.title, self.bar, self.count, self.stop):
            inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame, 1)
