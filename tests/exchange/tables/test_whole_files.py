"""Files are written whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.tables.whole_files import read_text, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def test_older_file_stays_whole_when_writing_fails(tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")

    def fail(draft: Path) -> None:
        draft.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match="磁盘已满"):
        write_whole(target, fail)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


def test_bug_in_the_writer_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail(draft: Path) -> None:
        draft.write_bytes(b"half")
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        write_whole(tmp_path / "out.pdf", fail)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("place", "reason"), [("missing/out.pdf", "文件夹不存在"), (".", "out")])
def test_place_that_cannot_be_written_is_named(tmp_path: Path, place: str, reason: str) -> None:
    target = tmp_path / place if place != "." else tmp_path / "out"
    if place == ".":
        (tmp_path / "out").mkdir()
    with pytest.raises(UserError, match=reason):
        write_whole(target, lambda draft: draft.write_bytes(b"x"))


def test_text_with_and_without_mark_reads_alike(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xef\xbb\xbf{}")
    assert read_text(tmp_path / "a") == "{}"


@pytest.mark.parametrize(("content", "sentence"), [(b"\xff\xfe\x00", "不是 UTF-8"), (None, "找不到文件")])
def test_unreadable_text_is_said(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    if content is not None:
        (tmp_path / "a").write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        read_text(tmp_path / "a")
