"""The service standard in force, and changes to it by those who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.service.standard import SERVICE_STANDARD, ServiceStandard
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.standards import may_change_standards
from kamdesk.store.queries.desk import settings
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.service.standard import Cell, Hours
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class ServiceStandards:
    """The use cases around the service standard.

    Whoever signs for the department changes it; while nobody who works here does, whoever sits at the desk.
    """

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        """``today`` returns the day on which members are at work."""
        self._database, self._today = database, today

    def standard(self) -> ServiceStandard:
        """Return the service standard in force; raises `UserError` where what is kept cannot be read."""
        with self._database.reading() as work:
            return standard_in(work)

    def refusal(self) -> Message | None:
        """Say why whoever sits at the desk may not change the standard, if so."""
        with self._database.reading() as work:
            return self._refusal(work)

    def change(self, changes: Mapping[Cell, Hours | None]) -> None:
        """Put other hours in force as one act; what is not named, and what is due already, stays.

        Raises `UserError` for whoever may not. A standard that cannot be read gives way to the shipped one.
        """
        with self._database.writing(Message("修改服务标准")) as work:
            refusal = self._refusal(work)
            if refusal is not None:
                raise UserError(refusal)
            try:
                before = standard_in(work)
            except UserError:
                before = ServiceStandard()
            settings.put(work, {SERVICE_STANDARD: before.changed(changes).written()})

    def customers(self, ids: Iterable[UUID]) -> Mapping[UUID, Customer]:
        """Return the customers with these ids; those that are gone for good are left out."""
        with self._database.reading() as work:
            return records.by_ids(work, CUSTOMER, ids)

    def _refusal(self, work: Work) -> Message | None:
        actor = self._database.actor
        if may_change_standards(work, actor, self._today()):
            return None
        return Message("服务标准由大客户经理修改；现在用这台电脑的是{name}，只能查看。", name=actor.name)


def standard_in(work: Work) -> ServiceStandard:
    """Return the service standard in force, read in a work in hand."""
    return ServiceStandard.parse(settings.get(work, SERVICE_STANDARD))
