"""What customers dealt with us, and what is kept of their people, each kind with its service."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.notes import NOTE
from kamdesk.domain.customers.obligations import OBLIGATION
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.positions import POSITION
from kamdesk.domain.customers.projects import PROJECT
from kamdesk.domain.customers.reconciliations import RECONCILIATION
from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.taboos import TABOO
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.services.customers.attachments import Attachments
from kamdesk.services.customers.contract_parts import Instalments, Obligations
from kamdesk.services.customers.notes import Notes
from kamdesk.services.customers.payments import Payments
from kamdesk.services.customers.persons import Positions, Taboos
from kamdesk.services.customers.reconciliations import Reconciliations
from kamdesk.services.customers.shipments import Shipments
from kamdesk.services.records.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

_SERVICES: Final[Mapping[RecordKind[Any], Callable[[Database], Records[Any]]]] = {
    PROJECT: partial(Records, kind=PROJECT),
    CONTRACT: partial(Records, kind=CONTRACT),
    INSTALMENT: Instalments,
    OBLIGATION: Obligations,
    TRANSACTION: partial(Records, kind=TRANSACTION),
    SHIPMENT: Shipments,
    PAYMENT: Payments,
    RECONCILIATION: Reconciliations,
    NOTE: Notes,
    ATTACHMENT: Attachments,
    TABOO: Taboos,
    POSITION: Positions,
}


def dealt_kinds() -> tuple[RecordKind[Any], ...]:
    """Return all these kinds, in the order in which a card shows them."""
    return tuple(_SERVICES)


def dealings(database: Database) -> tuple[Records[Any], ...]:
    """Return the services of all these kinds, in the same order."""
    return tuple(make(database) for make in _SERVICES.values())


def dealing_services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    """Return what makes these services, by the names of their kinds."""
    return {kind.name: make for kind, make in _SERVICES.items()}
