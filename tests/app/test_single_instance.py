"""A second start finds the first and asks it to show itself."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from kamdesk.app.single_instance import SingleInstance
from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kamdesk.app.single_instance import SingleInstance

application = QCoreApplication(sys.argv)
second = SingleInstance(Path(sys.argv[1]))
sys.exit(10 if second.acquire() else 0 if second.ask_first_to_show() else 20)
"""


def test_second_start_brings_the_first_to_the_front_even_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    place = tmp_path / "desk.kamdesk"
    first = SingleInstance(place)
    assert first.acquire()
    try:
        with qtbot.wait_signal(first.raise_requested, timeout=60_000):
            second = subprocess.Popen([sys.executable, "-c", ASK, str(place)], cwd=ROOT)
        assert second.wait() == 0
    finally:
        first.release()


def test_a_window_that_is_closed_before_it_listens_never_does(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "desk.kamdesk")
    assert first.acquire()
    first.release()
    later = SingleInstance(tmp_path / "desk.kamdesk")
    assert later.acquire()
    later.listen()
    try:
        with qtbot.wait_signal(later.raise_requested, timeout=60_000):
            assert first.ask_first_to_show()
    finally:
        later.release()


def test_two_files_have_two_windows(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 - needs Qt
    first, other = SingleInstance(tmp_path / "a.kamdesk"), SingleInstance(tmp_path / "b.kamdesk")
    assert first.acquire()
    assert other.acquire()
    first.release()
    other.release()


def test_lock_is_free_after_release(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 - needs Qt
    first, second = SingleInstance(tmp_path / "a.kamdesk"), SingleInstance(tmp_path / "a.kamdesk")
    assert first.acquire()
    first.release()
    assert second.acquire()
    second.release()
