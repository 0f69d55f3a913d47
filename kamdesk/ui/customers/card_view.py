"""A customer's card to read: who it is, the people there, what is recorded, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kamdesk.domain.customers.fields import CUSTOMER_FIELDS
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Relationship
from kamdesk.ui.customers.columns import FIELDS, grade_chip, word
from kamdesk.ui.customers.contact_view import ContactView
from kamdesk.ui.customers.time_line import TimeLine
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.forms import FieldSheet
from kamdesk.ui.kit.look.flow_row import FlowRow
from kamdesk.ui.kit.look.labels import button, card, chip, label, tool_button
from kamdesk.ui.kit.look.moments import local_moment
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.history_menu import offer_history

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from kamdesk.domain.customers.card import CustomerCard

_CHIPS: Final = ("grade", "relationship", "category", "tags")
_IN_HEADER: Final = frozenset({"name", *_CHIPS})
_TWO_COLUMNS: Final = 760
"""From this width on contacts stand in two columns."""


class CardView(QWidget):
    """Shows one card; tells what the user wants to do with it."""

    edit_asked = Signal()
    print_asked = Signal()
    trash_asked = Signal()
    restore_asked = Signal()
    widen_asked = Signal()
    narrow_asked = Signal()
    """Esc: bring the list back, if it was put away."""
    add_contact_asked = Signal()
    history_asked = Signal(str)
    """Name of a customer field."""
    contact_history_asked = Signal(object, str)
    """``(contact id, field name)``."""

    def __init__(self) -> None:
        super().__init__()
        self.name = label(role="page-title", wrap=True)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chips = FlowRow()
        self.edit = button(tr("编辑"), icon_name="edit")
        self.print = tool_button("print", tr("打印"))
        self.trash = tool_button("trash", tr("移到回收站"))
        self.widen = tool_button("fit", tr("占满整页，或还原"))
        self.notice = Notice()
        self.sheet = FieldSheet([field for field in CUSTOMER_FIELDS if field.name not in _IN_HEADER])
        self.add_contact = button(tr("添加联系人"), icon_name="add", kind="link")
        self.contacts: list[ContactView] = []
        self.time_line = TimeLine()
        self._shown: CustomerCard | None = None
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> CustomerCard | None:
        """The card on screen."""
        return self._shown

    def show_card(self, shown: CustomerCard) -> None:
        """Show ``shown``, from its top when it is another customer than before."""
        if self._shown is None or self._shown.record.id != shown.record.id:
            self._scroll.verticalScrollBar().setValue(0)
        self._shown = shown
        customer = shown.record
        self.name.setText(customer.name)
        self._show_widgets(shown)
        self.sheet.show_values(CUSTOMER.values_of(customer), title_of=shown.title_of)
        self._show_contacts(shown)
        self.time_line.show_calls(shown.calls)
        self._show_trash(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the contacts in as many columns as fit."""
        super().resizeEvent(event)
        self._place_contacts()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.name, 1)
        for verb in (self.widen, self.trash, self.print, self.edit):
            head.addWidget(verb, 0, Qt.AlignmentFlag.AlignTop)
        people = QHBoxLayout()
        people.addWidget(label(tr("联系人"), role="section"), 1)
        people.addWidget(self.add_contact)
        self._people = QGridLayout()
        self._people.setSpacing(Space.S)
        self.no_contacts = label(
            tr("还没有联系人。记下对方是谁、怎样联系，拜访和宴请都用得上。"), role="secondary", wrap=True
        )
        self._frame, inside = card(margin=Space.L, spacing=Space.S)
        inside.addLayout(head)
        inside.addWidget(self.chips)
        inside.addWidget(self.notice)
        inside.addWidget(self._scroll_area(people), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)

    def _scroll_area(self, people: QHBoxLayout) -> QScrollArea:
        content = QWidget()
        content.setProperty("role", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.sheet)
        column.addSpacing(Space.L)
        column.addLayout(people)
        column.addWidget(self.no_contacts)
        column.addLayout(self._people)
        column.addSpacing(Space.L)
        column.addWidget(self.time_line)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        return self._scroll

    def _connect(self) -> None:
        self.edit.clicked.connect(self.edit_asked)
        self.print.clicked.connect(self.print_asked)
        self.trash.clicked.connect(self.trash_asked)
        self.widen.clicked.connect(self.widen_asked)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.narrow_asked)
        self.add_contact.clicked.connect(self.add_contact_asked)
        self.notice.acted.connect(self.restore_asked)
        self.sheet.history_asked.connect(self.history_asked)
        offer_history(self.name, [FIELDS["name"]], self.history_asked.emit)
        offer_history(self.chips, [FIELDS[name] for name in _CHIPS], self.history_asked.emit)

    def _show_widgets(self, shown: CustomerCard) -> None:
        customer = shown.record
        made: list[QLabel] = []
        if customer.grade is not None:
            made.append(chip(word("grade", customer.grade), grade_chip(customer.grade)))
        if customer.relationship is not None:
            existing = customer.relationship is Relationship.EXISTING
            made.append(chip(word("relationship", customer.relationship), "good" if existing else "accent"))
        if customer.category is not None:
            made.append(chip(word("category", customer.category)))
        made += [chip(tag) for tag in customer.tags]
        self.chips.show_widgets(made)

    def _show_contacts(self, shown: CustomerCard) -> None:
        for old in self.contacts:
            self._people.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.contacts = [ContactView(contact) for contact in shown.contacts]
        for view in self.contacts:
            view.history_asked.connect(self.contact_history_asked)
        self.no_contacts.setVisible(not self.contacts)
        self._place_contacts()

    def _place_contacts(self) -> None:
        columns = 2 if self.width() >= sizes().scaled(_TWO_COLUMNS) else 1
        for place, view in enumerate(self.contacts):
            self._people.addWidget(view, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        self._people.setColumnStretch(0, 1)
        self._people.setColumnStretch(1, 1 if columns > 1 else 0)

    def _show_trash(self, shown: CustomerCard) -> None:
        trashed = shown.deleted_at is not None
        for verb in (self.edit, self.trash, self.add_contact, self.print):
            verb.setVisible(not trashed)
        if shown.deleted_at is not None:
            moment = local_moment(shown.deleted_at)
            self.notice.say(
                tr("这位客户在 {moment} 移到了回收站。", moment=moment), tone="watch", verb=tr("恢复")
            )
        else:
            self.notice.hide()
