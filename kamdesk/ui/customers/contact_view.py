"""One contact as a small card to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kamdesk.domain.customers.fields import CONTACT_FIELDS
from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.ui.kit.fields.forms import FieldSheet
from kamdesk.ui.kit.look.labels import chip, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.history_menu import offer_history

if TYPE_CHECKING:
    from kamdesk.domain.customers.values import Contact

_FIELDS: Final = {field.name: field for field in CONTACT_FIELDS}
_TITLE: Final = ("name", "form_of_address", "roles")
_POST: Final = ("department", "job_title")
_IN_HEADER: Final = frozenset({*_TITLE, *_POST})
_UNGROUPED: Final = [replace(field, group="") for field in CONTACT_FIELDS if field.name not in _IN_HEADER]


class ContactView(QFrame):
    """Shows a person: name, post and role above, everything else recorded below."""

    history_asked = Signal(object, str)
    """``(contact id, field name)``."""

    def __init__(self, contact: Contact) -> None:
        super().__init__()
        self.contact = contact
        self.setProperty("role", "card")
        self.name = label(contact.name, role="section")
        title = QHBoxLayout()
        title.setSpacing(Space.S)
        title.addWidget(self.name)
        if contact.form_of_address:
            title.addWidget(label(contact.form_of_address, role="secondary"))
        for code, words in _FIELDS["roles"].choices:
            if code in contact.roles:
                title.addWidget(chip(tr(words), "accent"))
        title.addStretch(1)
        self.sheet = FieldSheet(_UNGROUPED)
        self.sheet.show_values(CONTACT.values_of(contact))
        self.sheet.history_asked.connect(self._ask)
        offer_history(self.name, [_FIELDS[name] for name in _TITLE], self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(title)
        self.post = label(self._post_words(), role="secondary", wrap=True)
        offer_history(self.post, [_FIELDS[name] for name in _POST], self._ask)
        column.addWidget(self.post)
        self.post.setVisible(bool(self.post.text()))
        column.addWidget(self.sheet)

    def _ask(self, name: str) -> None:
        self.history_asked.emit(self.contact.id, name)

    def _post_words(self) -> str:
        return " · ".join(word for word in (self.contact.department, self.contact.job_title) if word)
