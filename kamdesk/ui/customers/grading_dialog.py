"""The list 分级建议: whom the rule grades otherwise, to be followed for those chosen, and who moved."""

from __future__ import annotations

from array import array
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.grading import rank_of, word_of_grade
from kamdesk.domain.records.formatting import format_date
from kamdesk.domain.shared.text import Message
from kamdesk.ui.customers.columns import CHIPS
from kamdesk.ui.customers.grade_dialog import GradeDialog
from kamdesk.ui.kit.desk.rewinding import tell_with_undo
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.columns import ListColumn, Row
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from kamdesk.domain.customers.standing import GradeCase, GradeMove
    from kamdesk.domain.customers.values import Grade
    from kamdesk.services.customers.grading import Grading
    from kamdesk.services.shared.history import History
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.look.labels import Chip

_WIDTH: Final = 980
_HEIGHT: Final = 600
_PERIODS: Final = (30, 90, 365)


class GradingDialog(FittedDialog):
    """Shows whom the rule grades otherwise, and what was decided in a period; grades those chosen."""

    customer_opened = Signal(object)

    def __init__(
        self, parent: QWidget | None, context: UiContext, grading: Grading, history: History, today: date
    ) -> None:
        super().__init__(parent)
        self._context, self._grading, self._history, self._today = context, grading, history, today
        self.setWindowTitle(tr("分级建议"))
        self.tabs = QTabBar()
        for title in (tr("分级建议"), tr("级别变动")):
            self.tabs.addTab(title)
        self.summary = label(role="secondary", wrap=True)
        self.cases = _Rows(_case_columns(), "grading.cases", context)
        self.cases.table.set_empty_text(tr("现在所有客户的级别都与规则一致。"))
        self.moves = _Rows(_move_columns(), "grading.moves", context)
        self.moves.table.set_empty_text(tr("这段时间没有定级。"))
        self.period = QComboBox()
        self.period.setAccessibleName(tr("时间"))
        for days in _PERIODS:
            self.period.addItem(tr("最近 {days} 天", days=days), days)
        self.follow = button(tr("按建议定级"), kind="primary")
        self.decide = button(tr("定级…"))
        self.open_button = button(tr("打开客户"))
        self.close_button = button(tr("关闭"))
        self._lay_out()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read anew whom the rule grades otherwise, and what was decided."""
        every = self._grading.cases()
        differing = [each for each in every if each.differs]
        self.cases.show_rows(differing)
        days: int = self.period.currentData()
        self.moves.show_rows(self._grading.moves(self._today - timedelta(days=days), self._today))
        self._show_open()

    def _show_open(self) -> None:
        is_cases = self.tabs.currentIndex() == 0
        self.cases.table.setVisible(is_cases)
        self.moves.table.setVisible(not is_cases)
        self.period.setVisible(not is_cases)
        for verb in (self.follow, self.decide, self.open_button):
            verb.setVisible(is_cases)
        self.summary.setText(self._summary(is_cases=is_cases))
        unchosen = "" if self.cases.chosen() else tr("请先在列表里选择。")
        for verb in (self.follow, self.decide):
            allow(verb, unchosen)
        allow(self.open_button, "" if len(self.cases.chosen()) == 1 else tr("请选择一位客户。"))

    def _summary(self, *, is_cases: bool) -> str:
        if is_cases:
            rows: Sequence[GradeCase] = self.cases.rows
            up = sum(rank_of(each.proposal.grade) > rank_of(each.grade) for each in rows)
            return tr(
                "{count} 位客户的建议与现在的级别不同：上调 {up} 位，下调 {down} 位。",
                count=len(rows),
                up=up,
                down=len(rows) - up,
            )
        moves: Sequence[GradeMove] = self.moves.rows
        up = sum(rank_of(each.decision.after) > rank_of(each.decision.before) for each in moves)
        down = sum(rank_of(each.decision.after) < rank_of(each.decision.before) for each in moves)
        return tr("上调 {up} 次，下调 {down} 次。", up=up, down=down)

    def _follow(self) -> None:
        """Give those chosen the grades that the rule proposes."""
        chosen: Sequence[GradeCase] = self.cases.chosen()
        if not chosen:
            return
        self._grading.decide({each.id: each.proposal.grade for each in chosen}, "")
        self._told(len(chosen))

    def _decide(self) -> None:
        """Ask for another grade, with its reason, for those chosen."""
        chosen: Sequence[GradeCase] = self.cases.chosen()
        dialog = GradeDialog(self, self._grading, chosen)
        if chosen and dialog.exec():
            self._told(len(chosen))
        dialog.deleteLater()

    def _told(self, count: int) -> None:
        self.reload()
        parent = self.parentWidget() or self
        tell_with_undo(parent, self._context, self._history, Message("已给 {count} 位客户定级", count=count))

    def _open(self) -> None:
        chosen: Sequence[GradeCase] = self.cases.chosen()
        if len(chosen) == 1:
            self.accept()
            self.customer_opened.emit(chosen[0].id)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_open)
        self.period.currentIndexChanged.connect(self.reload)
        self.cases.table.selection_changed.connect(self._show_open)
        self.cases.table.opened.connect(lambda _key: self._open())
        self.follow.clicked.connect(self._follow)
        self.decide.clicked.connect(self._decide)
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        above = QWidget()
        line = QHBoxLayout(above)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.summary, 1)
        line.addWidget(self.period)
        content = QVBoxLayout()
        for rows in (self.cases, self.moves):
            content.addWidget(rows.table, 1)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addWidget(self.open_button)
        verbs.addStretch(1)
        for verb in (self.close_button, self.decide, self.follow):
            verbs.addWidget(verb)
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        self.compose(content, verbs, head=(self.tabs, above), width=width, height=height)


class _Rows(Generic[Row]):
    """Rows that are all at hand, in a table that its heads sort."""

    def __init__(self, columns: Sequence[ListColumn[Row]], name: str, context: UiContext) -> None:
        self.rows: tuple[Row, ...] = ()
        self._columns = {each.key: each for each in columns}
        self.model = PagedTableModel(columns, lambda keys: [self.rows[key] for key in keys])
        self.table = SortedTable(self.model, name, context.preferences)
        self.table.sort_asked.connect(self._sort)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in their order, or in that which a head asks for."""
        self.rows = tuple(rows)
        self._sort(*(self.table.sorted_by or ("", False)))

    def chosen(self) -> list[Row]:
        """Return the rows that are chosen."""
        return [self.rows[key] for key in self.table.selected_keys()]

    def _sort(self, name: str, descending: bool) -> None:  # noqa: FBT001 - what the signal says
        keys = range(len(self.rows))
        column = self._columns.get(name)
        if column is not None:
            keys_in_order = sorted(keys, key=lambda key: column.text(self.rows[key]), reverse=descending)
            self.model.set_keys(array("q", keys_in_order))
        else:
            self.model.set_keys(array("q", keys))


