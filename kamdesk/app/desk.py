"""Runs the desk: first start or opening, the window, the backup at the end."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kamdesk.app import console
from kamdesk.app.crash import CrashHandler
from kamdesk.app.crash_log import start_crash_log
from kamdesk.app.desk_pages import DeskPages
from kamdesk.app.features import sample_additions
from kamdesk.app.first_start import PERSON, FirstStart
from kamdesk.app.opening import desk_path, system_user
from kamdesk.app.single_instance import SingleInstance
from kamdesk.app.wiring import today
from kamdesk.config.paths import user_paths
from kamdesk.config.settings import BACKUP_AT_EXIT, LANGUAGE, Settings
from kamdesk.domain.desk.protection import LockedError, read_recovery_key
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk import office
from kamdesk.services.desk.desks import Desks, system_keychain
from kamdesk.services.desk.members import Members
from kamdesk.services.desk.office import Office
from kamdesk.ui.desk.first_start import FirstStartWizard
from kamdesk.ui.kit.desk.changes import ChangeBus
from kamdesk.ui.kit.desk.context import UiContext
from kamdesk.ui.kit.desk.dialogs import Verb
from kamdesk.ui.kit.desk.languages import speak
from kamdesk.ui.kit.desk.messages import Messages
from kamdesk.ui.kit.desk.preferences import Preferences
from kamdesk.ui.kit.desk.tasks import Tasks
from kamdesk.ui.kit.look.icons import application_icon
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.shell.appearance import Appearance
from kamdesk.ui.shell.main_window import MainWindow
from kamdesk.ui.shell.ports import DeskStatus

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from kamdesk.domain.desk.actors import Actor
    from kamdesk.store.file.database import Database


def run_desk(options: argparse.Namespace) -> int:
    """Open the window and return the exit code once it is closed."""
    application = make_application()
    return Desk(application, options).run()


def make_application() -> QApplication:
    """Make the application object under the program's own name."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("KamDesk")
    application.setOrganizationName("KamDesk")
    application.setDesktopFileName("kamdesk")
    application.setWindowIcon(application_icon())
    return application


