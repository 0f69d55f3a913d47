"""Monthly plans on paper: who plans what for which month, nothing that nobody wrote."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pypdfium2
import pytest

from kamdesk.app.form_filling import desk_printing
from kamdesk.domain.desk.members import Post
from kamdesk.domain.plans import kinds
from kamdesk.domain.plans.month_plan import PlanItem
from kamdesk.domain.printing.form_ids import MONTH_PLAN
from kamdesk.domain.printing.requests import Selection
from kamdesk.services.plans.plan_form_data import PlanFormData
from kamdesk.services.plans.plans import Plans
from kamdesk.services.printing.packets import Packet, Packets
from kamdesk.services.records.record_lookup import RecordLookup
from kamdesk.services.shared.search import Search
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.plans.month_plan import MonthPlan
    from kamdesk.store.file.database import Database

TODAY = date(2025, 2, 28)
MARCH = date(2025, 3, 1)
APRIL = date(2025, 4, 1)


@pytest.fixture
def plans(database: Database) -> Plans:
    return Plans(database, lambda: TODAY)


@pytest.fixture
def papers(database: Database) -> PlanFormData:
    return PlanFormData(database, lambda: TODAY)


@pytest.fixture
def plan(plans: Plans) -> Callable[..., MonthPlan]:
    """Save a plan: the customers to call on, each with its groups."""

    def make(member: Member, month: date, *items: PlanItem) -> MonthPlan:
        return plans.save(plans.view(member.id, month).plan, items).plan

    return make


def test_three_lists_with_their_sums_and_a_code_that_opens_the_plan_again(
    database: Database,
    plans: Plans,
    plan: Callable[..., MonthPlan],
    make_member: Callable[..., Member],
    make_customer: Callable[..., Customer],
) -> None:
    member = make_member("龙䶮", post=Post.SPECIALIST)
    bank = make_customer("平安银行股份有限公司")
    saved = plan(
        member,
        MARCH,
        PlanItem(indicator="calls", customer_id=bank.id, groups=2),
        PlanItem(indicator="calls", text="滨州市政", groups=3),
        PlanItem(indicator="deals", customer_id=bank.id),
    )
    plans.hand_in(saved)
    (page,), problems = printed(database, MONTH_PLAN, Selection(month=MARCH))
    assert problems == ()
    assert "月度工作计划表2025年3月" in page
    assert "龙䶮客户专员2025年2月28日" in page
    assert "1平安银行股份有限公司22滨州市政35" in page  # position, customer, groups; their sum
    assert "01平安银行股份有限公司11" in page  # nothing to develop, one to close
    assert "本月没有拓展计划" in page
    assert "迟交" not in page
    code = page[page.index("JH2503") :][: len("JH2503-XXXXXX")]
    (hit,) = Search(database).find(code)
    assert (hit.kind, hit.id, hit.month, hit.title) == ("month_plan", member.id, MARCH, "龙䶮")


def test_late_and_missing_are_told_apart(
    papers: PlanFormData,
    plan: Callable[..., MonthPlan],
    make_member: Callable[..., Member],
    database: Database,
) -> None:
    late, missing = make_member("赵敏"), make_member("孙丽")
    item = PlanItem(indicator="calls", text="平安银行")
    Plans(database, lambda: date(2025, 3, 4)).hand_in(plan(late, MARCH, item))
    plan(missing, MARCH, item)
    words = {}
    for each in (late, missing):
        (words[each.id],), _ = printed(database, MONTH_PLAN, Selection((each.id,), MARCH))
    assert "2025年3月4日（迟交）" in words[late.id]
    assert "客户专员未交" in words[missing.id]
    assert [record["late"] for record in papers.records(MONTH_PLAN, Selection(month=MARCH))] == [True, False]


def test_all_are_those_who_planned_something_ids_are_plans_or_members(
    papers: PlanFormData, plan: Callable[..., MonthPlan], make_member: Callable[..., Member]
) -> None:
    first, idle, last = make_member("赵敏"), make_member("孙丽"), make_member("李堃")
    item = PlanItem(indicator="calls", text="平安银行")
    march, april = plan(first, MARCH, item), plan(first, APRIL, item)
    plan(last, MARCH, item)
    plan(idle, MARCH)

    def names(*ids: UUID) -> list[tuple[object, object]]:
        chosen = Selection(ids or None, MARCH)
        records = list(papers.records(MONTH_PLAN, chosen))
        assert papers.count(MONTH_PLAN, chosen) == len(records)
        return [(record["record_label"], record["month"]) for record in records]

    assert names() == [("赵敏", MARCH), ("李堃", MARCH)]
    assert names(last.id, idle.id, first.id) == [("李堃", MARCH), ("赵敏", MARCH)]
    assert april.id is not None
    assert names(april.id) == [("赵敏", APRIL)]
    assert papers.subjects(MONTH_PLAN, Selection(month=MARCH)) == (first.id, last.id)
    assert papers.subjects(MONTH_PLAN, Selection((april.id, last.id), MARCH)) == (april.id, last.id)
    assert [record["record_id"] for record in papers.records(MONTH_PLAN, Selection((first.id,), MARCH))] == [
        march.id
    ]


def test_forty_customers_with_long_names_run_over_and_lose_nothing(
    database: Database, plan: Callable[..., MonthPlan], make_member: Callable[..., Member]
) -> None:
    names = [f"第{n}号重点区域装备制造产业协同创新投资集团股份有限责任公司" for n in range(1, 41)]
    plan(make_member(), MARCH, *(PlanItem(indicator="calls", text=name) for name in names))
    pages, problems = printed(database, MONTH_PLAN, Selection(month=MARCH))
    assert len(pages) > 1
    assert problems == ()
    assert all(any(name in page for page in pages) for name in names)


def test_plans_are_chosen_by_name_or_id(
    database: Database, plan: Callable[..., MonthPlan], make_member: Callable[..., Member]
) -> None:
    member = make_member("赵敏")
    saved = plan(member, MARCH, PlanItem(indicator="calls", text="平安银行"))
    assert RecordLookup(database, kinds.MONTH_PLAN).called(["赵敏", str(saved.id), str(member.id)]) == (
        member.id,
        saved.id,
    )


def test_a_months_packet_binds_each_members_plan_with_the_sheet(
    database: Database, plan: Callable[..., MonthPlan], make_member: Callable[..., Member]
) -> None:
    first, second = make_member("赵敏"), make_member("孙丽")
    plan(second, MARCH, PlanItem(indicator="calls", text="平安银行"))
    printing = desk_printing(database)
    packets = Packets(database, printing)
    packet = packets.save(Packet(uuid4(), "考核册", (MONTH_PLAN, "evaluation-specialist")))
    document = packets.render(str(packet.id), "filled", Selection(month=MARCH))
    with closing(pypdfium2.PdfDocument(document.pdf)) as pdf:
        texts = ["".join(page.get_textpage().get_text_range().split()) for page in pdf]
    titles = [("月度工作计划表" in text, first.name in text, second.name in text) for text in texts]
    assert titles == [(True, False, True), (False, False, True), (False, True, False)]
    assert [part.delivery.month for part in document.parts] == [MARCH, MARCH]
