"""Which projects a customer belongs to, and what belongs to a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, or_, select

from kamdesk.domain.customers.opportunities import OPEN
from kamdesk.domain.customers.projects import BelongingSum, ProjectSums
from kamdesk.store.models.registry import columns_of

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.store.log.work import Work


def ids_of_customer(work: Work, customer_id: UUID) -> tuple[UUID, ...]:
    """Return the projects that a customer has or takes part in, the newest first; the trash left out."""
    project, party = columns_of("project"), columns_of("project_party")
    joined = select(party.project_id).where(party.customer_id == customer_id, party.deleted_at.is_(None))
    belongs = or_(project.customer_id == customer_id, project.id.in_(joined))
    found = select(project.id).where(belongs, project.deleted_at.is_(None)).order_by(project.key.desc())
    return tuple(work.session.connection().execute(found).scalars())


def customer_ids(work: Work, project_id: UUID) -> frozenset[UUID]:
    """Return the customers of a project: whose it is, and who takes part."""
    project = columns_of("project")
    whose = select(project.customer_id).where(project.id == project_id)
    return frozenset(work.session.connection().execute(whose).scalars()) | party_ids(work, project_id)


def party_ids(work: Work, project_id: UUID, besides: UUID | None = None) -> frozenset[UUID]:
    """Return the customers that take part in a project, by all records but one."""
    party = columns_of("project_party")
    taking_part = select(party.customer_id).where(
        party.project_id == project_id, party.deleted_at.is_(None), party.id != besides
    )
    return frozenset(work.session.connection().execute(taking_part).scalars())


def id_by_name(work: Work, customer_id: UUID, name: str) -> UUID | None:
    """Return the one project of this name that a customer belongs to; None for none, or for several."""
    project, party = columns_of("project"), columns_of("project_party")
    joined = select(party.project_id).where(party.customer_id == customer_id, party.deleted_at.is_(None))
    belongs = or_(project.customer_id == customer_id, project.id.in_(joined))
    found = select(project.id).where(project.name == name, belongs, project.deleted_at.is_(None)).limit(2)
    ids = work.session.connection().execute(found).scalars().all()
    return ids[0] if len(ids) == 1 else None


def sums(work: Work, project_id: UUID) -> ProjectSums:
    """Return how much belongs to a project, and over which days."""
    opportunity = columns_of("opportunity")
    return ProjectSums(
        contracts=_sum(work, "contract", "amount", "signed_on", project_id),
        transactions=_sum(work, "transaction", "amount", "date", project_id),
        open_opportunities=_sum(
            work, "opportunity", "amount", "found_on", project_id, opportunity.stage.in_(OPEN)
        ),
        opportunities=_sum(work, "opportunity", "amount", "found_on", project_id),
    )


def _sum(work: Work, kind: str, amount: str, day: str, project_id: UUID, *conditions: Any) -> BelongingSum:
    row = columns_of(kind)
    summed, dated = row[amount], row[day]
    asked = select(func.count(), func.sum(summed, type_=summed.type), func.min(dated), func.max(dated)).where(
        row.project_id == project_id, row.deleted_at.is_(None), *conditions
    )
    count, total, first, last = work.session.connection().execute(asked).one()
    return BelongingSum(count=count, amount=total, first=first, last=last)
