"""A desk for tests: off-screen, themed, with dialogs that must be expected and nothing left over."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kamdesk.config.settings import Settings
from kamdesk.ui.kit.desk.changes import ChangeBus
from kamdesk.ui.kit.desk.context import UiContext
from kamdesk.ui.kit.desk.draft_keeping import DraftKeeping
from kamdesk.ui.kit.desk.messages import Messages
from kamdesk.ui.kit.desk.preferences import Preferences
from kamdesk.ui.kit.desk.tasks import Tasks
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from tests.ui.dialog_script import DialogScript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kamdesk.store.file.database import Database

PATIENCE: Final = 120_000
"""Milliseconds until a state that was waited for counts as never reached."""


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application in its light look."""
    apply_theme(qapp, Theme(mode="light"))
    return qapp


class PatientBot(QtBot):
    """Waits for a state as long as a busy machine may need; only what never comes costs the time."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self._kept: list[QWidget] = []

    def addWidget(self, widget: QWidget, **more: Any) -> None:  # noqa: N802
        """Close a widget in the end, and keep it until then.

        What a test leaves to the event loop is done after its last line, when nothing else may hold the
        widget; collected in the middle of that, it would take the process along.
        """
        self._kept.append(widget)
        super().addWidget(widget, **more)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:  # noqa: N802  # pytest-qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001  # it must be there
    """The robot hand of pytest-qt, with patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Iterator[DialogScript]:
    """Dialogs are worked by the test; one that it did not expect fails it."""
    script = DialogScript()

    def run(dialog: QDialog) -> int:  # a bound method would not be given the dialog
        return script.run(dialog)

    monkeypatch.setattr(QDialog, "exec", run)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, _refuse(script, name))
    yield script
    assert not script.strays, f"dialogs nobody expected: {script.strays}"
    assert not script.pending, f"{script.pending} expected dialog(s) never came"


@pytest.fixture(autouse=True)
def _nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """No window, no worker thread may outlive its test."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    windows = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in windows:
        widget.close()
        widget.deleteLater()
    assert not windows, f"windows left open: {windows}"
    assert QThreadPool.globalInstance().activeThreadCount() == 0


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences kept in a fresh file."""
    return Preferences(Settings(tmp_path / "config" / "settings.json"))


@pytest.fixture
def ui_context(qapp: QApplication, preferences: Preferences) -> Iterator[UiContext]:
    """What every page gets, real all through; its background work must have ended."""
    messages = Messages()
    tasks = Tasks(lambda problem: messages.error(None, problem))
    yield UiContext(messages, tasks, ChangeBus(), preferences, DraftKeeping(tasks, messages))
    left = [task.title for task in tasks.running]
    tasks.stop_all()
    qapp.processEvents()
    assert not left, f"work still under way: {left}"


@pytest.fixture
def database(database: Database, ui_context: UiContext) -> Database:
    """The empty database, whose commits the pages hear of as in the program."""
    database.on_commit(ui_context.changes.announce)
    return database


def _refuse(script: DialogScript, name: str) -> object:
    def stray(*_args: object, **_named: object) -> tuple[str, str]:
        script.strays.append(name)
        return "", ""

    return staticmethod(stray)
