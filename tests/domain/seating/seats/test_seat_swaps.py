"""What a change of chairs would cost, why someone sits where, and what an unmet wish collides with."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from kamdesk.domain.seating.geometry import DiningTable, TableShape
from kamdesk.domain.seating.people import Person, Side, TableRole
from kamdesk.domain.seating.profile import Profile
from kamdesk.domain.seating.protocol import SeatingCase, arrange
from kamdesk.domain.seating.reasons import RuleSource, SeatRule
from kamdesk.domain.seating.seats.objective import TITLES, Component, SeatWeights, can_talk, married, pairs
from kamdesk.domain.seating.seats.optimised import OptimisedTable, SeatWishes, optimise
from kamdesk.domain.seating.seats.seated import seated_as
from kamdesk.domain.seating.seats.swaps import best_other_chair, exchange, exchanges
from kamdesk.domain.seating.seats.wishes import UnmetSeatWish, WishKind, unmet_wishes
from kamdesk.domain.shared.text import Message
from tests.domain.seating.seats.sample_tables import sample_people
from tests.domain.seating.seats.seat_strategies import seat_wishes, seating_cases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.domain.seating.seats.seated import SeatedTable


def _case(chairs: int, people: int, seed: int) -> SeatingCase:
    return SeatingCase(
        table=DiningTable(TableShape.ROUND, chairs), people=sample_people(people, people * 5 // 12, seed)
    )


def _recount(table: SeatedTable, one: int, other: int) -> dict[Component, int]:
    plan = dict(table.chairs)
    before = table.objective.points(plan)
    sitters = plan.pop(one, None), plan.pop(other, None)
    plan |= {chair: sitter for chair, sitter in zip((other, one), sitters, strict=True) if sitter is not None}
    after = table.objective.points(plan)
    changes = {component: after[component] - before[component] for component in Component}
    return {component: change for component, change in changes.items() if change}


@given(seating_cases(9), seat_wishes())
@settings(max_examples=60)
def test_every_exchange_costs_what_a_recount_says(case: SeatingCase, wishes: SeatWishes) -> None:
    table = optimise(case, wishes).table
    for person in table.objective.people:
        found = exchanges(table, person.id)
        assert len(found) == case.table.seats - 1
        for each in found:
            assert dict(each.points) == _recount(table, each.one, each.other)
            assert each.cost == sum(each.points.values())
            assert set(each.breaks) == {each.one, each.other} & set(table.fixed)
            assert each.cost >= 0 or each.breaks  # at the optimum only a pin can stand in the way


@given(seating_cases(9), seat_wishes())
@settings(max_examples=60)
def test_the_best_other_chair_is_the_cheapest_exchange_that_breaks_no_pin(
    case: SeatingCase, wishes: SeatWishes
) -> None:
    table = optimise(case, wishes).table
    for person in table.objective.people:
        allowed = [each.cost for each in exchanges(table, person.id) if not each.breaks]
        best = best_other_chair(table, person.id)
        assert (best.cost if best else None) == (min(allowed) if allowed else None)


def test_changing_chairs_with_oneself_changes_nothing() -> None:
    table = optimise(_case(8, 8, 1)).table
    nothing = exchange(table, 3, 3)
    assert (nothing.cost, dict(nothing.points), nothing.breaks) == (0, {}, ())


def _messages(message: Message) -> Iterator[Message]:
    yield message
    for value in message.values.values():
        if isinstance(value, Message):
            yield from _messages(value)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("people", [9, 10])
def test_every_reason_is_true_of_the_plan_beside_it(people: int, seed: int) -> None:
    found = optimise(_case(10, people, seed), SeatWishes(apart=pairs([("G2", "G3")])))
    for sitter, reason in found.plan.reasons.items():
        chair = found.table.chair_of[sitter]
        if chair in found.table.fixed:
            assert reason.source is found.protocol.reasons[sitter].source
            continue
        assert (reason.rule, reason.source) == (SeatRule.WEIGHED, RuleSource.WEIGHTS)
        points_text = {message.template for message in _messages(reason.message)}
        assert points_text & {"{way}，代价增加{points}分（{parts}）", "{way}，代价不变"}
        for message in _messages(reason.message):
            _check_merit(found, chair, message)
            _check_price(found, chair, message)


def _check_merit(found: OptimisedTable, chair: int, message: Message) -> None:
    """Hold one clause about the chair and its neighbours against the plan."""
    table, values = found.table, message.values
    sitter, seats = table.person(chair), len(table.sitters)
    assert sitter is not None
    beside = [each for each in (table.person(chair - 1), table.person((chair + 1) % seats)) if each]
    across = [each for each in beside if each.counts and each.side is not sitter.side]
    match message.template:
        case "{seat}为第{rank}位座":
            assert (values["seat"], values["rank"]) == (
                found.plan.labels[chair],
                table.objective.ranks[chair],
            )
        case "夹在主方之间" | "夹在来宾之间":
            assert len(across) == 2
            assert ("主方" in message.template) == (across[0].side is Side.HOST)
        case "一侧与主方相邻" | "一侧与来宾相邻":
            assert len(across) == 1
            assert ("主方" in message.template) == (across[0].side is Side.HOST)
        case "与配偶“{person}”相邻":
            assert any(married(each, sitter) for each in beside)
        case "与“{person}”职级对等":
            assert sitter.level == next(each.level for each in across if each.id == values["person"])


def _check_price(found: OptimisedTable, chair: int, message: Message) -> None:
    """Hold the price of the best exchange against a recount."""
    way = message.values.get("way")
    if not isinstance(way, Message):
        return
    other = next(place for place, label in found.plan.labels.items() if label == way.values["seat"])
    assert found.table.chairs.get(other) == way.values.get("person")
    change = _recount(found.table, chair, other)
    assert sum(change.values()) == message.values.get("points", 0)
    if "parts" in message.values:
        said = str(message.values["parts"]).split("、")
        assert sorted(said) == sorted(f"{TITLES[part]}{value:+}分" for part, value in change.items())


def test_a_pinned_chair_says_what_breaking_the_pin_would_change() -> None:
    found = optimise(_case(10, 10, 1))
    for chair in found.table.fixed:
        sitter = found.table.chairs[chair]
        reason = found.plan.reasons[sitter]
        assert reason.message.values["merits"] == found.protocol.reasons[sitter].message
        price = reason.message.values["price"]
        assert isinstance(price, Message)
        other = found.table.chair_of[str(price.values["other"])]
        change = sum(_recount(found.table, chair, other).values())
        assert abs(change) == price.values.get("points", 0)
        assert ("减少" in price.template) == (change < 0)
        assert ("增加" in price.template) == (change > 0)


def _plans(table: SeatedTable) -> Iterator[tuple[int, ...]]:
    for order in permutations(table.problem.free_sitters):
        rest = iter(order)
        yield tuple(next(rest) if sitter is None else sitter for sitter in table.problem.fixed)


def _keeps(table: SeatedTable, wish: UnmetSeatWish, sitters: tuple[int, ...]) -> bool:
    """Tell by itself whether a plan keeps a wish."""
    count, people = len(sitters), table.objective.people
    seated = [people[sitter] if sitter < len(people) else None for sitter in sitters]
    beside = {
        person.id: [each for each in (seated[chair - 1], seated[(chair + 1) % count]) if each]
        for chair, person in enumerate(seated)
        if person
    }
    first = wish.people[0]
    person = next(each for each in people if each.id == first)
    if wish.kind is WishKind.TALK:
        return any(can_talk(person, each) for each in beside[first])
    together = any(each.id == wish.people[1] for each in beside[first])
    if wish.kind is WishKind.INTERPRETER:
        chair = next(chair for chair, each in enumerate(seated) if each is person)
        after = seated[(chair + 1) % count]
        return after is not None and after.id == wish.people[1]
    return together if wish.kind is WishKind.COUPLE else not together


@given(seating_cases(7), seat_wishes())
@settings(max_examples=60)
def test_an_unmet_wish_costs_what_the_best_plan_that_keeps_it_costs(
    case: SeatingCase, wishes: SeatWishes
) -> None:
    case = SeatingCase(table=case.table, people=case.people, profile=Profile())
    table = optimise(case, wishes).table
    plans = list(_plans(table))
    for wish in unmet_wishes(table):
        assert not _keeps(table, wish, table.sitters)
        costs = [table.problem.cost(plan) for plan in plans if _keeps(table, wish, plan)]
        assert wish.proven
        assert (None if wish.price is None else table.cost + wish.price) == min(costs, default=None)
        assert sum(wish.points.values()) == (wish.price or 0)
        assert str(wish.message)


def _people(*guests: Person) -> tuple[Person, ...]:
    host = Person(id="H1", side=Side.HOST, rank=1, role=TableRole.HOST, level=1)
    return (host, Person(id="G1", side=Side.GUEST, rank=1, role=TableRole.PRINCIPAL_GUEST, level=1), *guests)


def test_wishes_that_pins_forbid_name_the_pinned() -> None:
    case = SeatingCase(table=DiningTable(TableShape.ROUND, 6), people=_people())
    (wish,) = unmet_wishes(optimise(case, SeatWishes(apart=pairs([("H1", "G1")]))).table)
    assert (wish.kind, wish.price, wish.proven) == (WishKind.APART, None, True)
    assert str(wish.message) == "“H1”与“G1”希望分开，现为邻座；“H1、G1”的座位已由规则或锁定固定，无法满足"


def test_someone_whom_nobody_understands_is_said_to_be_so() -> None:
    english, chinese = frozenset({"en"}), frozenset({"zh"})
    guests = [Person(id=f"G{n}", side=Side.GUEST, rank=n, level=4, languages=chinese) for n in (3, 4, 5)]
    people = [
        Person(id=p.id, side=p.side, rank=p.rank, role=p.role, level=p.level, languages=chinese)
        for p in _people(*guests)
    ]
    people.append(Person(id="G2", side=Side.GUEST, rank=2, level=3, languages=english))
    case = SeatingCase(table=DiningTable(TableShape.ROUND, 6), people=tuple(people))
    (wish,) = unmet_wishes(optimise(case).table)
    assert (wish.kind, wish.people, wish.price) == (WishKind.TALK, ("G2",), None)
    assert str(wish.message) == "“G2”的邻座中没有语言相通的人；同桌没有这样的人"


def test_a_plan_of_protocol_alone_may_keep_more_wishes_for_less() -> None:
    case = _case(10, 10, 5)
    found = optimise(case, SeatWishes(apart=pairs([("G2", "H2")])))
    plain = seated_as(found.table.objective, found.table.fixed, arrange(case).assignment)
    assert plain.cost > found.table.cost
    wish = next(each for each in unmet_wishes(plain) if each.kind is WishKind.APART)
    assert wish.price == found.table.cost - plain.cost
    assert wish.price is not None
    assert wish.price < 0
    assert wish.message.template == "{wish}；重新排座可以满足，代价还减少{points}分"
    assert wish.moved == tuple(
        p.id for p in found.case.people if plain.chair_of[p.id] != found.table.chair_of[p.id]
    )


def test_a_wish_that_weighs_nothing_is_still_told_with_its_price() -> None:
    case = _case(9, 9, 3)
    both = SeatWishes(apart=pairs([("G2", "H1"), ("G2", "H2"), ("G2", "H3")]), weights=SeatWeights(apart=0))
    table = optimise(case, both).table
    unmet = [wish for wish in unmet_wishes(table) if wish.kind is WishKind.APART]
    assert unmet
    for wish in unmet:
        assert wish.price is not None
        assert wish.price >= 0
        assert str(wish.price) in str(wish.message) or "代价不变" in str(wish.message)
