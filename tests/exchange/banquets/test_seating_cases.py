from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from kamdesk.domain.seating.banquet.question import BanquetQuestion
from kamdesk.domain.seating.banquet.values import Wish
from kamdesk.domain.seating.people import Gender, Side
from kamdesk.domain.seating.profile import Honour, TableTie
from kamdesk.domain.seating.protocol import SeatingCase
from kamdesk.domain.seating.questions import AbsenceCase, OptimisedSeatingCase, TableRankingCase
from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.banquets.seating_cases import read_case
from tests.domain.seating.banquet.strategies import as_case, banquets
from tests.project import BANQUETS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.seating.banquet.values import Banquet


def _read(document: Any) -> Any:
    case, notices = read_case(json.dumps(document))
    assert notices == []
    return case


def _refused(document: Any) -> str:
    text = document if isinstance(document, str) else json.dumps(document)
    with pytest.raises(UserError) as caught:
        read_case(text)
    return str(caught.value)


def _banquet(**more: Any) -> dict[str, Any]:
    people = [
        {"id": 1, "side": "G", "level": 1, "gender": "F", "target_rank": 1, "importance": 12},
        {"id": 2, "side": "H", "level": 2, "only_language": None, "speaks": [1], "diet": 0},
        {"id": 3, "side": "N"},
    ]
    return {
        "kind": "banquet",
        "tables": [{"rank": 2, "seats": 4}, {"rank": 1, "seats": 2}],
        "people": people,
        "wishes": [[1, 2, 8]],
    } | more


def _seating(**more: Any) -> dict[str, Any]:
    people = [
        {"id": "H1", "name": "主人", "side": "H", "rank": 1, "role": "host", "gender": "M"},
        {"id": "G1", "name": "主宾", "side": "G", "rank": 1, "role": "main_guest"},
    ]
    return {"kind": "seating", "table": {"shape": "round", "seats": 8}, "people": people} | more


@given(banquets())
def test_a_banquet_is_read_as_it_was_written(banquet: Banquet) -> None:
    case = _read(as_case(banquet))
    assert (case.banquet.tables, case.banquet.guests) == (banquet.tables, banquet.guests)
    assert set(case.banquet.wishes) == set(banquet.wishes)


@pytest.mark.parametrize("path", BANQUETS, ids=[path.stem for path in BANQUETS])
def test_the_banquets_of_the_study_read_as_they_are(path: Path) -> None:
    document = json.loads(path.read_text("utf-8"))
    case = _read(document)
    assert isinstance(case, BanquetQuestion)
    assert len(case.banquet.guests) == len(document["people"])


def test_what_is_not_said_of_a_guest_is_taken_as_nothing_special() -> None:
    banquet = _read(_banquet()).banquet
    assert [table.rank for table in banquet.tables] == [1, 2]
    second, third = banquet.guests[1:]
    assert (second.importance, second.diet, second.speaks) == (6, None, frozenset({1}))
    assert (third.side, third.gender, third.importance, third.allowed_tables) == (Side.NEUTRAL, None, 0, None)
    assert banquet.guests[0].gender is Gender.WOMAN


def test_wishes_of_one_pair_add_up() -> None:
    case = _read(_banquet(wishes=[[1, 2, 8], [2, 1, 3], [1, 3, -10], [2, 3, 0]]))
    assert case.banquet.wishes == (Wish(1, 2, 11), Wish(1, 3, -10))


def test_a_late_change_is_read_whole() -> None:
    case = _read(
        _banquet(
            start={"1": 1, "2": 2, "3": 2},
            fixed=[2],
            stability=5,
            changes={
                "absent": [3],
                "added": [{"id": 9, "side": "G"}],
                "promoted": [{"id": 2, "level": 1, "target_rank": 1}],
                "apart": [[1, 2]],
                "wishes": [[1, 9, 4]],
            },
        )
    )
    assert (dict(case.start), case.fixed, case.stability) == ({1: 1, 2: 2, 3: 2}, frozenset({2}), 5)
    changes = case.changes
    assert (changes.absent, [guest.id for guest in changes.added]) == (frozenset({3}), [9])
    assert [(guest.level, guest.importance, guest.speaks) for guest in changes.promoted] == [
        (1, 12, frozenset({1}))
    ]
    assert set(changes.wishes) == {Wish(1, 9, 4), Wish(1, 2, -60)}


