"""``kamdesk forms`` and ``print``: the right papers, and a sentence where the choice makes no sense."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from kamdesk.app.wiring import now
from kamdesk.domain.company.staff import STAFF_PERSON
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.members import Post
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.plans.month_plan import PlanItem
from kamdesk.domain.printing.record_codes import record_code
from kamdesk.services.company.tasks import Tasks
from kamdesk.services.customers.customers import Customers
from kamdesk.services.desk.desks import Desks
from kamdesk.services.desk.members import Members
from kamdesk.services.events.calls import Calls
from kamdesk.services.plans.plans import Plans
from kamdesk.services.records.record_lookup import RecordLookup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Answer

_MONTH = "2026-10"


@pytest.fixture
def staffed(desk: Path) -> Path:
    """The desk with a specialist, too."""
    with closing(Desks(None).open(desk)) as database:
        Members(database).add("王小明", Post.SPECIALIST, joined_on=date(2020, 1, 1))
    return desk


@pytest.fixture
def printed(kamdesk: Callable[..., Answer], tmp_path: Path) -> Callable[..., tuple[Answer, int]]:
    """Print and return the answer with the number of pages (0 where no file was written)."""

    def run(*words: object) -> tuple[Answer, int]:
        path = tmp_path / "纸.pdf"
        path.unlink(missing_ok=True)
        answer = kamdesk("print", *words, "-o", path)
        if not path.exists():
            return answer, 0
        with closing(pypdfium2.PdfDocument(path)) as document:
            return answer, len(document)

    return run


def _ids(kamdesk: Callable[..., Answer], desk: Path) -> list[str]:
    hits = json.loads(kamdesk("search", "深圳", "--json", "--database", desk).out)
    return [hit["id"] for hit in hits]


def test_catalogue_needs_no_desk_and_says_what_can_be_filled(kamdesk: Callable[..., Answer]) -> None:
    forms = {form["id"]: form for form in json.loads(kamdesk("forms", "--json").out)}
    assert forms["customer-card"] == {
        "id": "customer-card",
        "title": "客户资料卡",
        "paper": "A4",
        "modes": ["filled", "blank", "sample"],
    }
    assert forms["recovery-sheet"]["modes"] == ["blank", "sample"]
    assert forms["executive-briefing"]["modes"] == ["begun", "blank", "sample"]


def test_a_sheet_that_is_only_begun_says_so(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path
) -> None:
    place = ("--record", "KH000001", "--database", desk, "-o", tmp_path / "out.pdf")
    begun = kamdesk("print", "executive-briefing", *place)
    assert begun.code == 0
    assert "其余留空，要手写补全" in begun.err
    assert kamdesk("print", "customer-card", *place).err == ""


def test_records_are_chosen_by_number_and_id_each_once(
    kamdesk: Callable[..., Answer], printed: Callable[..., tuple[Answer, int]], desk: Path
) -> None:
    (known,) = _ids(kamdesk, desk)
    place = ("--database", desk)
    one = printed("customer-card", "--record", "KH000001", *place)[1]
    everything = printed("customer-card", "--all", *place)[1]
    assert 0 < one < everything
    assert printed("customer-card", "--record", "kh000001", "KH000002", *place)[1] == everything
    assert printed("customer-card", "--record", "KH000001", "--record", "KH000002", *place)[1] == everything
    by_both = printed("customer-card", "--record", known, "KH000001", "KH000002", *place)
    assert (by_both[0].code, by_both[1]) == (0, everything)
    assert printed("customer-card", "--where", "所在地域=深圳", *place)[1] == one


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["customer-card"], "请用 --record"),
        (["customer-card", "--all", "--where", "所在地区=深圳"], "只能选一个"),
        (["customer-card", "--blank", "--sample"], "只能选一个"),
        (["customer-card", "--blank", "--all"], "样张和空白表"),
        (["customer-card", "--month", _MONTH], "--month 只用于按月的表单"),
        (["customer-card", "--day", "2026-11-30"], "--day 只用于按天的表单"),
        (["day-sheet", "--day", "2026-11-31"], "--day 要写成"),
        (["work-report", "--day", "1999-01-04"], "没有可以打印的记录"),
        (["customer-card", "--record", "KH9"], "没有编号或名称是“KH9”的客户"),
        (["customer-card", "--record", "00000000-0000-0000-0000-000000000000"], "没有编号或名称是“0000"),
        (["customer-card", "--where", "所在地区=北京"], "没有可以打印的记录"),
        (["customer-card", "--where", "所在地区=深圳 或 所在地区=上海"], "不能用“或”"),
        (["customer-card", "--where", "星座=深圳"], "星座"),
        (["nothing", "--all"], "没有编号为“nothing”的表单"),
        (["recovery-sheet", "--all"], "没有记录可填"),
        (["evaluation-specialist", "--month", "2026-13"], "2026-13"),
        (["evaluation-specialist", "--month", ""], "--month 要写成"),
        (["evaluation-specialist", "--where", "所在地区=深圳"], "每人每月一份"),
        (["evaluation-specialist", "--record", "某人"], "没有编号或名称是“某人”的成员"),
        (["evaluation-overview", "--month", "1999-01"], "没有可以打印的记录"),
    ],
)
def test_a_choice_that_makes_no_sense_is_refused(
    printed: Callable[..., tuple[Answer, int]], staffed: Path, words: list[str], part: str
) -> None:
    answer, pages = printed(*words, "--database", staffed)
    assert part in answer.refusal
    assert pages == 0


@pytest.mark.parametrize("form", ["evaluation-specialist", "evaluation-overview"])
def test_evaluations_of_a_month_are_printed_and_chosen_by_name(
    printed: Callable[..., tuple[Answer, int]], staffed: Path, form: str
) -> None:
    for chosen in (["--month", _MONTH], ["--record", "王小明"], ["--record", "王小明", "--month", _MONTH]):
        answer, pages = printed(form, *chosen, "--database", staffed)
        assert (answer.code, answer.out, answer.err, pages) == (0, "", "", 1)


def test_blank_and_sample_need_no_desk(printed: Callable[..., tuple[Answer, int]]) -> None:
    for mode in ("--blank", "--sample"):
        answer, pages = printed("customer-card", mode)
        assert (answer.code, answer.err) == (0, "")
        assert pages > 0


def test_a_character_that_no_font_has_is_told_and_makes_the_exit_code_1(
    printed: Callable[..., tuple[Answer, int]], desk: Path
) -> None:
    with closing(Desks(None).open(desk)) as database:
        customers = Customers(database)
        draft = customers.draft()
        draft.set("name", "\U0003134a\u1980公司")
        customers.save(draft)
    answer, pages = printed("customer-card", "--all", "--database", desk)
    assert (answer.code, answer.out) == (1, "")
    assert pages > 0
    assert "公司" in answer.err
    assert answer.err.count("\n") == len(answer.err.splitlines()) > 0


def test_plans_calls_labels_and_letters_are_printed_from_the_desk(
    printed: Callable[..., tuple[Answer, int]], staffed: Path
) -> None:
    month = ["--month", "2026-10"]
    with closing(Desks(None).open(staffed)) as database:
        plans, calls = Plans(database, lambda: date(2026, 10, 9)), Calls(database, lambda: date(2026, 10, 9))
        (member,) = (each for each in Members(database).all() if each.name == "王小明")
        plans.save(plans.view(member.id, date(2026, 10, 1)).plan, [PlanItem(indicator="calls", text="平安")])
        draft = calls.draft(member_id=member.id)
        (customer_id,) = RecordLookup(database, CUSTOMER).called(["KH000001"])
        draft.set("customer_id", customer_id)
        call = calls.save(draft)
    place = ["--database", staffed]
    by_code = ["--record", record_code(CALL, call.date, call.id)]
    for words in (
        *(["month-plan", *month], ["month-plan", "--record", "王小明", *month]),
        *(["call-sheet", *month], ["call-sheet", "--record", str(call.id)]),
        *(["call-sheet", *by_code], ["call-sheet", "--all"]),
        *(["day-sheet", "--day", f"{call.date}"], ["care-sheet", *month]),
    ):
        answer, pages = printed(*words, *place)
        assert (answer.code, answer.out, answer.err, pages) == (0, "", "", 1)
    answer, pages = printed("address-label", "--all", *place)
    assert (answer.code, pages) == (1, 1)
    assert answer.err.count("没有登记地址") == len(answer.err.splitlines())
    assert printed("envelope", "--where", "所在地域=深圳", *place)[1] == 1
    assert "只用于按月的表单" in printed("envelope", "--all", *month, *place)[0].refusal
    assert "没有编号或名称是“某人”的成员" in printed("month-plan", "--record", "某人", *place)[0].refusal
    assert "没有编号或名称是“某次”的拜访记录" in printed("call-sheet", "--record", "某次", *place)[0].refusal


def test_task_sheets_are_printed_for_one_of_our_people_or_for_all(
    printed: Callable[..., tuple[Answer, int]], staffed: Path
) -> None:
    place = ["--database", staffed]
    assert "没有可以打印的记录" in printed("task-sheet", "--all", *place)[0].refusal
    with closing(Desks(None).open(staffed)) as database:
        tasks = Tasks(database, now)
        (receiver_id,) = RecordLookup(database, STAFF_PERSON).called(["王小明"])
        draft = tasks.draft()
        draft.set("what", "送样品")
        draft.set("receiver_id", receiver_id)
        tasks.save(draft)
    for words in (["--all"], ["--record", "王小明"]):
        answer, pages = printed("task-sheet", *words, *place)
        assert (answer.code, answer.out, answer.err, pages) == (0, "", "", 1)
    assert (
        "没有编号或名称是“某人”的本公司人员" in printed("task-sheet", "--record", "某人", *place)[0].refusal
    )


@pytest.mark.parametrize("form", ["speech", "rank-plan", "reception-plan"])
def test_a_form_that_no_records_fill_yet_is_refused_in_one_sentence(
    printed: Callable[..., tuple[Answer, int]], staffed: Path, form: str
) -> None:
    answer, pages = printed(form, "--all", "--database", staffed)
    assert "这张表没有记录可填；请用 --blank 或 --sample。" in answer.refusal
    assert pages == 0


def test_stationery_comes_in_black_alone_and_for_a_press(
    printed: Callable[..., tuple[Answer, int]],
) -> None:
    plain, pages = printed("invitation", "--sample", "--plain")
    assert (plain.code, pages) == (0, 2)
    press, pages = printed("invitation", "--sample", "--press")
    assert (press.code, pages) == (0, 3)


@pytest.mark.parametrize(("choice", "word"), [("--plain", "黑白素版"), ("--press", "出血")])
def test_a_style_that_a_form_does_not_have_is_refused(
    printed: Callable[..., tuple[Answer, int]], choice: str, word: str
) -> None:
    answer, pages = printed("complaint", "--sample", choice)
    assert (answer.code, pages) == (2, 0)
    assert word in answer.err


def test_a_file_in_a_folder_is_named_after_what_it_shows(
    kamdesk: Callable[..., Answer], staffed: Path, tmp_path: Path
) -> None:
    words = ("--record", "王小明", "--month", _MONTH, "-o", tmp_path, "--database", staffed)
    answer = kamdesk("print", "evaluation-specialist", *words)
    path = tmp_path / f"客户专员月度考核表 王小明 {_MONTH}.pdf"
    assert answer.out == f"{path}\n"
    assert path.read_bytes().startswith(b"%PDF")
