"""Temporary folders are gone with their program; what a kill leaves is swept, and nothing that is in use."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kamdesk.config.durable_files import sweep_drafts
from kamdesk.config.temporary_folders import TemporaryFolder, sweep, temporary_folder
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

HOLDER = """
import sys
from kamdesk.config.temporary_folders import TemporaryFolder
folder = TemporaryFolder()
print(folder.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))


@pytest.fixture
def holder() -> Iterator[subprocess.Popen[str]]:
    """Another program that holds a temporary folder until its input ends."""
    command = [sys.executable, "-c", HOLDER]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as program:
        yield program
        program.kill()


def test_a_folder_is_gone_after_its_use(tmp_path: Path) -> None:
    with temporary_folder() as folder:
        (folder / "file").write_bytes(b"x")
        assert folder.parent == tmp_path
    assert not folder.exists()
    kept = TemporaryFolder()
    place = kept.path
    del kept
    assert not place.exists()


def test_what_a_kill_leaves_is_swept_and_what_runs_is_not(holder: subprocess.Popen[str]) -> None:
    assert holder.stdout is not None
    left = Path(holder.stdout.readline().strip())
    (left / "scratch.kamdesk").write_bytes(b"x")
    with temporary_folder() as own:
        sweep()
        assert own.exists()
        assert (left / "scratch.kamdesk").exists()
        holder.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        holder.wait()
        assert left.exists()
        sweep()
        assert not left.exists()
        assert own.exists()


def test_an_orderly_end_removes_the_folder(holder: subprocess.Popen[str]) -> None:
    assert holder.stdout is not None
    assert holder.stdin is not None
    left = Path(holder.stdout.readline().strip())
    holder.stdin.close()
    holder.wait()
    assert not left.exists()


def test_only_folders_of_the_program_are_swept(tmp_path: Path) -> None:
    (tmp_path / "kamdesk-notes").mkdir()
    (tmp_path / "kamdesk-file").write_bytes(b"")
    (tmp_path / "other").mkdir()
    sweep()
    assert {each.name for each in tmp_path.iterdir()} == {"kamdesk-notes", "kamdesk-file", "other"}


def test_drafts_are_swept_once_nobody_writes_them_any_more(tmp_path: Path) -> None:
    left, fresh = (tmp_path / f".{digit * 32}.partial" for digit in "ab")
    named = tmp_path / ".mine.partial"
    for each in (left, fresh, named):
        each.write_bytes(b"customers")
    hours_ago = time.time() - 7200
    for each in (left, named):
        os.utime(each, (hours_ago, hours_ago))
    sweep_drafts(tmp_path)
    assert {each.name for each in tmp_path.iterdir()} == {fresh.name, named.name}
