"""Grades decided through the service: one act, its decisions, reasons, movements, overdue calls, groups."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.grading import GRADE_DECISION
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.customers.values import Grade, LifeStage
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.care_standards import CareStandards
from kamdesk.services.customers.customers import Customers
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

OVERDUE = RecordFilter(accepted=(("last_contact", frozenset[object]({"due"})),))


@pytest.fixture
def customers(database: Database) -> Customers:
    return Customers(database)


@pytest.fixture
def today(customers: Customers) -> date:
    return customers.today()


@pytest.fixture
def keep(database: Database) -> Callable[..., Any]:
    def keep(kind: RecordKind[Any], **values: Any) -> Any:
        with database.writing(Message("新增")) as work:
            return records.save(work, kind, kind.value(id=new_id(), **values))

    return keep


def overdue(customers: Customers) -> set[str]:
    rows = customers.rows(customers.list(OVERDUE).keys)
    return {str(row.values["name"]) for row in rows if row is not None}


def test_a_rolling_amount_is_proposed_decided_and_kept(
    database: Database,
    customers: Customers,
    make_customer: Callable[..., Customer],
    keep: Callable[..., Any],
    today: date,
) -> None:
    big, small = make_customer("大客户"), make_customer("小客户", grade=Grade.C)
    for days, wan in ((10, 700), (300, 560), (400, 9_000)):  # the last lies before the twelve months
        signed_on = today - timedelta(days=days)
        keep(CONTRACT, customer_id=big.id, subject="购销", amount=Decimal(wan * 10_000), signed_on=signed_on)
    keep(CONTRACT, customer_id=small.id, subject="草案", amount=Decimal(99_000_000))  # not signed
    cases = {each.name: each for each in customers.grading.cases()}
    assert cases["大客户"].differs
    assert not cases["小客户"].differs
    assert str(cases["大客户"].proposal.why) == "近12个月合同额 1,260 万元 ≥ A级门槛 1,000 万元"

    customers.grading.decide({big.id: Grade.A}, "")
    kept = customers.get(big.id)
    assert (kept.grade, kept.grade_reason) == (Grade.A, str(cases["大客户"].proposal.why))
    (decision,) = every(database, GRADE_DECISION)
    assert (decision.before, decision.after, decision.proposed) == (None, Grade.A, Grade.A)
    assert (decision.decided_on, decision.author) == (today, "测试员")
    (move,) = customers.grading.moves(today, today)
    assert (move.customer, move.decision) == ("大客户", decision)
    assert customers.grading.moves(today - timedelta(9), today - timedelta(1)) == ()
    assert customers.card(big.id).standing.decisions == (decision,)
    History(database).undo()
    assert every(database, GRADE_DECISION) == []


def test_against_the_proposal_only_with_a_reason(
    database: Database, customers: Customers, make_customer: Callable[..., Customer]
) -> None:
    one = make_customer("新客户", grade=Grade.C, grade_reason="以前的理由")
    with pytest.raises(InvalidDraftError) as refused:
        customers.grading.decide({one.id: Grade.A}, " ")
    assert set(refused.value.problems) == {"reason"}
    draft = customers.draft(one.id)
    draft.set("grade", Grade.A)
    with pytest.raises(InvalidDraftError) as refused:
        customers.save(draft)
    assert set(refused.value.problems) == {"grade_reason"}
    with pytest.raises(InvalidDraftError):
        customers.set_field([one.id], "grade", Grade.A)
    assert every(database, GRADE_DECISION) == []

    draft.set("grade_reason", "战略客户")
    customers.save(draft)
    (decision,) = every(database, GRADE_DECISION)
    assert (decision.before, decision.after, decision.reason) == (Grade.C, Grade.A, "战略客户")
    assert decision.is_against_proposal


def test_steady_deals_and_stages_follow_from_transactions(
    customers: Customers, make_customer: Callable[..., Customer], keep: Callable[..., Any], today: date
) -> None:
    steady, asleep = make_customer("稳定客户"), make_customer("久未成交")
    for month in range(11):
        day = today - timedelta(days=30 * month)
        keep(TRANSACTION, customer_id=steady.id, date=day, product="铝杆", amount=Decimal(1))
    keep(TRANSACTION, customer_id=steady.id, date=today - timedelta(1500), product="铝杆", amount=Decimal(1))
    long_ago = today - timedelta(days=200)
    keep(TRANSACTION, customer_id=asleep.id, date=long_ago, product="铝杆", amount=Decimal(1))
    keep(TRANSACTION, customer_id=asleep.id, date=today, product="铝杆", amount=Decimal(-1))  # given back
    standing = customers.card(steady.id).standing
    assert (standing.grade.grade, standing.stage.stage) == (Grade.B, LifeStage.LOYAL)
    assert customers.card(asleep.id).standing.stage.stage is LifeStage.DORMANT


def test_overdue_calls_follow_grade_own_interval_and_setting(
    database: Database,
    customers: Customers,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
    keep: Callable[..., Any],
    today: date,
) -> None:
    member = make_member()

    def called(name: str, days: int, **fields: Any) -> None:
        one = make_customer(name, **fields)
        day = today - timedelta(days=days)
        keep(CALL, customer_id=one.id, member_id=member.id, date=day, held=True)

    called("A级31天", 31, grade=Grade.A)
    called("A级30天", 30, grade=Grade.A)
    called("C级31天", 31, grade=Grade.C)
    called("未定级91天", 91)
    called("C级每周", 8, grade=Grade.C, call_interval=7)
    called("A级半年", 100, grade=Grade.A, call_interval=180)
    make_customer("从未拜访")
    assert overdue(customers) == {"A级31天", "未定级91天", "C级每周", "从未拜访"}
    (facet,) = [each for each in customers.facets("last_contact", RecordFilter()) if each.value == "due"]
    assert facet.count == len(overdue(customers))

    standards = CareStandards(database, customers.today)
    standard = standards.standard()
    standards.change(type(standard)(a_interval=60, c_interval=15))
    assert overdue(customers) == {"C级31天", "未定级91天", "C级每周", "从未拜访"}


def test_a_group_is_rolled_up_on_the_card_of_its_parent(
    customers: Customers, make_customer: Callable[..., Customer], keep: Callable[..., Any], today: date
) -> None:
    parent = make_customer("远航集团")
    child = make_customer("远航重工", parent_id=parent.id)
    grandchild = make_customer("远航一厂", parent_id=child.id)
    keep(CONTRACT, customer_id=child.id, subject="购销", amount=Decimal(100), signed_on=today)
    keep(TRANSACTION, customer_id=grandchild.id, date=today, product="铝杆", amount=Decimal(30))
    keep(PAYMENT, customer_id=parent.id, due_on=today, amount_due=Decimal(9), outstanding=Decimal(9))
    group = customers.card(parent.id).standing.group
    assert [each.name for each in group] == ["远航集团", "远航重工", "远航一厂"]
    assert [(each.signed, each.bought, each.owed) for each in group] == [
        (None, None, 9),
        (100, None, None),
        (None, 30, None),
    ]
    assert customers.card(grandchild.id).standing.group == ()
    assert CUSTOMER.field_named["parent_id"].refers_to == CUSTOMER.name
