"""A customer's card under edit: every field, and the contacts, saved as one act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.customers.drafts import ContactDraft, CustomerDraft, take_pasted
from kamdesk.domain.customers.fields import CONTACT_FIELDS, PERSON
from kamdesk.domain.customers.forms_of_address import proposed_address
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.shared.text import term
from kamdesk.ui.customers.many_people import ManyPeople
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, label, tool_button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.editor import RecordEditor

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
        self.form.edited.connect(self._propose_address)
        self.proposal = button("", kind="link")
        self.proposal.setToolTip(tr("填入“称呼”"))
        self.proposal.clicked.connect(self._take_address)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.up)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.proposal, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        self.remove.clicked.connect(self.remove_asked)
        self.up.clicked.connect(self.up_asked)
        self._show_title()
        self._propose_address()

    def _address(self) -> str:
        sex: Any = self.draft.value("sex")
        return proposed_address(self.draft.text("name"), self.draft.text("job_title"), sex)

    def _propose_address(self) -> None:
        """Offer a form of address while none is recorded; it is never filled in by itself."""
        address = "" if self.draft.text("form_of_address") else self._address()
        self.proposal.setVisible(bool(address))
        self.proposal.setText(tr("称呼建议：{address}", address=address))

    def _take_address(self) -> None:
        self.draft.set("form_of_address", self._address())
        self.form.editor("form_of_address").fill(self.draft)
        self.form.edited.emit("form_of_address")
        self.form.editor("form_of_address").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_title(self) -> None:
        self.title.setText(self.draft.text("name") or tr("新联系人"))


class ContactsEditor(QWidget):
    """The contacts of a customer under edit; of many only some have their fields on the card."""

    edited = Signal()

    def __init__(self, references: References) -> None:
        super().__init__()
        self._references = references
        self._draft: CustomerDraft | None = None
        self.add = button(tr("添加联系人"), icon_name="add")
        self.paste = button(tr("粘贴联系人…"), icon_name="paste", kind="link")
        self.editors: list[ContactEditor] = []
        """Those on the card, in their order."""
        self._built: dict[ContactDraft, ContactEditor] = {}
        self._kept: set[ContactDraft] = set()
        self.many = ManyPeople()
        self.many.changed.connect(self._show)
        head = QHBoxLayout()
        head.addWidget(label(tr(term("联系人", "多位")), role="section"), 1)
        head.addWidget(self.add)
        self._people = QVBoxLayout()
        self._people.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.paste, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.many)
        column.addLayout(self._people)
        column.addWidget(self.many.more, 0, Qt.AlignmentFlag.AlignLeft)

    def bind(self, draft: CustomerDraft) -> None:
        """Edit the contacts of ``draft`` from now on."""
        self._draft = draft
        for old in self._built.values():
            self._put_away(old)
        self._built, self._kept = {}, set()
        self.many.begin()
        self._show()

    def append(self) -> ContactEditor | None:
        """Add an empty contact; return its editor."""
        if self._draft is None:
            return None
        added = self._draft.add_contact()
        self.show_added(added)
        return self._built[added]

    def show_added(self, added: ContactDraft) -> None:
        """Have a contact on the card that was just added."""
        self._keep([added])
        self.edited.emit()

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """Write each problem beside its field, and go to the first."""
        people = () if self._draft is None else self._draft.contacts
        own = [_of_contact(place, problems) for place in range(len(people))]
        self._keep(one for one, found in zip(people, own, strict=True) if found)
        for one, found in reversed(list(zip(people, own, strict=True))):
            if one in self._built:
                self._built[one].form.show_problems(found)

    def _keep(self, drafts: Iterable[ContactDraft]) -> None:
        """Have these on the card, whatever is asked for."""
        self._kept.update(drafts)
        self._show()

    def _show(self) -> None:
        people = () if self._draft is None else self._draft.contacts
        asked = {*self.many.of(people, ContactDraft.values), *self._kept}
        self.editors = [self._editor_of(one) for one in people if one in asked]
        for place, editor in enumerate(self.editors):
            self._people.insertWidget(place, editor)
            allow(editor.up, "" if place else tr("已经是第一位联系人。"))
        for one, editor in self._built.items():
            editor.setVisible(one in asked)

    def _editor_of(self, draft: ContactDraft) -> ContactEditor:
        if draft not in self._built:
            self._built[draft] = editor = ContactEditor(draft, self._references)
            editor.form.edited.connect(lambda: self._on_edited(draft))
            editor.remove_asked.connect(lambda: self._remove(draft))
            editor.up_asked.connect(lambda: self._move_up(editor))
        return self._built[draft]

    def _on_edited(self, draft: ContactDraft) -> None:
        self._kept.add(draft)  # what is typed stays in sight
        self.edited.emit()

    def _remove(self, draft: ContactDraft) -> None:
        if self._draft is not None:
            self._draft.remove_contact(draft)
            self._kept.discard(draft)
            self._put_away(self._built.pop(draft))
            self._show()
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _put_away(self, editor: ContactEditor) -> None:
        self._people.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _move_up(self, editor: ContactEditor) -> None:
        """Put a contact before the one that stands above it on the card."""
        if self._draft is not None:
            above = self.editors[self.editors.index(editor) - 1].draft
            self._draft.move_contact(editor.draft, self._draft.contacts.index(above))
            self._keep([editor.draft])
            self.edited.emit()


def _of_contact(place: int, problems: Mapping[str, Message]) -> dict[str, Message]:
    start = f"contacts[{place}]."
    return {name.removeprefix(start): text for name, text in problems.items() if name.startswith(start)}


class CustomerEditor(RecordEditor):
    """Edits a customer with its contacts; ``people`` serves the fields of these."""

    def __init__(self, references: References, people: References, words: RecordWords) -> None:
        self.people = ContactsEditor(people)
        super().__init__(CUSTOMER, references, words, below=(self.people,))
        self.people.edited.connect(self.edited)
        self.people.add.clicked.connect(self.append_contact)
        self.people.paste.clicked.connect(self.paste_contact)

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

    def paste_contact(self) -> None:
        """Let a copied text be read as a new contact, and go to it; it counts when the card is saved."""
        from kamdesk.ui.customers.paste_dialog import PasteDialog  # most cards are edited without

        dialog = PasteDialog(self)
        if dialog.exec() and isinstance(self.draft, CustomerDraft):
            take_pasted(self.draft, self.draft.add_contact(), dialog.taken(), dialog.remark())
            self.form.bind(self.draft)
            self.people.show_added(self.draft.contacts[-1])
            editor = self.people.editors[-1]
            editor.form.editor("name").setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring_into_view(editor)
        dialog.deleteLater()

    @override
    def show_problems(self, problems: Mapping[str, Message]) -> None:
        self.people.show_problems(problems)
        super().show_problems(problems)
