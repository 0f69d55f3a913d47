"""The page 随手记: what was written down at once, to be filed to customers, calls and tasks."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from typing_extensions import override

from kamdesk.domain.customers.notes import QUICK_NOTE, Filing
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.customers.quick_note_box import QuickNoteBox
from kamdesk.ui.kit.desk.rewinding import tell_with_undo
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_pane import CardPane
from kamdesk.ui.kit.records.card_view import RecordCardView
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.parts import RecordParts
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.words import RecordWords

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.records.card import RecordCard
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.services.customers.notes import QuickNotes
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_CHIPS: Final = {"filing": FieldChips({Filing.OPEN: "watch"})}
_ACTS: Final = (
    (Filing.NOTE, term("归入记事"), "note"),
    (Filing.CALL, term("归入拜访…"), "calls"),
    (Filing.TASK, term("归入任务…"), "tick-list"),
    (Filing.FIELD, term("填入客户资料…"), "customers"),
)


class QuickNotesPage(RecordPage):
    """All quick notes; a new one is written in the box that opens over any page."""

    card: _QuickNotePane

    def __init__(self, context: UiContext, quick_notes: QuickNotes, services: PageServices) -> None:
        parts = RecordParts(
            page_id="quick_notes",
            title=tr("随手记"),
            records=quick_notes,
            services=services,
            words=_words(),
            chips=_CHIPS,
        )
        self._quick_notes, self._services = quick_notes, services
        super().__init__(context, parts, _QuickNotePane(context, parts))
        self.card.filing_asked.connect(self._file)

    @cached_property
    def box(self) -> QuickNoteBox:
        """The one box, which keeps what was typed until it is written down."""
        drafts = self._context.drafts
        made = QuickNoteBox(self.window(), self._quick_notes, self._services.finder, drafts)
        made.kept.connect(lambda _note_id: self._tell(Message("已记下，在“随手记”里待归档")))
        return made

    @override
    def begin_everywhere(self) -> None:
        self.box.begin()

    @override
    def new_record(self) -> None:
        self.box.begin()

    @override
    def begin_record(self, kind: str, values: Mapping[str, object]) -> None:
        customer_id: Any = values.get("customer_id")
        field = QUICK_NOTE.field_named["customer_id"]
        title = "" if customer_id is None else self._quick_notes.title_of(field, customer_id)
        self.box.begin(customer_id, title)

    @override
    def resume(self, draft: RecordDraft[Any]) -> None:
        self.box.resume(draft)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return (*super().menu_actions(), *self.card.filing_actions)

    @override
    def unsaved(self) -> bool:
        return super().unsaved() or self._has_draft

    @override
    def save(self) -> bool:
        return super().save() and (not self._has_draft or self.box.keep())

    @override
    def discard(self) -> None:
        super().discard()
        if self._has_draft:
            self.box.forget()

    @property
    def _has_draft(self) -> bool:
        return "box" in self.__dict__ and self.box.has_draft

    def _file(self, filing: Filing) -> None:
        from kamdesk.ui.customers.filing_dialog import FilingDialog  # the first list need not wait for it

        record_id = self.at_hand
        if record_id is None:
            return
        note = self._quick_notes.get(record_id)
        if note.filing is not Filing.OPEN:
            return
        if filing is Filing.NOTE and note.customer_id is not None:
            self._file_as_note(note.id, note.customer_id)
            return
        dialog = FilingDialog(self, self._quick_notes, self._services.finder, note, filing)
        if dialog.exec():
            self._tell(Message("随手记已归档"))
        dialog.deleteLater()

    def _file_as_note(self, note_id: UUID, customer_id: UUID) -> None:
        try:
            self._quick_notes.file_as_note(note_id, customer_id)
        except UserError as error:
            self._context.messages.error(self, error)
        else:
            name = self._quick_notes.title_of(QUICK_NOTE.field_named["customer_id"], customer_id)
            self._tell(Message("已归入 {name} 的记事", name=name))

    def _tell(self, said: Message) -> None:
        tell_with_undo(self, self._context, self._services.history, said)


class _QuickNotePane(CardPane):
    """The card of a quick note, with the acts that file it."""

    filing_asked = Signal(object)

    def __init__(self, context: UiContext, parts: RecordParts) -> None:
        super().__init__(context, parts)
        self.filing_actions = tuple(self._action(*act) for act in _ACTS)

    @override
    def _make_view(self) -> RecordCardView:
        made = _QuickNoteView(self.filing_actions)
        made.offer(self.filing_actions)
        return made

    def _action(self, filing: Filing, text: str, icon_name: str) -> QAction:
        made = QAction(icon(icon_name), tr(text), self)
        made.triggered.connect(partial(self.filing_asked.emit, filing))
        return made


class _QuickNoteView(RecordCardView):
    """Reads one quick note; what is filed is filed once."""

    def __init__(self, actions: tuple[QAction, ...]) -> None:
        super().__init__(QUICK_NOTE, _CHIPS, prints=False)
        self._actions = actions

    @override
    def show_card(self, shown: RecordCard[Any]) -> None:
        super().show_card(shown)
        is_open = shown.record.filing is Filing.OPEN and shown.deleted_at is None
        for action in self._actions:
            action.setVisible(is_open)
        for offer in self.offers:
            offer.setVisible(is_open)


def _words() -> RecordWords:
    return RecordWords(
        new=tr("记一条"),
        new_title=tr("新随手记"),
        search=tr("内容、客户"),
        nothing=tr("没有符合条件的随手记。"),
        first_steps=(
            tr("先记下，再归档"),
            tr("在任何页面按 Ctrl+J 都可以记一条；有空时再从这里归到客户的记事、拜访记录、任务或客户资料。"),
        ),
    )
