from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from kamdesk.app.desk_pages import DeskPages
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from tests.ui.desk.running import Program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setenv("KAMDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("kamdesk.services.desk.desks.system_keychain", lambda: None)
    monkeypatch.setattr("kamdesk.app.desk_opening.system_keychain", lambda: None)
    monkeypatch.setattr("kamdesk.app.desk.CrashHandler.install", lambda _self: None)
    monkeypatch.setattr(DeskPages, "prepare", lambda _self: None)
    made = Program(qapp)
    monkeypatch.setattr(QApplication, "exec", lambda *_: made.run_window())
    yield made
    apply_theme(qapp, Theme(mode="light"))
    logger = logging.getLogger("kamdesk")
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
