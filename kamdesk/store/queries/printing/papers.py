"""The papers in the time line of a record: what was printed of it, or of records that name it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from kamdesk.domain.records.time_line import PRINTED, Happening
from kamdesk.store.models.printing import PrintedRecordRow, PrintJobRow
from kamdesk.store.models.registry import columns_of
from kamdesk.store.queries.records.time_lines import PlacedLine

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.records.time_line import Place
    from kamdesk.store.log.work import Work
    from kamdesk.store.queries.records.time_lines import Stream


def papers_with(named_by: Mapping[str, str]) -> Stream:
    """Return what reads the papers of a record, and of the kinds that name it by these fields."""
    return partial(_papers, named_by)


def _papers(
    named_by: Mapping[str, str], work: Work, record_id: UUID, after: Place | None, limit: int
) -> list[PlacedLine]:
    printed = [PrintedRecordRow.record_id == record_id]
    for table, name in named_by.items():
        row = columns_of(table)
        own = select(row.id).where(row[name] == record_id)
        printed.append(PrintedRecordRow.record_id.in_(own))
    job = PrintJobRow.__table__.c
    jobs = select(PrintedRecordRow.job_id).where(or_(*printed))
    statement = select(job.key, job.id, job.at, job.form_title, job.author, job.copies, job.printer)
    statement = statement.where(job.id.in_(jobs)).order_by(job.key.desc()).limit(limit)
    if after is not None:
        statement = statement.where(job.key < after[1])
    return [
        PlacedLine(
            Happening(
                kind=PRINTED,
                id=each.id,
                day=each.at.astimezone().date(),
                values={
                    "title": each.form_title,
                    "author": each.author,
                    "copies": each.copies,
                    "printer": each.printer,
                },
            ),
            (each.at, each.key),
        )
        for each in work.session.connection().execute(statement)
    ]
