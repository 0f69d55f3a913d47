"""A file that does not open is named, the very one, with the true cause; nothing hangs, nothing is hidden."""

from __future__ import annotations

import json
import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kamdesk.config.paths import user_paths
from kamdesk.config.settings import SECOND_BACKUP_FOLDER, Settings
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.app.conftest import Answer

VERBS = (["search", "青山"], ["check"], ["backup", "list"], ["backup", "create"], ["migrate"])


@pytest.fixture
def close(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Let the system refuse a file or folder, as it does others than root, or while another has it open."""

    def refuse(path: Path) -> None:
        original, scan = Path.open, os.scandir

        def opening(self: Path, *words: object, **named: object) -> object:
            if self == path:
                raise PermissionError(13, "Permission denied", str(self))
            return original(self, *words, **named)  # type: ignore[call-overload]  # as it was asked

        def scanning(folder: object) -> object:
            if folder == path:
                raise PermissionError(13, "Permission denied", str(folder))
            return scan(folder)  # type: ignore[call-overload]  # as it was asked

        monkeypatch.setattr(Path, "open", opening)
        monkeypatch.setattr("kamdesk.store.file.backup.os.scandir", scanning)

    return refuse


@pytest.mark.parametrize("verb", VERBS)
def test_keys_that_do_not_open_are_named_and_not_the_folder(
    kamdesk: Callable[..., Answer], locked: Path, close: Callable[[Path], None], verb: list[str]
) -> None:
    slots = keys.slots_beside(locked)
    close(slots)
    said = kamdesk(*verb, "--database", locked).refusal
    assert said.startswith(f"“{slots}”打不开：没有权限，或正被另一个程序占用")


@pytest.mark.parametrize("verb", VERBS)
def test_a_desk_that_another_program_keeps_closed_is_named(
    kamdesk: Callable[..., Answer], desk: Path, close: Callable[[Path], None], verb: list[str]
) -> None:
    close(desk)
    assert kamdesk(*verb, "--database", desk).refusal.startswith(f"“{desk}”打不开")


def test_a_desk_that_may_not_be_written_is_named(
    kamdesk: Callable[..., Answer], desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != desk)
    assert kamdesk("check", "--database", desk).refusal.startswith(f"数据文件“{desk}”不能读写")


@pytest.mark.parametrize("verb", VERBS)
def test_a_folder_is_no_desk_and_said_to_be_a_folder(
    kamdesk: Callable[..., Answer], desk: Path, verb: list[str]
) -> None:
    assert kamdesk(*verb, "--database", desk.parent).refusal.startswith(f"“{desk.parent}”是文件夹")


def test_a_backup_is_called_one(kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path) -> None:
    missing, folder = tmp_path / "none.kamdesk", tmp_path / "desk"
    for verb in (["verify"], ["restore", "--database", desk]):
        assert f"找不到备份“{missing}”" in kamdesk("backup", *verb, missing).refusal
        assert "是文件夹" in kamdesk("backup", *verb, folder).refusal
    made = kamdesk("backup", "create", "--database", desk).out.strip()
    assert "是文件夹" in kamdesk("backup", "restore", made, "--database", folder).refusal


def test_a_folder_of_backups_that_does_not_open_is_no_empty_one(
    kamdesk: Callable[..., Answer], desk: Path, close: Callable[[Path], None]
) -> None:
    kamdesk("backup", "create", "--database", desk)
    close(desk.parent / "backups")
    said = kamdesk("backup", "list", "--database", desk).refusal
    assert said == f"备份文件夹“{desk.parent / 'backups'}”无法读取：没有权限，或文件正被占用。"
    assert kamdesk("search", "青山", "--database", desk).code == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_only_files_are_listed_as_backups(kamdesk: Callable[..., Answer], desk: Path) -> None:
    made = kamdesk("backup", "create", "--database", desk).out.strip()
    folder = desk.parent / "backups"
    os.mkfifo(folder / "desk-20261130-010203-004.kamdesk")
    (folder / "desk-20261130-010203-005.kamdesk").symlink_to("/dev/zero")
    (folder / "desk-20261130-010203-006.kamdesk").symlink_to("nowhere")
    (folder / "desk-20261130-010203-007.kamdesk").mkdir()
    listed = json.loads(kamdesk("backup", "list", "--json", "--database", desk).out)
    assert [each["path"] for each in listed] == [made]
    assert kamdesk("backup", "create", "--database", desk).code == 0


def test_a_second_folder_on_a_disk_that_is_gone_is_said_and_not_made_elsewhere(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "stick" / "backups"
    Settings(user_paths().settings).set(SECOND_BACKUP_FOLDER, str(gone))
    answer = kamdesk("backup", "create", "--database", desk)
    assert answer.code == 1
    assert f"找不到“{gone}”，存放它的磁盘可能没有接上" in answer.err
    assert not gone.parent.exists()


@pytest.mark.parametrize("verb", VERBS)
def test_a_desk_that_stays_busy_is_a_sentence(
    kamdesk: Callable[..., Answer], desk: Path, monkeypatch: pytest.MonkeyPatch, verb: list[str]
) -> None:
    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    with closing(engines.connect(desk, None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        said = kamdesk(*verb, "--database", desk).refusal
    assert said == f"数据库“{desk}”正被另一个程序占用，这一步没有完成；请稍后再试。"


def test_files_that_others_may_read_are_said_by_the_check(
    kamdesk: Callable[..., Answer], desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def open_files(path: Path, _second: Path | None) -> tuple[Message, ...]:
        return (Message("“{path}”除本人以外还有人能读。", path=path),)

    monkeypatch.setattr("kamdesk.app.commands.care.open_files", open_files)
    answer = kamdesk("check", "--json", "--database", desk)
    assert answer.err == f"“{desk}”除本人以外还有人能读。\n"
    assert answer.code == 0
    assert not any(each["problems"] for each in json.loads(answer.out))
