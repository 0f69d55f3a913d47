"""Files are written whole or not at all, and lie on the disk before the program goes on."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import pytest

from kamdesk.config import durable_files
from kamdesk.config.durable_files import (
    NoteFile,
    copy_file,
    create_empty,
    make_folder,
    put_in_place,
    require_writable,
    write_file,
)
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

needs_posix = pytest.mark.skipif("os.name != 'posix'", reason="folders are flushed on POSIX systems only")


class Calls:
    """Notes what is asked of the system in its order, and refuses the call named by ``refused``."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made: list[str] = []
        self.refused = ""
        self.number = errno.EIO
        for name in ("open", "fsync", "chmod", "replace"):
            monkeypatch.setattr(os, name, self._noting(name, getattr(os, name)))

    def _noting(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def noting(first: Any, *args: Any, **named: Any) -> Any:
            label = self._label(name, first)
            self.made.append(label)
            if label == self.refused:
                raise OSError(self.number, os.strerror(self.number))
            return call(first, *args, **named)

        return noting

    def _label(self, name: str, first: Any) -> str:
        if isinstance(first, int):
            kind = "folder" if stat.S_ISDIR(os.fstat(first).st_mode) else "file"
        else:
            kind = "folder" if Path(first).is_dir() else "file"
        return f"{name} {kind}"


@pytest.fixture
def calls(target: Path, monkeypatch: pytest.MonkeyPatch) -> Calls:
    assert target.exists()  # pytest has opened what it needs for the folder
    return Calls(monkeypatch)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "客户.pdf"
    path.write_bytes(b"old")
    return path


@contextmanager
def refused(calls: Calls, call: str, number: int) -> Iterator[pytest.ExceptionInfo[UserError]]:
    calls.refused, calls.number = call, number
    with pytest.raises(UserError) as told:
        yield told
    calls.refused = ""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@needs_posix
def test_the_content_is_flushed_before_the_name_and_the_folder_after_it(calls: Calls, target: Path) -> None:
    write_file(target, b"new")
    assert calls.made == [
        "open file",
        "fsync file",
        "chmod file",
        "replace file",
        "open folder",
        "fsync folder",
    ]
    assert target.read_bytes() == b"new"


@needs_posix
def test_a_finished_file_of_others_is_flushed_likewise(calls: Calls, target: Path) -> None:
    draft = target.with_name("draft")
    draft.write_bytes(b"new")
    calls.made.clear()
    put_in_place(draft, target)
    assert calls.made == ["fsync file", "replace file", "open folder", "fsync folder"]
    assert (target.read_bytes(), names(target.parent)) == (b"new", [target.name])


@needs_posix
def test_a_copy_is_flushed_likewise(calls: Calls, target: Path) -> None:
    copy_file(target, target.with_name("copy"))
    assert [call for call in calls.made if call.startswith(("fsync", "replace"))] == [
        "fsync file",
        "replace file",
        "fsync folder",
    ]
    assert target.with_name("copy").read_bytes() == b"old"


@needs_posix
@pytest.mark.parametrize("call", ["open file", "fsync file", "chmod file", "replace file"])
@pytest.mark.parametrize(("number", "reason"), [(errno.ENOSPC, "磁盘已满"), (errno.EIO, "磁盘出错")])
def test_a_refusal_at_any_step_leaves_the_old_file_alone(
    calls: Calls, target: Path, call: str, number: int, reason: str
) -> None:
    with refused(calls, call, number) as told:
        write_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(target.parent) == [target.name]
    assert str(told.value) == (
        f"没能写入“{target}”：{reason}。原有文件没有改动；请换一个文件夹，或先关闭正在打开它的程序。"
    )


@needs_posix
@pytest.mark.parametrize("call", ["fsync file", "replace file"])
def test_a_refusal_while_putting_in_place_leaves_both_files(calls: Calls, target: Path, call: str) -> None:
    draft = target.with_name("draft")
    draft.write_bytes(b"new")
    with refused(calls, call, errno.EIO) as told:
        put_in_place(draft, target)
    assert (target.read_bytes(), draft.read_bytes()) == (b"old", b"new")
    assert "没能写入" in str(told.value)


@needs_posix
def test_a_folder_that_cannot_be_flushed_is_told_as_what_it_is(calls: Calls, target: Path) -> None:
    with refused(calls, "fsync folder", errno.EIO) as told:
        write_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert names(target.parent) == [target.name]
    assert "已经写好，但磁盘没有确认保存" in str(told.value)


@needs_posix
@pytest.mark.parametrize("call", ["fsync folder", "open folder"])
def test_a_file_system_without_flush_of_folders_will_do(calls: Calls, target: Path, call: str) -> None:
    calls.refused, calls.number = call, errno.EINVAL
    write_file(target, b"new")
    assert target.read_bytes() == b"new"


def test_where_folders_cannot_be_flushed_the_rest_is_done(
    calls: Calls, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable_files, "_FOLDERS_CAN_BE_FLUSHED", False)
    write_file(target, b"new")
    assert "replace file" in calls.made
    assert "open folder" not in calls.made


@pytest.mark.parametrize("error", [ValueError(), KeyboardInterrupt(), OSError(errno.ENOSPC, "full")])
def test_whatever_stops_the_writer_half_way_leaves_nothing_behind(target: Path, error: BaseException) -> None:
    def fail(file: BinaryIO) -> None:
        file.write(b"half")
        raise error

    with pytest.raises(UserError if isinstance(error, OSError) else type(error)):
        write_file(target, fail)
    assert target.read_bytes() == b"old"
    assert names(target.parent) == [target.name]


@needs_posix
def test_new_files_are_their_owners_and_old_ones_keep_their_rights(tmp_path: Path, target: Path) -> None:
    def rights(path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    seen = []
    write_file(tmp_path / "new", lambda file: seen.append(stat.S_IMODE(os.fstat(file.fileno()).st_mode)))
    create_empty(tmp_path / "empty")
    target.chmod(0o644)
    write_file(target, b"x")
    assert seen == [0o600]
    assert [rights(tmp_path / "new"), rights(tmp_path / "empty"), rights(target)] == [0o600, 0o600, 0o644]
    write_file(target, b"secret", private=True)
    assert rights(target) == 0o600


@needs_posix
def test_a_link_stays_and_what_it_names_is_written(tmp_path: Path, target: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(target)
    write_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@needs_posix
def test_a_pipe_is_written_to_as_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file(pipe, b"new")
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
    assert names(tmp_path) == ["pipe"]


def test_a_name_of_the_longest_kind_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 251 + ".pdf")
    write_file(path, b"x")
    assert path.read_bytes() == b"x"


@pytest.mark.parametrize(
    ("place", "reason"),
    [("missing/out", "文件夹不存在"), ("file/out", "文件夹不存在"), ("folder", "这是文件夹")],
)
def test_a_place_that_will_not_do_is_named_before_and_while_writing(
    tmp_path: Path, place: str, reason: str
) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match=reason):
        require_writable(tmp_path / place)
    with pytest.raises(UserError, match=reason):
        write_file(tmp_path / place, b"x")
    assert names(tmp_path) == ["file", "folder"]


def test_an_empty_file_is_made_once(tmp_path: Path) -> None:
    create_empty(tmp_path / "a")
    with pytest.raises(FileExistsError):
        create_empty(tmp_path / "a")


def test_a_folder_that_cannot_be_made_is_a_sentence(target: Path) -> None:
    make_folder(target.parent / "a" / "b")
    assert (target.parent / "a" / "b").is_dir()
    with pytest.raises(UserError, match="没能写入"):
        make_folder(target / "b")


def test_a_note_is_written_over_and_flushed_once_when_that_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "made" / "note"
    note = NoteFile(place)
    calls = Calls(monkeypatch)
    note.write(b"first and long\n")
    note.write(b"second\n")
    assert place.read_bytes() == b"second\nnd long\n"
    assert calls.made == []
    note.flush()
    note.flush()
    note.close()
    assert calls.made == ["fsync file"]
    note.write(b"too late")
    assert place.read_bytes() == b"second\nnd long\n"


def test_a_note_for_which_there_is_no_place_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    note = NoteFile(tmp_path / "taken" / "note")
    note.write(b"nothing")
    note.close()
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


@needs_posix
def test_a_note_on_a_full_disk_is_no_matter() -> None:
    note = NoteFile(Path("/dev/full"))
    note.write(b"nothing")
    note.close()
