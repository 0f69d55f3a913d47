"""A gate through which work on an open file passes, so that the file can be replaced between two pieces."""

from __future__ import annotations

import threading
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS: Final = 5.0
"""How long closing waits for work that is under way."""


class WorkGate:
    """Lets work of many threads through at once; while closed, work that comes waits until it is opened."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside: Counter[int] = Counter()
        self._is_closed = False

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Do a piece of work; one within another of the same thread never waits."""
        thread = threading.get_ident()
        with self._changed:
            while self._is_closed and thread not in self._inside:
                self._changed.wait()
            self._inside[thread] += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside[thread] -= 1
                if not self._inside[thread]:
                    del self._inside[thread]
                    self._changed.notify_all()

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Keep work out, once that which is under way has ended; raises `UserError` where it does not."""
        with self._changed:
            while self._is_closed:
                self._changed.wait()
            self._is_closed = True
            if not self._changed.wait_for(lambda: not self._inside, SECONDS):
                self._open()
                raise UserError(Message("还有别的工作没有做完，没有任何改动；请等它完成后再试。"))
        try:
            yield
        finally:
            with self._changed:
                self._open()

    def _open(self) -> None:
        self._is_closed = False
        self._changed.notify_all()
