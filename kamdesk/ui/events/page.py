"""The page 活动: call records listed by month and member, recorded and edited beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from typing_extensions import override

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.shared.errors import InvalidDraftError, NotFoundError, UserError
from kamdesk.services.events.call_form_data import CALL_SHEET
from kamdesk.ui.events.form import CallForm
from kamdesk.ui.events.list_panel import CallListPanel
from kamdesk.ui.kit.desk.window_state import keep_splitter
from kamdesk.ui.kit.fields.finding import References
from kamdesk.ui.kit.look.labels import button, card, set_kind
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.kit.records.unsaved import settle_unsaved
from kamdesk.ui.kit.records.verbs import page_action

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QAction

    from kamdesk.domain.events.calls import Call, CallEntry
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.services.desk.members import Members
    from kamdesk.services.events.calls import Calls
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.fields.finding import Finder

_KIND: Final = "call"
_CONCERNS: Final = frozenset({_KIND, "customer", "member"})
_LEAST_FORM: Final = 340
_ROOM: Final = (640, 500)  # list and form, before the user draws the line between them


class CallsPage(Page):
    """Records what was done with customers; every number of the evaluation is counted from here."""

    def __init__(
        self,
        context: UiContext,
        calls: Calls,
        members: Members,
        finder: Finder,
        open_print: Callable[[QWidget, PrintRequest], None],
        today: Callable[[], date],
    ) -> None:
        super().__init__("calls", tr("活动"), "calls")
        self._open_print = open_print
        self._context = context
        self._calls = calls
        self._members = members
        self.list = CallListPanel(calls, members, context.preferences, today())
        self.form = CallForm(References(finder, calls.names, calls.title_of))
        self.record = button(tr("登记拜访"), icon_name="add", kind="primary")
        self.record.setToolTip("Ctrl+N")
        self.print = button(tr("打印"), icon_name="print")
        self.print.setToolTip("Ctrl+P")
        self.add_act(self.print)
        self.add_act(self.record)
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()
        self._close_form()

    @property
    @override
    def opens(self) -> frozenset[str]:
        return frozenset({_KIND})

    @override
    def on_shown(self) -> None:
        self.list.reload()
        if not self._holder.isVisibleTo(self):
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return self._actions

    @override
    def unsaved(self) -> bool:
        return self._holder.isVisibleTo(self) and self.form.draft is not None and self.form.draft.dirty

    @override
    def save(self) -> bool:
        draft = self.form.draft
        if draft is None or not self._holder.isVisibleTo(self):
            return True
        saved = self._save(draft)
        if saved is not None:
            self._close_form()
            self.list.show_call(saved.id, saved.date)
        return saved is not None

    @override
    def discard(self) -> None:
        self._close_form()

    @override
    def open_record(self, kind: str, record_id: UUID) -> None:
        draft = self._calls.draft(record_id)
        if draft.saved_record is not None:
            self.list.show_call(record_id, draft.saved_record.date)
        self._edit(draft)

    def begin_call(self) -> None:
        """Open the form for a call held today by whom the list is narrowed to."""
        if self._may_leave():
            self._edit(self._calls.draft(member_id=self.list.member_id))

    def print_sheets(self) -> None:
        """Open the print dialog: the call the cursor is on, those chosen, or all that the list shows."""
        if self.list.trashed or not self._may_leave():
            return
        listed, current = self.list.listed_ids(), self.list.current_id()
        request = PrintRequest(
            (CALL_SHEET,),
            this=current,
            selected=tuple(self.list.selected_ids()),
            all_of_filter=listed,
            mode="filled" if listed else "blank",
        )
        self._open_print(self, request)

    def _make_actions(self) -> tuple[QAction, ...]:
        return (
            page_action(self, tr("登记拜访"), "add", "Ctrl+N", self.begin_call),
            page_action(self, tr("保存"), "save", "Ctrl+S", self.save),
            page_action(self, tr("保存并登记下一条"), "add", "Ctrl+Return", self._save_and_next),
            page_action(self, tr("打印拜访表…"), "print", "Ctrl+P", self.print_sheets),
        )

    def _lay_out(self) -> None:
        self._holder, inside = card(margin=0, spacing=0)
        self._holder.setMinimumWidth(sizes().scaled(_LEAST_FORM))
        inside.addWidget(self.form)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self._holder)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([sizes().scaled(width) for width in _ROOM])
        keep_splitter(splitter, "calls", self._context.preferences)
        room = QHBoxLayout()
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(splitter)
        holder = QWidget()
        holder.setLayout(room)
        self.body.addWidget(holder, 1)

    def _connect(self) -> None:
        self.print.clicked.connect(self.print_sheets)
        self.record.clicked.connect(self.begin_call)
        self.list.chosen.connect(self._on_chosen)
        self.list.listed.connect(self._on_listed)
        self.list.restore_asked.connect(self._restore)
        self.form.save_asked.connect(self.save)
        self.form.next_asked.connect(self._save_and_next)
        self.form.cancel_asked.connect(self._cancel)
        self.form.trash_asked.connect(self._trash)
        self._context.changes.changed.connect(self._on_changed)

    def _on_listed(self, words: str) -> None:
        self.set_subtitle(words)
        self.print.setEnabled(not self.list.trashed)

    def _edit(self, draft: RecordDraft[Call]) -> None:
        self._bind(draft)
        self._show_form(shown=True)
        self.form.begin()

    def _bind(self, draft: RecordDraft[Call]) -> None:
        self.form.bind(draft)

    def _show_form(self, *, shown: bool) -> None:
        self._holder.setVisible(shown)
        # saving is the one act in front while the form stands beside the list
        set_kind(self.record, "plain" if shown else "primary", "add")

    def _close_form(self) -> None:
        self._show_form(shown=False)
        if self.isVisible():  # else focus would leave the page that is
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, draft: RecordDraft[Call]) -> Call | None:
        try:
            saved = self._calls.save(draft)
        except InvalidDraftError as error:
            self.form.show_problems(error.problems)
            return None
        except UserError as error:
            self._context.messages.error(self, error, title=tr("没有保存"))
            return None
        self._context.messages.toast(tr("已保存"))
        return saved

    def _save_and_next(self) -> None:
        draft = self.form.draft
        if draft is None or not self._holder.isVisibleTo(self):
            return
        saved = self._save(draft)
        if saved is None:
            return
        self.list.show_call(saved.id, saved.date)
        following = self._calls.draft(member_id=saved.member_id)
        for name in ("date", "purpose", "channel"):  # the next one is most often of the same day and kind
            following.set(name, getattr(saved, name))
        self._edit(following)

    def _cancel(self) -> None:
        if self._may_leave():
            self._close_form()

    def _may_leave(self) -> bool:
        """Ask what to do with what was typed; True when the form may show something else."""
        return settle_unsaved(self._context.messages, self, self, self.title)

    def _trash(self) -> None:
        call = self.form.draft.saved_record if self.form.draft else None
        if call is None:
            return
        self._calls.trash([call.id])
        self._close_form()
        self._context.messages.toast(tr("已移到回收站"), undo=lambda: self._restore([call.id]))

    def _restore(self, call_ids: list[UUID]) -> None:
        try:
            self._calls.restore(call_ids)
        except UserError as error:
            self._context.messages.error(self, error, title=tr("没有恢复"))
            return

    def _on_chosen(self, entry: CallEntry | None) -> None:
        if entry is None or self.list.trashed:
            return
        saved = self.form.draft.saved_record if self.form.draft else None
        if saved is not None and saved.id == entry.call.id and self._holder.isVisibleTo(self):
            return
        if self._may_leave():
            self._edit(self._calls.draft(entry.call.id))
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if _KIND in kinds and self._holder.isVisibleTo(self) and not self.unsaved():
            self._follow_record()
        if kinds & _CONCERNS and self.isVisible():
            self.list.reload()

    def _follow_record(self) -> None:
        """Show the record under edit as it is now; close the form where it was undone or trashed."""
        shown = self.form.draft.saved_record if self.form.draft else None
        if shown is None:
            return
        try:
            card = self._calls.card(shown.id)
        except NotFoundError:
            self._close_form()
            return
        if card.deleted_at is not None:
            self._close_form()
        elif card.record != shown:
            self._bind(self._calls.draft(shown.id))
