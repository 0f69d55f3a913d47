"""The frame of the wizard: which step it is, the step itself, and the verbs below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.fitting import ask_by_the_open_one
from kamdesk.ui.kit.look.labels import button, chip, set_chip
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.importing.work_page import WorkPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

FILE, COLUMNS, PREVIEW, RESULT = range(4)
_WIDTH: Final = 1080
_HEIGHT: Final = 640


class WizardFrame(FittedDialog):
    """Holds four steps and the page shown while work is under way; subclasses know what happens."""

    def __init__(self, parent: QWidget | None, title: str, steps: Sequence[QWidget]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.notice = Notice()
        self.work = WorkPage()
        self.back = button("")
        self.leave = button(tr("取消"))
        self.go = button("", kind="primary")
        self.go.setDefault(True)
        self._step = FILE
        names = (tr("1 选择文件"), tr("2 核对列"), tr("3 预览"), tr("4 结果"))
        self._chips = [chip(name) for name in names]
        self._pages = QStackedWidget()
        for page in (*steps, self.work):
            self._pages.addWidget(page)
        ask_by_the_open_one(self._pages)
        self._lay_out()

    @property
    def step(self) -> int:
        """The step the person is at, also while work is under way."""
        return self._step

    @property
    def is_working(self) -> bool:
        """Whether the page of work is shown."""
        return self._pages.currentWidget() is self.work

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def _step_back(self) -> None:
        """Go back by one step, or end at the first; subclasses say how."""
        raise NotImplementedError

    def _turn_to(self, step: int, *, working: bool = False) -> None:
        self._step = step
        self._pages.setCurrentIndex(self._pages.indexOf(self.work) if working else step)
        self.notice.hide()
        for number, shown in enumerate(self._chips):
            set_chip(shown, shown.text(), "accent" if number == step else "neutral")
            shown.setEnabled(number <= step)
        self._show_verbs()
        if self.go.isVisibleTo(self):
            self.go.setFocus()

    def _show_verbs(self) -> None:
        """Let the buttons below fit the step; subclasses say how."""
        raise NotImplementedError

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(Space.S)
        for shown in self._chips:
            steps.addWidget(shown)
        steps.addStretch(1)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addWidget(self.back)
        verbs.addStretch(1)
        verbs.addWidget(self.leave)
        verbs.addWidget(self.go)
        content = QVBoxLayout()
        content.addLayout(steps)
        content.setSpacing(Space.M)
        content.addWidget(self._pages, 1)
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        self.compose(content, verbs, head=(self.notice,), width=width, height=height)
