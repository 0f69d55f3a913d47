"""Runs the desk: the window first, then first start or opening, the backup at the end."""

from __future__ import annotations

import gc
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kamdesk.app import console
from kamdesk.app.background_opening import BackgroundOpening
from kamdesk.app.crash import CrashHandler
from kamdesk.app.crash_log import start_crash_log
from kamdesk.app.desk_path import desk_path, is_known
from kamdesk.app.features import feature_pages, places
from kamdesk.app.late_modules import SPARED_BY_SQLALCHEMY, load_at_use
from kamdesk.app.single_instance import SingleInstance
from kamdesk.config.paths import user_paths
from kamdesk.config.settings import BACKUP_AT_EXIT, LANGUAGE, Settings
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.changes import ChangeBus
from kamdesk.ui.kit.desk.context import UiContext
from kamdesk.ui.kit.desk.draft_keeping import DraftKeeping
from kamdesk.ui.kit.desk.languages import speak
from kamdesk.ui.kit.desk.messages import Messages
from kamdesk.ui.kit.desk.painting import OncePainted
from kamdesk.ui.kit.desk.preferences import Preferences
from kamdesk.ui.kit.desk.tasks import Tasks
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.icons import application_icon
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.shell.appearance import Appearance
from kamdesk.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from kamdesk.app.desk_pages import DeskPages
    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.desk.protection import Keychain
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
        self._options = options
        self._path = desk_path(options)
        self._is_named = options.database is not None
        self._problem: UserError | None = None
        self._log = start_crash_log(paths.logs)
        self.context = make_context(Settings(paths.settings))
        CrashHandler(self._complain, self._show_crash).install()
        speak(application, self.context.preferences.get(LANGUAGE))
        self._appearance = Appearance(application, self.context.preferences)
        self._again = False
        self._coming: Database | None = None
        self._code = console.DONE
        self._beginning = ""
        self._pages: DeskPages | None = None
        self.window: MainWindow | None = None

    def run(self) -> int:
        """Show the window until it is closed for good; return the exit code."""
        while True:
            database = self._take_coming()
            if database is not None:
                self._go_to(database.path)
            elif self._problem is not None or not os.path.exists(self._path):  # noqa: PTH110 - False where refused
                database = self._find() if self._is_known() else self._first_start()
                if database is None:
                    return console.DONE
            code = self._run_instance(database)
            if self._problem is None and self._coming is None:
                return code

    def _take_coming(self) -> Database | None:
        database, self._coming = self._coming, None
        return database

    def _go_to(self, path: Path) -> None:
        """Open this file from now on, unless the command line named one."""
        from kamdesk.app.first_start import remember_desk

        if path != self._path:
            self._path = path
            if not self._is_named:
                remember_desk(self.context, path)

    def _run_instance(self, database: Database | None) -> int:
        instance = SingleInstance(self._path)
        if not instance.acquire():
            if database is not None:
                database.close()
            return console.DONE if instance.ask_first_to_show() else self._say_taken()
        try:
            return self._run_windows(instance, database)
        finally:
            instance.release()

    def _run_windows(self, instance: SingleInstance, database: Database | None) -> int:
        while True:
            self._again, self._code = False, console.DONE
            opening = BackgroundOpening(self._opener(database))
            database = None
            window = self._show_window(instance, opening)
            self._application.exec()
            self._finish(window, opening.stop())
            if not self._again:
                return self._code

    def _first_start(self) -> Database | None:
        from kamdesk.app.desk_opening import desks_by
        from kamdesk.app.first_start import FirstStart
        from kamdesk.app.missing_file import MissingFile
        from kamdesk.app.wiring import second_backup_folder
        from kamdesk.services.desk.desks import system_keychain
        from kamdesk.ui.desk.first_start import FirstStartWizard

        usual = user_paths().desk
        suggested = usual if self._is_known() and not usual.exists() else self._path
        desks = desks_by(system_keychain())
        restoring = MissingFile(desks, suggested, user_paths(), second_backup_folder())
        acts = FirstStart(self._application, self.context, desks, suggested, self._path, restoring)
        wizard = FirstStartWizard(acts, self.context, language=self.context.preferences.get(LANGUAGE))
        accepted = wizard.exec()
        answers = wizard.answers
        wizard.deleteLater()
        if not accepted or acts.database is None:
            return None
        acts.keep_choices(answers)
        self._path = acts.database.path
        self._beginning = answers.beginning
        return acts.database

    def _is_known(self) -> bool:
        """Whether this PC has worked with the file, so that a missing one is lost, not new."""
        return self._problem is not None or self._is_named or is_known(self._options)

    def _find(self) -> Database | None:
        """Ask what shall take the place of a file that is missing or does not open."""
        from kamdesk.app.desk_opening import desks_by
        from kamdesk.app.missing_file import MissingFile
        from kamdesk.app.wiring import second_backup_folder
        from kamdesk.domain.desk.lost_changes import LostChangesError
        from kamdesk.services.desk.desks import system_keychain
        from kamdesk.ui.desk.missing_file import MissingFileDialog

        problem, self._problem = self._problem, None
        desks = desks_by(system_keychain())
        acts = MissingFile(desks, self._path, user_paths(), second_backup_folder())
        acts.lost = problem if isinstance(problem, LostChangesError) else None
        dialog = MissingFileDialog(acts, self.context, problem.message if problem is not None else None)
        dialog.exec()
        wants_new = dialog.wants_new
        dialog.deleteLater()
        if wants_new:
            return self._first_start()
        if acts.database is not None:
            self._go_to(acts.database.path)
        return acts.database

    def _opener(self, database: Database | None) -> Callable[[str], Database]:
        """Return what opens the file, or takes the one just made, and loads the page that is shown first."""
        wanted = self.context.preferences.recall("page", "")
        path = self._path

        def work(typed: str) -> Database:
            load_at_use(SPARED_BY_SQLALCHEMY)
            from kamdesk.app.desk_opening import open_desk

            opened = database or open_desk(path, typed)
            pages = feature_pages()
            (pages.get(str(wanted)) or next(iter(pages.values()))).load()
            return opened

        return work

    def _show_window(self, instance: SingleInstance, opening: BackgroundOpening) -> MainWindow:
        window = MainWindow(self.context, places())
        instance.raise_requested.connect(window.come_to_front)
        window.closed.connect(self._application.quit)
        opening.opened.connect(self._begin)
        opening.failed.connect(lambda error: self._on_failed(error, opening))
        self.window = window
        OncePainted(window, opening.start)
        window.show()
        return window

    def _begin(self, database: Database) -> None:
        """Give the window the open file."""
        from kamdesk.app.desk_pages import DeskPages, shell_acts

        window = self.window
        if window is None:
            return
        database.on_commit(self.context.changes.announce)
        acts = shell_acts(window, self._restart, self._go_over)
        self._pages = DeskPages(self.context, database, acts, _keychain)
        window.begin(self._pages)
        OncePainted(window.current_page, self._begin_the_rest)
        if self._beginning == "import":
            QTimer.singleShot(0, window, self._open_import)
        elif self._beginning == "sample":
            self._fill_with_sample(database)
        self._beginning = ""

    def _begin_the_rest(self) -> None:
        """Do what the first list need not wait for."""
        _let_garbage_be_collected()
        if self._pages is not None:
            threading.Thread(target=self._pages.prepare, name="prepare", daemon=True).start()
            saved_in = self.context.preferences.recall("printing.folder", "")
            threading.Thread(
                target=sweep_after_kills, args=(str(saved_in),), name="sweep", daemon=True
            ).start()
            problem = self._pages.clock_problem()
            if problem is not None:
                self.context.messages.information(self.window, tr("请核对电脑的时间"), problem)
            self._offer_to_resume(self._pages.parts)

    def _offer_to_resume(self, parts: DeskParts) -> None:
        from kamdesk.app.resuming import Resuming

        if self.window is not None:
            Resuming(self.window, parts).offer()

    def _on_failed(self, error: BaseException, opening: BackgroundOpening) -> None:
        from kamdesk.domain.desk.protection import LockedError

        _let_garbage_be_collected()
        if isinstance(error, LockedError):
            typed = self._typed_key(error)
            if typed is not None:
                opening.start(typed)
                return
        elif isinstance(error, UserError):
            self._problem = error  # said by the window that leads on from here
        self._code = console.WRONG_USE
        if self.window is not None:
            self.window.close()

    def _typed_key(self, locked: UserError) -> str | None:
        """Ask for the passphrase, or the recovery key in its place; None when the person stops."""
        return self.context.messages.ask_text(
            self.window, tr("打开数据"), locked.message, verb=tr("打开"), secret=True
        )

    def _open_import(self) -> None:
        from kamdesk.ui.customers.page import CustomersPage

        if self.window is not None:
            page = self.window.page("customers")
            if isinstance(page, CustomersPage):
                page.import_list()

    def _fill_with_sample(self, database: Database) -> None:
        from kamdesk.app.features import sample_additions
        from kamdesk.app.wiring import today
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

    def _go_over(self, database: Database) -> None:
        """Close the window and go on with another open file; refused, that only stays in place."""
        self._coming = database
        if self.window is None or self.window.close():
            return
        self._coming = None
        database.close()
        said = Message(
            "备份已放到“{path}”，现在的数据仍开着。以后要用它，请到“设置 → 本机 → 数据文件”里选它。",
            path=database.path,
        )
        self.context.messages.information(self.window, tr("从备份打开"), said)

    def _finish(self, window: MainWindow, database: Database | None) -> None:
        if self._pages is not None and self.context.preferences.get(BACKUP_AT_EXIT) and not self._again:
            self._or_say(self._pages.parts.backups.at_exit)
        self._or_say(self.context.preferences.save)
        self.context.changes.deliver_now()
        self.context.drafts.finish()
        window.deleteLater()
        self.window = self._pages = None
        if database is not None:
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


def make_context(settings: Settings) -> UiContext:
    """Make what every page is given, over the settings of this PC."""
    messages = Messages()
    tasks = Tasks(lambda error: messages.error(None, error))
    return UiContext(
        messages=messages,
        tasks=tasks,
        changes=ChangeBus(),
        preferences=Preferences(settings),
        drafts=DraftKeeping(tasks, messages),
    )


def sweep_after_kills(saved_in: str) -> None:
    """Remove what killed programs left among temporary files, and where documents were saved last."""
    from kamdesk.config.durable_files import sweep_drafts
    from kamdesk.config.temporary_folders import sweep

    sweep()
    if saved_in:
        sweep_drafts(Path(saved_in))


def _keychain() -> Keychain | None:
    from kamdesk.services.desk.desks import system_keychain

    return system_keychain()


def _let_garbage_be_collected() -> None:
    """Collect garbage from now on; what is there already stays, so that it is not looked through again."""
    gc.freeze()
    gc.enable()
