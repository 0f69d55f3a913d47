"""Lists of any length: an ordered array of keys, rows fetched in pages as they come into view."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from kamdesk.ui.kit.look.labels import tip_of
from kamdesk.ui.kit.look.theme import figures_font
from kamdesk.ui.kit.tables.columns import ALIGNMENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kamdesk.ui.kit.tables.columns import ListColumn

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

PAGE_SIZE: Final = 256
PAGES_KEPT: Final = 16
KEY_ROLE: Final = Qt.ItemDataRole.UserRole
CHIP_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_NO_PARENT: Final = QModelIndex()
_Role = Qt.ItemDataRole


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Shows the records of an array of keys; ``load`` fetches the rows of up to 256 keys at once.

    ``load`` answers in the order of its keys; a record that is gone meanwhile is None there.
    """

    def __init__(
        self, columns: Sequence[ListColumn[Row]], load: Callable[[Sequence[int]], Sequence[Row | None]]
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._load = load
        self._keys: array[int] = array("q")
        self._pages: OrderedDict[int, Sequence[Row | None]] = OrderedDict()
        self._font = figures_font()

    @property
    def keys(self) -> array[int]:
        """The keys in the order shown; not to be changed."""
        return self._keys

    def set_keys(self, keys: array[int]) -> None:
        """Show the records of ``keys`` (type code ``q``) in that order."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Fetch the rows in view anew, the order staying as it is."""
        self._pages.clear()
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(self.columns) - 1))

    def row(self, number: int) -> Row | None:
        """Return the row at ``number``; None when its record is gone."""
        page, place = divmod(number, PAGE_SIZE)
        return self._page(page)[place]

    def number_of(self, key: int) -> int:
        """Return where ``key`` stands, -1 when it is not shown."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def text_at(self, number: int, column: int) -> str:
        """Return the words of one cell."""
        row = self.row(number)
        return "" if row is None else self.columns[column].text(row)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _Role.DisplayRole:
            return self.text_at(index.row(), index.column())
        column = self.columns[index.column()]
        if role == _Role.TextAlignmentRole:
            return ALIGNMENTS[column.align]
        if role == _Role.FontRole:
            return self._font if column.align != "left" else None
        if role == KEY_ROLE:
            return self._keys[index.row()]
        if role == CHIP_ROLE and column.chip is not None:
            row = self.row(index.row())
            return None if row is None else column.chip(row)
        if role == _Role.ToolTipRole and column.tip is not None:
            row = self.row(index.row())
            return None if row is None else tip_of(column.tip(row))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self.columns[section].title
        if role == _Role.TextAlignmentRole:
            return ALIGNMENTS[self.columns[section].align]
        return None

    def _page(self, page: int) -> Sequence[Row | None]:
        rows = self._pages.get(page)
        if rows is None:
            rows = self._load(self._keys[page * PAGE_SIZE : (page + 1) * PAGE_SIZE])
            self._pages[page] = rows
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows
