"""Countermeasures: each is about a person of its own customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.needs import COUNTERMEASURE, Countermeasure
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Countermeasures(Records[Countermeasure]):
    """The use cases around countermeasures."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, COUNTERMEASURE)

    @override
    def _check(self, work: Work, record: Countermeasure) -> None:
        if record.contact_id is None:
            return
        contact = records.get(work, CONTACT, record.contact_id)
        if contact.customer_id != record.customer_id:
            problem = Message("{name}不是这位客户的联系人。", name=contact.name)
            raise InvalidDraftError(problem, {"contact_id": problem})
