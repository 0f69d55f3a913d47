"""Where one customer stands: what the rules propose, how it is looked after, its group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.grading import (
    GRADE_DECISION,
    NO_DEALS,
    months_before,
    propose_grade,
    propose_relationship,
    propose_stage,
)
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.standing import CallState, CustomerStanding
from kamdesk.services.company.absences import responsibility
from kamdesk.services.customers.care_standards import care_standard
from kamdesk.store.queries.customers import groups
from kamdesk.store.queries.customers.deal_facts import deal_facts
from kamdesk.store.queries.records import lists, records

if TYPE_CHECKING:
    from datetime import date

    from kamdesk.domain.customers.care_standard import CareStandard
    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.log.work import Work

_YEAR: Final = 12


def standing_of(work: Work, customer: Customer, on: date) -> CustomerStanding:
    """Return where a customer stands on a day."""
    standard = care_standard(work)
    facts = deal_facts(work, standard.grade_months, on, [customer.id]).get(customer.id, NO_DEALS)
    decisions = records.parts_of(work, GRADE_DECISION, customer.id)
    below = groups.companies_below(work, customer.id)
    named = {customer.id: customer.name, **below} if below else {}
    owner = customer.owner_id
    responsible, is_stood_in = (None, False) if owner is None else responsibility(work, owner, on)
    return CustomerStanding(
        standard=standard,
        grade=propose_grade(facts, customer.potential, standard),
        stage=propose_stage(facts, standard, on),
        relationship=propose_relationship(facts),
        call=_call_state(work, customer, standard, on),
        decisions=decisions[::-1],
        group=groups.figures(work, named, months_before(on, _YEAR), on) if named else (),
        responsible=responsible,
        is_stood_in=is_stood_in,
    )


def _call_state(work: Work, customer: Customer, standard: CareStandard, on: date) -> CallState:
    key = lists.key_of(work, CUSTOMER, customer.id)
    row = lists.rows_of(work, CUSTOMER, [] if key is None else [key], ("last_contact",))[0]
    last: Any = row.values["last_contact"] if row is not None else None
    return CallState(
        days_ago=None if last is None else (on - last).days,
        interval=customer.call_interval or standard.care_of(customer.grade).interval,
        is_own=customer.call_interval is not None,
        grade=customer.grade,
    )
