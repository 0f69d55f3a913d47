"""The protection of the desk as the page of settings needs it: able to print what it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.app.recovery_sheet import print_recovery_key
from kamdesk.services.desk.desks import DeskGuard
from kamdesk.services.desk.file_rights import open_files

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.desk.protection import Keychain
    from kamdesk.domain.shared.text import Message
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext


class PrintingGuard(DeskGuard):
    """The protection of the desk, able to print its recovery sheet."""

    def __init__(
        self, database: Database, keychain: Keychain | None, context: UiContext, second_folder: Path | None
    ) -> None:
        super().__init__(database, keychain, second_folder)
        self._desk, self._context, self._second = database, context, second_folder

    def open_files(self) -> tuple[Message, ...]:
        """Say which files of the desk other users of the PC may read."""
        return open_files(self._desk.path, self._second)

    def print_recovery_key(self, key: str) -> bool:
        """Print the sheet with ``key``; False when the person stopped it."""
        return print_recovery_key(None, self._context, key, self._desk)
