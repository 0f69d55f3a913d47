"""What was done about a request: its steps in their order, what is overdue, and a way to add a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.records.formatting import format_moment
from kamdesk.domain.service.requests import is_late
from kamdesk.ui.kit.look.labels import button, chip, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kamdesk.domain.service.requests import Request, RequestStep
    from kamdesk.services.records.steps import StepLine


class StepsPanel(QWidget):
    """Shows the steps of one request."""

    add_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add = button(tr("登记处理经过"), icon_name="add")
        self._late = QHBoxLayout()
        self._late.setSpacing(Space.S)
        self._steps = QGridLayout()
        self._steps.setHorizontalSpacing(Space.M)
        self._steps.setVerticalSpacing(Space.S)
        self._steps.setColumnStretch(2, 1)
        head = QHBoxLayout()
        head.addWidget(label(tr("处理经过"), role="section"))
        head.addLayout(self._late)
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addLayout(self._steps)
        self.add.clicked.connect(self.add_asked)

    def show_steps(
        self, request: Request, steps: Sequence[StepLine[RequestStep]], now: datetime, *, trashed: bool
    ) -> None:
        """Show the steps of ``request``, and whether its answer or its solution is late at ``now``."""
        self.add.setVisible(not trashed)
        for layout in (self._late, self._steps):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        for words in _lateness(request, now):
            self._late.addWidget(chip(words, "bad"))
        if not steps:
            self._steps.addWidget(label(tr("还没有处理记录。"), role="secondary"), 0, 0, 1, 3)
        for row, line in enumerate(steps):
            top = Qt.AlignmentFlag.AlignTop
            self._steps.addWidget(label(format_moment(line.step.at), role="secondary"), row, 0, top)
            self._steps.addWidget(label(line.author, role="secondary"), row, 1, top)
            text = label(line.step.text, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._steps.addWidget(text, row, 2)


def _lateness(request: Request, now: datetime) -> list[str]:
    found: list[str] = []
    if is_late(request.answered_at, request.answer_due, now):
        found.append(tr("答复逾期") if request.answered_at is None else tr("逾期答复"))
    if is_late(request.settled_at, request.settle_due, now):
        found.append(tr("办结逾期") if request.settled_at is None else tr("逾期办结"))
    return found
