"""The cells behind a table that people type in: values, wrong input kept as typed, undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QUndoCommand, QUndoStack
from typing_extensions import override

from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.records.typed_dates import in_full
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.look.icons import tinted_pixmap
from kamdesk.ui.kit.look.labels import tip_of
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.theme import figures_font, sizes, tokens
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.columns import ALIGNMENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.tables.columns import Align

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_Role = Qt.ItemDataRole
_WIDTH: Final = 100

_FAULT_ROLES: Final = frozenset(
    {
        *(_Role.ForegroundRole, _Role.BackgroundRole, _Role.DecorationRole, _Role.ToolTipRole),
        *(_Role.AccessibleTextRole, _Role.AccessibleDescriptionRole),
    }
)
CHOICES_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""The words to offer in a cell, empty for free typing."""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One column to type in: ``read`` turns text into a value (or raises `UserError`), ``write`` back.

    Without ``read`` the column only shows. ``choices`` are the words to offer. ``width`` is in pixels at
    100 %, the least one where the column is as wide as its longest cell (``fits``).
    """

    key: str
    title: str
    write: Callable[[Any], str]
    read: Callable[[str], object] | None = None
    width: int = _WIDTH
    align: Align = "left"
    choices: tuple[str, ...] = ()
    tip: str = ""
    fits: bool = False

    @property
    def never_cut(self) -> bool:
        """Whether the column is as wide as its longest cell: half a number reads as another one."""
        return self.fits or self.align == "right"

    @classmethod
    def of(cls, described: Field, *, width: int = _WIDTH, align: Align = "left") -> GridColumn:
        """Return the column of a registered field, read and written by its rules."""
        return cls(
            key=described.name,
            title=tr(described.label),
            write=lambda value: format_value(described, value),
            read=lambda text: parse_value(described, in_full(described, text, this_day())),
            width=width,
            align=align,
            choices=tuple(tr(word) for _code, word in described.choices),
        )


@dataclass(slots=True)
class _Cell:
    """A value, and the text as typed while it cannot be read."""

    value: object = None
    typed: str = ""
    problem: Message | None = None


@dataclass(frozen=True, slots=True)
class CellEdit:
    """What shall stand in one cell, and why it cannot if so."""

    row: int
    column: int
    text: str
    problem: Message | None = None


@dataclass(frozen=True, slots=True)
class PastePlan:
    """What pasting a block would do: the edits that fit, and how many cells do not."""

    edits: tuple[CellEdit, ...]
    outside: int = 0
    fixed: int = 0

    @property
    def wrong(self) -> tuple[CellEdit, ...]:
        """The edits whose text cannot be read."""
        return tuple(edit for edit in self.edits if edit.problem is not None)


class GridModel(QAbstractTableModel):
    """Rows of typed cells; every edit can be undone, wrong input stays beside its problem."""

    edited = Signal(object)
    """Set of the row numbers whose cells changed by the user's hand (or by undo)."""

    def __init__(
        self,
        columns: Sequence[GridColumn],
        *,
        editable: Callable[[int, str], bool] | None = None,
        growing: bool = False,
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.history = QUndoStack(self)
        self._numbers = {column.key: number for number, column in enumerate(self.columns)}
        self._editable = editable
        self.growing = growing
        self._rows: list[list[_Cell]] = []
        self._demands: dict[tuple[int, str], Message] = {}

    def set_rows(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Show ``rows`` (column key → value) and forget what could be undone."""
        self.beginResetModel()
        self._rows = [[_Cell(row.get(column.key)) for column in self.columns] for row in rows]
        self._demands = {}
        self.history.clear()
        self.endResetModel()

    def values(self, row: int) -> dict[str, object]:
        """Return the values of one row by column key; the last readable ones."""
        cells = self._rows[row]
        return {column.key: cell.value for column, cell in zip(self.columns, cells, strict=True)}

    def show_value(self, row: int, key: str, value: object) -> None:
        """Put a computed value into a cell; no edit, so neither signalled nor undone."""
        self._rows[row][self._numbers[key]] = _Cell(value)
        index = self.index(row, self._numbers[key])
        self.dataChanged.emit(index, index)

    def problems(self) -> dict[tuple[int, str], Message]:
        """Return what is wrong, by row number and column key."""
        return {
            (row, column.key): cell.problem
            for row, cells in enumerate(self._rows)
            for column, cell in zip(self.columns, cells, strict=True)
            if cell.problem is not None
        }

    def demand(self, demands: Mapping[tuple[int, str], Message], rows: Collection[int] | None = None) -> None:
        """Mark cells of which other cells demand something, by row number and column key; no others.

        With ``rows`` the marks of all other rows stay as they are.
        """
        others = {} if rows is None else self._demands
        stays = {place: text for place, text in others.items() if place[0] not in (rows or ())}
        changing = self._demands.keys() ^ (demands.keys() | stays.keys())
        self._demands = {**stays, **demands}
        for row, key in changing:
            index = self.index(row, self._numbers[key])
            self.dataChanged.emit(index, index)

    def first_fault(self) -> tuple[int, str] | None:
        """Return the first cell that cannot be read or of which something is demanded."""
        places = (*self.problems(), *self._demands)
        return min(places, key=lambda place: (place[0], self._numbers[place[1]]), default=None)

    def text_at(self, row: int, column: int) -> str:
        """Return what stands in a cell: the text as typed, or the value written out."""
        if row >= len(self._rows):
            return ""
        cell = self._rows[row][column]
        if cell.problem is not None:
            return cell.typed
        return "" if cell.value is None else self.columns[column].write(cell.value)

    def can_edit(self, row: int, column: int) -> bool:
        """Say whether one may type into a cell."""
        described = self.columns[column]
        if described.read is None:
            return False
        return self._editable is None or row >= len(self._rows) or self._editable(row, described.key)

    def plan_paste(self, row: int, column: int, block: Sequence[Sequence[str]]) -> PastePlan:
        """Say what pasting ``block`` with its corner at ``row``, ``column`` would do; change nothing."""
        edits: list[CellEdit] = []
        outside = fixed = 0
        for down, texts in enumerate(block):
            for across, text in enumerate(texts):
                place = row + down, column + across
                inside = place[1] < len(self.columns) and (self.growing or place[0] < len(self._rows))
                if not inside:
                    outside += 1
                elif not self.can_edit(*place):
                    fixed += 1
                else:
                    edits.append(CellEdit(*place, text, self._read(place[1], text).problem))
        return PastePlan(tuple(edits), outside, fixed)

    def apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        """Carry out ``edits`` as one act that can be undone under the name ``label``."""
        changing = [edit for edit in edits if self.text_at(edit.row, edit.column) != edit.text]
        if changing:
            self.history.push(_EditCommand(self, label, changing))

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows) + self.growing

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.can_edit(index.row(), index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if not index.isValid():
            return None
        problem = self._problem(row, column)
        if problem is not None and role in _FAULT_ROLES:
            return _data_of_fault(self.text_at(row, column), tr(problem), role)
        match role:
            case _Role.DisplayRole | _Role.EditRole:
                return self.text_at(row, column)
            case _Role.TextAlignmentRole:
                return ALIGNMENTS[self.columns[column].align]
            case _Role.FontRole if self.columns[column].align != "left":
                return figures_font()
            case _Role.ForegroundRole:
                return None if self.columns[column].read is not None else QColor(tokens().secondary)
            case _Role.ToolTipRole:
                return self.columns[column].tip or None
            case _ if role == CHOICES_ROLE:
                return self.columns[column].choices
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole:
            return False
        edit = CellEdit(index.row(), index.column(), str(value))
        self.apply(tr("输入{column}", column=self.columns[edit.column].title), [edit])
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == _Role.DisplayRole else None
        match role:
            case _Role.DisplayRole:
                return self.columns[section].title
            case _Role.TextAlignmentRole:
                return ALIGNMENTS[self.columns[section].align]
            case _Role.ToolTipRole:
                return self.columns[section].tip or None
        return None

    def put(self, cells: Mapping[tuple[int, int], _Cell], length: int) -> None:
        """Set cells and the number of rows as an edit or its undoing asks; for the undo stack."""
        if length > len(self._rows):
            self.beginInsertRows(_NO_PARENT, len(self._rows), length - 1)
            self._rows += [[_Cell() for _ in self.columns] for _ in range(length - len(self._rows))]
            self.endInsertRows()
        for (row, column), cell in cells.items():
            self._rows[row][column] = cell
            index = self.index(row, column)
            self.dataChanged.emit(index, index)
        if length < len(self._rows):
            self.beginRemoveRows(_NO_PARENT, length, len(self._rows) - 1)
            del self._rows[length:]
            self.endRemoveRows()
        self.edited.emit({row for row, _column in cells})

    def cell(self, row: int, column: int) -> _Cell:
        """Return a cell as it stands; an empty one beyond the last row."""
        return self._rows[row][column] if row < len(self._rows) else _Cell()

    def read(self, edit: CellEdit) -> _Cell:
        """Return the cell that ``edit`` would leave."""
        return self._read(edit.column, edit.text)

    def _read(self, column: int, text: str) -> _Cell:
        reader = self.columns[column].read
        if reader is None:
            raise ValueError(self.columns[column].key)
        try:
            return _Cell(reader(text))
        except UserError as error:
            return _Cell(None, text, error.message)

    def _problem(self, row: int, column: int) -> Message | None:
        if row >= len(self._rows):
            return None
        return self._rows[row][column].problem or self._demands.get((row, self.columns[column].key))


def _data_of_fault(text: str, problem: str, role: int) -> object:
    """Return how a cell looks and sounds in which something is wrong: by tint, sign and words."""
    match role:
        case _Role.ForegroundRole:
            return QColor(tokens().bad)
        case _Role.BackgroundRole:
            return QColor(tokens().tint(tokens().bad))
        case _Role.DecorationRole:
            ratio = QGuiApplication.primaryScreen().devicePixelRatio()
            return tinted_pixmap("error", tokens().bad, sizes().icon, ratio)
        case _Role.ToolTipRole:
            return tip_of(problem)
        case _Role.AccessibleTextRole:
            return f"{text} {problem}".strip()
    return problem


class _EditCommand(QUndoCommand):
    """One act on any number of cells."""

    def __init__(self, model: GridModel, label: str, edits: Sequence[CellEdit]) -> None:
        super().__init__(label)
        self._model = model
        self._after = {(edit.row, edit.column): model.read(edit) for edit in edits}
        self._before = {place: model.cell(*place) for place in self._after}
        self._length_before = model.rowCount() - model.growing
        self._length_after = max(self._length_before, *(row + 1 for row, _column in self._after))

    def redo(self) -> None:
        self._model.put(self._after, self._length_after)

    def undo(self) -> None:
        kept = {place: cell for place, cell in self._before.items() if place[0] < self._length_before}
        self._model.put(kept, self._length_before)
