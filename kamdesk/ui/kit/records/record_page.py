"""A page for one kind of record: the list at the left, one card at the right, the trash, the first steps."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from kamdesk.domain.company.absences import ABSENCE
from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.window_state import keep_splitter
from kamdesk.ui.kit.look.fitting import Abreast, ask_by_the_open_one
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_pane import CardPane, CardState
from kamdesk.ui.kit.records.empty import EmptyState
from kamdesk.ui.kit.records.group_acts import GroupActs
from kamdesk.ui.kit.records.group_bar import GroupBar
from kamdesk.ui.kit.records.list_panel import RecordListPanel
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.kit.records.page_verbs import PageActs, PageVerbs
from kamdesk.ui.kit.records.verbs import verb_button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton, QWidget

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_view import RecordCardView
    from kamdesk.ui.kit.records.month_span import MonthSpan
    from kamdesk.ui.kit.records.parts import Beginning, RecordParts

_SHARES: Final = (480, 520)
_LEAST_PART: Final = 340


class RecordPage(Page):
    """All records of a kind; ``card`` takes the place of the usual card.

    A concern that opens other kinds of records too overrides `opens` and `_record_shown_for`.
    """

    def __init__(self, context: UiContext, parts: RecordParts, card: CardPane | None = None) -> None:
        super().__init__(parts.page_id, parts.title, parts.records.kind.icon, parts.services.frame)
        self._context = context
        self._parts, self._records = parts, parts.records
        self._kind = parts.records.kind
        self._stale = True
        titles = {column.key: column.title for column in parts.shown_columns}
        group = GroupBar(
            parts.records,
            {name: titles[name] for name in parts.settable},
            prints=bool(parts.forms),
            exports=parts.services.export is not None,
        )
        span = _month_span(parts)
        self.list = RecordListPanel(context, parts.records, parts.shown_columns, parts.words, group, span)
        self.card = card or CardPane(context, parts)
        self.acts = GroupActs(self, context, parts.records, parts.services.history)
        self.verbs = PageVerbs(self, parts, _acts_of(self))
        self._lay_out()
        self._connect()

    @property
    @override
    def opens(self) -> frozenset[str]:
        return frozenset({self._kind.name})

    @cached_property
    def welcome(self) -> EmptyState:
        """What is shown while there is no record; made when that is so, which is rare at a start."""
        self._body.addWidget(made := _welcome(self, self._parts))
        return made

    @property
    def at_hand(self) -> UUID | None:
        """The record on the card, else the one the cursor of the list is on."""
        key = self.list.table.current_key()
        return self.card.record_id or next(iter(self._records.ids([] if key is None else [key])), None)

    @property
    def concerns(self) -> frozenset[str]:
        """The kinds of records whose news change what the page shows."""
        named = {reference.refers_to for reference in self._kind.references.values()}
        return self.opens | named | {derived.of for derived in self._kind.derived.values()}

    @override
    def on_shown(self) -> None:
        if self._stale:
            self.reload()
        if not self.card.editing and self._body.currentWidget() is self.split:
            _focus_list(self.list)
        elif not self.card.editing:
            self.welcome.take_keys()

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return self.verbs.actions

    @override
    def unsaved(self) -> bool:
        return self.card.unsaved()

    @override
    def save(self) -> bool:
        return self.card.save()

    @override
    def discard(self) -> None:
        self.card.discard()

    @property
    @override
    def record_read(self) -> tuple[str, UUID] | None:
        record_id = self.card.record_id
        return None if record_id is None else (self._kind.name, record_id)

    @override
    def open_record(self, kind: str, record_id: UUID) -> None:
        shown = self._record_shown_for(kind, record_id)
        if shown is not None and self.card.settle():
            self._leave_trash()
            self._show(shown)
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read list and card anew; a draft under edit is left alone."""
        self._reload_list()
        self.card.refresh()

    def _reload_list(self) -> None:
        self._stale = False
        count, trashed = self._records.counts()
        empty = bool(self._parts.words.first_steps) and not self.card.editing and count == trashed == 0
        self._body.setCurrentWidget(self.welcome if empty else self.split)
        self.verbs.show_state(trashed, in_trash=self.list.trashed, empty=empty)
        self.list.reload()

    def new_record(self) -> None:
        """Open an empty card."""
        if self.card.settle():
            self.edit_new(self._new_draft())

    def edit_new(self, draft: RecordDraft[Any]) -> None:
        """Open a card for a new record that ``draft`` fills so far."""
        self._leave_trash()
        self._body.setCurrentWidget(self.split)
        self.card.edit_new(draft)

    @override
    def begin_record(self, kind: str, values: Mapping[str, object]) -> None:
        if self.card.settle():
            draft = self._records.draft()
            for name, value in values.items():
                draft.propose(name, value)
            self.edit_new(draft)
            self.card.editor.form.begin(values.keys())

    @override
    def resume(self, draft: RecordDraft[Any]) -> None:
        if draft.saved_record is None:
            self.edit_new(draft)
        elif self.card.settle():
            self._show(draft.saved_record.id)
            self.card.edit_again(draft)

    def edit_record(self) -> None:
        """Open the card at hand for editing; of the row the cursor is on where none is shown."""
        if self.card.state is CardState.NONE:
            self._on_chosen(self.list.table.current_key())
        self.card.edit()

    def import_list(self) -> None:
        """Open the import."""
        if open_import := self._parts.services.open_import:
            open_import(self)

    def print_shown(self) -> None:
        """Open the print dialog: this record, those chosen, or all that the list shows."""
        if not self._parts.forms or self.list.trashed or not self.card.settle():
            return
        chosen, this = self._chosen_ids(), self.at_hand
        everything = self._records.ids(self.list.model.keys) if self.list.wanted.narrows else None
        request = self._parts.print_request(this, chosen, everything, blank=not self.list.model.keys)
        self._parts.services.open_print(self, request, partial(self.open_record, self._kind.name))

    def export_shown(self) -> None:
        """Export the records chosen, or all that the list shows when fewer than two are chosen."""
        if export := self._parts.services.export:
            self.acts.export(export, _keys_meant(self.list), self.list.shown_columns())

    def trash_chosen(self) -> None:
        """Put the records chosen into the trash."""
        ids = self._chosen_ids()
        if ids and self._kind.has_trash and not self.list.trashed and self.card.settle():
            self.acts.trash(ids)

    def restore_chosen(self) -> None:
        """Take the records chosen out of the trash."""
        ids = self._chosen_ids()
        if ids and self.list.trashed:
            self.acts.restore(ids)

    def toggle_trash(self) -> None:
        """Show the trash, or the records again."""
        if self.card.settle():
            self.list.show()
            self.card.show_record(None)
            self.list.show_trash(trashed=not self.list.trashed)
            self.reload()
        self.verbs.trash_button.setChecked(self.list.trashed)

    def toggle_width(self) -> None:
        """Give the card the whole page, or bring the list back; without a card the list stays."""
        self.list.setVisible(self.card.state is CardState.NONE or not self.list.isVisible())

    def go_back(self) -> None:
        """Bring the list back where the card has the whole page; else put the card away."""
        if not self.list.isVisible():
            self.list.show()
        elif self.card.settle():
            self.card.show_record(None)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_draft(self) -> RecordDraft[Any]:
        """Return what a new card begins with."""
        return self._records.draft()

    def _summary(self) -> str:
        """Return what stands beside the title once the list was read: how many it shows."""
        return self.list.counted

    def _record_shown_for(self, kind: str, record_id: UUID) -> UUID | None:
        """Return the record on whose card another one stands; None where there is no such record."""
        return record_id if kind == self._kind.name and self._records.key(record_id) is not None else None

    def _chosen_ids(self) -> tuple[UUID, ...]:
        return self._records.ids(self.list.table.selected_keys())

    def _leave_trash(self) -> None:
        if self.list.trashed:
            self.list.show_trash(trashed=False)
            self.reload()

    def _lay_out(self) -> None:
        for verb in self.verbs.buttons:
            self.add_act(verb)
        self.list.trash.offer(*self.verbs.in_trash)
        self._body, self.split = QStackedWidget(), Abreast()
        self.body.addWidget(self._body, 1)
        self._body.addWidget(self.split)
        ask_by_the_open_one(self._body)
        _put_abreast(self.split, self.list, self.card)  # last: each change of a parent styles all in it anew
        keep_splitter(self.split, self.page_id, self._context.preferences)
        self.list.table.addActions(list(self.verbs.row_actions))
        self.list.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.listed.connect(self._on_listed)
        self.list.reading.connect(lambda reading: self.set_busy(busy=reading))
        _connect_trash(self)
        _connect_group(self, self.list.group, self._on_value_chosen)
        self.card.saved.connect(self._on_saved)
        self.card.other_asked.connect(partial(self.open_record, self._kind.name))
        self.card.state_changed.connect(self._on_state_changed)
        self.card.view_built.connect(partial(_connect_card, self))
        self._context.changes.changed.connect(self._on_changed)
        _key_in(self.list.table, Qt.Key.Key_Escape, self.go_back)

    def _on_chosen(self, key: int | None) -> None:
        ids = self._records.ids([key]) if key is not None else ()
        wanted = ids[0] if ids else None
        if wanted is not None and wanted == self.card.record_id and self.card.state is not CardState.NEW:
            return
        if not self.card.settle():
            _put_cursor_back(self, self._records)
            return
        if key is not None and key != self.list.table.current_key():  # saving on the way moved it
            with QSignalBlocker(self.list):
                self.list.table.select_key(key)
        self.card.show_record(wanted)

    def _on_opened(self, key: int) -> None:
        self._on_chosen(key)
        if self.card.state is CardState.READING:
            self.list.hide()
            self.card.view.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_state_changed(self) -> None:
        self.verbs.show_editing(editing=self.card.editing)
        self.split.refresh()  # else a card that comes into sight has no width until later
        if self.card.state is CardState.NONE:
            self.list.show()
            if self._records.count() == 0:
                self.reload()

    def _on_listed(self) -> None:
        """Follow the list when the card's record is no longer in it."""
        self.set_subtitle(self._summary() if self._body.currentWidget() is self.split else "")
        if self.card.state is CardState.READING:
            self._on_chosen(self.list.table.current_key())

    def _on_value_chosen(self, name: str, value: object) -> None:
        if self.card.settle():
            self.acts.set_field(self._chosen_ids(), name, value)

    def _on_saved(self, record_id: UUID) -> None:
        has_keys = self.card.view.edit.hasFocus()
        self._show(record_id)
        if has_keys:  # a new record is out of sight until the list has it
            self.card.view.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.messages.toast(tr("已保存"))

    def _show(self, record_id: UUID) -> None:
        """Read the list anew and show a record, which may hide behind a filter or in another month."""
        self._reload_list()
        key = self._records.key(record_id)
        if key is not None:
            with QSignalBlocker(self.list):
                self.list.show_key(key, _day_of(self.list, self._records, record_id))
        self.card.show_record(record_id)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if not kinds.isdisjoint((OCCUPANT, ABSENCE.name)):
            self.list.views.follow_occupant()
        if not kinds & self.concerns:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True