class Desk:
    """One run of the program with a window; after a restore it opens again."""

    def __init__(self, application: QApplication, options: argparse.Namespace) -> None:
        paths = user_paths()
        self._application = application
        self._path = desk_path(options)
        self._log = start_crash_log(paths.logs)
        self.context = make_context(Settings(paths.settings))
        CrashHandler(self._complain, self._show_crash).install()
        speak(application, self.context.preferences.get(LANGUAGE))
        self._appearance = Appearance(application, self.context.preferences)
        self._keychain = system_keychain()
        self._desks = Desks(self._keychain)
        self._again = False
        self.window: MainWindow | None = None

    def run(self) -> int:
        """Show the window until it is closed for good; return the exit code."""
        beginning = ""
        database: Database | None = None
        if not self._path.exists():
            database, beginning = self._first_start()
            if database is None:
                return console.DONE
        instance = SingleInstance(self._path)
        if not instance.acquire():
            if database is not None:
                database.close()
            return console.DONE if instance.ask_first_to_show() else self._say_taken()
        try:
            return self._run_windows(instance, database, beginning)
        finally:
            instance.release()

    def _run_windows(self, instance: SingleInstance, database: Database | None, beginning: str) -> int:
        while True:
            self._again = False
            opened = database or self._open()
            if opened is None:
                return console.WRONG_USE
            database = None
            self._show(opened, instance, beginning)
            beginning = ""
            self._application.exec()
            self._finish(opened)
            if not self._again:
                return console.DONE

    def _first_start(self) -> tuple[Database | None, str]:
        acts = FirstStart(self._application, self.context, self._desks, self._path)
        context = self.context
        language = context.preferences.get(LANGUAGE)
        wizard = FirstStartWizard(acts, context.messages, context.tasks, language=language)
        accepted = wizard.exec()
        answers = wizard.answers
        wizard.deleteLater()
        if not accepted or acts.database is None:
            return None, ""
        acts.keep_choices(answers)
        self._path = acts.database.path
        return acts.database, answers.beginning

    def _open(self) -> Database | None:
        try:
            database = self._desks.open(self._path)
        except LockedError as locked:
            return self._ask_for_key(locked)
        except UserError as error:
            self.context.messages.error(None, error)
            return None
        return database

    def _ask_for_key(self, locked: LockedError) -> Database | None:
        """Ask for the passphrase, or the recovery key in its place, until one opens or the person stops."""
        problem: Message = locked.message
        while True:
            typed = self.context.messages.ask_text(
                None, tr("打开数据"), problem, verb=tr("打开"), secret=True
            )
            if typed is None:
                return None
            try:
                return self._desks.open(self._path, passphrase=typed, recovery_key=_as_recovery_key(typed))
            except UserError as error:
                problem = error.message

    def _show(self, database: Database, instance: SingleInstance, beginning: str) -> None:
        database.on_commit(self.context.changes.announce)
        database.actor = actor_at(database, self.context.preferences)
        pages = DeskPages(self.context, database, self._keychain)
        window = make_window(self.context, database, pages)
        pages.settings.status_changed.connect(window.refresh_status)
        pages.settings.restored.connect(self._restart)
        instance.raise_requested.connect(window.come_to_front)
        window.closed.connect(self._application.quit)
        self.window, self._pages = window, pages
        window.show()
        threading.Thread(target=pages.prepare, name="prepare", daemon=True).start()
        if beginning == "import":
            QTimer.singleShot(0, window, pages.open_import)
        elif beginning == "sample":
            self._fill_with_sample(database)

    def _fill_with_sample(self, database: Database) -> None:
        from kamdesk.services.sample.department import SampleDepartment

        self.context.tasks.run(
            tr("正在建立示例部门"),
            SampleDepartment(database, today(), sample_additions()).fill,
            done=lambda _nothing: None,  # the pages hear of every commit
        )

    def _restart(self) -> None:
        self._again = True
        if self.window is not None:
            self.window.close()

    def _finish(self, database: Database) -> None:
        if self.context.preferences.get(BACKUP_AT_EXIT) and not self._again:
            self._or_say(self._pages.backups.at_exit)
        self._or_say(self.context.preferences.save)
        self.context.changes.deliver_now()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        database.close()

    def _or_say(self, act: Callable[[], object]) -> None:
        """Do one of the last acts; what is refused is said and does not keep the rest from being done."""
        try:
            act()
        except UserError as error:
            self.context.messages.error(None, error)

    def _say_taken(self) -> int:
        taken = UserError(Message("这份数据已在另一个窗口打开，但它没有响应；请稍候，或重新启动电脑后再试。"))
        self.context.messages.error(None, taken)
        return console.WRONG_USE

    def _complain(self, error: UserError) -> None:
        self.context.messages.error(self.window, error)

    def _show_crash(self, details: str) -> None:
        answer = self.context.messages.ask(
            self.window,
            tr("程序出错了"),
            tr(
                "已保存的数据是安全的，刚才这一步可能没有完成。请重试；若再出现，请把日志交给维护人员：{path}",
                path=self._log,
            ),
            (Verb("", tr("继续")), Verb("copy", tr("复制详情"))),
            tone="bad",
        )
        if answer == "copy":
            QApplication.clipboard().setText(details)


def actor_at(database: Database, preferences: Preferences) -> Actor:
    """Return who sits at the desk: as said at the first start, as the file says, or as the system does."""
    said = preferences.recall(PERSON)
    name = said if isinstance(said, str) else ""
    return Members(database).actor_named(name or Office(database).setting(office.PERSON) or system_user())


def make_context(settings: Settings) -> UiContext:
    """Make what every page is given, over the settings of this PC."""
    messages = Messages()
    return UiContext(
        messages=messages,
        tasks=Tasks(lambda error: messages.error(None, error)),
        changes=ChangeBus(),
        preferences=Preferences(settings),
    )


def make_window(context: UiContext, database: Database, pages: DeskPages) -> MainWindow:
    """Make the main window around the pages of an open database."""

    def status() -> DeskStatus:
        return _status(database, pages)

    window = MainWindow(context, pages.main, (pages.settings,), pages.search, pages.history, status)
    pages.evaluations.record_asked.connect(window.open_record)
    return window


def _status(database: Database, pages: DeskPages) -> DeskStatus:
    entries = pages.backups.entries()
    return DeskStatus(
        person=database.actor.name,
        place=database.path,
        protected=database.data_key is not None,
        last_backup=entries[0].made_at if entries else None,
    )


def _as_recovery_key(text: str) -> str | None:
    try:
        return read_recovery_key(text)
    except UserError:
        return None
