"""``kamdesk compute``: the examples of its help to the letter, exit codes, and slips named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.commands.compute_help import COMPUTE_HELP, KINDS_HELP
from kamdesk.exchange.computing.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Answer


@pytest.fixture
def case(tmp_path: Path) -> Callable[[str | bytes], Path]:
    def write(content: str | bytes) -> Path:
        path = tmp_path / "事实.json"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def test_the_help_tells_of_every_kind() -> None:
    assert list(KINDS_HELP) == list(KINDS)
    assert all(words.given in COMPUTE_HELP for words in KINDS_HELP.values())


@pytest.mark.parametrize("kind", KINDS)
def test_the_examples_of_the_help_give_what_the_help_says(
    kamdesk: Callable[..., Answer], case: Callable[[str], Path], kind: str
) -> None:
    answer = kamdesk("compute", kind, case(KINDS_HELP[kind].given))
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out) == json.loads(KINDS_HELP[kind].answer)
    assert _keys(json.loads(answer.out)) == _keys(json.loads(KINDS_HELP[kind].answer))


def _keys(value: Any) -> list[Any]:
    """All keys in their order."""
    match value:
        case dict():
            return [each for key, inner in value.items() for each in (key, *_keys(inner))]
        case list():
            return [each for inner in value for each in _keys(inner)]
    return []


def test_the_answer_is_written_where_the_line_says(
    kamdesk: Callable[..., Answer], case: Callable[[str], Path], tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    answer = kamdesk("compute", "recognition", case(KINDS_HELP["recognition"].given), "-o", out)
    assert (answer.code, answer.out, answer.err) == (0, "", "")
    assert json.loads(out.read_text(encoding="utf-8")) == json.loads(KINDS_HELP["recognition"].answer)


def test_a_byte_order_mark_is_no_fault(kamdesk: Callable[..., Answer], case: Callable[[bytes], Path]) -> None:
    given = KINDS_HELP["recognition"].given
    assert kamdesk("compute", "recognition", case(b"\xef\xbb\xbf" + given.encode())).code == 0


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        ("", ("第1行",)),
        ("{", ("第1行",)),
        ("[]", ("对象",)),
        ('{"on": NaN}', ("NaN",)),
        ('{"on": -Infinity}', ("-Infinity",)),
        ('{"on": 1, "on": 2}', ("“on”", "两次")),
        ('{"on": 1e9999999999999999999}', ("1e9999999999999999999",)),
        ("[" * 100_000, ("嵌套",)),
        (b"\xff\xfe", ("UTF-8",)),
    ],
)
def test_what_is_no_sound_document_is_refused_in_one_sentence(
    kamdesk: Callable[..., Answer],
    case: Callable[[str | bytes], Path],
    content: str | bytes,
    parts: tuple[str, ...],
) -> None:
    refusal = kamdesk("compute", "recognition", case(content)).refusal
    assert "事实.json" in refusal
    assert all(part in refusal for part in parts)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_refuses_what_it_does_not_know_and_wants_what_it_needs(
    kamdesk: Callable[..., Answer], case: Callable[[str], Path], kind: str
) -> None:
    given = json.loads(KINDS_HELP[kind].given)
    refusal = kamdesk("compute", kind, case(json.dumps({**given, "sonst": 1}))).refusal
    assert "“sonst”" in refusal
    for key in given:
        rest = {name: value for name, value in given.items() if name != key}
        answer = kamdesk("compute", kind, case(json.dumps(rest)))
        if answer.code:
            assert f"“{key}”" in answer.refusal
        else:
            assert f"{key} 可省" in COMPUTE_HELP


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_stands_in_the_wrong_place_is_answered_or_refused_in_one_sentence(
    kamdesk: Callable[..., Answer], case: Callable[[str], Path], kind: str
) -> None:
    given = json.loads(KINDS_HELP[kind].given)
    for key in given:
        for wrong in (None, True, 0, -1, 1.5, 10**30, "", "x", [], [5], [None], {}, {"x": 5}):
            answer = kamdesk("compute", kind, case(json.dumps({**given, key: wrong})))
            if answer.code:
                assert f"“{key}”" in answer.refusal


@pytest.mark.parametrize(
    "line", [["compute"], ["compute", "recognition"], ["compute", "seating", "a.json"], ["compute", "a.json"]]
)
def test_a_line_that_does_not_say_what_is_wrong_use(kamdesk: Callable[..., Answer], line: list[str]) -> None:
    assert kamdesk(*line).refusal


def test_files_that_cannot_be_read_or_written_are_named(
    kamdesk: Callable[..., Answer], case: Callable[[str], Path], tmp_path: Path
) -> None:
    assert "fehlt.json" in kamdesk("compute", "recognition", tmp_path / "fehlt.json").refusal
    assert str(tmp_path) in kamdesk("compute", "recognition", tmp_path).refusal
    given = case(KINDS_HELP["recognition"].given)
    assert "本身" in kamdesk("compute", "recognition", given, "-o", given).refusal
    assert "文件夹" in kamdesk("compute", "recognition", given, "-o", tmp_path / "no" / "out.json").refusal
    assert kamdesk("compute", "recognition", given, "-o", tmp_path).refusal
    assert [path for path in tmp_path.iterdir() if path.is_file()] == [given]