def _keys_meant(shown: RecordListPanel) -> Sequence[int]:
    chosen = shown.table.selected_keys()
    return chosen if len(chosen) > 1 else list(shown.model.keys)


def _put_cursor_back(page: RecordPage, records: Records[Any]) -> None:
    """Choose the row of the record on the card, or none where it is not listed."""
    key = records.key(page.card.record_id) if page.card.record_id else None
    with QSignalBlocker(page.list):
        if key is None or not page.list.table.select_key(key):
            page.list.table.clearSelection()


def _day_of(shown: RecordListPanel, records: Records[Any], record_id: UUID) -> date | None:
    """Return the day of a record where the list shows one month at a time."""
    if shown.span is None:
        return None
    day: date | None = getattr(records.get(record_id), records.kind.date)
    return day


def _connect_trash(page: RecordPage) -> None:
    _key_in(page.list.table, QKeySequence.StandardKey.Delete, page.trash_chosen)
    page.list.trash.restore_asked.connect(page.restore_chosen)
    page.list.trash.left.connect(page.toggle_trash)


def _connect_card(page: RecordPage, view: RecordCardView) -> None:
    """Let the verbs of the card to read do what the page does."""

    def with_card(act: Callable[[tuple[UUID, ...]], None]) -> None:
        if page.card.record_id is not None:
            act((page.card.record_id,))

    view.offer(page.verbs.begin_actions)
    view.trash_asked.connect(lambda: with_card(page.acts.trash))
    view.restore_asked.connect(lambda: with_card(page.acts.restore))
    view.print_asked.connect(page.print_shown)
    view.widen_asked.connect(page.toggle_width)
    view.back_asked.connect(page.go_back)


