"""Projects: which customers may put what into them, and what belongs to one in sum."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook

from kamdesk.app.features import service_of
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.opportunities import OPPORTUNITY, Stage
from kamdesk.domain.customers.project_parties import PROJECT_PARTY, PartyRole
from kamdesk.domain.customers.projects import PROJECT
from kamdesk.domain.customers.supply import COMPETITOR_NOTE
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.services.customers.projects import Projects
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.records.importing import Importing
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

DAY = date(2026, 3, 2)


@pytest.fixture
def save(database: Database) -> Callable[..., Any]:
    def make(kind: RecordKind[Any], **values: object) -> Any:
        service = service_of(database, kind)
        draft = service.draft()
        for name, value in values.items():
            draft.set(name, value)
        return service.save(draft)

    return make


@pytest.fixture
def vanke(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("万科企业股份有限公司")


@pytest.fixture
def builder(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("第三建设有限公司")


@pytest.fixture
def tower(save: Callable[..., Any], vanke: Customer) -> Any:
    return save(PROJECT, customer_id=vanke.id, name="云城总部大楼")


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (CONTRACT, {"subject": "幕墙供货", "signed_on": DAY}),
        (TRANSACTION, {"date": DAY, "product": "铝型材", "amount": Decimal(7)}),
        (OPPORTUNITY, {"need": "幕墙用料", "found_on": DAY, "stage": Stage.LEAD}),
    ],
    ids=lambda each: getattr(each, "name", ""),
)
def test_only_customers_of_a_project_put_something_into_it(
    save: Callable[..., Any], tower: Any, vanke: Customer, builder: Customer, kind: Any, values: Any
) -> None:
    save(kind, customer_id=vanke.id, project_id=tower.id, **values)
    with pytest.raises(InvalidDraftError, match="还不是项目“云城总部大楼”的客户") as refused:
        save(kind, customer_id=builder.id, project_id=tower.id, **values)
    assert list(refused.value.problems) == ["project_id"]
    save(PROJECT_PARTY, project_id=tower.id, customer_id=builder.id, role=PartyRole.CONTRACTOR)
    assert save(kind, customer_id=builder.id, project_id=tower.id, **values).project_id == tower.id


def test_what_is_in_a_project_stays_there_when_its_customer_leaves_it(
    database: Database, save: Callable[..., Any], tower: Any, builder: Customer
) -> None:
    party = save(PROJECT_PARTY, project_id=tower.id, customer_id=builder.id)
    made = save(CONTRACT, customer_id=builder.id, subject="幕墙供货", project_id=tower.id)
    service_of(database, PROJECT_PARTY).trash([party.id])
    contracts = service_of(database, CONTRACT)
    draft = contracts.draft(made.id)
    draft.set("remark", "已归档")
    assert contracts.save(draft).project_id == tower.id


def test_a_customer_stands_once_in_a_project(
    save: Callable[..., Any], tower: Any, vanke: Customer, builder: Customer
) -> None:
    for customer in (vanke, builder):
        save(PROJECT_PARTY, project_id=tower.id, customer_id=customer.id)
        with pytest.raises(InvalidDraftError, match="已经在这个项目里"):
            save(PROJECT_PARTY, project_id=tower.id, customer_id=customer.id)


def test_offered_are_the_projects_of_the_customer_its_own_and_those_it_takes_part_in(
    database: Database, save: Callable[..., Any], tower: Any, builder: Customer
) -> None:
    own = save(PROJECT, customer_id=builder.id, name="自建厂房")
    field, contracts = CONTRACT.field_named["project_id"], service_of(database, CONTRACT)
    assert [hit.id for hit in contracts.within(field, builder.id)] == [own.id]
    save(PROJECT_PARTY, project_id=tower.id, customer_id=builder.id)
    offered = contracts.within(field, builder.id)
    assert [(hit.title, hit.details) for hit in offered] == [
        ("自建厂房", ("XM000002",)),
        ("云城总部大楼", ("XM000001",)),
    ]


def test_a_text_that_names_a_project_of_the_customer_becomes_it_any_other_stays(
    save: Callable[..., Any], tower: Any, vanke: Customer, builder: Customer
) -> None:
    sold: dict[str, Any] = {"date": DAY, "product": "铝型材", "amount": Decimal(7)}
    made = save(TRANSACTION, customer_id=vanke.id, project="云城总部大楼", **sold)
    assert (made.project_id, made.project) == (tower.id, "")
    other = save(TRANSACTION, customer_id=builder.id, project="云城总部大楼", **sold)
    assert (other.project_id, other.project) == (None, "云城总部大楼")


def test_a_project_knows_what_belongs_to_it_in_sum_and_over_which_days(
    database: Database, save: Callable[..., Any], tower: Any, vanke: Customer
) -> None:
    of_tower: dict[str, Any] = {"customer_id": vanke.id, "project_id": tower.id}
    assert Projects(database).sums(tower.id).span is None
    save(CONTRACT, **of_tower, subject="幕墙供货", amount=Decimal(900), signed_on=date(2026, 2, 1))
    for day, amount in ((DAY, "70.5"), (date(2026, 5, 6), "-0.5")):
        save(TRANSACTION, **of_tower, date=day, product="铝型材", amount=Decimal(amount))
    save(OPPORTUNITY, **of_tower, need="二期", found_on=DAY, stage=Stage.LEAD, amount=Decimal(40))
    lost = {"stage": Stage.LOST, "lost_reason": "价格", "amount": Decimal(1)}
    save(OPPORTUNITY, **of_tower, need="一期", found_on=date(2026, 1, 9), **lost)
    gone = save(TRANSACTION, **of_tower, date=date(2025, 1, 1), product="铝板", amount=Decimal(5))
    service_of(database, TRANSACTION).trash([gone.id])
    sums = Projects(database).sums(tower.id)
    assert (sums.contracts.count, sums.contracts.amount) == (1, Decimal(900))
    assert (sums.transactions.count, sums.transactions.amount) == (2, Decimal(70))
    assert (sums.open_opportunities.count, sums.open_opportunities.amount) == (1, Decimal(40))
    assert sums.opportunities.count == 2
    assert sums.span == (date(2026, 1, 9), date(2026, 5, 6))


def test_contracts_come_in_with_their_project_by_name_or_number_and_go_out_and_in_unchanged(
    database: Database,
    save: Callable[..., Any],
    tower: Any,
    builder: Customer,
    tmp_path: Path,
) -> None:
    namesake = save(PROJECT, customer_id=builder.id, name=tower.name)
    book = Workbook()
    sheet: Any = book.active
    for row in (
        ("客户", "合同名称", "合同编号", "所属项目", "所属项目编号"),
        ("万科企业股份有限公司", "甲", "A-1", tower.name, tower.number),
        ("第三建设有限公司", "乙", "A-2", None, namesake.number),
        ("第三建设有限公司", "丙", "A-3", None, tower.number),
    ):
        sheet.append(row)
    given, out = tmp_path / "合同.xlsx", tmp_path / "全部.xlsx"
    book.save(given)
    importing = Importing(database, service_of(database, CONTRACT), lambda: None)
    inspection = importing.inspect(given)
    report = importing.apply(importing.plan(inspection), inspection)
    assert [str(each.reason) for each in report.refused if "还不是项目" in str(each.reason)]
    made = {each.number: each.project_id for each in every(database, CONTRACT)}
    assert made == {"A-1": tower.id, "A-2": namesake.id}
    Exporting(database, CONTRACT).export_all(out)
    plan = importing.plan(importing.inspect(out))
    assert [(row.fate, row.changes) for row in plan.rows] == [(RowOutcome.UNCHANGED, ())] * 2


def test_what_a_competitor_does_stands_at_a_customer_or_in_a_region(
    save: Callable[..., Any], vanke: Customer
) -> None:
    told: dict[str, Any] = {"competitor": "滨江铝业", "activity": "设前置仓库", "date": DAY}
    assert save(COMPETITOR_NOTE, **told, region="云南").customer_id is None
    assert save(COMPETITOR_NOTE, **told, customer_id=vanke.id).region == ""
    with pytest.raises(InvalidDraftError, match="要填所在区域") as refused:
        save(COMPETITOR_NOTE, **told)
    assert list(refused.value.problems) == ["region"]
