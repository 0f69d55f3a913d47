"""The list of customers: quick text, column filters, the table, and acts on those chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.records.listing import ListRow, RecordFilter
from kamdesk.ui.customers.columns import customer_columns
from kamdesk.ui.customers.filters import FacetButton
from kamdesk.ui.customers.group_bar import GroupBar
from kamdesk.ui.customers.list_reader import ListReader
from kamdesk.ui.customers.views import ViewsButton
from kamdesk.ui.kit.look.flow_row import FlowRow
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from kamdesk.services.customers.customers import Customers
    from kamdesk.ui.kit.desk.context import UiContext

_PAUSE: Final = 180  # milliseconds of rest in typing before the list follows
_PLACE: Final = "customers.list"


class CustomerListPanel(QWidget):
    """Shows which customers there are, narrowed and sorted as wished; tells what is chosen."""

    chosen = Signal(object)
    """Key of the customer the cursor is on, or None."""
    opened = Signal(object)
    """Key of a customer to be shown over the full width."""
    listed = Signal()
    """The list was read anew."""
    reading = Signal(bool)
    """Whether the list is being read in the background."""

    def __init__(self, context: UiContext, customers: Customers) -> None:
        super().__init__()
        self._customers = customers
        self._preferences = context.preferences
        self._trashed = False
        self._sought: int | None = None
        self._reader = ListReader(customers, context, self)
        self.model: PagedTableModel[ListRow] = PagedTableModel(customer_columns(), customers.rows)
        self.table: SortedTable[ListRow] = SortedTable(self.model, "customers", context.preferences)
        self.views = ViewsButton(context, self)
        self.quick = QLineEdit()
        self.filters = {name: self._facet_button(name) for name in CUSTOMER.listed.filters}
        self._choosers = FlowRow()
        self.clear = button(tr("清除筛选"), kind="link")
        self.count = label(role="small")
        self.group = GroupBar(customers)
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._recall()

    @property
    def wanted(self) -> RecordFilter:
        """The filter and order now in force."""
        sort, descending = self.table.sorted_by or ("name", False)
        accepted = tuple(
            (name, chooser.accepted) for name, chooser in self.filters.items() if chooser.accepted
        )
        return RecordFilter(self.quick.text().strip(), accepted, sort, descending, self._trashed)

    @property
    def trashed(self) -> bool:
        """Whether the trash is listed."""
        return self._trashed

    def show_trash(self, *, trashed: bool) -> None:
        """List the trash, or go back to the customers."""
        self._trashed = trashed
        self.group.set_trashed(trashed=trashed)
        self.clear_filter()

    def reload(self, *, then: Callable[[], None] | None = None) -> None:
        """Read the list anew, which takes a moment where it is long; the cursor stays on its customer."""
        wanted = self.wanted

        def take(keys: array[int]) -> None:
            self._take(keys, wanted)
            if then is not None:
                then()

        self._reader.read(wanted, take)

    def show_key(self, key: int) -> None:
        """Put the cursor on a customer, giving up the filter where it hides that customer."""
        if self._reader.is_reading:
            self._sought = key
        elif not self.table.select_key(key):
            self._sought = key
            self.clear_filter()

    def shown_columns(self) -> list[str]:
        """Return the field names of the columns on screen, in their order there."""
        header = self.table.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [self.model.columns[number].key for number in order if not header.isSectionHidden(number)]

    def clear_filter(self) -> None:
        """Show every customer again."""
        self.quick.clear()
        for chooser in self.filters.values():
            chooser.set_accepted(frozenset())
        self._typing.stop()
        self._on_narrowed()

    @property
    def state(self) -> dict[str, Any]:
        """The filter, order and columns now in force, as a view or the settings keep them."""
        sort, descending = self.table.sorted_by or ("name", False)
        accepted = {
            name: [None if one is None else str(one) for one in chooser.accepted]
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

    def _take(self, keys: array[int], wanted: RecordFilter) -> None:
        sought, self._sought = self._sought, None
        self.table.show_keys(keys, self.table.current_key(), chosen=self.table.selected_keys())
        found = sought is not None and self._go_to(sought)
        if sought is not None and not found and wanted.narrows:
            self.show_key(sought)
            return
        self.clear.setVisible(wanted.narrows)
        self.table.set_empty_text(self._empty_text(wanted))
        self._show_count()
        self.views.follow()
        self.listed.emit()

    def _go_to(self, key: int) -> bool:
        with QSignalBlocker(self.table):
            return self.table.select_key(key)

    def _facet_button(self, name: str) -> FacetButton:
        titles = {column.key: column.title for column in customer_columns()}
        return FacetButton(titles[name], lambda: self._customers.facets(name, self._without(name)))

    def _without(self, name: str) -> RecordFilter:
        """The present filter but for one column, whose values are to be offered."""
        wanted = self.wanted
        accepted = tuple(pair for pair in wanted.accepted if pair[0] != name)
        return RecordFilter(wanted.text, accepted, trashed=wanted.trashed)

    def _lay_out(self) -> None:
        self.quick.setProperty("role", "search")
        self.quick.setPlaceholderText(tr("筛选：名称、拼音、编号、电话、联系人"))
        self.quick.setAccessibleName(tr("筛选客户"))
        self.quick.setClearButtonEnabled(True)
        self.quick.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.table.setAccessibleName(tr("客户列表"))
        self.clear.hide()
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.quick, 1)
        top.addWidget(self.views)
        column.addLayout(top)
        column.addWidget(self._choosers)
        self._choosers.show_widgets(list(self.filters.values()))
        column.addWidget(self.table, 1)
        column.addWidget(self.group)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.quick.textChanged.connect(lambda _text: self._typing.start())
        self.quick.returnPressed.connect(self._go_to_table)
        self._typing.timeout.connect(self._on_typed)
        self._reader.reading.connect(self.reading)
        for chooser in self.filters.values():
            chooser.changed.connect(self._on_narrowed)
        self.clear.clicked.connect(self.clear_filter)
        self.table.sort_asked.connect(self._on_sort_asked)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.selection_changed.connect(self._show_count)

    def _on_typed(self) -> None:
        self.reload()

    def _go_to_table(self) -> None:
        def go() -> None:
            if self.table.current_key() is None and self.model.keys:
                self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

        self._typing.stop()
        self.reload(then=go)

    def _on_sort_asked(self, _key: str, _descending: bool) -> None:  # noqa: FBT001 - a slot of Qt's signal
        self._on_narrowed()

    def _on_narrowed(self) -> None:
        self.reload()
        state = self.state
        kept = {name: state[name] for name in ("sort", "descending", "accepted")}
        self._preferences.remember(_PLACE, kept)

    def _recall(self) -> None:
        """Sort and narrow as last time."""
        stored: Any = self._preferences.recall(_PLACE, {})
        self._arrange(stored if isinstance(stored, dict) else {})

    def _arrange(self, state: dict[str, Any]) -> None:
        """Take up order and filters, leaving out what no longer occurs."""
        sort = state.get("sort") if state.get("sort") in CUSTOMER.listed.columns else "name"
        self.table.set_sorted_by(str(sort), descending=state.get("descending") is True)
        accepted = state.get("accepted")
        accepted = accepted if isinstance(accepted, dict) else {}
        for name, chooser in self.filters.items():
            values = accepted.get(name)
            if isinstance(values, list) and values:
                chooser.recall(values)
            else:
                chooser.set_accepted(frozenset())

    def _show_count(self) -> None:
        count = f"{len(self.model.keys):,}"
        narrowed = self.wanted.narrows
        self.count.setText(
            tr("筛选出 {count} 位", count=count) if narrowed else tr("共 {count} 位", count=count)
        )
        self.group.show_selection(self.table.selected_keys())

    def _empty_text(self, wanted: RecordFilter) -> str:
        if wanted.narrows:
            return tr("没有符合条件的客户。换个说法，或清除筛选。")
        return tr("回收站是空的。移到回收站的客户会留在这里，可以随时恢复。") if wanted.trashed else ""
