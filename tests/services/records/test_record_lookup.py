"""What one writes on a command line leads to records of any kind."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from kamdesk.domain.company.staff import STAFF_PERSON, StaffPerson
from kamdesk.domain.company.tasks import TASK, Task
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.events.calls import CALL, Call
from kamdesk.domain.plans.kinds import MONTH_PLAN
from kamdesk.domain.printing.record_codes import record_code
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.record_lookup import RecordLookup
from kamdesk.services.shared.search import Search
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

DAY = date(2026, 3, 2)


@pytest.fixture
def call(
    database: Database, make_customer: Callable[..., Customer], make_member: Callable[..., Member]
) -> Call:
    customer = make_customer("平安银行", number="KH000001", region="深圳")
    made = Call(id=new_id(), date=DAY, member_id=make_member("赵敏").id, customer_id=customer.id, groups=2)
    with database.writing(Message("准备")) as work:
        return records.save(work, CALL, made)


def test_numbers_ids_titles_and_codes_lead_to_one_record(database: Database, call: Call) -> None:
    customers = RecordLookup(database, CUSTOMER)
    assert customers.called(["kh000001", "平安银行", str(call.customer_id)]) == (call.customer_id,)
    calls = RecordLookup(database, CALL)
    code = record_code(CALL, DAY, call.id)
    assert calls.called([code, f"{code} KD-HD-01 V1P1", str(call.id)]) == (call.id,)
    assert customers.called(["KH000001 KD-KH-10 V1P2"]) == (call.customer_id,)
    assert RecordLookup(database, MONTH_PLAN).called(["赵敏"]) == (call.member_id,)


@pytest.mark.parametrize(
    ("kind", "condition", "count"),
    [
        (CALL, "客户=平安银行 且 组数>=2", 1),
        (CALL, "客户~平安；日期<2026-03-02", 0),
        (CALL, "拜访人=赵敏 且 日期=2026-3-2 且 已进行=否", 1),
        (CUSTOMER, "省份=深圳", 1),
        (CONTACT, "客户=平安银行", 0),
    ],
)
def test_conditions_hold_on_the_fields_of_any_kind(
    database: Database, call: Call, kind: RecordKind[Any], condition: str, count: int
) -> None:
    assert call.groups == 2
    assert len(RecordLookup(database, kind).matching(condition)) == count


@pytest.mark.parametrize("word", ["KH000009", "没有这家", str(UUID(int=1)), ""])
def test_what_is_nothing_is_named(database: Database, call: Call, word: str) -> None:
    assert call
    with pytest.raises(NotFoundError, match=f"“{word}”的客户"):
        RecordLookup(database, CUSTOMER).called([word])


def test_a_title_of_several_does_not_decide(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    for number in ("KH000001", "KH000002"):
        make_customer("甲公司", number=number)
    with pytest.raises(UserError, match="2 位客户都叫“甲公司”"):
        RecordLookup(database, CUSTOMER).called(["甲公司"])


def test_a_number_that_the_program_gave_is_found_first_and_once(database: Database, call: Call) -> None:
    hits = Search(database).find("kh000001")
    assert (hits[0].kind, hits[0].id) == ("customer", call.customer_id)
    assert len({(hit.kind, hit.id) for hit in hits}) == len(hits)


def test_what_a_reference_names_is_found_by_what_people_call_it(database: Database, call: Call) -> None:
    person = StaffPerson(id=new_id(), name="赵厂长")
    task = Task(id=new_id(), what="送样品", receiver_id=person.id, given_on=DAY, call_id=call.id)
    with database.writing(Message("准备")) as work:
        records.save(work, STAFF_PERSON, person)
        records.save(work, TASK, task)
    assert RecordLookup(database, TASK).matching("拜访记录~平安") == (task.id,)
    assert RecordLookup(database, TASK).matching("拜访记录=平安银行") == (task.id,)


def test_a_short_name_leads_to_its_record_unless_another_is_called_so(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    first, second = (
        make_customer("甲股份有限公司", short_name="甲公司"),
        make_customer("乙公司", short_name="丙"),
    )
    third = make_customer("丙")
    assert RecordLookup(database, CUSTOMER).called(["甲公司", "乙公司", "丙"]) == (
        first.id,
        second.id,
        third.id,
    )
