"""What the printed card says beside the fields of the customer: other records, and what rules tell."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.opportunities import OPPORTUNITY, Stage
from kamdesk.domain.customers.positions import POSITION
from kamdesk.domain.customers.post_levels import PostLevel
from kamdesk.domain.customers.projects import PROJECT, ProjectStage
from kamdesk.domain.customers.supply import COMPETITOR_NOTE, EXPECTED_NEED, STOCK, Certainty
from kamdesk.domain.customers.taboos import TABOO, TabooSeverity, TabooType
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.printing.form_ids import CUSTOMER_CARD
from kamdesk.domain.printing.requests import Selection
from kamdesk.services.customers.card_form_data import CustomerCardFormData
from tests.records.making import Maker

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

TODAY = date(2026, 3, 20)


@pytest.fixture
def make(database: Database) -> Maker:
    return Maker(database)


@pytest.fixture
def card(database: Database) -> Callable[[UUID], Any]:
    def print_card(customer_id: UUID) -> Any:
        papers = CustomerCardFormData(database, lambda: TODAY)
        return dict(next(iter(papers.records(CUSTOMER_CARD, Selection(ids=(customer_id,))))))

    return print_card


def test_stock_needs_and_competitors_stand_below_what_was_typed(
    make: Maker, make_customer: Callable[..., Customer], card: Callable[[UUID], Any]
) -> None:
    customer = make_customer("甲公司", stock_level="约两周用量", postcode="410007")
    of = {"customer_id": customer.id, "product": "铝杆", "unit": "吨"}
    make.record(
        STOCK,
        **of,
        quantity=Decimal(30),
        monthly_need=Decimal(20),
        counted_on=date(2026, 3, 1),
        min_days=50,
        min_quantity=None,
    )
    need = {"quantity": Decimal(150), "region": "", "price_range": "", "specification": "", "remark": ""}
    for month in (date(2026, 2, 1), date(2026, 3, 1)):
        make.record(EXPECTED_NEED, **of, **need, month=month, certainty=Certainty.LIKELY)
    make.record(
        COMPETITOR_NOTE,
        customer_id=customer.id,
        competitor="华泰金属",
        product="",
        region="湖北",
        activity="报价低 1.5%。",
        date=date(2026, 3, 5),
        answer="按周交货",
    )
    printed = card(customer.id)
    assert printed["customer.stock_level"].splitlines()[0] == "约两周用量"
    assert printed["customer.stock_level"].splitlines()[1].startswith("铝杆 30 吨，月需求 20 吨")
    assert printed["customer.expected_needs"] == "2026-03 铝杆 150 吨（很可能）"  # what lies behind is over
    assert printed["customer.competitors"] == "2026-03-05 华泰金属（湖北）：报价低 1.5%；我方对策：按周交货"


def test_boxes_that_nobody_filled_say_what_the_rules_tell(
    make: Maker, make_customer: Callable[..., Customer], card: Callable[[UUID], Any]
) -> None:
    parent = make_customer("乙集团有限公司")
    customer = make_customer("甲公司", grade=Grade.C, postcode="410007", parent_id=parent.id)
    blank = {"pinyin": "", "form_of_address": "", "postcode": "", "protocol_rank": None, "post_level": None}
    person = {"customer_id": customer.id, "taboos": "不饮酒", "sex": None, **blank}
    chief = make.record(CONTACT, **person, name="欧阳明堃", job_title="总经理", position=1)
    make.record(CONTACT, **person, name="何国栋", job_title="采购部部长", position=0)
    make.record(
        TABOO,
        contact_id=chief.id,
        type=TabooType.FOOD,
        what="花生",
        severity=TabooSeverity.STRICT,
        neighbour_id=None,
    )
    make.record(
        POSITION,
        contact_id=chief.id,
        customer_id=parent.id,
        department="",
        job_title="副总经理",
        post_level=PostLevel.VICE_PRESIDENT,
        starts_on=date(2018, 3, 1),
        ends_on=date(2021, 5, 31),
    )
    printed = card(customer.id)
    assert printed["customer.parent_id"] == "乙集团有限公司"
    assert printed["customer.life_stage"] == "潜在期"
    assert printed["customer.relationship"] == "潜在客户"
    assert printed["customer.call_interval"].endswith("天（C级）")
    assert printed["customer.key_account"] == "未认定"
    second, first = printed["contacts"]
    assert (first["pinyin"], first["form_of_address"]) == ("Ouyang Mingkun", "欧阳总")
    assert (first["protocol_rank"], second["protocol_rank"]) == ("1（按职级）", "2（按职级）")
    assert (first["post_level"], first["postcode"]) == ("企业总经理", "410007")
    assert first["taboos"] == "不饮酒；食物：花生（严禁）"
    assert first["positions"] == "2018-03至2021-05 乙集团有限公司 副总经理（企业副总经理）"


def test_open_chances_and_projects_stand_on_the_card(
    make: Maker, make_customer: Callable[..., Customer], card: Callable[[UUID], Any]
) -> None:
    customer = make_customer("甲公司")
    chance = {"customer_id": customer.id, "project_id": None, "expected_on": date(2026, 5, 1)}
    make.record(OPPORTUNITY, **chance, need="丢了的", stage=Stage.LOST)
    make.record(
        OPPORTUNITY,
        **chance,
        need="二期备料",
        stage=Stage.OFFER,
        next_step="报价",
        next_on=date(2026, 4, 2),
    )
    begun = {"customer_id": customer.id, "starts_on": date(2026, 1, 5), "ends_on": None, "site": "大连"}
    make.record(PROJECT, **begun, name="完工的", stage=ProjectStage.FINISHED)
    make.record(PROJECT, **begun, name="二期", stage=ProjectStage.RUNNING)
    lines = card(customer.id)["chances"]
    assert [each["name"] for each in lines] == ["二期备料", "二期", "完工的"]
    assert (lines[0]["stage"], lines[0]["when"], lines[0]["next"]) == ("方案报价", "2026-05-01", "04-02 报价")
    assert (lines[1]["kind"], lines[1]["when"], lines[1]["next"]) == ("项目", "2026-01 至", "大连")
