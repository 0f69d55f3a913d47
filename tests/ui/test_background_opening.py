"""Opening beside the window: what comes of it is told there, also when one leaves meanwhile."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, cast

from kamdesk.app.background_opening import BackgroundOpening
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from kamdesk.store.file.database import Database


def some_database() -> Database:
    return cast("Database", object())


def test_the_open_file_is_told_in_the_windows_thread(qtbot: QtBot) -> None:
    database, told = some_database(), list[tuple[object, str]]()
    opening = BackgroundOpening(lambda _typed: database)
    opening.opened.connect(lambda opened: told.append((opened, threading.current_thread().name)))
    opening.start()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(database, threading.main_thread().name)]
    assert opening.stop() is database


def test_what_was_typed_opens_after_a_refusal(qtbot: QtBot) -> None:
    database = some_database()

    def work(typed: str) -> Database:
        if not typed:
            raise UserError(Message("没有口令。"))
        return database

    opening = BackgroundOpening(work)
    with qtbot.waitSignal(opening.failed):
        opening.start()
    with qtbot.waitSignal(opening.opened):
        opening.start("口令")
    assert opening.stop() is database


def test_who_leaves_meanwhile_is_told_nothing_and_gets_the_file_to_close(qtbot: QtBot) -> None:
    database, may_end, told = some_database(), threading.Event(), list[object]()

    def work(_typed: str) -> Database:
        may_end.wait()
        return database

    opening = BackgroundOpening(work)
    opening.opened.connect(told.append)
    opening.start()
    may_end.set()
    assert opening.stop() is database
    qtbot.wait(0)
    assert told == []
    opening.start()
    assert opening.stop() is database


def test_a_bug_goes_to_the_crash_box_and_the_window_is_not_left_waiting(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _traceback: bugs.append(error))

    def work(_typed: str) -> Database:
        raise ZeroDivisionError

    opening = BackgroundOpening(work)
    with qtbot.waitSignal(opening.failed):
        opening.start()
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
