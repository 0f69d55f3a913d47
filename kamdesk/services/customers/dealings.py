"""What customers dealt with us, what they need, and what is kept of their people, each with its service."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, PLAN_OPINION, PLAN_ROUND
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.needs import COUNTERMEASURE, DEMAND_ANALYSIS
from kamdesk.domain.customers.notes import NOTE
from kamdesk.domain.customers.obligations import OBLIGATION
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.positions import POSITION
from kamdesk.domain.customers.project_parties import PROJECT_PARTY
from kamdesk.domain.customers.projects import PROJECT
from kamdesk.domain.customers.reconciliations import RECONCILIATION
from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.supply import COMPETITOR_NOTE, EXPECTED_NEED, STOCK
from kamdesk.domain.customers.taboos import TABOO
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.services.customers.attachments import Attachments
from kamdesk.services.customers.competitor_notes import CompetitorNotes
from kamdesk.services.customers.contract_parts import Instalments, Obligations
from kamdesk.services.customers.contracts import Contracts
from kamdesk.services.customers.cooperation import CooperationPlans, PlanParts
from kamdesk.services.customers.measures import Countermeasures
from kamdesk.services.customers.notes import Notes
from kamdesk.services.customers.payments import Payments
from kamdesk.services.customers.persons import Positions, Taboos
from kamdesk.services.customers.projects import ProjectParties, Projects, Transactions
from kamdesk.services.customers.reconciliations import Reconciliations
from kamdesk.services.customers.shipments import Shipments
from kamdesk.services.customers.stocks import Stocks
from kamdesk.services.records.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

_SERVICES: Final[Mapping[RecordKind[Any], Callable[[Database], Records[Any]]]] = {
    PROJECT: Projects,
    PROJECT_PARTY: ProjectParties,
    CONTRACT: Contracts,
    INSTALMENT: Instalments,
    OBLIGATION: Obligations,
    TRANSACTION: Transactions,
    SHIPMENT: Shipments,
    PAYMENT: Payments,
    RECONCILIATION: Reconciliations,
    NOTE: Notes,
    ATTACHMENT: Attachments,
    TABOO: Taboos,
    POSITION: Positions,
    DEMAND_ANALYSIS: partial(Records, kind=DEMAND_ANALYSIS),
    COUNTERMEASURE: Countermeasures,
    STOCK: Stocks,
    EXPECTED_NEED: partial(Records, kind=EXPECTED_NEED),
    COMPETITOR_NOTE: CompetitorNotes,
    COOPERATION_PLAN: CooperationPlans,
    PLAN_OPINION: partial(PlanParts, kind=PLAN_OPINION),
    PLAN_ROUND: partial(PlanParts, kind=PLAN_ROUND),
}


NEEDS: Final = frozenset({"demand_analysis", "countermeasure", "stock", "expected_need", "competitor_note"})
"""Of these, the kinds that tell what a customer needs and who else offers it."""
PLANS: Final = frozenset({"cooperation_plan", "plan_opinion", "plan_round"})
"""Of these, the kinds that tell how we plan to work together."""


def dealt_kinds() -> tuple[RecordKind[Any], ...]:
    """Return all these kinds, in the order in which a card shows them."""
    return tuple(_SERVICES)


def dealings(database: Database) -> tuple[Records[Any], ...]:
    """Return the services of all these kinds, in the same order."""
    return tuple(make(database) for make in _SERVICES.values())


def dealing_services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    """Return what makes these services, by the names of their kinds."""
    return {kind.name: make for kind, make in _SERVICES.items()}
