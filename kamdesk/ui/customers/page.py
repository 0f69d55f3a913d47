"""The page 客户: all customers with their contacts and dealings."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from typing_extensions import override

from kamdesk.domain.customers.grading import GRADE_DECISION
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.kinds import kind_named, told_on_card
from kamdesk.domain.printing.form_ids import (
    ADDRESS_LABEL,
    ANALYSIS,
    BRIEFING,
    COOPERATION,
    CUSTOMER_CARD,
    ENVELOPES,
    HANDOVER,
    MEASURES,
    PAYMENT_REMINDER,
    RECOGNITION,
    RECONCILIATION_LETTER,
)
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.customers.card_pane import CustomerPane
from kamdesk.ui.customers.columns import CHIPS, customer_columns
from kamdesk.ui.kit.desk.rewinding import tell_with_undo
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.parts import RecordParts
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.verbs import page_action
from kamdesk.ui.kit.records.words import RecordWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction

    from kamdesk.services.customers.customers import Customers
    from kamdesk.services.customers.recognitions import Recognitions
    from kamdesk.services.records.reading import RecordReading
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_FORMS: Final = (
    *(CUSTOMER_CARD, RECOGNITION, ANALYSIS, MEASURES, RECONCILIATION_LETTER, PAYMENT_REMINDER),
    *(COOPERATION, HANDOVER, BRIEFING, ADDRESS_LABEL, *ENVELOPES),
)


_OF_PEOPLE: Final = frozenset({"taboo", "position"})
"""The kinds kept on the cards of the customer's people."""


