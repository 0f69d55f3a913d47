"""The columns of the list of requests, and the chips of their states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.service.requests import REQUEST, RequestNature, RequestState, Severity, is_late
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.columns import SAMPLE_MOMENT, field_column, value_text
from kamdesk.ui.kit.tables.columns import ListColumn

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kamdesk.domain.records.listing import ListRow
    from kamdesk.ui.kit.look.labels import Chip

CHIPS: Final = {
    "state": FieldChips(
        {
            RequestState.RECEIVED: "watch",
            RequestState.ANSWERED: "accent",
            RequestState.SETTLED: "good",
        }
    ),
    "nature": FieldChips({RequestNature.COMPLAINT: "accent", RequestNature.OBJECTION: "accent"}),
    "severity": FieldChips({Severity.SERIOUS: "watch", Severity.GRAVE: "bad", Severity.CRISIS: "bad"}),
}
_DUE: Final = REQUEST.field_named["settle_due"]


def request_columns(now: Callable[[], datetime]) -> tuple[ListColumn[ListRow], ...]:
    """Return the columns; what is due is compared with ``now``."""
    return (
        field_column(REQUEST, "customer_id", 184),
        _due_column(now),
        field_column(REQUEST, "state", 88, chips=CHIPS["state"]),
        field_column(REQUEST, "severity", 64, chips=CHIPS["severity"]),
        field_column(REQUEST, "nature", 76, chips=CHIPS["nature"]),
        field_column(REQUEST, "received_at", 124),
        field_column(REQUEST, "number", 92),
        field_column(REQUEST, "text", 220),
        field_column(REQUEST, "responsible_id", 76),
        field_column(REQUEST, "department_id", 96, hidden=True),
        field_column(REQUEST, "matter", 92, hidden=True),
        field_column(REQUEST, "answer_due", 124, hidden=True),
        field_column(REQUEST, "answered_at", 124, hidden=True),
        field_column(REQUEST, "settled_at", 124, hidden=True),
    )


def _due_column(now: Callable[[], datetime]) -> ListColumn[ListRow]:
    """Return the column that says by when a request is due, and which open ones are overdue."""

    def is_overdue(row: ListRow) -> bool:
        values = row.values
        return values["settled_at"] is None and is_late(None, values["settle_due"], now())  # type: ignore[arg-type]  # the field holds an instant

    def text(row: ListRow) -> str:
        due = value_text(_DUE, row.values["settle_due"], row.title_of)
        return tr("逾期 {due}", due=due) if is_overdue(row) else due

    def chip(row: ListRow) -> Chip | None:
        return "bad" if is_overdue(row) else None

    words = (tr("逾期 {due}", due=SAMPLE_MOMENT),)
    return ListColumn("settle_due", tr(_DUE.label), text, 156, "center", chip, words=words)
