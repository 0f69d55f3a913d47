"""A record under edit: every field of it, its problems in place, save as one act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.records.acts import title_of_draft
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.scrolling import ScrolledContent
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.fields.finding import References
    from kamdesk.ui.kit.records.words import RecordWords


class RecordEditor(QWidget):
    """Edits a draft; problems stand beside their fields and what was typed stays.

    ``below`` are widgets under the form, ``verbs`` buttons between 取消 and 保存 for new records alone.
    """

    save_asked = Signal()
    cancel_asked = Signal()
    edited = Signal()

    def __init__(
        self,
        kind: RecordKind[Any],
        references: References,
        words: RecordWords,
        *,
        below: Sequence[QWidget] = (),
        verbs: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._kind = kind
        self._references = references
        self._words = words
        self._verbs = verbs
        self._draft: RecordDraft[Any] | None = None
        self.title = label(role="page-title", wrap=True)
        self.save = button(tr("保存"), icon_name="save", kind="primary")
        self.save.setToolTip("Ctrl+S")
        self.cancel = button(tr("取消"))
        self.cancel.setToolTip("Esc")
        self.notice = Notice()
        several_groups = len({field.group for field in kind.typed_fields}) > 1
        self.form = FieldForm(kind.typed_fields, references, headed=several_groups)
        self._sought: QWidget | None = None
        self._lay_out(below)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._show_sought)
        bar.actionTriggered.connect(self._leave_sought)
        self.edited.connect(self._leave_sought)
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.form.edited.connect(self.edited)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.cancel_asked)

    @property
    def draft(self) -> RecordDraft[Any] | None:
        """The draft under edit; None when nothing is."""
        return self._draft

    def begin(self, draft: RecordDraft[Any]) -> None:
        """Edit ``draft``, from its first field on."""
        self.bind(draft)
        self._scroll.verticalScrollBar().setValue(0)
        self.form.begin()

    def bind(self, draft: RecordDraft[Any]) -> None:
        """Edit ``draft`` from now on; cursor and scroll bar stay where they are."""
        self._draft = draft
        self._leave_sought()
        new = draft.saved_record is None
        self.title.setText(self._words.new if new else tr("编辑 {name}", name=self.title_of(draft)))
        for verb in self._verbs:
            verb.setVisible(new)
        self.notice.hide()
        self.form.bind(draft)

    def end(self) -> None:
        """Let go of the draft."""
        self._draft = None

    def title_of(self, draft: RecordDraft[Any]) -> str:
        """Return what people call the record under edit; a new one without a name as the page calls it."""
        field = self._kind.field_named[self._kind.title]
        called = title_of_draft(draft, lambda record_id: self._references.title_of(field, record_id))
        return called or self._words.new_title

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """Write each problem beside its field, say how many there are, and go to the first."""
        self.form.show_problems(problems)
        if not problems:
            self.notice.hide()
            return
        self.notice.say(
            tr("有 {count} 处需要改正，尚未保存；已填写的内容都在。", count=len(problems)), tone="bad"
        )
        focused = self.focusWidget()
        if focused is not None:
            self._scroll.ensureWidgetVisible(focused, Space.XL, 2 * Space.XXL)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so that as much as there is room for of a widget that was just added shows."""
        # A form that was never shown is laid out in several steps, each of which may move it: it is
        # followed through all of them, until the person scrolls or types.
        self._sought = widget
        QTimer.singleShot(0, widget, self._show_sought)

    def _show_sought(self) -> None:
        if self._sought is not None:
            self._column.activate()
            top = self._sought.mapTo(self._content, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top - Space.XXL)

    def _leave_sought(self) -> None:
        self._sought = None

    def _lay_out(self, below: Sequence[QWidget]) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.title, 1)
        for verb in (self.cancel, *self._verbs, self.save):
            head.addWidget(verb, 0, Qt.AlignmentFlag.AlignTop)
        self._content = QWidget()
        self._column = column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.form)
        for widget in below:
            column.addSpacing(Space.L)
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = ScrolledContent(self._content)
        frame, inside = card(margin=Space.L, spacing=Space.M)
        inside.addLayout(head)
        inside.addWidget(self.notice)
        inside.addWidget(self._scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
