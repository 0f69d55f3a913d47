from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.events.calls import Call, Purpose
from kamdesk.domain.shared.errors import InvalidDraftError, StaleEditError
from kamdesk.services.events.calls import Calls
from kamdesk.services.shared.history import History

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

TODAY = date(2025, 3, 20)


@pytest.fixture
def calls(database: Database) -> Calls:
    return Calls(database, lambda: TODAY)


@pytest.fixture
def record(
    calls: Calls, make_customer: Callable[..., Customer], make_member: Callable[..., Member]
) -> Callable[..., Call]:
    customer, member = make_customer(), make_member()

    def make(**values: object) -> Call:
        draft = calls.draft(member_id=member.id)
        draft.set("customer_id", customer.id)
        for name, value in values.items():
            draft.set(name, value)
        return calls.save(draft)

    return make


def test_recorded_call_is_listed_with_names(calls: Calls, record: Callable[..., Call]) -> None:
    record(notes="谈了三季度的需求")
    (entry,) = calls.listed(month=date(2025, 3, 1))
    assert (entry.member_name, entry.customer_name) == ("王小明", "平安银行股份有限公司")
    assert (entry.call.date, entry.call.held, entry.call.groups) == (TODAY, True, 1)
    assert isinstance(entry.call.purpose, Purpose)


def test_list_is_narrowed_by_month_member_and_purpose(
    calls: Calls, record: Callable[..., Call], make_member: Callable[..., Member]
) -> None:
    february = record(date=date(2025, 2, 28))
    march = record(date=date(2025, 3, 1), purpose=Purpose.DEAL)
    assert [e.call.id for e in calls.listed()] == [march.id, february.id]
    assert [e.call.id for e in calls.listed(month=date(2025, 2, 1))] == [february.id]
    assert [e.call.id for e in calls.listed(purpose=Purpose.DEAL)] == [march.id]
    assert calls.listed(member_id=make_member(name="旁人").id) == ()


def test_call_cannot_have_been_held_tomorrow(calls: Calls, record: Callable[..., Call]) -> None:
    with pytest.raises(InvalidDraftError) as refusal:
        record(date=date(2025, 3, 21))
    assert set(refusal.value.problems) == {"date"}
    assert calls.listed() == ()
    assert record(date=date(2025, 3, 21), held=False).held is False


def test_customer_is_developed_only_once(calls: Calls, record: Callable[..., Call]) -> None:
    first = record(purpose=Purpose.DEVELOPMENT, date=date(2025, 1, 5))
    record(purpose=Purpose.DEVELOPMENT, held=False)
    with pytest.raises(InvalidDraftError, match="已由王小明于2025-01-05拓展过"):
        record(purpose=Purpose.DEVELOPMENT)
    calls.trash([first.id])
    record(purpose=Purpose.DEVELOPMENT)
    with pytest.raises(InvalidDraftError, match="拓展过"):
        calls.restore([first.id])


def test_edit_of_what_somebody_else_changed_is_refused(calls: Calls, record: Callable[..., Call]) -> None:
    saved = record()
    mine, theirs = calls.draft(saved.id), calls.draft(saved.id)
    theirs.set("notes", "他们的")
    calls.save(theirs)
    mine.set("notes", "我的")
    with pytest.raises(StaleEditError):
        calls.save(mine)
    assert calls.listed()[0].call.notes == "他们的"


def test_trash_and_undo_bring_a_call_back(
    database: Database, calls: Calls, record: Callable[..., Call]
) -> None:
    saved = record()
    calls.trash([saved.id])
    assert calls.listed() == ()
    assert [e.call.id for e in calls.listed(trashed=True)] == [saved.id]
    History(database).undo()
    assert [e.call.id for e in calls.listed()] == [saved.id]
