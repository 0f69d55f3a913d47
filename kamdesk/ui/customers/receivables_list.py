"""The list of what all customers owe by age: narrowed, sorted, summed up at its foot, handed out as shown."""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from kamdesk.domain.customers.receivables import AGEING_FIELDS, summed, values_of
from kamdesk.domain.readings.finding import is_found
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_date, format_money, format_value
from kamdesk.domain.records.listing import Facet
from kamdesk.domain.records.shown_table import ShownTable
from kamdesk.ui.customers.columns import CHIPS
from kamdesk.ui.kit.fields.filter_line import FilterLine
from kamdesk.ui.kit.look.labels import button
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.filters import FacetButton
from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.foot_row import FootRow
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.receivables import CustomerOwing
    from kamdesk.domain.records.fields import Field
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.look.labels import Chip
    from kamdesk.ui.kit.tables.columns import Align

_PLACES: Final = {field.name: place for place, field in enumerate(AGEING_FIELDS)}
_WIDTHS: Final = {"name": 130, "owner": 64, "grade": 56, "credit": 84, "not_due": 110, "total": 110}
_AMOUNT: Final = 104
_DAY: Final = 92
_ALIGNS: Final[Mapping[FieldKind, Align]] = {FieldKind.MONEY: "right", FieldKind.TEXT: "left"}
_SAMPLE_DAY: Final = "2026-11-30"


class ReceivablesList(QObject):
    """The lines of a day, and of them those that the filters mean."""

    listed = Signal()
    """Other lines are shown than before."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._lines: Sequence[CustomerOwing] = ()
        self.model: PagedTableModel[CustomerOwing] = PagedTableModel(
            [_column(each) for each in AGEING_FIELDS], lambda keys: [self._lines[key] for key in keys]
        )
        self.table: SortedTable[CustomerOwing] = SortedTable(self.model, "receivables", context.preferences)
        self.table.setAccessibleName(tr("应收账龄"))
        self.foot = FootRow(self.table, self.model)
        self.quick = FilterLine(tr("筛选：客户名称、拼音"), tr("筛选应收账龄"))
        self.owner = FacetButton(tr("负责人"), lambda: self._facets("owner"), str)
        self.grade = FacetButton(tr("级别"), lambda: self._facets("grade"), str)
        self.overdue_only = button(tr("只看逾期"))
        self.overdue_only.setCheckable(True)
        self._connect()

    @property
    def shown(self) -> list[CustomerOwing]:
        """The lines shown, in their order."""
        return [self._lines[key] for key in self.model.keys]

    def at(self, key: int) -> CustomerOwing:
        """Return the line of a key of the table."""
        return self._lines[key]

    def current(self) -> CustomerOwing | None:
        """Return the line that the cursor is on."""
        key = self.table.current_key()
        return None if key is None else self._lines[key]

    def chosen(self) -> list[CustomerOwing]:
        """Return the lines chosen, in the order shown."""
        return [self._lines[key] for key in self.table.selected_keys()]

    def show_lines(self, lines: Sequence[CustomerOwing]) -> None:
        """Show the lines of a day; the cursor stays on its customer."""
        current = self.current()
        self._lines = lines
        self._narrow(None if current is None else current.customer_id)

    def as_shown(self, day: date) -> ShownTable:
        """Return the list as it is handed out."""
        rows = tuple(values_of(each) for each in self.shown)
        return ShownTable(tr("应收账龄 {day}", day=format_date(day)), AGEING_FIELDS, rows)

    def _narrow(self, customer_id: UUID | None = None) -> None:
        current = self.current()
        kept = customer_id or (None if current is None else current.customer_id)
        keys = [key for key, line in enumerate(self._lines) if self._is_wanted(line)]
        name, descending = self.table.sorted_by or ("", False)
        if name:
            placed = [(self._place(key, name), key) for key in keys]
            filled = [each for each in placed if each[0] is not None]
            filled.sort(key=lambda each: each[0], reverse=descending)
            keys = [key for _place, key in filled] + [key for place, key in placed if place is None]
        at = next((key for key in keys if self._lines[key].customer_id == kept), None)
        self.table.show_keys(array("q", keys), at, chosen=[] if at is None else [at])
        self._sum_up()
        self.listed.emit()

    def _place(self, key: int, name: str) -> Any:
        """Return by what a line is sorted; None comes last either way."""
        if name == "name":
            return key  # which is the order of the names
        return values_of(self._lines[key])[_PLACES[name]] or None

    def _is_wanted(self, line: CustomerOwing) -> bool:
        return (
            (not self.owner.accepted or line.owner in self.owner.accepted)
            and (not self.grade.accepted or line.grade in self.grade.accepted)
            and (not self.overdue_only.isChecked() or line.owing.overdue > 0)
            and (not self.quick.text().strip() or is_found(self.quick.text(), line.name))
        )

    def _sum_up(self) -> None:
        shown = self.shown
        count = tr("合计 {count} 位", count=len(shown))
        sums = summed(each.owing for each in shown)
        amounts = (sums.total, *sums.ages, sums.credit)
        names = [each.name for each in AGEING_FIELDS if each.kind is FieldKind.MONEY]
        said = {name: format_money(amount) for name, amount in zip(names, amounts, strict=True)}
        days = {"oldest": sums.oldest, "last_paid": sums.last_paid}
        said |= {name: format_date(day) for name, day in days.items() if day}
        self.foot.show_texts({"name": count, **said} if shown else {})

    def _facets(self, name: str) -> list[Facet]:
        place = _PLACES[name]
        field = AGEING_FIELDS[place]
        counts = Counter(values_of(each)[place] for each in self._lines)
        found = [Facet(value, tr(format_value(field, value)), count) for value, count in counts.items()]
        return sorted(found, key=lambda each: (each.word == "", -each.count, each.word))

    def _connect(self) -> None:
        self.quick.textChanged.connect(lambda _text: self._narrow())
        self.quick.left_downwards.connect(lambda: self.table.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.owner.changed.connect(self._narrow)
        self.grade.changed.connect(self._narrow)
        self.overdue_only.toggled.connect(lambda _on: self._narrow())
        self.table.sort_asked.connect(lambda _name, _descending: self._narrow())


def _column(field: Field) -> ListColumn[CustomerOwing]:
    place = _PLACES[field.name]

    def text(line: CustomerOwing) -> str:
        value = values_of(line)[place]
        if field.choices:
            return tr(format_value(field, value))
        return "" if field.kind is FieldKind.MONEY and not value else format_value(field, value)

    return ListColumn(
        field.name,
        tr(field.label),
        text,
        width=_WIDTHS.get(field.name, _AMOUNT if field.kind is FieldKind.MONEY else _DAY),
        align=_ALIGNS.get(field.kind, "center"),
        chip=_grade_chip if field.name == "grade" else None,
        tip=text if field.kind is FieldKind.TEXT else None,
        hidden=field.name == "grade",
        stretch=field.name == "name",
        names=field.name == "name",
        words=(_SAMPLE_DAY,) if field.kind is FieldKind.DATE else (),
    )


def _grade_chip(line: CustomerOwing) -> Chip | None:
    return None if line.grade is None else CHIPS["grade"].colours.get(line.grade)
