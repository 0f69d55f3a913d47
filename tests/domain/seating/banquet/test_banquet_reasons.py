from __future__ import annotations

import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.feasibility import broken_limits
from kamdesk.domain.seating.banquet.objective import score, wish_cost
from kamdesk.domain.seating.banquet.reasons import PlanExplainer, TableChange
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Gender, Side
from kamdesk.domain.seating.reasons import RuleSource
from tests.domain.seating.banquet.strategies import banquets, plans

Plan = dict[int, int]


def _is_true(step: TableChange, banquet: Banquet, plan: Plan) -> None:
    """A step keeps all limits, and says what two recounts differ by, component by component."""
    after = {**plan, **step.places}
    assert broken_limits(banquet, after) == []
    old, new = score(banquet, plan), score(banquet, after)
    assert step.delta == new.total - old.total
    growth = {name: new.parts[name] - points for name, points in old.parts.items()}
    assert step.parts == {name: points for name, points in growth.items() if points}
    said = [int(number) for number in re.findall(r"[+-]\d+", str(step.sentence))]
    assert said == ([step.delta, *step.parts.values()] if step.parts else [])


@given(drawn=st.data(), banquet=banquets())
def test_every_reason_is_true_of_the_plan(drawn: st.DataObject, banquet: Banquet) -> None:
    plan = drawn.draw(plans(banquet))
    explainer = PlanExplainer(banquet, plan)
    points_text: Counter[str] = Counter()
    for guest in banquet.guests:
        reason = explainer.guest(guest.id)
        assert reason.rank == plan[guest.id]
        locked = guest.allowed_tables is not None and len(guest.allowed_tables) == 1
        assert (reason.source is RuleSource.USER) == locked
        for cost in reason.costs:
            points_text[cost.component] += cost.points
        assert all(str(cost.points) in str(cost.sentence) for cost in reason.costs)
        if reason.best is not None:
            _is_true(reason.best, banquet, plan)
            assert guest.id in reason.best.places
        assert str(reason.sentence)
    parts = score(banquet, plan).parts
    assert points_text["precedence"] == parts["precedence"]
    assert points_text["language"] == parts["language"]
    assert points_text["lone_woman"] == parts["lone_woman"]
    assert (points_text["together"], points_text["apart"]) == (2 * parts["together"], 2 * parts["apart"])
    assert points_text["diet"] <= parts["diet"]


@given(drawn=st.data(), banquet=banquets())
def test_the_best_step_is_the_best_of_all_lawful_moves_and_swaps(
    drawn: st.DataObject, banquet: Banquet
) -> None:
    plan = drawn.draw(plans(banquet))
    person = drawn.draw(st.sampled_from(sorted(plan)))
    ways = [plan | {person: table.rank} for table in banquet.tables]
    ways += [plan | {person: rank, other: plan[person]} for other, rank in plan.items()]
    lawful_plans = [way for way in ways if way[person] != plan[person] and not broken_limits(banquet, way)]
    best = PlanExplainer(banquet, plan).best_change(person)
    exchanges = PlanExplainer(banquet, plan).exchanges(person)
    assert len(exchanges) == len(lawful_plans)
    for delta, places in exchanges:
        assert plan | dict(places) in lawful_plans
        assert score(banquet, plan | dict(places)).total == score(banquet, plan).total + delta
    if best is None:
        assert lawful_plans == []
    else:
        assert score(banquet, plan).total + best.delta == min(
            score(banquet, way).total for way in lawful_plans
        )


@given(drawn=st.data(), banquet=banquets())
def test_each_unmet_wish_is_told_with_a_step_that_meets_it(drawn: st.DataObject, banquet: Banquet) -> None:
    plan = drawn.draw(plans(banquet))
    unmet = PlanExplainer(banquet, plan).unmet()
    assert {each.wish for each in unmet} == {wish for wish in banquet.wishes if wish_cost(wish, plan)}
    assert [abs(each.wish.weight) for each in unmet] == sorted(
        (abs(each.wish.weight) for each in unmet), reverse=True
    )
    for each in unmet:
        if each.step is not None:
            _is_true(each.step, banquet, plan)
            after = {**plan, **each.step.places}
            assert wish_cost(each.wish, after) == 0
            broken = [wish for wish in banquet.wishes if wish_cost(wish, after) > wish_cost(wish, plan)]
            assert {collision.wish for collision in each.collisions if collision.wish} == set(broken)
            for collision in each.collisions:
                weight = abs(collision.wish.weight) if collision.wish else None
                assert collision.points == weight or collision.points == each.step.parts[collision.component]
                assert str(collision.points) in str(collision.sentence)
        else:
            assert each.collisions == ()


def test_an_unmet_wish_names_the_wish_it_collides_with() -> None:
    tables = (BanquetTable(1, 2), BanquetTable(2, 2))
    guests = tuple(Guest(id=n, name="甲乙丙丁"[n], side=Side.HOST) for n in range(4))
    banquet = Banquet("例", tables, guests, (Wish(0, 1, 9), Wish(1, 2, 5)))
    (unmet,) = PlanExplainer(banquet, {0: 1, 1: 1, 2: 2, 3: 2}).unmet()
    assert str(unmet.sentence) == (
        "乙想与丙同桌（分量 5）：丙与第 1 桌的甲互换，总代价 +4（应同桌的分开 +4）；"
        "与之冲突的是甲想与乙同桌（分量 9）"
    )


def test_the_sentences_name_people_tables_and_points() -> None:
    tables = (BanquetTable(1, 2), BanquetTable(2, 2))
    guests = (
        Guest(id=0, name="王总", side=Side.GUEST, importance=3, target_rank=1),
        Guest(
            id=1, name="李处长", side=Side.HOST, importance=6, target_rank=1, allowed_tables=frozenset({1})
        ),
        Guest(id=2, name="赵女士", side=Side.HOST, gender=Gender.WOMAN),
        Guest(id=3, name="钱先生", side=Side.HOST),
    )
    banquet = Banquet("例", tables, guests, (Wish(0, 1, 8), Wish(0, 2, -10)))
    explainer = PlanExplainer(banquet, {0: 2, 1: 1, 2: 2, 3: 1})
    assert str(explainer.guest(1, alternatives=False).sentence) == (
        "锁定在第 1 桌；与第 2 桌的王总分开，代价 8"
    )
    assert str(explainer.guest(0).sentence) == (
        "坐第 2 桌，低于应坐的第 1 桌，代价 15；与第 1 桌的李处长分开，代价 8；"
        "与应分开的赵女士同桌，代价 10；还可以改善：王总与第 1 桌的钱先生互换，"
        "总代价 -33（桌次低于应坐 -15、应同桌的分开 -8、应分开的同桌 -10）"
    )
    step = "王总与第 1 桌的钱先生互换，总代价 -33（桌次低于应坐 -15、应同桌的分开 -8、应分开的同桌 -10）"
    assert [str(each.sentence) for each in explainer.unmet()] == [
        f"王总应与赵女士分开（分量 10）：{step}",
        f"王总想与李处长同桌（分量 8）：{step}",
    ]
