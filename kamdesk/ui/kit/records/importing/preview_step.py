"""Third step: every row's fate before anything is written."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.ui.kit.look.buttons import FlatButton, allow
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.importing.wording import CHIPS, FATES, explanation, place_of
from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.imports.plan import ImportPlan, PlannedRow
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.ui.kit.desk.preferences import Preferences

_ALL: Final = "all"


class PreviewStep(QWidget):
    """Counts the fates and lists the rows; a click on a count shows those rows alone."""

    def __init__(self, kind: RecordKind[Any], preferences: Preferences) -> None:
        super().__init__()
        self._kind = kind
        self._rows: Sequence[PlannedRow] = ()
        self._titles: Mapping[UUID, str] = {}
        self._names_sheets = False
        self.model: PagedTableModel[PlannedRow] = PagedTableModel(self._columns(), self._load)
        self.table: SortedTable[PlannedRow] = SortedTable(self.model, f"{kind.plural}.import", preferences)
        self.summary = label(role="secondary", wrap=True)
        self.detail = label(wrap=True)
        self.filters: dict[str, FlatButton] = {}
        self._group = QButtonGroup(self)
        self._lay_out()

    def show_plan(self, plan: ImportPlan, titles: Mapping[UUID, str]) -> None:
        """Show what would become of every row; first those that need a look, if there are any."""
        self._rows, self._titles = plan.rows, titles
        self._names_sheets = plan.has_several_sheets
        for key, segment in self.filters.items():
            count = len(plan.rows) if key == _ALL else sum(row.fate == key for row in plan.rows)
            words = tr("全部") if key == _ALL else tr(FATES[RowOutcome(key)])
            segment.setText(f"{words} {count:,}")
            allow(segment, "" if count else tr("没有这样的行。"))
        self.summary.setText(_summary(plan) + "".join(tr(unit.sentence) for unit in plan.units))
        self.show_fate(None)

    def show_fate(self, fate: RowOutcome | None) -> None:
        """List the rows of one fate; None lists all."""
        self.filters[_ALL if fate is None else fate.value].setChecked(True)
        wanted = (number for number, row in enumerate(self._rows) if fate is None or row.fate is fate)
        self.model.set_keys(array("q", wanted))
        self._show_detail(None)

    def _columns(self) -> tuple[ListColumn[PlannedRow], ...]:
        return (
            ListColumn("row", tr("行"), self._place, 120, sortable=False),
            ListColumn(
                "fate",
                tr("结果"),
                lambda row: tr(FATES[row.fate]),
                84,
                "center",
                lambda row: CHIPS[row.fate],
                sortable=False,
            ),
            ListColumn(
                "title",
                tr(self._title_label),
                lambda row: row.title,
                240,
                tip=lambda row: row.title,
                sortable=False,
            ),
            ListColumn("why", tr("说明"), self._why, 160, tip=self._why, sortable=False),
        )

    @property
    def _title_label(self) -> str:
        return self._kind.field_named[self._kind.title].label

    def _show_detail(self, key: int | None) -> None:
        """Say in full what the table may have to cut short."""
        row = None if key is None else self._rows[key]
        words = "" if row is None else self._why(row)
        self.detail.setText("" if row is None else f"{self._place(row)}  {row.title}  {words}")
        self.detail.setVisible(bool(words))

    def _place(self, row: PlannedRow) -> str:
        return place_of(row, names_sheet=self._names_sheets)

    def _why(self, row: PlannedRow) -> str:
        return explanation(row, tr(self._kind.word), self._titles)

    def _load(self, keys: Sequence[int]) -> list[PlannedRow]:
        return [self._rows[key] for key in keys]

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        for key in (_ALL, *(fate.value for fate in FATES)):
            segment = FlatButton()
            segment.setCheckable(True)
            segment.setProperty("segment", "true")
            fate = None if key == _ALL else RowOutcome(key)
            segment.clicked.connect(lambda _checked, fate=fate: self.show_fate(fate))
            self._group.addButton(segment)
            self.filters[key] = segment
            across.addWidget(segment)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.summary)
        column.addLayout(across)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        self.detail.hide()
        self.table.chosen.connect(self._show_detail)
        self.table.set_empty_text(tr("没有这样的行。"))


def _summary(plan: ImportPlan) -> str:
    taken = plan.counts[RowOutcome.NEW] + plan.counts[RowOutcome.UPDATE]
    left = plan.counts[RowOutcome.DUPLICATE] + plan.counts[RowOutcome.REFUSED]
    if not plan.writes:
        return tr("读了 {read} 行，没有需要写入的内容。", read=f"{plan.read:,}")
    words = tr(
        "读了 {read} 行，将写入 {taken} 行；空白单元格不会清除已有内容。",
        read=f"{plan.read:,}",
        taken=f"{taken:,}",
    )
    return words + (tr("另有 {left} 行不会导入，原因见“说明”。", left=f"{left:,}") if left else "")
