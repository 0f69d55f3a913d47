from __future__ import annotations

import copy
import json
from decimal import Decimal
from enum import Enum, auto
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.evaluations.sheets_json import evaluate_json

EXAMPLE: dict[str, Any] = {
    "template": {
        "name": "客户专员",
        "cap_percent": "100",
        "zero_plan": "exempt",
        "indicators": [
            {"id": "calls", "kind": "counted", "weight": "30"},
            {
                "id": "deals",
                "kind": "stepped",
                "weight": "50",
                "steps": [["100", "100"], ["90", "80"], ["60", "50"], ["0", "0"]],
            },
            {
                "id": "daily",
                "kind": "marked",
                "weight": "20",
                "items": [{"id": "teamwork", "weight": "1"}, {"id": "attendance", "weight": "1"}],
            },
        ],
        "bonus_limit": "5",
        "marks": [["优", "90"], ["良", "80"], ["中", "60"], ["差", "0"]],
    },
    "sheets": [
        {
            "id": "s1",
            "values": {
                "calls": {"planned": 12, "actual": 9},
                "deals": {"planned": 3, "actual": 2},
                "daily": {"marks": {"teamwork": 90, "attendance": 100}},
            },
        }
    ],
}


class Absence(Enum):
    """Stands for a place that the document lacks; has the same name in every process."""

    MISSING = auto()


MISSING = Absence.MISSING


def changed(path: str, value: object) -> dict[str, Any]:
    """The example with one place changed (or removed, by MISSING)."""
    document = copy.deepcopy(EXAMPLE)
    *parents, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    place: Any = document
    for step in parents:
        place = place[step]
    if value is MISSING:
        del place[last]
    else:
        place[last] = value
    return document


def only_sheet(text: str) -> dict[str, Any]:
    sheets: Any = evaluate_json(text)["sheets"]
    assert len(sheets) == 1
    return dict(sheets[0])


def refusal_of(document: object) -> str:
    text = document if isinstance(document, str) else json.dumps(document)
    with pytest.raises(UserError) as refusal:
        evaluate_json(text)
    return str(refusal.value)


def test_the_documented_example_gives_the_documented_result() -> None:
    assert evaluate_json(json.dumps(EXAMPLE)) == {
        "sheets": [
            {
                "id": "s1",
                "lines": {
                    "calls": {"completion_rate": "75.0", "score": "22.5"},
                    "deals": {"completion_rate": "66.7", "score": "25.0"},
                    "daily": {"score": "19.0"},
                },
                "total": "66.5",
                "mark": "中",
                "notes": [],
            }
        ]
    }


def test_deduction_bonus_and_veto_are_written_as_documented() -> None:
    document = {
        "template": {
            "indicators": [
                {"id": "calls", "kind": "counted", "weight": 90},
                {"id": "conduct", "kind": "deducted", "weight": "10", "points": "2"},
                {"id": "extra", "kind": "bonus", "points": "1"},
                {"id": "safety", "kind": "veto", "ceiling": "0"},
            ]
        },
        "sheets": [
            {
                "id": "s1",
                "values": {
                    "calls": {"planned": "0", "actual": "1"},
                    "conduct": {"events": 3},
                    "extra": {"events": 2},
                    "safety": {"events": 1},
                },
            }
        ],
    }
    sheet = only_sheet(json.dumps(document))
    assert sheet["lines"] == {
        "calls": {"completion_rate": None, "score": None},
        "conduct": {"score": "4.0"},
        "extra": {"score": "2.0"},
        "safety": {"score": None},
    }
    assert (sheet["total"], sheet["mark"]) == ("0.0", None)
    assert len(sheet["notes"]) == 2


def test_binary_fractions_never_come_in() -> None:
    # 0.3 × 0.5 as floats lies below 0.15; as written it is a half and rounds up.
    document = changed("template/indicators/0/weight", Decimal("30"))
    document["template"]["indicators"] = [
        {"id": "calls", "kind": "counted", "weight": 0.3},
        {"id": "rest", "kind": "counted", "weight": 99.7},
    ]
    document["sheets"][0]["values"] = {
        "calls": {"planned": 1.0, "actual": 0.5},
        "rest": {"planned": 1, "actual": 0},
    }
    text = json.dumps(document, default=str)
    sheet = only_sheet(text)
    assert sheet["lines"]["calls"] == {"completion_rate": "50.0", "score": "0.2"}  # 0.15 exactly


