"""The lowest row of the print dialog: how far work is, what is going to be printed, and the verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import ElidedLabel, button, set_kind
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.ui.kit.desk.tasks import Task


class FootRow(QHBoxLayout):
    """Progress with its stop, or else the words that say what is chosen; at the right the verbs."""

    def __init__(self) -> None:
        super().__init__()
        self._task: Task | None = None
        self.progress = QProgressBar()
        self.stop_button = button(tr("停止"), icon_name="stop")
        self.summary = ElidedLabel()
        self.close_button = button(tr("关闭"))
        self.save_button = button(tr("另存为 PDF"), icon_name="save")
        self.print_button = button(tr("打印"), icon_name="print", kind="primary")
        self.print_button.setDefault(True)
        self.setSpacing(Space.S)
        self.addWidget(self.progress, 1)
        self.addWidget(self.stop_button)
        self.addWidget(self.summary, 1)
        self.addWidget(self.close_button)
        self.addWidget(self.save_button)
        self.addWidget(self.print_button)

    def follow(self, task: Task | None) -> None:
        """Show how far a task is; None when there is none any more."""
        self._task = task
        self.progress.setVisible(task is not None)
        self.stop_button.setVisible(task is not None)
        self.summary.setVisible(task is None)
        self.progress.setRange(0, 0)
        if task is not None:
            self.progress.setAccessibleName(task.title)
            task.progressed.connect(self._on_progressed)

    def favour(self, *, printing: bool) -> None:
        """Let printing be the main act, or saving where there is no printer."""
        set_kind(self.print_button, "primary" if printing else "plain", "print")
        set_kind(self.save_button, "plain" if printing else "primary", "save")
        (self.print_button if printing else self.save_button).setDefault(True)

    def permit(self, refusal: str, printer_refusal: str) -> None:
        """Let the verbs be used, or say why not; printing may be refused for the printer's sake, too."""
        allow(self.save_button, refusal)
        allow(self.print_button, printer_refusal or refusal)

    def _on_progressed(self, done: int, total: int) -> None:
        if self._task is not None:
            self.progress.setRange(0, total)
            self.progress.setValue(done)
