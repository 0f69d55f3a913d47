"""The people of a customer as small cards beside one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.persons import PersonFacts
from kamdesk.domain.customers.protocol_rank import proposed_ranks
from kamdesk.domain.shared.text import term
from kamdesk.ui.customers.contact_view import ContactView, KnownPerson
from kamdesk.ui.customers.many_people import ManyPeople
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from kamdesk.domain.customers.card import CustomerCard
    from kamdesk.domain.customers.protocol_rank import ProposedRank
    from kamdesk.domain.customers.values import Contact

_TWO_COLUMNS: Final = 700
"""From this width on contacts stand in two columns."""


class ContactsView(QWidget):
    """Shows the contacts of a customer, and offers to add one."""

    add_asked = Signal()
    grid_asked = Signal()
    paste_asked = Signal()
    history_asked = Signal(object, str)
    """``(contact id, field name)``."""
    part_asked = Signal(str, object, object)
    """``(kind, contact, id of the part)``; None for a new part."""
    part_trashed = Signal(str, object)
    move_asked = Signal(object)
    split_asked = Signal(object)
    """The contact."""

    def __init__(self) -> None:
        super().__init__()
        self.add = button(tr("添加联系人"), icon_name="add", kind="link")
        self.grid = button(tr("表格录入"), icon_name="table", kind="link")
        self.paste = button(tr("粘贴联系人…"), icon_name="paste", kind="link")
        self.views: list[ContactView] = []
        self.many = ManyPeople()
        self._contacts: Sequence[Contact] = ()
        self._known: dict[UUID, KnownPerson] = {}
        self.nothing = label(
            tr("还没有联系人。记下对方是谁、怎样联系，拜访和宴请都用得上。"), role="secondary", wrap=True
        )
        head = QHBoxLayout()
        head.addWidget(label(tr(term("联系人", "多位")), role="section"), 1)
        head.addWidget(self.grid)
        head.addWidget(self.paste)
        head.addWidget(self.add)
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.many)
        column.addLayout(self._grid)
        column.addWidget(self.many.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.many.changed.connect(self._show)
        self.add.clicked.connect(self.add_asked)
        self.grid.clicked.connect(self.grid_asked)
        self.paste.clicked.connect(self.paste_asked)

    def allow_adding(self, *, allowed: bool) -> None:
        """Offer to add people, or not."""
        self.add.setVisible(allowed)
        self.grid.setVisible(allowed)
        self.paste.setVisible(allowed)

    def show_people(self, shown: CustomerCard) -> None:
        """Show the people of a card in their order, with what is kept of them; of many only some."""
        ranks, is_open = proposed_ranks(shown.contacts), shown.deleted_at is None
        self._known = {
            each.id: _known(each, shown, ranks[each.id], is_open=is_open) for each in shown.contacts
        }
        self.allow_adding(allowed=is_open)
        self._show_contacts(shown.contacts)

    def _show_contacts(self, contacts: Sequence[Contact]) -> None:
        if {each.customer_id for each in contacts} != {each.customer_id for each in self._contacts}:
            self.many.begin()
        self._contacts = contacts
        self.nothing.setVisible(not contacts)
        self._show()

    def seek(self, contact_id: UUID | None) -> None:
        """Show this person among many, by the words that narrow them."""
        sought = next((each for each in self._contacts if each.id == contact_id), None)
        if sought is not None and all(view.contact.id != contact_id for view in self.views):
            self.many.quick.setText(sought.name)

    def _show(self) -> None:
        before = {view.known: view for view in self.views}
        wanted = self.many.of(self._contacts, CONTACT.values_of)
        known = [self._known[contact.id] for contact in wanted]
        self.views = [before.pop(each) if each in before else self._make_view(each) for each in known]
        for old in before.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._place()

    def _make_view(self, known: KnownPerson) -> ContactView:
        made = ContactView(known)
        made.history_asked.connect(self.history_asked)
        contact, panel = known.contact, made.panel
        panel.part_asked.connect(lambda kind, part_id: self.part_asked.emit(kind, contact, part_id))
        panel.part_trashed.connect(self.part_trashed)
        panel.move_asked.connect(lambda: self.move_asked.emit(contact))
        panel.split_asked.connect(lambda: self.split_asked.emit(contact))
        return made

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = 2 if self.width() >= sizes().scaled(_TWO_COLUMNS) else 1
        for place, view in enumerate(self.views):
            self._grid.addWidget(view, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)


def _known(contact: Contact, shown: CustomerCard, rank: ProposedRank, *, is_open: bool) -> KnownPerson:
    facts = shown.facts.get(contact.id, PersonFacts())
    named = [each.customer_id for each in facts.positions if each.customer_id is not None]
    titles = tuple((each, shown.title_of(each)) for each in named)
    return KnownPerson(contact, facts, rank, titles, is_open, tuple(shown.roles.items()))
