"""Bugs go to the log and one box, people's errors to people, and neither shows a customer."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from kamdesk.app.crash import CrashHandler
from kamdesk.app.crash_log import start_crash_log
from kamdesk.app.main import _VERBS
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Answer


class _Desk:
    """Notes what the handler says and shows."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.shown: list[str] = []
        self.handler = CrashHandler(lambda error: self.said.append(str(error)), self.shown.append)

    def meet(self, error: BaseException) -> None:
        try:
            raise error
        except type(error) as caught:
            self.handler.handle(type(caught), caught, caught.__traceback__)


@pytest.fixture
def desk() -> _Desk:
    return _Desk()


def test_peoples_error_is_said_and_not_logged(desk: _Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.meet(UserError(Message("磁盘已满。")))
    assert desk.said == ["磁盘已满。"]
    assert desk.shown == []
    assert caplog.records == []


def test_bug_is_shown_by_type_and_place_without_its_words(desk: _Desk) -> None:
    desk.meet(RuntimeError("王总的电话 13800000000"))
    assert desk.said == []
    assert len(desk.shown) == 1
    assert "builtins.RuntimeError" in desk.shown[0]
    assert "test_crash.py" in desk.shown[0]
    assert "王总" not in desk.shown[0]


def test_failure_while_the_box_is_up_is_only_logged() -> None:
    shown: list[str] = []
    handler: CrashHandler

    def show(details: str) -> None:
        shown.append(details)
        handler.handle(ValueError, ValueError("again"), None)

    handler = CrashHandler(lambda _: None, show)
    handler.handle(ValueError, ValueError("first"), None)
    assert len(shown) == 1


def test_log_file_holds_chain_of_types_but_no_customer(tmp_path: Path, desk: _Desk) -> None:
    path = start_crash_log(tmp_path / "logs")
    logger = logging.getLogger("kamdesk")
    try:
        failure = RuntimeError("13800000000")
        failure.__cause__ = KeyError("王总")
        desk.meet(failure)
        text = path.read_text(encoding="utf-8")
    finally:
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
            handler.close()
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert "王总" not in text
    assert "13800000000" not in text


def test_a_verb_that_cannot_even_be_loaded_is_told_in_one_sentence(
    kamdesk: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(_VERBS, "forms", ("kamdesk.app.commands.nowhere", "forms"))
    answer = kamdesk("forms")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("程序内部出错（ModuleNotFoundError）")
