"""What belongs to the projects of the sample department: parties, contracts, transactions, a few papers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.project_parties import PROJECT_PARTY, PartyRole, ProjectParty
from kamdesk.domain.customers.projects import PROJECT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.services.customers.sample_notes import attach
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import dealings
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.customers.projects import Project
    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.log.work import Work

_ROLES: Final = (PartyRole.CONTRACTOR, PartyRole.DESIGNER, PartyRole.USER, PartyRole.SUPERVISOR)
_WITH_PAPERS: Final = 3
_PAPER: Final = "供货范围与交货进度，按施工进度分四批。\r\n"


def add_belonging(work: Work, scene: SampleScene, projects: Sequence[Project]) -> None:
    """Let what customers signed and bought since a project began belong to it, every other with a party."""
    others = [each.customer.id for each in scene.customers]
    parties = [
        ProjectParty(
            id=new_id(),
            project_id=project.id,
            customer_id=next(each for each in others[7 * place :] + others if each != project.customer_id),
            role=_ROLES[place % len(_ROLES)],
        )
        for place, project in enumerate(projects[::2])
    ]
    records.add_all(work, PROJECT_PARTY, parties)
    for place, project in enumerate(projects):
        signed = _give_what_belongs(work, project)
        if place < _WITH_PAPERS:
            content = _PAPER.encode("utf-8-sig")
            attach(work, scene, PROJECT, project.id, project.customer_id, "供货进度表.txt", content)
            for contract in signed[:1]:
                attach(work, scene, CONTRACT, contract, project.customer_id, "合同补充约定.txt", content)


def _give_what_belongs(work: Work, project: Project) -> list[UUID]:
    """Put a project into what its customer signed and bought since it began; return the contracts."""
    begun = project.starts_on
    if begun is None:
        return []
    contracts = [
        replace(each, project_id=project.id)
        for each in dealings.of_customer(work, CONTRACT, project.customer_id)
        if each.project_id is None and each.signed_on is not None and each.signed_on >= begun
    ]
    bought = [
        replace(each, project_id=project.id, project="")
        for each in dealings.of_customer(work, TRANSACTION, project.customer_id)
        if each.project_id is None and each.date >= begun
    ]
    records.update_all(work, CONTRACT, contracts)
    records.update_all(work, TRANSACTION, bought)
    return [each.id for each in contracts]
