from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from threading import Event
from typing import TYPE_CHECKING, cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton

from kamdesk.config.settings import APPEARANCE, DATA_FILE, LANGUAGE, SECOND_BACKUP_FOLDER
from kamdesk.domain.desk.members import Post
from kamdesk.domain.desk.news import BACKUP
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.desk.protection import GuardState
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.absences import Absences
from kamdesk.ui.desk.absences_dialog import AbsenceParts
from kamdesk.ui.desk.backups_panel import BackupsPanel
from kamdesk.ui.desk.page import SettingsPage
from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
from kamdesk.ui.kit.fields.fields import ChoiceBox, ChoiceEditor
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from tests.ui.desk.fakes import (
    FakeFirstStart,
    FakeGuard,
    FakeMembers,
    FakeOffice,
    FakeShelf,
    services_over,
)
from tests.ui.hands import type_over

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.desk.members import Members
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

PLAIN = GuardState(encrypted=False, keychain=False, passphrase=False)
TODAY = date(2026, 11, 22)
LEFT = Qt.MouseButton.LeftButton


class OwnSettings(SettingsPanel):
    """What another concern brings along: saved unless ``refuses``."""

    def __init__(self) -> None:
        super().__init__("服务标准")
        self.typed, self.refuses = False, False

    def unsaved(self) -> bool:
        return self.typed

    def save(self) -> bool:
        self.typed = self.typed and self.refuses
        return not self.typed

    def discard(self) -> None:
        self.typed = False


@dataclass
class Settings:
    """The page and what stands behind it."""

    page: SettingsPage
    office: FakeOffice
    members: FakeMembers
    shelf: FakeShelf
    guard: FakeGuard
    own: OwnSettings


@pytest.fixture
def settings(qtbot: QtBot, ui_context: UiContext, tmp_path: Path, database: Database) -> Settings:
    tell = ui_context.changes.announce
    office, members = FakeOffice(on_commit=tell), FakeMembers(tell)
    shelf, guard = FakeShelf(), FakeGuard()
    own = OwnSettings()
    page = SettingsPage(
        ui_context,
        office,
        cast("Members", members),
        BackupsPanel(ui_context, shelf, FakeFirstStart(tmp_path / "desk.kamdesk").restoring, lambda: True),
        guard,
        AbsenceParts(Absences(database, lambda: TODAY), services_over(database)),
        (own,),
    )
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    return Settings(page, office, members, shelf, guard, own)


def test_the_page_opens_on_its_tabs_for_the_arrow_keys(settings: Settings) -> None:
    settings.page.on_shown()
    bar = settings.page.tabs.tabBar()
    assert settings.page.window().focusWidget() is bar
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert settings.page.tabs.currentWidget() is settings.page.office


def test_the_look_counts_at_once(settings: Settings, ui_context: UiContext, qtbot: QtBot) -> None:
    box = settings.page.local.control(APPEARANCE)
    assert isinstance(box, ChoiceBox)
    box.setFocus()
    with qtbot.waitSignal(ui_context.preferences.changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert told.args == ["appearance"]
    assert ui_context.preferences.get(APPEARANCE) == "light"
    assert not settings.page.notice.isVisible()


def test_a_language_counts_from_the_next_start_and_says_so(settings: Settings, ui_context: UiContext) -> None:
    box = settings.page.local.control(LANGUAGE)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert ui_context.preferences.get(LANGUAGE) == "zh_TW"
    assert settings.page.notice.isVisible()
    assert "界面语言" in settings.page.notice.text


def test_a_folder_is_typed_or_chosen_and_shown_in_full(
    settings: Settings, ui_context: UiContext, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KAMDESK_HOME", str(tmp_path / "home"))
    edit = settings.page.local.control(SECOND_BACKUP_FOLDER)
    assert isinstance(edit, QLineEdit)
    type_over(edit, "backup")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert ui_context.preferences.get(SECOND_BACKUP_FOLDER) == str(tmp_path / "home" / "backup")
    assert edit.text() == str(tmp_path / "home" / "backup")
    copies = str(tmp_path / "copies")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: copies))
    settings.page.local._browse(SECOND_BACKUP_FOLDER, edit)
    assert ui_context.preferences.get(SECOND_BACKUP_FOLDER) == copies
    assert list(tmp_path.glob("home/*")) == []  # nothing is written for a name


