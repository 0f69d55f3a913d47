"""Requests kept in a desk: numbers, due times by the standard, steps, rules, and the way back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.values import Contact, Customer, Grade
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.service.requests import Request, RequestState, Severity
from kamdesk.domain.service.standard import Hours, ServiceStandard
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.service.requests import Requests
from kamdesk.services.service.standards import ServiceStandards
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.store.file.database import Database

MONDAY = datetime(2026, 11, 9, 9, 20).astimezone()  # by the clock on this PC
NOW = MONDAY + timedelta(days=3)


@pytest.fixture
def requests(database: Database) -> Requests:
    return Requests(database, lambda: NOW)


@pytest.fixture
def standards(database: Database) -> ServiceStandards:
    return ServiceStandards(database, NOW.date)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer(grade=Grade.A)


def record(requests: Requests, customer: Customer, **fields: Any) -> Request:
    draft = requests.draft()
    values = {"customer_id": customer.id, "received_at": MONDAY, "text": "船板磕碰", **fields}
    for name, value in values.items():
        draft.set(name, value)
    return requests.save(draft)


def change(requests: Requests, request: Request, **fields: Any) -> Request:
    draft = requests.draft(request.id)
    for name, value in fields.items():
        draft.set(name, value)
    return requests.save(draft)


def test_a_new_request_has_a_number_a_state_and_its_due_times(requests: Requests, bank: Customer) -> None:
    saved = record(requests, bank, severity=Severity.SERIOUS)
    assert (saved.number, saved.state) == ("TS000001", RequestState.RECEIVED)
    assert saved.answer_due == MONDAY + timedelta(hours=2)  # 2 working hours of the same morning
    assert saved.settle_due is not None
    assert f"{saved.settle_due.astimezone():%d %H:%M}" == "11 11:20"  # 16 hours: 6 h 40, 7 h, 2 h 20
    assert record(requests, bank).number == "TS000002"


def test_due_times_follow_severity_but_not_a_later_standard(
    requests: Requests, standards: ServiceStandards, bank: Customer
) -> None:
    saved = record(requests, bank)
    graver = change(requests, saved, severity=Severity.CRISIS)
    assert graver.answer_due is not None
    assert saved.answer_due is not None
    assert graver.answer_due < saved.answer_due
    standards.change(dict.fromkeys(ServiceStandard().table, Hours(9, 99)))
    assert change(requests, graver, cause="捆带少打两道").answer_due == graver.answer_due


def test_a_customer_with_hours_of_its_own_is_answered_by_them(
    requests: Requests, standards: ServiceStandards, bank: Customer
) -> None:
    standards.change({(bank.id, Severity.ORDINARY): Hours(1, 2)})
    saved = record(requests, bank)
    assert saved.answer_due == MONDAY + timedelta(hours=1)


def test_the_state_goes_on_with_what_is_recorded(requests: Requests, bank: Customer) -> None:
    saved = record(requests, bank)
    answered = change(requests, saved, first_answer="当日派人", answered_at=MONDAY + timedelta(hours=1))
    assert answered.state is RequestState.ANSWERED
    settled = change(requests, answered, solution="换新", settled_at=MONDAY + timedelta(days=1))
    assert settled.state is RequestState.SETTLED
    confirmed = change(requests, settled, confirmed_on=(MONDAY + timedelta(days=2)).date())
    assert confirmed.state is RequestState.CONFIRMED
    open_ones = RecordFilter(accepted=(("state", frozenset({RequestState.RECEIVED, RequestState.ANSWERED})),))
    assert len(requests.list(open_ones)) == 0


def test_a_request_of_tomorrow_is_refused(requests: Requests, bank: Customer) -> None:
    with pytest.raises(InvalidDraftError) as caught:
        record(requests, bank, received_at=NOW + timedelta(minutes=1))
    assert set(caught.value.problems) == {"received_at"}
    assert requests.count() == 0


def test_the_contact_is_one_of_the_customer(
    requests: Requests, bank: Customer, make_customer: Callable[..., Customer], database: Database
) -> None:
    other = make_customer("乙公司")
    person = Contact(id=new_id(), customer_id=other.id, name="孙翀")
    with database.writing(Message("准备")) as work:
        records.save(work, CONTACT, person)
    with pytest.raises(InvalidDraftError) as caught:
        record(requests, bank, contact_id=person.id)
    assert set(caught.value.problems) == {"contact_id"}
    assert record(requests, other, contact_id=person.id).contact_id == person.id


def test_steps_stand_in_the_order_of_their_times(requests: Requests, bank: Customer) -> None:
    saved = record(requests, bank)
    for hours, text in ((3, "到场查看"), (1, "报主管")):
        draft = requests.step_draft()
        draft.set("at", (MONDAY + timedelta(hours=hours)).astimezone(UTC))
        draft.set("text", text)
        requests.add_step(saved.id, draft)
    assert [line.step.text for line in requests.steps(saved.id)] == ["报主管", "到场查看"]


def test_nothing_is_added_to_a_request_in_the_trash(requests: Requests, bank: Customer) -> None:
    saved = record(requests, bank)
    draft = requests.step_draft()
    draft.set("text", "到场查看")
    requests.trash([saved.id])
    with pytest.raises(UserError, match="在回收站里，没有登记"):
        requests.add_step(saved.id, draft)
    assert requests.steps(saved.id) == ()
    requests.restore([saved.id])
    requests.add_step(saved.id, draft)
    assert len(requests.steps(saved.id)) == 1


def test_a_step_before_the_request_is_refused(requests: Requests, bank: Customer) -> None:
    saved = record(requests, bank)
    draft = requests.step_draft()
    draft.set("at", (MONDAY - timedelta(hours=1)).astimezone(UTC))
    draft.set("text", "早先")
    with pytest.raises(InvalidDraftError):
        requests.add_step(saved.id, draft)
    assert requests.steps(saved.id) == ()


def test_a_customer_with_a_request_stays_in_the_trash(
    requests: Requests, bank: Customer, database: Database
) -> None:
    saved = record(requests, bank)
    customers = Customers(database)
    customers.trash([bank.id])
    assert customers.empty_trash().kept == 1
    requests.trash([saved.id])
    requests.empty_trash()
    assert customers.empty_trash().removed == 1


def test_emptying_the_trash_takes_the_steps_along_and_undo_brings_all_back(
    requests: Requests, bank: Customer, database: Database
) -> None:
    saved = record(requests, bank)
    draft = requests.step_draft()
    draft.set("text", "报主管")
    requests.add_step(saved.id, draft)
    requests.trash([saved.id])
    assert requests.empty_trash().removed == 1
    history = History(database)
    history.undo()
    history.undo()
    assert [line.step.text for line in requests.steps(saved.id)] == ["报主管"]
    assert requests.count() == 1


def test_due_times_follow_a_severity_that_many_are_given(
    requests: Requests, bank: Customer, database: Database
) -> None:
    saved, edited = record(requests, bank), record(requests, bank)
    graver = change(requests, edited, severity=Severity.CRISIS)
    requests.set_field([saved.id], "severity", Severity.CRISIS)
    given = requests.get(saved.id)
    assert (given.answer_due, given.settle_due) == (graver.answer_due, graver.settle_due)
    History(database).undo()
    assert requests.get(saved.id).settle_due == saved.settle_due


def test_a_number_is_refused_by_the_name_of_its_holder(requests: Requests, bank: Customer) -> None:
    record(requests, bank)
    with pytest.raises(InvalidDraftError, match=f"编号 TS000001 已经是“{bank.name}”的"):
        record(requests, bank, number="TS000001")


LATER = NOW + timedelta(days=1)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("answered_at", {"answered_at": LATER}),
        ("settled_at", {"answered_at": NOW, "solution": "换新", "settled_at": LATER}),
        (
            "confirmed_on",
            {"answered_at": NOW, "solution": "换新", "settled_at": NOW, "confirmed_on": LATER.date()},
        ),
    ],
)
def test_nothing_is_done_in_the_future(
    requests: Requests, bank: Customer, name: str, values: dict[str, Any]
) -> None:
    with pytest.raises(InvalidDraftError, match="不能晚于现在") as caught:
        record(requests, bank, **values)
    assert set(caught.value.problems) == {name}
    now = NOW.date() if name == "confirmed_on" else NOW
    assert record(requests, bank, **{**values, name: now}).version == 1


def test_steps_lie_between_the_receipt_and_now(requests: Requests, bank: Customer) -> None:
    saved = record(requests, bank)
    draft = requests.step_draft()
    draft.set("text", "到场查看")
    draft.set("at", NOW + timedelta(hours=1))
    with pytest.raises(InvalidDraftError, match="不能晚于现在"):
        requests.add_step(saved.id, draft)
    draft.set("at", MONDAY + timedelta(hours=1))
    requests.add_step(saved.id, draft)
    with pytest.raises(InvalidDraftError, match="已登记的处理经过") as caught:
        change(requests, saved, received_at=MONDAY + timedelta(hours=2))
    assert set(caught.value.problems) == {"received_at"}
