"""A list of records: quick text, column filters, saved views, the table, and acts on those chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.records.listing import ListRow, RecordFilter
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.fields.filter_line import FilterLine
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.flow_row import FlowRow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.filters import FacetButton
from kamdesk.ui.kit.records.list_reader import ListReader
from kamdesk.ui.kit.records.trash_band import TrashBand
from kamdesk.ui.kit.records.views import OwnViews, ViewsButton
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.group_bar import GroupBar
    from kamdesk.ui.kit.records.month_span import MonthSpan
    from kamdesk.ui.kit.records.words import RecordWords
    from kamdesk.ui.kit.tables.columns import ListColumn

_PAUSE: Final = 180  # milliseconds of rest in typing before the list follows


class RecordListPanel(QWidget):
    """Shows which records of a kind there are, narrowed and sorted as wished; tells what is chosen.

    ``columns`` name fields; ``group`` offers acts on several; ``span`` bounds the days of the records.
    """

    chosen = Signal(object)
    """Key of the record that the user went to, or None."""
    opened = Signal(object)
    """Key of a record to be shown over the full width."""
    listed = Signal()
    """The list was read anew."""
    reading = Signal(bool)
    """Whether the list is being read in the background."""

    def __init__(
        self,
        context: UiContext,
        records: Records[Any],
        columns: Sequence[ListColumn[ListRow]],
        words: RecordWords,
        group: GroupBar,
        span: MonthSpan | None = None,
    ) -> None:
        super().__init__()
        self._records = records
        self._preferences = context.preferences
        self._words = words
        self._place = f"{records.kind.plural}.list"
        self._trashed = False
        self._sought: int | None = None
        self._shown = RecordFilter()
        self._reader = ListReader(records, context, self)
        self.model: PagedTableModel[ListRow] = PagedTableModel(columns, records.rows)
        self.table: SortedTable[ListRow] = SortedTable(self.model, records.kind.plural, context.preferences)
        self.views = ViewsButton(context, self, records.kind.plural, OwnViews(records, self))
        word = Message(records.kind.many)
        self.quick = FilterLine(words.search, tr("筛选{word}", word=word))
        self.filters = {name: self._facet_button(name) for name in records.kind.listed.filters}
        self.span = span
        self.clear = button(tr("清除筛选"), kind="link")
        self.count = label(role="small")
        self.group = group
        self.trash = TrashBand(records.kind.many)
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._recall()

    @property
    def wanted(self) -> RecordFilter:
        """The filter and order now in force."""
        sort, descending = self._order
        accepted = tuple(
            (name, chooser.accepted) for name, chooser in self.filters.items() if chooser.accepted
        )
        since, until = (None, None) if self.span is None or self._trashed else self.span.days
        text = self.quick.text().strip()
        return RecordFilter(text, accepted, sort, descending, self._trashed, since, until)

    @property
    def narrowed(self) -> bool:
        """Whether a text or a column leaves records out."""
        return _is_narrowed(self.wanted)

    @property
    def trashed(self) -> bool:
        """Whether the trash is listed."""
        return self._trashed

    def show_trash(self, *, trashed: bool) -> None:
        """List the trash, or go back to the records."""
        self._trashed = trashed
        self.group.set_trashed(trashed=trashed)
        self.trash.show_trash(trashed=trashed)
        if self.span is not None:
            allow(self.span, tr("回收站不按月份列出。") if trashed else "")
        self.clear_filter()

    def reload(self, *, then: Callable[[], None] | None = None) -> None:
        """Read the list anew, which takes a moment where it is long; the cursor stays on its record."""
        wanted = self.wanted

        def take(keys: array[int]) -> None:
            self._take(keys, wanted)
            if then is not None:
                then()

        self._reader.read(wanted, take)

    def show_key(self, key: int, day: date | None = None) -> None:
        """Put the cursor on a record, giving up what hides it: the filter, or another month than its own."""
        if self.span is not None and day is not None and self.span.show_day(day):
            self._sought = key
            self.reload()
        elif self._reader.is_reading:
            self._sought = key
        elif not self.table.select_key(key):
            self._sought = key
            self.clear_filter()

    def shown_columns(self) -> list[str]:
        """Return the field names of the columns shown, in their order on screen."""
        return self.table.shown_columns()

    def clear_filter(self) -> None:
        """Give up text and column filters; of a list by months the month stays."""
        self.narrow_to({})

    def narrow_to(self, accepted: Mapping[str, frozenset[object]]) -> None:
        """Give up the text, and accept these values in these columns, every value in all others."""
        self.quick.clear()
        for name, chooser in self.filters.items():
            chooser.set_accepted(accepted.get(name, frozenset()))
        self._typing.stop()
        self._on_narrowed()

    @property
    def state(self) -> dict[str, Any]:
        """The filter, order and columns now in force, as a view or the settings keep them."""
        sort, descending = self._order
        accepted = {
            name: [None if one is None else str(one) for one in sorted(chooser.accepted, key=str)]
            for name, chooser in self.filters.items()
            if chooser.accepted
        }
        return {
            "text": self.quick.text().strip(),
            "accepted": accepted,
            "sort": sort,
            "descending": descending,
            "columns": self.shown_columns(),
        }

    def take_state(self, state: dict[str, Any]) -> None:
        """Show the list as it was when `state` said this, as far as it makes sense today."""
        self._arrange(state)
        self.quick.setText(str(state.get("text", "")))
        self._typing.stop()
        columns = state.get("columns")
        if isinstance(columns, list):
            self.table.show_columns([str(key) for key in columns])
        self._on_narrowed()

    @property
    def _order(self) -> tuple[str, bool]:
        listed = self._records.kind.listed
        return self.table.sorted_by or (listed.sort, listed.descending)

    def _take(self, keys: array[int], wanted: RecordFilter) -> None:
        sought, self._sought = self._sought, None
        listed, row, current = self.model.keys, self.table.currentIndex().row(), self.table.current_key()
        self.table.show_keys(keys, current, chosen=self.table.selected_keys())
        found = sought is not None and self._go_to(sought)
        is_gone = current is not None and self.table.current_key() is None
        if is_gone and sought is None and wanted == self._shown and row >= 0 and keys:
            with QSignalBlocker(self.table):  # on to the next record that is still there, or to the last one
                self.table.select_key(next(filter(set(keys).__contains__, listed[row:]), keys[-1]))
        self._shown = wanted
        if sought is not None and not found and _is_narrowed(wanted):
            self.show_key(sought)
            return
        self.clear.setVisible(_is_narrowed(wanted))
        self.table.set_empty_text(self._empty_text(wanted))
        self._show_count()
        self.views.follow()
        self.listed.emit()

    def _go_to(self, key: int) -> bool:
        with QSignalBlocker(self.table):
            return self.table.select_key(key)

    def _facet_button(self, name: str) -> FacetButton:
        titles = {column.key: column.title for column in self.model.columns}
        return FacetButton(
            titles[name],
            lambda: self._records.facets(name, self._without(name)),
            lambda value: self._records.word_for(name, value),
        )

    def _without(self, name: str) -> RecordFilter:
        """The present filter but for one column, whose values are to be offered."""
        wanted = self.wanted
        accepted = tuple(pair for pair in wanted.accepted if pair[0] != name)
        return RecordFilter(
            wanted.text, accepted, trashed=wanted.trashed, since=wanted.since, until=wanted.until
        )

    def _lay_out(self) -> None:
        word = Message(self._records.kind.many)
        self.table.setAccessibleName(tr("{word}列表", word=word))
        self.clear.hide()
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.clear)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.quick, 1)
        top.addWidget(self.views)
        column.addLayout(top)
        choosers = FlowRow()
        column.addWidget(choosers)
        choosers.show_widgets([*(() if self.span is None else (self.span,)), *self.filters.values()])
        column.addWidget(self.trash)
        column.addWidget(self.table, 1)
        column.addWidget(self.group)
        column.addLayout(bottom)

    def put_beside_table(self, verb: QWidget, other: QWidget) -> None:
        """Stand another view of the records where the table is, and above both the verb to change to it."""
        self._column.insertWidget(self._column.indexOf(self.table), verb, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.insertWidget(self._column.indexOf(self.table) + 1, other, 1)

    def _connect(self) -> None:
        self.quick.textChanged.connect(lambda _text: self._typing.start())
        self.quick.left_downwards.connect(self._go_to_table)
        self._typing.timeout.connect(self.reload)
        self._reader.reading.connect(self.reading)
        for chooser in self.filters.values():
            chooser.changed.connect(self._on_narrowed)
        if self.span is not None:
            self.span.changed.connect(self.reload)
        self.clear.clicked.connect(self.clear_filter)
        self.table.sort_asked.connect(self._on_sort_asked)
        self.table.chosen.connect(self.chosen)
        self.table.clicked.connect(lambda _index: self._on_clicked())
        self.table.opened.connect(self.opened)
        self.table.selection_changed.connect(self._show_count)

    def _on_clicked(self) -> None:
        """Tell of a click on the row where the cursor is already, which is not heard of otherwise."""
        self.chosen.emit(self.table.current_key())

    def _go_to_table(self) -> None:
        def go() -> None:
            if self.table.current_key() is None and self.model.keys:
                self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.chosen.emit(self.table.current_key())

        self._typing.stop()
        self.reload(then=go)

    def _on_sort_asked(self, _key: str, _descending: bool) -> None:  # noqa: FBT001 - a slot of Qt's signal
        self._on_narrowed()

    def _on_narrowed(self) -> None:
        self.reload()
        state = self.state
        kept = {name: state[name] for name in ("sort", "descending", "accepted")}
        self._preferences.remember(self._place, kept)

    def _recall(self) -> None:
        """Sort and narrow as last time."""
        stored: Any = self._preferences.recall(self._place, {})
        self._arrange(stored if isinstance(stored, dict) else {})

    def _arrange(self, state: dict[str, Any]) -> None:
        """Take up order and filters, leaving out what no longer occurs."""
        listed = self._records.kind.listed
        sort, descending = listed.sort, listed.descending
        wanted = state.get("sort")
        if isinstance(wanted, str) and wanted in listed.columns:
            sort, descending = wanted, state.get("descending") is True
        self.table.set_sorted_by(sort, descending=descending)
        accepted = state.get("accepted")
        accepted = accepted if isinstance(accepted, dict) else {}
        for name, chooser in self.filters.items():
            values = accepted.get(name)
            if isinstance(values, list) and values:
                chooser.recall(values)
            else:
                chooser.set_accepted(frozenset())

    def _show_count(self) -> None:
        self.count.setText(self.counted)
        chosen = self.table.selected_keys()
        self.group.show_selection(chosen)
        self.trash.show_selection(len(chosen))

    @property
    def counted(self) -> str:
        """How many records the list shows, in words that tell the trash and a filter."""
        records = self._records.kind.counted_as(len(self.model.keys))
        if not self._trashed:
            whole = tr("共 {records}", records=records)
            return tr("筛选出 {records}", records=records) if self.narrowed else whole
        whole = tr("回收站里有 {records}", records=records)
        return tr("在回收站里筛选出 {records}", records=records) if self.narrowed else whole

    def _empty_text(self, wanted: RecordFilter) -> str:
        word = Message(self._records.kind.many)
        if _is_narrowed(wanted):
            return tr("没有符合条件的{word}。换个说法，或清除筛选。", word=word)
        if wanted.trashed:
            return tr("回收站是空的。移到回收站的{word}会留在这里，可以随时恢复。", word=word)
        return self._words.nothing


def _is_narrowed(wanted: RecordFilter) -> bool:
    return bool(wanted.text or wanted.accepted)
