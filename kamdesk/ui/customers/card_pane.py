"""The right side of the customers page: a customer's card, with what is asked before it is saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Signal
from typing_extensions import override

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_pane import CardPane
from kamdesk.ui.kit.records.parts import references_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.services.customers.attachments import Attachments
    from kamdesk.services.customers.customers import Customers
    from kamdesk.services.records.records import Records
    from kamdesk.ui.customers.card_view import CustomerCardView
    from kamdesk.ui.customers.editor import CustomerEditor
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices, RecordParts

_NAMED: Final = 3  # customers that a draft may be


class CustomerPane(CardPane):
    """Shows and edits one customer with its contacts, and its dealings on the card."""

    grade_asked = Signal()
    recognition_asked = Signal()
    """The figures by which the customer shown would be recognised as a key account."""

    view: CustomerCardView
    editor: CustomerEditor

    def __init__(
        self,
        context: UiContext,
        parts: RecordParts,
        customers: Customers,
        dealings: Callable[[], Sequence[tuple[Records[Any], PageServices]]],
    ) -> None:
        self._customers, self._dealings = customers, dealings
        super().__init__(context, parts)

    def edit_with_new_contact(self) -> None:
        """Open the card shown for editing, with an empty contact to fill in."""
        self.edit()
        if self.editing:
            self.editor.append_contact()

    def type_people_in_grid(self) -> None:
        """Open the people of the card shown as a grid to type in."""
        from kamdesk.ui.customers.contact_grid import ContactDrafts  # as below
        from kamdesk.ui.kit.records.record_grid import grid_columns, open_grid

        if self.record_id is None:
            return
        references = references_of(self._customers.parts, self._parts.services.finder)
        title = tr("表格录入：{word}", word=tr(term("联系人", "多位")))
        drafts = ContactDrafts(self._customers, self.record_id)
        if open_grid(self, self._context, title, drafts, grid_columns(CONTACT, references, ())):
            self.refresh()

    def edit_with_pasted_contact(self) -> None:
        """Open the card shown for editing, with a contact read from a copied text."""
        self.edit()
        if self.editing:
            self.editor.paste_contact()

    @override
    def _make_view(self) -> CustomerCardView:
        from kamdesk.ui.customers.attached import Attaching  # the first list need not wait for them
        from kamdesk.ui.customers.card_view import CustomerCardView
        from kamdesk.ui.customers.dealings import card_list_parts
        from kamdesk.ui.customers.person_acts import PersonActs
        from kamdesk.ui.customers.plan_approval import PlanActs

        services = self._parts.services
        kept = self._dealings()
        attachments, of_files = next(each for each in kept if each[0].kind.name == "attachment")
        attaching = Attaching(self, self._context, cast("Attachments", attachments), of_files)
        approving = PlanActs(self, self._context, services)
        dealings = [
            approving.offered_on(attaching.offered_on(card_list_parts(records, of_kind)))
            for records, of_kind in kept
            if records.kind.owner is None
        ]
        made = CustomerCardView(self._context, dealings, self._customers, services.opened)
        self._acts = PersonActs(
            self, self._context, self._customers, services, {each.kind.name: each for each, _ in kept}
        )
        made.time_line.opened.connect(services.open_record)
        made.recognition.asked.connect(self.recognition_asked)
        made.people.add_asked.connect(self.edit_with_new_contact)
        made.people.paste_asked.connect(self.edit_with_pasted_contact)
        made.people.grid_asked.connect(self.type_people_in_grid)
        made.people.history_asked.connect(self._show_contact_history)
        made.people.part_asked.connect(self._acts.open_part)
        made.people.part_trashed.connect(self._acts.trash_part)
        made.people.move_asked.connect(self._acts.move)
        made.people.split_asked.connect(self._acts.split_taboos)
        made.standing.grade_asked.connect(self.grade_asked)
        made.standing.adopted.connect(self._adopt)
        made.standing.company_opened.connect(partial(services.open_record, CUSTOMER.name))
        return made

    def _adopt(self, name: str, value: object) -> None:
        """Put into a field what the rule proposes."""
        if self.record_id is not None:
            self._customers.set_field([self.record_id], name, value)
            self._context.messages.toast(tr("已采用建议"))

    @override
    def _make_editor(self) -> CustomerEditor:
        from kamdesk.ui.customers.editor import CustomerEditor  # as above

        parts = self._parts
        people = references_of(self._customers.parts, parts.services.finder)
        return CustomerEditor(parts.references, people, parts.words)

    @override
    def _agrees_to_save(self, draft: RecordDraft[Any]) -> bool:
        renamed = draft.saved_record is None or "name" in draft.changed
        namesakes = self._customers.namesakes(draft) if renamed and draft.value("name") else {}
        if not namesakes:
            return self._agrees_to_twins(draft) and self._says_why(draft)
        text = Message(
            "已经有同名的客户“{name}”（编号 {numbers}）。打开已有的客户，这里填写的内容就不保留。",
            name=draft.value("name"),
            numbers=tr("、").join(namesakes),
        )
        first = next(iter(namesakes.values()))
        agreed = self._ask_about_twin(tr("客户同名"), text, first, tr("打开已有客户"))
        return agreed and self._says_why(draft)

    def _says_why(self, draft: RecordDraft[Any]) -> bool:
        """Ask why the customer goes to another owner, where it does."""
        from kamdesk.domain.customers.drafts import CustomerDraft  # as above

        if not isinstance(draft, CustomerDraft) or not draft.hands_over:
            return True
        from kamdesk.ui.customers.handing_over import ask_terms

        return ask_terms(self, self._customers.handovers, draft)

    def _agrees_to_twins(self, draft: RecordDraft[Any]) -> bool:
        """Ask where a customer that is new, or called otherwise now, is likely to be there already."""
        from kamdesk.domain.customers.drafts import CustomerDraft  # as above

        twinned = CUSTOMER.twinned
        if not isinstance(draft, CustomerDraft) or twinned is None:
            return True
        told = {CUSTOMER.title, twinned.short, twinned.former, *twinned.telephones}
        is_to_tell = draft.saved_record is None or not told.isdisjoint(draft.changed)
        twins = self._customers.twins(draft) if is_to_tell else ()
        if not twins:
            return True
        named = (tr("“{name}”（{why}）", name=twin.title, why=tr(twin.reason)) for twin in twins[:_NAMED])
        text = Message(
            "可能已经有这位客户：{names}。打开已有的客户，这里填写的内容就不保留。",
            names=tr("、").join(named),
        )
        return self._ask_about_twin(tr("可能重复"), text, twins[0].id, tr("打开已有客户"))

    def _show_contact_history(self, contact_id: UUID, name: str) -> None:
        from kamdesk.domain.customers.card import CustomerCard  # as above
        from kamdesk.ui.kit.records.history_dialog import FieldHistoryDialog

        shown = self.view.shown
        if isinstance(shown, CustomerCard):
            person = next(contact.name for contact in shown.contacts if contact.id == contact_id)
            lines = self._customers.contact_history(contact_id, name)
            restore = partial(self._set_back, self._customers.set_contact_back, contact_id, name)
            may_change = shown.deleted_at is None
            label = tr(CONTACT.field_named[name].label)
            FieldHistoryDialog(self, person, label, lines, restore if may_change else None).exec()
