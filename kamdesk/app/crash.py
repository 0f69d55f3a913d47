"""What happens when the program itself is wrong: the log, and one box or one sentence."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from kamdesk.app.crash_log import describe_failure, start_crash_log
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

_log = logging.getLogger("kamdesk.crash")


class CrashHandler:
    """Takes every exception that nobody caught: people's errors are said, bugs are logged and shown.

    ``complain`` says a `UserError`; ``show`` puts up the one crash box with the details (types and places
    only, never a record's content). While the box is up, further failures are only logged.
    """

    def __init__(self, complain: Callable[[UserError], None], show: Callable[[str], None]) -> None:
        self._complain = complain
        self._show = show
        self._showing = False

    def install(self) -> None:
        """Become the program's last resort for exceptions."""
        sys.excepthook = self.handle

    def handle(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        """Say, or log and show, one exception."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
        elif isinstance(error, UserError):
            self._complain(error)
        else:
            _log.error("unexpected failure", exc_info=(kind, error, traceback))
            self._show_once(describe_failure(error))

    def _show_once(self, details: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(details)
        finally:
            self._showing = False


def guarded(act: Callable[[], int], logs: Path) -> int:
    """Do a verb of the command line and return its exit code.

    A bug goes to the log in ``logs`` and becomes a `UserError` of one sentence: a traceback would show
    customers' data in the mails that schedulers send. What people and the system refuse passes through.
    """
    try:
        return act()
    except (UserError, OSError):
        raise
    except Exception as error:
        name = type(error).__name__
        try:
            path = start_crash_log(logs)
        except OSError:
            raise UserError(Message("程序内部出错（{name}），没有完成。", name=name)) from error
        _log.error("unexpected failure", exc_info=error)
        raise UserError(
            Message(
                "程序内部出错（{name}），没有完成；出错的位置记在“{path}”，其中没有客户资料。",
                name=name,
                path=path,
            )
        ) from error