INDICATOR = "template/indicators/0"
VALUES = "sheets/0/values"
BAD: list[tuple[str, object, str]] = [
    (f"{INDICATOR}/weight", "31", "考核标准“客户专员”：指标权重之和是101，应当正好是100。"),
    (f"{INDICATOR}/weight", "-30", "考核标准“客户专员”：指标“calls”：权重不能是负数。"),
    (f"{INDICATOR}/weight", True, "考核标准“客户专员”：指标“calls”：“weight”应是数字。"),
    (f"{INDICATOR}/weight", "３０", "考核标准“客户专员”：指标“calls”：“weight”应是数字。"),
    (f"{INDICATOR}/weight", "3_0", "考核标准“客户专员”：指标“calls”：“weight”应是数字。"),
    (f"{INDICATOR}/weight", MISSING, "考核标准“客户专员”：指标“calls”：缺少“weight”。"),
    (f"{INDICATOR}/kind", "counts", "考核标准“客户专员”：指标“calls”：不认识的种类“counts”。"),
    (f"{INDICATOR}/kind", MISSING, "考核标准“客户专员”：指标“calls”：不认识的种类“—”。"),
    (f"{INDICATOR}/kind", ["counted"], "考核标准“客户专员”：指标“calls”：不认识的种类“—”。"),
    (f"{INDICATOR}/kind", "veto", "考核标准“客户专员”：指标“calls”：加分与否决指标没有权重。"),
    (f"{INDICATOR}/id", "deals", "考核标准“客户专员”：指标“deals”重复。"),
    (f"{INDICATOR}/id", "", "考核标准“客户专员”：“id”应是非空文字。"),
    (f"{INDICATOR}/id", None, "考核标准“客户专员”：“id”应是非空文字。"),
    (
        f"{INDICATOR}/capp",
        "1",
        "考核标准“客户专员”：指标“calls”：“indicators”中有不认识的“capp”。",
    ),
    ("template/indicators/1/steps", MISSING, "考核标准“客户专员”：指标“deals”：缺少“steps”。"),
    (
        "template/indicators/1/steps",
        [["90", "80"], ["100", "100"]],
        "考核标准“客户专员”：指标“deals”：分档须按完成率从高到低排列，且不能重复。",
    ),
    (
        "template/indicators/1/steps",
        [["90"]],
        "考核标准“客户专员”：指标“deals”：“steps”的每一项应有两个值。",
    ),
    ("template/indicators/2/items", [], "考核标准“客户专员”：指标“daily”：至少要有一个评分项目。"),
    (
        "template/indicators/2/items/1/id",
        "teamwork",
        "考核标准“客户专员”：指标“daily”：评分项目“teamwork”重复。",
    ),
    ("template/cap_percent", "0", "考核标准“客户专员”：完成率上限应大于0。"),
    ("template/cap_precent", "120", "考核标准“客户专员”：“template”中有不认识的“cap_precent”。"),
    ("template/zero_plan", "skip", "考核标准“客户专员”：“zero_plan”应是 exempt、full 或 zero。"),
    (
        "template/marks",
        [["差", "0"], ["优", "90"]],
        "考核标准“客户专员”：等级须按分数从高到低排列，且不能重复。",
    ),
    ("template/indicators", {}, "考核标准“客户专员”：“indicators”应是列表（方括号）。"),
    ("template/name", 5, "“name”应是文字。"),
    ("template", MISSING, "缺少“template”。"),
    ("template", [], "“template”应是对象（花括号）。"),
    ("sheets", MISSING, "缺少“sheets”。"),
    ("sheets", {}, "“sheets”应是列表（方括号）。"),
    ("sheets/0", "s1", "考核表“1”：“sheets”应是对象（花括号）。"),
    ("sheets/0/id", MISSING, "考核表“1”：“id”应是非空文字。"),
    (VALUES, MISSING, "考核表“s1”：缺少“values”。"),
    (f"{VALUES}/calls", MISSING, "考核表“s1”：指标“calls”：缺少计划与实际。"),
    (f"{VALUES}/calls/planned", MISSING, "考核表“s1”：指标“calls”：缺少“planned”。"),
    (f"{VALUES}/calls/planned", -12, "考核表“s1”：指标“calls”：计划不能是负数。"),
    (f"{VALUES}/calls/planned", True, "考核表“s1”：指标“calls”：“planned”应是数字。"),
    (f"{VALUES}/calls/planned", None, "考核表“s1”：指标“calls”：“planned”应是数字。"),
    (f"{VALUES}/calls/planned", "twelve", "考核表“s1”：指标“calls”：“planned”应是数字。"),
    (f"{VALUES}/calls/planned", "NaN", "考核表“s1”：指标“calls”：“planned”应是数字。"),
    (f"{VALUES}/calls/planned", float("nan"), "“NaN”不是数字（第1行第576列）。"),
    (f"{VALUES}/calls/planned", float("inf"), "“Infinity”不是数字（第1行第576列）。"),
    (f"{VALUES}/calls/planned", "1e900", "考核表“s1”：指标“calls”：“planned”的数字太大，或小数位太多。"),
    (f"{VALUES}/calls/planned", "1e-900", "考核表“s1”：指标“calls”：“planned”的数字太大，或小数位太多。"),
    (f"{VALUES}/calls/actual", "-0.1", "考核表“s1”：指标“calls”：实际不能是负数。"),
    (f"{VALUES}/calls/done", 1, "考核表“s1”：指标“calls”：“calls”中有不认识的“done”。"),
    (f"{VALUES}/daily/marks/teamwork", MISSING, "考核表“s1”：指标“daily”：缺少“teamwork”的评分。"),
    (f"{VALUES}/daily/marks/teamwork", 101, "考核表“s1”：指标“daily”：“teamwork”的评分应在0到100之间。"),
    (f"{VALUES}/daily/marks/teamwork", -1, "考核表“s1”：指标“daily”：“teamwork”的评分应在0到100之间。"),
    (f"{VALUES}/daily/marks/humour", 1, "考核表“s1”：指标“daily”：没有评分项目“humour”。"),
    (f"{VALUES}/daily", [90, 100], "考核表“s1”：指标“daily”：“daily”应是对象（花括号）。"),
    (f"{VALUES}/extra", {"events": 1}, "考核表“s1”：没有指标“extra”。"),
]


