"""The route of a tour: times, helmets, slips, guides, warnings."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.computing.kinds import compute_json


def area(**more: object) -> dict[str, Any]:
    return {"closed": False, "helmet": False, "magnetic": False, "capacity": 15, "guide": False, **more}


AREAS = {"hall": area(guide=True), "works": area(helmet=True, magnetic=True), "vault": area(closed=True)}


def route(*stops: str, stay: int = 20, areas: object = AREAS, **more: object) -> dict[str, Any]:
    given_ones = {"start": "09:00", "walk_minutes": 5, "visitors": 12, "company": 3, "areas": areas}
    return {**given_ones, "stops": [{"area": name, "stay": stay} for name in stops], **more}


def plan(document: dict[str, Any]) -> dict[str, Any]:
    return compute_json("route", json.dumps(document))


def minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


@given(
    st.lists(st.tuples(st.sampled_from(sorted(AREAS)), st.integers(0, 60)), max_size=6), st.integers(0, 30)
)
def test_one_stays_as_long_as_planned_and_walks_in_between(stops: list[tuple[str, int]], walk: int) -> None:
    document = route(walk_minutes=walk, stops=[{"area": name, "stay": stay} for name, stay in stops])
    timetable = plan(document)["timetable"]
    assert [(each["area"], minutes(each["to"]) - minutes(each["from"])) for each in timetable] == stops
    assert [each["from"] for each in timetable[:1]] == ["09:00"] * bool(stops)
    for before, after in itertools.pairwise(timetable):
        assert minutes(after["from"]) - minutes(before["to"]) == walk


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (route(), (0, 0, [], [])),
        (route("hall"), (0, 0, ["hall"], [])),
        (route("works", "hall", "works", "hall"), (15, 12, ["hall"], [])),
        (route("works", visitors=0, company=2), (2, 0, [], [])),
        (route("hall", company=4), (0, 0, ["hall"], [("capacity", "hall")])),
        (
            route("vault", "hall", "vault", company=4),
            (
                *(0, 0, ["hall"]),
                [
                    *[("closed", "vault"), ("capacity", "vault"), ("capacity", "hall")],
                    *[("closed", "vault"), ("capacity", "vault")],
                ],
            ),
        ),
        (
            route("vault", areas={"vault": area(closed=True, helmet=True, magnetic=True)}),
            (15, 12, [], [("closed", "vault")]),
        ),
    ],
)
def test_what_has_to_be_ready(document: dict[str, Any], expected: tuple[object, ...]) -> None:
    answer = plan(document)
    warnings = [(each["kind"], each["area"]) for each in answer["warnings"]]
    assert (answer["helmets"], answer["custody_slips"], answer["guides"], warnings) == expected


def test_a_tour_ends_before_midnight() -> None:
    last = plan(route("hall", "hall", start="23:00", stay=27))["timetable"][-1]
    assert last == {"area": "hall", "from": "23:32", "to": "23:59"}
    for late in (route("hall", "hall", start="23:00", stay=28), route("hall", stay=10**9)):
        with pytest.raises(UserError, match="午夜"):
            plan(late)


@pytest.mark.parametrize(
    ("document", "part"),
    [
        (route("cellar"), "“stops”第 1 项的“cellar”"),
        (route("hall", stay=-1), "“stay”"),
        (route("hall", start="24:00"), "“start”"),
        (route("hall", visitors="12"), "“visitors”"),
        (route("hall", visitors=True), "“visitors”"),
        (route("hall", company=2.5), "“company”"),
        (route("hall", areas=[]), "“areas”"),
        (route("hall", areas={"hall": area(helmet=1)}), "“helmet”"),
        (route("hall", areas={"hall": area(capacity=None)}), "“capacity”"),
        (route("hall", areas={"hall": area(kind="showroom")}), "“kind”"),
        (route("hall", areas={"hall": {}}), "“closed”"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(document: dict[str, Any], part: str) -> None:
    with pytest.raises(UserError, match=part):
        plan(document)
