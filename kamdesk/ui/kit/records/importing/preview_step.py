"""Third step: every row's fate before anything is written, and cells to be corrected."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.buttons import FlatButton, allow
from kamdesk.ui.kit.look.fitting import WrappingPage
from kamdesk.ui.kit.look.flow_row import LineFlow
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.importing.cell_mending import CellMending
from kamdesk.ui.kit.records.importing.twin_bar import TwinBar
from kamdesk.ui.kit.records.importing.wording import (
    FATES,
    LIKELY,
    PARTLY,
    chip_of,
    explanation,
    fate_words,
    place_of,
)
from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.imports.mending import FaultyCell
    from kamdesk.domain.records.imports.plan import ImportPlan, PlannedRow, RowProblem
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.ui.kit.desk.preferences import Preferences

_ALL: Final = "all"
_LEAST_ROWS: Final = 4  # in sight on the smallest screen, with the heads
_FILTERS: Final = {
    _ALL: term("全部"),
    **{fate.value: word for fate, word in FATES.items()},
    LIKELY: term("可能重复"),
    PARTLY: term("部分读入"),
}


class PreviewStep(WrappingPage):
    """Counts the fates and lists the rows; a click on a count shows those rows alone.

    Below the list the cell that keeps a row from being taken whole is corrected or left out, and one says
    what becomes of a row that is likely to be no new record.
    """

    def __init__(self, kind: RecordKind[Any], preferences: Preferences) -> None:
        super().__init__()
        self._kind = kind
        self._rows: Sequence[PlannedRow] = ()
        self._titles: Mapping[UUID, str] = {}
        self._names_sheets = False
        self._may_choose = True
        self._likely = 0
        self._cell_at: Callable[[RowProblem], FaultyCell | None] = lambda _place: None
        self._filter = _ALL
        self.model: PagedTableModel[PlannedRow] = PagedTableModel(self._columns(), self._load)
        self.table: SortedTable[PlannedRow] = SortedTable(self.model, f"{kind.plural}.import", preferences)
        self.summary = label(role="secondary", wrap=True)
        self.detail = label(wrap=True)
        self.mending = CellMending()
        self.twins = TwinBar(tr(kind.word))
        self.filters: dict[str, FlatButton] = {}
        self._group = QButtonGroup(self)
        self._lay_out()

    def show_plan(
        self,
        plan: ImportPlan,
        titles: Mapping[UUID, str],
        cell_at: Callable[[RowProblem], FaultyCell | None],
    ) -> None:
        """Show what would become of every row; ``cell_at`` finds the cells that can still be corrected."""
        self._rows, self._titles, self._cell_at = plan.rows, titles, cell_at
        self._names_sheets = plan.has_several_sheets
        self._may_choose = True
        self._likely = sum(row.likely is not None for row in plan.rows)
        for key, segment in self.filters.items():
            count = sum(_is_of(row, key) for row in plan.rows)
            segment.setText(f"{tr(_FILTERS[key])} {count:,}")
            allow(segment, "" if count else tr("没有这样的行。"))
        self.summary.setText(_summary(plan) + "".join(tr(unit.sentence) for unit in plan.units))
        self.show_rows(self._filter if any(_is_of(row, self._filter) for row in self._rows) else _ALL)

    def forget_filter(self) -> None:
        """Begin with all rows, for the next plan is one of another file."""
        self._filter = _ALL

    def show_rest(self) -> None:
        """List rows that were not taken, or not whole."""
        kinds = (RowOutcome.REFUSED.value, RowOutcome.DUPLICATE.value, PARTLY)
        self.show_rows(next((key for key in kinds if any(_is_of(row, key) for row in self._rows)), _ALL))

    def show_rows(self, key: str) -> None:
        """List the rows of one filter."""
        self._filter = key
        self.filters[key].setChecked(True)
        self.model.set_keys(array("q", (n for n, row in enumerate(self._rows) if _is_of(row, key))))
        self._show_detail(None)

    def freeze(self) -> None:
        """Offer no corrections any more: the import was carried out."""
        self._cell_at = lambda _place: None
        self._may_choose = False
        self._show_detail(self.table.current_key())

    def go_on_after(self, cell: FaultyCell, key: str) -> None:
        """Show the rows of a filter again, at the next cell that asks for a look, with the keys in it."""
        self.show_rows(key if any(_is_of(row, key) for row in self._rows) else _ALL)
        places = [n for n, row in enumerate(self._rows) if self._faulty(row) is not None]
        mended = (cell.place.sheet, cell.place.row)
        first = next((n for n, row in enumerate(self._rows) if (row.sheet, row.number) == mended), 0)
        later = [n for n in places if n >= first]
        shown = [n for n in (*later, *places) if _is_of(self._rows[n], self._filter)]
        if shown:
            self.table.select_key(shown[0])
            self.mending.begin()

    def go_back_to(self, was: PlannedRow) -> None:
        """Show a row again that was shown before, with the keys in what was chosen for it."""
        place = (was.sheet, was.number, was.in_part_sheet)
        shown = (n for n, row in enumerate(self._rows) if (row.sheet, row.number, row.in_part_sheet) == place)
        found = next(shown, None)
        if found is not None and _is_of(self._rows[found], self._filter):
            self.table.select_key(found)
            self.twins.begin()

    @property
    def shown_filter(self) -> str:
        """The filter whose rows are listed."""
        return self._filter

    def _columns(self) -> tuple[ListColumn[PlannedRow], ...]:
        return (
            ListColumn("row", tr("行"), self._place, 120, sortable=False),
            ListColumn(
                "fate",
                tr("结果"),
                fate_words,
                104,
                "center",
                chip_of,
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
        self.mending.show_cell(
            None if row is None else self._faulty(row), can_skip=row is not None and row.problem is None
        )
        self.twins.show_row(row if self._may_choose else None, self._likely)

    def _faulty(self, row: PlannedRow) -> FaultyCell | None:
        """Return the first cell of a row that can be corrected; what a person chooses is no mistake."""
        places = row.notes if row.problem is None or row.likely is not None else (row.problem,)
        return next((cell for place in places if (cell := self._cell_at(place)) is not None), None)

    def _begin_below(self, _key: object) -> None:
        """Put the keys into what is to be decided or corrected below the list."""
        if self.twins.isVisible():
            self.twins.begin()
        elif self.mending.isVisible():
            self.mending.begin()

    def _place(self, row: PlannedRow) -> str:
        return place_of(row, names_sheet=self._names_sheets)

    def _why(self, row: PlannedRow) -> str:
        return explanation(row, tr(self._kind.word), self._titles)

    def _load(self, keys: Sequence[int]) -> list[PlannedRow]:
        return [self._rows[key] for key in keys]

    def _lay_out(self) -> None:
        across = LineFlow(spacing=0)
        for key in _FILTERS:
            segment = FlatButton()
            segment.setCheckable(True)
            segment.setProperty("segment", "true")
            segment.clicked.connect(lambda _checked, key=key: self.show_rows(key))
            self._group.addButton(segment)
            self.filters[key] = segment
            across.addWidget(segment)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.summary)
        column.addLayout(across)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addWidget(self.twins)
        column.addWidget(self.mending)
        self.detail.hide()
        self.table.setMinimumHeight(_LEAST_ROWS * sizes().row)
        self.table.chosen.connect(self._show_detail)
        self.table.opened.connect(self._begin_below)
        self.mending.left.connect(self.table.setFocus)
        self.twins.left.connect(self.table.setFocus)
        self.table.set_empty_text(tr("没有这样的行。"))


def _is_of(row: PlannedRow, key: str) -> bool:
    if key == LIKELY:
        return row.likely is not None
    return key == _ALL or (bool(row.notes) if key == PARTLY else row.fate.value == key)


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
    words += "" if plan.of_parts is None else tr(plan.of_parts)
    partly = sum(bool(row.notes) for row in plan.rows)
    if partly:
        words += tr("{count} 行有个别格没有读入，可在列表下面更正或跳过。", count=f"{partly:,}")
    return words + (tr("另有 {left} 行不会导入，原因见“说明”。", left=f"{left:,}") if left else "")