@pytest.mark.parametrize(("path", "value", "sentence"), BAD, ids=lambda each: str(each)[:30])
def test_bad_input_is_refused_by_one_sentence_with_sheet_and_indicator(
    path: str, value: object, sentence: str
) -> None:
    assert refusal_of(changed(path, value)) == sentence


@pytest.mark.parametrize("events", [-1, 1.5, "x", True, None])
def test_events_are_whole_numbers(events: object) -> None:
    document = changed(
        "template/indicators/0", {"id": "calls", "kind": "deducted", "weight": 30, "points": 1}
    )
    document["sheets"][0]["values"]["calls"] = {"events": events}
    assert refusal_of(document).startswith("考核表“s1”：指标“calls”：“events”应是")


def test_a_sheet_that_appears_twice_is_refused() -> None:
    document = copy.deepcopy(EXAMPLE)
    document["sheets"] *= 2
    assert refusal_of(document) == "考核表“s1”重复。"


def test_the_second_of_two_sheets_is_named() -> None:
    document = copy.deepcopy(EXAMPLE)
    document["sheets"].append({"id": "s2", "values": {}})
    assert refusal_of(document) == "考核表“s2”：指标“calls”：缺少计划与实际。"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "第1行第1列不是有效的JSON。"),
        ('{"template": {}\n"sheets": []}', "第2行第1列不是有效的JSON。"),
        ("[]", "“JSON”应是对象（花括号）。"),
        ("null", "“JSON”应是对象（花括号）。"),
        ('{"sheets": [], "sheets": []}', "“sheets”在同一处出现两次。"),
        ("[" * 100_000, "JSON嵌套过深。"),
    ],
)
def test_text_that_is_no_document_is_refused(text: str, sentence: str) -> None:
    assert refusal_of(text) == sentence


def test_numbers_with_thousands_of_digits_are_refused() -> None:
    text = json.dumps(EXAMPLE).replace(" 12,", " " + "9" * 6000 + ",")
    assert refusal_of(text).endswith("“planned”的数字太大，或小数位太多。")


def test_byte_order_mark_is_no_obstacle() -> None:
    assert evaluate_json("\ufeff" + json.dumps(EXAMPLE)) == evaluate_json(json.dumps(EXAMPLE))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(path=st.sampled_from([path for path, value, _ in BAD if value is not MISSING]), value=json_values)
def test_any_slip_anywhere_is_computed_or_refused_never_a_crash(path: str, value: object) -> None:
    try:
        answer = json.dumps(evaluate_json(json.dumps(changed(path, value))))
    except UserError as refusal:
        answer = str(refusal)
    assert answer


def test_full_marks_are_exactly_100_with_weights_of_two_decimals() -> None:
    names = {"a": "0.75", "b": "0.75", "c": "1.5", "d": "97"}
    document = {
        "template": {
            "name": "x",
            "indicators": [{"id": n, "kind": "counted", "weight": weight} for n, weight in names.items()],
        },
        "sheets": [{"id": "s", "values": {n: {"planned": 4, "actual": 4} for n in names}}],
    }
    sheet = only_sheet(json.dumps(document))
    assert [line["score"] for line in sheet["lines"].values()] == ["0.75", "0.75", "1.50", "97.00"]
    assert sheet["total"] == "100.00"


def test_scores_of_nothing_are_written_without_exponent() -> None:
    weights = {"a": "0.0000001", "b": "99.9999999"}
    document = {
        "template": {
            "name": "x",
            "indicators": [{"id": n, "kind": "counted", "weight": weight} for n, weight in weights.items()],
        },
        "sheets": [{"id": "s", "values": {n: {"planned": 4, "actual": 0} for n in weights}}],
    }
    assert only_sheet(json.dumps(document))["total"] == "0.0000000"
