"""Projects: the customers that take part in them, what belongs to them, and who may name them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.project_parties import PROJECT_PARTY, ProjectParty
from kamdesk.domain.customers.projects import PROJECT, Project, ProjectSums
from kamdesk.domain.customers.transactions import TRANSACTION, Transaction
from kamdesk.domain.records.kind import RecordT
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.customers import projects
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_NAMED_BY: Final = "project_id"


class Projects(Records[Project]):
    """The use cases around projects."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, PROJECT)

    def sums(self, project_id: UUID) -> ProjectSums:
        """Return how much belongs to a project, and over which days."""
        with self._database.reading() as work:
            return projects.sums(work, project_id)


class ProjectParties(Records[ProjectParty]):
    """The use cases around customers that take part in projects, each once; its own may say its role, too."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, PROJECT_PARTY)

    @override
    def _check(self, work: Work, record: ProjectParty) -> None:
        if record.customer_id in projects.party_ids(work, record.project_id, besides=record.id):
            problem = Message("这位客户已经在这个项目里。")
            raise InvalidDraftError(problem, {"customer_id": problem})


class OfProjects(Records[RecordT]):
    """The use cases around records of a customer that may belong to one of its projects."""

    @override
    def within(self, field: Field, owner_id: UUID) -> Sequence[SearchHit]:
        if field.name != _NAMED_BY:
            return super().within(field, owner_id)
        with self._database.reading() as work:
            return references.hits(work, PROJECT, projects.ids_of_customer(work, owner_id))

    @override
    def _check(self, work: Work, record: RecordT) -> None:
        named: Any = record
        if named.project_id is None or not self._moved(work, named):
            return
        if named.customer_id in projects.customer_ids(work, named.project_id):
            return
        problem = Message(
            "“{customer}”还不是项目“{project}”的客户；请先在项目里登记为参与客户，或改选项目。",
            customer=references.called(work, CUSTOMER, named.customer_id),
            project=references.called(work, PROJECT, named.project_id),
        )
        raise InvalidDraftError(problem, {_NAMED_BY: problem})

    def _moved(self, work: Work, named: Any) -> bool:
        """Tell whether a record names another customer or project than before."""
        if not named.version:
            return True
        kept: Any = records.get(work, self.kind, named.id)
        return (kept.customer_id, kept.project_id) != (named.customer_id, named.project_id)


class Transactions(OfProjects[Transaction]):
    """The use cases around transactions; a text that names a project of the customer becomes that."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, TRANSACTION)

    @override
    def _completed(self, work: Work, record: Transaction) -> Transaction:
        if not record.project or record.project_id is not None:
            return record
        found = projects.id_by_name(work, record.customer_id, record.project)
        return record if found is None else replace(record, project_id=found, project="")
