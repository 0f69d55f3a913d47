"""Many small records typed like a spreadsheet in one dialog, saved by one act."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kept_drafts import KeptDraft
from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.shared.errors import InvalidDraftsError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.reference_editors import is_boxed
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.grid import EditableTable
from kamdesk.ui.kit.tables.grid_model import CellEdit, GridColumn, GridModel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.messages import Messages
    from kamdesk.ui.kit.fields.finding import References
    from kamdesk.ui.kit.tables.columns import Align

_WIDTH: Final = 1240
_HEIGHT: Final = 620
_WIDE: Final = 150
_NARROW: Final = 96
_FIGURES: Final = frozenset(
    {FieldKind.INTEGER, FieldKind.MARK, FieldKind.QUANTITY, FieldKind.MONEY, FieldKind.MONEY_WAN}
)
_DAYS: Final = frozenset({FieldKind.DATE, FieldKind.MONTH, FieldKind.BIRTHDAY, FieldKind.FLAG})


class GridDrafts(ABC):
    """The records behind a grid: drafts of those there are, new ones, one act that saves what was typed."""

    kind: RecordKind[Any]
    place = ""
    """The page that can go on with what was typed; empty where a dialog does."""

    @abstractmethod
    def drafts(self) -> Sequence[RecordDraft[Any]]:
        """Return drafts of the records there are, in the order in which they are shown."""

    @abstractmethod
    def begin(self) -> RecordDraft[Any]:
        """Return a draft of a new one, filled with what is usual."""

    def kept(self, typed: Sequence[KeptDraft]) -> Sequence[KeptDraft]:
        """Return what is kept of what was typed: that itself, or the record that it is part of."""
        return typed

    def reckoned(self, values: Mapping[str, object], saved: Any) -> Mapping[str, object]:  # noqa: ARG002 - see below
        """Return what columns that only show say of a row with these values; see `Records.reckoned`."""
        return {}

    def wanting(self, values: Mapping[str, object]) -> Mapping[str, Message]:  # noqa: ARG002 - not every kind asks
        """Return by column what a row asks for while it is typed; see `Records.wanting`."""
        return {}

    @abstractmethod
    def save(self, drafts: Sequence[RecordDraft[Any]]) -> object:
        """Save these; raises `InvalidDraftsError` naming every problem by the place of its draft."""


class ListedDrafts(GridDrafts):
    """The records that name one record in their field ``by``, as a list on its card shows them."""

    def __init__(
        self, records: Records[Any], ids: Sequence[UUID], by: str, owner_id: UUID, usual: Mapping[str, object]
    ) -> None:
        self.kind: RecordKind[Any] = records.kind
        self._records, self._ids = records, ids
        self._start = {**usual, by: owner_id}

    def drafts(self) -> Sequence[RecordDraft[Any]]:
        """Return drafts of the records, each read anew."""
        return [self._records.draft(each) for each in self._ids]

    def begin(self) -> RecordDraft[Any]:
        """Return a draft of a new one that names the same record."""
        draft = self._records.draft()
        for name, value in self._start.items():
            draft.propose(name, value)
        return draft

    def reckoned(self, values: Mapping[str, object], saved: Any) -> Mapping[str, object]:
        """Return what the fields that are only shown come to."""
        return self._records.reckoned(values, saved)

    def wanting(self, values: Mapping[str, object]) -> Mapping[str, Message]:
        """Return what the values ask for."""
        return self._records.wanting(values)

    def save(self, drafts: Sequence[RecordDraft[Any]]) -> object:
        """Save these by one act."""
        return self._records.save_all(drafts)


def grid_columns(
    kind: RecordKind[Any],
    references: References,
    without: Collection[str],
    only_shown: Collection[str] = (),
    owner_id: UUID | None = None,
) -> list[GridColumn]:
    """Return a column for each field that one types in a line; those that lists show come first.

    Texts of several lines are typed on the card of the record alone; fields ``only_shown`` are not typed. All
    records name ``owner_id`` in the fields ``without`` a column, so that what lies within it is offered from
    a list.
    """
    shown = [name for name in kind.listed.columns if name in kind.field_named]
    names = [*shown, *(each.name for each in kind.fields if each.name not in shown)]
    fields = (kind.field_named[name] for name in names if name not in without)
    wanted = (
        each
        for each in fields
        if each.name in only_shown or not (each.computed or each.kind is FieldKind.LONG_TEXT)
    )
    owners = ((each, owner_id if each.within and each.within in without else None) for each in wanted)
    columns = ((each.name in only_shown, _column(each, references, owner)) for each, owner in owners)
    return [replace(column, read=None) if is_shown else column for is_shown, column in columns]


def _column(field: Field, references: References, owner_id: UUID | None) -> GridColumn:
    if field.refers_to:
        return _reference_column(field, references, owner_id)
    align: Align = "right" if field.kind in _FIGURES else "center" if field.kind in _DAYS else "left"
    is_wide = align == "left" and field.kind is not FieldKind.CHOICE
    return GridColumn.of(field, width=_WIDE if is_wide else _NARROW, align=align)


def _reference_column(field: Field, references: References, owner_id: UUID | None) -> GridColumn:
    """Return the column of a field that names a record: one of few from a list, another by its words."""
    few = references.names(field) if is_boxed(field) else None
    if owner_id is not None:
        few = {hit.title: hit.id for hit in reversed(references.within(field, owner_id))}

    def read(text: str) -> object:
        sought = text.strip()
        return parse_value(field, sought, few if few is not None else _found(field, references, sought))

    return GridColumn(
        key=field.name,
        title=tr(field.label),
        write=lambda record_id: references.title_of(field, record_id),
        read=read,
        width=_WIDE,
        choices=tuple(few or ()),
    )


def _found(field: Field, references: References, sought: str) -> Mapping[str, UUID]:
    """Return the record that is called so, or the only one that the words mean, by what was typed."""
    hits = references.finder.find(sought, kinds={field.refers_to}) if sought else ()
    same = [hit for hit in hits if hit.title == sought] or hits
    return {sought: same[0].id} if len(same) == 1 else {}


class RecordGridDialog(FittedDialog):
    """Shows all records of a card's list as rows to type in, to paste blocks into, to fill down."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        records: GridDrafts,
        columns: Sequence[GridColumn],
        messages: Messages,
        *,
        above: QWidget | None = None,
    ) -> None:
        """``above`` stands between the title and the rows."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.model = GridModel(columns, growing=True)
        self._typed = [each for each in self.model.columns if each.read is not None]
        self.table = EditableTable(self.model, messages)
        self.table.setAccessibleName(title)
        self.notice = Notice()
        self.save_button = button(tr("保存"), kind="primary")
        self.save_button.setToolTip("Ctrl+S")
        self.cancel_button = button(tr("取消"))
        self._lay_out(title, above)
        self.show_records(records)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.model.edited.connect(self._on_edited)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.activated.connect(self.save)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_records(self, records: GridDrafts) -> None:
        """Show the records there are, and the row in which a new one is typed."""
        self._records = records
        self._warned = False
        self._begun: set[int] = set()
        self._drafts = list(records.drafts())
        self._usual = records.begin().values()
        self.model.set_rows([self._with_reckoned(each) for each in self._drafts])
        self._shown = [self._texts(row) for row in range(len(self._drafts))]
        self._usual_texts = self._written(self._usual)
        self.table.setCurrentIndex(self.model.index(len(self._drafts), 0))

    @property
    def place(self) -> str:
        """The page that can go on with what is typed here; empty where a dialog does."""
        return self._records.place

    @property
    def changed_rows(self) -> list[int]:
        """The rows in which something was typed that is not saved yet."""
        rows = range(self.model.rowCount() - self.model.growing)
        return [row for row in rows if self._texts(row) not in self._unchanged(row)]

    def typed(self) -> Sequence[KeptDraft]:
        """Return what was typed into the changed rows; a new one brings what is usual, too."""
        unread: dict[int, dict[str, str]] = defaultdict(dict)
        for row, key in self.model.problems():
            unread[row][key] = self._texts(row)[key]
        typed = [self._typed_into(row, unread[row]) for row in self.changed_rows]
        return self._records.kept(typed) if typed else ()

    def type_again(self, rows: Sequence[KeptDraft]) -> None:
        """Repeat what was typed before the program ended: of the records there are, then of new ones."""
        self.model.put({}, max(len(rows), len(self._drafts)))
        numbers = {each.key: number for number, each in enumerate(self.model.columns)}
        for row, kept in enumerate(rows):
            for name, value in kept.values.items():
                if name in numbers:
                    self.model.show_value(row, name, value)
            unread = (item for item in kept.unread.items() if item[0] in numbers)
            self.model.apply("", [CellEdit(row, numbers[name], text) for name, text in unread])
        self._begun.update(range(len(self._drafts), len(rows)))

    def save(self) -> None:
        """Save every changed row by one act, or go to the first cell that does not allow it."""
        self._close_cell()
        rows = self.changed_rows
        if not self.model.problems():
            self.model.demand({})
            drafts = [self._draft(row) for row in rows]
            try:
                if drafts:
                    self._records.save(drafts)
            except InvalidDraftsError as error:
                self._show_problems({rows[place]: found for place, found in error.problems.items()})
            except UserError as error:
                self.notice.say(error.message, tone="bad")
            else:
                self.accept()
                return
        self._go_to_fault()

    @override
    def reject(self) -> None:
        # Esc and the cross would lose what was typed; the dialog asks by its own notice first
        self._close_cell()
        if self.changed_rows and not self._warned:
            self._warned = True
            self.notice.say(Message("填写的内容还没有保存。再按一次“取消”即放弃。"), tone="watch")
            return
        super().reject()

    def _close_cell(self) -> None:
        """Take over what stands in an open cell."""
        if self.table.is_typing:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draft(self, row: int) -> RecordDraft[Any]:
        draft = self._drafts[row] if row < len(self._drafts) else self._records.begin()
        values = self.model.values(row)
        for each in self._typed:
            draft.set(each.key, values[each.key])
        return draft

    def _with_reckoned(self, draft: RecordDraft[Any]) -> dict[str, object]:
        values = draft.values()
        return {**values, **self._records.reckoned(values, draft.saved_record)}

    def _typed_into(self, row: int, unread: Mapping[str, str]) -> KeptDraft:
        draft = self._drafts[row] if row < len(self._drafts) else None
        before = self._usual if draft is None else draft.values()
        values = self.model.values(row)
        now = {each.key: values[each.key] for each in self._typed if each.key not in unread}
        changed = {name: value for name, value in now.items() if value != before.get(name)}
        if draft is None or draft.saved_record is None:
            begun = {name: value for name, value in before.items() if value}
            return KeptDraft(self._records.kind.name, None, begun | changed, unread)
        return KeptDraft(self._records.kind.name, draft.saved_record.id, changed, unread)

    def _texts(self, row: int) -> dict[str, str]:
        """Return what is typed in a row."""
        places = enumerate(self.model.columns)
        return {each.key: self.model.text_at(row, n) for n, each in places if each.read is not None}

    def _written(self, values: Mapping[str, object]) -> dict[str, str]:
        shown = ((each, values.get(each.key)) for each in self._typed)
        return {each.key: "" if value is None else each.write(value) for each, value in shown}

    def _unchanged(self, row: int) -> tuple[dict[str, str], ...]:
        """Return the texts of a row into which nothing was typed."""
        if row < len(self._shown):
            return (self._shown[row],)
        return dict.fromkeys(self._usual_texts, ""), self._usual_texts

    def _on_edited(self, rows: set[int]) -> None:
        """Fill a new row with what is usual when the first of its cells is typed."""
        self._warned = False
        self.notice.hide()
        self._begun = {row for row in self._begun if row < self.model.rowCount() - self.model.growing}
        problems = self.model.problems()
        for row in rows:
            if not len(self._drafts) <= row < self.model.rowCount() - self.model.growing:
                continue
            texts = self._texts(row)
            if row not in self._begun and any(texts.values()):
                self._begun.add(row)
                for name, text in self._usual_texts.items():
                    if text and not texts[name] and (row, name) not in problems:
                        self.model.show_value(row, name, self._usual[name])
        self._reckon(rows)

    def _reckon(self, rows: set[int]) -> None:
        """Show in the rows that were typed in what follows from it, and mark what they ask for."""
        keys = {each.key for each in self.model.columns}
        wanted: dict[tuple[int, str], Message] = {}
        for row in sorted(rows):
            if row >= self.model.rowCount() - self.model.growing:
                continue
            draft = self._drafts[row] if row < len(self._drafts) else None
            base = self._usual if draft is None else draft.values()
            values = {**base, **self.model.values(row)}
            found = self._records.reckoned(values, None if draft is None else draft.saved_record)
            for key in found.keys() & keys:
                self.model.show_value(row, key, found[key])
            wanted |= {(row, key): text for key, text in self._records.wanting({**values, **found}).items()}
        self.model.demand({place: text for place, text in wanted.items() if place[1] in keys}, rows)

    def _show_problems(self, problems: Mapping[int, Mapping[str, Message]]) -> None:
        keys = {each.key for each in self.model.columns}
        demands = {(row, key): text for row, found in problems.items() for key, text in found.items()}
        self.model.demand({place: text for place, text in demands.items() if place[1] in keys})
        hidden = {place: text for place, text in demands.items() if place[1] not in keys}
        for (row, _key), text in hidden.items():
            self.notice.say(Message("第{row}行：{problem}", row=row + 1, problem=text), tone="bad")

    def _go_to_fault(self) -> None:
        place = self.model.first_fault()
        if place is None:
            return
        row, key = place
        self.table.go_to(row, key)
        column = next(n for n, each in enumerate(self.model.columns) if each.key == key)
        problem = self.model.index(row, column).data(Qt.ItemDataRole.AccessibleDescriptionRole)
        text = Message("没有保存。第{row}行：{problem}", row=row + 1, problem=problem)
        self.notice.say(text, tone="bad")

    def _lay_out(self, title: str, above: QWidget | None) -> None:
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        hint = tr("可以从 Excel、WPS 成块粘贴；Ctrl+D 向下填充，Ctrl+Z 撤销。最后一行用来新增。")
        verbs.addWidget(label(hint, role="small", wrap=True), 1)
        verbs.addWidget(self.cancel_button)
        verbs.addWidget(self.save_button)
        content = QVBoxLayout()
        content.addWidget(self.table)
        head = (label(title, role="section", wrap=True), *(() if above is None else (above,)), self.notice)
        self.compose(content, verbs, head=head, width=sizes().scaled(_WIDTH), height=sizes().scaled(_HEIGHT))


def keep_while_open(context: UiContext, dialog: RecordGridDialog) -> bool:
    """Open a grid, keep against a crash what is typed into it, and say whether it was saved."""
    typing = context.drafts.watch(dialog.place, dialog.typed)
    dialog.model.edited.connect(typing.changed)
    if dialog.typed():  # it goes on with what was typed before
        typing.changed()
    is_saved = bool(dialog.exec())
    typing.end()
    return is_saved


def open_grid(
    parent: QWidget, context: UiContext, title: str, records: GridDrafts, columns: Sequence[GridColumn]
) -> bool:
    """Let records be typed in a grid; say so, and return True, where any were saved."""
    dialog = RecordGridDialog(parent, title, records, columns, context.messages)
    is_saved = keep_while_open(context, dialog)
    if is_saved:
        context.messages.toast(tr("已保存"))
    dialog.deleteLater()
    return is_saved
