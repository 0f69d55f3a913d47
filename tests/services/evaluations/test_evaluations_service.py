from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

import pytest

from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.evaluations.cycle import Act, SignOffStep, State
from kamdesk.domain.evaluations.entries import Entry
from kamdesk.domain.evaluations.sheets import SheetKind, TemplateVersion
from kamdesk.domain.evaluations.template import Counted, Template
from kamdesk.domain.events.calls import Purpose
from kamdesk.domain.plans.month_plan import PlanItem
from kamdesk.domain.printing.form_ids import ASSISTANT, OVERVIEW, SPECIALIST
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import StaleEditError, UserError
from kamdesk.services.evaluations.evaluations import Evaluations
from kamdesk.services.evaluations.form_data import EvaluationFormData
from kamdesk.services.evaluations.sign_off import SignOff
from kamdesk.services.events.calls import Calls
from kamdesk.services.plans.plans import Plans
from kamdesk.services.shared.history import History
from kamdesk.store.file import check
from kamdesk.store.queries.records import changes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.store.file.database import Database

D = Decimal
MARCH = date(2025, 3, 1)
TODAY = date(2025, 3, 31)
MARKS = Entry(marks={"teamwork": D(90), "care": D(80), "conduct": D(85), "attendance": D(100)})
PLAN = {"calls": 12, "development": 3, "deals": 2}
DONE = {Purpose.CALL: 9, Purpose.DEVELOPMENT: 4, Purpose.DEAL: 1}


class Department:
    """A specialist with the worked example's month, a supervisor, a manager and an assistant."""

    def __init__(self, database: Database, make_member: Callable[..., Member]) -> None:
        self.database = database
        self.evaluations = Evaluations(database)
        self.sign_off = SignOff(database, lambda: TODAY)
        self.papers = EvaluationFormData(database, lambda: TODAY)
        self.specialist = make_member(name="赵敏")
        self.supervisor = make_member(name="钱进", post=Post.SUPERVISOR, evaluated=False)
        self.manager = make_member(name="孙立", post=Post.MANAGER, evaluated=False)
        self.assistant = make_member(name="李想", post=Post.ASSISTANT)

    def sheet(self) -> EvaluationSheet:
        return self.evaluations.sheet(self.specialist.id, MARCH)

    def marked(self) -> EvaluationSheet:
        return self.evaluations.save(replace(self.sheet(), entries={"daily": MARKS}))

    def carried_to(self, state: State) -> EvaluationSheet:
        sheet = self.marked()
        for act, signer in (
            (Act.CONFIRM, self.specialist),
            (Act.REVIEW, self.supervisor),
            (Act.SIGN, self.manager),
            (Act.LOCK, self.manager),
        ):
            if sheet.state is state:
                break
            sheet = self.act(sheet, act, signer)
        return sheet

    def seat(self, member: Member) -> None:
        """Let a member sit at the desk."""
        self.database.actor = actor_of(member)

    def act(self, sheet: EvaluationSheet, act: Act, signer: Member) -> EvaluationSheet:
        """Do an act as this member, and give the desk back to whoever sat there."""
        before = self.database.actor
        self.seat(signer)
        try:
            (done,) = self.sign_off.carry_out([sheet], act)
        finally:
            self.database.actor = before
        return done

    def paper(self, form: str, selection: Selection | None = None) -> Mapping[str, object]:
        (record,) = self.papers.records(form, selection or Selection(month=MARCH))
        return record

    def only_row(self, form: str) -> Mapping[str, object]:
        rows = cast("list[Mapping[str, object]]", self.paper(form)["rows"])
        assert len(rows) == 1
        return rows[0]


