"""Lists of a whole desk brought into an empty one: what goes out of there again is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook, load_workbook

from kamdesk.app.features import service_of
from kamdesk.domain.company.approval import ApprovalState
from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON
from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, PlanState
from kamdesk.domain.customers.grading import GRADE_DECISION
from kamdesk.domain.customers.handovers import HANDOVER, HANDOVER_ITEM
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.notes import QUICK_NOTE, Filing
from kamdesk.domain.customers.project_parties import PROJECT_PARTY
from kamdesk.domain.customers.recognitions import RECOGNITION
from kamdesk.domain.customers.taboos import TABOO
from kamdesk.domain.customers.values import Contact, Customer, Grade
from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.records.importing import Importing, ImportReport, importable_kinds
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.records import records
from tests.records.making import Maker, every

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database


SPECIAL: dict[RecordKind[Any], dict[str, object]] = {
    DEPARTMENT: {"head_id": None},  # its head belongs to it, so that comes in with a second list
    STAFF_PERSON: {"member_id": None},
    RECOGNITION: {"state": ApprovalState.APPROVED},  # what waits is submitted anew
}


def in_order() -> list[RecordKind[Any]]:
    """The kinds that come in from lists, each behind those that it names; departments before their people."""
    ordered: list[RecordKind[Any]] = []
    under_way: set[str] = set()

    def put(kind: RecordKind[Any]) -> None:
        if kind.name in under_way:
            return
        under_way.add(kind.name)
        for field in kind.references.values():
            put(kind_named(field.refers_to))
        ordered.append(kind)

    put(STAFF_PERSON)
    for kind in importable_kinds():
        if kind is not ATTACHMENT:  # their contents lie in files beside the list
            put(kind)
    return ordered


def make_one(database: Database, maker: Maker, kind: RecordKind[Any]) -> None:
    """Make a record that names those which are there already, of one customer all of them."""
    named = {name: every(database, kind_named(field.refers_to)) for name, field in kind.references.items()}
    given = {name: found[0].id for name, found in named.items() if found}
    people = [name for name, field in kind.references.items() if field.refers_to == MEMBER.name]
    if len(people) > 1:  # nobody hands over to himself, or stands in for himself
        given |= {name: named[name][-1 - place].id for place, name in enumerate(people)}
    if kind is PROJECT_PARTY:  # takes part in a project of somebody else
        given["customer_id"] = named["customer_id"][-1].id
    maker.record(kind, **{**given, **SPECIAL.get(kind, {})})


def rows_of(kind: RecordKind[Any], path: Path) -> list[list[str]]:
    """The rows of a workbook, but for what the program reckons itself whatever stands there."""
    assert kind.imported is not None
    reckoned = {
        str(each.label) for each in kind.fields if each.computed and each.name not in kind.imported.kept
    }
    workbook: Any = load_workbook(path)
    heads, *rows = workbook[kind.word].iter_rows(values_only=True)
    told = [place for place, head in enumerate(heads) if head not in reckoned]
    return sorted([str(row[place]) for place in told] for row in (heads, *rows))


def refusals(report: ImportReport) -> list[tuple[int, str, str]]:
    return [(each.row, each.column, str(each.reason)) for each in report.refused]


def bring(database: Database, kind: RecordKind[Any], path: Path) -> ImportReport:
    importing = Importing(database, service_of(database, kind), lambda: None)
    inspection = importing.inspect(path)
    return importing.apply(importing.plan(inspection), inspection)


def test_what_goes_out_of_a_desk_comes_whole_into_an_empty_one(
    database: Database,
    other_desk: Database,
    tmp_path: Path,
    make_member: Callable[..., Any],
    make_customer: Callable[..., Customer],
) -> None:
    make_customer("乙公司", number="KH000900", owner_id=make_member("李强").id)
    maker = Maker(database)
    for kind in in_order():
        make_one(database, maker, kind)
    with database.writing(Message("准备")) as work:
        for member in every(database, MEMBER):
            staff.follow_member(work, member)
    for kind in in_order():
        path, again = tmp_path / f"{kind.plural}.xlsx", tmp_path / f"{kind.plural}-again.xlsx"
        Exporting(database, kind).export_all(path)
        report = bring(other_desk, kind, path)
        assert (kind.plural, [str(each.reason) for each in report.refused]) == (kind.plural, [])
        assert (kind.plural, [str(each.reason) for each in report.notes]) == (kind.plural, [])
        Exporting(other_desk, kind).export_all(again)
        assert (kind.plural, rows_of(kind, again)) == (kind.plural, rows_of(kind, path))


def test_a_row_names_a_parent_company_that_a_later_row_brings(
    database: Database, bring_in: Callable[..., ImportReport]
) -> None:
    report = bring_in(
        CUSTOMER,
        ["客户名称", "简称", "客户编号", "母公司", "母公司编号"],
        ["甲分公司", "", "KH000001", "", "kh000003"],
        ["乙分公司", "", "KH000002", "集团", ""],
        ["集团公司", "集团", "KH000003", "", ""],
        ["丙公司", "", "KH000004", "没有的公司", ""],
    )
    found = {each.name: each for each in every(database, CUSTOMER)}
    parent = found["集团公司"].id
    assert [found[name].parent_id for name in ("甲分公司", "乙分公司", "丙公司")] == [parent, parent, None]
    assert [(each.row, each.column, str(each.reason)) for each in report.notes] == [
        (5, "D", "母公司里没有“没有的公司”。")
    ]


def test_a_known_customer_comes_under_a_parent_that_the_list_brings(
    database: Database, bring_in: Callable[..., ImportReport], make_customer: Callable[..., Customer]
) -> None:
    known = make_customer("甲分公司")
    report = bring_in(CUSTOMER, ["客户名称", "母公司"], ["甲分公司", "集团公司"], ["集团公司", ""])
    assert (report.updated, report.new) == (1, 1)
    parents = {each.id: each.parent_id for each in every(database, CUSTOMER)}
    assert parents.pop(known.id) in parents


def test_rows_that_stand_above_each_other_come_in_without_that(
    database: Database, bring_in: Callable[..., ImportReport]
) -> None:
    report = bring_in(
        CUSTOMER, ["客户名称", "母公司"], ["甲公司", "乙公司"], ["乙公司", "甲公司"], ["丙公司", "丙公司"]
    )
    assert [(each.row, each.column) for each in report.notes] == [(3, "B"), (4, "B")]
    first, second, third = sorted(every(database, CUSTOMER), key=lambda each: "甲乙丙".index(each.name[0]))
    assert (first.parent_id, second.parent_id, third.parent_id) == (second.id, None, None)


def test_of_contracts_called_alike_the_customers_own_is_meant(
    database: Database, bring_in: Callable[..., ImportReport], make_customer: Callable[..., Customer]
) -> None:
    customers = [make_customer(name) for name in ("甲公司", "乙公司")]
    maker = Maker(database)
    contracts = [
        maker.record(CONTRACT, customer_id=each.id, subject="购销合同", renews_id=None) for each in customers
    ]
    report = bring_in(
        INSTALMENT,
        ["客户", "合同", "款项名称", "约定付款日", "分期金额"],
        ["乙公司", "购销合同", "预付款", "2026-03-02", "100"],
    )
    assert (report.new, refusals(report)) == (1, [])
    (made,) = every(database, INSTALMENT)
    assert made.contract_id == contracts[1].id
    number = contracts[0].number
    heads = ["客户", "合同编号", "款项名称", "约定付款日", "分期金额"]
    assert bring_in(INSTALMENT, heads, ["甲公司", number, "尾款", "2026-03-02", "100"]).new == 1


def test_an_older_version_of_a_plan_comes_in_before_the_one_made_from_it(
    database: Database, bring_in: Callable[..., ImportReport], make_customer: Callable[..., Customer]
) -> None:
    make_customer("甲公司")
    heads = ["客户", "方案名称", "方案编号", "方案版次", "上一版", "上一版编号", "方案状态", "拟定日期"]
    report = bring_in(
        COOPERATION_PLAN,
        heads,
        ["甲公司", "框架供货", "HZ000002", "2", "框架供货", "HZ000001", "洽谈中", "2026-04-01"],
        ["甲公司", "框架供货", "HZ000001", "1", "", "", "旧版", "2026-03-02"],
    )
    assert (report.new, report.notes, report.refused) == (2, (), ())
    older, newer = sorted(every(database, COOPERATION_PLAN), key=lambda each: each.number)
    assert (newer.previous_id, newer.edition, older.state) == (older.id, 2, PlanState.SUPERSEDED)


def test_what_a_quick_note_went_to_comes_in_with_it_and_is_no_change_later(
    database: Database, bring_in: Callable[..., ImportReport]
) -> None:
    heads = ["内容", "记下的时间", "归档情况", "归档日期"]
    assert bring_in(QUICK_NOTE, heads, ["样品偏深", "2026-03-02 09:30", "已记入记事", "2026-03-03"]).new == 1
    (note,) = every(database, QUICK_NOTE)
    assert (note.filing, str(note.filed_on)) == (Filing.NOTE, "2026-03-03")
    again = bring_in(QUICK_NOTE, heads, ["样品偏深", "2026-05-05 09:30", "待归档", ""])
    assert (again.unchanged, every(database, QUICK_NOTE)) == (1, [note])


def test_a_grade_that_a_list_alone_speaks_for_is_marked(
    database: Database, bring_in: Callable[..., ImportReport], make_customer: Callable[..., Customer]
) -> None:
    for name in ("甲公司", "乙公司"):
        make_customer(name, grade=Grade.C, grade_reason="多年前的理由")
    heads = ["客户名称", "客户级别", "定级理由"]
    bring_in(CUSTOMER, heads, ["甲公司", "A级", ""], ["乙公司", "B级", "战略客户"])
    reasons = {each.after: each.reason for each in every(database, GRADE_DECISION)}
    assert reasons == {Grade.A: "按导入的名单定级", Grade.B: "战略客户"}
    assert {each.grade_reason for each in every(database, CUSTOMER)} == set(reasons.values())


def test_contacts_of_one_customer_and_name_are_told_apart_by_what_else_is_known(
    database: Database, other_desk: Database, tmp_path: Path, make_customer: Callable[..., Customer]
) -> None:
    owner = make_customer("甲公司", number="KH000001")
    people = [
        Contact(id=new_id(), customer_id=owner.id, name="王芳", mobile=f"1380013800{place}", position=place)
        for place in range(2)
    ]
    with database.writing(Message("准备")) as work:
        records.add_all(work, CONTACT, people)
    maker = Maker(database)
    for place, person in enumerate(people):
        maker.record(TABOO, contact_id=person.id, what=f"忌口{place}", neighbour_id=None)
    for kind in (CUSTOMER, TABOO):
        path, again = tmp_path / f"{kind.plural}.xlsx", tmp_path / f"{kind.plural}-again.xlsx"
        Exporting(database, kind).export_all(path)
        report = bring(other_desk, kind, path)
        assert (report.refused, report.notes) == ((), ())
        Exporting(other_desk, kind).export_all(again)
        assert rows_of(kind, again) == rows_of(kind, path)
    mobiles = {each.id: each.mobile for each in every(other_desk, CONTACT)}
    told = {each.what: mobiles[each.contact_id] for each in every(other_desk, TABOO)}
    assert told == {"忌口0": "13800138000", "忌口1": "13800138001"}


@pytest.mark.parametrize(
    ("kind", "part"), [(REQUEST, REQUEST_STEP), (HANDOVER, HANDOVER_ITEM)], ids=lambda kind: kind.name
)
def test_what_is_seen_on_cards_alone_comes_in_beside_its_records_by_the_same_act(
    database: Database,
    other_desk: Database,
    tmp_path: Path,
    make_member: Callable[..., Any],
    kind: RecordKind[Any],
    part: RecordKind[Any],
) -> None:
    assert part.owner is not None
    make_member("李强")
    maker = Maker(database)
    for each in (MEMBER, CUSTOMER, CONTACT, DEPARTMENT, STAFF_PERSON, kind):
        make_one(database, maker, each)
    (owner,) = every(database, kind)
    for _ in range(2):
        author = {"author_id": every(database, MEMBER)[0].id} if part is REQUEST_STEP else {}
        maker.record(part, **{part.owner.name: owner.id, **author})
    for each in (MEMBER, CUSTOMER, DEPARTMENT, STAFF_PERSON):
        Exporting(database, each).export_all(tmp_path / f"{each.plural}.xlsx")
        bring(other_desk, each, tmp_path / f"{each.plural}.xlsx")
    path, again = tmp_path / "名单.xlsx", tmp_path / "名单-again.xlsx"
    Exporting(database, kind).export_all(path)
    report = bring(other_desk, kind, path)
    assert (report.new, report.refused, report.as_json()[part.plural]["new"]) == (1, (), 2)
    Exporting(other_desk, kind).export_all(again)
    sheets = [load_workbook(each)[part.word].iter_rows(values_only=True) for each in (path, again)]
    assert list(sheets[0]) == list(sheets[1])
    before = every(other_desk, part)
    bring(other_desk, kind, path)
    assert every(other_desk, part) == before
    History(other_desk).undo()
    assert (every(other_desk, kind), every(other_desk, part)) == ([], [])


def test_a_sheet_of_somebody_else_that_is_called_as_ours_is_left_alone(
    database: Database, tmp_path: Path, make_customer: Callable[..., Customer]
) -> None:
    make_customer("甲公司")
    workbook = Workbook()
    sheet = workbook.create_sheet("诉求", 0)
    sheet.append(["客户", "收到时间", "客户原话"])
    sheet.append(["甲公司", "2026-03-02 09:30", "型材划伤"])
    workbook.create_sheet("处理记录", 1).append(["随便写的", "几个字"])
    path = tmp_path / "名单.xlsx"
    workbook.save(path)
    report = bring(database, REQUEST, path)
    assert (report.new, report.refused) == (1, ())
    assert every(database, REQUEST_STEP) == []
