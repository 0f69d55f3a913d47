"""The history of one field: when, who, from what to what, in which act; an old value can be had back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button, label, tip_of
from kamdesk.ui.kit.look.moments import local_moment
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import figures_font, sizes, tokens
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.card import FieldHistoryLine

_SIZE = (720, 400)
_ACT = 4  # the last column


class FieldHistoryDialog(FittedDialog):
    """Lists the changes of a field, the latest first; ``restore`` gets the line whose old value is wanted."""

    def __init__(
        self,
        parent: QWidget | None,
        record: str,
        field: str,
        lines: Sequence[FieldHistoryLine],
        restore: Callable[[FieldHistoryLine], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._restore = restore
        title = tr("{record} · {field}的修改历史", record=record, field=field)
        self.setWindowTitle(title)
        self.table = QTableWidget(len(lines), 5)
        self.table.setHorizontalHeaderLabels([tr("时间"), tr("修改人"), tr("原来"), tr("改为"), tr("操作")])
        self._set_look()
        for row, line in enumerate(lines):
            cells = (local_moment(line.at), line.author, line.old or "—", line.new or "—", _act_of(line))
            for column, text in enumerate(cells):
                self._put(row, column, text, taken_back=line.way == "undo")
        nothing = label(tr("这一项还没有修改过。"), role="secondary")
        nothing.setVisible(not lines)
        self.table.setVisible(bool(lines))
        close = button(tr("关闭"), kind="primary")
        close.clicked.connect(self.accept)
        self.restore = button(tr("恢复为此值"), icon_name="restore")
        self.restore.clicked.connect(self._take_back)
        self.restore.setVisible(restore is not None and bool(lines))
        self.table.itemSelectionChanged.connect(self._offer_value)
        self._offer_value()
        bottom = QHBoxLayout()
        bottom.addWidget(self.restore)
        bottom.addStretch(1)
        bottom.addWidget(close)
        content = QVBoxLayout()
        content.addWidget(nothing)
        content.addWidget(self.table, 1)
        width, height = (sizes().scaled(edge) for edge in _SIZE)
        head = (label(title, role="section", wrap=True),)
        self.compose(content, bottom, head=head, width=width, height=height)

    @property
    def _chosen(self) -> FieldHistoryLine | None:
        """The line chosen, if its old value can be had back: one that is recorded, and is not there now."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        line = self._lines[rows.pop()] if len(rows) == 1 else None
        return line if line is not None and line.old and line.old != self._lines[0].new else None

    def _offer_value(self) -> None:
        line = self._chosen
        allow(self.restore, tr("选中一行，恢复它原来的值") if line is None else "")
        if line is not None:
            self.restore.setToolTip(tr("恢复为“{value}”", value=line.old))

    def _take_back(self) -> None:
        line = self._chosen
        if line is not None and self._restore is not None:
            self.accept()
            self._restore(line)

    def _set_look(self) -> None:
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(sizes().row)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _put(self, row: int, column: int, text: str, *, taken_back: bool) -> None:
        item = QTableWidgetItem(text)
        if taken_back:  # not an edit of the field by itself: quieter, with the sign of undoing
            item.setForeground(QColor(tokens().secondary))
            if column == _ACT:
                item.setIcon(icon("undo"))
        item.setToolTip(tip_of(text))
        if column == 0:
            item.setFont(figures_font())
        self.table.setItem(row, column, item)


def _act_of(line: FieldHistoryLine) -> str:
    """Return what was done, and whether it was taken back or done again."""
    if line.way == "undo":
        return tr("撤销 {act}", act=line.act)
    return tr("重做 {act}", act=line.act) if line.way == "redo" else tr(line.act)
