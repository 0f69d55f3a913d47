"""The dialog 工作日历: days off and make-up days that no published calendar covers yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.services.desk.workdays import Workdays

_WIDTH: Final = 460
_HEIGHT: Final = 420
_EXAMPLE: Final = "2027-02-05~2027-02-11 休\n2027-02-14 班"


class CalendarDialog(FittedDialog):
    """Edits the kept days as lines of text; a line that cannot be read is named and nothing saved."""

    def __init__(self, parent: QWidget, workdays: Workdays) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("工作日历"))
        self._workdays = workdays
        self.days = QPlainTextEdit(workdays.kept_days())
        self.days.setPlaceholderText(_EXAMPLE)
        self.days.setAccessibleName(tr("放假与调休的日子"))
        self.notice = Notice()
        self.save = button(tr("保存工作日历"), kind="primary")
        self.cancel = button(tr("取消"))
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addStretch(1)
        verbs.addWidget(self.cancel)
        verbs.addWidget(self.save)
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addWidget(
            label(
                tr(
                    "国务院已公布的放假安排已经内置，这里只写尚未内置的年份，每行一段：“休”是放假，“班”是调休上班。"
                ),
                wrap=True,
            )
        )
        column.addWidget(self.days, 1)
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        self.compose(column, verbs, head=(self.notice,), width=width, height=height)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)

    def _save(self) -> None:
        try:
            self._workdays.keep_days(self.days.toPlainText())
        except UserError as error:
            self.notice.say(error.message, tone="bad")
            return
        self.accept()
