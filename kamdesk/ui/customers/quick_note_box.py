"""The box for a quick note: opened by one key over any page, kept by Enter; Esc keeps it as a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout
from typing_extensions import override

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.notes import MOST_LETTERS
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.record_picker import RecordPicker
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.customers.notes import QuickNote
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kept_drafts import KeptDraft
    from kamdesk.services.customers.notes import QuickNotes
    from kamdesk.ui.kit.desk.draft_keeping import DraftKeeping
    from kamdesk.ui.kit.fields.finding import Finder

_WIDTH: Final = 480
_LINES: Final = 5
_READ_AFTER_MS: Final = 250
"""After the last letter, so that typing waits for no search."""
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class QuickNoteBox(FittedDialog):
    """Takes a thought or a fact; recognises the customer named in it unless somebody picked one."""

    kept = Signal(object)
    """Id of the quick note that was written down."""

    def __init__(
        self, parent: QWidget, quick_notes: QuickNotes, finder: Finder, drafts: DraftKeeping
    ) -> None:
        super().__init__(parent)
        self._quick_notes = quick_notes
        self._is_picked = False
        self._typing = drafts.watch("quick_notes", self._typed)
        self.setWindowTitle(tr("随手记"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("随手记"))
        self.text.setPlaceholderText(tr("想到什么、听到什么，先记下来；以后再归到客户、拜访或任务。"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LINES * self.text.fontMetrics().lineSpacing() + 2 * Space.M)
        self.text.installEventFilter(self)
        self.customer = RecordPicker(finder, CUSTOMER.name)
        self.customer.setAccessibleName(tr("客户"))
        self.notice = Notice()
        self.keep_button = button(tr("记下"), kind="primary")
        self.later_button = button(tr("先放着"))
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_AFTER_MS)
        self._lay_out()
        self._reading.timeout.connect(self._recognise)
        self.text.textChanged.connect(self._reading.start)
        self.text.textChanged.connect(self._typing.changed)
        self.customer.textEdited.connect(self._pick)
        self.customer.chosen.connect(self._pick)
        self.keep_button.clicked.connect(self.keep)
        self.later_button.clicked.connect(self.reject)

    @property
    def has_draft(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return bool(self.text.toPlainText().strip())

    def begin(self, customer_id: UUID | None = None, title: str = "") -> None:
        """Come up over what is open, with the draft there is; ``customer_id`` is whom it is about."""
        if customer_id is not None:
            self.customer.set_record(customer_id, title)
            self._is_picked = True
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.exec()

    def keep(self) -> bool:
        """Write it down and be empty again; tell whether that could be done."""
        self.customer.take_named()
        text = self.text.toPlainText()
        if len(text) > MOST_LETTERS:
            self.notice.say(tr("最多 {most} 字；请分成几条记。", most=MOST_LETTERS), tone="bad")
            return False
        if not self.has_draft:
            self.notice.say(tr("请先写点什么。"), tone="watch")
            self.text.setFocus()
            return False
        try:
            made = self._quick_notes.write(text, self.customer.record_id)
        except UserError as error:
            self.notice.say(error.message, tone="bad")
            return False
        self.forget()
        self.accept()
        self.kept.emit(made.id)
        return True

    def resume(self, draft: RecordDraft[QuickNote]) -> None:
        """Come up with what was typed before the program ended."""
        self.text.setPlainText(draft.text("text"))
        self.begin()

    def forget(self) -> None:
        """Be empty."""
        self.text.clear()
        self.customer.set_record(None)
        self._is_picked = False
        self.notice.hide()
        self._reading.stop()
        self._typing.end()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            key: QKeyEvent = event  # type: ignore[assignment]  # what a press of a key is
            if Qt.Key(key.key()) in _ENTER and not key.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.keep()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> Sequence[KeptDraft]:
        if not self.has_draft:
            return ()
        draft = self._quick_notes.draft()
        draft.set("text", self.text.toPlainText())
        return (draft.kept(),)

    def _pick(self, _what: object) -> None:
        self._is_picked = True

    def _recognise(self) -> None:
        if self._is_picked:
            return
        meant = self._quick_notes.customer_meant(self.text.toPlainText())
        if meant is None:
            self.customer.set_record(None)
        else:
            self.customer.set_record(*meant)

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setSpacing(Space.S)
        content.addWidget(self.text, 1)
        content.addWidget(label(tr("客户（文中提到的会自动认出，也可以自己选）"), role="small", wrap=True))
        content.addWidget(self.customer)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addWidget(label(tr("Enter 记下 · Shift+Enter 换行 · Esc 留作草稿"), role="small"), 1)
        verbs.addWidget(self.later_button)
        verbs.addWidget(self.keep_button)
        self.keep_button.setAutoDefault(False)
        self.later_button.setAutoDefault(False)
        head = (label(tr("随手记"), role="section"), self.notice)
        self.compose(content, verbs, head=head, width=sizes().scaled(_WIDTH))
