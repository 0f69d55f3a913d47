"""A second start finds the first and asks it to show itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.app.single_instance import SingleInstance

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_second_start_brings_the_first_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "desk.kamdesk"), SingleInstance(tmp_path / "desk.kamdesk")
    assert first.acquire()
    try:
        assert not second.acquire()
        with qtbot.wait_signal(first.raise_requested, timeout=60_000):
            assert second.ask_first_to_show()
    finally:
        first.release()


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
