"""Evaluation templates, sheets and signatures, read and saved as values."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from kamdesk.domain.evaluations.cycle import Signature, SignOffStep, State
from kamdesk.domain.evaluations.definition import read_template, write_template
from kamdesk.domain.evaluations.kinds import StoredSheet
from kamdesk.domain.evaluations.sheets import SheetKind, TemplateVersion
from kamdesk.domain.evaluations.shipped import shipped_template
from kamdesk.store.identity import new_id
from kamdesk.store.models.evaluations import EvaluationRow, EvaluationSignatureRow, EvaluationTemplateRow
from kamdesk.store.queries.records import mapping

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from kamdesk.store.log.work import Work


def template_for(work: Work, kind: SheetKind, month: date) -> TemplateVersion:
    """Return the newest version valid in a month; the shipped one where the office made none."""
    row = work.session.scalars(
        select(EvaluationTemplateRow)
        .where(EvaluationTemplateRow.kind == kind.value, EvaluationTemplateRow.valid_from <= month)
        .order_by(EvaluationTemplateRow.valid_from.desc(), EvaluationTemplateRow.version_number.desc())
        .limit(1)
    ).one_or_none()
    return shipped_template(kind) if row is None else _template(row)


def template(work: Work, template_id: UUID) -> TemplateVersion:
    """Return one version of a template; raise `NotFoundError` where there is none."""
    return _template(mapping.load(work, EvaluationTemplateRow, template_id))


def templates(work: Work) -> tuple[TemplateVersion, ...]:
    """Return every version that is kept, the newest first."""
    rows = work.session.scalars(
        select(EvaluationTemplateRow).order_by(
            EvaluationTemplateRow.valid_from.desc(), EvaluationTemplateRow.version_number.desc()
        )
    )
    return tuple(_template(row) for row in rows)


def add_template(work: Work, version: TemplateVersion) -> UUID:
    """Keep a further version of a template and return its id; its number is the next of its kind."""
    numbers = work.session.scalars(
        select(EvaluationTemplateRow.version_number).where(EvaluationTemplateRow.kind == version.kind.value)
    )
    row = EvaluationTemplateRow(
        id=new_id(),
        name=version.template.name,
        kind=version.kind.value,
        version_number=max(numbers, default=0) + 1,
        valid_from=version.valid_from,
        definition=write_template(version.template),
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def sheet(work: Work, sheet_id: UUID) -> StoredSheet:
    """Return one revision of a sheet; raise `NotFoundError` where there is none."""
    return mapping.to_value(StoredSheet, mapping.load(work, EvaluationRow, sheet_id))


def current(work: Work, month: date, member_id: UUID | None = None) -> dict[UUID, StoredSheet]:
    """Return the newest revision of every sheet of a month, or of one member's alone, by member."""
    wanted = select(EvaluationRow).where(EvaluationRow.month == month).order_by(EvaluationRow.revision)
    if member_id is not None:
        wanted = wanted.where(EvaluationRow.member_id == member_id)
    return {row.member_id: mapping.to_value(StoredSheet, row) for row in work.session.scalars(wanted)}


def revisions(work: Work, member_id: UUID, month: date) -> tuple[StoredSheet, ...]:
    """Return all revisions of a sheet, the first one first."""
    rows = work.session.scalars(
        select(EvaluationRow)
        .where(EvaluationRow.member_id == member_id, EvaluationRow.month == month)
        .order_by(EvaluationRow.revision)
    )
    return tuple(mapping.to_value(StoredSheet, row) for row in rows)


def of_year(work: Work, member_id: UUID, year: int) -> tuple[StoredSheet, ...]:
    """Return all revisions of a member's sheets of a year, by month."""
    rows = work.session.scalars(
        select(EvaluationRow)
        .where(
            EvaluationRow.member_id == member_id,
            EvaluationRow.month.between(date(year, 1, 1), date(year, 12, 31)),
        )
        .order_by(EvaluationRow.month, EvaluationRow.revision)
    )
    return tuple(mapping.to_value(StoredSheet, row) for row in rows)


def drafts_from(work: Work, month: date, kind: SheetKind) -> tuple[StoredSheet, ...]:
    """Return the first drafts of sheets of one kind from a month on."""
    rows = work.session.scalars(
        select(EvaluationRow)
        .join(EvaluationTemplateRow, EvaluationTemplateRow.id == EvaluationRow.template_id)
        .where(
            EvaluationTemplateRow.kind == kind.value,
            EvaluationRow.month >= month,
            EvaluationRow.state == State.DRAFT,
            EvaluationRow.revision == 1,
        )
    )
    return tuple(mapping.to_value(StoredSheet, row) for row in rows)


def save_sheet(work: Work, stored: StoredSheet) -> StoredSheet:
    """Insert or update a sheet; a locked one is refused by the row; errors as in `mapping.save`."""
    return mapping.to_value(StoredSheet, mapping.save(work, EvaluationRow, stored))


def signatures(work: Work, sheet_ids: Iterable[UUID]) -> dict[UUID, tuple[Signature, ...]]:
    """Return the signatures of sheets in the order of their steps, by sheet."""
    found: dict[UUID, list[Signature]] = {sheet_id: [] for sheet_id in sheet_ids}
    rows = work.session.scalars(
        select(EvaluationSignatureRow).where(EvaluationSignatureRow.evaluation_id.in_(list(found)))
    )
    for row in rows:
        found[row.evaluation_id].append(_signature(row))
    order = list(SignOffStep)
    return {
        sheet_id: tuple(sorted(signed, key=lambda each: order.index(each.step)))
        for sheet_id, signed in found.items()
    }


def add_signature(work: Work, sheet_id: UUID, signature: Signature) -> None:
    """Keep one signature."""
    work.session.add(
        EvaluationSignatureRow(
            id=new_id(),
            evaluation_id=sheet_id,
            step=signature.step.value,
            member_name=signature.name,
            signed_on=signature.signed_on,
            signed_by=signature.signed_by,
            stand_in=signature.stand_in,
            stand_in_reason=signature.reason,
        )
    )
    work.session.flush()


def drop_signatures(work: Work, sheet_id: UUID) -> None:
    """Take all signatures off a sheet that goes back to its draft; the log keeps them."""
    rows = work.session.scalars(
        select(EvaluationSignatureRow).where(EvaluationSignatureRow.evaluation_id == sheet_id)
    )
    for row in rows:
        work.session.delete(row)
    work.session.flush()


def _signature(row: EvaluationSignatureRow) -> Signature:
    return Signature(
        SignOffStep(row.step),
        row.member_name,
        row.signed_on,
        signed_by=row.signed_by,
        stand_in=row.stand_in,
        reason=row.stand_in_reason,
    )


def _template(row: EvaluationTemplateRow) -> TemplateVersion:
    return TemplateVersion(
        id=row.id,
        kind=SheetKind(row.kind),
        number=row.version_number,
        valid_from=row.valid_from,
        template=read_template(row.definition),
    )
