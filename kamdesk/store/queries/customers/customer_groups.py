"""Acts on many customers at once, row by row through the change log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import exists, or_, select

from kamdesk.store.models import CallRow, ContactRow, CustomerRow, PlanItemRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work

_CHUNK: Final = 500


def set_field(work: Work, ids: Sequence[UUID], name: str, value: object, progress: Progress) -> None:
    """Put ``value`` into the column ``name`` of these customers; each change is logged."""
    for done, row in enumerate(_rows(work, ids), start=1):
        setattr(row, name, value)
        if done % _CHUNK == 0:
            _write(work)
            progress(done, len(ids))
    work.session.flush()


def delete_trashed(work: Work, progress: Progress) -> tuple[int, int]:
    """Delete the customers in the trash with their contacts; return how many went and how many stayed.

    A customer whom a call or a plan still names stays: the records of other people's work hang on it.
    """
    named = or_(
        exists().where(CallRow.customer_id == CustomerRow.id),
        exists().where(PlanItemRow.customer_id == CustomerRow.id),
    )
    in_trash = CustomerRow.deleted_at.is_not(None)
    ids = work.session.scalars(select(CustomerRow.id).where(in_trash, ~named)).all()
    for done, row in enumerate(_rows(work, ids), start=1):
        for contact in work.session.scalars(select(ContactRow).where(ContactRow.customer_id == row.id)):
            work.session.delete(contact)
        work.session.flush()  # contacts go before the customer they point to
        work.session.delete(row)
        if done % _CHUNK == 0:
            _write(work)
            progress(done, len(ids))
    work.session.flush()
    kept = work.session.scalars(select(CustomerRow.id).where(in_trash)).all()
    return len(ids), len(kept)


def _rows(work: Work, ids: Sequence[UUID]) -> Iterator[CustomerRow]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        yield from work.session.scalars(select(CustomerRow).where(CustomerRow.id.in_(chunk))).all()


def _write(work: Work) -> None:
    """Write what is pending and let go of the rows, so that memory stays flat."""
    work.session.flush()
    work.session.expunge_all()
