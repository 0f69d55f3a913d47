"""``kamdesk evaluate``: the contract's examples to the letter, and every slip named."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.commands.evaluate_help import EVALUATE_HELP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Answer

_GIVEN, _RESULT = [
    json.loads(part[: part.index("\n\n")])
    for part in (EVALUATE_HELP.split("：\n", 2)[1], EVALUATE_HELP.split("输出：\n")[1])
]


@pytest.fixture
def case(tmp_path: Path) -> Callable[[Any], Path]:
    def write(document: Any) -> Path:
        path = tmp_path / "考核.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
        return path

    return write


def _copy() -> dict[str, Any]:
    copied: dict[str, Any] = json.loads(json.dumps(_GIVEN))
    return copied


def test_the_example_of_the_help_gives_what_the_help_says(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    answer = kamdesk("evaluate", case(_GIVEN))
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out) == _RESULT
    assert answer.out.index('"completion_rate": "75.0"') < answer.out.index('"score": "22.5"')


def test_worked_example_of_the_regulations_totals_80_3(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    counted = [
        {"id": name, "kind": "counted", "weight": weight}
        for name, weight in (("calls", 30), ("development", 30), ("deals", 20))
    ]
    items = [{"id": name, "weight": 1} for name in "abcd"]
    daily = {"id": "daily", "kind": "marked", "weight": 20, "items": items}
    marks = dict(zip("abcd", (90, 80, 85, 100), strict=True))
    values = {
        "calls": {"planned": 12, "actual": 9},
        "development": {"planned": 3, "actual": 4},
        "deals": {"planned": 2, "actual": 1},
        "daily": {"marks": marks},
    }
    template = {"name": "例", "cap_percent": 100, "indicators": [*counted, daily]}
    answer = kamdesk("evaluate", case({"template": template, "sheets": [{"id": "s", "values": values}]}))
    (sheet,) = json.loads(answer.out)["sheets"]
    assert [line["score"] for line in sheet["lines"].values()] == ["22.5", "30.0", "10.0", "17.8"]
    assert sheet["total"] == "80.3"


@pytest.mark.parametrize(
    ("spoil", "parts"),
    [
        (lambda given: given["template"]["indicators"][0].update(weight=29), ("99", "100")),
        (lambda given: given["template"]["indicators"][0].update(kind=5), ("calls", "“5”")),
        (lambda given: given["sheets"][0]["values"]["calls"].update(planned=-1), ("s1", "calls", "负数")),
        (lambda given: given["sheets"][0]["values"]["daily"]["marks"].pop("teamwork"), ("s1", "teamwork")),
        (lambda given: given["sheets"][0]["values"].pop("deals"), ("s1", "deals")),
        (lambda given: given["sheets"].append(given["sheets"][0]), ("s1", "重复")),
    ],
)
def test_bad_input_is_refused_by_file_sheet_and_indicator(
    kamdesk: Callable[..., Answer],
    case: Callable[[Any], Path],
    tmp_path: Path,
    spoil: Callable[[Any], object],
    parts: tuple[str, ...],
) -> None:
    given = _copy()
    spoil(given)
    said = kamdesk("evaluate", case(given), "-o", tmp_path / "out.json").refusal
    assert said.startswith("考核.json：")
    assert [part for part in parts if part not in said] == []
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize("text", ["", '{"a":', "[]", '"x"', '{"sheets": NaN}', "[" * 50_000])
def test_what_is_no_document_is_refused(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path], text: str
) -> None:
    assert kamdesk("evaluate", case(text)).refusal.startswith("考核.json：")


def test_result_goes_to_a_file_with_the_longest_name_or_through_a_link(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path], tmp_path: Path
) -> None:
    long, link = tmp_path / ("n" * 250), tmp_path / "link.json"
    outputs = [long]
    if os.name == "posix":  # Windows lets only administrators make links
        link.symlink_to(tmp_path / "real.json")
        outputs.append(link)
    for output in outputs:
        assert kamdesk("evaluate", case(_GIVEN), "-o", output).code == 0
        assert json.loads(output.read_text(encoding="utf-8")) == _RESULT
    assert link.is_symlink() == (link in outputs)


def test_a_folder_or_no_folder_for_the_result_is_named(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path], tmp_path: Path
) -> None:
    assert "这是文件夹" in kamdesk("evaluate", case(_GIVEN), "-o", tmp_path).refusal
    assert "文件夹不存在" in kamdesk("evaluate", case(_GIVEN), "-o", tmp_path / "no" / "x.json").refusal
    assert "内容不能为空" in kamdesk("evaluate", case(_GIVEN), "-o", "").refusal
