"""The history of one field: when, who, from what to what, in which act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from kamdesk.ui.kit.look.labels import button, label, tip_of
from kamdesk.ui.kit.look.moments import local_moment
from kamdesk.ui.kit.look.theme import figures_font, sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.card import FieldHistoryLine

_SIZE = (720, 400)


class FieldHistoryDialog(QDialog):
    """Lists the changes of a field, the latest first."""

    def __init__(
        self, parent: QWidget | None, record: str, field: str, lines: Sequence[FieldHistoryLine]
    ) -> None:
        super().__init__(parent)
        title = tr("{record} · {field}的修改历史", record=record, field=field)
        self.setWindowTitle(title)
        self.table = QTableWidget(len(lines), 5)
        self.table.setHorizontalHeaderLabels([tr("时间"), tr("修改人"), tr("原来"), tr("改为"), tr("操作")])
        self._set_look()
        for row, line in enumerate(lines):
            cells = (local_moment(line.at), line.author, line.old or "—", line.new or "—", tr(line.act))
            for column, text in enumerate(cells):
                self._put(row, column, text)
        nothing = label(tr("这一项还没有修改过。"), role="secondary")
        nothing.setVisible(not lines)
        self.table.setVisible(bool(lines))
        close = button(tr("关闭"), kind="primary")
        close.clicked.connect(self.accept)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        outer.setSpacing(Space.M)
        outer.addWidget(label(title, role="section", wrap=True))
        outer.addWidget(nothing)
        outer.addWidget(self.table, 1)
        outer.addLayout(bottom)
        self.resize(*(sizes().scaled(edge) for edge in _SIZE))

    def _set_look(self) -> None:
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(sizes().row)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _put(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(tip_of(text))
        if column == 0:
            item.setFont(figures_font())
        self.table.setItem(row, column, item)
