"""Every kind of record, in the order in which equal finds of the search are shown."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.absences import ABSENCE
from kamdesk.domain.company.approval import APPROVAL, APPROVAL_STEP
from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON
from kamdesk.domain.company.tasks import TASK, TASK_STEP
from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, PLAN_OPINION, PLAN_ROUND
from kamdesk.domain.customers.grading import GRADE_DECISION
from kamdesk.domain.customers.handovers import HANDOVER, HANDOVER_ITEM
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.needs import COUNTERMEASURE, DEMAND_ANALYSIS
from kamdesk.domain.customers.notes import NOTE, QUICK_NOTE
from kamdesk.domain.customers.obligations import OBLIGATION
from kamdesk.domain.customers.opportunities import OPPORTUNITY
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.positions import POSITION
from kamdesk.domain.customers.project_parties import PROJECT_PARTY
from kamdesk.domain.customers.projects import PROJECT
from kamdesk.domain.customers.recognitions import RECOGNITION
from kamdesk.domain.customers.reconciliations import RECONCILIATION
from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.supply import COMPETITOR_NOTE, EXPECTED_NEED, STOCK
from kamdesk.domain.customers.taboos import TABOO
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.evaluations.kinds import EVALUATION, SIGNATURE
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.plans.kinds import MONTH_PLAN
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP

if TYPE_CHECKING:
    from kamdesk.domain.records.kind import RecordKind

KINDS: Final[tuple[RecordKind[Any], ...]] = (
    CUSTOMER,
    CONTACT,
    TABOO,
    POSITION,
    GRADE_DECISION,
    MEMBER,
    STAFF_PERSON,
    DEPARTMENT,
    CALL,
    REQUEST,
    REQUEST_STEP,
    PROJECT,
    PROJECT_PARTY,
    OPPORTUNITY,
    CONTRACT,
    INSTALMENT,
    OBLIGATION,
    TRANSACTION,
    SHIPMENT,
    PAYMENT,
    RECONCILIATION,
    DEMAND_ANALYSIS,
    COUNTERMEASURE,
    STOCK,
    EXPECTED_NEED,
    COMPETITOR_NOTE,
    COOPERATION_PLAN,
    PLAN_OPINION,
    PLAN_ROUND,
    HANDOVER,
    HANDOVER_ITEM,
    RECOGNITION,
    NOTE,
    QUICK_NOTE,
    ATTACHMENT,
    TASK,
    TASK_STEP,
    APPROVAL,
    APPROVAL_STEP,
    MONTH_PLAN,
    EVALUATION,
    SIGNATURE,
    ABSENCE,
)


@cache
def kind_named(name: str) -> RecordKind[Any]:
    """Return the kind with this name; raise `LookupError` for a name of none."""
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise LookupError(name)


@cache
def told_on_card(kind: RecordKind[Any]) -> tuple[tuple[RecordKind[Any], str], ...]:
    """Return the kinds whose records are told in the time line of a record of this kind, and by which field.

    They are those that belong to a day and name such a record; parts stand on the card of their owner.
    """
    return tuple(
        (each, name)
        for each in KINDS
        if each.date and each.told is not None
        for name, field in each.field_named.items()
        if field.refers_to == kind.name
    )


@cache
def parts_on_card(kind: RecordKind[Any]) -> tuple[RecordKind[Any], ...]:
    """Return the kinds whose records are seen on cards of this kind alone, such as the steps of a request."""
    owned = (each for each in KINDS if each.owner is not None and each.owner.refers_to == kind.name)
    return tuple(each for each in owned if not each.is_exported)
