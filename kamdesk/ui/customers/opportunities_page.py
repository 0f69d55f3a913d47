"""The page 商机: opportunities as a list and as a board, moved from stage to stage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from typing_extensions import override

from kamdesk.domain.customers.opportunities import STAGES, Stage
from kamdesk.domain.records.formatting import format_money
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import term
from kamdesk.ui.customers.opportunity_board import OpportunityBoard
from kamdesk.ui.customers.opportunity_chips import OPPORTUNITY_CHIPS
from kamdesk.ui.kit.desk.dialogs import TextDialog
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.parts import RecordParts
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.verbs import page_action
from kamdesk.ui.kit.records.words import RecordWords

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.services.customers.attachments import Attachments
    from kamdesk.services.customers.opportunities import Opportunities
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_MOST_CARDS: Final = 2000
"""A board of more cannot be looked at; the list can."""
_LONGEST_REASON: Final = 200


class OpportunitiesPage(RecordPage):
    """All opportunities: the list, or with the same filters the board."""

    def __init__(
        self,
        context: UiContext,
        opportunities: Opportunities,
        services: PageServices,
        open_attachments: Callable[[], tuple[Records[Any], PageServices]],
    ) -> None:
        parts = RecordParts(
            page_id="opportunities",
            title=tr(term("商机", "页名")),
            records=opportunities,
            services=services,
            words=_words(),
            chips=OPPORTUNITY_CHIPS,
            settable=("owner_id",),
        )
        self._opportunities, self._open_attachments = opportunities, open_attachments
        self._moved: UUID | None = None
        super().__init__(context, parts)
        self.board = OpportunityBoard()
        self.board_button = button(tr("看板"), icon_name="columns", kind="link")
        self.board_button.setCheckable(True)
        self.board_button.setToolTip("Ctrl+B")
        self.list.put_beside_table(self.board_button, self.board)
        self.board.hide()
        self._board_act = page_action(self, tr("列表 / 看板"), "columns", "Ctrl+B", self.toggle_board)
        self._attach_act = page_action(self, tr("附件…"), "file", "", self.show_attachments)
        self.list.table.addAction(self._attach_act)
        self.board_button.clicked.connect(self.toggle_board)
        self._board_acts = _board_acts(self)
        self.board.offer([*self._board_acts, self._attach_act, *self.verbs.row_actions])
        self.board.current_changed.connect(self._follow_board)
        self.board.move_asked.connect(self.put_into)
        self.board.opened.connect(lambda record_id: self.open_record(self._kind.name, record_id))
        self.list.listed.connect(self._show_board)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return (*super().menu_actions(), self._board_act, self._attach_act)

    def show_attachments(self) -> None:
        """Show the files kept with the opportunity at hand."""
        from kamdesk.ui.customers.attached import Attaching  # the first list need not wait for it

        if self.at_hand is None:
            self._context.messages.toast(tr("请先在列表里选择。"))
            return
        attachments, services = self._open_attachments()
        attaching = Attaching(self, self._context, cast("Attachments", attachments), services)
        attaching.open(self._kind, self.at_hand, self._opportunities.get(self.at_hand).need)

    def toggle_board(self) -> None:
        """Show the board in the place of the list, or the list again."""
        shows_board = self.board.isHidden()
        self.board.setVisible(shows_board)
        self.list.table.setVisible(not shows_board)
        self.board_button.setChecked(shows_board)
        self._show_board()

    def put_into(self, record_id: UUID, stage: Stage) -> None:
        """Put an opportunity into another stage; a lost one asks why first."""
        opportunity = self._opportunities.get(record_id)
        if opportunity.stage == stage or not self.card.settle():
            return
        reason = ""
        if stage is Stage.LOST:
            text = tr("“{need}”为什么没有成交？", need=opportunity.need)
            dialog = TextDialog(self, tr("丢单"), text, verb=tr("记为丢单"), longest=_LONGEST_REASON)
            if not dialog.exec():
                return
            reason = dialog.edit.text()
        self._moved = record_id
        try:
            self._opportunities.move(record_id, stage, reason)
        except UserError as error:
            self._context.messages.error(self, error, title=tr("没有保存"))
            return
        word = tr(dict(STAGES)[stage])
        self._context.messages.toast(tr("“{need}”转到 {stage}", need=opportunity.need, stage=word))

    @override
    def _summary(self) -> str:
        if self.list.trashed:
            return super()._summary()
        return tr(
            "{count}，预计 {amount} 元，加权 {weighted} 元",
            count=super()._summary(),
            amount=format_money(self._records.sum("amount", self.list.wanted)),
            weighted=format_money(self._records.sum("weighted", self.list.wanted)),
        )

    def _show_board(self) -> None:
        if self.board.isHidden():
            return
        keys = list(self.list.model.keys)
        rows = self._opportunities.cards(keys[:_MOST_CARDS])
        left_out = max(0, len(keys) - _MOST_CARDS)
        self.board.show_rows(rows, self._opportunities.today(), self._moved, left_out)
        here = self.at_hand
        if self._moved is None and here is not None:
            self.board.seek(here, takes_keys=False)
        self._moved = None

    def _follow_board(self, record_id: UUID) -> None:
        """Let the list, hidden behind the board, stand on the same opportunity, for all acts of the page."""
        key = self._records.key(record_id)
        if key is not None:
            with QSignalBlocker(self.list):
                self.list.table.select_key(key)
            self.verbs.show_chosen(1)


def _board_acts(page: OpportunitiesPage) -> list[QAction]:
    """Return what is done with a card of the board; the keys of some are those of its columns."""

    def put(stage: Stage) -> None:
        if (record_id := page.board.current_id) is not None:
            page.put_into(record_id, stage)

    def read() -> None:
        if (record_id := page.board.current_id) is not None:
            page.board.opened.emit(record_id)

    acts: tuple[tuple[str, str, Callable[[], object]], ...] = (
        (tr("打开") + "\tEnter", "fit", read),
        (tr("移到下一阶段") + "\tCtrl+→", "chevron-right", lambda: page.board.move_current(1)),
        (tr("移到上一阶段") + "\tCtrl+←", "chevron-left", lambda: page.board.move_current(-1)),
        (tr("成交"), "check", lambda: put(Stage.WON)),
        (tr("丢单…"), "close", lambda: put(Stage.LOST)),
    )
    made = []
    for text, icon_name, act in acts:
        action = QAction(icon(icon_name), text, page.board)
        action.triggered.connect(act)
        made.append(action)
    return made


def _words() -> RecordWords:
    return RecordWords(
        new=tr("登记商机"),
        new_title=tr("新商机"),
        search=tr("筛选：商机、客户、产品、竞争对手"),
        nothing=tr("没有符合条件的商机。"),
        first_steps=(
            tr("下一单从哪里来"),
            tr(
                "客户的需求从线索到成交跟在这里：阶段、预计金额、成交概率和下一步；可以看列表，也可以在看板上拖动。"
            ),
        ),
    )
