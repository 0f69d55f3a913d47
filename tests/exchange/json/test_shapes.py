"""Readers of declared JSON: what they take, and how they name what they do not take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json import shapes
from kamdesk.exchange.json.shapes import WHOLE_DOCUMENT, Key, identified, listed, mapped, optional, shaped
from kamdesk.exchange.json.text import parse_json

if TYPE_CHECKING:
    from kamdesk.exchange.json.shapes import Reader


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Thing:
    id: str
    count: int = 1

    def __post_init__(self) -> None:
        if self.count > 9:
            raise UserError(Message("太多了。"))


THING = shaped(Thing, Key("id", shapes.text), optional("count", shapes.whole()))
BOX = shaped(
    lambda **given: given,
    Key("things", identified(THING, most=3)),
    optional("by", mapped(shapes.month, shapes.decimal())),
)


def read(reader: Reader[Any], text: str) -> object:
    return reader(parse_json(text), WHOLE_DOCUMENT)


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (shapes.text, '"a"', "a"),
        (shapes.flag, "false", False),
        (shapes.whole(), "5", 5),
        (shapes.whole(), "5.0", 5),
        (shapes.whole(-3), "-3", -3),
        (shapes.decimal(), "1.50", Decimal("1.50")),
        (shapes.decimal(), '"1.50"', Decimal("1.50")),
        (shapes.decimal(), "-0.0", Decimal(0)),
        (shapes.day, '"2024-02-29"', date(2024, 2, 29)),
        (shapes.month, '"2024-02"', date(2024, 2, 1)),
        (shapes.clock, '"23:59"', time(23, 59)),
        (shapes.instant, '"2024-02-29T00:00"', datetime.fromisoformat("2024-02-29T00:00")),
        (shapes.choice(Colour), '"red"', Colour.RED),
        (shapes.nullable(shapes.flag), "null", None),
        (shapes.pair(shapes.day, shapes.flag), '["2024-02-29", true]', (date(2024, 2, 29), True)),
        (listed(shapes.text), '["a", "a"]', ("a", "a")),
        (BOX, '{"things": []}', {"things": ()}),
        (BOX, '{"things": [{"id": "a", "count": null}], "by": null}', {"things": (Thing("a"),)}),
        (BOX, '{"things": [], "by": {"2024-02": 1}}', {"things": (), "by": {date(2024, 2, 1): Decimal(1)}}),
    ],
)
def test_what_is_as_it_should_be_is_read(reader: Reader[Any], text: str, value: object) -> None:
    assert read(reader, text) == value


@pytest.mark.parametrize(
    ("reader", "texts"),
    [
        (shapes.text, ['""', '" "', "5", "null", "true", '["a"]']),
        (shapes.flag, ["0", "1", '"true"', "null"]),
        (shapes.whole(), ["1.5", '"5"', "true", "-1", "1e30", "1E-400", "null"]),
        (shapes.decimal(), ['"abc"', '""', "true", "null", "[]", '"NaN"', '"Infinity"', "1e30", '"１"']),
        (shapes.decimal(Decimal(0)), ["-1", '"-0.001"']),
        (shapes.day, ['"2023-02-29"', '"2024-2-9"', '"20240229"', '"0000-01-01"', "20240229", '"2024-W01"']),
        (shapes.month, ['"2024-13"', '"2024-2"', '"2024-02-01"', '"２０２４-02"', "202402"]),
        (shapes.clock, ['"24:00"', '"9:00"', '"09:60"', '"09:00:00"', "9", '"09:00Z"']),
        (shapes.instant, ['"2024-02-29 10:00"', '"2024-02-29"', '"2024-02-29T24:00"', '"2024-02-29T10:00Z"']),
        (shapes.choice(Colour), ['"green"', '"RED"', "null", "1"]),
        (shapes.pair(shapes.text, shapes.text), ['["a"]', '["a", "b", "c"]', '"ab"', "{}"]),
        (listed(shapes.text), ["{}", '"a"', "null"]),
        (mapped(shapes.month, shapes.flag), ["[]", "null", '{"2024": true}']),
    ],
)
def test_what_is_not_is_refused(reader: Reader[Any], texts: list[str]) -> None:
    for text in texts:
        with pytest.raises(UserError):
            read(reader, text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[]", "文件内容应是对象（花括号）。"),
        ("{}", "文件内容缺少“things”。"),
        ('{"things": [], "thing": 1}', "文件内容中有不认识的“thing”。"),
        ('{"things": null}', "“things”应是列表（方括号）。"),
        ('{"things": [5]}', "“things”第 1 项应是对象（花括号）。"),
        ('{"things": [{"id": "a"}, {"count": 1}]}', "“things”第 2 项缺少“id”。"),
        ('{"things": [{"id": "a", "count": "1"}]}', "“things”第 1 项“a”的“count”应是整数。"),
        ('{"things": [{"id": "a", "count": 10}]}', "“things”第 1 项“a”：太多了。"),
        ('{"things": [{"id": "a"}, {"id": "a"}]}', "“things”中“a”重复。"),
        ('{"things": [1, 2, 3, 4]}', "“things”有 4 项，最多 3 项。"),
        ('{"things": [], "by": {"2024": 1}}', "“by”的“2024”应是月份，写作 2026-11。"),
    ],
)
def test_a_refusal_begins_with_the_place(text: str, sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        read(BOX, text)
    assert str(caught.value) == sentence


def test_ids_alone_stand_once_too() -> None:
    with pytest.raises(UserError, match="“a”重复"):
        read(shapes.distinct(shapes.text), '["a", "b", "a"]')