def test_a_plan_as_it_was_written_serves_as_the_start() -> None:
    case = _read(_banquet(start={"assignment": {"1": 1, "2": 2, "3": 2}, "total": 5}, changes={}))
    assert dict(case.start) == {1: 1, 2: 2, 3: 2}


def test_unconfirmed_guests_and_swing_chairs_are_read() -> None:
    people = [{"id": 1, "side": "G", "probability": 0.25}, {"id": 2, "side": "G", "probability": 1}]
    case = _read(_banquet(people=people, wishes=[], swing_chairs=2))
    assert (case.probabilities, case.swing_chairs) == ({1: Decimal("0.25")}, 2)
    assert _refused(_banquet(swing_chairs=4)) == "文件内容的“swing_chairs”应在 0 到 3 之间。"


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"people": []}, "文件内容的“people”不能为空。"),
        ({"tables": []}, "文件内容的“tables”不能为空。"),
        ({"tables": {}}, "文件内容的“tables”应是列表（方括号）。"),
        ({"tables": [7]}, "“tables”的第 1 项应是对象（花括号）。"),
        (
            {
                "tables": [{"rank": n, "seats": 9} for n in range(1, 1002)],
                "people": [{"id": n, "side": "G"} for n in range(1000)],
            },
            "1000 人、1001 桌太多，请分场来排。",
        ),
        ({"tables": [{"rank": 1, "seats": 2}, {"rank": 1, "seats": 3}]}, "桌次 1 重复。"),
        ({"tables": [{"rank": 1, "seats": 0}]}, "第 1 桌（第 1 项）的“seats”应在 1 到 1000 之间。"),
        ({"tables": [{"rank": 1}]}, "第 1 桌（第 1 项）缺少“seats”。"),
        ({"tables": [{"rank": 1, "seats": "8"}]}, "第 1 桌（第 1 项）的“seats”应是整数。"),
        ({"tables": [{"rank": 1, "seats": 1.5}]}, "第 1 桌（第 1 项）的“seats”应是整数。"),
        ({"tables": [{"rank": 1, "seats": True}]}, "第 1 桌（第 1 项）的“seats”应是整数。"),
        ({"tables": [{"rank": 1, "seats": 10**30}]}, "第 1 桌（第 1 项）的“seats”应在 1 到 1000 之间。"),
        ({"people": [{"side": "G"}]}, "“people”的第 1 项缺少“id”。"),
        ({"people": [{"id": 1, "side": "X"}]}, "第 1 人（编号 1）的“side”应是 H、G、N 之一。"),
        ({"people": [{"id": 1, "side": "G"}, {"id": 1, "side": "H"}]}, "人员编号 1 重复。"),
        ({"people": [{"id": 1, "side": "G", "gender": 5}]}, "第 1 人（编号 1）的“gender”应是 M、F 之一。"),
        (
            {"people": [{"id": 1, "side": "G", "speaks": 1}]},
            "第 1 人（编号 1）的“speaks”应是列表（方括号）。",
        ),
        (
            {"people": [{"id": 1, "side": "G", "allowed_tables": [1, 9]}], "wishes": []},
            "编号 1 的“allowed_tables”中有第 9 桌，没有这一桌。",
        ),
        (
            {"people": [{"id": 1, "side": "G", "allowed_tables": [1], "locked_table": 2}]},
            "第 1 人（编号 1）锁定在第 2 桌，又只许坐第 1 桌，两者矛盾。",
        ),
        (
            {"people": [{"id": 1, "side": "G", "probability": 2}]},
            "第 1 人（编号 1）的“probability”应在 0 到 1 之间。",
        ),
        ({"wishes": [[1, 2]]}, "第 1 条希望应是[一人, 另一人, 分量]。"),
        ({"wishes": [[1, 2, 8], [1, 7, 8]]}, "第 2 条希望的“id”“7”不在名单上。"),
        ({"wishes": [[1, 1, 8]]}, "第 1 条希望的“id”两次都是“1”。"),
        ({"wishes": [[1, 2, "8"]]}, "第 1 条希望的“weight”应是整数。"),
        ({"wishes": [[1, 2, 8], [2, 1, -3]]}, "“1”与“2”既要同桌又要分开，两条希望矛盾。"),
        ({"changes": {"absent": [1]}}, "文件内容缺少“start”。"),
        ({"start": {"1": 1, "x": 2}}, "“start”的“x”是不认识的人。"),
        ({"start": {"1": "一"}}, "“start”的“1”应是整数。"),
        ({"start": {"1": 1}, "fixed": [2]}, "文件内容的“fixed”中的“2”在 start 里没有桌。"),
        ({"start": {}, "changes": {"absent": [5]}}, "“changes”的“absent”中有不认识的人“5”。"),
        (
            {"start": {}, "changes": {"added": [{"id": 1, "side": "G"}]}},
            "“changes”的“added”中的“1”本来就在名单上。",
        ),
        (
            {"start": {}, "changes": {"absent": [1], "promoted": [{"id": 1}]}},
            "“promoted”的第 1 项的“id”“1”不在到场的人当中。",
        ),
    ],
)
def test_a_faulty_banquet_is_refused_by_place_and_field(more: dict[str, Any], sentence: str) -> None:
    assert _refused(_banquet(**more)) == sentence


