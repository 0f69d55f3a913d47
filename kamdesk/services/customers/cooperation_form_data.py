"""Cooperation plans as the form ``cooperation-plan`` wants them, with all versions, opinions and rounds.

The paper is our own: it says itself that rounds and limits are not handed out. Who approved the version by
the desk has signed; else the boxes are left to sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.cooperation import (
    ARRANGEMENTS,
    COOPERATION_PLAN,
    PLAN_OPINION,
    PLAN_ROUND,
    PlanState,
)
from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.members import Post
from kamdesk.domain.printing.form_ids import COOPERATION
from kamdesk.services.company.signatures import signatures
from kamdesk.store.queries.company import approvals
from kamdesk.store.queries.customers import dealings
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from uuid import UUID

    from kamdesk.domain.company.approval import ApprovalCourse
    from kamdesk.domain.customers.cooperation import CooperationPlan
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_SIGNERS: Final = {
    Post.SUPERVISOR: "supervisor",
    Post.MANAGER: "manager",
    Post.GENERAL_MANAGER: "general_manager",
}


class CooperationFormData:
    """Fills the form ``cooperation-plan`` for customers: a paper for the present version of each plan.

    A selection may name plans, too: then these are printed, whatever version they are.
    """

    forms: frozenset[str] = frozenset({COOPERATION})
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = CUSTOMER

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many plans there are."""
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the customer of each paper."""
        del form_id
        with self._database.reading() as work:
            return tuple(plan.customer_id for plan in _present(work, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one paper a plan, by customer, all from one snapshot."""
        del form_id
        with self._database.reading() as work:
            names = members.names(work)
            for plan in _present(work, selection):
                yield _paper(work, plan, names)


def _present(work: Work, selection: Selection) -> list[CooperationPlan]:
    chosen = {} if selection.ids is None else records.by_ids(work, COOPERATION_PLAN, selection.ids)
    customers = None if selection.ids is None else [each for each in selection.ids if each not in chosen]
    found = dealings.of_customers(work, COOPERATION_PLAN, customers)
    present = [plan for each in found.values() for plan in each if plan.state is not PlanState.SUPERSEDED]
    named = [chosen[each] for each in selection.ids or () if each in chosen]
    return [*named, *present]


def _paper(work: Work, plan: CooperationPlan, names: Mapping[UUID, str]) -> dict[str, object]:
    customer = records.get(work, CUSTOMER, plan.customer_id)
    editions = _editions(work, plan)
    ids = {each.id for each in editions}
    opinions, rounds = (_parts(work, kind, customer.id, ids) for kind in (PLAN_OPINION, PLAN_ROUND))
    return {
        "number": plan.number,
        "title": plan.title,
        "customer": {
            "name": customer.name,
            "grade": dict(GRADES)[customer.grade] if customer.grade else None,
        },
        "plan_version": plan.edition or 1,
        "project": plan.project or None,
        "valid_from": plan.starts_on,
        "valid_to": plan.ends_on,
        "owner": names.get(plan.owner_id) if plan.owner_id else None,
        "amount": plan.amount,
        "customer_needs": plan.customer_needs or None,
        "our_aims": plan.our_aims or None,
        "arrangements": [_arranged(plan, name, word) for name, word in ARRANGEMENTS],
        "opinions": [
            {
                "department": each.department,
                "opinion": each.opinion,
                "name": each.given_by or None,
                "date": each.date,
            }
            for each in opinions
        ]
        or None,
        "rounds": [
            {
                "position": place,
                "date": each.date,
                "met": "\n".join(part for part in (each.met, each.place) if part),
                **{name: getattr(each, name) or None for name in ("theirs", "ours", "limit", "result")},
            }
            for place, each in enumerate(rounds, start=1)
        ],
        "versions": [_version(each, names) for each in editions],
        "next_step": plan.next_step or None,
        "signatures": signatures(_course(work, plan), _SIGNERS, names),
        "is_begun": True,
        "record_code": plan.number,
        "record_id": plan.id,
        "record_label": f"{plan.number} {customer.name}",
    }


def _course(work: Work, plan: CooperationPlan) -> ApprovalCourse | None:
    courses = approvals.of_subject(work, COOPERATION_PLAN.name, plan.id)
    return courses[-1] if courses else None


def _parts(work: Work, kind: RecordKind[Any], customer_id: UUID, plans: Collection[UUID]) -> list[Any]:
    """Return what is kept of these versions, the earliest foremost."""
    found = (each for each in dealings.of_customer(work, kind, customer_id) if each.plan_id in plans)
    return sorted(found, key=lambda each: each.date)


def _version(plan: CooperationPlan, names: Mapping[UUID, str]) -> dict[str, object]:
    return {
        "version": plan.edition or 1,
        "date": plan.drafted_on,
        "change": plan.change or ("初稿" if plan.previous_id is None else None),
        "author": names.get(plan.owner_id) if plan.owner_id else None,
    }


def _editions(work: Work, plan: CooperationPlan) -> list[CooperationPlan]:
    """Return all versions of a plan up to this one, the first foremost."""
    found = [plan]
    while (previous := found[-1].previous_id) is not None:
        found.append(records.get(work, COOPERATION_PLAN, previous))
    return found[::-1]


def _arranged(plan: CooperationPlan, name: str, word: str) -> dict[str, object]:
    return {
        "topic": word,
        "offer": getattr(plan, name) or None,
        "condition": getattr(plan, f"{name}_condition") or None,
        "department": getattr(plan, f"{name}_department").replace("、", "、\n") or None,
    }
