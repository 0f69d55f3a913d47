"""The summary of a year: what records tell of calls and complaints, and nothing that they do not."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import pytest

from kamdesk.app.form_filling import desk_printing
from kamdesk.domain.events.calls import CALL, Call, Purpose
from kamdesk.domain.plans.month_plan import PlanItem
from kamdesk.domain.printing.form_ids import ANNUAL_SUMMARY
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.service.requests import REQUEST, Matter, Request, RequestNature
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.services.plans.plans import Plans
from kamdesk.services.reports.annual_summary_form_data import AnnualSummaryFormData
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

TODAY: Final = date(2026, 5, 20)


def moment(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(2026, month, day, hour).astimezone().astimezone(UTC)


def summary(database: Database) -> dict[str, Any]:
    (record,) = AnnualSummaryFormData(database, lambda: TODAY).records(ANNUAL_SUMMARY, Selection())
    return dict(record)


@pytest.fixture
def told(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Database:
    """A year with a plan, calls of two purposes, complaints and an enquiry."""
    member, customer = make_member("龙䶮"), make_customer()
    plans = Plans(database, lambda: TODAY)
    for month, groups in ((4, 4), (7, 3)):
        plan = plans.view(member.id, date(2026, month, 1)).plan
        plans.save(plan, [PlanItem(indicator="calls", text="平安", groups=groups)])
    with database.writing(Message("登记")) as work:
        for held, purpose in ((True, Purpose.CALL), (False, Purpose.CALL), (True, Purpose.DEAL)):
            ids: Any = {"id": new_id(), "member_id": member.id, "customer_id": customer.id}
            call = Call(**ids, date=date(2026, 4, 8), held=held, groups=3, purpose=purpose)
            records.save(work, CALL, call)
        for nature, month, values in (
            (RequestNature.COMPLAINT, 1, {"answered_at": moment(1, 6, 11), "matter": Matter.TRANSPORT}),
            (RequestNature.OBJECTION, 4, {"answered_at": moment(4, 8, 11)}),
            (RequestNature.ENQUIRY, 4, {}),
        ):
            day = 6 if month == 1 else 8
            request = Request(
                id=new_id(),
                customer_id=customer.id,
                nature=nature,
                received_at=moment(month, day),
                text="话",
                **values,
            )
            records.save(work, REQUEST, request)
    return database


def test_calls_and_complaints_of_the_year_are_filled_in(told: Database) -> None:
    record = summary(told)
    april, july = record["call_months"][3], record["call_months"][6]
    assert (april["planned"], april["actual"]) == (4, 3)
    assert (july["planned"], july["actual"]) == (3, None)  # still to come
    assert (record["key"]["calls"], record["key"]["calls_note"]) == (3, "完成率 75.0%")
    assert [(each["received"], each["settled"]) for each in record["complaints"]] == [(1, 0), (1, 0)]
    assert record["matters"] == [{"name": "运输", "count": 1}]
    assert [each["hours"] for each in record["response"]] == [Decimal("1.0"), Decimal("1.0")]


def test_what_no_record_tells_is_left_to_be_written(told: Database) -> None:
    record = summary(told)
    for name in ("summary", "categories", "grades", "events", "turnover", "satisfaction", "results"):
        assert record[name] is None
    assert record["key"]["customers"] is record["key"]["turnover"] is None
    pages, problems = printed(told, ANNUAL_SUMMARY, Selection(month=TODAY))
    assert problems == ()
    assert "".join(pages).count("年月日") == 4
    assert len(pages) == desk_printing(told).render(ANNUAL_SUMMARY, "blank").page_count


def test_a_year_without_records_is_not_offered_as_filled(told: Database) -> None:
    printing = desk_printing(told)
    nothing = Selection(month=date(1999, 1, 1))
    assert printing.count(ANNUAL_SUMMARY, nothing) == 0
    with pytest.raises(NotFoundError):
        printing.render(ANNUAL_SUMMARY, "filled", nothing)
