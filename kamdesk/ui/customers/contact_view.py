"""One contact as a small card to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kamdesk.domain.customers.drafts import field_values
from kamdesk.domain.customers.fields import CONTACT_FIELDS
from kamdesk.ui.kit.forms import FieldSheet
from kamdesk.ui.kit.labels import chip, label
from kamdesk.ui.kit.tokens import Space
from kamdesk.ui.kit.translate import tr

if TYPE_CHECKING:
    from kamdesk.domain.customers.values import Contact

_IN_HEADER: Final = frozenset({"name", "form_of_address", "job_title", "department", "roles"})
_ROLES: Final = next(field for field in CONTACT_FIELDS if field.name == "roles")
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
        for code, words in _ROLES.choices:
            if code in contact.roles:
                title.addWidget(chip(tr(words), "accent"))
        title.addStretch(1)
        self.sheet = FieldSheet(_UNGROUPED)
        self.sheet.show_values(field_values(contact, CONTACT_FIELDS))
        self.sheet.history_asked.connect(lambda name: self.history_asked.emit(contact.id, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(title)
        post = " · ".join(word for word in (contact.department, contact.job_title) if word)
        if post:
            column.addWidget(label(post, role="secondary", wrap=True))
        column.addWidget(self.sheet)
