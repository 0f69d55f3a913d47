"""Which rows of a list are chosen, and how the choice lasts when the list is read anew."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection

    from kamdesk.ui.kit.tables.paged_table import PagedTableModel

Row = TypeVar("Row")


class RowChoiceTable(QTableView, Generic[Row]):
    """A table whose rows are known by keys: one has the cursor, one or many are chosen."""

    def __init__(self, model: PagedTableModel[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)

    def current_key(self) -> int | None:
        """Return the key the cursor is on."""
        row = self.currentIndex().row()
        return self._model.keys[row] if 0 <= row < len(self._model.keys) else None

    def selected_keys(self) -> list[int]:
        """Return the keys chosen, in the order shown."""
        return [self._model.keys[row] for row in self._selected_rows()]

    def select_key(self, key: int) -> bool:
        """Put the cursor on ``key`` and show it; False when it is not in the list."""
        row = self._model.number_of(key)
        if row < 0:
            return False
        self.selectRow(row)
        self.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def show_keys(self, keys: array[int], current: int | None, *, chosen: Collection[int] = ()) -> bool:
        """Show the records of ``keys`` in that order, without a signal and without moving what is in view.

        The cursor goes to ``current``, and ``chosen`` are chosen as far as they are there; scrolling happens
        only where a cursor that was in view would leave it. Returns whether ``current`` is in the list.
        """
        was_at, was_in_view = self.verticalScrollBar().value(), self._shows_cursor()
        with QSignalBlocker(self):
            self._model.set_keys(keys)
            row = -1 if current is None else self._model.number_of(current)
            if row >= 0:
                self.selectRow(row)
            if len(chosen) > 1:
                self._choose(chosen)
            self.executeDelayedItemsLayout()  # the bar has no room to scroll in before
            self.verticalScrollBar().setValue(was_at)
            if row >= 0 and was_in_view:
                self.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        return row >= 0

    @override
    def selectRow(self, row: int) -> None:
        # Qt would look at the keyboard, and after Ctrl+S or Ctrl+Z add the row to those chosen
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _shows_cursor(self) -> bool:
        return self.viewport().rect().intersects(self.visualRect(self.currentIndex()))

    def _choose(self, keys: Collection[int]) -> None:
        wanted, spans = set(keys), QItemSelection()
        rows = (row for row, key in enumerate(self._model.keys) if key in wanted)
        for _, span in groupby(
            enumerate(rows), lambda pair: pair[1] - pair[0]
        ):  # rows that follow one another
            found = [row for _, row in span]
            spans.select(self._model.index(found[0], 0), self._model.index(found[-1], 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(spans, flags.ClearAndSelect | flags.Rows)

    def _selected_rows(self) -> list[int]:
        spans = self.selectionModel().selection()
        rows: set[int] = set()
        for span in (spans.at(number) for number in range(spans.count())):
            rows.update(range(span.top(), span.bottom() + 1))
        return sorted(rows)
