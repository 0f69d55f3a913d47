"""Where there is no display, `dev.py run` makes what can be looked at instead, and names it."""

from __future__ import annotations

import argparse
import subprocess
import sys
from typing import TYPE_CHECKING

import dev
import pytest
import without_display

from kamdesk.app.main import main as kamdesk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("system", "surroundings", "shows"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_display_is_told_by_the_surroundings(
    system: str, surroundings: dict[str, str], shows: bool
) -> None:
    assert without_display.has_display(system, surroundings) is shows


@pytest.mark.parametrize("display", ["", ":0"])
def test_run_opens_the_window_or_makes_the_files(
    display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done: list[tuple[str, ...]] = []
    monkeypatch.setattr(dev, "SAMPLE_DESK", tmp_path / "sample.kamdesk")

    def execute(*command: str, offscreen: bool = False) -> int:
        assert offscreen is ("build/without_display.py" in command)
        done.append(command)
        return 0

    monkeypatch.setattr(dev, "_execute", execute)
    monkeypatch.setattr(dev, "_tool", lambda name: name)
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "KAMDESK_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert dev._run(argparse.Namespace(), []) == 0
    said = capsys.readouterr().out
    makes_files = [command for command in done if "build/without_display.py" in command]
    assert "demo" in done[0]
    assert (len(makes_files), said.count("\n")) == ((0, 0) if display else (1, 1))
    assert ("no display" in said) is not bool(display)


def test_the_picture_and_the_sheets_lie_beside_the_desk_and_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMDESK_HOME", str(tmp_path))
    desk = tmp_path / "sample.kamdesk"
    assert kamdesk(["demo", "--no-encryption", "--database", str(desk)]) == 0
    done = subprocess.run(
        [sys.executable, without_display.__file__, str(desk)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    named = [tmp_path / line.rpartition("/")[2] for line in done.stdout.splitlines()]
    assert named[0] == desk
    assert named[1].read_bytes().startswith(b"\x89PNG")
    assert [path.read_bytes()[:5] for path in named[2:]] == [b"%PDF-"] * 3
