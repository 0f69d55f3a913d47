"""Where a quick note goes: the customer, call or task to pick, or a field with what stands there now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.notes import Filing
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.fields.record_picker import RecordPicker
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.customers.notes import QuickNote
    from kamdesk.services.customers.notes import QuickNotes
    from kamdesk.ui.kit.fields.finding import Finder

_WIDTH: Final = 480
_LINES: Final = 4
_FIELDS: Final = tuple(
    each for each in CUSTOMER.typed_fields if each.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}
)
_FIRST_FIELD: Final = "remark"


class FilingDialog(FittedDialog):
    """Asks where one quick note goes, and files it there."""

    def __init__(
        self,
        parent: QWidget | None,
        quick_notes: QuickNotes,
        finder: Finder,
        note: QuickNote,
        filing: Filing,
    ) -> None:
        super().__init__(parent)
        self._quick_notes, self._note, self._filing = quick_notes, note, filing
        kind = {Filing.CALL: "call", Filing.TASK: "task"}.get(filing, CUSTOMER.name)
        title = {
            Filing.NOTE: tr("归入客户的记事"),
            Filing.CALL: tr("归入拜访记录"),
            Filing.TASK: tr("归入任务"),
            Filing.FIELD: tr("填入客户资料"),
        }[filing]
        self.setWindowTitle(title)
        self.picker = RecordPicker(finder, kind)
        self.picker.setAccessibleName(title)
        self.fields = ChoiceBox()
        self.fields.setAccessibleName(tr("栏目"))
        for field in _FIELDS:
            self.fields.addItem(tr(field.label), field.name)
        self.fields.setCurrentIndex(max(self.fields.find_value(_FIRST_FIELD), 0))
        self.before = label(role="secondary", wrap=True)
        self.value = QPlainTextEdit()
        self.value.setAccessibleName(tr("新内容"))
        self.value.setTabChangesFocus(True)
        self.value.setMinimumHeight(_LINES * self.value.fontMetrics().lineSpacing() + 2 * Space.M)
        self.notice = Notice()
        self.file_button = button(tr("归档"), kind="primary")
        self.file_button.setDefault(True)
        self.cancel_button = button(tr("取消"))
        self._lay_out(title)
        self._propose()
        self.picker.chosen.connect(lambda _record_id: self._show_before())
        self.fields.activated.connect(lambda _place: self._show_before())
        self.file_button.clicked.connect(self._file)
        self.cancel_button.clicked.connect(self.reject)

    def _propose(self) -> None:
        """Begin with what the note is about: its customer, and the latest call or open task of it."""
        proposed = self._quick_notes.proposed(self._note, self._filing)
        if proposed is not None:
            self.picker.set_record(*proposed)
        self.picker.setFocus()
        self._show_before()

    def _show_before(self) -> None:
        if self._filing is not Filing.FIELD:
            return
        customer_id, name = self.picker.record_id, str(self.fields.currentData())
        before = "" if customer_id is None else self._quick_notes.field_value(customer_id, name)
        self.before.setText(tr("现在：{value}", value=before or "—"))
        is_long = next(each for each in _FIELDS if each.name == name).kind is FieldKind.LONG_TEXT
        together = f"{before}\n{self._note.text}" if before and is_long else self._note.text
        self.value.setPlainText(together)

    def _file(self) -> None:
        self.picker.take_named()
        chosen = self.picker.record_id
        if chosen is None:
            self.notice.say(tr("请先选定归到哪里。"), tone="watch")
            self.picker.setFocus()
            return
        try:
            self._act()(chosen)
        except UserError as error:
            self.notice.say(error.message, tone="bad")
        else:
            self.accept()

    def _act(self) -> Callable[[UUID], None]:
        notes, note_id = self._quick_notes, self._note.id
        if self._filing is Filing.FIELD:
            name, value = str(self.fields.currentData()), self.value.toPlainText().strip()
            return lambda chosen: notes.file_into_field(note_id, chosen, name, value)
        file = {
            Filing.NOTE: notes.file_as_note,
            Filing.CALL: notes.file_to_call,
            Filing.TASK: notes.file_to_task,
        }[self._filing]
        return lambda chosen: file(note_id, chosen)

    def _lay_out(self, title: str) -> None:
        content = QVBoxLayout()
        content.setSpacing(Space.S)
        content.addWidget(label(self._note.text, role="secondary", wrap=True))
        content.addWidget(self.picker)
        if self._filing is Filing.FIELD:
            for each in (self.fields, self.before, self.value):
                content.addWidget(each)
        else:
            for each in (self.fields, self.before, self.value):
                each.setParent(self)
                each.hide()
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addStretch(1)
        verbs.addWidget(self.cancel_button)
        verbs.addWidget(self.file_button)
        head = (label(title, role="section"), self.notice)
        self.compose(content, verbs, head=head, width=sizes().scaled(_WIDTH))
