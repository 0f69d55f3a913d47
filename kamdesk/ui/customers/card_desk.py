"""The right side of the customers page: one card, read first and edited on purpose."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kamdesk.domain.customers.fields import CONTACT_FIELDS
from kamdesk.domain.shared.errors import InvalidDraftError, NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import StaleDraftError
from kamdesk.ui.customers.card_view import CardView
from kamdesk.ui.customers.clash_dialog import ask_about_clash
from kamdesk.ui.customers.columns import FIELDS
from kamdesk.ui.customers.edit_view import EditView
from kamdesk.ui.kit.desk.dialogs import Verb
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.empty import EmptyState
from kamdesk.ui.kit.records.history_dialog import FieldHistoryDialog

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.domain.customers.drafts import CustomerDraft
    from kamdesk.services.customers.customers import Customers
    from kamdesk.ui.kit.desk.context import UiContext

_CONTACT_LABELS: Final = {field.name: field.label for field in CONTACT_FIELDS}


class CardDesk(QWidget):
    """Shows one customer's card, lets it be edited, and saves it as one act."""

    saved = Signal(object)
    """Id of the customer just saved."""
    editing_begun = Signal()
    editing_ended = Signal()

    def __init__(self, context: UiContext, customers: Customers) -> None:
        super().__init__()
        self._context = context
        self._customers = customers
        self._customer_id: UUID | None = None
        self.nothing = EmptyState(
            "customers", tr("还没有选中客户"), tr("在左边的列表里选一位，资料卡就显示在这里。")
        )
        self.view = CardView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.view.edit_asked.connect(self.edit)
        self.view.add_contact_asked.connect(self.edit_with_new_contact)
        self.view.history_asked.connect(self._show_history)
        self.view.contact_history_asked.connect(self._show_contact_history)

    @cached_property
    def editor(self) -> EditView:
        """The card under edit; built when it is first needed, for its many fields take a moment."""
        made = EditView()
        made.save_asked.connect(self.save)
        made.cancel_asked.connect(self.cancel)
        self._stack.addWidget(made)
        return made

    @property
    def customer_id(self) -> UUID | None:
        """The customer shown or edited; None for a new one and when there is none."""
        return self._customer_id

    @property
    def editing(self) -> bool:
        """Whether a draft is open."""
        return self._draft is not None

    @property
    def unsaved(self) -> bool:
        """Whether something typed would be lost."""
        return self._draft is not None and self._draft.dirty

    def show_customer(self, customer_id: UUID | None) -> None:
        """Show a customer's card to read; any draft must have been settled before."""
        if self.editing:
            self.editor.end()
        self._customer_id = customer_id
        if customer_id is None:
            self._stack.setCurrentWidget(self.nothing)
            return
        try:
            self.view.show_card(self._customers.card(customer_id))
        except NotFoundError:  # emptied from the trash, or undone, while it was on screen
            self._customer_id = None
            self._stack.setCurrentWidget(self.nothing)
            return
        self._stack.setCurrentWidget(self.view)

    def refresh(self) -> None:
        """Read the card anew; a draft under edit is left alone."""
        if not self.editing:
            self.show_customer(self._customer_id)

    def edit(self) -> None:
        """Open the card shown for editing."""
        shown = self.view.shown
        if self.editing or self._customer_id is None or shown is None or shown.deleted_at is not None:
            return
        self._begin(self._customers.draft(self._customer_id))

    def edit_with_new_contact(self) -> None:
        """Open the card shown for editing, with an empty contact to fill in."""
        self.edit()
        if self.editing:
            self.editor.append_contact()

    def edit_new(self) -> None:
        """Open an empty card; any other draft must have been settled before."""
        self._customer_id = None
        self._begin(self._customers.draft())

    def save(self) -> bool:
        """Save the draft as one act; False when it cannot be saved as it is, and the card says why."""
        draft = self._draft
        if draft is None:
            return True
        if not draft.dirty and draft.saved_record is not None:
            self._finish()
            return True
        if not self._agreed_on_namesake(draft):
            return False
        return self._try_to_save(draft)

    def cancel(self) -> None:
        """Leave editing; what was typed is asked about."""
        self.settle()

    def settle(self) -> bool:
        """End editing, asking about what is unsaved; False when the user would rather go on."""
        draft = self._draft
        if draft is None or not draft.dirty:
            self.discard()
            return True
        verbs = (
            Verb("", tr("继续编辑")),
            Verb("discard", tr("不保存"), "danger"),
            Verb("save", tr("保存"), "primary"),
        )
        answer = self._context.messages.ask(
            self,
            tr("有修改尚未保存"),
            Message("“{name}”的修改还没有保存。", name=draft.title or tr("新客户")),
            verbs,
            tone="watch",
        )
        if answer == "save":
            return self.save()
        if answer == "discard":
            self.discard()
            return True
        return False

    def discard(self) -> None:
        """Forget the draft."""
        if self.editing:
            self._finish()

    @property
    def _draft(self) -> CustomerDraft | None:
        return self.editor.draft if "editor" in self.__dict__ else None

    def _begin(self, draft: CustomerDraft) -> None:
        members = {member.name: member.id for member in self._customers.owners() if member.left_on is None}
        self.editor.begin(draft, members)
        self._stack.setCurrentWidget(self.editor)
        self.editor.form.editor("name").setFocus()
        self.editing_begun.emit()

    def _finish(self) -> None:
        self.show_customer(self._customer_id)
        self.editing_ended.emit()

    def _try_to_save(self, draft: CustomerDraft) -> bool:
        try:
            customer = self._customers.save(draft)
        except InvalidDraftError as error:
            self.editor.show_problems(error.problems)
            return False
        except StaleDraftError as error:
            return self._settle_clash(error)
        except UserError as error:
            self._context.messages.error(self, error, title=tr("没有保存"))
            return False
        self._customer_id = customer.id
        self._finish()
        self.saved.emit(customer.id)
        return True

    def _settle_clash(self, error: StaleDraftError) -> bool:
        if not error.clashes:  # others changed other fields: both edits stand
            return self._try_to_save(cast("CustomerDraft", error.rebased))
        names = {member.id: member.name for member in self._customers.owners()}
        decision = ask_about_clash(self._context.messages, self, error, names)
        if decision == "mine":
            return self._try_to_save(cast("CustomerDraft", error.rebased))
        if decision == "theirs":
            self._finish()
            return True
        return False

    def _agreed_on_namesake(self, draft: CustomerDraft) -> bool:
        renamed = draft.saved_record is None or "name" in draft.changed
        numbers = self._customers.namesakes(draft) if renamed and draft.value("name") else ()
        if not numbers:
            return True
        verbs = (Verb("", tr("继续编辑")), Verb("save", tr("仍然保存"), "primary"))
        text = Message(
            "已经有同名的客户“{name}”（编号 {numbers}）。",
            name=draft.value("name"),
            numbers=tr("、").join(numbers),
        )
        return self._context.messages.ask(self, tr("客户同名"), text, verbs, tone="watch") == "save"

    def _show_history(self, name: str) -> None:
        shown = self.view.shown
        if shown is not None:
            lines = self._customers.history(shown.record.id, name)
            title = shown.record.short_name or shown.record.name
            FieldHistoryDialog(self, title, tr(FIELDS[name].label), lines).exec()

    def _show_contact_history(self, contact_id: UUID, name: str) -> None:
        shown = self.view.shown
        if shown is not None:
            person = next(contact.name for contact in shown.contacts if contact.id == contact_id)
            lines = self._customers.contact_history(contact_id, name)
            FieldHistoryDialog(self, person, tr(_CONTACT_LABELS[name]), lines).exec()
