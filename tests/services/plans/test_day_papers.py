"""The sheet of a day and the reports of a day and a week, filled from what is on record."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

import pytest

from kamdesk.app.form_filling import desk_printing
from kamdesk.domain.company.tasks import TASK, TASK_STEP, Task, TaskState, TaskStep
from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.values import Contact
from kamdesk.domain.events.calls import CALL, Call, Purpose
from kamdesk.domain.printing.form_ids import DAY_REPORT, DAY_SHEETS, WEEK_REPORT
from kamdesk.domain.printing.print_log import delivered
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP, Request, RequestStep
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.services.plans.day_sheet_form_data import DaySheetFormData
from kamdesk.services.plans.work_report_form_data import WorkReportFormData
from kamdesk.services.printing.print_log import PrintLog
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.records import records
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

DAY: Final = date(2026, 12, 2)  # a Wednesday
MONDAY: Final = date(2026, 11, 30)


def moment(day: date, hour: int = 10) -> datetime:
    return datetime.combine(day, time(hour)).astimezone().astimezone(UTC)


class Desk:
    """A member with a customer, and what is put on record about both."""

    def __init__(self, database: Database, member: Member, customer: Customer) -> None:
        self.database, self.member, self.customer = database, member, customer
        with database.writing(Message("成员")) as work:
            staff.follow_member(work, member)
            person = staff.of_member(work, member.id)
        assert person is not None
        self.person = person

    def save(self, kind: RecordKind[Any], record: Any) -> Any:
        with self.database.writing(Message("登记")) as work:
            return records.save(work, kind, record)

    def call(self, day: date, *, held: bool = False, **values: Any) -> Call:
        ids: Any = {"id": new_id(), "member_id": self.member.id, "customer_id": self.customer.id}
        found: Call = self.save(CALL, Call(**ids, date=day, held=held, **values))
        return found

    def task(self, what: str, due_on: date, **values: Any) -> Task:
        given = MONDAY - timedelta(days=30)
        ids: Any = {"id": new_id(), "receiver_id": self.person.id, "customer_id": self.customer.id}
        found: Task = self.save(TASK, Task(**ids, what=what, given_on=given, due_on=due_on, **values))
        return found

    def request(self, text: str, day: date, **values: Any) -> Request:
        ids: Any = {"id": new_id(), "customer_id": self.customer.id}
        found: Request = self.save(REQUEST, Request(**ids, text=text, received_at=moment(day), **values))
        return found

    def contact(self, name: str, birthday: str, mobile: str = "") -> None:
        self.save(
            CONTACT,
            Contact(
                id=new_id(),
                customer_id=self.customer.id,
                name=name,
                birthday=Birthday.parse(birthday),
                mobile=mobile,
            ),
        )

    def sheet(self, day: date = DAY, form_id: str = DAY_SHEETS[0]) -> dict[str, Any]:
        (sheet,) = DaySheetFormData(self.database, lambda: day).records(form_id, Selection())
        return dict(sheet)

    def report(self, form_id: str, day: date = DAY) -> dict[str, Any]:
        source = WorkReportFormData(self.database, lambda: MONDAY)
        (report,) = source.records(form_id, Selection(day=day))
        return dict(report)


@pytest.fixture
def desk(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Desk:
    member = make_member("龙䶮")
    return Desk(database, member, make_customer("云岫风电", owner_id=member.id, telephone="0411-1"))


def told(lines: list[dict[str, Any]], key: str) -> list[Any]:
    return [line[key] for line in lines if line[key]]


def test_a_day_sheet_names_what_is_to_be_done(desk: Desk) -> None:
    desk.contact("王喆", "1975-12-02", mobile="13800001111")
    desk.contact("孙翀", "1975-12-05")
    desk.call(DAY, met="王喆", notes="通报排产")
    desk.call(DAY + timedelta(days=2))
    desk.task("船期安排", DAY - timedelta(days=2))
    desk.task("表样定稿", DAY)
    desk.task("名单定稿", DAY + timedelta(days=7))
    desk.task("以后的事", DAY + timedelta(days=8))
    desk.request("请派人复检", MONDAY, answer_due=moment(DAY, 17))
    sheet = desk.sheet()
    assert (sheet["weekday"], sheet["lunar"], sheet["care"]) == ("星期三", "农历十月廿四", "王喆 生日")
    (call,) = [line for line in sheet["calls"] if line["customer"]]
    assert (call["met"], call["telephone"], call["points"]) == ("王喆", "13800001111", "通报排产")
    assert call["time"] is None  # nobody records it
    assert told(sheet["tasks"], "what") == ["船期安排", "表样定稿"]
    assert told(sheet["tasks"], "due") == ["逾期 2 天", "今天"]
    assert told(sheet["requests"], "due") == ["今天 17:00"]
    assert sheet["week"][0]["day"] == "12月3日 周四"
    assert told(sheet["week"], "calls") == ["云岫风电"]
    assert told(sheet["week"], "care") == ["孙翀 生日"]
    assert told(sheet["week"], "tasks") == ["名单定稿"]


@pytest.mark.parametrize("form_id", DAY_SHEETS)
def test_every_list_of_a_day_sheet_ends_with_rows_to_write_on(desk: Desk, form_id: str) -> None:
    for _ in range(7):
        desk.call(DAY)
    sheet = desk.sheet(form_id=form_id)
    for name in ("calls", "tasks", "requests"):
        assert not any(sheet[name][-1].values())
    pages, problems = printed(desk.database, form_id, Selection(day=DAY))
    assert problems == ()
    assert "云岫风电" in pages[0]


def test_a_usual_day_with_long_names_stays_on_its_page(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> None:
    member = make_member("龙䶮")
    desk = Desk(database, member, make_customer("长沙弘毅达医药集团股份有限公司", owner_id=member.id))
    for _ in range(3):
        desk.call(DAY, met="曾雪梅（总经理）")
        desk.task("书面答复按周交货的可行性与船期安排", DAY)
    assert len(printed(database, "day-sheet", Selection(day=DAY))[0]) == 1
    pages, _ = printed(database, "day-sheet-a5", Selection(day=DAY))
    assert ["后七天" in page for page in pages] == [False, True]


def test_colleagues_tasks_requests_and_settled_ones_stay_away(
    desk: Desk, make_member: Callable[..., Member]
) -> None:
    other = Desk(desk.database, make_member("李堃"), desk.customer)
    other.task("别人的事", DAY)
    desk.task("做完的事", DAY, state=TaskState.DONE, result="好", reported_on=DAY)
    desk.request("别人办的", MONDAY, responsible_id=other.person.id)
    desk.request("办结的", MONDAY, answered_at=moment(MONDAY), settled_at=moment(MONDAY), solution="换")
    desk.call(DAY)
    found = DaySheetFormData(desk.database, lambda: DAY)
    (mine,) = found.records(DAY_SHEETS[0], Selection((desk.member.id,)))
    (theirs,) = found.records(DAY_SHEETS[0], Selection((other.member.id,)))
    assert told(mine["tasks"], "what") == told(mine["requests"], "text") == []  # type: ignore[arg-type]
    assert told(theirs["tasks"], "what") == ["别人的事"]  # type: ignore[arg-type]
    assert told(theirs["requests"], "text") == ["别人办的"]  # type: ignore[arg-type]


@pytest.mark.parametrize("form_id", [*DAY_SHEETS, DAY_REPORT, WEEK_REPORT])
def test_without_anything_on_record_no_sheet_is_offered_as_filled(desk: Desk, form_id: str) -> None:
    printing = desk_printing(desk.database)
    assert printing.count(form_id, Selection(day=DAY)) == 0
    with pytest.raises(NotFoundError):
        printing.render(form_id, "filled", Selection(day=DAY))


def test_a_report_of_a_day_tells_what_was_done(desk: Desk) -> None:
    desk.call(DAY, held=True, groups=2, notes="确认提货")
    desk.call(DAY, purpose=Purpose.DEVELOPMENT)
    desk.call(DAY - timedelta(days=1), held=True)
    desk.call(DAY + timedelta(days=1))
    desk.task("做完的事", DAY, state=TaskState.DONE, result="已送达", reported_on=DAY)
    open_task = desk.task("在办的事", DAY + timedelta(days=1))
    step: dict[str, Any] = {"author_id": desk.member.id, "at": moment(DAY)}
    desk.save(TASK_STEP, TaskStep(id=new_id(), task_id=open_task.id, text="已催生产部", **step))
    received = desk.request("要报告", DAY, received_by=desk.member.id)
    desk.save(REQUEST_STEP, RequestStep(id=new_id(), request_id=received.id, text="已寄出", **step))
    report = desk.report(DAY_REPORT)
    assert report["totals"] == {
        "call": 2,
        "development": 0,
        "deal": 0,
        "tasks": 1,
        "received": 1,
        "settled": 0,
    }
    assert [(line["groups"], line["notes"]) for line in report["calls"]] == [
        (2, "确认提货"),
        (None, "未进行"),
    ]
    assert [(line["what"], line["progress"], line["state"]) for line in report["tasks"]] == [
        ("做完的事", "已送达", "已办结"),
        ("在办的事", "已催生产部", "办理中"),
    ]
    assert [(line["text"], line["state"]) for line in report["requests"]] == [("已寄出", "待答复")]
    assert [line["what"] for line in report["next"]] == ["拜访·上门 云岫风电", "任务：在办的事"]
    assert report["summary"] is report["support"] is report["review"] is None


def test_a_report_of_a_week_goes_from_monday_to_sunday(desk: Desk) -> None:
    sunday = MONDAY + timedelta(days=6)
    for day in (MONDAY - timedelta(days=1), MONDAY, sunday, sunday + timedelta(days=1)):
        desk.call(day, held=day <= sunday)
    report = desk.report(WEEK_REPORT)
    assert (report["first"], report["last"]) == (MONDAY, sunday)
    assert [line["call"] for line in report["days"]] == [1, 0, 0, 0, 0, 0, 1]
    assert [line["day"] for line in report["calls"]] == ["11月30日", "12月6日"]
    assert [line["day"] for line in report["next"]] == ["12月7日"]
    pages, problems = printed(desk.database, WEEK_REPORT, Selection(day=DAY))
    assert problems == ()
    assert "2026年11月30日至2026年12月6日" in pages[0]
    assert pages[1].count("年月日") == 2  # to be signed by hand


def test_the_print_log_compares_a_sheet_with_its_own_day(desk: Desk) -> None:
    desk.call(DAY)
    printing = desk_printing(desk.database)
    log = PrintLog(desk.database, printing)
    document = printing.render(DAY_SHEETS[0], "filled", Selection(day=DAY))
    log.note(*delivered(document.parts, range(1, document.page_count + 1)))
    (entry,) = log.entries(log.keys())
    assert entry is not None
    assert entry.delivery.day == DAY
    assert log.changed(entry).ids == ()
    desk.call(DAY, notes="又约了一次")
    assert log.changed(entry).ids == (desk.member.id,)