class CustomersPage(RecordPage):
    """All customers: find, read, edit, group, print, export, import."""

    card: CustomerPane

    def __init__(
        self,
        context: UiContext,
        customers: Customers,
        services: PageServices,
        dealings: Mapping[str, Message],
        open_dealings: Callable[[], Sequence[tuple[Records[Any], PageServices]]],
        open_recognitions: Callable[[], Recognitions],
    ) -> None:
        """``dealings`` are the kinds listed on the card, with what people call them.

        ``open_dealings`` gives their services, and what their lists work with, ``open_recognitions`` what
        recognises key accounts; the first list need not wait for them.
        """
        parts = RecordParts(
            page_id="customers",
            title=tr(term("客户", "多位")),
            records=customers,
            services=services,
            columns=customer_columns(),
            words=_words(),
            chips=CHIPS,
            settable=("owner_id", "standing", "life_stage"),
            forms=_FORMS,
            print_place="customers",
        )
        self._customers = customers
        self._kinds_dealt, self._open_dealings = frozenset(dealings), open_dealings
        self._open_recognitions = open_recognitions
        super().__init__(context, parts, CustomerPane(context, parts, customers, lambda: self._dealings))
        self._reconciling = page_action(self, tr("本月对账…"), "done", "", self._reconcile)
        self._handing_over = page_action(self, tr("交接客户…"), "member", "", self.hand_over_chosen)
        self._imports = [
            page_action(
                self, tr("导入{word}…", word=word), "import", "", partial(self._import_dealings, name)
            )
            for name, word in dealings.items()
            if kind_named(name).imported is not None
        ]
        self._look = page_action(self, tr("重点客户认定…"), "target", "", self._examine_shown)
        self._changes = page_action(self, tr("重点客户变动…"), "target", "", self.show_recognition_changes)
        self.card.recognition_asked.connect(self._examine_shown)

        self._grade = page_action(self, tr("定级…"), "check", "", self.grade_chosen)
        self._proposals = page_action(self, tr("分级建议…"), "target", "", self.show_proposals)
        self.list.table.addAction(self._grade)
        self.card.grade_asked.connect(self.grade_shown)

    def grade_shown(self) -> None:
        """Decide the grade of the customer on the card."""
        if self.card.record_id is not None:
            self._decide([self.card.record_id])

    def grade_chosen(self) -> None:
        """Decide one grade for the customers chosen in the list."""
        ids = self._chosen_ids()
        if ids and not self.list.trashed and self.card.settle():
            self._decide(ids)

    def show_proposals(self) -> None:
        """Open the list of customers whom the rule grades otherwise."""
        from kamdesk.ui.customers.grading_dialog import GradingDialog  # the first list need not wait for it

        if not self.card.settle():
            return
        dialog = GradingDialog(
            self,
            self._context,
            self._customers.grading,
            self._parts.services.history,
            self._customers.today(),
        )
        dialog.customer_opened.connect(partial(self.open_record, CUSTOMER.name))
        dialog.exec()
        dialog.deleteLater()

    def _decide(self, ids: Sequence[UUID]) -> None:
        from kamdesk.ui.customers.grade_dialog import GradeDialog  # as above

        grading = self._customers.grading
        cases = grading.cases_of(ids)
        dialog = GradeDialog(self, grading, cases)
        if dialog.exec():
            said = Message("已给 {records}定级", records=CUSTOMER.counted_as(len(cases)))
            tell_with_undo(self, self._context, self._parts.services.history, said)
        dialog.deleteLater()

    @cached_property
    def _dealings(self) -> Sequence[tuple[Records[Any], PageServices]]:
        return self._open_dealings()

    def _reconcile(self) -> None:
        from kamdesk.services.customers.reconciliations import Reconciliations
        from kamdesk.ui.customers.month_reconciliation import reconcile_month  # seldom, not at the start

        for records, services in self._dealings:
            if isinstance(records, Reconciliations):
                reconcile_month(self, self._context, records, services)

    def _import_dealings(self, name: str) -> None:
        for records, services in self._dealings:
            if records.kind.name == name and services.open_import is not None:
                services.open_import(self)

    def hand_over_chosen(self) -> None:
        """Hand the customers chosen in the list over, or all of a member, all in one act."""
        if not self.list.trashed and self.card.settle():
            self._hand_over(self._chosen_ids(), None)

    def _hand_over(self, ids: Sequence[UUID], receiver: UUID | None) -> None:
        from kamdesk.ui.customers.handing_over import hand_over  # as above

        hand_over(self, self._context, self._customers.handovers, self._parts.services, ids, receiver)

    @override
    def _on_value_chosen(self, name: str, value: object) -> None:
        """Ask why, where a value chosen for many takes them from one owner to another."""
        ids = self._chosen_ids()
        if name == "owner_id" and isinstance(value, UUID) and self._customers.are_owned(ids, besides=value):
            if self.card.settle():
                self._hand_over(ids, value)
            return
        super()._on_value_chosen(name, value)

    @cached_property
    def _recognitions(self) -> Recognitions:
        return self._open_recognitions()

    def show_recognition_changes(self) -> None:
        """Show who newly qualifies as a key account, and who no longer does."""
        from kamdesk.ui.customers.recognition_changes import RecognitionChangesDialog

        try:
            dialog = RecognitionChangesDialog(self, self._context, self._recognitions)
        except UserError as problem:  # thresholds that cannot be read
            self._context.messages.error(self, problem)
            return
        dialog.opened.connect(self.examine)
        dialog.exec()
        dialog.deleteLater()

    def examine(self, customer_id: UUID) -> None:
        """Show by which figures a customer is a key account, or would be one."""
        from kamdesk.domain.printing.requests import PrintRequest
        from kamdesk.ui.customers.recognition_dialog import RecognitionDialog

        def print_sheet() -> None:
            request = PrintRequest((RECOGNITION,), customer_id, (customer_id,), None, place="customers")
            self._parts.services.open_print(dialog, request)

        try:
            dialog = RecognitionDialog(self, self._context, self._recognitions, customer_id, print_sheet)
        except UserError as problem:
            self._context.messages.error(self, problem)
            return
        dialog.exec()
        dialog.deleteLater()

    def _examine_shown(self) -> None:
        shown = self.card.view.shown
        if shown is not None:
            self.examine(shown.record.id)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        own = (
            self._grade,
            self._proposals,
            self._handing_over,
            self._reconciling,
            self._look,
            self._changes,
        )
        return (*super().menu_actions(), *own, *self._imports)

    @property
    @override
    def opens(self) -> frozenset[str]:
        return frozenset({"customer", "contact", "recognition", *self._kinds_dealt})

    @property
    @override
    def concerns(self) -> frozenset[str]:
        told = {kind.name for kind, _field in told_on_card(CUSTOMER)}
        also = {GRADE_DECISION.name, "print_job", "setting", "absence"}
        return super().concerns | _OF_PEOPLE | told | also

    @override
    def open_record(self, kind: str, record_id: UUID) -> None:
        super().open_record(kind, record_id)
        if kind == "contact" and not self.card.editing:
            self.card.view.people.seek(record_id)
        elif kind in _OF_PEOPLE and not self.card.editing:
            self.card.view.people.seek(self._contact_of(kind, record_id))
        elif kind in self._kinds_dealt and not self.card.editing:
            self.card.view.seek(kind, record_id)

    @override
    def _record_shown_for(self, kind: str, record_id: UUID) -> UUID | None:
        if kind == "contact":
            return self._customers.customer_of_contact(record_id)
        if kind in _OF_PEOPLE:
            contact_id = self._contact_of(kind, record_id)
            return None if contact_id is None else self._customers.customer_of_contact(contact_id)
        if kind in {"recognition", *self._kinds_dealt}:
            return self._customer_of(kind, record_id)
        return super()._record_shown_for(kind, record_id)

    def _customer_of(self, kind: str, record_id: UUID) -> UUID | None:
        return self._named_by(kind, record_id, "customer_id")

    def _contact_of(self, kind: str, record_id: UUID) -> UUID | None:
        return self._named_by(kind, record_id, "contact_id")

    def _named_by(self, kind: str, record_id: UUID, name: str) -> UUID | None:
        dealt = (records for records, _services in self._dealings if records.kind.name == kind)
        records: RecordReading[Any] = self._recognitions if kind == "recognition" else next(dealt)
        try:
            named: UUID | None = getattr(records.get(record_id), name)
        except NotFoundError:
            return None
        return named


def _words() -> RecordWords:
    return RecordWords(
        new=tr("新建客户"),
        new_title=tr("新客户"),
        search=tr("筛选：名称、拼音、编号、电话、联系人"),
        first_steps=(
            tr("从这里开始：您的客户名单"),
            tr(
                "客户的资料、联系人和往来都记在这里。可以整份导入现有的 Excel 或 CSV 名单，也可以先录入一位。"
            ),
        ),
    )
