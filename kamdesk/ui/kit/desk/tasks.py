"""Long work beside the window: a worker thread, progress, cancel, and one place for failures."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from kamdesk.domain.shared.errors import CancelledError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.shared.progress import Progress

T = TypeVar("T")

_REPORT_EVERY: Final = 0.05
"""Seconds between two progress reports; more would only keep the window busy."""


class Task(QObject):
    """One piece of work under way, as the status line shows it."""

    progressed = Signal(int, int)
    """``(done, total)``; total 0 means that nobody knows how much there is."""
    ended = Signal()
    """After any end: done, failed or cancelled."""

    def __init__(self, title: str, parent: QObject, *, asked_for: bool = True) -> None:
        super().__init__(parent)
        self.title = title
        self.asked_for = asked_for
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the user asked this work to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next progress report."""
        self._stop.set()


class _Courier(QObject):
    """Carries news from the worker thread to the window's thread."""

    progressed = Signal(int, int)
    finished = Signal(object)


class _Runner(QRunnable, Generic[T]):
    """Runs the work on a thread of the pool and catches whatever comes of it."""

    def __init__(self, work: Callable[[Progress], T], task: Task) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.courier = _Courier()
        self.result: T | None = None
        self.error: BaseException | None = None
        self._work, self._task = work, task
        self._reported = 0.0

    def run(self) -> None:
        try:
            self.result = self._work(self._report)
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, never swallowed
            self.error = error
        self.courier.finished.emit(self._task)

    def _report(self, done: int, total: int) -> None:
        if self._task.cancelled:
            raise CancelledError
        now = time.monotonic()
        if now - self._reported >= _REPORT_EVERY or done == total:
            self._reported = now
            self.courier.progressed.emit(done, total)


class Tasks(QObject):
    """Starts long work and brings its result back to the window's thread."""

    started = Signal(object)
    """The `Task` that has begun."""

    def __init__(
        self, complain: Callable[[UserError], None], *, threads: int = 2, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._complain = complain
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._running: dict[Task, Callable[[], None]] = {}

    @property
    def running(self) -> tuple[Task, ...]:
        """The work under way, oldest first."""
        return tuple(self._running)

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        asked_for: bool = True,
    ) -> Task:
        """Run ``work`` on a worker thread; exactly one of the three callbacks follows, here.

        ``asked_for`` is False where nobody would miss the work: leaving the program stops it unasked.

        A `UserError` goes to ``failed``, else is said aloud; anything else is a bug and goes to
        ``sys.excepthook``. After `Task.cancel` the work ends by `CancelledError`.
        """
        task = Task(title, self, asked_for=asked_for)
        runner: _Runner[T] = _Runner(work, task)

        def conclude() -> None:
            if runner.error is None:
                done(runner.result)  # type: ignore[arg-type]  # without an error there is a result
            elif isinstance(runner.error, CancelledError):
                if cancelled is not None:
                    cancelled()
            elif isinstance(runner.error, UserError):
                (failed or self._complain)(runner.error)
            else:
                sys.excepthook(type(runner.error), runner.error, runner.error.__traceback__)

        self._running[task] = conclude
        runner.courier.progressed.connect(task.progressed, Qt.ConnectionType.QueuedConnection)
        runner.courier.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self.started.emit(task)
        self._pool.start(runner)
        return task

    def stop_all(self) -> None:
        """Cancel everything and wait until the threads are idle; for the end of the program."""
        for task in self.running:
            task.cancel()
        self._pool.waitForDone()

    def _on_finished(self, task: Task) -> None:
        conclude = self._running.pop(task)
        task.ended.emit()
        task.deleteLater()
        conclude()
