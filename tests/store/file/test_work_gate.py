"""Work on an open file waits while the file is replaced, and the file waits for work."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import work_gate
from kamdesk.store.file.work_gate import WorkGate

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database


def test_work_waits_until_the_gate_is_open_again() -> None:
    gate, done, tried = WorkGate(), [], threading.Event()

    def work() -> None:
        tried.set()
        with gate.passing():
            done.append("work")

    thread = threading.Thread(target=work)
    with gate.closed():
        thread.start()
        tried.wait()
        done.append("closed")
    thread.join()
    assert done == ["closed", "work"]


def test_the_gate_closes_once_work_has_ended_and_lets_what_is_within_go_on() -> None:
    gate, order = WorkGate(), []
    within, closing = threading.Event(), threading.Event()

    def close() -> None:
        within.wait()
        closing.set()
        with gate.closed():
            order.append("closed")

    thread = threading.Thread(target=close)
    thread.start()
    with gate.passing():
        within.set()
        closing.wait()
        with gate.passing():
            order.append("work within work")
        order.append("work")
    thread.join()
    assert order == ["work within work", "work", "closed"]


def test_work_that_does_not_end_is_a_sentence_and_the_gate_stays_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(work_gate, "SECONDS", 0.01)
    gate = WorkGate()
    with gate.passing(), pytest.raises(UserError, match="还有别的工作"), gate.closed():
        pass
    with gate.closed():
        pass
    with gate.passing():
        pass


def test_a_database_goes_on_with_the_file_that_is_there(database: Database) -> None:
    engine = database.engine
    with pytest.raises(ZeroDivisionError):
        database.rewrite(lambda: 1 // 0, (database.data_key, bytes(32)))
    assert database.rewrite(lambda: "done", (bytes(32), database.data_key)) == "done"
    assert database.engine is not engine
    with database.writing(Message("改")) as work:
        work.session.connection().exec_driver_sql("UPDATE desk SET key = key")
    assert database.data_key is not None
