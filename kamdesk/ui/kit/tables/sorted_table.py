"""The view of a paged list: fixed rows, sorting asked of the owner, columns remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu
from typing_extensions import override

from kamdesk.ui.kit.desk.window_state import is_length
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import figures_font, sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.tables.cells import CELL_MARGIN, RowDelegate
from kamdesk.ui.kit.tables.column_fitting import ColumnFitting
from kamdesk.ui.kit.tables.frozen_column import FIRST, FrozenColumnTable
from kamdesk.ui.kit.tables.row_choice import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from kamdesk.ui.kit.desk.preferences import Preferences
    from kamdesk.ui.kit.tables.paged_table import Index, PagedTableModel

_NARROWEST: Final = 48
_COPIED_ROWS: Final = 20_000


class SortedTable(FrozenColumnTable[Row]):
    """A list of records: choose one or many, sort by a head, copy out, hide columns.

    ``name`` is the place under which widths, order and hidden columns are remembered.
    """

    sort_asked = Signal(str, bool)
    """``(column key, descending)``: the owner orders the keys anew and calls `set_keys`."""
    chosen = Signal(object)
    """Key of the record the cursor is on; None when there is none."""
    opened = Signal(object)
    """Key of a record that was double-clicked or entered."""
    selection_changed = Signal()

    def __init__(
        self, model: PagedTableModel[Row], name: str, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self._name = name
        self._preferences = preferences
        self._sorted_by: tuple[str, bool] | None = None
        self._empty = label(role="secondary", wrap=True)
        self._build_look()
        self._build_header()
        self._connect()

    @property
    def sorted_by(self) -> tuple[str, bool] | None:
        """The column key and whether descending; None for the owner's own order."""
        return self._sorted_by

    def set_sorted_by(self, key: str, *, descending: bool = False) -> None:
        """Show the arrow in the head of ``key`` without asking for anything."""
        self._sorted_by = (key, descending)
        self._show_arrow()

    def set_empty_text(self, text: str) -> None:
        """Say what stands where no row is: what this is for, and the first step."""
        self._empty.setText(text)
        self._place_empty_text()

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show the columns of these keys in this order after the first one, and hide the others."""
        numbers = {column.key: number for number, column in enumerate(self._model.columns)}
        shown = [numbers[key] for key in keys if key in numbers]
        for number in range(self._model.columnCount()):
            self._fitting.set_hidden(number, hidden=number != FIRST and number not in shown)
        self._put_in_order(shown)
        self._fitting.fit()
        self._remember()

    def shown_columns(self) -> list[str]:
        """Return the keys of the columns in their order, those included that find no room just now."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [self._model.columns[number].key for number in order if not self._fitting.is_hidden(number)]

    def copy(self) -> None:
        """Copy the chosen rows, as shown, for Excel or WPS (at most 20,000)."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        columns = [column for column in order if not header.isSectionHidden(column)]
        rows = self._selected_rows()[:_COPIED_ROWS]
        lines = ["\t".join(_one_line(self._model.text_at(row, column)) for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_key() is not None:
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.selectRow(0)  # Qt would put the cursor there without choosing the row
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawing.prepare(cursor=self.currentIndex().row() if self.hasFocus() else -1)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.end()
        super().paintEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_heights()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        cursor = self._model.index(self.currentIndex().row(), FIRST)
        was_in_view = QRect(QPoint(), event.oldSize()).intersects(self.visualRect(cursor))
        super().resizeEvent(event)
        self._fitting.fit()
        self._place_empty_text()
        if was_in_view:  # a card that opens below must not cut the row it is of
            self.scrollTo(cursor)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.chosen.emit(self.current_key())

    def _build_look(self) -> None:
        self._drawing = RowDelegate(self._model, self)
        self.setItemDelegate(self._drawing)
        self.setMouseTracking(True)
        # the whole ground is painted below, so scrolling may move what stands and paint the rest
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_heights()
        self._empty.setParent(self.viewport())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.hide()

    def _fit_heights(self) -> None:
        """Give rows and head their height; again when the user chose other letters."""
        self.verticalHeader().setMinimumSectionSize(sizes().row)
        self.verticalHeader().setDefaultSectionSize(sizes().row)
        self.horizontalHeader().setFixedHeight(sizes().row)

    def _hover(self, row: int) -> None:
        before, self._drawing.hovered = self._drawing.hovered, row
        for changed in {before, row} - {-1}:
            top, width = self.rowViewportPosition(changed), self.viewport().width()
            self.viewport().update(0, top, width, sizes().row)

    def _build_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        metrics = QFontMetrics(figures_font())
        least = []
        for number, column in enumerate(self._model.columns):
            for_words = max(map(metrics.horizontalAdvance, column.words), default=0) + 2 * CELL_MARGIN
            least.append(max(sizes().scaled(column.width), header.sectionSizeHint(number), for_words))
        self._fitting = ColumnFitting(self, self._model.columns, least)
        # a head that shows what is selected would ask for every cell of a long column
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        self._recall()

    def _connect(self) -> None:
        header = self.horizontalHeader()
        header.sectionClicked.connect(self._on_head_clicked)
        header.customContextMenuRequested.connect(self.open_column_menu)
        self._remembering = QTimer(self)
        self._remembering.setSingleShot(True)
        self._remembering.setInterval(300)
        self._remembering.timeout.connect(self._remember)
        header.sectionResized.connect(lambda *_: self._remembering.start())
        header.sectionMoved.connect(lambda *_: self._remembering.start())
        self._model.modelReset.connect(self._place_empty_text)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.keys[index.row()]))

    def open_column_menu(self, place: QPoint) -> None:
        """Offer the columns to show or hide, at ``place`` of the head."""
        menu = QMenu(self)
        for number, column in enumerate(self._model.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setEnabled(number != FIRST)  # which names the record
            action.toggled.connect(lambda shown, number=number: self._set_column(number, shown=shown))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _set_column(self, number: int, *, shown: bool) -> None:
        self._fitting.set_hidden(number, hidden=not shown, asked=shown)
        self._fitting.fit()
        self._remember()

    def _on_head_clicked(self, number: int) -> None:
        column = self._model.columns[number]
        if not column.sortable:
            return
        descending = self._sorted_by == (column.key, False)
        self._sorted_by = (column.key, descending)
        self._show_arrow()
        self.sort_asked.emit(column.key, descending)

    def _show_arrow(self) -> None:
        if self._sorted_by is None:
            return
        key, descending = self._sorted_by
        number = next(i for i, column in enumerate(self._model.columns) if column.key == key)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(number, order)
        self._fitting.give_room_for_arrow(number, self.horizontalHeader().sectionSizeHint(number))

    def _place_empty_text(self) -> None:
        empty = self._model.rowCount() == 0 and bool(self._empty.text())
        self._empty.setVisible(empty)
        if empty:
            self._empty.setGeometry(self.viewport().rect().adjusted(Space.XL, 0, -Space.XL, 0))

    def _remember(self) -> None:
        header = self.horizontalHeader()
        fitting = self._fitting
        state = [
            {
                "key": self._model.columns[number].key,
                "width": fitting.kept_width(number),
                "hidden": fitting.is_hidden(number),
                "asked": fitting.is_asked(number),
            }
            for number in (header.logicalIndex(place) for place in range(header.count()))
        ]
        self._preferences.remember(f"columns.{self._name}", state)

    def _recall(self) -> None:
        numbers = {column.key: number for number, column in enumerate(self._model.columns)}
        entries = {numbers[entry["key"]]: entry for entry in self._recalled() if entry["key"] in numbers}
        for number, entry in entries.items():
            if entry["width"]:
                self._fitting.set_width(number, entry["width"])
            hidden, asked = entry["hidden"] and number != FIRST, entry.get("asked") is True
            self._fitting.set_hidden(number, hidden=hidden, asked=asked)
        self._put_in_order(entries)

    def _put_in_order(self, numbers: Iterable[int]) -> None:
        """Let the columns stand in this order; the first one stays before all others."""
        header = self.horizontalHeader()
        for place, number in enumerate(dict.fromkeys((FIRST, *numbers))):
            header.moveSection(header.visualIndex(number), place)

    def _recalled(self) -> list[dict[str, Any]]:
        """Return what was remembered, leaving out entries that make no sense."""
        stored = self._preferences.recall(f"columns.{self._name}", [])
        entries = [
            cast("dict[str, Any]", dict(entry))
            for entry in (stored if isinstance(stored, list) else [])
            if isinstance(entry, dict)
            and isinstance(entry.get("key"), str)
            and is_length(entry.get("width"))
            and isinstance(entry.get("hidden"), bool)
        ]
        if not self._fitting.fits:
            for entry in [entry for entry in entries if not entry["hidden"]][-1:]:
                entry["width"] = 0  # it was stretched to the edge of a window that may have been wider
        return entries


def _one_line(text: str) -> str:
    return " ".join(text.split())
