"""The columns of a file as rows of a small table: letter, head, samples, meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from kamdesk.domain.records.imports.cells import written
from kamdesk.domain.records.imports.table import column_letter
from kamdesk.ui.kit.look.labels import tip_of
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.columns import ALIGNMENTS
from kamdesk.ui.kit.tables.paged_table import CHIP_ROLE

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.table import CellValue
    from kamdesk.services.records.inspection import Inspection

Index = QModelIndex | QPersistentModelIndex

MEANING: Final = 3
"""The column that the boxes of meanings stand in."""
_SAMPLES: Final = 3
_LONGEST: Final = 40  # characters of a sample
_NO_PARENT: Final = QModelIndex()
_Role = Qt.ItemDataRole


class ColumnsModel(QAbstractTableModel):
    """One row for every column of the file; those that hold something and are not taken are marked."""

    def __init__(self) -> None:
        super().__init__()
        self._heads = (tr("列"), tr("表头"), tr("内容举例"), tr("含义"))
        self._lines: list[tuple[str, str, str]] = []
        self._unused: dict[int, int] = {}

    def show_inspection(self, inspection: Inspection) -> bool:
        """Show the columns of a file; True when the rows are new ones and need new boxes."""
        lines, self._unused = _lines(inspection), inspection.unused
        if lines == self._lines:
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))
            return False
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()
        return True

    def letter(self, row: int) -> str:
        """Return the letter of the column that a row stands for."""
        return self._lines[row][0]

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if index.column() == MEANING:
            return None
        if index.column() == 0 and index.row() in self._unused:
            count = f"{self._unused[index.row()]:,}"
            if role == CHIP_ROLE:
                return "watch"
            if role in {_Role.ToolTipRole, _Role.AccessibleDescriptionRole}:
                return tr("有 {count} 格内容，没有导入", count=count)
        if role in {_Role.DisplayRole, _Role.ToolTipRole}:
            words = self._lines[index.row()][index.column()]
            return tip_of(words) if role == _Role.ToolTipRole else words
        if role == _Role.TextAlignmentRole and index.column() == 0:
            return ALIGNMENTS["center"]
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._heads[section]
        if role == _Role.TextAlignmentRole:
            return ALIGNMENTS["center" if section == 0 else "left"]
        return None


def _lines(inspection: Inspection) -> list[tuple[str, str, str]]:
    rows = []
    for row in inspection.table.below(inspection.columns.last_header_row):
        rows.append(row)
        if len(rows) == _SAMPLES:
            break
    return [
        (
            column_letter(column.index),
            column.title,
            "  ·  ".join(filter(None, (_sample(row.cell(column.index)) for row in rows))),
        )
        for column in inspection.columns.columns
    ]


def _sample(cell: CellValue) -> str:
    text = written(cell)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
