"""Files that people name are read and written with a sentence where that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.tables.whole_files import read_text, require_place, write_json, write_output

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["desk.kamdesk", "desk.kamdesk.keys"])
def test_an_output_never_takes_the_place_of_a_desk(tmp_path: Path, name: str) -> None:
    desk = tmp_path / name
    desk.write_bytes(b"desk")
    with pytest.raises(UserError, match="是数据文件"):
        require_place(desk)
    with pytest.raises(UserError, match="是数据文件"):
        write_output(desk, b"x")
    assert desk.read_bytes() == b"desk"


def test_an_answer_is_written_as_json_that_people_can_read(tmp_path: Path) -> None:
    require_place(tmp_path / "a.json")
    write_json(tmp_path / "a.json", {"名": [1]})
    assert (tmp_path / "a.json").read_text("utf-8") == '{\n  "名": [\n    1\n  ]\n}\n'


def test_text_with_and_without_mark_reads_alike(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xef\xbb\xbf{}")
    assert read_text(tmp_path / "a") == "{}"


@pytest.mark.parametrize(("content", "sentence"), [(b"\xff\xfe\x00", "不是 UTF-8"), (None, "找不到文件")])
def test_unreadable_text_is_said(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    if content is not None:
        (tmp_path / "a").write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        read_text(tmp_path / "a")
