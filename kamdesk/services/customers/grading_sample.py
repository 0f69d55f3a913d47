"""Grading and care in the sample department: decisions, stages of life, groups, own intervals."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.care_standard import CareStandard
from kamdesk.domain.customers.grading import (
    CARE_STANDARD,
    GRADE_DECISION,
    NO_DEALS,
    GradeDecision,
    propose_stage,
)
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Category, Grade
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers.deal_facts import deal_facts
from kamdesk.store.queries.desk import settings
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.sample.scene import SampleScene

_SEED: Final = 20_261_101
_STANDARD: Final = CareStandard(a_budget=Decimal(2000), b_budget=Decimal(800), c_budget=Decimal(300))
_BRAND: Final = 2
"""So many characters of a short name are the brand that companies of a group share."""
_GROUPS: Final = 3
_LARGEST_GROUP: Final = 4
_OWN_INTERVALS: Final = (14, 45, 120)
_OWN_SHARE: Final = 0.06
_UNSEEN_SHARE: Final = 0.1
"""Of so many customers nobody has looked at the stage yet."""


def add_grading(scene: SampleScene) -> None:
    """Write how customers were graded, how they are looked after, and which belong together."""
    chance = Random(_SEED)
    ids = [each.customer.id for each in scene.customers]
    manager = next((each.name for each in scene.members if each.post is Post.MANAGER), "")
    with scene.database.writing(Message("登记示例定级")) as work:
        settings.put(work, {CARE_STANDARD: _STANDARD.written()})
        found = records.by_ids(work, CUSTOMER, ids)
        ordered = [found[each] for each in ids]
        facts = deal_facts(work, _STANDARD.grade_months, scene.today)
        parents = _parents(ordered)
        changed = []
        for customer in ordered:
            stage = propose_stage(facts.get(customer.id, NO_DEALS), _STANDARD, scene.today).stage
            own = chance.choice(_OWN_INTERVALS) if chance.random() < _OWN_SHARE else None
            changed.append(
                replace(
                    customer,
                    life_stage=None if chance.random() < _UNSEEN_SHARE else stage,
                    call_interval=own,
                    parent_id=parents.get(customer.id),
                )
            )
        records.update_all(work, CUSTOMER, changed)
        decisions = [made for each in ordered for made in _decisions(chance, each, scene, manager)]
        records.add_all(work, GRADE_DECISION, decisions)


def _parents(customers: Sequence[Customer]) -> Mapping[UUID, UUID]:
    """Return the parent companies in a few groups of enterprises that share a brand."""
    by_brand: dict[str, list[Customer]] = defaultdict(list)
    for each in customers:
        if each.category is not Category.ADMINISTRATIVE:
            by_brand[each.short_name[:_BRAND]].append(each)
    groups = [found[:_LARGEST_GROUP] for found in by_brand.values() if len(found) > 1][:_GROUPS]
    return {each.id: group[0].id for group in groups for each in group[1:]}


def _decisions(
    chance: Random, customer: Customer, scene: SampleScene, author: str
) -> Iterator[GradeDecision]:
    """Yield how a customer came to its grade: as C at first, later by what it signed."""
    first = scene.today - timedelta(days=chance.randrange(420, 640))
    shared: dict[str, Any] = {"customer_id": customer.id, "author": author}
    yield GradeDecision(
        id=new_id(), decided_on=first, after=Grade.C, proposed=Grade.C, reason="建档定级。", **shared
    )
    if customer.grade is None or customer.grade is Grade.C:
        return
    yield GradeDecision(
        id=new_id(),
        decided_on=scene.today - timedelta(days=chance.randrange(3, 300)),
        before=Grade.C,
        after=customer.grade,
        proposed=customer.grade,
        proposal=customer.grade_reason,
        reason=customer.grade_reason,
        **shared,
    )
