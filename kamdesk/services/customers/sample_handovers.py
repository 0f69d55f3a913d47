"""Sample hand-overs: customers that changed their owner, most with something open, and who is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.domain.company.absences import ABSENCE, Absence, AbsenceReason
from kamdesk.domain.customers.handovers import Handover, HandoverReason, Informed
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.handovers import HandoverPlan, Handovers
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.desk.members import Member
    from kamdesk.services.customers.handovers import OpenThings
    from kamdesk.services.sample.scene import SampleScene


class _Told(NamedTuple):
    """How one hand-over came about: how many days ago, how long the giver had the customer, why, in words."""

    days_ago: int
    days_owned: int
    reason: HandoverReason
    detail: str
    informed: Informed


_TOLD: Final = (
    _Told(64, 1100, HandoverReason.NEW_DUTIES, "按行业重新分工，由接收人专人负责。", Informed.IN_PERSON),
    _Told(33, 640, HandoverReason.CUSTOMER, "客户希望由熟悉幕墙项目的同事对接。", Informed.TELEPHONE),
    _Told(
        12, 820, HandoverReason.NEW_POST, "移交人调任渠道岗位，月底前陪同接收人拜访一次。", Informed.IN_PERSON
    ),
)


def add_handovers(scene: SampleScene, contributors: Sequence[OpenThings]) -> None:
    """Hand some customers over from one specialist to another, and send one of them on a journey."""
    owners = {each.id: each for each in scene.members}
    with_dealings = [each.customer for each in scene.customers if each.contract_wan]
    giving = list(dict.fromkeys(each.owner_id for each in with_dealings if each.owner_id in owners))
    if len(giving) <= 1:
        return
    for told, customer in zip(_TOLD, with_dealings, strict=False):
        if customer.owner_id is None:
            continue
        receiver = giving[(giving.index(customer.owner_id) + 1) % len(giving)]
        if receiver is not None:
            on = scene.today - timedelta(days=told.days_ago)
            handovers = Handovers(scene.database, contributors, partial(_day, on))
            _hand_over(handovers, told, customer.id, receiver)
    away, deputy = (owners[each] for each in giving[:2] if each is not None)
    _send_away(scene, away, deputy)


def _day(on: date) -> date:
    return on


def _hand_over(handovers: Handovers, told: _Told, customer_id: UUID, receiver: UUID) -> None:
    on = handovers.today()
    handover = Handover(
        id=new_id(),
        customer_id=customer_id,
        to_id=receiver,
        handed_on=on,
        reason=told.reason,
        reason_detail=told.detail,
        owned_since=on - timedelta(days=told.days_owned),
        informed=told.informed,
        remark="客户资料卡已打印核对，合同移交复印件。",
        from_signed_on=on,
        to_signed_on=on,
        supervisor_signed_on=on,
        manager_signed_on=on + timedelta(days=1),
    )
    (standing,) = handovers.standings([customer_id])
    taken = frozenset(each.record_id for each in standing.things)
    handovers.hand_over([HandoverPlan(handover, taken)])


def _send_away(scene: SampleScene, away: Member, deputy: Member) -> None:
    past = Absence(
        id=new_id(),
        member_id=deputy.id,
        from_on=scene.today - timedelta(days=40),
        until=scene.today - timedelta(days=36),
        deputy_id=away.id,
        reason=AbsenceReason.LEAVE,
    )
    now = replace(
        past,
        id=new_id(),
        member_id=away.id,
        from_on=scene.today - timedelta(days=1),
        until=scene.today + timedelta(days=4),
        deputy_id=deputy.id,
        reason=AbsenceReason.TRAVEL,
    )
    with scene.database.writing(Message("登记示例外出")) as work:
        records.add_all(work, ABSENCE, [past, now])