def _connect_group(page: RecordPage, group: GroupBar, set_value: Callable[[str, object], None]) -> None:
    """Let the bar over the chosen rows do what it offers, and the menus offer what can be done with them."""
    group.counted.connect(page.verbs.show_chosen)
    group.print_asked.connect(page.print_shown)
    group.export_asked.connect(page.export_shown)
    group.trash_asked.connect(page.trash_chosen)
    group.restore_asked.connect(page.restore_chosen)
    group.value_chosen.connect(set_value)


def _acts_of(page: RecordPage) -> PageActs:
    return PageActs(
        new_record=page.new_record,
        edit=page.edit_record,
        begin_from=partial(_begin_from, page),
        save=page.save,
        trash_chosen=page.trash_chosen,
        restore_chosen=page.restore_chosen,
        empty_trash=page.acts.empty_trash,
        toggle_trash=page.toggle_trash,
        import_list=page.import_list,
        export_shown=page.export_shown,
        print_shown=page.print_shown,
        find_in_list=partial(_find_in_list, page.list),
        toggle_width=page.toggle_width,
    )


def _focus_list(panel: RecordListPanel) -> None:
    """Put the cursor into the list, on its first row, which is not opened by that."""
    if panel.table.current_key() is None and panel.model.keys:
        with QSignalBlocker(panel):
            panel.table.selectRow(0)
    panel.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _find_in_list(panel: RecordListPanel) -> None:
    """Go to the line that narrows the list."""
    panel.show()
    panel.quick.take_keys()


