"""Handing customers over in one act: which, with what is open, to whom each, on what terms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.customers.handovers import GIVEN_REASONS, HANDOVER, HandoverTerms
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.handovers import HandoverShare
from kamdesk.ui.customers.handover_tree import HandoverTree
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.flow_row import LineFlow
from kamdesk.ui.kit.look.labels import button, fit_to_words, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.handovers import Handover
    from kamdesk.domain.records.fields import Field
    from kamdesk.services.customers.handovers import Handovers

_WIDTH: Final = 960
_HEIGHT: Final = 680
_CHOSEN: Final = "chosen"


def terms_fields() -> tuple[Field, ...]:
    """Return what a person says of hand-overs, once for all of them."""
    named = HANDOVER.field_named
    reason = replace(named["reason"], choices=GIVEN_REASONS)
    asked = (named["handed_on"], reason, named["reason_detail"], named["informed"])
    return tuple(replace(each, group="", fixed=False) for each in asked)


def terms_said(draft: FieldsDraft) -> HandoverTerms:
    """Return what was said in these fields."""
    values: dict[str, Any] = draft.values()
    return HandoverTerms(**values)


class PortfolioDialog(FittedDialog):
    """Hands over the customers chosen, or all of one member, each to its receiver.

    ``made`` are the hand-overs kept, ``count`` is how many customers have another owner, or their first one.
    """

    def __init__(
        self,
        parent: QWidget | None,
        handovers: Handovers,
        chosen: Sequence[UUID],
        receiver: UUID | None = None,
    ) -> None:
        """``chosen`` are shown first; without any, the customers of the member who has most."""
        super().__init__(parent)
        self._handovers, self._chosen = handovers, tuple(chosen)
        self._members = handovers.members_at_work()
        self.made: tuple[Handover, ...] = ()
        self.count = 0
        self.setWindowTitle(tr(HANDOVER.word))
        self.source, self.receiver = ChoiceBox(), ChoiceBox()
        self.tree = HandoverTree(self._members, handovers.member_names())
        self._draft = FieldsDraft(terms_fields())
        self._draft.propose("handed_on", handovers.today())
        self.form = FieldForm(self._draft.fields, headed=False)
        self.form.bind(self._draft)
        self.notice = Notice()
        self.summary = label(role="secondary", wrap=True)
        self.prints = QCheckBox(tr("交接后打印交接单"))
        fit_to_words(self.prints)
        self.prints.setChecked(True)
        self.save_button = button(tr("交接这些客户"), kind="primary")
        self.save_button.setDefault(True)
        self.cancel_button = button(tr("取消"))
        self._offer()
        self._lay_out()
        self._connect()
        self._show_source()
        if receiver is not None:
            self.receiver.setCurrentIndex(max(self.receiver.find_value(receiver), 0))
            self._give_all()

    def _offer(self) -> None:
        """Offer whose customers there are to hand over, and to whom."""
        if self._chosen:
            words = tr("选中的 {records}", records=CUSTOMER.counted_as(len(self._chosen)))
            self.source.addItem(words, _CHOSEN)
        for member_id, name, count in self._handovers.owners():
            words = tr("{name} 的全部客户（{count}）", name=name, count=count)
            self.source.addItem(words, member_id)
        self.source.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.source.setAccessibleName(tr("交接哪些客户"))
        self.receiver.addItem(tr("请选择"), None)
        for member_id, name in self._members.items():
            self.receiver.addItem(name, member_id)
        self.receiver.setMinimumContentsLength(8)
        self.receiver.setAccessibleName(tr("全部交给"))

    def _show_source(self) -> None:
        source = self.source.currentData()
        ids = self._chosen if source in (None, _CHOSEN) else self._handovers.owned_by(source)
        self.tree.show_standings(self._handovers.standings(ids))
        self._give_all()

    def _give_all(self) -> None:
        self.tree.give_all(self.receiver.currentData())

    def _show_state(self) -> None:
        """Say what would be handed over, and why it cannot be yet."""
        rows = self.tree.ticked()
        open_count = sum(len(taken) for _customer, _receiver, taken in rows)
        words = tr(
            "交接 {records}，移交未了事项 {count} 件。双击“接收人”可另选；选中几行一起选。",
            records=CUSTOMER.counted_as(len(rows)),
            count=open_count,
        )
        self.summary.setText(words)
        missing = sum(receiver is None for _customer, receiver, _taken in rows)
        why = "" if rows else tr("请勾选要交接的客户。")
        if missing:
            why = tr("还有 {records}没有接收人。", records=CUSTOMER.counted_as(missing))
        allow(self.save_button, why)

    def _save(self) -> None:
        problems = self._draft.problems()
        if problems:
            self.form.show_problems(problems)
            return
        shares, terms = self._shares(), terms_said(self._draft)
        try:
            self.made = self._handovers.hand_over_shares(shares, terms)
        except InvalidDraftError as problem:
            self.notice.say(problem.message, tone="bad")
            self.form.show_problems(_of_form(problem.problems, self._draft))
        except UserError as problem:
            self.notice.say(problem.message, tone="bad")
        else:
            self.count = len(shares)
            self.accept()

    def _shares(self) -> list[HandoverShare]:
        return [
            HandoverShare(customer_id, receiver, taken)
            for customer_id, receiver, taken in self.tree.ticked()
            if receiver is not None
        ]

    def _connect(self) -> None:
        self.source.activated.connect(lambda _index: self._show_source())
        self.receiver.activated.connect(lambda _index: self._give_all())
        self.tree.changed.connect(self._show_state)
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        whose = QWidget()
        line = LineFlow(whose, spacing=Space.M)
        for part in (
            *(label(tr("交接哪些客户"), role="key"), self.source),
            *(label(tr("全部交给"), role="key"), self.receiver),
        ):
            line.addWidget(part)
        content = QVBoxLayout()
        content.setSpacing(Space.M)
        content.addWidget(self.tree, 1)
        content.addWidget(self.summary)
        content.addWidget(self.form)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addWidget(self.prints)
        verbs.addStretch(1)
        verbs.addWidget(self.cancel_button)
        verbs.addWidget(self.save_button)
        head = (label(tr(HANDOVER.word), role="section"), whose, self.notice)
        self.compose(content, verbs, head=head, width=sizes().scaled(_WIDTH), height=sizes().scaled(_HEIGHT))


def handed_over(count: int) -> Message:
    """Return what is said afterwards."""
    return Message("已交接 {records}", records=CUSTOMER.counted_as(count))


def _of_form(problems: Mapping[str, Message], draft: FieldsDraft) -> dict[str, Message]:
    names = {each.name for each in draft.fields}
    return {name: problem for name, problem in problems.items() if name in names}
