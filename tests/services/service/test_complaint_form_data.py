"""The complaint form: as it was said, answered, followed and settled; what is open is left to be written."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.values import Customer, Grade
from kamdesk.domain.printing.form_ids import COMPLAINT
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.service.requests import Matter, RequestNature, Satisfied, Severity
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.services.service.complaint_form_data import ComplaintFormData
from kamdesk.services.service.requests import Requests
from kamdesk.services.shared.search import Search
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.service.requests import Request
    from kamdesk.store.file.database import Database

MONDAY = datetime.fromisoformat("2026-11-09T09:20").astimezone()


@pytest.fixture
def record(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Callable[..., Request]:
    """Record a request, received on Monday by one member from one customer of grade A."""
    requests = Requests(database, lambda: MONDAY + timedelta(days=30))
    member = make_member("龙䶮")
    customer = make_customer("海川船舶重工有限公司", grade=Grade.A)

    def make(**values: Any) -> Request:
        draft = requests.draft()
        start = {"customer_id": customer.id, "received_at": MONDAY, "received_by": member.id}
        for name, value in {**start, "text": "十一张边部磕碰，捆带也松了。", **values}.items():
            draft.set(name, value)
        saved = requests.save(draft)
        if values.get("answered_at"):
            step = requests.step_draft()
            step.set("at", MONDAY + timedelta(hours=1))
            step.set("author_id", member.id)
            step.set("text", "到场查看")
            requests.add_step(saved.id, step)
        return saved

    return make


def test_a_settled_complaint_fills_the_form(database: Database, record: Callable[..., Request]) -> None:
    request = record(
        nature=RequestNature.OBJECTION,
        matter=Matter.TRANSPORT,
        severity=Severity.SERIOUS,
        first_answer="当日派人到场。",
        answered_at=MONDAY + timedelta(minutes=30),
        cause="捆带少打两道",
        solution="三张换新",
        settled_at=MONDAY + timedelta(days=2),
        satisfied=Satisfied.MOSTLY,
        confirmed_on=date(2026, 11, 12),
        confirmation="同意办结",
    )
    (page,), problems = printed(database, COMPLAINT, Selection((request.id,)))
    assert problems == ()
    for words in (
        *("TS000001", "海川船舶重工有限公司", "上午9时20分", "十一张边部磕碰", "当日派人到场"),
        *("上午9时50分", "(0.5小时)", "到场查看", "捆带少打两道", "三张换新", "同意办结", "龙䶮"),
        *("☑异议", "☐投诉", "☑运输", "☑较重", "☑基本满意", "☐满意", "2026年11月12日", "☑未逾期"),
    ):
        assert words in page


def test_an_open_complaint_leaves_lines_for_steps_and_ticks_nothing_made_up(
    database: Database, record: Callable[..., Request]
) -> None:
    request = record()
    (page,), problems = printed(database, COMPLAINT, Selection((request.id,)))
    assert problems == ()
    assert "尚无处理记录" not in page
    assert "☑一般" in page
    assert "☑满意" not in page
    assert "小时)" not in page


def test_the_months_requests_are_those_received_in_it_without_the_trash(
    database: Database, record: Callable[..., Request]
) -> None:
    october = record(received_at=datetime.fromisoformat("2026-10-31T23:50").astimezone())
    first = record(received_at=datetime.fromisoformat("2026-11-01T00:05").astimezone())
    gone = record()
    Requests(database, lambda: MONDAY).trash([gone.id])
    papers = ComplaintFormData(database)
    assert papers.subjects(COMPLAINT, Selection(month=date(2026, 11, 1))) == (first.id,)
    assert papers.subjects(COMPLAINT, Selection()) == (october.id, first.id)
    assert papers.count(COMPLAINT, Selection((first.id, gone.id))) == 2
    with pytest.raises(NotFoundError):
        printed(database, COMPLAINT, Selection(month=date(2026, 12, 1)))


def test_the_number_on_the_paper_finds_the_request(
    database: Database, record: Callable[..., Request]
) -> None:
    request = record()
    assert [hit.id for hit in Search(database).find("TS000001")] == [request.id]
    by_hand = record(number="15-a")
    for _ in range(3):
        record(text="15-a 那批")
    assert Search(database).find("15-a")[0].id == by_hand.id
    assert Search(database).find("１５－ａ")[0].id == by_hand.id


@pytest.mark.parametrize(("minutes", "words"), [(15, "(0.3小时)"), (21, "(0.4小时)"), (2, "(0.0小时)")])
def test_hours_to_the_answer_are_rounded_half_up(
    database: Database, record: Callable[..., Request], minutes: int, words: str
) -> None:
    request = record(answered_at=MONDAY + timedelta(minutes=minutes), first_answer="当日派人")
    (page,), _problems = printed(database, COMPLAINT, Selection((request.id,)))
    assert words in page