def _case_columns() -> list[ListColumn[GradeCase]]:
    return [
        ListColumn("name", tr("客户"), lambda each: each.name, width=200, names=True),
        _grade_column("grade", tr("现在"), lambda each: each.grade),
        _grade_column("proposed", tr("建议"), lambda each: each.proposal.grade),
        ListColumn("why", tr("依据"), lambda each: tr(each.proposal.why), width=240, stretch=True),
    ]


def _move_columns() -> list[ListColumn[GradeMove]]:
    return [
        ListColumn("customer", tr("客户"), lambda each: each.customer, width=190, names=True),
        ListColumn("day", tr("日期"), lambda each: format_date(each.day), width=100, align="center"),
        _grade_column("before", tr("原级别"), lambda each: each.decision.before),
        _grade_column("after", tr("新级别"), lambda each: each.decision.after),
        ListColumn("author", tr("定级人"), lambda each: each.decision.author, width=90),
        ListColumn("reason", tr("定级理由"), lambda each: each.decision.reason, width=160, stretch=True),
    ]


def _grade_column(name: str, title: str, grade_of: Callable[[Any], Grade | None]) -> ListColumn[Any]:
    def chip(row: Any) -> Chip | None:
        grade = grade_of(row)
        return None if grade is None else CHIPS["grade"].colours.get(grade)

    words = tuple(tr(word) for _grade, word in GRADES)
    return ListColumn(
        name, title, lambda each: tr(word_of_grade(grade_of(each))), 76, "center", chip, words=words
    )
