"""Lists of every kind: what goes out comes back as it was, and what is wrong is refused by row and column."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from kamdesk.app.features import service_of
from kamdesk.domain.company.approval import APPROVAL
from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON, Department, StaffPerson
from kamdesk.domain.company.tasks import TASK
from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.values import Contact
from kamdesk.domain.desk.members import MEMBER, Post
from kamdesk.domain.events.calls import CALL, Call, Channel, Purpose
from kamdesk.domain.kinds import KINDS, kind_named
from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP, Request, RequestStep, Severity
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.exporting import Exporting, exportable_kinds
from kamdesk.services.records.importing import Importing, ImportReport, importable_kinds
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.customers import contacts
from kamdesk.store.queries.records import records
from tests.records.making import Maker, every

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

DAY = date(2026, 3, 2)


def refusals(report: ImportReport) -> list[tuple[int, str, str]]:
    return [(each.row, each.column, str(each.reason)) for each in report.refused]


def steps_of(request: Request, author: Member) -> list[RequestStep]:
    """Two steps, the later one noted first."""
    received = request.received_at
    common: dict[str, Any] = {"request_id": request.id}
    return [
        RequestStep(id=new_id(), at=received + timedelta(hours=3), text="到场查看", **common),
        RequestStep(
            id=new_id(), at=received + timedelta(hours=1), author_id=author.id, text="=报主管", **common
        ),
    ]


@pytest.fixture
def stocked(
    database: Database, make_customer: Callable[..., Customer], make_member: Callable[..., Member]
) -> Database:
    """A desk with records of every kind, among them such as only their whole rows tell apart."""
    sales, namesake = make_member("李强"), make_member("李强", post=Post.ASSISTANT)
    first = make_customer("甲公司", number="KH000001", owner_id=namesake.id)
    second = make_customer("乙公司", number="KH000002", region="深圳")
    people = [
        Contact(id=new_id(), customer_id=first.id, name="王芳", mobile="13800138000"),
        Contact(id=new_id(), customer_id=first.id, name="王芳", position=1, job_title="处长"),
        Contact(id=new_id(), customer_id=second.id, name="王芳", remark="=好客"),
    ]
    make_member("钱进")
    other = make_member("赵敏")
    call: dict[str, Any] = {"date": DAY, "member_id": other.id, "customer_id": first.id, "held": True}
    calls = [
        Call(id=new_id(), **call),
        Call(id=new_id(), **call),
        Call(id=new_id(), **call, met="王芳", notes="第一行\n第二行"),
        Call(id=new_id(), **{**call, "customer_id": second.id}, purpose=Purpose.DEAL, channel=Channel.EMAIL),
    ]
    department = Department(id=new_id(), name="质检部", short_name="质检")
    person = StaffPerson(id=new_id(), name="周工", department_id=department.id, post="主任")
    received = datetime(2026, 3, 2, 1, 30, 17, tzinfo=UTC)
    request = Request(
        id=new_id(),
        number="TS000001",
        received_at=received,
        customer_id=first.id,
        contact_id=people[1].id,
        severity=Severity.GRAVE,
        text="型材划伤",
        department_id=department.id,
        responsible_id=person.id,
        answered_at=received + timedelta(hours=2),
    )
    kept: list[tuple[RecordKind[Any], list[Any]]] = [
        *((CONTACT, people), (CALL, calls), (DEPARTMENT, [department]), (STAFF_PERSON, [person])),
        (REQUEST, [request]),
        (REQUEST_STEP, steps_of(request, other)),
    ]
    with database.writing(Message("准备")) as work:
        for kind, added in kept:
            records.add_all(work, kind, added)
        for member in (sales, namesake, other):
            staff.follow_member(work, member)
    for kind in importable_kinds():
        if not every(database, kind):
            make_one(database, kind)
    return database


def make_one(database: Database, kind: RecordKind[Any]) -> None:
    """Make a record of a kind that names records which are there already."""
    named = {name: every(database, kind_named(field.refers_to)) for name, field in kind.references.items()}
    given: dict[str, Any] = {name: found[0].id for name, found in named.items() if found}
    people = [name for name, field in kind.references.items() if field.refers_to == MEMBER.name]
    if len(people) > 1:  # nobody hands over to himself, or stands in for himself
        given |= {name: named[name][-1 - place].id for place, name in enumerate(people)}
    if kind is ATTACHMENT:
        given |= {"subject_kind": CUSTOMER.name, "subject_id": given["customer_id"]}
    Maker(database).record(kind, **given)


@pytest.mark.parametrize("kind", importable_kinds(), ids=lambda kind: kind.plural)
def test_what_goes_out_comes_back_without_change(
    stocked: Database, tmp_path: Path, kind: RecordKind[Any]
) -> None:
    path = tmp_path / "全部.xlsx"
    count = Exporting(stocked, kind).export_all(path)
    assert count == len(every(stocked, kind)) > 0
    importing = Importing(stocked, service_of(stocked, kind), lambda: None)
    plan = importing.plan(importing.inspect(path))
    doubtful = [row for row in plan.rows if row.problem is not None]
    unchanged = [row for row in plan.rows if row.fate is RowOutcome.UNCHANGED and not row.changes]
    assert [(row.title, str(row.problem.reason)) for row in doubtful if row.problem] == []
    assert len(unchanged) == len(plan.rows) >= count
    assert plan.writes == 0


def test_every_kind_that_is_listed_or_searched_goes_out_and_comes_in_unless_it_is_decided_here() -> None:
    assert set(exportable_kinds()) == {kind for kind in KINDS if kind.listed.columns or kind.searched}
    decided_here = {APPROVAL}
    assert set(exportable_kinds()) - set(importable_kinds()) == decided_here


def test_a_reference_stands_as_its_title_beside_its_number(stocked: Database, tmp_path: Path) -> None:
    path = tmp_path / "诉求.xlsx"
    Exporting(stocked, REQUEST).export_all(path)
    workbook: Any = load_workbook(path)
    head, row = ([cell.value for cell in line] for line in workbook["诉求"].iter_rows())
    shown = dict(zip(head, row, strict=True))
    wanted = {
        "编号": "TS000001",
        "客户": "甲公司",
        "客户编号": "KH000001",
        "联系人": "王芳",
        "责任人": "周工",
    }
    assert {name: shown[name] for name in wanted} == wanted


def test_steps_of_requests_stand_on_a_sheet_of_their_own_which_no_import_takes_for_the_list(
    stocked: Database, tmp_path: Path
) -> None:
    path, everything = tmp_path / "所列.xlsx", tmp_path / "全部.xlsx"
    service = service_of(stocked, REQUEST)
    key = service.key(every(stocked, REQUEST)[0].id)
    assert key is not None
    assert Exporting(stocked, REQUEST).export_shown(path, [key], ["number", "state"]) == 1
    Exporting(stocked, REQUEST).export_all(everything)
    importing = Importing(stocked, service, lambda: None)
    for file in (path, everything):
        workbook: Any = load_workbook(file)
        assert workbook.sheetnames == ["诉求", "处理记录"]
        head, *rows = ([cell.value for cell in row] for row in workbook["处理记录"].iter_rows())
        shown = [dict(zip(head, row, strict=True)) for row in rows]
        assert [(each["编号"], each["经办人"], each["处理经过"]) for each in shown] == [
            ("TS000001", "赵敏", "=报主管"),
            ("TS000001", None, "到场查看"),
        ]
        assert importing.inspect(file).table.sheet == "诉求"


def test_a_list_without_steps_has_no_sheet_for_them(stocked: Database, tmp_path: Path) -> None:
    path = tmp_path / "任务.xlsx"
    Exporting(stocked, TASK).export_all(path)
    workbook: Any = load_workbook(path)
    assert workbook.sheetnames == ["任务"]


def test_what_a_list_of_any_kind_shows_is_exported_in_its_order(stocked: Database, tmp_path: Path) -> None:
    path = tmp_path / "所选.xlsx"
    service = service_of(stocked, CONTACT)
    keys = [service.key(person.id) for person in every(stocked, CONTACT)[:2]]
    chosen = [key for key in reversed(keys) if key is not None]
    assert Exporting(stocked, CONTACT).export_shown(path, chosen, ["job_title", "name"]) == 2
    workbook: Any = load_workbook(path)
    rows = [[cell.value for cell in row] for row in workbook["联系人"].iter_rows()]
    assert rows == [["职务", "姓名"], ["处长", "王芳"], [None, "王芳"]]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.derived], ids=lambda kind: kind.name)
def test_columns_that_other_kinds_fill_are_exported_as_shown(
    database: Database, tmp_path: Path, kind: RecordKind[Any]
) -> None:
    make, path = Maker(database), tmp_path / "所示.xlsx"
    told, today = make.record(kind), datetime.now().astimezone().date()
    make.record(kind)
    for derived in kind.derived.values():
        of = kind_named(derived.of)
        order = today if derived.order in of.field_named else 0
        make.record(of, **{derived.by: told.id, derived.order: order, **derived.where})
    service, names = service_of(database, kind), [kind.title, *kind.derived]
    keys = service.list(RecordFilter()).keys
    of_itself = sum(derived.of == kind.name for derived in kind.derived.values())
    assert Exporting(database, kind).export_shown(path, keys, names) == len(keys) == 2 + of_itself
    workbook: Any = load_workbook(path)
    heads, *lines = [[cell.value for cell in row] for row in workbook[kind.word].iter_rows()]

    def said(name: str, value: Any) -> object:
        field = kind.column_named[name]
        return field.word_for(value) if field.choices and value else value or None

    shown = [[said(name, row.values[name]) for name in names] for row in service.rows(keys) if row]
    assert heads == [str(kind.column_named[name].label) for name in names]
    assert [[each.date() if isinstance(each, datetime) else each for each in line] for line in lines] == shown
    assert all(shown[service.ids(keys).index(told.id)])


def test_calls_come_in_by_number_or_exact_title_of_their_customer(
    database: Database,
    bring_in: Callable[..., ImportReport],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    make_customer("甲公司", number="KH000001")
    twin = make_customer("甲公司", number="KH000002")
    other, member = make_customer("乙公司", number="KH000003"), make_member("赵敏")
    rows = [
        ["客户名称", "客户编号", "日期", "拜访人", "事项", "方式", "已进行", "组数"],
        ["甲公司", "kh000002", "2026.3.2", "赵敏", "成交", "email", "是", "3"],
        ["乙公司", "", "2026.3.3", "赵敏", "", "", "否", ""],
    ]
    report = bring_in(CALL, *rows)
    assert (report.read, report.new, refusals(report)) == (2, 2, [])
    first, second = every(database, CALL)
    assert (first.customer_id, first.member_id, first.date, first.groups) == (twin.id, member.id, DAY, 3)
    assert (first.purpose, first.channel, first.held) == (Purpose.DEAL, Channel.EMAIL, True)
    assert (second.customer_id, second.purpose, second.groups) == (other.id, Purpose.CALL, 1)
    again = bring_in(CALL, *rows)
    assert (again.unchanged, again.new) == (2, 0)
    History(database).undo()
    assert every(database, CALL) == []


def test_names_that_are_unknown_ambiguous_or_at_odds_refuse_the_row(
    database: Database,
    bring_in: Callable[..., ImportReport],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    for number in ("KH000001", "KH000002"):
        make_customer("甲公司", number=number)
    make_member("赵敏")
    report = bring_in(
        CALL,
        ["客户", "客户编号", "日期", "拜访人", "组数"],
        ["丙公司", "", "2026-03-02", "赵敏", "1"],
        ["甲公司", "", "2026-03-02", "赵敏", "1"],
        ["", "KH000009", "2026-03-02", "赵敏", "1"],
        ["乙公司", "KH000001", "2026-03-02", "赵敏", "1"],
        ["甲公司", "KH000001", "2026-03-02", "某人", "1"],
        ["甲公司", "KH000001", "", "赵敏", "1"],
        ["甲公司", "KH000001", "2026-03-02", "赵敏", "1000"],
        ["甲公司", "KH000001", "2026-03-02", "赵敏", "多"],
    )
    assert refusals(report) == [
        (2, "A", "客户里没有“丙公司”。"),
        (3, "A", "叫“甲公司”的客户有 2 个，分不清是哪一个。"),
        (4, "B", "没有编号为“KH000009”的客户。"),
        (5, "B", "编号“KH000001”是“甲公司”的，不是“乙公司”的。"),
        (6, "D", "没有名为“某人”的部门成员。"),
        (7, "C", "这一行没有日期。"),
        (8, "E", "组数应在1到999之间。"),
        (9, "E", "“多”不是整数。"),
    ]
    assert every(database, CALL) == []


def test_rules_that_look_into_the_desk_hold_for_every_row(
    database: Database,
    bring_in: Callable[..., ImportReport],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    make_customer("甲公司")
    make_member("赵敏")
    head = ["客户", "日期", "拜访人", "事项", "已进行"]
    future = bring_in(CALL, head, ["甲公司", "2099-01-01", "赵敏", "拜访", "是"])
    assert refusals(future) == [(2, "B", "日期还没到，不能记为已进行。")]
    developed = (["甲公司", day, "赵敏", "拓展", "是"] for day in ("2026-03-02", "2026-03-03"))
    with pytest.raises(UserError, match=r"第 2 行：甲公司已由赵敏.*没有写入任何内容"):
        bring_in(CALL, head, *developed)
    assert every(database, CALL) == []


def test_a_list_without_what_tells_records_apart_is_refused_whole(
    bring_in: Callable[..., ImportReport], make_customer: Callable[..., Customer]
) -> None:
    make_customer("甲公司")
    with pytest.raises(UserError, match="哪一列是日期"):
        bring_in(CALL, ["客户", "拜访人"], ["甲公司", "赵敏"])


def test_contacts_alone_find_their_customer_and_a_place_after_those_there(
    database: Database, bring_in: Callable[..., ImportReport], make_customer: Callable[..., Customer]
) -> None:
    owner = make_customer("甲公司", number="KH000001")
    rows = [["公司名称", "姓名", "手机"], ["甲公司", "王芳", "13800138000"], ["甲公司", "李强", ""]]
    assert bring_in(CONTACT, *rows).new == 2
    assert bring_in(CONTACT, ["公司名称", "姓名", "职务"], ["甲公司", "赵六", "处长"]).new == 1
    assert bring_in(CUSTOMER, ["公司名称", "联系人"], ["甲公司", "孙七"]).updated == 1
    with database.reading() as work:
        people = contacts.of_customer(work, owner.id)
    assert [(each.name, each.position) for each in people] == [
        ("王芳", 0),
        ("李强", 1),
        ("赵六", 2),
        ("孙七", 3),
    ]


def test_members_come_in_with_their_place_among_the_people_of_our_company(
    database: Database, bring_in: Callable[..., ImportReport]
) -> None:
    report = bring_in(
        MEMBER,
        ["姓名", "岗位", "到岗日期", "离岗日期"],
        ["赵敏", "客户助理", "2025.1.6", ""],
        ["周芷若", "客户专员", "2025.1.6", "2024-12-31"],
    )
    assert refusals(report) == [(3, "D", "离岗日期不能早于到岗日期，没有任何改动。")]
    (member,) = every(database, MEMBER)
    assert (member.post, member.joined_on) == (Post.ASSISTANT, date(2025, 1, 6))
    assert [person.member_id for person in every(database, STAFF_PERSON)] == [member.id]


def test_requests_come_in_with_numbers_due_times_and_the_contact_of_their_customer(
    database: Database, bring_in: Callable[..., ImportReport], make_customer: Callable[..., Customer]
) -> None:
    people = [
        Contact(id=new_id(), customer_id=make_customer(name).id, name="王芳") for name in ("甲公司", "乙公司")
    ]
    with database.writing(Message("准备")) as work:
        records.add_all(work, CONTACT, people)
    report = bring_in(
        REQUEST,
        ["客户", "联系人", "收到时间", "客户原话", "轻重", "性质"],
        ["乙公司", "王芳", "2026-03-02 09:30", "型材划伤", "重大", "投诉"],
        ["乙公司", "王芳", "2026-03-02", "没有钟点", "重大", "投诉"],
    )
    assert refusals(report) == [(3, "C", "看不懂时间“2026-03-02”，请写成 2026-11-30 14:05。")]
    (request,) = every(database, REQUEST)
    assert (request.number, request.contact_id) == ("TS000001", people[1].id)
    assert request.answer_due is not None


def test_the_meanings_of_columns_are_remembered_for_each_kind(
    database: Database, tmp_path: Path, make_customer: Callable[..., Customer]
) -> None:
    make_customer("甲公司")
    path = tmp_path / "名单.csv"
    path.write_text("公司名称,姓名,电话号\n甲公司,王芳,075526881234\n", encoding="utf-8")
    importing = Importing(database, service_of(database, CONTACT), lambda: None)
    inspection = importing.inspect(path).with_target(2, importing.scheme.target("telephone"))
    importing.apply(importing.plan(inspection), inspection)
    again = importing.inspect(path)
    assert [target.id for target in again.columns.targets] == ["customer_id", "name", "telephone"]
    for_customers = Importing(database, service_of(database, CUSTOMER), lambda: None).inspect(path)
    assert for_customers.columns.columns[2].target is None


def test_what_no_workbook_can_hold_does_not_spoil_it(
    tmp_path: Path, database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer("甲\uffff公司")  # as records made before may hold it
    path = tmp_path / "客户.xlsx"
    Exporting(database, CUSTOMER).export_all(path)
    assert load_workbook(path).worksheets[0]["A2"].value == "甲公司"


@pytest.mark.parametrize(
    "heads",
    [
        ["客户名称", "投诉时间", "投诉内容", "严重程度"],
        ["客戶名稱", "收到時間", "客戶原話", "輕重"],
        ["Customer", "Received at", "Customer's words", "Severity"],
    ],
)
def test_lists_of_complaints_are_read_as_offices_head_them(
    bring_in: Callable[..., ImportReport],
    database: Database,
    make_customer: Callable[..., Customer],
    heads: list[str],
) -> None:
    make_customer("甲公司")
    assert bring_in(REQUEST, heads, ["甲公司", "2026-03-02 09:20", "十一张磕碰", "较重"]).new == 1
    (made,) = every(database, REQUEST)
    assert (made.text, made.severity) == ("十一张磕碰", Severity.SERIOUS)
