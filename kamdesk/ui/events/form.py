"""The form of one call: the customer picked by typing, everything else in fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kamdesk.domain.events.calls import CALL_FIELDS
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.labels import button, label, tool_button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.events.calls import Call
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.fields.finding import References


class CallForm(QWidget):
    """Edits one draft; tells when it shall be saved, saved with a next one, put away or trashed."""

    edited = Signal()
    save_asked = Signal()
    next_asked = Signal()
    cancel_asked = Signal()
    trash_asked = Signal()

    def __init__(self, references: References) -> None:
        super().__init__()
        self._draft: RecordDraft[Call] | None = None
        self.title = label(role="section")
        self.fields = FieldForm(CALL_FIELDS, references)
        self.save = button(tr("保存"), icon_name="save", kind="primary")
        self.save.setToolTip("Ctrl+S")
        self.save_next = button(tr("保存并登记下一条"))
        self.save_next.setToolTip("Ctrl+Enter")
        self.cancel = button(tr("取消"))
        self.trash = tool_button("trash", tr("移到回收站"))
        self._lay_out()
        self._connect()

    @property
    def draft(self) -> RecordDraft[Call] | None:
        """The draft under edit."""
        return self._draft

    def bind(self, draft: RecordDraft[Call]) -> None:
        """Edit ``draft`` from now on."""
        self._draft = draft
        saved = draft.saved_record is not None
        self.title.setText(tr("修改记录") if saved else tr("登记拜访"))
        self.fields.bind(draft)
        self.trash.setVisible(saved)
        self.save_next.setVisible(not saved)

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """Write each problem beside its field and go to the first one."""
        self.fields.show_problems(problems)

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        self.fields.begin()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.title)
        column.addWidget(self.fields)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        verbs = QHBoxLayout()
        verbs.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        verbs.setSpacing(Space.S)
        verbs.addWidget(self.trash)
        verbs.addStretch(1)
        for verb in (self.cancel, self.save_next, self.save):
            verbs.addWidget(verb)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(verbs)

    def _connect(self) -> None:
        self.fields.edited.connect(lambda _name: self.edited.emit())
        self.save.clicked.connect(self.save_asked)
        self.save_next.clicked.connect(self.next_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.trash.clicked.connect(self.trash_asked)