def test_a_data_file_is_found_before_it_counts(
    settings: Settings, ui_context: UiContext, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("KAMDESK_HOME", str(home))
    edit = settings.page.local.control(DATA_FILE)
    assert isinstance(edit, QLineEdit)
    for typed in ("other.kamdesk", "postgresql://server/desk"):
        type_over(edit, typed)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert settings.page.local.problem(DATA_FILE)
        assert ui_context.preferences.get(DATA_FILE) == ""
        assert edit.text() == typed
    (home / "other.kamdesk").touch()
    type_over(edit, "other.kamdesk")
    assert settings.page.local.problem(DATA_FILE) == ""
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert ui_context.preferences.get(DATA_FILE) == edit.text() == str(home / "other.kamdesk")
    type_over(edit, " ")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert settings.page.local.problem(DATA_FILE)  # nothing lies at the usual place
    (home / "desk.kamdesk").touch()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert ui_context.preferences.get(DATA_FILE) == ""


def test_names_of_the_office_are_saved_by_an_act(settings: Settings, qtbot: QtBot) -> None:
    settings.page.tabs.setCurrentWidget(settings.page.office)
    type_over(settings.page.office.form.editor("organisation").control, "新集团")
    assert settings.page.unsaved()
    with qtbot.waitSignal(settings.page.status_changed):
        QTest.mouseClick(settings.page.office.save_button, LEFT)
    assert settings.office.current.organisation == "新集团"
    assert not settings.page.unsaved()
    assert not settings.page.office.save_button.isEnabled()


def test_settings_of_other_concerns_are_saved_with_the_page_and_show_where_they_cannot_be(
    settings: Settings,
) -> None:
    page, own = settings.page, settings.own
    assert [page.tabs.tabText(each) for each in range(page.tabs.count())][3] == "服务标准"
    own.typed = own.refuses = True
    type_over(page.office.form.editor("organisation").control, "新集团")
    assert page.unsaved()
    assert not page.save()
    assert page.tabs.currentWidget() is own
    assert settings.office.current.organisation == "新集团"
    own.refuses = False
    assert page.save()
    assert not page.unsaved()
    own.typed = True
    page.discard()
    assert not page.unsaved()


def test_an_empty_name_is_not_saved(settings: Settings) -> None:
    settings.page.tabs.setCurrentWidget(settings.page.office)
    editor = settings.page.office.form.editor("organisation")
    type_over(editor.control, "x")
    QTest.keyClick(editor.control, Qt.Key.Key_Backspace)
    assert not settings.page.save()
    assert editor.shown_problem
    settings.page.discard()
    assert not settings.page.unsaved()


def test_a_refusal_is_said_and_keeps_what_was_typed(settings: Settings, dialogs: DialogScript) -> None:
    settings.office.refusal = Message("磁盘已满，名称没有保存。")
    settings.page.tabs.setCurrentWidget(settings.page.office)
    type_over(settings.page.office.form.editor("organisation").control, "新集团")
    dialogs.answer("")
    assert not settings.page.save()
    assert dialogs.texts == ["磁盘已满，名称没有保存。"]
    assert settings.page.unsaved()


def test_names_changed_elsewhere_show_at_once_unless_something_is_typed(
    settings: Settings, ui_context: UiContext, qtbot: QtBot
) -> None:
    control = settings.page.office.form.editor("organisation").control
    assert isinstance(control, QLineEdit)
    settings.page.tabs.setCurrentWidget(settings.page.office)
    settings.office.rename(OfficeNames("南方集团", "大客户部"))
    qtbot.waitUntil(lambda: control.text() == "南方集团")
    type_over(control, "北方集团")
    with qtbot.waitSignal(ui_context.changes.changed):
        settings.office.rename(OfficeNames("西方集团", "大客户部"))
    assert control.text() == "北方集团"


def test_a_logo_is_chosen_shown_and_removed(
    settings: Settings,
    dialogs: DialogScript,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "logo.png"
    drawn = QPixmap(60, 20)
    drawn.fill(Qt.GlobalColor.blue)
    drawn.save(str(path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    settings.page.tabs.setCurrentWidget(settings.page.office)
    logo = settings.page.office.logo
    assert logo.none.isVisible()
    assert not logo.remove_button.isEnabled()
    QTest.mouseClick(logo.choose_button, LEFT)
    assert settings.office.picture == path.read_bytes()
    qtbot.waitUntil(logo.picture.isVisible)
    assert logo.picture.pixmap().width() > logo.picture.pixmap().height()
    settings.office.refusal = Message("不是图片，标志没有改动。")
    dialogs.answer("")
    QTest.mouseClick(logo.choose_button, LEFT)
    assert dialogs.texts == ["不是图片，标志没有改动。"]
    QTest.mouseClick(logo.remove_button, LEFT)
    assert settings.office.picture == b""
    qtbot.waitUntil(logo.none.isVisible)
    assert not logo.picture.isVisible()


def test_a_member_joins(
    settings: Settings, dialogs: DialogScript, ui_context: UiContext, qtbot: QtBot
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        type_over(dialog.form.editor("name").control, "李静")
        QTest.mouseClick(dialog.save_button, LEFT)

    settings.page.tabs.setCurrentWidget(settings.page.members)
    dialogs.expect(fill)
    with qtbot.waitSignal(ui_context.changes.changed) as told:
        QTest.mouseClick(settings.page.members.add_button, LEFT)
    assert told.args[0] == frozenset({"member"})
    joined = settings.members.kept[-1]
    assert (joined.name, joined.post, joined.evaluated) == ("李静", Post.SPECIALIST, True)
    assert joined.joined_on == TODAY
    assert settings.page.members.table.model().rowCount() == 3


def test_a_member_without_a_name_is_not_saved_and_nothing_is_lost(
    settings: Settings, dialogs: DialogScript
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        QTest.mouseClick(dialog.save_button, LEFT)
        assert dialog.isVisible()
        assert dialog.form.editor("name").shown_problem
        type_over(dialog.form.editor("joined_on").control, "2024-01-01")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert dialog.notice.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    settings.page.tabs.setCurrentWidget(settings.page.members)
    dialogs.expect(fill)
    QTest.mouseClick(settings.page.members.add_button, LEFT)
    assert len(settings.members.kept) == 2


def test_a_form_nobody_typed_in_begins_at_its_first_field_and_closes_at_once(
    settings: Settings, dialogs: DialogScript
) -> None:
    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        assert dialog.focusWidget() is dialog.form.editor("name").control
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    settings.page.tabs.setCurrentWidget(settings.page.members)
    dialogs.expect(leave)
    QTest.mouseClick(settings.page.members.add_button, LEFT)


def test_a_members_post_is_changed_by_enter(settings: Settings, dialogs: DialogScript) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        post = dialog.form.editor("post")
        assert isinstance(post, ChoiceEditor)
        post.box.setFocus()
        QTest.keyClick(post.box, Qt.Key.Key_Down)
        QTest.mouseClick(dialog.save_button, LEFT)

    settings.page.open_record("member", UUID(int=2))
    assert settings.page.tabs.currentWidget() is settings.page.members
    dialogs.expect(fill)
    QTest.keyClick(settings.page.members.table, Qt.Key.Key_Return)
    assert settings.members.kept[1].post == Post.ASSISTANT


def test_leaving_is_offered_with_todays_date(settings: Settings, dialogs: DialogScript, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        QTest.mouseClick(dialog.save_button, LEFT)

    settings.page.open_record("member", UUID(int=2))
    dialogs.expect(fill)
    QTest.mouseClick(settings.page.members.leave_button, LEFT)
    assert settings.members.kept[1].left_on == TODAY
    qtbot.waitUntil(lambda: not settings.page.members.leave_button.isEnabled())


def test_a_backup_is_made_beside_the_window(settings: Settings, ui_context: UiContext, qtbot: QtBot) -> None:
    settings.page.tabs.setCurrentWidget(settings.page.backups)
    with qtbot.waitSignal(ui_context.changes.changed) as news:
        QTest.mouseClick(settings.page.backups.create_button, LEFT)
    assert news.args == [frozenset({BACKUP})]
    assert settings.page.backups.table.model().rowCount() == 2
    assert "备份完成" in settings.page.backups.notice.text


def test_no_second_work_on_backups_is_begun_while_one_is_under_way(
    settings: Settings, ui_context: UiContext, qtbot: QtBot
) -> None:
    panel = settings.page.backups
    settings.page.tabs.setCurrentWidget(panel)
    panel.table.selectRow(0)
    may_end = Event()

    def back_up(_progress: Progress) -> None:
        may_end.wait()

    ui_context.tasks.run("正在备份", back_up, done=lambda _nothing: None)  # as the menu 文件 does
    for verb in (panel.create_button, panel.restore_button):
        assert not verb.isEnabled()
        assert verb.toolTip() == "正在备份，请稍候。"
    assert panel.verify_button.isEnabled()
    may_end.set()
    qtbot.waitUntil(lambda: panel.create_button.isEnabled() and panel.restore_button.isEnabled())


def test_a_backup_is_checked(settings: Settings, qtbot: QtBot, dialogs: DialogScript) -> None:
    panel = settings.page.backups
    settings.page.tabs.setCurrentWidget(panel)
    assert not panel.verify_button.isEnabled()
    panel.table.selectRow(0)
    QTest.mouseClick(panel.verify_button, LEFT)
    qtbot.waitUntil(lambda: "完好" in panel.notice.text)
    settings.shelf.damaged = True
    dialogs.answer("")
    QTest.mouseClick(panel.verify_button, LEFT)
    qtbot.waitUntil(lambda: len(dialogs.texts) == 1)
    assert "损坏" in dialogs.texts[0]


def test_restoring_asks_first(settings: Settings, qtbot: QtBot, dialogs: DialogScript) -> None:
    panel = settings.page.backups
    settings.page.tabs.setCurrentWidget(panel)
    panel.table.selectRow(0)
    dialogs.answer("")
    QTest.mouseClick(panel.restore_button, LEFT)
    assert settings.shelf.restored == []
    dialogs.answer("go")
    with qtbot.waitSignal(settings.page.restored):
        QTest.mouseClick(panel.restore_button, LEFT)
    assert len(settings.shelf.restored) == 1


def test_a_backup_of_before_another_passphrase_asks_for_that_of_then(
    settings: Settings, qtbot: QtBot, dialogs: DialogScript
) -> None:
    panel = settings.page.backups
    settings.page.tabs.setCurrentWidget(panel)
    settings.shelf.passphrase = "of then"
    panel.table.selectRow(0)
    dialogs.type_and_go("of now")
    dialogs.type_and_go("of then")
    QTest.mouseClick(panel.verify_button, LEFT)
    qtbot.waitUntil(lambda: "完好" in panel.notice.text)
    dialogs.answer("go")
    dialogs.escape()
    QTest.mouseClick(panel.restore_button, LEFT)
    qtbot.waitUntil(lambda: dialogs.pending == 0)
    assert settings.shelf.restored == []


def test_every_grey_button_says_why(settings: Settings) -> None:
    settings.guard.current = PLAIN
    settings.guard.keychain = False
    settings.page.on_shown()
    silent = []
    for number in range(settings.page.tabs.count()):
        settings.page.tabs.setCurrentIndex(number)
        for found in settings.page.tabs.currentWidget().findChildren(QPushButton):
            is_silent = not found.toolTip() or found.toolTip() != found.accessibleDescription()
            if found.isVisible() and not found.isEnabled() and is_silent:
                silent.append(found.text())
    assert silent == []
