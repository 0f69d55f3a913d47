"""Records of another kind on the card of the one they name: a small table, a small panel to type in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.listing import ListRow, RecordFilter
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import StaleDraftError
from kamdesk.ui.kit.fields.fields import unit_of
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.columns import field_column
from kamdesk.ui.kit.records.group_acts import GroupActs
from kamdesk.ui.kit.records.parts import references_of
from kamdesk.ui.kit.records.verbs import offer_on_rows
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.card import FieldHistoryLine
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.chips import FieldChips
    from kamdesk.ui.kit.records.parts import PageServices
    from kamdesk.ui.kit.tables.columns import ListColumn

_MOST_ROWS: Final = 8
"""So many are in sight at once; more are scrolled to."""


class RowAct(NamedTuple):
    """An act of a kind's own on the chosen records: its words, its icon, what it does."""

    text: str
    icon: str
    do: Callable[[Sequence[UUID]], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardListParts:
    """What a list on a card shows: the ``records`` that name it in their field ``by``.

    ``title`` heads its tab, ``new`` is the verb that begins one; ``nothing`` stands there while there is
    none. ``start`` are values proposed for a new one, ``chips`` tint values as in any list. ``shown`` are
    other columns than those with which the kind is listed, or these in another order; ``columns`` take the
    place of those of their fields, and ``foot`` says more of all rows below the sums. ``acts`` are offered
    on rows before the trash. ``make`` builds a list that can do more than others; ``typed`` says whether its
    records can be typed as a table.
    Fields ``only_shown`` follow from others: nobody types them; ``advice`` says them above the panel,
    ``doubt`` what is said before one is saved.
    """

    records: Records[Any]
    by: str
    services: PageServices
    title: str
    new: str
    nothing: str
    chips: Mapping[str, FieldChips]
    shown: Sequence[str] = ()
    start: Callable[[], Mapping[str, object]] = dict
    columns: Sequence[ListColumn[ListRow]] = ()
    foot: Callable[[Sequence[ListRow]], str] | None = None
    acts: Sequence[RowAct] = ()
    make: Callable[[UiContext, CardListParts], CardList] | None = None
    typed: bool = True
    only_shown: tuple[str, ...] = ()
    advice: Callable[[RecordDraft[Any]], str] | None = None
    doubt: Callable[[RecordDraft[Any]], Message | None] | None = None


class CardList(QWidget):
    """Lists, begins, edits and trashes the records of one kind that name the record of a card."""

    counted = Signal(int)
    """How many there are, the trash left out."""

    def __init__(self, context: UiContext, parts: CardListParts) -> None:
        super().__init__()
        self._context, self._parts = context, parts
        self._records = parts.records
        self._owner_id: UUID | None = None
        self._is_open = self._is_awaited = False
        self._trashed = False
        kind = parts.records.kind
        own = {each.key: each for each in parts.columns}
        columns = [
            own.get(name) or field_column(kind, name, chips=parts.chips.get(name))
            for name in parts.shown or kind.listed.columns
            if name != parts.by
        ]
        wide = next((place for place, each in enumerate(columns) if each.align == "left"), 0)
        columns[wide] = replace(columns[wide], stretch=True)  # else there is a gap where a text finds no room
        self.model: PagedTableModel[ListRow] = PagedTableModel(columns, parts.records.rows)
        self.table: SortedTable[ListRow] = SortedTable(self.model, f"{kind.plural}.card", context.preferences)
        self.table.setAccessibleName(tr("{word}列表", word=Message(kind.many)))
        self.table.set_sorted_by(kind.listed.sort, descending=kind.listed.descending)
        self.nothing = label(parts.nothing, role="secondary", wrap=True)
        self.sums = label(role="small", wrap=True)
        self.bin = button("", kind="link")
        self.add_button = button(parts.new, icon_name="add", kind="link")
        self.grid_button = button(tr("表格录入"), icon_name="table", kind="link")
        self._acts = GroupActs(self, context, parts.records, parts.services.history)
        self._offer_acts()
        self._lay_out()
        self._connect()

    def show_of(self, owner_id: UUID, *, is_open: bool) -> None:
        """Show the records that name this one; ``is_open`` says whether it can be added to."""
        self.await_of(owner_id, is_open=is_open)
        self.reload()

    def await_of(self, owner_id: UUID, *, is_open: bool) -> None:
        """Be about this record as `show_of`, but read what names it only by `read_awaited`."""
        if owner_id != self._owner_id:
            self._trashed = False
        self._owner_id, self._is_open, self._is_awaited = owner_id, is_open, True

    def read_awaited(self) -> None:
        """Read what was not read yet."""
        if self._is_awaited:
            self.reload()

    def reload(self) -> None:
        """Read anew; the cursor stays on its record."""
        if self._owner_id is None:
            return
        self._is_awaited = False
        here = self._wanted(trashed=False)
        in_trash = len(self._records.list(self._wanted(trashed=True)))
        self._trashed = self._trashed and in_trash > 0
        keys = self._records.list(self._wanted(trashed=self._trashed)).keys
        count = len(self._records.list(here)) if self._trashed else len(keys)
        current = self.table.current_key()
        with QSignalBlocker(self.table):
            self.table.show_keys(keys, current, chosen=self.table.selected_keys())
        self.nothing.setVisible(not keys)
        self.sums.setVisible(bool(keys))  # also without words: it keeps the verbs at the right
        self.add_button.setVisible(self._is_open)
        self.grid_button.setVisible(self._is_open and self._parts.typed)
        self.table.setVisible(bool(keys))
        self.table.setFixedHeight(sizes().row * (1 + min(len(keys), _MOST_ROWS)) + Space.XS)  # and its frame
        self.sums.setText("" if self._trashed or not keys else self._told(here))
        self.bin.setVisible(in_trash > 0)
        self.bin.setText(tr("返回列表") if self._trashed else tr("回收站 ({count})", count=in_trash))
        self._follow_choice()
        self.counted.emit(count)

    def seek(self, record_id: UUID) -> None:
        """Put the cursor on this record."""
        key = self._records.key(record_id)
        if key is not None and self.table.select_key(key):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Open the panel for a new record."""
        if self._owner_id is None or not self._is_open:
            return
        draft = self._records.draft()
        for name, value in {**self._parts.start(), self._parts.by: self._owner_id}.items():
            draft.propose(name, value)
        self._open_panel(self._parts.new, draft)

    def type_in_grid(self) -> None:
        """Open all of them as a grid to type in."""
        from kamdesk.ui.kit.records.record_grid import ListedDrafts, grid_columns, open_grid

        if self._owner_id is None or not self._is_open:
            return
        parts, kind = self._parts, self._records.kind
        ids = self._records.ids(self._records.list(self._wanted(trashed=False)).keys)
        drafts = ListedDrafts(self._records, ids, parts.by, self._owner_id, parts.start())
        references = references_of(self._records, parts.services.finder)
        columns = grid_columns(kind, references, (parts.by,), parts.only_shown, self._owner_id)
        title = tr("表格录入：{word}", word=parts.title)
        if open_grid(self, self._context, title, drafts, columns):
            self.reload()

    def open_chosen(self) -> None:
        """Do what Enter and a double click do with a record."""
        self.edit_chosen()

    def edit_chosen(self) -> None:
        """Open the panel for the record that the cursor is on."""
        record_id = self._at_cursor()
        if record_id is None or self._trashed:
            return
        try:
            draft = self._records.draft(record_id)
        except NotFoundError:  # undone meanwhile
            self.reload()
            return
        word = Message(self._records.kind.word)
        self._open_panel(tr("修改{word}", word=word), draft)

    def trash_chosen(self) -> None:
        """Put the chosen records into the trash."""
        ids = self._records.ids(self.table.selected_keys())
        if ids and not self._trashed:
            self._acts.trash(ids)

    def restore_chosen(self) -> None:
        """Take the chosen records out of the trash."""
        ids = self._records.ids(self.table.selected_keys())
        if ids and self._trashed:
            self._acts.restore(ids)

    def carry_out(self, own: RowAct) -> None:
        """Do one of the kind's own acts with the chosen records."""
        ids = self._records.ids(self.table.selected_keys())
        if not ids or self._trashed:
            return
        try:
            own.do(ids)
        except UserError as error:
            self._context.messages.error(self, error)
            return
        self.reload()

    def export_shown(self) -> None:
        """Hand out what the list shows as a workbook."""
        if export := self._parts.services.export:
            self._acts.export(export, list(self.model.keys), self._records.kind.listed.columns)

    def toggle_trash(self) -> None:
        """Show what is in the trash, or the records again."""
        self._trashed = not self._trashed
        self.reload()

    def _wanted(self, *, trashed: bool) -> RecordFilter:
        sort, descending = self.table.sorted_by or ("", False)
        named = ((self._parts.by, frozenset[object]({self._owner_id})),)
        return RecordFilter(accepted=named, sort=sort, descending=descending, trashed=trashed)

    def _told(self, wanted: RecordFilter) -> str:
        lines = [_sums(self._records, wanted)]
        if self._parts.foot is not None:
            rows = self._records.rows(self.model.keys)
            lines.append(self._parts.foot([row for row in rows if row is not None]))
        return "\n".join(line for line in lines if line)

    def _at_cursor(self) -> UUID | None:
        key = self.table.current_key()
        return next(iter(self._records.ids([] if key is None else [key])), None)

    def _open_panel(self, title: str, draft: RecordDraft[Any]) -> None:
        from kamdesk.ui.kit.records.record_dialog import RecordDialog  # the first card need not wait for it

        made: list[UUID] = []
        dialog = RecordDialog(
            self,
            title,
            draft,
            lambda: made.append(self._save(draft)),
            verb=tr("保存"),
            references=references_of(self._records, self._parts.services.finder),
            without=(self._parts.by, *self._parts.only_shown),
        )
        if self._parts.doubt is not None:
            dialog.doubt(partial(self._parts.doubt, draft))
        if advice := self._parts.advice:
            dialog.advise(advice(draft))
            dialog.form.edited.connect(lambda _name: dialog.advise(advice(draft)))
        typing = self._context.drafts.watch("", lambda: (draft.kept(),) if draft.dirty else ())
        dialog.form.edited.connect(typing.changed)
        is_saved = dialog.exec()
        typing.end()
        if is_saved and made:
            self.reload()
            self.seek(made[-1])
            self._context.messages.toast(tr("已保存"))
        dialog.deleteLater()

    def _save(self, draft: RecordDraft[Any]) -> UUID:
        """Save, together with what others changed meanwhile in other fields."""
        if draft.saved_record is not None and not draft.dirty:
            unchanged_id: UUID = draft.saved_record.id
            return unchanged_id
        try:
            record_id: UUID = self._records.save(draft).id
        except StaleDraftError as error:
            if error.clashes:
                raise
            saved_id: UUID = self._records.save(error.rebased).id
            return saved_id
        return record_id

    def _show_history(self) -> None:
        """Show how the field under the cursor came to its value."""
        from kamdesk.ui.kit.records.history_dialog import FieldHistoryDialog

        record_id, kind = self._at_cursor(), self._records.kind
        if record_id is None:
            return
        field = kind.field_named[self.model.columns[self.table.currentIndex().column()].key]
        lines = self._records.history(record_id, field.name)
        may_change = not self._trashed and not (field.computed or field.fixed)
        restore = partial(self._set_back, record_id, field.name) if may_change else None
        FieldHistoryDialog(self, tr(kind.word), tr(field.label), lines, restore).exec()

    def _set_back(self, record_id: UUID, name: str, line: FieldHistoryLine) -> None:
        try:
            self._records.set_back(record_id, name, line.value)
        except UserError as error:
            self._context.messages.error(self, error, title=tr("没有保存"))
        self.reload()

    def _offer_acts(self) -> None:
        def act(text: str, icon_name: str, do: Callable[[], object], *keys: Qt.Key) -> QAction:
            made = QAction(icon(icon_name), text, self)
            made.setShortcuts([QKeySequence(key) for key in keys])
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            made.triggered.connect(do)
            return made

        self._new = act(self._parts.new, "add", self.add, Qt.Key.Key_Insert)
        self._grid = act(tr("表格录入"), "table", self.type_in_grid)
        self._edit = act(tr("编辑"), "edit", self.edit_chosen)
        self._trash = act(tr("移到回收站"), "trash", self.trash_chosen, Qt.Key.Key_Delete)
        self._restore = act(tr("从回收站恢复"), "restore", self.restore_chosen)
        self._history = act(tr("这一项的修改历史"), "history", self._show_history)
        copying = act(tr("复制"), "copy", self.table.copy)
        exporting = act(tr("导出…"), "export", self.export_shown)
        self._own = [act(each.text, each.icon, partial(self.carry_out, each)) for each in self._parts.acts]
        acts = [self._new, self._grid, self._edit, copying, self._history]
        acts += [*self._own, self._trash, self._restore]
        offer_on_rows(self.table, [*acts, exporting] if self._parts.services.export else acts)

    def _follow_choice(self) -> None:
        nothing = "" if self.table.selected_keys() else tr("请先在列表里选择。")
        in_trash = tr("请先从回收站恢复。") if self._trashed else ""
        allow(self._new, "" if self._is_open else tr("请先从回收站恢复。"))
        self._grid.setVisible(self._parts.typed)
        allow(self._grid, "" if self._is_open else tr("请先从回收站恢复。"))
        allow(self._edit, in_trash or nothing)
        allow(self._history, nothing)
        for own in self._own:
            allow(own, in_trash or nothing)
        for action, shown in ((self._trash, not self._trashed), (self._restore, self._trashed)):
            action.setVisible(shown)
            allow(action, nothing)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.sums, 1)
        head.addWidget(self.nothing, 1)
        for verb in (self.bin, self.grid_button, self.add_button):
            head.addWidget(verb, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addStretch(1)

    def _connect(self) -> None:
        self.table.sort_asked.connect(lambda _key, _descending: self.reload())
        self.table.opened.connect(lambda _key: self.open_chosen())
        self.table.selection_changed.connect(self._follow_choice)
        self.bin.clicked.connect(self.toggle_trash)
        self.add_button.clicked.connect(self.add)
        self.grid_button.clicked.connect(self.type_in_grid)


def _sums(records: Records[Any], wanted: RecordFilter) -> str:
    """Say what the amounts of these records come to."""
    kind = records.kind
    shown = kind.listed.columns if kind.listed.adds_up else ()
    fields = [each for each in kind.fields if each.is_money and each.name in shown]
    if not fields:
        return ""
    said = (
        tr(
            "{label} {amount} {unit}",
            label=tr(each.label),
            amount=format_value(each, records.sum(each.name, wanted)),
            unit=unit_of(each),
        )
        for each in fields
    )
    return tr("合计：{amounts}", amounts=" · ".join(said))
