"""A customer's card under edit: every field, the contacts, save as one act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS, PERSON
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.labels import button, card, label, tool_button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.customers.drafts import ContactDraft, CustomerDraft
    from kamdesk.domain.shared.text import Message

# the person's name stands above the first group, which therefore needs no title
_CONTACT_FIELDS: Final = [replace(one, group="") if one.group == PERSON else one for one in CONTACT_FIELDS]


class ContactEditor(QFrame):
    """One contact under edit; it can be moved up and taken off the card."""

    remove_asked = Signal()
    up_asked = Signal()

    def __init__(self, draft: ContactDraft) -> None:
        super().__init__()
        self.draft = draft
        self.setProperty("role", "card")
        self.title = label(role="section")
        self.up = tool_button("chevron-up", tr("上移"))
        self.remove = tool_button("trash", tr("移除这位联系人"))
        self.form = FieldForm(_CONTACT_FIELDS)
        self.form.bind(draft)
        self.form.edited.connect(self._show_title)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.up)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.form)
        self.remove.clicked.connect(self.remove_asked)
        self.up.clicked.connect(self.up_asked)
        self._show_title()

    def _show_title(self) -> None:
        self.title.setText(self.draft.text("name") or tr("新联系人"))


class EditView(QWidget):
    """Edits a draft; problems stand beside their fields and what was typed stays."""

    save_asked = Signal()
    cancel_asked = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: CustomerDraft | None = None
        self.title = label(role="page-title", wrap=True)
        self.save = button(tr("保存"), icon_name="save", kind="primary")
        self.save.setToolTip("Ctrl+S")
        self.cancel = button(tr("取消"))
        self.cancel.setToolTip("Esc")
        self.notice = Notice()
        self.form = FieldForm(CUSTOMER_FIELDS)
        self.add_contact = button(tr("添加联系人"), icon_name="add")
        self.contacts: list[ContactEditor] = []
        self._sought: ContactEditor | None = None
        self._lay_out()
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._show_sought)
        bar.actionTriggered.connect(self._leave_sought)
        self.edited.connect(self._leave_sought)
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.form.edited.connect(self.edited)
        self.add_contact.clicked.connect(self.append_contact)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.cancel_asked)

    @property
    def draft(self) -> CustomerDraft | None:
        """The draft under edit; None when nothing is."""
        return self._draft

    def begin(self, draft: CustomerDraft, members: Mapping[str, UUID]) -> None:
        """Edit ``draft``; ``members`` (name → id) may be made responsible."""
        self._draft = draft
        new = draft.saved_record is None
        self.title.setText(tr("新建客户") if new else tr("编辑 {name}", name=draft.title))
        self.notice.hide()
        self.form.set_members(members)
        self.form.bind(draft)
        self._build_contacts()
        self._scroll.verticalScrollBar().setValue(0)
        self.form.editor("name").setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Let go of the draft."""
        self._draft = None
        self._build_contacts()

    def append_contact(self) -> None:
        """Add an empty contact and go there."""
        if self._draft is None:
            return
        editor = self._add_editor(self._draft.add_contact())
        name = editor.form.editor("name")
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        # A form that was never shown is laid out in several steps, each of which may move it: it is
        # followed through all of them, until the person scrolls or types.
        self._sought = editor
        QTimer.singleShot(0, editor, self._show_sought)

    def _show_sought(self) -> None:
        """Bring as much of the contact just added into view as there is room for, its name first."""
        if self._sought is not None:
            self._column.activate()
            top = self._sought.mapTo(self._content, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top - Space.XXL)

    def _leave_sought(self) -> None:
        self._sought = None

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """Write each problem beside its field, say how many there are, and go to the first."""
        for place, editor in reversed(list(enumerate(self.contacts))):
            start = f"contacts[{place}]."
            own = {
                name.removeprefix(start): text for name, text in problems.items() if name.startswith(start)
            }
            editor.form.show_problems(own)
        self.form.show_problems(problems)
        if problems:
            self.notice.say(
                tr("有 {count} 处需要改正，尚未保存；已填写的内容都在。", count=len(problems)), tone="bad"
            )
            focused = self.focusWidget()
            if focused is not None:
                self._scroll.ensureWidgetVisible(focused, Space.XL, 2 * Space.XXL)
        else:
            self.notice.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.title, 1)
        head.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        people = QHBoxLayout()
        people.addWidget(label(tr("联系人"), role="section"), 1)
        people.addWidget(self.add_contact)
        content = QWidget()
        content.setProperty("role", "scrolled")
        self._content = content
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.form)
        column.addSpacing(Space.L)
        column.addLayout(people)
        self._people = QVBoxLayout()
        self._people.setSpacing(Space.S)
        column.addLayout(self._people)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        frame, inside = card(margin=Space.L, spacing=Space.M)
        inside.addLayout(head)
        inside.addWidget(self.notice)
        inside.addWidget(self._scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _build_contacts(self) -> None:
        self._sought = None
        for old in self.contacts:
            self._people.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.contacts = []
        for draft in self._draft.contacts if self._draft is not None else ():
            self._add_editor(draft)

    def _add_editor(self, draft: ContactDraft) -> ContactEditor:
        editor = ContactEditor(draft)
        editor.form.edited.connect(self.edited)
        editor.remove_asked.connect(lambda: self._remove(editor))
        editor.up_asked.connect(lambda: self._move_up(editor))
        self.contacts.append(editor)
        self._people.addWidget(editor)
        self._show_order()
        return editor

    def _remove(self, editor: ContactEditor) -> None:
        if self._draft is not None:
            self._sought = None
            self._draft.remove_contact(editor.draft)
            self.contacts.remove(editor)
            self._people.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
            self._show_order()
            self.add_contact.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _move_up(self, editor: ContactEditor) -> None:
        if self._draft is not None:
            place = self.contacts.index(editor)
            self._sought = None
            self._draft.move_contact(editor.draft, place - 1)
            self.contacts.insert(place - 1, self.contacts.pop(place))
            self._people.insertWidget(place - 1, editor)
            self._show_order()
            self.edited.emit()

    def _show_order(self) -> None:
        for place, editor in enumerate(self.contacts):
            editor.up.setEnabled(place > 0)
