"""Clashes, held against looking at every pair."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.computing.kinds import compute_json

LISTS = {"person": "people", "car": "cars", "room": "rooms", "area": "areas", "guide": "guides"}
NINE = datetime.fromisoformat("2026-11-16T09:00")


def event(name: str, start: int, end: int, **more: Any) -> dict[str, Any]:
    """An event from so many minutes after nine until so many."""
    times = {
        key: (NINE + timedelta(minutes=minutes)).isoformat(timespec="minutes")
        for key, minutes in (("start", start), ("end", end))
    }
    return {"id": name, **times, **{key: [] for key in LISTS.values()}, **more}


def clashes(*events: dict[str, Any]) -> list[dict[str, Any]]:
    found = compute_json("clashes", json.dumps({"events": events}))["clashes"]
    assert isinstance(found, list)
    return found


_names = st.lists(st.sampled_from("xyé𠅤"), max_size=3)
_events = st.lists(
    st.builds(
        lambda start, length, **more: event("", start, start + length, **more),
        st.integers(0, 6),
        st.integers(0, 4),
        state=st.sampled_from(["draft", "closed", "cancelled"]),
        **dict.fromkeys(LISTS.values(), _names),
    ),
    max_size=6,
).map(lambda events: [{**each, "id": f"e{len(events) - n}"} for n, each in enumerate(events)])


@given(_events)
def test_every_pair_that_needs_the_same_at_one_time_is_told_once(events: list[dict[str, Any]]) -> None:
    going_on = sorted((each for each in events if each["state"] != "cancelled"), key=lambda each: each["id"])
    expected = [
        {"kind": kind, "what": what, "events": [one["id"], other["id"]]}
        for kind, key in LISTS.items()
        for what in "xyé𠅤"
        for one, other in combinations(going_on, 2)
        if what in one[key] and what in other[key] and at_one_time(one, other)
    ]
    assert clashes(*events) == expected


def at_one_time(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """By half minutes: both under way, or the one without length strictly within the other."""
    if one["start"] == one["end"] or other["start"] == other["end"]:
        point, long = (one, other) if one["start"] == one["end"] else (other, one)
        return bool(long["start"] < point["start"] < long["end"])
    moments = [(NINE + timedelta(minutes=n, seconds=30)).isoformat() for n in range(12)]
    return any(all(each["start"] < moment < each["end"] for each in (one, other)) for moment in moments)


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ((0, 60), (60, 90), False),
        ((0, 60), (59, 90), True),
        ((0, 60), (0, 60), True),
        ((0, 60), (30, 30), True),
        ((0, 60), (0, 0), False),
        ((0, 60), (60, 60), False),
        ((30, 30), (30, 30), False),
    ],
)
def test_ends_that_touch_are_no_clash(one: tuple[int, int], other: tuple[int, int], meet: bool) -> None:
    found = clashes(event("b", *one, cars=["A1"]), event("a", *other, cars=["A1"]))
    assert found == [{"kind": "car", "what": "A1", "events": ["a", "b"]}] * meet


def test_an_event_without_length_hides_no_later_clash() -> None:
    events = event("a", 0, 60), event("b", 0, 0), event("c", 30, 90)
    assert clashes(*({**each, "rooms": ["101"]} for each in events)) == [
        {"kind": "room", "what": "101", "events": ["a", "c"]}
    ]


def test_one_name_of_different_kinds_is_no_clash() -> None:
    assert clashes(event("a", 0, 60, people=["li"]), event("b", 0, 60, guides=["li"])) == []
    assert clashes() == []


@pytest.mark.parametrize(
    ("spoil", "part"),
    [
        ({"end": "2026-11-16T08:59"}, "“a”：结束早于开始"),
        ({"end": "2026-11-16T08:59", "state": "cancelled"}, "结束早于开始"),
        ({"state": "canceled"}, "“state”"),
        ({"people": "li"}, "“people”"),
        ({"people": [5]}, "“people”第 1 项"),
        ({"start": "2026-11-16"}, "“start”"),
        ({"id": "b"}, "“b”重复"),
        ({"id": 5}, "“id”"),
        ({"sonst": []}, "“sonst”"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(spoil: dict[str, Any], part: str) -> None:
    with pytest.raises(UserError, match=part):
        clashes({**event("a", 0, 60), **spoil}, event("b", 0, 60))


def test_clashes_beyond_counting_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kamdesk.exchange.computing.clashes._MOST_CLASHES", 10)
    events = [event(f"e{n}", 0, 60, people=["li"]) for n in range(5)]
    assert len(clashes(*events)) == 10
    with pytest.raises(UserError, match="分开计算"):
        clashes(*events, event("e5", 30, 31, people=["li"]))
