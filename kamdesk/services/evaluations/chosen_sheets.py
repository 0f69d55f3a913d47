"""The evaluation sheets that a selection means, with their figures.

An id of a selection names either one revision of a sheet, or a member, whose newest sheet is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.services.evaluations.month_book import open_book
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.evaluations import evaluations

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.evaluations.figures import Figures
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.services.evaluations.month_book import MonthBook
    from kamdesk.store.log.work import Work


def chosen_sheets(
    work: Work, month: date, ids: Collection[UUID] | None
) -> Iterator[tuple[EvaluationSheet, Figures]]:
    """Yield the sheets chosen, or all of the month; raises `NotFoundError` for an unknown id."""
    book = open_book(work, month)
    if ids is None:
        wanted = ((book, book.sheet(work, member)) for member in book.members)
    else:
        wanted = (find_sheet(work, book, each) for each in ids)
    for its_book, sheet in wanted:
        yield sheet, its_book.figures(sheet)


def find_sheet(work: Work, book: MonthBook, wanted: UUID) -> tuple[MonthBook, EvaluationSheet]:
    """Return the sheet that an id means, with the book of its month; raises `NotFoundError`."""
    try:
        stored = evaluations.sheet(work, wanted)
    except NotFoundError:
        return book, book.sheet(work, members.get(work, wanted))
    own = book if stored.month == book.month else open_book(work, stored.month)
    return own, own.revision(work, stored)
