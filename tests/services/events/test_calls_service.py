from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.events.calls import Call, Purpose
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import InvalidDraftError, StaleEditError
from kamdesk.services.events.calls import Calls
from kamdesk.services.shared.history import History

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

TODAY = date(2025, 3, 20)
MARCH = RecordFilter(since=date(2025, 3, 1), until=date(2025, 3, 31))


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


def listed(calls: Calls, wanted: RecordFilter | None = None) -> list[UUID]:
    return list(calls.ids(calls.list(wanted or RecordFilter()).keys))


def test_recorded_call_is_listed_with_names(calls: Calls, record: Callable[..., Call]) -> None:
    record(notes="谈了三季度的需求")
    (row,) = calls.rows(calls.list(MARCH).keys)
    assert row is not None
    names = [row.title_of(row.values[name]) for name in ("member_id", "customer_id")]  # type: ignore[arg-type]
    assert names == ["王小明", "平安银行股份有限公司"]
    assert [row.values[name] for name in ("date", "held", "groups")] == [TODAY, True, 1]
    assert isinstance(row.values["purpose"], Purpose)


def test_another_call_on_the_same_day_is_known(
    calls: Calls, record: Callable[..., Call], make_customer: Callable[..., Customer]
) -> None:
    first = record()
    assert calls.same_day(calls.draft(first.id)) is None
    draft = calls.draft()
    assert calls.same_day(draft) is None  # no customer yet
    draft.set("customer_id", first.customer_id)
    found = calls.same_day(draft)
    assert found is not None
    assert found.call.id == first.id
    draft.set("date", date(2025, 3, 19))
    assert calls.same_day(draft) is None
    draft.set("date", TODAY)
    draft.set("customer_id", make_customer("别家").id)
    assert calls.same_day(draft) is None
    draft.set("customer_id", first.customer_id)
    calls.trash([first.id])
    assert calls.same_day(draft) is None


def test_list_is_narrowed_by_month_member_and_purpose(
    calls: Calls, record: Callable[..., Call], make_member: Callable[..., Member]
) -> None:
    february = record(date=date(2025, 2, 28))
    march = record(date=date(2025, 3, 1), purpose=Purpose.DEAL)
    assert listed(calls) == [march.id, february.id]
    assert listed(calls, RecordFilter(since=date(2025, 2, 1), until=date(2025, 2, 28))) == [february.id]
    assert listed(calls, RecordFilter(accepted=(("purpose", frozenset({Purpose.DEAL})),))) == [march.id]
    other = frozenset({make_member(name="旁人").id})
    assert listed(calls, RecordFilter(accepted=(("member_id", other),))) == []


def test_groups_are_counted_of_calls_that_were_held(calls: Calls, record: Callable[..., Call]) -> None:
    record(groups=2)
    record(groups=3, purpose=Purpose.DEAL)
    record(groups=4, held=False)
    record(groups=5, date=date(2025, 2, 28))
    assert calls.held_groups(MARCH) == 5
    assert calls.held_groups(RecordFilter()) == 10
    assert calls.held_groups(RecordFilter(accepted=(("purpose", frozenset({Purpose.DEAL})),))) == 3
    assert calls.held_groups(RecordFilter(accepted=(("held", frozenset({False})),))) == 0
    assert calls.held_groups(RecordFilter(trashed=True)) == 0


def test_call_cannot_have_been_held_tomorrow(calls: Calls, record: Callable[..., Call]) -> None:
    with pytest.raises(InvalidDraftError) as refusal:
        record(date=date(2025, 3, 21))
    assert set(refusal.value.problems) == {"date"}
    assert calls.count() == 0
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
    assert calls.get(saved.id).notes == "他们的"


def test_trash_and_undo_bring_a_call_back(
    database: Database, calls: Calls, record: Callable[..., Call]
) -> None:
    saved = record()
    calls.trash([saved.id])
    assert listed(calls) == []
    assert listed(calls, RecordFilter(trashed=True)) == [saved.id]
    History(database).undo()
    assert listed(calls) == [saved.id]
