from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.shared.progress import Progress


@pytest.fixture
def complaints() -> list[UserError]:
    return []


@pytest.fixture
def tasks(complaints: list[UserError]) -> Iterator[Tasks]:
    made = Tasks(complaints.append)
    yield made
    made.stop_all()


def test_the_result_comes_back_to_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[threading.Thread] = []
    results: list[int] = []

    def work(_progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 42

    def done(result: int) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    task = tasks.run("数一数", work, done=done)
    assert tasks.running == (task,)
    qtbot.waitUntil(lambda: results == [42])
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert not tasks.running


def test_progress_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, ...]] = []
    results: list[str] = []

    def work(progress: Progress) -> str:
        progress(1, 2)
        progress(2, 2)
        return "完"

    tasks.started.connect(lambda task: task.progressed.connect(lambda *counts: told.append(counts)))
    tasks.run("两步", work, done=results.append)
    qtbot.waitUntil(lambda: results == ["完"])
    assert told[-1] == (2, 2)


def test_cancelled_work_ends_without_a_result(qtbot: QtBot, tasks: Tasks) -> None:
    running = threading.Event()
    cancelled: list[int] = []
    results: list[int] = []

    def work(progress: Progress) -> int:
        for step in range(1_000_000):
            running.set()
            progress(step, 1_000_000)
        return 1

    task = tasks.run("很久", work, done=results.append, cancelled=lambda: cancelled.append(1))
    assert running.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: cancelled == [1])
    assert results == []
    assert not tasks.running


def test_what_people_can_mend_goes_to_failed_or_is_said(
    qtbot: QtBot, tasks: Tasks, complaints: list[UserError]
) -> None:
    problem = UserError(Message("磁盘已满。"))
    heard: list[UserError] = []

    def work(_progress: Progress) -> None:
        raise problem

    tasks.run("甲", work, done=lambda _: None, failed=heard.append)
    qtbot.waitUntil(lambda: heard == [problem])
    assert complaints == []
    tasks.run("乙", work, done=lambda _: None)
    qtbot.waitUntil(lambda: complaints == [problem])


def test_a_bug_goes_to_the_crash_hook(
    qtbot: QtBot, tasks: Tasks, complaints: list[UserError], monkeypatch: pytest.MonkeyPatch
) -> None:
    crashes: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: crashes.append(error))

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    tasks.run("虫", work, done=lambda _: None)
    qtbot.waitUntil(lambda: len(crashes) == 1)
    assert isinstance(crashes[0], ZeroDivisionError)
    assert crashes[0].__traceback__ is not None
    assert complaints == []


def test_stopping_all_waits_for_the_threads(qtbot: QtBot, tasks: Tasks) -> None:
    ended = threading.Event()

    def work(progress: Progress) -> None:
        try:
            while True:
                progress(0, 0)
        finally:
            ended.set()

    tasks.run("循环", work, done=lambda _: None)
    tasks.stop_all()
    assert ended.is_set()
    qtbot.waitUntil(lambda: not tasks.running)
