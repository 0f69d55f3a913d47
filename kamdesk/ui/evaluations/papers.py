"""What the page 考核 asks the print dialog for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.sheets import SheetKind, kind_for
from kamdesk.domain.printing.form_ids import ASSISTANT, INTERVIEW, OVERVIEW, SPECIALIST, YEAR
from kamdesk.domain.printing.requests import PrintRequest

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.evaluations.sheets import EvaluationSheet, SheetSummary

_PLACE: Final = "evaluations"


def print_request(
    month: date, summary: SheetSummary | None, shown: EvaluationSheet | None, selected: tuple[UUID, ...]
) -> PrintRequest:
    """Return the request for the sheet in sight, the members chosen in the list, or the whole month.

    The sheet in sight goes by its member, by whom packets bind; an old revision by its own id.
    """
    forms = (SPECIALIST, OVERVIEW, ASSISTANT, INTERVIEW, YEAR)
    if summary is not None and kind_for(summary.member.post) is SheetKind.ASSISTANT:
        forms = (ASSISTANT, OVERVIEW, SPECIALIST, INTERVIEW, YEAR)
    this = None
    if shown is not None and summary is not None:
        this = shown.member.id if shown.revision == summary.revision else shown.id
    return PrintRequest(forms, this, selected, month=month, place=_PLACE)