@pytest.mark.parametrize(
    ("document", "part"),
    [
        ("", "有效的JSON"),
        ("[]", "文件内容应是对象"),
        ('{"kind": NaN}', "“NaN”不是数字（第1行第10列）"),
        ('{"note": "NaN",\n "kind": -Infinity}', "“-Infinity”不是数字（第2行第10列）"),
        ('{"kind": "\\ud800"}', "“\\ud800”只是半个字符"),
        ('{"kind": ["\\ud83d\\ude00", "\\ude00"]}', "“\\ude00”只是半个字符"),
        ("[" * 50_000, "嵌套过深"),
        ('{"kind": "seating", "kind": "banquet"}', "“kind”在同一处出现两次"),
        ({}, "缺少“kind”"),
        ({"kind": "dance"}, "应是 seating、table_ranking、serving、noshow、banquet 之一"),
        (_seating(table={"shape": "oval", "seats": 8}), "“table”的“shape”应是 round"),
        (_seating(table={"shape": "round", "seats": 1}), "“table”的“seats”应在 2 到 100 之间"),
        (_seating(people=[]), "“people”不能为空"),
        (_seating(people=[{"id": "G1", "side": "G"}]), "第 1 人“G1”缺少“rank”"),
        (_seating(people=[{"id": "", "side": "G", "rank": 1}]), "“people”的第 1 项的“id”应是非空文字"),
        (_seating(people=[{"id": "A", "side": "G", "rank": 1, "role": "king"}]), "第 1 人“A”的“role”"),
        (_seating(profile={"western_cross": "no"}), "“profile”的“western_cross”应是 true 或 false"),
        (_seating(profile=[]), "“profile”应是对象"),
        (_seating(apart=[["H1", "Z"]]), "“apart”的每一项应是名单上的[一人, 另一人]"),
        (_seating(apart=[["H1", "H1"]]), "“apart”的每一项应是名单上的[一人, 另一人]"),
        (_seating(optimise=1), "“optimise”应是 true 或 false"),
        (
            _seating(optimise=True, table={"shape": "round", "seats": 60}),
            "“optimise”最多用于 40 个座位的桌",
        ),
        ({"kind": "table_ranking", "tables": {}}, "“tables”不能为空"),
        ({"kind": "table_ranking", "tables": {"A": [1]}}, "桌子“A”应是[横, 纵]两个数"),
        ({"kind": "table_ranking", "tables": {"A": [1, 2], "B": [1.0, 2]}}, "桌子“A”和“B”在同一个位置"),
        ({"kind": "table_ranking", "tables": {"A": [1, "x"]}}, "桌子“A”的“y”应是大小合理的数字"),
        ({"kind": "table_ranking", "tables": {"A": [1, 2]}, "door": "north"}, "“door”应以 y=0"),
        (
            {"kind": "table_ranking", "tables": {"A": [1, 2]}, "right_facing_door": "larger x"},
            "与门的位置不符，应是“smaller x”",
        ),
        ({"kind": "noshow", "people": [], "assignment": {}}, "“people”不能为空"),
    ],
)
def test_what_cannot_be_a_question_is_refused(document: Any, part: str) -> None:
    assert part in _refused(document)


