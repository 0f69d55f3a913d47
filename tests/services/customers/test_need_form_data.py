"""The analysis of demand is one table of all chosen; measures have a sheet a customer."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.needs import DEMAND_ANALYSIS
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.printing.form_ids import ANALYSIS, MEASURES
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.measures import Countermeasures
from kamdesk.services.records.records import Records
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database


def save(service: Records[Any], **values: object) -> Any:
    draft = service.draft()
    for name, value in values.items():
        draft.set(name, value)
    return service.save(draft)


@pytest.fixture
def bank(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Customer:
    owner = make_member("龙䶮").id
    customer = make_customer("平安银行股份有限公司", owner_id=owner, grade=Grade.A)
    draft = Customers(database).draft(customer.id)
    person = draft.add_contact()
    person.type("name", "王喆")
    person.type("job_title", "采购部部长")
    return Customers(database).save(draft)


@pytest.fixture
def vanke(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("万科企业股份有限公司")


def need(database: Database, customer: Customer, product: str, tons: str, day: date) -> None:
    values = {"product_type": product, "quantity": Decimal(tons), "unit": "吨", "region": "华东"}
    service: Records[Any] = Records(database, DEMAND_ANALYSIS)
    save(service, customer_id=customer.id, date=day, reason="新增产线。", **values)


def test_needs_of_all_stand_in_one_table_with_what_they_come_to(
    database: Database, bank: Customer, vanke: Customer
) -> None:
    need(database, bank, "中厚板", "960.5", date(2026, 9, 1))
    need(database, vanke, "螺纹钢", "40", date(2026, 11, 3))
    (page,), problems = printed(database, ANALYSIS)
    assert problems == ()
    for words in (
        "平安银行股份有限公司",
        "中厚板960.5吨华东",
        "螺纹钢40吨",
        "2位客户共2项需求，数量合计1,000.5吨",
        "请按下列数量排产备料：中厚板960.5吨；螺纹钢40吨",
    ):
        assert words in page, words
    assert "2026年9月至2026年11月" in page
    (page,), _ = printed(database, ANALYSIS, Selection((vanke.id,)))
    assert "螺纹钢" in page
    assert "中厚板" not in page


def test_measures_of_a_customer_stand_on_its_sheet_and_who_has_none_has_no_paper(
    database: Database, bank: Customer, vanke: Customer
) -> None:
    measures = Countermeasures(database)
    person = next(iter(Customers(database).card(bank.id).contacts))
    noted = {"customer_id": bank.id, "noted_on": date(2026, 1, 5), "owner_id": bank.owner_id}
    save(
        measures,
        **noted,
        contact_id=person.id,
        direction="即将轮岗",
        problem="接任者不熟悉流程",
        measure="安排来厂参观",
        due_on=date(2026, 1, 20),
    )
    save(measures, **noted, problem="货款逾期", done_on=date(2026, 2, 1), result="货款已到账。")
    (page,), problems = printed(database, MEASURES)
    assert problems == ()
    for words in (
        "平安银行股份有限公司",
        "☑A级",
        "王喆采购部部长",
        "即将轮岗",
        "安排来厂参观",
        "龙䶮2026-01-20",
    ):
        assert words in page, words
    assert "共2项，已落实1项，逾期1项；第" in page
    assert "货款已到账" in page
    assert len(printed(database, MEASURES, Selection((bank.id, vanke.id)))[0]) == 2


def test_a_measure_is_about_a_person_of_its_own_customer(
    database: Database, bank: Customer, vanke: Customer
) -> None:
    person = next(iter(Customers(database).card(bank.id).contacts))
    with pytest.raises(InvalidDraftError) as refused:
        save(
            Countermeasures(database),
            customer_id=vanke.id,
            contact_id=person.id,
            problem="压价",
            noted_on=date(2026, 1, 5),
        )
    assert list(refused.value.problems) == ["contact_id"]
