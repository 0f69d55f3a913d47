"""Absences of members by the days that they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.company.absences import ABSENCE
from kamdesk.store.models.desk import AbsenceRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from datetime import date

    from kamdesk.domain.company.absences import Absence
    from kamdesk.store.log.work import Work


def within(work: Work, first: date, last: date) -> tuple[Absence, ...]:
    """Return the absences that have a day from one day to another, both included, the earliest first."""
    row = AbsenceRow
    wanted = (row.from_on <= last, row.until >= first)
    return tuple(records.every(work, ABSENCE, *wanted, order=(row.from_on, row.key)))
