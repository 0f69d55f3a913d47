"""What concerns say is open with a customer on a day: what came in or was done later was open then."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.features import open_things
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, PlanState
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.needs import COUNTERMEASURE
from kamdesk.domain.customers.obligations import OBLIGATION
from kamdesk.domain.customers.opportunities import OPPORTUNITY, Stage
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.plans.month_plan import MonthPlan, PlanItem
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.handovers import Handovers
from kamdesk.services.customers.payments import Payments
from kamdesk.services.plans.plans import Plans
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

DAY = date(2026, 12, 10)
BEFORE, AFTER = DAY - timedelta(days=5), DAY + timedelta(days=5)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> UUID:
    return make_customer("甲公司").id


@pytest.fixture
def keep(database: Database, bank: UUID) -> Callable[..., Any]:
    def keep(kind: RecordKind[Any], **values: Any) -> Any:
        with database.writing(Message("新增")) as work:
            return records.save(work, kind, kind.value(id=new_id(), customer_id=bank, **values))

    return keep


def open_on(database: Database, bank: UUID, day: date) -> list[tuple[str, str]]:
    (standing,) = Handovers(database, open_things(), lambda: day).standings([bank])
    return [(each.kind, each.matter) for each in standing.things]


def test_parts_of_signed_contracts_and_what_is_owed(
    database: Database, bank: UUID, keep: Callable[..., Any]
) -> None:
    signed = keep(CONTRACT, subject="供货合同", signed_on=BEFORE)
    coming = keep(CONTRACT, subject="新合同", signed_on=AFTER)
    for contract, text in ((signed, "每月送样"), (coming, "还没有约定")):
        keep(OBLIGATION, contract_id=contract.id, text=text)
        keep(INSTALMENT, contract_id=contract.id, name="首付款", due_on=DAY, amount=Decimal(3000))
    keep(OBLIGATION, contract_id=signed.id, text="后来做到", fulfilled_on=AFTER)
    keep(OBLIGATION, contract_id=signed.id, text="早就做到", fulfilled_on=BEFORE)
    paid = Payments(database).draft()
    for name, value in {
        "customer_id": bank,
        "due_on": BEFORE,
        "amount_due": Decimal(500),
        "paid_on": AFTER,
        "paid_amount": Decimal(500),
    }.items():
        paid.set(name, value)
    Payments(database).save(paid)
    assert open_on(database, bank, DAY) == [
        (CONTRACT.name, "新合同：尚未签订"),
        (OBLIGATION.name, "供货合同：我方每月送样"),
        (OBLIGATION.name, "供货合同：我方后来做到"),
        (INSTALMENT.name, "供货合同：首付款 3,000.00 元"),
        (PAYMENT.name, "货款：未收 500.00 元，逾期 5 天"),
    ]
    later = open_on(database, bank, AFTER)
    assert (OBLIGATION.name, "供货合同：我方后来做到") not in later
    assert PAYMENT.name not in {kind for kind, _matter in later}


def test_opportunities_plans_of_cooperation_and_measures(
    database: Database, bank: UUID, keep: Callable[..., Any]
) -> None:
    keep(
        OPPORTUNITY, need="二期幕墙", found_on=BEFORE, stage=Stage.OFFER, amount=Decimal(9), next_step="报价"
    )
    keep(OPPORTUNITY, need="丢了", found_on=BEFORE, stage=Stage.LOST, lost_reason="价格")
    keep(OPPORTUNITY, need="后来发现", found_on=AFTER, stage=Stage.LEAD)
    keep(COOPERATION_PLAN, title="年度合作", drafted_on=BEFORE, state=PlanState.NEGOTIATING)
    keep(COOPERATION_PLAN, title="谈定的", drafted_on=BEFORE, state=PlanState.AGREED)
    keep(COUNTERMEASURE, noted_on=BEFORE, problem="联系人调动", measure="重新拜访", done_on=AFTER)
    keep(COUNTERMEASURE, noted_on=BEFORE, problem="做完了", done_on=BEFORE)
    assert open_on(database, bank, DAY) == [
        (COOPERATION_PLAN.name, "年度合作（洽谈中）"),
        (COUNTERMEASURE.name, "联系人调动：重新拜访"),
        (OPPORTUNITY.name, "二期幕墙（方案报价，9.00 元）：报价"),
    ]


def test_what_is_planned_for_the_month_and_not_held_yet(
    database: Database, bank: UUID, keep: Callable[..., Any], make_member: Callable[..., Member]
) -> None:
    member = make_member("周喆")
    plans = Plans(database, lambda: DAY)
    items = [PlanItem(indicator=name, customer_id=bank, groups=3) for name in ("calls", "deals")]
    plans.save(MonthPlan(member_id=member.id, month=DAY.replace(day=1)), items)
    keep(CALL, date=BEFORE, member_id=member.id, held=True, groups=1)
    assert open_on(database, bank, DAY) == [("month_plan", "2026年12月拜访计划 2 组，成交计划 3 组未完成")]
    assert open_on(database, bank, date(2027, 1, 4)) == []
