"""What happens to a verb whose output nobody takes, and to one that is wrong itself."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kamdesk.app import console

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Answer


def _run(line: str, home: Path) -> subprocess.CompletedProcess[str]:
    program = f'"{sys.executable}" -m kamdesk.app.main'
    surroundings = {**os.environ, "KAMDESK_HOME": str(home), "LC_ALL": "C"}
    return subprocess.run(
        ["bash", "-c", line.replace("kamdesk", program, 1)],
        capture_output=True,
        encoding="utf-8",
        env=surroundings,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no device that is always full")
def test_output_that_cannot_be_written_is_told(home: Path) -> None:
    done = _run("kamdesk forms > /dev/full", home)
    assert (done.returncode, done.stderr) == (2, "结果没能写出：磁盘已满。\n")
    assert _run("kamdesk forms > /dev/full 2>&1", home).returncode == 2
    done = _run("kamdesk print customer-card --sample -o /dev/full", home)
    assert (done.returncode, "磁盘已满" in done.stderr) == (2, True)
    assert not os.path.isfile("/dev/full")  # noqa: PTH113 - a device


@pytest.mark.skipif(os.name != "posix", reason="needs a shell with pipes")
def test_a_reader_who_leaves_early_is_no_error(home: Path) -> None:
    done = _run("kamdesk migrate --sql | true; echo ${PIPESTATUS[0]}", home)
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_a_bug_is_one_sentence_and_a_place_in_the_log_without_customers(
    kamdesk: Callable[..., Answer], home: Path, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_: object, **__: object) -> None:
        raise RuntimeError("王总 13800000000")

    monkeypatch.setattr("kamdesk.services.shared.search.Search.find", wrong)
    answer = kamdesk("search", "王总", "--database", desk)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "程序内部出错（RuntimeError）" in answer.err
    log = (home / "logs" / "kamdesk.log").read_text("utf-8")
    assert "test_commands_console.py" in log
    assert "王总" not in log + answer.err


def test_the_author_may_be_unknown_to_the_system(
    kamdesk: Callable[..., Answer], desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise KeyError("uid 4242")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert kamdesk("search", "青山", "--database", desk).code == 0


def test_a_name_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    console.say("“\x1b[31m王\x07伟\x9b”\t已保存\n")
    assert capsys.readouterr().err == "“\ufffd[31m王\ufffd伟\ufffd”\t已保存\n\n"
