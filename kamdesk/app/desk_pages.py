"""The open desk as the window sees it: its places, and its pages, each built at its first visit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kamdesk.app.beginnings import beginnings_from
from kamdesk.app.desk_parts import DeskParts, ShellActs
from kamdesk.app.desk_path import system_user
from kamdesk.app.features import feature_pages, places
from kamdesk.app.form_filling import desk_printing
from kamdesk.app.wiring import now, today
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.occupant import Occupant
from kamdesk.ui.shell.ports import DeskStatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.desk.backups import BackupEntry
    from kamdesk.domain.desk.protection import Keychain
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.shared.history import History
    from kamdesk.services.shared.search import Search
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.main_window import MainWindow


class DeskPages:
    """Builds the pages of one open file, each when it is first visited."""

    def __init__(
        self,
        context: UiContext,
        database: Database,
        shell: ShellActs,
        find_keychain: Callable[[], Keychain | None],
    ) -> None:
        announce = context.changes.announce
        self.occupant = Occupant(database, context.preferences, today, system_user(), announce)
        self.parts = DeskParts(context, database, shell, find_keychain, desk_printing)
        context.drafts.begin(lambda: self.parts.kept_drafts)

    @property
    def finder(self) -> Search:
        """What the search box asks."""
        return self.parts.search

    @property
    def rewinder(self) -> History:
        """What undoes and redoes."""
        return self.parts.history

    def status(self) -> DeskStatus:
        """Return what the status line tells."""
        database = self.parts.database
        entries: tuple[BackupEntry, ...] = ()
        problem: Message | None = None
        try:
            entries = self.parts.backups.entries()
        except UserError as error:
            problem = error.message
        return DeskStatus(
            person=database.actor.name,
            place=database.path,
            protected=database.data_key is not None,
            last_backup=next((entry.made_at for entry in entries if entry.tells_its_age), None),
            backup_problem=problem,
        )

    def open_absences(self, parent: QWidget) -> None:
        """Show when whoever sits here is away, to be changed there."""
        from kamdesk.ui.desk.absences_dialog import AbsencesDialog

        actor = self.occupant.actor
        if actor.member_id is None:
            return
        dialog = AbsencesDialog(parent, self.parts.context, self.parts.absences, actor.member_id, actor.name)
        dialog.exec()
        dialog.deleteLater()

    def clock_problem(self) -> Message | None:
        """Say that the clock of this PC cannot be right; None where it may be."""
        changed_at = self.parts.backups.changed_after(now())
        if changed_at is None:
            return None
        return Message(
            "电脑的时间比最近一次改动（{last}）还早。资料没有受影响，改动仍按先后排列；"
            "请核对电脑的日期和时间，以免期限和登记日期出错。",
            last=f"{changed_at.astimezone():%Y-%m-%d %H:%M}",
        )

    def back_up(self, progress: Progress = no_progress) -> Path:
        """Make a checked backup of the file; return where it lies."""
        return self.parts.backups.create(progress)

    def prepare(self) -> None:
        """Load what the first search and the first save would wait for; meant for a thread of its own."""
        self.parts.database.prepare()
        self.parts.search.prepare()

    def waiting(self, page_id: str) -> int:
        """Return how much waits at a place that counts."""
        count = feature_pages()[page_id].waiting
        return 0 if count is None else count(self.parts.database)

    def build_page(self, page_id: str) -> Page:
        """Build the page of a place, with the modules that it is made of."""
        return feature_pages()[page_id].load()(self.parts)


def shell_acts(
    window: MainWindow, restart: Callable[[], None], go_over: Callable[[Database], None]
) -> ShellActs:
    """Return what the pages may ask of ``window``."""
    return ShellActs(
        open_record=window.open_record,
        opened=frozenset().union(*(place.opens for place in places())),
        beginnings=partial(beginnings_from, window.begin_record),
        refresh_status=window.refresh_status,
        frame=window.stack,
        settle=window.settle,
        restart=restart,
        go_over=go_over,
    )


def make_window(context: UiContext, database: Database) -> MainWindow:
    """Make the main window around an open database, for trying it and for pictures of it."""
    from kamdesk.ui.shell.main_window import MainWindow

    window = MainWindow(context, places())
    acts = shell_acts(window, restart=lambda: None, go_over=lambda other: other.close())
    window.begin(DeskPages(context, database, acts, find_keychain=lambda: None))
    return window
