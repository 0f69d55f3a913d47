"""Carries acts out on sheets, and asks first what they need: the reason of a 代签 and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kamdesk.domain.desk.duties import StandIn, Standing
from kamdesk.domain.evaluations.cycle import ACTS, Act
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.dialogs import TextDialog
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.services.evaluations.sign_off import Offer, SignOff
    from kamdesk.ui.kit.desk.context import UiContext


class SheetActs(QObject):
    """Does what is asked on one sheet or several; several go in one act, or none of them."""

    done = Signal(str)
    """What was done, in words."""
    refused = Signal(object)
    """The `Message` why an act on the sheet shown was refused."""

    def __init__(self, page: QWidget, context: UiContext, sign_off: SignOff) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._sign_off = sign_off

    def act(self, sheet: EvaluationSheet, act: Act) -> None:
        """Do an act on the sheet shown; what is refused is said beside it."""
        done = tr("{act}：{name}", act=Message(dict(ACTS)[act]), name=sheet.member.name)
        try:
            if act is not Act.REVISE:
                self._sign([sheet], act, done)
            elif (reason := self._reason_to_revise()) is not None:
                self._sign_off.revise(sheet, reason)
                self.done.emit(tr("已开始新的一版"))
        except UserError as error:
            self.refused.emit(error.message)

    def act_on_all(self, sheets: Sequence[EvaluationSheet], act: Act) -> None:
        """Do an act on several sheets at once; what is refused is said with the names."""
        try:
            self._sign(sheets, act, tr("{act}：{count} 张", act=Message(dict(ACTS)[act]), count=len(sheets)))
        except UserError as error:
            self._context.messages.error(self._page, error)

    def _sign(self, sheets: Sequence[EvaluationSheet], act: Act, done: str) -> None:
        desk, stand_in = self._sign_off.desk(), None
        offers = [desk.offer(sheet, act) for sheet in sheets]
        asked = [offer for offer in offers if offer.standing is Standing.FOR_ANOTHER and offer.others]
        if asked:
            stand_in = self._ask_stand_in(desk.actor.name, asked)
            if stand_in is None:
                return
        self._sign_off.carry_out(sheets, act, stand_in)
        self.done.emit(done)

    def _ask_stand_in(self, name: str, offers: Sequence[Offer]) -> StandIn | None:
        everyone = {member.id: member for offer in offers for member in offer.others}
        common = [each for each in everyone.values() if all(each in offer.others for offer in offers)]
        dialog = StandInDialog(self._page, tr(Message(dict(ACTS)[offers[0].act])), name, common)
        dialog.exec()
        stand_in = dialog.stand_in
        dialog.deleteLater()
        return stand_in

    def _reason_to_revise(self) -> str | None:
        return self._context.messages.ask_text(
            self._page,
            tr("修订考核表"),
            tr("原表保持不变，新的一版从草稿开始。请写明修订的理由："),
            verb=tr("开始修订"),
        )


class StandInDialog(TextDialog):
    """Asks for the reason of a 代签, and for whom where several could have signed."""

    def __init__(self, parent: QWidget | None, act: str, name: str, others: Sequence[Member]) -> None:
        """``name`` is that of whoever sits at the desk; without ``others`` each signs for themselves."""
        whom = others[0].name if len(others) == 1 else tr("别人")
        super().__init__(
            parent,
            tr("代签：{act}", act=act),
            tr(
                "现在用这台电脑的是{name}，这是替{whom}签名。考核表、打印件和修改历史都会写明代签人和理由。",
                name=name,
                whom=whom,
            ),
            verb=tr("代签"),
        )
        self.whom = ChoiceBox()
        self.whom.setAccessibleName(tr("替谁签名"))
        for member in others:
            self.whom.addItem(member.name, member.id)
        self.edit.setAccessibleName(tr("代签理由"))
        self.body.removeWidget(self.edit)
        if len(others) > 1:
            self.body.addWidget(label(tr("替谁签名"), role="key"))
            self.body.addWidget(self.whom)
        self.body.addWidget(label(tr("代签理由"), role="key"))
        self.body.addWidget(self.edit)

    @property
    def stand_in(self) -> StandIn | None:
        """What was answered; None when the person thought better of it."""
        if not self.answer:
            return None
        return StandIn(self.edit.text(), self.whom.currentData())
