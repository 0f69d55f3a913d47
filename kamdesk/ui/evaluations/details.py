"""What stands behind a number of a sheet: the planned customers, or the records it was counted from."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kamdesk.domain.records.formatting import format_date
from kamdesk.ui.evaluations.columns import DetailRow, detail_columns
from kamdesk.ui.kit.look.buttons import FlatButton
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.services.evaluations.evaluations import Evaluations
    from kamdesk.ui.kit.desk.preferences import Preferences

_ROWS_SEEN: Final = 4  # the head and three records, where room is short


class DetailPanel(QWidget):
    """Opens planned and actual down to their customers and records."""

    call_opened = Signal(object)
    """Id of a call record the user wants to see."""

    def __init__(self, evaluations: Evaluations, preferences: Preferences) -> None:
        super().__init__()
        self._evaluations = evaluations
        self._sheet: EvaluationSheet | None = None
        self._indicator: str | None = None
        self._rows: Sequence[DetailRow] = ()
        self._calls: list[UUID] = []
        self.title = label(role="section", wrap=True)
        self.planned = self._segment(tr("计划"))
        self.actual = self._segment(tr("记录"))
        self._choice = QButtonGroup(self)
        self._choice.addButton(self.planned)
        self._choice.addButton(self.actual)
        self.actual.setChecked(True)
        self.model: PagedTableModel[DetailRow] = PagedTableModel(
            detail_columns(), lambda keys: [self._rows[key] for key in keys]
        )
        self.table: SortedTable[DetailRow] = SortedTable(self.model, "evaluation.details", preferences)
        self.table.setAccessibleName(tr("明细"))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(_ROWS_SEEN * sizes().row)
        self._lay_out()
        self._choice.buttonClicked.connect(lambda _button: self.refresh())
        self.table.opened.connect(self._on_opened)

    def show_number(self, sheet: EvaluationSheet, indicator: str | None, *, planned: bool) -> None:
        """Show what is behind one number; nothing where the indicator is not counted."""
        self._sheet, self._indicator = sheet, indicator
        (self.planned if planned else self.actual).setChecked(True)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        head.addWidget(self.planned)
        head.addWidget(self.actual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def _segment(self, text: str) -> FlatButton:
        made = FlatButton()
        made.setText(text)
        made.setCheckable(True)
        made.setProperty("segment", "true")
        return made

    def refresh(self) -> None:
        """Read anew what is behind the number."""
        self._rows, self._calls = (), []
        if self._sheet is not None and self._indicator is not None:
            if self.planned.isChecked():
                found = self._evaluations.planned(self._sheet, self._indicator)
                self._rows = [DetailRow("", name, groups) for name, groups in found]
            else:
                entries = self._evaluations.records(self._sheet, self._indicator)
                self._calls = [entry.call.id for entry in entries]
                self._rows = [
                    DetailRow(format_date(e.call.date), e.customer_name, e.call.groups, e.call.met)
                    for e in entries
                ]
        self._show_title()
        self.table.setColumnHidden(0, self.planned.isChecked())
        self.table.setColumnHidden(3, self.planned.isChecked())
        self.model.set_keys(array("q", range(len(self._rows))))

    def _show_title(self) -> None:
        self.table.setVisible(self._indicator is not None)
        self.planned.setVisible(self._indicator is not None)
        self.actual.setVisible(self._indicator is not None)
        if self._sheet is None or self._indicator is None:
            self.title.setText("")
            return
        indicator = self._sheet.template.template.indicator(self._indicator)
        groups = sum(row.groups for row in self._rows)
        self.title.setText(
            tr("{indicator}：{groups} 组", indicator=tr(indicator.title) if indicator else "", groups=groups)
        )
        empty = tr("没有提交计划。") if self.planned.isChecked() else tr("本月没有已进行的记录。")
        self.table.set_empty_text(empty)

    def _on_opened(self, key: int) -> None:
        if key < len(self._calls):
            self.call_opened.emit(self._calls[key])