def _begin_from(page: RecordPage, beginning: Beginning) -> None:
    """Begin a record of another kind that names the one at hand."""
    if not page.list.trashed:
        beginning.begin(page.at_hand)


def _put_abreast(split: Abreast, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setMinimumWidth(sizes().scaled(_LEAST_PART))
        split.addWidget(widget)
    for place, share in enumerate(_SHARES):
        split.setStretchFactor(place, share)
    split.setSizes(list(_SHARES))


def _month_span(parts: RecordParts) -> MonthSpan | None:
    if parts.today is None:
        return None
    from kamdesk.ui.kit.records.month_span import MonthSpan

    return MonthSpan(parts.today)


def _welcome(page: RecordPage, parts: RecordParts) -> EmptyState:
    """Return what an empty page says, with the ways to begin."""
    title, text = parts.words.first_steps or ("", "")
    return EmptyState(page.icon_name, title, text, *_first_steps(page, parts))


def _first_steps(page: RecordPage, parts: RecordParts) -> tuple[QPushButton, ...]:
    """Return the buttons of an empty page."""
    if parts.services.open_import is None:
        return (verb_button("add", parts.words.new, page.new_record, kind="primary"),)
    words = tr("导入{word}", word=Message(parts.records.kind.many))
    return (
        verb_button("import", words, page.import_list, kind="primary"),
        verb_button("add", parts.words.new, page.new_record),
    )


def _key_in(table: QWidget, key: QKeySequence.StandardKey | Qt.Key, act: Callable[[], None]) -> None:
    """Let a key do ``act`` in the table alone; elsewhere it deletes letters or closes popups."""
    shortcut = QShortcut(QKeySequence(key), table)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(act)
