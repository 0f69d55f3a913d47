"""Key accounts of the sample department: recognised half a year ago, under way, and left to be found."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.company.approval import Decision
from kamdesk.domain.customers.contracts import CONTRACT, Contract, ContractType
from kamdesk.domain.customers.examinations import months_before
from kamdesk.domain.customers.key_accounts import RECOGNITION_STANDARD, RecognitionStandard
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.recognitions import Act
from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.transactions import TRANSACTION, Transaction
from kamdesk.domain.customers.values import Grade, Relationship, Standing
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.services.customers.sample import shipments_of
from kamdesk.store.identity import new_id
from kamdesk.store.queries.desk import settings
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.file.database import Database

STANDARD: Final = RecognitionStandard(
    total_over=Decimal(30_000_000), monthly_over=Decimal(2_000_000), new_monthly_over=Decimal(1_000_000)
)
"""The thresholds of the sample department, which its papers quote, too."""
_DAYS_AGO: Final = 200
_RECOGNISED: Final = 10
_ON_PAPER: Final = 4
_MONTHS_OF_NEWCOMER: Final = 5
_NEWCOMER_WAN: Final = 700
_DAY: Final = 16


def add_recognitions(scene: SampleScene) -> None:
    """Write the thresholds, and what was submitted and decided by them."""
    with scene.database.writing(Message("设定重点客户认定门槛")) as work:
        settings.put(work, {RECOGNITION_STANDARD: STANDARD.written()})
    _add_newcomer(scene)
    then = scene.today - timedelta(days=_DAYS_AGO)
    recognised = _recognise(scene, then, _RECOGNISED)
    _lose_standing(scene, recognised[-1])
    _submit_one(scene, scene.today - timedelta(days=3))


def _add_newcomer(scene: SampleScene) -> None:
    """Let a prospective customer have begun to buy five months ago, much and every month."""
    is_public = (each for each in scene.customers if each.customer.standing is Standing.GOVERNMENT)
    customer = next(each.customer for each in is_public if not each.contract_wan)
    months = months_before(scene.today, _MONTHS_OF_NEWCOMER)
    bought = [
        Transaction(
            id=new_id(),
            customer_id=customer.id,
            date=month.replace(day=_DAY),
            product=customer.product_types,
            specification=customer.specifications,
            amount=Decimal(1_060_000 + 45_000 * place),
            project="办公楼改造工程",
        )
        for place, month in enumerate(months)
    ]
    contract = Contract(
        id=new_id(),
        customer_id=customer.id,
        subject=f"{customer.product_types}购销合同",
        number=f"HT-{months[0]:%Y}-0901",
        type=ContractType.SALES,
        amount=Decimal(_NEWCOMER_WAN * 10_000),
        signed_on=months[0],
        starts_on=months[0],
        ends_on=months[0] + timedelta(days=364),
        reviewed_by="法务部",
        signed_by="总经理",
    )
    reason = f"近12个月合同额 {_NEWCOMER_WAN} 万元 ≥ B级门槛 300 万元"
    with scene.database.writing(Message("登记新客户的交易")) as work:
        held = records.get(work, CUSTOMER, customer.id)
        existing = Relationship.EXISTING
        records.save(work, CUSTOMER, replace(held, relationship=existing, grade=Grade.B, grade_reason=reason))
        records.add_all(work, CONTRACT, [contract])
        records.add_all(work, TRANSACTION, bought)
        records.add_all(work, SHIPMENT, tuple(shipments_of(bought)))


def _lose_standing(scene: SampleScene, customer_id: UUID) -> None:
    """Let one that was recognised be no large enterprise any more, so that it no longer qualifies."""
    with scene.database.writing(Message("修改地位")) as work:
        held = records.get(work, CUSTOMER, customer_id)
        records.save(work, CUSTOMER, replace(held, standing=Standing.OTHER))


def _recognise(scene: SampleScene, day: date, count: int) -> list[UUID]:
    """Submit who qualified on a day, and decide it within the next two."""
    with acting(scene, Post.SPECIALIST):
        service = _on(scene.database, day)
        qualified = [each.customer_id for each in service.changes()][:count]
        sheets = service.submit(qualified, Act.RECOGNISE)
    for post, days in ((Post.SUPERVISOR, 1), (Post.MANAGER, 2)):
        decided_on = day + timedelta(days=days)
        with acting(scene, post):
            approvals = _on(scene.database, decided_on).approvals
            for place, sheet_id in enumerate(sheets):
                (course,) = approvals.of_subject(service.kind.name, sheet_id)
                step = course.open_step
                if step is None:
                    continue
                if place < _ON_PAPER and post is Post.MANAGER:
                    approvals.sign_on_paper(step.id, Decision.AGREED, decided_on)
                else:
                    approvals.decide(step.id, Decision.AGREED)
    return qualified


def _submit_one(scene: SampleScene, day: date) -> None:
    """Leave one submitted that waits for the supervisor."""
    with acting(scene, Post.SPECIALIST):
        service = _on(scene.database, day)
        new = [each for each in service.changes() if each.act is Act.RECOGNISE]
        service.submit([each.customer_id for each in new[:1]], Act.RECOGNISE)


def _on(database: Database, day: date) -> Recognitions:
    return Recognitions(database, lambda: datetime.combine(day, time(10)).astimezone())


@contextmanager
def acting(scene: SampleScene, post: Post) -> Iterator[None]:
    """Let somebody in a post sit at the desk meanwhile."""
    before = scene.database.actor
    scene.database.actor = actor_of(next(each for each in scene.members if each.post is post))
    try:
        yield
    finally:
        scene.database.actor = before
