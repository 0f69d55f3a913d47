"""The record of an evaluation interview: begun from the sheet it is about, the talk is written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.desk.members import POSTS
from kamdesk.domain.evaluations.cycle import SignOffStep, State
from kamdesk.domain.evaluations.kinds import EVALUATION
from kamdesk.domain.printing.form_ids import INTERVIEW
from kamdesk.domain.printing.record_codes import record_code
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.domain.readings.workdays import first_of
from kamdesk.services.evaluations.chosen_sheets import chosen_sheets, find_sheet
from kamdesk.services.evaluations.form_data import printed_line
from kamdesk.services.evaluations.month_book import open_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.evaluations.figures import Figures
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

_BY_HAND: Final = (
    *("interviewer", "held_on", "place"),
    *("strengths", "gaps", "own_view", "actions", "next_month"),
)
_NONE: Final = "—"


class InterviewFormData:
    """Begins the form ``interview-sheet``; without a month in the selection, the present one is meant."""

    forms: frozenset[str] = frozenset({INTERVIEW})
    monthly: frozenset[str] = forms
    kind: RecordKind[Any] = EVALUATION

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many sheets the selection means."""
        return len(self.subjects(form_id, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one record per sheet, in the order selected or of the department, from one snapshot."""
        del form_id  # there is but one
        with self._database.reading() as work:
            for sheet, figures in chosen_sheets(work, self._month(selection), selection.ids):
                yield _begun(sheet, figures)

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the members evaluated; sheets selected by ids of their own keep these."""
        del form_id
        with self._database.reading() as work:
            book = open_book(work, self._month(selection))
            if selection.ids is None:
                return tuple(member.id for member in book.members)
            for each in selection.ids:
                find_sheet(work, book, each)
            return selection.ids

    def _month(self, selection: Selection) -> date:
        return first_of(selection.month or self._today())


def _begun(sheet: EvaluationSheet, figures: Figures) -> dict[str, object]:
    return {
        **dict.fromkeys(_BY_HAND),
        "month": sheet.month,
        "person": {"name": sheet.member.name, "post": dict(POSTS)[sheet.member.post]},
        "lines": _lines(figures),
        "total": figures.total,
        "mark": figures.mark,
        "is_draft": sheet.state is State.DRAFT,
        "signatures": unsigned(*SignOffStep),
        "is_begun": True,
        "record_code": record_code(EVALUATION, sheet.month, sheet.member.id),
        "record_id": sheet.id or sheet.member.id,
        "record_label": sheet.member.name,
    }


def _lines(figures: Figures) -> list[dict[str, object]]:
    """Return the lines; what a sheet with a total has no figure for is none, not one still to be written."""
    lines = [printed_line(position, line) for position, line in enumerate(figures.lines, start=1)]
    if figures.total is None:
        return lines
    return [{name: _NONE if value is None else value for name, value in line.items()} for line in lines]
