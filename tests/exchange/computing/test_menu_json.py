"""Menus: taboos and diets against what dishes contain and are marked with."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.computing.kinds import compute_json


def guest(name: str, *taboos: str, diet: str | None = None) -> dict[str, Any]:
    return {"id": name, "taboos": taboos, "diet": diet}


def dish(name: str, *contains: str, marks: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"id": name, "contains": contains, "marks": marks}


def check(guests: list[dict[str, Any]], dishes: list[dict[str, Any]]) -> dict[str, Any]:
    return compute_json("menu", json.dumps({"guests": guests, "dishes": dishes}))


_words = st.lists(st.sampled_from(["pork", "beef", "Nuts", "酒"]), max_size=4)
_marks = st.lists(st.sampled_from(["vegetarian", "halal", "spicy"]), max_size=3)


@given(
    st.lists(st.tuples(_words, st.sampled_from([None, "vegetarian", "halal"])), max_size=3),
    st.lists(st.tuples(_words, _marks), max_size=3),
)
def test_a_guest_is_warned_of_whatever_breaks_a_taboo_or_a_diet(
    guests: list[tuple[list[str], str | None]], dishes: list[tuple[list[str], list[str]]]
) -> None:
    answer = check(
        [guest(f"g{n}", *taboos, diet=diet) for n, (taboos, diet) in enumerate(guests)],
        [dish(f"d{n}", *contains, marks=tuple(marks)) for n, (contains, marks) in enumerate(dishes)],
    )
    warned = {(each["guest"], each["dish"]): each["because"] for each in answer["warnings"]}
    expected: dict[tuple[str, str], list[str]] = {}
    for g, (taboos, diet) in enumerate(guests):
        for d, (contains, marks) in enumerate(dishes):
            because: list[str] = [
                word for word in ("Nuts", "beef", "pork", "酒") if word in taboos and word in contains
            ]
            because += [f"not_{diet}"] * (diet is not None and diet not in marks)
            if because:
                expected[f"g{g}", f"d{d}"] = because
    assert list(warned.items()) == list(expected.items())
    left = {
        f"g{g}" for g in range(len(guests)) for d in range(len(dishes)) if (f"g{g}", f"d{d}") not in warned
    }
    nothing = [f"g{g}" for g in range(len(guests)) if f"g{g}" not in left] if dishes else []
    assert answer["nothing_left"] == nothing


def test_only_marks_decide_about_diets() -> None:
    pork = dish("a", "pork", marks=("halal", "vegetarian"))
    assert check([guest("g", diet="halal")], [pork]) == {"warnings": [], "nothing_left": []}
    bare = check([guest("g", diet="vegetarian")], [dish("b", "tofu", marks=("vegan",))])
    assert bare["warnings"] == [{"guest": "g", "dish": "b", "because": ["not_vegetarian"]}]
    assert bare["nothing_left"] == ["g"]


def test_without_dishes_nobody_has_nothing_left() -> None:
    assert check([guest("g", "pork")], []) == {"warnings": [], "nothing_left": []}


@pytest.mark.parametrize(
    ("guests", "dishes", "part"),
    [
        ([guest("g", diet="kosher")], [], "“diet”"),
        ([{"id": "g", "taboos": []}], [], "“diet”"),
        ([guest("g"), guest("g")], [], "“g”重复"),
        ([], [dish("d"), dish("d")], "“d”重复"),
        ([], [{**dish("d"), "contains": None}], "“contains”"),
        ([], [{**dish("d"), "marks": [""]}], "“marks”第 1 项"),
        ([guest(f"g{n}") for n in range(501)], [dish(f"d{n}") for n in range(501)], "分开计算"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    guests: list[dict[str, Any]], dishes: list[dict[str, Any]], part: str
) -> None:
    with pytest.raises(UserError, match=part):
        check(guests, dishes)
