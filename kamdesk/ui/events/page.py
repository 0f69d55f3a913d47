"""The page 活动: calls on customers, recorded one after another, listed by month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.domain.events.calls import PURPOSES
from kamdesk.domain.printing.form_ids import CALL_SHEET
from kamdesk.domain.shared.text import Message
from kamdesk.ui.events.columns import CHIPS, call_columns
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_pane import CardPane
from kamdesk.ui.kit.records.editor import RecordEditor
from kamdesk.ui.kit.records.parts import RecordParts
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.verbs import page_action
from kamdesk.ui.kit.records.words import RecordWords

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QAction

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.services.events.calls import Calls
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_CARRIED_ON: Final = ("date", "purpose", "channel")
"""Fields of a call that the next one most often shares."""


class CallsPage(RecordPage):
    """Records what was done with customers; every number of the evaluation is counted from here."""

    card: _CallPane

    def __init__(
        self,
        context: UiContext,
        calls: Calls,
        services: PageServices,
        today: Callable[[], date],
    ) -> None:
        self._calls = calls
        parts = RecordParts(
            page_id="calls",
            title=tr("活动"),
            records=calls,
            services=services,
            columns=call_columns(),
            words=_words(),
            chips=CHIPS,
            settable=("member_id", "channel"),
            today=today(),
            forms=(CALL_SHEET,),
        )
        super().__init__(context, parts, _CallPane(context, parts, calls))
        words = tr("保存并登记下一条")
        self._next = page_action(self, words, "add", "Ctrl+Return", self.save_and_next)
        self.card.save_next.clicked.connect(self.save_and_next)
        self.card.state_changed.connect(self._offer_next)
        self._offer_next()

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return (*super().menu_actions(), self._next)

    def save_and_next(self) -> None:
        """Save the call under edit, and open a card for another by the same member."""
        if not self.card.editing or not self.card.save() or self.card.record_id is None:
            return
        saved = self._calls.get(self.card.record_id)
        following = self._calls.draft(member_id=saved.member_id)
        for name in _CARRIED_ON:
            following.propose(name, getattr(saved, name))
        self.edit_new(following)

    def _offer_next(self) -> None:
        allow(self._next, "" if self.card.editing else tr("没有要保存的改动。"))

    @override
    def _new_draft(self) -> RecordDraft[Any]:
        """Return a call held today by whom the list is narrowed to."""
        accepted: frozenset[Any] = self.list.filters["member_id"].accepted
        return self._calls.draft(member_id=next(iter(accepted)) if len(accepted) == 1 else None)

    @override
    def _summary(self) -> str:
        if self.list.trashed:
            return super()._summary()
        count, groups = len(self.list.model.keys), self._calls.held_groups(self.list.wanted)
        return tr("{count} 条记录，已进行 {groups} 组", count=f"{count:,}", groups=f"{groups:,}")


class _CallPane(CardPane):
    """The card of a call; a new one can be saved with a next one to follow."""

    def __init__(self, context: UiContext, parts: RecordParts, calls: Calls) -> None:
        self._calls = calls
        self.save_next = button(tr("保存并登记下一条"))
        self.save_next.setToolTip("Ctrl+Enter")
        super().__init__(context, parts)

    @override
    def _make_editor(self) -> RecordEditor:
        parts = self._parts
        return RecordEditor(parts.records.kind, parts.references, parts.words, verbs=(self.save_next,))

    @override
    def _agrees_to_save(self, draft: RecordDraft[Any]) -> bool:
        is_new_there = draft.saved_record is None or not {"customer_id", "date"}.isdisjoint(draft.changed)
        standing = self._calls.same_day(draft) if is_new_there else None
        if standing is None:
            return True
        text = Message(
            "{customer}在 {date} 已有一条记录：{member}，{purpose}。打开已有的记录，这里填写的内容就不保留。",
            customer=standing.customer_name,
            date=standing.call.date,
            member=standing.member_name,
            purpose=Message(dict(PURPOSES)[standing.call.purpose]),
        )
        return self._ask_about_twin(tr("同一天的拜访"), text, standing.call.id, tr("打开已有记录"))


def _words() -> RecordWords:
    return RecordWords(
        new=tr("登记拜访"),
        new_title=tr("新的拜访记录"),
        search=tr("筛选：客户、拜访人、会见何人、纪要"),
        nothing=tr("这里还没有拜访记录。按 Ctrl+N 登记一次拜访，考核的实际数就从这里统计。"),
    )
