"""The whole program, run without its loop: window after window, with the work that is done in each."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit

from kamdesk.app.desk import Desk
from kamdesk.config.paths import user_paths
from kamdesk.config.settings import DATA_FILE, Settings
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import Desks
from kamdesk.services.desk.office import Office
from kamdesk.ui.desk.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Program:
    """Starts the program; ``works`` are what the person does in its window, one after each opening."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.opened: list[Path] = []
        self.works: list[Callable[[Desk], None]] = []

    def start(self, database: Path | None = None) -> int:
        name = None if database is None else str(database)
        self.desk = Desk(self._application, argparse.Namespace(database=name))
        return self.desk.run()

    def run_window(self) -> int:
        """Stand in for the application's loop: wait until a desk is open, do the work, close the window."""
        window = self.desk.window
        assert window is not None
        while self.desk._pages is None and window.isVisible():
            self._application.processEvents()
        if self.desk._pages is None:  # it did not open, which the next window leads on from
            return 0
        self.opened.append(self.desk._path)
        if self.works:
            self.works.pop(0)(self.desk)
        if window.isVisible():
            window.close()
        return 0


def make_desk(path: Path, organisation: str = "华南实业") -> Path:
    """Make a plain desk and a backup of it."""
    with closing(Desks(None).create(path, encrypted=False)) as database:
        Office(database).rename(OfficeNames(organisation, "大客户部"))
        return Backups(database).create()


def choose(path: Path) -> None:
    Settings(user_paths().settings).set(DATA_FILE, str(path))


def chosen() -> str:
    return Settings(user_paths().settings).get(DATA_FILE)


def settings_of(desk: Desk) -> SettingsPage:
    assert desk.window is not None
    page = desk.window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def organisation_of(desk: Desk) -> QLineEdit:
    control = settings_of(desk).office.form.editor("organisation").control
    assert isinstance(control, QLineEdit)
    return control
