"""The print system's own programs, asked with a limit of time: a print server that hangs holds nobody up."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_STEP: Final = 0.1
"""Seconds between two looks at whether one should still wait."""
_AT_ONCE: Final = 65_536
_MOST_SAID: Final = 1_000_000
"""Bytes that are kept of what a program says."""
_DEATH: Final = 1.0
"""Seconds within which a killed program is gone, unless the system itself hangs."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program ended with: its exit code, what it printed and what it complained of."""

    code: int
    output: bytes
    complaint: bytes


def ask(
    command: Sequence[str],
    *,
    seconds: float,
    given: bytes = b"",
    waiting: Callable[[], object] = lambda: None,
) -> Answer:
    """Run a program that reads ``given`` by pipe, and return its answer.

    ``waiting`` is called while it runs; what that raises ends the program. After ``seconds`` the program and
    what it started are killed and `TimeoutError` is raised; another `OSError` where it cannot be started.
    """
    pipe = subprocess.PIPE
    # A session of its own: its children die with it, and it can ask nobody at the terminal for a password.
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True)
    try:
        return _answer(process, given, time.monotonic() + seconds, waiting)
    finally:
        _end(process)


def _answer(
    process: subprocess.Popen[bytes], given: bytes, deadline: float, waiting: Callable[[], object]
) -> Answer:
    # Not `communicate`: asked again after a time-out, it forgets what was left to write.
    with selectors.DefaultSelector() as pipes:
        writer = _Writer(process, given, pipes)
        said = {pipe: bytearray() for pipe in (process.stdout, process.stderr) if pipe is not None}
        for pipe in said:
            pipes.register(pipe, selectors.EVENT_READ)
        while True:
            waiting()
            if time.monotonic() >= deadline:
                raise TimeoutError
            ready = [key.fileobj for key, _ in pipes.select(_STEP)]
            writer.go_on(ready)
            for pipe in said.keys() & set(ready):
                read = os.read(pipe.fileno(), _AT_ONCE)
                said[pipe] += read[: _MOST_SAID - len(said[pipe])]
                if not read:
                    pipes.unregister(pipe)
            # What it started may keep its pipes open after its end.
            if not (ready and pipes.get_map()) and process.poll() is not None:
                return Answer(process.returncode, *(bytes(each) for each in said.values()))


class _Writer:
    """Gives a program its input as fast as it takes it; one that closes its end takes no more."""

    def __init__(self, process: subprocess.Popen[bytes], given: bytes, pipes: selectors.BaseSelector) -> None:
        self._pipe = process.stdin
        self._rest = memoryview(given)
        self._pipes = pipes
        if self._pipe is not None:
            os.set_blocking(self._pipe.fileno(), False)
            pipes.register(self._pipe, selectors.EVENT_WRITE)

    def go_on(self, ready: Sequence[object]) -> None:
        if self._pipe is None or self._pipe not in ready:
            return
        try:
            self._rest = self._rest[os.write(self._pipe.fileno(), self._rest[:_AT_ONCE]) :]
        except BrokenPipeError:
            self._rest = self._rest[:0]
        if not self._rest:
            self._pipes.unregister(self._pipe)
            self._pipe.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_DEATH)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with suppress(BrokenPipeError):
                pipe.close()
