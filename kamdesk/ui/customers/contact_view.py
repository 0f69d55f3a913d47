"""One contact as a small card to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from kamdesk.domain.customers.birthdays import told
from kamdesk.domain.customers.fields import CONTACT_FIELDS
from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.post_levels import POST_LEVELS
from kamdesk.domain.customers.role_table import told_of
from kamdesk.domain.customers.values import ContactRole
from kamdesk.ui.customers.person_panel import PersonPanel
from kamdesk.ui.kit.fields.forms import FieldSheet
from kamdesk.ui.kit.look.labels import chip, label, tip_of
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.history_menu import offer_history

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.domain.customers.persons import PersonFacts
    from kamdesk.domain.customers.protocol_rank import ProposedRank
    from kamdesk.domain.customers.values import Contact

_FIELDS: Final = {field.name: field for field in CONTACT_FIELDS}
_TITLE: Final = ("name", "form_of_address", "roles")
_POST: Final = ("department", "job_title", "post_level", "in_post_since")
_IN_HEADER: Final = frozenset({*_TITLE, *_POST, "protocol_rank", "rank_reason"})
_LEVELS: Final = dict(POST_LEVELS)
_UNGROUPED: Final = [replace(field, group="") for field in CONTACT_FIELDS if field.name not in _IN_HEADER]


class KnownPerson(NamedTuple):
    """A contact with all that its card shows; ``titles`` are of the records that the facts name.

    ``roles`` is the table of roles in force.
    """

    contact: Contact
    facts: PersonFacts
    rank: ProposedRank
    titles: tuple[tuple[UUID, str], ...] = ()
    is_open: bool = True
    roles: tuple[tuple[str, str], ...] = ()


class ContactView(QFrame):
    """Shows a person: name, post and role above, everything else recorded below."""

    history_asked = Signal(object, str)
    """``(contact id, field name)``."""

    def __init__(self, known: KnownPerson) -> None:
        super().__init__()
        self.known, self.contact = known, known.contact
        contact = known.contact
        self.setProperty("role", "card")
        self.name = label(contact.name, role="section")
        self.role_marks: list[QLabel] = []
        title = QHBoxLayout()
        title.setSpacing(Space.S)
        title.addWidget(self.name)
        if contact.form_of_address:
            title.addWidget(label(contact.form_of_address, role="secondary"))
        for code, words in _FIELDS["roles"].choices:
            if code in contact.roles:
                mark = chip(tr(words), "accent")
                told_of_role = told_of(dict(known.roles), ContactRole(code))
                mark.setToolTip(tip_of("\n".join(f"{tr(each)}：{text}" for each, text in told_of_role)))
                self.role_marks.append(mark)
                title.addWidget(mark)
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
        self.rank = label(self._rank_words(), role="secondary", wrap=True)
        offer_history(self.rank, [_FIELDS[name] for name in ("protocol_rank", "rank_reason")], self._ask)
        column.addWidget(self.rank)
        self.birthday = label(self._birthday_words(), role="secondary", wrap=True)
        self.birthday.setVisible(bool(self.birthday.text()))
        column.addWidget(self.birthday)
        titles = dict(known.titles)
        self.panel = PersonPanel(contact, known.facts, lambda named: titles.get(named, ""))
        self.panel.show_open(is_open=known.is_open)
        column.addWidget(self.panel)

    def _ask(self, name: str) -> None:
        self.history_asked.emit(self.contact.id, name)

    def _post_words(self) -> str:
        level, since = self.contact.post_level, self.contact.in_post_since
        words = (
            self.contact.department,
            self.contact.job_title,
            tr(_LEVELS[level]) if level is not None else "",
            tr("{day} 任现职", day=since) if since is not None else "",
        )
        return " · ".join(word for word in words if word)

    def _rank_words(self) -> str:
        """Say the rank given by hand and why, else the one that posts propose, and why."""
        rank, reason = self.contact.protocol_rank, self.contact.rank_reason
        if rank is None:
            return tr(
                "建议礼宾位次 {rank}：{reason}", rank=self.known.rank.rank, reason=tr(self.known.rank.reason)
            )
        if reason:
            return tr("礼宾位次 {rank}（人工指定：{reason}）", rank=rank, reason=reason)
        return tr("礼宾位次 {rank}", rank=rank)

    def _birthday_words(self) -> str:
        birthday = self.contact.birthday
        said = told(birthday, this_day()) if birthday is not None else None
        return tr(said) if said is not None else ""
