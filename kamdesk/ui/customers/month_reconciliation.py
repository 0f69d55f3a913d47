"""The month's reconciliation in one grid: every customer with dealings, both balances side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.customers.reconciliations import ReconciliationState, reckoned
from kamdesk.domain.readings.workdays import first_of, previous_month
from kamdesk.domain.records.formatting import format_money
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.fields.month_chooser import MonthChooser
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.parts import references_of
from kamdesk.ui.kit.records.record_grid import GridDrafts, RecordGridDialog, grid_columns, keep_while_open
from kamdesk.ui.kit.tables.grid_model import GridColumn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.reconciliations import Reconciliations
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_MID_MONTH: Final = 15
_NOT_TYPED: Final = ("month", "checked_by", "checked_on")
_ONLY_SHOWN: Final = ("ours", "difference")
_NAME: Final = 260
_NOW: Final = "now"
"""The column of our balance as later entries have made it."""


def month_meant(today: date) -> date:
    """Return the month that is reconciled on a day: the last one until the middle of the next."""
    this = first_of(today)
    return previous_month(this) if today.day <= _MID_MONTH else this


class MonthDrafts(GridDrafts):
    """The reconciliations of one month; only those in which something was typed are saved."""

    def __init__(self, records: Reconciliations, month: date) -> None:
        self.kind: RecordKind[Any] = records.kind
        self._records, self._month = records, month
        self._books: dict[object, Decimal] = {}

    def drafts(self) -> Sequence[RecordDraft[Any]]:
        """Return a draft for each customer with dealings in the month or a balance."""
        found = self._records.month_drafts(self._month)
        self._books = {each.draft.value("customer_id"): each.books for each in found}
        return [each.draft for each in found]

    def begin(self) -> RecordDraft[Any]:
        """Return a draft for a customer who is not among them."""
        draft = self._records.draft()
        draft.propose("month", self._month)
        return draft

    def reckoned(self, values: Mapping[str, object], saved: Any) -> Mapping[str, object]:
        """Return our balance, the difference, and what later entries made of a balance that was settled."""
        whole = {**values, "month": self._month}
        books = self._books.get(values["customer_id"])
        if books is None:
            return self._records.reckoned(whole, saved)
        found = reckoned(whole, saved, books)
        return {**found, _NOW: books if books != found["ours"] else None}

    def wanting(self, values: Mapping[str, object]) -> Mapping[str, Message]:
        """Ask for an explanation where there is a difference."""
        return self._records.wanting(values)

    def save(self, drafts: Sequence[RecordDraft[Any]]) -> object:
        """Save these by one act."""
        return self._records.save_all(drafts)


class MonthDialog(RecordGridDialog):
    """Reconciles a month that is chosen above the grid; says how many customers are settled."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        records: Reconciliations,
        services: PageServices,
        month: date,
    ) -> None:
        self._reconciliations = records
        self.month = MonthChooser(month)
        self.progress = label(role="secondary")
        columns = _columns(records, services)
        above = QWidget()
        across = QHBoxLayout(above)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.M)
        across.addWidget(self.month)
        across.addWidget(self.progress, 1)
        drafts = MonthDrafts(records, month)
        super().__init__(parent, tr(term("对账", "页名")), drafts, columns, context.messages, above=above)
        self.month.changed.connect(self._on_month)

    @override
    def show_records(self, records: GridDrafts) -> None:
        super().show_records(records)
        self._tell_progress()
        rows = range(len(self._drafts))
        unknown = (row for row in rows if self.model.values(row)["finance"] is None)
        self.table.go_to(next(unknown, 0), "finance")

    @override
    def _reckon(self, rows: set[int]) -> None:
        super()._reckon(rows)
        self._tell_progress()

    def _on_month(self, month: date) -> None:
        """Show another month, unless something typed in this one would be lost."""
        self._close_cell()
        if self.changed_rows:
            self.month.set_month(self._shown_month)
            self.notice.say(Message("填写的内容还没有保存，请先保存，再换月份。"), tone="watch")
            return
        self.notice.hide()
        self.show_records(MonthDrafts(self._reconciliations, month))

    @property
    def _shown_month(self) -> date:
        month: date = self._usual["month"]  # type: ignore[assignment]  # a new row is of the month shown
        return month

    def _tell_progress(self) -> None:
        rows = range(self.model.rowCount() - self.model.growing)
        states = [self.model.values(row)["state"] for row in rows]
        done = states.count(ReconciliationState.CLOSED)
        self.progress.setText(tr("已对清 {done} / {count} 位客户", done=done, count=len(states)))


def _columns(records: Reconciliations, services: PageServices) -> list[GridColumn]:
    """Return the columns of a month, that of the balance of now beside the difference."""
    references = references_of(records, services.finder)
    columns: list[GridColumn] = []
    for each in grid_columns(records.kind, references, _NOT_TYPED, _ONLY_SHOWN):
        columns.append(replace(each, width=_NAME) if each.key == "customer_id" else each)
        if each.key == "difference":
            columns.append(_column_of_now())
    return columns


def _column_of_now() -> GridColumn:
    tip = tr("对清以后又有登记，我方余额现在是这么多；对清时的余额不变。")
    return GridColumn(_NOW, tr("现余额"), format_money, align="right", tip=tip)


def reconcile_month(
    parent: QWidget, context: UiContext, records: Reconciliations, services: PageServices
) -> None:
    """Open the grid of the month that is reconciled today."""
    dialog = MonthDialog(parent, context, records, services, month_meant(this_day()))
    if keep_while_open(context, dialog):
        context.messages.toast(tr("已保存"))
    dialog.deleteLater()
