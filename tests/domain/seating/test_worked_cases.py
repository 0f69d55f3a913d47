"""The worked cases of tests/data/seating/cases.json, each to the letter, and the variants that they name."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from kamdesk.domain.seating.absence import AbsenceOption, absence_options
from kamdesk.domain.seating.geometry import DiningTable, TableShape
from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.profile import Profile, SeatTie, ServingRule, TableProfile, TableTie
from kamdesk.domain.seating.protocol import SeatingCase, arrange
from kamdesk.domain.seating.serving import serving_order
from kamdesk.domain.seating.table_ranks import DoorSide, Point, rank_tables
from tests.project import SEATING_CASES

CASES: list[dict[str, Any]] = json.loads(SEATING_CASES.read_text("utf-8"))["cases"]


def of_kind(kind: str) -> list[Any]:
    return [pytest.param(case, id=case["id"]) for case in CASES if case["kind"] == kind]


def case_of(name: str) -> Any:
    return next(case for case in CASES if case["id"] == name)["given"]


def people_of(given: Mapping[str, Any]) -> tuple[Person, ...]:
    return tuple(
        Person(
            id=each["id"],
            name=each["name"],
            side=Side(each["side"]),
            rank=each["rank"],
            role=TableRole(each["role"]),
            gender=Gender(each["gender"]),
            spouse_of=each.get("spouse_of"),
            interprets_for=each.get("interprets_for"),
            seat=each.get("seat"),
        )
        for each in given["people"]
    )


def chairs_of(given: Mapping[str, Any]) -> dict[int, str]:
    return {int(seat): person for seat, person in given["assignment"].items()}


def seating_of(given: Mapping[str, Any]) -> SeatingCase:
    profile = Profile(
        tie=SeatTie(given["profile"]["tie"]),
        western_cross=given["profile"]["western_cross"],
        swap_host=given["profile"]["swap_host"],
    )
    table = DiningTable(TableShape(given["table"]["shape"]), given["table"]["seats"])
    return SeatingCase(table=table, people=people_of(given), profile=profile)


def test_all_twenty_four_cases_are_tried() -> None:
    kinds = {"seating": 13, "table_ranking": 6, "serving": 4, "noshow": 1}
    assert {kind: len(of_kind(kind)) for kind in kinds} == kinds
    assert len(CASES) == sum(kinds.values())


@pytest.mark.parametrize("case", of_kind("seating"))
def test_the_plan_is_reproduced_with_labels_reasons_and_counts(case: Mapping[str, Any]) -> None:
    plan = arrange(seating_of(case["given"]))
    expected = case["expect"]
    assert {str(seat): person for seat, person in plan.assignment.items()} == expected["assignment"]
    assert {str(seat): str(label) for seat, label in plan.labels.items()} == expected["labels"]
    assert {person: str(reason.message) for person, reason in plan.reasons.items()} == expected["reasons"]
    assert plan.same_side_adjacent == expected["same_side_adjacent"]
    assert plan.precedence_inversions == expected["precedence_inversions"]
    assert set(plan.pinned) <= set(expected["firm_seats"])


def test_right_first_seats_the_third_case_as_its_variant_says() -> None:
    given = case_of("P03")
    plan = arrange(seating_of({**given, "profile": {**given["profile"], "tie": "right_first"}}))
    seats = {str(plan.labels[seat]): person for seat, person in plan.assignment.items()}
    assert [seats[label] for label in ("主右1", "副右1", "主左1", "副左1")] == ["G1", "G2", "G3", "G4"]


@pytest.mark.parametrize("case", of_kind("table_ranking"))
def test_tables_are_ranked_under_both_tie_rules(case: Mapping[str, Any]) -> None:
    given = case["given"]
    assert (given["door"], given["right_facing_door"]) == ("y=0 side (bottom of drawing)", "smaller x")
    tables = {name: Point(Decimal(str(x)), Decimal(str(y))) for name, (x, y) in given["tables"].items()}
    expected = {TableTie.RIGHT_THEN_FAR: case["expect"]["ranking"]} | {
        TableTie(tie): ranking for tie, ranking in case.get("variants", {}).items()
    }
    for tie, ranking in expected.items():
        profile = TableProfile(tie=tie)
        assert list(rank_tables(tables, DoorSide.LOW_Y, given["main"], profile)) == ranking


@pytest.mark.parametrize("case", of_kind("serving"))
def test_people_are_served_in_the_order_given(case: Mapping[str, Any]) -> None:
    given = case["given"]
    order = serving_order(chairs_of(given), people_of(given), given["seats"], waiters=given["waiters"])
    expected = case["expect"]["order"]
    assert [list(each) for each in order.rounds] == (expected if given["waiters"] == 2 else [expected])


def test_the_public_text_parts_two_waiters_seven_to_five() -> None:
    given = case_of("P22")
    profile = Profile(serving=ServingRule.PUBLIC_TEXT)
    first, second = serving_order(chairs_of(given), people_of(given), 12, waiters=2, profile=profile).rounds
    assert (len(first), len(second)) == (7, 5)
    assert (first[-1], second[0]) == ("G3", "H2")


def told(option: AbsenceOption) -> dict[str, Any]:
    answer: dict[str, Any] = {"moves": option.moves, "empty_seat": option.empty_seat}
    answer["precedence_inversions"] = option.precedence_inversions
    return answer | ({"to": dict(option.to)} if option.to else {})


@pytest.mark.parametrize("case", of_kind("noshow"))
def test_an_absence_is_answered_by_three_ways_to_go_on(case: Mapping[str, Any]) -> None:
    given = case["given"]
    options = absence_options(chairs_of(given), people_of(given), given["absent"], seats=12)
    assert {
        "zero_move": told(options.zero_move),
        "one_move": told(options.one_move),
        "full_shift": told(options.full_shift),
    } == case["expect"]
