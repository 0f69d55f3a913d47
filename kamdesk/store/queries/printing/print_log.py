"""The print log: what was delivered, newest first, and the records on it."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, or_, select

from kamdesk.domain.printing.print_log import Delivery, PrintEntry
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.log.digests import print_chain
from kamdesk.store.log.head import PRINTS, Line
from kamdesk.store.models.printing import PrintedRecordRow, PrintJobRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.store.log.work import Work


def add(work: Work, delivery: Delivery) -> None:
    """Write one delivery; it is a log of its own, so that undo never takes it back."""
    if work.act is None:
        raise RuntimeError("a reading work was asked to write")
    job = PrintJobRow(
        id=new_id(),
        at=datetime.now(UTC),
        author=work.act.actor.name,
        device=work.act.device,
        form_id=delivery.form_id,
        form_title=delivery.form_title,
        form_version=delivery.form_version,
        mode=delivery.mode,
        month=delivery.month,
        pages=delivery.pages,
        copies=delivery.copies,
        printer=delivery.printer,
        tray=delivery.tray,
        packet=delivery.packet,
        packet_version=delivery.packet_version,
        packet_id=delivery.packet_id,
        record_count=len(delivery.records),
    )
    latest = select(PrintJobRow.digest).order_by(PrintJobRow.key.desc()).limit(1)
    job.digest = print_chain(
        work.act.log_key,
        work.session.scalar(latest) or "",
        {name: getattr(job, name) for name in PrintJobRow.__table__.c.keys()},  # noqa: SIM118
        delivery.records.items(),
    )
    work.session.add(job)
    work.session.flush()
    rows = [
        {"job_id": job.id, "record_id": record_id, "fingerprint": fingerprint}
        for record_id, fingerprint in delivery.records.items()
    ]
    if rows:
        work.session.connection().execute(insert(PrintedRecordRow), rows)
    work.act.kinds.add(PRINTS)
    work.act.lines[PRINTS] = Line(job.key, job.digest, job.at.isoformat())


def keys(work: Work) -> array[int]:
    """Return the keys of all entries, the latest first."""
    return array("q", work.session.scalars(select(PrintJobRow.key).order_by(PrintJobRow.key.desc())))


def key_of(work: Work, job_id: UUID) -> int | None:
    """Return the key of an entry; None when there is none."""
    return work.session.scalar(select(PrintJobRow.key).where(PrintJobRow.id == job_id))


def entries(work: Work, wanted: Sequence[int]) -> list[PrintEntry | None]:
    """Return the entries of these keys in their order, None where there is none."""
    found = {
        row.key: _entry(row)
        for row in work.session.scalars(select(PrintJobRow).where(PrintJobRow.key.in_(wanted)))
    }
    return [found.get(key) for key in wanted]


def fingerprints(work: Work, job_id: UUID) -> dict[UUID, str]:
    """Return the records drawn on one delivery, in their order, with their fingerprints.

    Raises `NotFoundError` for an unknown one.
    """
    if work.session.scalar(select(PrintJobRow.key).where(PrintJobRow.id == job_id)) is None:
        raise NotFoundError(Message("打印记录里没有这一条。"))
    rows = work.session.execute(
        select(PrintedRecordRow.record_id, PrintedRecordRow.fingerprint)
        .where(PrintedRecordRow.job_id == job_id)
        .order_by(PrintedRecordRow.key)
    )
    return {row.record_id: row.fingerprint for row in rows}


def last_packet_version(work: Work, packet_id: UUID, name: str) -> int:
    """Return the highest version under which a packet, or any other of its name, left the desk; 0 before.

    A packet that was renamed goes on counting, and no two papers ever bear the same name and version.
    """
    is_known = or_(PrintJobRow.packet_id == packet_id, PrintJobRow.packet == name)
    highest = select(func.max(PrintJobRow.packet_version)).where(is_known)
    return work.session.scalar(highest) or 0


def _entry(row: PrintJobRow) -> PrintEntry:
    delivery = Delivery(
        form_id=row.form_id,
        form_title=row.form_title,
        form_version=row.form_version,
        mode=row.mode,
        pages=row.pages,
        copies=row.copies,
        printer=row.printer,
        tray=row.tray,
        month=row.month,
        packet=row.packet,
        packet_version=row.packet_version,
        packet_id=row.packet_id,
    )
    return PrintEntry(row.key, row.id, row.at, row.author, delivery, row.record_count)
