"""The dialog 重点客户变动: who newly qualifies and who no longer does, chosen and submitted together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from kamdesk.domain.customers.examinations import sentence
from kamdesk.domain.customers.recognitions import Act
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.services.customers.recognitions import Candidate, Recognitions
    from kamdesk.ui.kit.desk.context import UiContext

_WIDTH: Final = 860
_HEIGHT: Final = 560
_NAME_WIDTH: Final = 260
_HEADS: Final = {
    Act.RECOGNISE: term("新达到认定条件（{count}）"),
    Act.WITHDRAW: term("不再符合认定条件（{count}）"),
}
_ID: Final = Qt.ItemDataRole.UserRole


class RecognitionChangesDialog(FittedDialog):
    """Lists who would become a key account, and who would cease to be one; submits those that are ticked."""

    opened = Signal(object)
    """Id of a customer whose figures somebody wants to see."""

    def __init__(self, parent: QWidget | None, context: UiContext, recognitions: Recognitions) -> None:
        super().__init__(parent)
        self._context, self._recognitions = context, recognitions
        self.setWindowTitle(tr("重点客户变动"))
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("客户"), tr("依据")])
        self.tree.setAccessibleName(tr("重点客户变动"))
        self.tree.setColumnWidth(0, sizes().scaled(_NAME_WIDTH))
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.submit_button = button(tr("提交所选"), kind="primary")
        self.close_button = button(tr("关闭"))
        self._lay_out()
        self.tree.itemChanged.connect(self._show_state)
        self.tree.itemDoubleClicked.connect(self._open)
        self.submit_button.clicked.connect(self.submit)
        self.close_button.clicked.connect(self.reject)
        self.reload()

    def reload(self) -> None:
        """Look at all customers anew."""
        found = self._recognitions.changes()
        self._lines: dict[Act, list[QTreeWidgetItem]] = {}
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for act, head in _HEADS.items():
                self._lines[act] = [_line(each) for each in found if each.act is act]
                group = QTreeWidgetItem([tr(Message(head, count=len(self._lines[act])))])
                group.addChildren(self._lines[act])
                self.tree.addTopLevelItem(group)
                group.setFirstColumnSpanned(True)
                group.setExpanded(True)
        self._show_state()

    def chosen(self, act: Act) -> list[UUID]:
        """Return the customers ticked of one group."""
        checked = Qt.CheckState.Checked
        return [line.data(0, _ID) for line in self._lines[act] if line.checkState(0) == checked]

    def submit(self) -> None:
        """Submit those that are ticked, each group as one act."""
        count = 0
        try:
            for act in Act:
                if chosen := self.chosen(act):
                    count += len(self._recognitions.submit(chosen, act))
        except UserError as problem:
            self._context.messages.error(self, problem)
        if count:
            self._context.messages.toast(Message("已提交 {count} 位客户的认定。", count=count))
        self.reload()

    def _open(self, line: QTreeWidgetItem) -> None:
        if line.parent() is not None:
            self.opened.emit(line.data(0, _ID))

    def _show_state(self) -> None:
        some = any(self.chosen(act) for act in Act)
        allow(self.submit_button, "" if some else tr("请先勾选客户。"))

    def _lay_out(self) -> None:
        words = tr("按现在的数据和门槛，对全部客户逐一核对。双击一行看各项数据；审批中的不能再提交。")
        content = QVBoxLayout()
        content.addWidget(self.tree, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addStretch(1)
        for verb in (self.close_button, self.submit_button):
            verbs.addWidget(verb)
        head = (label(tr("重点客户变动"), role="section"), label(words, role="secondary", wrap=True))
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        self.compose(content, verbs, head=head, width=width, height=height)


def _line(candidate: Candidate) -> QTreeWidgetItem:
    reason = tr(sentence(candidate.examination))
    waits = tr("审批中")
    made = QTreeWidgetItem([candidate.name, f"{waits}　{reason}" if candidate.under_way else reason])
    made.setData(0, _ID, candidate.customer_id)
    made.setToolTip(1, reason)
    made.setToolTip(0, candidate.name)
    if not candidate.under_way:
        made.setFlags(made.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        made.setCheckState(0, Qt.CheckState.Unchecked)
    return made
