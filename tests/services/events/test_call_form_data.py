"""Call sheets: the plan of a call above, what came of it below, open where it is still to be held."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.values import Grade, Relationship
from kamdesk.domain.events.calls import CALL, Channel, Purpose
from kamdesk.domain.printing.form_ids import CALL_SHEET
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.services.events.call_form_data import CallFormData
from kamdesk.services.events.calls import Calls
from kamdesk.services.records.record_lookup import RecordLookup
from kamdesk.services.shared.search import Search
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.events.calls import Call
    from kamdesk.store.file.database import Database

TODAY = date(2025, 3, 20)


@pytest.fixture
def calls(database: Database) -> Calls:
    return Calls(database, lambda: TODAY)


@pytest.fixture
def papers(database: Database) -> CallFormData:
    return CallFormData(database, lambda: TODAY)


@pytest.fixture
def record(
    calls: Calls, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Callable[..., Call]:
    """Record a call of one member on one customer."""
    member = make_member("龙䶮")
    customer = make_customer(
        "平安银行股份有限公司",
        address="深圳市深南东路5047号",
        grade=Grade.B,
        relationship=Relationship.PROSPECTIVE,
        owner_id=member.id,
    )

    def make(**values: object) -> Call:
        draft = calls.draft(member_id=member.id)
        draft.set("customer_id", customer.id)
        for name, value in values.items():
            draft.set(name, value)
        return calls.save(draft)

    return make


def test_a_call_that_was_held_fills_the_record(database: Database, record: Callable[..., Call]) -> None:
    record(date=date(2025, 2, 3))
    held = record(
        date=date(2025, 3, 12),
        purpose=Purpose.DEAL,
        channel=Channel.TELEPHONE,
        groups=3,
        met="王喆、李翀",
        sales_site="滨海厚板案场",
        notes="确认提货\n三千一百吨",
    )
    (page,), problems = printed(database, CALL_SHEET, Selection((held.id,)))
    assert problems == ()
    for words in (
        *("平安银行股份有限公司", "深圳市深南东路5047号", "☐A级☑B级☐C级", "☐已有☑潜在", "2025年2月3日"),
        *(
            "2025年3月12日",
            "☐拜访☐拓展☑成交☐回访",
            "☐上门☑电话",
        ),
        *("☐短信微信龙䶮", "☑是☐否3滨海厚板案场王喆、李翀确认提货三千一百吨"),
    ):
        assert words in page, words
    code = page[page.index("BF2503") :][: len("BF2503-XXXXXX")]
    (hit,) = Search(database).find(code)
    assert (hit.kind, hit.id, hit.title) == ("call", held.id, "平安银行股份有限公司")
    assert RecordLookup(database, CALL).called([code, str(held.id)]) == (held.id,)


def test_a_call_that_is_still_to_be_held_leaves_its_record_open(
    papers: CallFormData, record: Callable[..., Call]
) -> None:
    held = record(date=date(2025, 3, 1))
    ahead = record(date=date(2025, 3, 25), held=False, met="王总", notes="谈年度框架", groups=2)
    missed = record(date=date(2025, 3, 10), held=False)
    of = {
        record["record_id"]: record
        for record in papers.records(CALL_SHEET, Selection((ahead.id, missed.id, held.id)))
    }
    plan = of[ahead.id]
    assert (plan["whom_to_meet"], plan["points"]) == ("王总", "谈年度框架")
    assert [plan[name] for name in ("held", "groups", "met", "notes")] == [None] * 4
    assert (of[missed.id]["held"], of[held.id]["held"]) == (False, True)
    assert plan["last_call_on"] == date(2025, 3, 1)
    assert of[held.id]["last_call_on"] is None


def test_an_open_call_has_nothing_ticked_and_no_promise_made_up(
    database: Database, calls: Calls, record: Callable[..., Call]
) -> None:
    del calls
    ahead = record(date=date(2999, 1, 1), held=False)
    (page,), _ = printed(database, CALL_SHEET, Selection((ahead.id,)))
    assert "☐是☐否" in page
    assert "没有承诺事项" not in page


def test_all_are_those_of_the_month_oldest_first_without_the_trash(
    papers: CallFormData, calls: Calls, record: Callable[..., Call]
) -> None:
    late, early = record(date=date(2025, 3, 12)), record(date=date(2025, 3, 2))
    other, gone = record(date=date(2025, 2, 12)), record(date=date(2025, 3, 5))
    calls.trash([gone.id])
    march = Selection(month=date(2025, 3, 1))
    assert papers.subjects(CALL_SHEET, march) == (early.id, late.id)
    assert papers.subjects(CALL_SHEET, Selection()) == (other.id, early.id, late.id)
    assert papers.count(CALL_SHEET, march) == 2
    assert [sheet["record_id"] for sheet in papers.records(CALL_SHEET, march)] == [early.id, late.id]


def test_ids_of_others_are_passed_over(
    papers: CallFormData, record: Callable[..., Call], make_member: Callable[..., Member]
) -> None:
    call, member = record(date=date(2025, 3, 12)), make_member()
    chosen = Selection((member.id, call.id))
    assert papers.count(CALL_SHEET, chosen) == 1
    assert papers.subjects(CALL_SHEET, chosen) == (call.id,)


@pytest.mark.parametrize("word", ["BF2503-ZZZZZZ", "KP2503-000000", "平安", ""])
def test_a_call_that_is_not_there_is_named(database: Database, word: str) -> None:
    with pytest.raises(NotFoundError) as refused:
        RecordLookup(database, CALL).called([word])
    assert f"“{word}”" in str(refused.value.message)


def test_a_call_put_off_to_another_month_is_still_found_by_its_paper(
    database: Database, calls: Calls, record: Callable[..., Call]
) -> None:
    call = record(date=date(2025, 3, 12))
    (page,), _ = printed(database, CALL_SHEET, Selection((call.id,)))
    code = page[page.index("BF2503") :][: len("BF2503-XXXXXX")]
    draft = calls.draft(call.id)
    draft.set("date", date(2025, 2, 12))
    calls.save(draft)
    assert [hit.id for hit in Search(database).find(code)] == [call.id]
    calls.trash([call.id])
    assert Search(database).find(code) == []