@pytest.mark.parametrize(
    ("spoil", "part"),
    [
        (lambda case: case["assignment"].update({"9": "H1"}), "“assignment”中没有“9”号座"),
        (lambda case: case["assignment"].update({"-1": "H1"}), "没有“-1”号座"),
        (lambda case: case["assignment"].update({"1": "H1"}), "“assignment”的“1”与另一处重复：“H1”"),
        (lambda case: case["assignment"].update({"1": "Z"}), "“assignment”的“1”是“Z”，不在名单上"),
        (lambda case: case.update(absent="Z"), "“absent”是“Z”，这个人没有座位"),
        (lambda case: case.pop("absent"), "缺少“absent”"),
    ],
)
def test_a_table_that_cannot_sit_so_is_refused(spoil: Callable[[Any], object], part: str) -> None:
    people = _seating()["people"]
    case = {"kind": "noshow", "seats": 8, "assignment": {"0": "H1", "7": "G1"}, "people": people}
    case["absent"] = "G1"
    assert isinstance(_read(case), AbsenceCase)
    spoil(case)
    assert part in _refused(case)


def test_wishes_ask_for_weighed_seats() -> None:
    case = _read(_seating(apart=[["H1", "G1"]]))
    assert isinstance(case, OptimisedSeatingCase)
    assert case.apart == {frozenset({"H1", "G1"})}
    assert isinstance(_read(_seating(optimise=True)), OptimisedSeatingCase)
    assert isinstance(_read(_seating(optimise=False)), SeatingCase)


def test_what_is_not_known_is_told_and_not_used() -> None:
    document = _seating(title="一桌", remark="x", table={"shape": "round", "seats": 8, "colour": "red"})
    case, notices = read_case(json.dumps(document))
    assert isinstance(case, SeatingCase)
    assert [str(notice) for notice in notices] == [
        "“table”有不认识的“colour”，没有采用。",
        "文件内容有不认识的“remark”，没有采用。",
    ]


def test_a_hall_is_read_with_its_door_and_rules() -> None:
    case = _read(
        {
            "kind": "table_ranking",
            "tables": {"A": [0, 1.5], "B": ["2", 1]} | {"B": [2, 1]},
            "door": "x=max (the right wall)",
            "right_facing_door": "smaller y",
            "main": "B",
            "profile": {"tie": "far_then_right", "honour": "left", "tolerance": 0.05},
        }
    )
    assert isinstance(case, TableRankingCase)
    assert (case.head, case.tables["A"].y, case.door.value) == ("B", Decimal("1.5"), "x=max")
    assert (case.profile.tie, case.profile.honour) == (TableTie.FAR_THEN_RIGHT, Honour.LEFT)
    assert case.profile.tolerance == Decimal("0.05")
