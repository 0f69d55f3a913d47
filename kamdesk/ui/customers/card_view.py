"""A customer's card to read: who it is, what is recorded, the people there, the dealings, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.card import CustomerCard
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.ui.customers.attachments import AttachmentList
from kamdesk.ui.customers.columns import CHIPS
from kamdesk.ui.customers.contacts_view import ContactsView
from kamdesk.ui.customers.standing_panel import StandingPanel
from kamdesk.ui.kit.desk.file_receiving import FileReceiving
from kamdesk.ui.kit.look.labels import chip
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_lists import CardLists
from kamdesk.ui.kit.records.card_view import RecordCardView
from kamdesk.ui.kit.records.time_line import TimeLine

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QLabel

    from kamdesk.domain.records.card import RecordCard
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_list import CardListParts


class CustomerCardView(RecordCardView):
    """Shows one customer with its contacts, its dealings and its time line."""

    def __init__(
        self, context: UiContext, dealings: Sequence[CardListParts], opened: Collection[str]
    ) -> None:
        """``opened`` are the kinds of records that some page shows."""
        self.standing = StandingPanel()
        self.people = ContactsView()
        self.dealings = CardLists(context, tr("交易与合同"), dealings)
        self.time_line = TimeLine(
            tr("往来记录"),
            tr("还没有往来。登记的拜访、诉求等都会出现在这里。"),
            opened,
            context.preferences,
        )
        super().__init__(CUSTOMER, CHIPS, below=(self.standing, self.people, self.dealings, self.time_line))
        self.receiving = FileReceiving(self)
        self.receiving.files_given.connect(self._add_files)
        self.receiving.picture_given.connect(self._add_picture)

    @override
    def _warnings(self, shown: RecordCard[Any]) -> Sequence[QLabel]:
        if isinstance(shown, CustomerCard) and shown.standing.call.is_overdue:
            return (chip(tr(shown.standing.call.words), "watch"),)
        return ()

    @override
    def show_card(self, shown: RecordCard[Any]) -> None:
        super().show_card(shown)
        if isinstance(shown, CustomerCard):
            self.people.show_people(shown)
            is_open = shown.deleted_at is None
            self.standing.show_standing(shown.record, shown.standing, is_open=is_open)
            self.receiving.enabled = is_open
            self.dealings.show_of(shown.record.id, is_open=shown.deleted_at is None)
            self.time_line.show_happened(shown.happened)

    def _add_files(self, paths: Sequence[Path]) -> None:
        self._attachments.add_files(paths)

    def _add_picture(self, content: bytes) -> None:
        self._attachments.add_picture(content)

    @property
    def _attachments(self) -> AttachmentList:
        """The list of attachments, in sight from now on."""
        self.dealings.open_kind(ATTACHMENT.name)
        found = self.dealings.open_list
        if not isinstance(found, AttachmentList):
            raise TypeError(found)
        return found
