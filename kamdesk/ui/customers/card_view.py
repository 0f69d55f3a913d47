"""A customer's card to read: who it is, what is recorded, the people there, the dealings, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.customers.card import CustomerCard
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.services.customers.dealings import NEEDS, PLANS
from kamdesk.ui.customers.attachments import receive_into
from kamdesk.ui.customers.columns import CHIPS
from kamdesk.ui.customers.contacts_view import ContactsView
from kamdesk.ui.customers.recognition_line import RecognitionLine
from kamdesk.ui.customers.standing_panel import StandingPanel
from kamdesk.ui.customers.turnover_chart import TurnoverChart
from kamdesk.ui.kit.desk.file_receiving import FileReceiving
from kamdesk.ui.kit.look.labels import chip
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_lists import CardLists
from kamdesk.ui.kit.records.card_view import RecordCardView
from kamdesk.ui.kit.records.time_line import TimeLine

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QLabel

    from kamdesk.domain.records.card import RecordCard
    from kamdesk.services.customers.customers import Customers
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_list import CardListParts


class CustomerCardView(RecordCardView):
    """Shows one customer with its contacts, its dealings and its time line."""

    def __init__(
        self,
        context: UiContext,
        dealings: Sequence[CardListParts],
        customers: Customers,
        opened: Collection[str],
    ) -> None:
        """``opened`` are the kinds of records that some page shows."""
        self.standing = StandingPanel()
        self.recognition = RecognitionLine()
        self.turnover = TurnoverChart()
        self.people = ContactsView()
        needs = [each for each in dealings if each.records.kind.name in NEEDS]
        plans = [each for each in dealings if each.records.kind.name in PLANS]
        others = [each for each in dealings if each not in (*needs, *plans)]
        self.dealings = CardLists(context, tr("交易与合同"), others, customers.count_naming)
        self.needs = CardLists(context, tr("需求与竞争"), needs, customers.count_naming)
        self.plans = CardLists(context, tr("合作与洽谈"), plans, customers.count_naming)
        self.time_line = TimeLine(
            tr("往来记录"),
            tr("还没有往来。登记的拜访、诉求等都会出现在这里。"),
            customers.happened,
            opened,
            context.preferences,
        )
        figures = (self.recognition, self.standing, self.turnover)
        below = (*figures, self.people, *self._lists, self.time_line)
        super().__init__(CUSTOMER, CHIPS, below=below)
        self.receiving = FileReceiving(self)
        receive_into(self.dealings, self.receiving)

    @override
    def _warnings(self, shown: RecordCard[Any]) -> Sequence[QLabel]:
        if not isinstance(shown, CustomerCard):
            return ()
        made = [] if shown.key_account_since is None else [chip(tr("重点客户"), "accent")]
        if shown.standing.is_stood_in and shown.standing.responsible is not None:
            made.append(chip(tr(shown.standing.responsible), "watch"))
        if shown.standing.call.is_overdue:
            made.append(chip(tr(shown.standing.call.words), "watch"))
        return made

    @override
    def show_card(self, shown: RecordCard[Any]) -> None:
        super().show_card(shown)
        if isinstance(shown, CustomerCard):
            self.recognition.show_since(shown.key_account_since)
            self.recognition.open_button.setVisible(shown.deleted_at is None)
            self.people.show_people(shown)
            is_open = shown.deleted_at is None
            self.standing.show_standing(shown.record, shown.standing, is_open=is_open)
            self.turnover.show_months(shown.turnover)
            self.receiving.enabled = is_open
            for lists in self._lists:
                lists.show_of(shown.record.id, is_open=is_open)
            self.time_line.show_of(shown.record.id)

    def seek(self, kind: str, record_id: UUID) -> None:
        """Go to a record of one of the lists."""
        next(each for each in self._lists if kind in each.lists).seek(kind, record_id)

    @property
    def _lists(self) -> tuple[CardLists, ...]:
        return (self.dealings, self.needs, self.plans)
