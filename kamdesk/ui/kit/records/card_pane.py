"""The right side of a page of records: one card, read first and edited on purpose.

Card, editor and dialogs are imported where they are first used: the first list need not wait for them.
"""

from __future__ import annotations

from enum import Enum
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from kamdesk.domain.shared.errors import InvalidDraftError, NotFoundError, UserError
from kamdesk.services.records.records import StaleDraftError
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.fitting import ask_by_the_open_one
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.unsaved import settle_unsaved

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from kamdesk.domain.records.card import FieldHistoryLine
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kept_drafts import KeptDraft
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_view import RecordCardView
    from kamdesk.ui.kit.records.editor import RecordEditor
    from kamdesk.ui.kit.records.parts import RecordParts


class CardState(Enum):
    """What a card pane is at."""

    NONE = "none"
    READING = "reading"
    EDITING = "editing"
    NEW = "new"


class CardPane(QWidget):
    """Shows one record's card, lets it be edited, and saves it as one act; out of sight without a record.

    A concern overrides `_make_view` and `_make_editor` for cards of its own, and `_agrees_to_save` to ask
    before saving.
    """

    saved = Signal(object)
    """Id of the record just saved."""
    state_changed = Signal()
    view_built = Signal(object)
    """The `RecordCardView`, now that there is one: who wants to hear of its verbs connects them."""
    other_asked = Signal(object)
    """Id of the record to show in place of what was typed."""

    def __init__(self, context: UiContext, parts: RecordParts) -> None:
        super().__init__()
        self._context = context
        self._parts = parts
        self._records = parts.records
        self._record_id: UUID | None = None
        self._typing = context.drafts.watch(parts.page_id, self._typed)
        self._state = CardState.NONE
        self._stack = QStackedWidget()
        ask_by_the_open_one(self._stack)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.hide()

    @cached_property
    def view(self) -> RecordCardView:
        """The card to read; built when a record is first shown, so that the list need not wait for it."""
        made = self._make_view()
        made.edit_asked.connect(self.edit)
        made.history_asked.connect(self._show_history)
        self._stack.addWidget(made)
        self.view_built.emit(made)
        return made

    @cached_property
    def editor(self) -> RecordEditor:
        """The card under edit; built when it is first needed, for many fields take a moment."""
        made = self._make_editor()
        made.save_asked.connect(self.save)
        made.cancel_asked.connect(self.settle)
        made.edited.connect(self._typing.changed)
        self._stack.addWidget(made)
        return made

    @property
    def state(self) -> CardState:
        """Whether nothing, a card, a card under edit or a new one is there."""
        return self._state

    @property
    def record_id(self) -> UUID | None:
        """The record read or edited; while a new one is typed, the one to which cancelling goes back."""
        return self._record_id

    @property
    def editing(self) -> bool:
        """Whether a draft is open."""
        return self._state in {CardState.EDITING, CardState.NEW}

    def unsaved(self) -> bool:
        """Say whether something typed would be lost."""
        return self._draft is not None and self._draft.dirty

    def show_record(self, record_id: UUID | None) -> None:
        """Show a record's card to read, or nothing; any draft must have been settled before."""
        focus, had_keys = QApplication.focusWidget(), False
        if self.editing:
            had_keys = focus is not None and self.editor.isAncestorOf(focus)
            self.editor.end()
            self._typing.end()
        self._record_id = record_id
        if record_id is not None:
            try:
                self.view.show_card(self._records.card(record_id))
            except NotFoundError:  # emptied from the trash, or undone, while it was on screen
                self._record_id = None
        if self._record_id is not None:
            self._stack.setCurrentWidget(self.view)
            if had_keys:  # else they would go to whatever comes next on the page
                self.view.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enter(CardState.NONE if self._record_id is None else CardState.READING)

    def refresh(self) -> None:
        """Read the card anew; what was typed is left alone."""
        if self._state is CardState.READING:
            self.show_record(self._record_id)
        elif self._state is CardState.EDITING and not self.unsaved():
            self._follow_record()

    def _follow_record(self) -> None:
        """Show a record as it is now in whose form nothing was typed; read it where it is trashed or gone."""
        draft = self._draft
        was = None if draft is None else draft.saved_record
        if was is None:
            return
        try:
            card = self._records.card(was.id)
        except NotFoundError:
            self.discard()
            return
        if card.deleted_at is not None:
            self.discard()
        elif card.record.version != was.version:
            self.editor.bind(self._records.draft(was.id))

    def edit(self) -> None:
        """Open the card shown for editing."""
        shown = self.view.shown
        if self._state is CardState.READING and shown is not None and shown.deleted_at is None:
            self._begin(self._records.draft(shown.record.id), CardState.EDITING)

    def edit_new(self, draft: RecordDraft[Any]) -> None:
        """Open a card for a new record; any other draft must have been settled before."""
        self._begin(draft, CardState.NEW)

    def edit_again(self, draft: RecordDraft[Any]) -> None:
        """Go on with a draft of the card shown."""
        self._begin(draft, CardState.EDITING)

    def save(self) -> bool:
        """Save the draft as one act; False when it cannot be saved as it is, and the card says why."""
        draft = self._draft
        if draft is None:
            return True
        if not draft.dirty and draft.saved_record is not None:
            self.discard()
            return True
        return self._agrees_to_save(draft) and self._try_to_save(draft)

    def settle(self) -> bool:
        """End editing, asking about what is unsaved; False when the user would rather go on."""
        draft = self._draft
        if draft is None or not draft.dirty:
            self.discard()
            return True
        return settle_unsaved(self._context.messages, self, self, self.editor.title_of(draft))

    def discard(self) -> None:
        """Forget the draft, and show again what was shown before."""
        if self.editing:
            self.show_record(self._record_id)

    def _make_view(self) -> RecordCardView:
        """Return the card to read."""
        from kamdesk.ui.kit.records.card_view import RecordCardView

        prints = bool(self._parts.forms)
        return RecordCardView(self._records.kind, self._parts.chips, prints=prints)

    def _make_editor(self) -> RecordEditor:
        """Return the card to edit."""
        from kamdesk.ui.kit.records.editor import RecordEditor

        return RecordEditor(self._records.kind, self._parts.references, self._parts.words)

    def _agrees_to_save(self, draft: RecordDraft[Any]) -> bool:  # noqa: ARG002 - a concern may need it
        """Say whether the draft shall be saved now; a concern may ask first."""
        return True

    def _ask_about_twin(self, title: str, text: Message, twin: UUID, to_open: str) -> bool:
        """Say that a record like the draft is there already; return whether to save in spite of that.

        What Enter takes is to open the other one, in place of the draft.
        """
        verbs = (
            Verb("", tr("继续编辑")),
            Verb("save", tr("仍然保存")),
            Verb("open", to_open, "primary"),
        )
        answer = self._context.messages.ask(self, title, text, verbs, tone="watch")
        if answer == "open":
            self.discard()
            self.other_asked.emit(twin)
        return answer == "save"

    @property
    def _draft(self) -> RecordDraft[Any] | None:
        return self.editor.draft if "editor" in self.__dict__ else None

    def _begin(self, draft: RecordDraft[Any], state: CardState) -> None:
        self._stack.setCurrentWidget(self.editor)
        self._enter(state)
        self.editor.begin(draft)
        if draft.dirty:
            self._typing.changed()

    def _typed(self) -> Sequence[KeptDraft]:
        return (self._draft.kept(),) if self._draft is not None and self._draft.dirty else ()

    def _enter(self, state: CardState) -> None:
        was, self._state = self._state, state
        self.setVisible(state is not CardState.NONE)
        if was is not state:
            self.state_changed.emit()

    def _try_to_save(self, draft: RecordDraft[Any]) -> bool:
        try:
            record = self._records.save(draft)
        except InvalidDraftError as error:
            self.editor.show_problems(error.problems)
            return False
        except StaleDraftError as error:
            return self._settle_clash(error)
        except UserError as error:
            self._context.messages.error(self, error, title=tr("没有保存"))
            return False
        self.show_record(record.id)
        self.saved.emit(record.id)
        return True

    def _settle_clash(self, error: StaleDraftError) -> bool:
        if not error.clashes:  # others changed other fields: both edits stand
            return self._try_to_save(error.rebased)
        from kamdesk.ui.kit.records.clash_dialog import ask_about_clash

        title_of = self._records.title_of
        decision = ask_about_clash(self._context.messages, self, error, title_of)
        if decision == "mine":
            return self._try_to_save(error.rebased)
        if decision == "theirs":
            self.discard()
            return True
        return False

    def _show_history(self, name: str) -> None:
        from kamdesk.ui.kit.records.card_view import title_on_card
        from kamdesk.ui.kit.records.history_dialog import FieldHistoryDialog

        shown = self.view.shown
        if shown is not None:
            kind = self._records.kind
            short = getattr(shown.record, kind.short_title) if kind.short_title else ""
            title = short or title_on_card(kind, shown)
            field, record_id = kind.field_named[name], shown.record.id
            lines = self._records.history(record_id, name)
            may_change = shown.deleted_at is None and not (field.computed or field.fixed)
            restore = partial(self._set_back, self._records.set_back, record_id, name) if may_change else None
            FieldHistoryDialog(self, title, tr(field.label), lines, restore).exec()

    def _set_back(
        self, act: Callable[[UUID, str, object], None], record_id: UUID, name: str, line: FieldHistoryLine
    ) -> None:
        """Give a field the value back that stood there before a change."""
        try:
            act(record_id, name, line.value)
        except UserError as error:
            self._context.messages.error(self, error, title=tr("没有保存"))
            return
        self._context.messages.toast(tr("已恢复为“{value}”", value=line.old))