@pytest.fixture
def department(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Department:
    made = Department(database, make_member)
    plans = Plans(database, lambda: date(2025, 2, 28))
    items = [PlanItem(indicator=name, text="客户", groups=groups) for name, groups in PLAN.items()]
    plans.hand_in(plans.save(plans.view(made.specialist.id, MARCH).plan, items).plan)
    calls = Calls(database, lambda: TODAY)
    customer = make_customer()
    for purpose, groups in DONE.items():
        for held in (True, False):
            draft = calls.draft(member_id=made.specialist.id)
            draft.set("customer_id", customer.id)
            draft.set("purpose", purpose)
            draft.set("groups", groups)
            draft.set("held", held)
            calls.save(draft)
    return made


def test_worked_example_comes_out_of_plan_records_and_marks(department: Department) -> None:
    figures = department.evaluations.figures(department.marked())
    assert [line.score for line in figures.lines] == [D("22.5"), D("30.0"), D("10.0"), D("17.8")]
    assert (figures.total, figures.mark, figures.late) == (D("80.3"), "良", False)


def test_actual_opens_down_to_the_records_it_is_counted_from(department: Department) -> None:
    sheet = department.sheet()
    for indicator, groups in (("calls", 9), ("development", 4), ("deals", 1)):
        records = department.evaluations.records(sheet, indicator)
        assert sum(entry.call.groups for entry in records) == groups == sheet.tallies[indicator].actual
        planned = department.evaluations.planned(sheet, indicator)
        assert sum(groups for _, groups in planned) == sheet.tallies[indicator].planned


def test_overview_has_a_row_for_everyone_evaluated(department: Department) -> None:
    rows = department.evaluations.overview(MARCH)
    assert [row.member.name for row in rows] == ["赵敏", "李想"]
    assert [(row.state, row.total, row.problem_count) for row in rows] == [
        (State.DRAFT, None, 1),
        (State.DRAFT, None, 5),
    ]
    department.marked()
    assert department.evaluations.overview(MARCH)[0].total == D("80.3")


def test_members_are_evaluated_only_while_they_belong_to_the_department(
    department: Department, make_member: Callable[..., Member]
) -> None:
    make_member(name="已离开", left_on=date(2025, 2, 28))
    make_member(name="还没来", joined_on=date(2025, 4, 1))
    make_member(name="月中来", joined_on=date(2025, 3, 31))
    names = [row.member.name for row in department.evaluations.overview(MARCH)]
    assert names == ["赵敏", "李想", "月中来"]


def test_sheet_is_signed_step_by_step_and_locked(department: Department) -> None:
    locked = department.carried_to(State.LOCKED)
    assert locked.state is State.LOCKED
    assert [(s.step, s.name) for s in locked.signatures] == [
        (SignOffStep.SPECIALIST, "赵敏"),
        (SignOffStep.SUPERVISOR, "钱进"),
        (SignOffStep.MANAGER, "孙立"),
    ]
    assert locked.issued_on == TODAY


def test_incomplete_sheet_is_not_confirmed(department: Department) -> None:
    with pytest.raises(UserError, match="缺少“团队合作”的评分"):
        department.act(department.sheet(), Act.CONFIRM, department.specialist)
    assert department.sheet().id is None


def test_only_who_may_signs(department: Department) -> None:
    confirmed = department.carried_to(State.CONFIRMED)
    with pytest.raises(UserError, match="“主管审核”由客户关系主管或大客户经理办理，赵敏不能审批自己的考核"):
        department.act(confirmed, Act.REVIEW, department.specialist)
    with pytest.raises(UserError, match="先在窗口左下角选择"):
        department.sign_off.carry_out([confirmed], Act.REVIEW)
    with pytest.raises(UserError, match="代签的理由"):
        department.act(confirmed, Act.REVIEW, department.assistant)
    assert department.sheet() == confirmed


def test_confirmed_figures_stay_although_records_come_in(
    database: Database, department: Department, make_customer: Callable[..., Customer]
) -> None:
    confirmed = department.carried_to(State.CONFIRMED)
    calls = Calls(database, lambda: TODAY)
    draft = calls.draft(member_id=department.specialist.id)
    draft.set("customer_id", make_customer(name="后来的客户").id)
    calls.save(draft)
    sheet = department.sheet()
    assert sheet.tallies["calls"].actual == 10
    assert department.evaluations.figures(sheet).total == D("80.3")
    back = department.act(confirmed, Act.SEND_BACK, department.supervisor)
    assert (back.state, back.signatures, back.figures) == (State.DRAFT, (), None)
    assert department.evaluations.figures(back).total == D("82.8")


def test_sheet_that_is_not_a_draft_is_not_edited(department: Department) -> None:
    confirmed = department.carried_to(State.CONFIRMED)
    with pytest.raises(UserError, match="退回修改"):
        department.evaluations.save(replace(confirmed, remarks="改一改"))


def test_locked_sheet_never_changes_even_by_undo(
    database: Database, department: Department, make_customer: Callable[..., Customer]
) -> None:
    department.seat(department.manager)
    make_customer(name="青山重工")
    locked = department.carried_to(State.LOCKED)
    forged = replace(locked, state=State.DRAFT, remarks="偷改")
    with pytest.raises(UserError, match="已锁定"):
        department.evaluations.save(forged)
    history = History(database)
    step = history.undoable()
    assert step is not None
    assert step.passed_over is not None
    with pytest.raises(changes.CannotUndoError, match="已锁定"), database.writing(step.label) as work:
        changes.undo(work, step.passed_over.id)
    while history.undoable() is not None:  # what was written before the sheet goes, the sheet stays
        try_to_undo(history)
    assert replace(department.sheet(), plan=None, tallies={}) == replace(locked, plan=None, tallies={})
    assert problems_of(database) == []


def try_to_undo(history: History) -> None:
    """Take the next act back, or pass it over where the locked sheet hangs on it."""
    with suppress(changes.CannotUndoError):
        history.undo()


def problems_of(database: Database) -> list[object]:
    with database.reading() as work:
        return [*check.log_problems(work), *check.record_problems(work), *check.index_problems(work)]


def test_revision_names_the_old_sheet_and_both_stay_printable(department: Department) -> None:
    locked = department.carried_to(State.LOCKED)
    department.seat(department.supervisor)
    with pytest.raises(UserError, match="理由"):
        department.sign_off.revise(locked, " ")
    revised = department.sign_off.revise(locked, "漏记一次拜访")
    assert (revised.revision, revised.replaces_id, revised.state) == (2, locked.id, State.DRAFT)
    entries = {**revised.entries, "calls": Entry(actual=D(10), reason="补记")}
    department.evaluations.save(replace(revised, entries=entries))
    with pytest.raises(StaleEditError):
        department.sign_off.revise(locked, "再来一次")

    assert department.evaluations.revisions(department.specialist.id, MARCH) == (
        (1, ""),
        (2, "漏记一次拜访"),
    )
    assert locked.id is not None
    old = department.paper(SPECIALIST, Selection(ids=(locked.id,)))
    new = department.paper(SPECIALIST)
    assert (old["total"], old["revision"], old["state"]) == (D("80.3"), 1, "locked")
    assert (new["total"], new["revision"], new["revision_reason"]) == (D("82.8"), 2, "漏记一次拜访")
    assert department.evaluations.sheet(department.specialist.id, MARCH, 1) == locked


def test_saving_what_somebody_else_saved_is_refused(department: Department) -> None:
    mine = department.marked()
    department.evaluations.save(replace(mine, remarks="他们的"))
    with pytest.raises(StaleEditError):
        department.evaluations.save(replace(mine, remarks="我的"))


def test_templates_are_versioned_by_month(department: Department) -> None:
    old = department.carried_to(State.LOCKED)
    template = Template(name="客户专员", indicators=(Counted(id="calls", label="拜访", weight=D(100)),))
    added = department.evaluations.add_template(
        TemplateVersion(kind=SheetKind.SPECIALIST, valid_from=date(2025, 4, 1), template=template)
    )
    assert added.number == 2
    april = department.evaluations.sheet(department.specialist.id, date(2025, 4, 1))
    assert [i.id for i in april.template.template.indicators] == ["calls"]
    assert department.sheet() == old


def test_drafts_follow_a_new_version_of_their_month(department: Department) -> None:
    department.marked()
    template = Template(name="客户专员", indicators=(Counted(id="calls", label="拜访", weight=D(100)),))
    department.evaluations.add_template(
        TemplateVersion(kind=SheetKind.SPECIALIST, valid_from=MARCH, template=template)
    )
    assert department.evaluations.figures(department.sheet()).total == D("75.0")


def test_overview_paper_adds_up_to_the_sheets(department: Department) -> None:
    department.carried_to(State.REVIEWED)
    paper = department.paper(OVERVIEW)
    groups = cast("list[dict[str, Any]]", paper["groups"])
    assert [(each["title"], each["subject"], each["counted"]) for each in groups] == [
        ("拜访目标指标(30%)", "拜访", True),
        ("拓展目标指标(30%)", "拓展", True),
        ("成交目标指标(20%)", "成交", True),
        ("日常工作指标(20%)", "日常工作", False),
    ]
    assert [each["title"] for each in groups[3]["items"]] == ["团队合作", "客户维护", "平时表现", "出勤"]
    row = department.only_row(OVERVIEW)
    own = cast("list[dict[str, Any]]", row["groups"])
    assert [each["score"] for each in own] == [D("22.5"), D("30.0"), D("10.0"), D("17.8")]
    assert (sum(each["score"] for each in own), row["mark"]) == (row["total"], "良")
    assert [each["mark"] for each in own[3]["items"]] == [D(90), D(80), D(85), D(100)]
    assert (row["deals_planned"], row["daily_conduct"]) == (D(2), D(85))
    signatures: dict[str, dict[str, object]] = paper["signatures"]  # type: ignore[assignment]  # as made
    assert signatures["supervisor"]["name"] == "钱进"
    assert signatures["manager"] == {"name": None, "date": None}


def test_groups_too_many_for_the_paper_show_their_scores_alone(department: Department) -> None:
    names = "abcdefgh"
    template = Template(name="八项", indicators=tuple(Counted(id=name, weight=D("12.5")) for name in names))
    department.evaluations.add_template(
        TemplateVersion(kind=SheetKind.SPECIALIST, valid_from=MARCH, template=template)
    )
    paper = department.paper(OVERVIEW)
    groups = cast("list[dict[str, Any]]", paper["groups"])
    assert [(each["title"], each["counted"], each["items"]) for each in groups] == [
        (f"{name}(12.5%)", False, []) for name in names
    ]
    own = cast("list[dict[str, Any]]", department.only_row(OVERVIEW)["groups"])
    assert len(own) == len(names)


def test_assistant_paper_shows_scores_by_group(department: Department) -> None:
    sheet = department.evaluations.sheet(department.assistant.id, MARCH)
    groups = ("business", "service", "front", "back", "conduct")
    entries = {
        name: Entry(marks={name: D(mark)}) for name, mark in zip(groups, (95, 80, 72.5, 100, 60), strict=True)
    }
    department.evaluations.save(replace(sheet, entries=entries))
    row = department.only_row(ASSISTANT)
    assert [row[name] for name in groups] == [D("19.0"), D("16.0"), D("14.5"), D("20.0"), D("12.0")]
    assert (row["total"], row["mark"]) == (D("81.5"), "良")


def test_papers_count_what_they_yield(department: Department) -> None:
    month = Selection(month=MARCH)
    assert department.papers.count(SPECIALIST, month) == 1
    assert department.papers.count(OVERVIEW, month) == 1
    nobody = Selection(ids=(), month=MARCH)
    assert department.papers.count(SPECIALIST, nobody) == 0
    assert department.paper(OVERVIEW, nobody)["rows"] == []
    by_member = Selection(ids=(department.specialist.id, department.assistant.id), month=MARCH)
    assert [r["record_label"] for r in department.papers.records(SPECIALIST, by_member)] == ["赵敏"]
