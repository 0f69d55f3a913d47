"""Absences on a desk: what is refused, what is told, and where the things of an absent member go."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.company.absences import ABSENCE, Absence, AbsenceReason
from kamdesk.domain.company.tasks import TASK, Task
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.events.calls import CALL, Call
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.absences import Absences
from kamdesk.services.customers.customers import Customers
from kamdesk.services.desk.members import Members
from kamdesk.services.plans.day_sheet_form_data import DaySheetFormData
from kamdesk.services.plans.plans import Plans
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.store.file.database import Database


class Desk:
    """Three members, the first owning a customer; today is a day in the middle of a month."""

    def __init__(self, database: Database, make_customer: Callable[..., Customer]) -> None:
        self.database, self.today = database, datetime.now(UTC).astimezone().date()
        self.service = Absences(database, lambda: self.today)
        self.owner, self.deputy, self.third = (self._member(name) for name in ("周喆", "龙䶮", "张玥"))
        self.customer = make_customer("甲公司", owner_id=self.owner, grade=Grade.A).id

    def _member(self, name: str) -> UUID:
        service = Members(self.database)
        draft = service.draft()
        draft.set("name", name)
        return service.save(draft).id

    def day(self, days: int) -> date:
        return self.today + timedelta(days=days)

    def draft(self, member: UUID, first: int, last: int, deputy: UUID | None) -> RecordDraft[Absence]:
        draft = self.service.draft()
        values = {"member_id": member, "from_on": self.day(first), "until": self.day(last)}
        for name, value in {**values, "deputy_id": deputy, "reason": AbsenceReason.TRAVEL}.items():
            draft.set(name, value)
        return draft

    def away(self, member: UUID, first: int, last: int, deputy: UUID | None = None) -> None:
        self.service.save(self.draft(member, first, last, deputy))

    def keep(self, kind: Any, record: Any) -> None:
        with self.database.writing(Message("准备")) as work:
            records.save(work, kind, record)

    def call(self, days: int) -> None:
        call = Call(
            id=new_id(), date=self.day(days), member_id=self.owner, customer_id=self.customer, notes="看样"
        )
        self.keep(CALL, call)

    def sheets(self) -> dict[str, Any]:
        data = DaySheetFormData(self.database, lambda: self.today)
        return {str(each["record_label"]): each for each in data.records("day-sheet", Selection())}


@pytest.fixture
def desk(database: Database, make_customer: Callable[..., Customer]) -> Desk:
    return Desk(database, make_customer)


def test_nobody_is_away_twice_on_a_day(desk: Desk) -> None:
    desk.away(desk.owner, 0, 3)
    with pytest.raises(InvalidDraftError, match="已经登记外出") as refused:
        desk.away(desk.owner, 3, 5)
    assert set(refused.value.problems) == {"from_on"}
    desk.away(desk.owner, 4, 5)
    desk.away(desk.deputy, 3, 5)
    assert desk.service.count() == 3


def test_an_absent_deputy_is_told_but_not_refused(desk: Desk) -> None:
    desk.away(desk.deputy, 2, 4)
    draft = desk.draft(desk.owner, 0, 3, desk.deputy)
    first, last = (f"{desk.day(each):%m-%d}" for each in (2, 3))
    assert str(desk.service.doubt(draft)) == (
        f"周喆的代理人龙䶮在 {first} 至 {last} 也外出，这几天的事项仍归周喆。"
    )
    assert desk.service.doubt(desk.draft(desk.owner, 0, 1, desk.deputy)) is None
    desk.service.save(draft)
    again = desk.service.doubt(desk.draft(desk.third, 0, 1, desk.owner))
    assert "周喆" in str(again)


def test_the_card_says_who_stands_in_and_the_deputy_sees_it_among_their_own(desk: Desk) -> None:
    customers = Customers(desk.database)
    standing = customers.card(desk.customer).standing
    assert (str(standing.responsible), standing.is_stood_in) == ("周喆 负责", False)
    desk.away(desk.owner, -1, 4, desk.deputy)
    standing = customers.card(desk.customer).standing
    first, last = (f"{desk.day(each):%m-%d}" for each in (-1, 4))
    assert str(standing.responsible) == f"周喆 负责，{first} 至 {last} 由 龙䶮 代"
    assert standing.is_stood_in
    desk.database.actor = Actor("龙䶮", desk.deputy)
    assert customers.answered_for() == {desk.owner}
    desk.database.actor = Actor("张玥", desk.third)
    assert customers.answered_for() == frozenset()


def test_what_is_due_stands_on_the_sheet_of_the_deputy_as_long_as_that_one_stands_in(desk: Desk) -> None:
    desk.call(0)
    desk.call(3)
    with desk.database.writing(Message("准备")) as work:
        person = staff.of_member(work, desk.owner)
        assert person is not None
        task = Task(
            id=new_id(), what="送样", receiver_id=person.id, given_on=desk.day(-9), due_on=desk.day(-2)
        )
        records.save(work, TASK, task)
    assert set(desk.sheets()) == {"周喆"}
    desk.away(desk.owner, 0, 2, desk.deputy)
    sheets = desk.sheets()
    assert set(sheets) == {"周喆", "龙䶮"}
    assert sheets["龙䶮"]["calls"][0]["points"] == "（代周喆）看样"
    assert sheets["龙䶮"]["tasks"][0]["what"] == "（代周喆）送样"
    assert sheets["周喆"]["calls"][0]["customer"] is None  # an empty row
    assert [each["calls"] for each in sheets["周喆"]["week"]].count("甲公司") == 1
    assert not any(each["calls"] for each in sheets["龙䶮"]["week"])


def test_a_plan_tells_of_the_month_who_stands_in_for_whom(desk: Desk) -> None:
    desk.keep(
        ABSENCE,
        Absence(
            id=new_id(),
            member_id=desk.owner,
            from_on=date(2026, 12, 1),
            until=date(2026, 12, 10),
            deputy_id=desk.deputy,
        ),
    )
    plans, december = Plans(desk.database, lambda: desk.today), date(2026, 12, 1)
    assert [str(each) for each in plans.view(desk.owner, december).deputies] == ["12-01 至 12-10 由 龙䶮 代"]
    assert [str(each) for each in plans.view(desk.deputy, december).deputies] == ["12-01 至 12-10 代 周喆"]
    assert plans.view(desk.owner, date(2026, 11, 1)).deputies == ()
