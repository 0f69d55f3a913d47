"""The wizard as tests of it share it: open over an empty desk, with backups that are only counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.importing import Importing
from kamdesk.services.shared.history import History
from kamdesk.ui.kit.records.importing.wizard import ImportWizard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext


class Backups:
    """Counts the copies asked for; refuses when told that the disk is full."""

    def __init__(self) -> None:
        self.made = 0
        self.full = False

    def make(self) -> None:
        if self.full:
            raise UserError(Message("磁盘已满，备份没有做成；没有写入任何内容。"))
        self.made += 1


@pytest.fixture
def backups() -> Backups:
    return Backups()


@pytest.fixture
def wizard(
    qtbot: QtBot, ui_context: UiContext, database: Database, backups: Backups
) -> Iterator[ImportWizard]:
    opened = ImportWizard(
        None, ui_context, Importing(database, Customers(database), backups.make), History(database)
    )
    opened.open()
    qtbot.waitExposed(opened)
    yield opened
    opened.done(0)  # asks nothing
    opened.deleteLater()


@pytest.fixture
def rest(qtbot: QtBot, wizard: ImportWizard) -> Callable[[int], None]:
    """Wait until the wizard rests at a step."""

    def wait(step: int) -> None:
        qtbot.waitUntil(lambda: wizard.step == step and not wizard.is_working)

    return wait
