from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kamdesk.documents.values.formats import FORMATS
from kamdesk.documents.values.templates import Scope, TextTemplate, UnknownFormatError, printable

RECORD = {
    "customer.name": "远东钢铁",
    "person": {"name": "王喆", "post": None},
    "weight": Decimal("30.50"),
    "lines": [{"overridden": False}, {"overridden": True}],
    "notes": ["甲", "乙"],
    "month": date(2026, 11, 1),
}


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        ("{customer.name}", "远东钢铁"),
        ("{person.name}（{weight:number}%）", "王喆（30.5%）"),
        ("{person.post}", ""),
        ("{month:month}", "2026年11月"),
        ("没有空格 {", "没有空格 {"),
    ],
)
def test_values_stand_in_their_places(wording: str, expected: str) -> None:
    scope = Scope(RECORD)
    assert TextTemplate.parse(wording).fill(scope) == expected
    assert not scope.unknown


def test_an_unknown_name_is_left_empty_and_gathered() -> None:
    scope = Scope(RECORD)
    assert TextTemplate.parse("{person.nmae}").fill(scope) == ""
    assert list(scope.unknown) == ["person.nmae"]


def test_an_unknown_name_in_a_row_is_gathered_for_the_whole_record() -> None:
    scope = Scope(RECORD)
    TextTemplate.parse("{nmae}").fill(scope.within({"name": "甲"}))
    assert list(scope.unknown) == ["nmae"]


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UnknownFormatError, match="dollars"):
        TextTemplate.parse("{weight:dollars}")


def test_the_innermost_record_comes_first() -> None:
    assert Scope({"name": "外"}).within({"name": "内"}).value("name") == "内"


def test_a_blank_form_shows_no_value_but_places_to_write() -> None:
    scope = Scope(RECORD, is_blank=True)
    assert TextTemplate.parse("第{weight:number}%").fill(scope) == "第　%"
    assert "年" in TextTemplate.parse("{month:date}").fill(scope)
    assert "2026" not in TextTemplate.parse("{month:date}").fill(scope)
    assert scope.records("lines") == []


def test_a_blank_form_shows_its_own_wording() -> None:
    scope = Scope(RECORD, is_blank=True).with_wording({"label": "拜访目标指标"})
    assert TextTemplate.parse("{label}{weight}").fill(scope) == "拜访目标指标"


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("", True),
        ("month", True),
        ("!month", False),
        ("absent", False),
        ("lines/overridden", True),
        ("lines/absent", False),
        ("person.post", False),
        ("month & lines/overridden", True),
        ("month & !lines/overridden", False),
        ("lines>1", True),
        ("lines>2", False),
        ("lines<3", True),
        ("absent>0", False),
        ("customer.name=远东钢铁", True),
        ("!customer.name=远东钢铁", False),
        ("person.name=远东钢铁", False),
    ],
)
def test_conditions(condition: str, *, holds: bool) -> None:
    assert Scope(RECORD).holds(condition) is holds


@pytest.mark.parametrize(
    ("condition", "filled", "blank"),
    [
        ("", True, True),
        ("blank_form", False, True),
        ("month", True, False),
        ("!absent", True, False),
        ("blank_form & month", False, False),
        ("!office.logo & blank_form", False, True),
        ("office.logo", False, False),
        ("!office.logo", True, True),
    ],
)
def test_a_blank_form_shows_what_asks_for_no_record(condition: str, *, filled: bool, blank: bool) -> None:
    office: dict[str, object] = {"office.logo": False}
    assert Scope(RECORD, office).shows(condition) is filled
    assert Scope(RECORD, is_blank=True, wording=office).shows(condition) is blank


def test_a_blank_form_has_every_block_but_those_for_filled_ones() -> None:
    blank, filled = Scope(is_blank=True), Scope(RECORD)
    for condition, on_blank, on_filled in (("", 1, 1), ("absent", 1, 0), ("!blank_form", 0, 1)):
        assert (blank.has_block(condition), filled.has_block(condition)) == (on_blank, on_filled), condition


def test_plain_entries_of_a_list_become_records() -> None:
    assert Scope(RECORD).records("notes") == [{"item": "甲"}, {"item": "乙"}]


def test_codes_become_words_and_nothing_becomes_a_dash() -> None:
    template = TextTemplate.parse("{state}")
    assert template.fill(Scope({"state": "locked"}), words={"locked": "已锁定"}) == "已锁定"
    assert template.fill(Scope({"state": None}), none="—") == "—"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("王\u200b喆\ufeff", "王喆"),
        ("葛\U000e0100", "葛"),
        ("甲\r\n乙\r丙\u2028丁", "甲\n乙\n丙\n丁"),
        ("甲\t乙\x07", "甲 乙"),
        ("plain", "plain"),
        ("坏\ud800", "坏\ufffd"),
    ],
)
def test_what_cannot_be_seen_is_left_out(text: str, seen: str) -> None:
    assert printable(text) == seen


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("plain", True, "是"),
        ("plain", Decimal("30.0"), "30"),
        ("plain", date(2026, 11, 22), "2026年11月22日"),
        ("number", 12800, "12,800"),
        ("number", Decimal("1234567.50"), "1,234,567.5"),
        ("number", Decimal(100), "100"),
        ("date", date(2026, 1, 2), "2026年1月2日"),
        ("iso_date", date(2026, 1, 2), "2026-01-02"),
        ("percent", Decimal("133.33333"), "133.3%"),
        ("percent", Decimal("66.65"), "66.7%"),
        ("score", Decimal("17.75"), "17.8"),
        ("score", Decimal(30), "30.0"),
        ("money_wan", Decimal("12600000.00"), "1,260"),
        ("money_wan", Decimal("8653212345.67"), "865,321.234567"),
        ("previous", 2, "1"),
        ("stars", 4, "★★★★☆"),
        ("stars", 12, "12"),
        ("percent", "待定", "待定"),
    ],
)
def test_formats(name: str, value: object, expected: str) -> None:
    assert FORMATS[name].write(value) == expected


def test_none_is_not_known_yet_and_an_empty_list_is_known_to_be_empty() -> None:
    scope = Scope({"calls": None, "deals": [], "inner": {}}, {"outer": None})
    assert scope.is_none("calls")
    assert not scope.is_none("deals")
    assert not scope.is_none("outer")
    assert not scope.is_none("nowhere")
    assert not scope.unknown
    assert scope.as_blank().with_wording({"position": 1}).value("position") == 1
    assert scope.as_blank().value("calls") is None
