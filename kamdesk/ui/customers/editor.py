"""A customer's card under edit: every field, and the contacts, saved as one act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.customers.drafts import CustomerDraft
from kamdesk.domain.customers.fields import CONTACT_FIELDS, PERSON
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, label, tool_button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.editor import RecordEditor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.customers.drafts import ContactDraft
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.fields.finding import References
    from kamdesk.ui.kit.records.words import RecordWords

# the person's name stands above the first group, which therefore needs no title
_CONTACT_FIELDS: Final = [replace(one, group="") if one.group == PERSON else one for one in CONTACT_FIELDS]


class ContactEditor(QFrame):
    """One contact under edit; it can be moved up and taken off the card."""

    remove_asked = Signal()
    up_asked = Signal()

    def __init__(self, draft: ContactDraft, references: References) -> None:
        super().__init__()
        self.draft = draft
        self.setProperty("role", "card")
        self.title = label(role="section")
        self.up = tool_button("chevron-up", tr("上移"))
        self.remove = tool_button("trash", tr("移除这位联系人"))
        self.form = FieldForm(_CONTACT_FIELDS, references)
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


class ContactsEditor(QWidget):
    """The contacts of a customer under edit."""

    edited = Signal()

    def __init__(self, references: References) -> None:
        super().__init__()
        self._references = references
        self._draft: CustomerDraft | None = None
        self.add = button(tr("添加联系人"), icon_name="add")
        self.editors: list[ContactEditor] = []
        head = QHBoxLayout()
        head.addWidget(label(tr(term("联系人", "多位")), role="section"), 1)
        head.addWidget(self.add)
        self._people = QVBoxLayout()
        self._people.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addLayout(self._people)

    def bind(self, draft: CustomerDraft) -> None:
        """Edit the contacts of ``draft`` from now on."""
        self._draft = draft
        for old in self.editors:
            self._put_away(old)
        self.editors = []
        for contact in draft.contacts:
            self._add_editor(contact)

    def append(self) -> ContactEditor | None:
        """Add an empty contact; return its editor."""
        if self._draft is None:
            return None
        editor = self._add_editor(self._draft.add_contact())
        self.edited.emit()
        return editor

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """Write each problem beside its field, and go to the first."""
        for place, editor in reversed(list(enumerate(self.editors))):
            start = f"contacts[{place}]."
            own = {
                name.removeprefix(start): text for name, text in problems.items() if name.startswith(start)
            }
            editor.form.show_problems(own)

    def _add_editor(self, draft: ContactDraft) -> ContactEditor:
        editor = ContactEditor(draft, self._references)
        editor.form.edited.connect(self.edited)
        editor.remove_asked.connect(lambda: self._remove(editor))
        editor.up_asked.connect(lambda: self._move_up(editor))
        self.editors.append(editor)
        self._people.addWidget(editor)
        self._show_order()
        return editor

    def _remove(self, editor: ContactEditor) -> None:
        if self._draft is not None:
            self._draft.remove_contact(editor.draft)
            self.editors.remove(editor)
            self._put_away(editor)
            self._show_order()
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _put_away(self, editor: ContactEditor) -> None:
        self._people.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _move_up(self, editor: ContactEditor) -> None:
        if self._draft is not None:
            place = self.editors.index(editor)
            self._draft.move_contact(editor.draft, place - 1)
            self.editors.insert(place - 1, self.editors.pop(place))
            self._people.insertWidget(place - 1, editor)
            self._show_order()
            self.edited.emit()

    def _show_order(self) -> None:
        for place, editor in enumerate(self.editors):
            allow(editor.up, "" if place else tr("已经是第一位联系人。"))


class CustomerEditor(RecordEditor):
    """Edits a customer with its contacts; ``people`` serves the fields of these."""

    def __init__(self, references: References, people: References, words: RecordWords) -> None:
        self.people = ContactsEditor(people)
        super().__init__(CUSTOMER, references, words, below=(self.people,))
        self.people.edited.connect(self.edited)
        self.people.add.clicked.connect(self.append_contact)

    @override
    def bind(self, draft: RecordDraft[Any]) -> None:
        if isinstance(draft, CustomerDraft):
            self.people.bind(draft)
        super().bind(draft)

    def append_contact(self) -> None:
        """Add an empty contact and go to it."""
        editor = self.people.append()
        if editor is not None:
            editor.form.editor("name").setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring_into_view(editor)

    @override
    def show_problems(self, problems: Mapping[str, Message]) -> None:
        self.people.show_problems(problems)
        super().show_problems(problems)
