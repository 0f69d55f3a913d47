"""The month's reconciliation in one grid: every customer with dealings, both balances side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.readings.workdays import first_of, previous_month
from kamdesk.domain.records.formatting import format_month
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.parts import references_of
from kamdesk.ui.kit.records.record_grid import grid_columns, open_grid

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kept_drafts import KeptDraft
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.reconciliations import Reconciliations
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_MID_MONTH: Final = 15
_NOT_TYPED: Final = ("month", "checked_by", "checked_on")


def month_meant(today: date) -> date:
    """Return the month that is reconciled on a day: the last one until the middle of the next."""
    this = first_of(today)
    return previous_month(this) if today.day <= _MID_MONTH else this


class MonthDrafts:
    """The reconciliations of one month; only those in which something was typed are saved."""

    place = ""

    def __init__(self, records: Reconciliations, month: date) -> None:
        self.kind: RecordKind[Any] = records.kind
        self._records, self._month = records, month

    def drafts(self) -> Sequence[RecordDraft[Any]]:
        """Return a draft for each customer with dealings in the month or a balance."""
        return self._records.month_drafts(self._month)

    def begin(self) -> RecordDraft[Any]:
        """Return a draft for a customer who is not among them."""
        draft = self._records.draft()
        draft.propose("month", self._month)
        return draft

    def kept(self, typed: Sequence[KeptDraft]) -> Sequence[KeptDraft]:
        """Return what was typed."""
        return typed

    def save(self, drafts: Sequence[RecordDraft[Any]]) -> object:
        """Save these by one act."""
        return self._records.save_all(drafts)


def reconcile_month(
    parent: QWidget, context: UiContext, records: Reconciliations, services: PageServices
) -> None:
    """Open the grid of the month that is reconciled today."""
    month = month_meant(this_day())
    typed = grid_columns(records.kind, references_of(records, services.finder), _NOT_TYPED)
    columns = [replace(each, read=None) if each.key == "ours" else each for each in typed]
    title = tr("对账：{month}", month=format_month(month))
    open_grid(parent, context, title, MonthDrafts(records, month), columns)
