"""Who signs, for whom, several at once: what the sheet, the paper and the history say of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, cast

import pytest

from kamdesk.domain.desk.actors import Actor, actor_of
from kamdesk.domain.desk.duties import StandIn, Standing
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.evaluations.cycle import Act, State
from kamdesk.domain.evaluations.entries import Entry
from kamdesk.domain.evaluations.template import Marked
from kamdesk.domain.printing.form_ids import OVERVIEW, SPECIALIST
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.evaluations.evaluations import Evaluations
from kamdesk.services.evaluations.form_data import EvaluationFormData
from kamdesk.services.evaluations.sign_off import SignOff
from kamdesk.services.shared.history import History
from kamdesk.store.file import check

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.store.file.database import Database

MARCH = date(2025, 3, 1)
TODAY = date(2025, 3, 31)
NOW = datetime(2025, 3, 31, 2, 0, tzinfo=UTC)
AWAY = StandIn("出差在外")


class Office:
    """Two specialists, an assistant, a supervisor and a manager; whoever is seated signs."""

    def __init__(self, database: Database, make_member: Callable[..., Member]) -> None:
        self.database = database
        self.evaluations = Evaluations(database)
        self.sign_off = SignOff(database, lambda: TODAY, lambda: NOW)
        self.papers = EvaluationFormData(database, lambda: TODAY)
        self.zhao = make_member(name="赵敏")
        self.zhou = make_member(name="周全")
        self.assistant = make_member(name="李想", post=Post.ASSISTANT)
        self.supervisor = make_member(name="钱进", post=Post.SUPERVISOR)
        self.manager = make_member(name="孙立", post=Post.MANAGER, evaluated=False)

    def seat(self, member: Member) -> None:
        self.database.actor = actor_of(member)

    def sheet(self, member: Member) -> EvaluationSheet:
        return self.evaluations.sheet(member.id, MARCH)

    def mark(self, *people: Member) -> None:
        for member in people:
            sheet = self.sheet(member)
            entries = {
                indicator.id: Entry(
                    marks=dict.fromkeys((item.id for item in indicator.items), indicator.weight)
                )
                for indicator in sheet.template.template.indicators
                if isinstance(indicator, Marked)
            }
            self.evaluations.save(replace(sheet, entries=entries))

    def do(self, act: Act, *people: Member, stand_in: StandIn | None = None) -> None:
        self.sign_off.carry_out([self.sheet(member) for member in people], act, stand_in)

    def states(self) -> list[State]:
        return [self.sheet(member).state for member in (self.zhao, self.zhou)]

    def paper(self, form: str) -> Mapping[str, object]:
        return next(iter(self.papers.records(form, Selection(ids=(self.zhao.id,), month=MARCH))))


@pytest.fixture
def office(database: Database, make_member: Callable[..., Member]) -> Office:
    made = Office(database, make_member)
    made.mark(made.zhao, made.zhou, made.supervisor)
    return made


def test_own_signatures_name_the_one_who_sits_there(office: Office) -> None:
    for member, act in ((office.zhao, Act.CONFIRM), (office.supervisor, Act.REVIEW)):
        office.seat(member)
        office.do(act, office.zhao)
    signed = office.sheet(office.zhao).signatures
    assert [(each.name, each.signed_by, each.stand_in) for each in signed] == [
        ("赵敏", office.zhao.id, ""),
        ("钱进", office.supervisor.id, ""),
    ]


def test_acting_for_another_is_recorded_and_shown_on_sheet_paper_and_in_history(office: Office) -> None:
    office.seat(office.assistant)
    (offer,) = office.sign_off.desk().offers(office.sheet(office.zhao))
    assert (offer.standing, [each.name for each in offer.others]) == (Standing.FOR_ANOTHER, ["赵敏"])
    with pytest.raises(UserError, match="代签的理由"):
        office.do(Act.CONFIRM, office.zhao)
    with pytest.raises(UserError, match="代签的理由"):
        office.do(Act.CONFIRM, office.zhao, stand_in=StandIn("  "))
    office.do(Act.CONFIRM, office.zhao, stand_in=AWAY)
    (signature,) = office.sheet(office.zhao).signatures
    assert (signature.name, signature.signed_by) == ("赵敏", office.assistant.id)
    assert (signature.stand_in, signature.reason) == ("李想", "出差在外")
    paper = office.paper(SPECIALIST)
    boxes = cast("Mapping[str, Mapping[str, object]]", paper["signatures"])
    assert boxes["specialist"]["name"] == "赵敏（李想代签）"
    assert cast("list[str]", paper["notes"])[-1] == "本人一栏由李想代赵敏签名：出差在外。"
    step = History(office.database).undoable()
    assert step is not None
    assert str(step.label) == "代签“本人确认” 赵敏 2025-03 考核表"


def test_for_whom_is_said_where_several_could_have_signed(office: Office) -> None:
    office.seat(office.zhao)
    office.do(Act.CONFIRM, office.zhao)
    office.seat(office.assistant)
    with pytest.raises(UserError, match="替谁签名"):
        office.do(Act.REVIEW, office.zhao, stand_in=AWAY)
    office.do(Act.REVIEW, office.zhao, stand_in=StandIn("主管休假", office.manager.id))
    assert str(office.sheet(office.zhao).signatures[1].shown_name) == "孙立（李想代签）"
    boxes = cast("Mapping[str, Mapping[str, object]]", office.paper(OVERVIEW)["signatures"])
    assert boxes["supervisor"]["name"] == "孙立（李想代签）"
    (row,) = cast("list[Mapping[str, str]]", office.paper(OVERVIEW)["rows"])
    assert row["remark"].endswith("客户关系主管由李想代签")


def test_nobody_decides_about_themselves_or_for_a_colleague(office: Office) -> None:
    office.seat(office.supervisor)
    office.do(Act.CONFIRM, office.supervisor)
    with pytest.raises(UserError, match="不能审批自己的考核"):
        office.do(Act.REVIEW, office.supervisor, stand_in=AWAY)
    office.seat(office.zhou)
    with pytest.raises(UserError, match="“本人确认”由赵敏办理；现在用这台电脑的是周全，不能代办"):
        office.do(Act.CONFIRM, office.zhao, stand_in=AWAY)
    office.database.actor = Actor("administrator")
    with pytest.raises(UserError, match="先在窗口左下角选择"):
        office.do(Act.CONFIRM, office.zhao, stand_in=AWAY)
    assert office.states() == [State.DRAFT, State.DRAFT]


def test_locking_and_revising_are_for_those_above(office: Office) -> None:
    for member, act in ((office.zhao, Act.CONFIRM), (office.manager, Act.REVIEW), (office.manager, Act.SIGN)):
        office.seat(member)
        office.do(act, office.zhao)
    for member in (office.zhao, office.assistant):
        office.seat(member)
        with pytest.raises(UserError, match="不能代办"):
            office.do(Act.LOCK, office.zhao, stand_in=AWAY)
    office.seat(office.supervisor)
    office.do(Act.LOCK, office.zhao)
    office.seat(office.zhao)
    with pytest.raises(UserError, match="“修订”由"):
        office.sign_off.revise(office.sheet(office.zhao), "我要改")


def test_several_go_in_one_act_and_one_undo(office: Office) -> None:
    office.seat(office.assistant)
    office.do(Act.CONFIRM, office.zhao, office.zhou, stand_in=AWAY)
    assert [office.sheet(each).signatures[0].name for each in (office.zhao, office.zhou)] == ["赵敏", "周全"]
    office.seat(office.supervisor)
    office.do(Act.REVIEW, office.zhao, office.zhou)
    assert office.states() == [State.REVIEWED, State.REVIEWED]
    history = History(office.database)
    step = history.undoable()
    assert step is not None
    assert str(step.label) == "主管审核 赵敏、周全 2025-03 考核表"
    history.undo()
    assert office.states() == [State.CONFIRMED, State.CONFIRMED]
    with office.database.reading() as work:
        assert check.log_problems(work) == check.record_problems(work) == []


def test_one_that_stands_in_the_way_holds_all_back_and_is_named(
    office: Office, make_member: Callable[..., Member]
) -> None:
    empty = make_member(name="吴缺")
    office.seat(office.manager)
    with pytest.raises(UserError) as refused:
        office.do(Act.CONFIRM, office.zhao, empty, office.zhou, stand_in=AWAY)
    said = str(refused.value)
    assert said.startswith("有 1 张考核表不能办理，一张也没有改动：\n吴缺：")
    assert "缺少" in said
    assert office.states() == [State.DRAFT, State.DRAFT]


def test_a_story_is_told_in_the_name_of_those_who_act(office: Office) -> None:
    told = SignOff(office.database, lambda: TODAY, lambda: NOW, actor_of(office.zhao))
    (sheet,) = told.carry_out([office.sheet(office.zhao)], Act.CONFIRM)
    assert sheet.signatures[0].name == "赵敏"
    assert office.database.actor == Actor("测试员")
