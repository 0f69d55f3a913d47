"""The program from its start to its window, where the data file is lost, damaged, named or plain."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from kamdesk.app.features import places
from kamdesk.config.paths import user_paths
from kamdesk.config.settings import Settings
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.desk.protection import LockedError
from kamdesk.services.desk.desks import Desks
from kamdesk.services.desk.office import Office
from kamdesk.store.file import engine
from kamdesk.ui.desk.first_start import FirstStartWizard
from kamdesk.ui.desk.missing_file import MissingFileDialog
from kamdesk.ui.desk.protection_dialog import ProtectionDialog
from kamdesk.ui.desk.protection_questions import EncryptQuestion, PassphraseQuestion
from kamdesk.ui.desk.restore_choice import RestoreChoice
from tests.ui.desk.running import Program, choose, chosen, make_desk, organisation_of, settings_of
from tests.ui.hands import type_over, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QPushButton
    from pytestqt.qtbot import QtBot

    from kamdesk.app.desk import Desk
    from kamdesk.ui.shell.ports import Place
    from tests.ui.dialog_script import DialogScript

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


def press(qtbot: QtBot, find: Callable[[MissingFileDialog], QPushButton]) -> Callable[[QDialog], None]:
    """Press a button of the window about the missing file and wait until that leads on."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, MissingFileDialog)
        QTest.mouseClick(find(dialog), LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    return act


def leave(dialog: QDialog) -> None:
    assert isinstance(dialog, MissingFileDialog)
    dialog.reject()


def test_a_lost_file_is_no_first_start_and_nothing_is_made(
    program: Program, dialogs: DialogScript, tmp_path: Path
) -> None:
    choose(tmp_path / "stick" / "desk.kamdesk")
    dialogs.expect(leave)
    assert program.start() == 0
    assert program.opened == []
    assert not (tmp_path / "stick").exists()
    assert not user_paths().desk.exists()


def test_another_file_is_opened_and_remembered(
    program: Program,
    dialogs: DialogScript,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(tmp_path / "stick" / "desk.kamdesk")
    renamed = tmp_path / "renamed" / "desk.kamdesk"
    make_desk(renamed)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(renamed), ""))
    dialogs.expect(press(qtbot, lambda dialog: dialog.choose_button))
    program.start()
    assert chosen() == str(renamed)
    program.start()
    assert program.opened == [renamed, renamed]


def test_a_file_named_on_the_command_line_changes_no_setting(
    program: Program,
    dialogs: DialogScript,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_desk(tmp_path / "other.kamdesk")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "other.kamdesk"), ""))
    dialogs.expect(press(qtbot, lambda dialog: dialog.choose_button))
    program.start(tmp_path / "none.kamdesk")
    assert program.opened == [tmp_path / "other.kamdesk"]
    assert chosen() == ""


def test_a_damaged_file_leads_to_its_backup_and_stays_as_it_is(
    program: Program, dialogs: DialogScript, qtbot: QtBot, tmp_path: Path
) -> None:
    def go(choice: QDialog) -> None:
        assert isinstance(choice, RestoreChoice)
        QTest.mouseClick(choice.go_button, LEFT)

    path = tmp_path / "data" / "desk.kamdesk"
    make_desk(path)
    choose(path)
    path.write_bytes(b"rubbish" * 1000)
    dialogs.expect(press(qtbot, lambda dialog: dialog.restore_button))
    dialogs.expect(go)
    assert program.start() == 0
    assert "打不开数据文件" in dialogs.titles[0]
    assert program.opened == [user_paths().desk]
    assert chosen() == ""
    assert path.read_bytes() == b"rubbish" * 1000
    program.start()
    assert program.opened[1:] == [user_paths().desk]


def test_a_file_that_lacks_changes_is_opened_when_a_person_says_so(
    program: Program, dialogs: DialogScript, qtbot: QtBot, tmp_path: Path
) -> None:
    def go(dialog: QDialog) -> None:
        assert isinstance(dialog, MissingFileDialog)
        said.append(dialog.why)
        assert dialog.left_button.isVisible()
        QTest.mouseClick(dialog.left_button, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    said: list[str] = []
    path = tmp_path / "data" / "desk.kamdesk"
    make_desk(path)
    choose(path)
    with closing(engine.connect(path, None)) as connection:
        connection.execute("UPDATE desk SET journaled = 1")  # as in a copy without its log
    dialogs.expect(go)
    assert program.start() == 0
    assert "日志文件不见了" in said[0]
    assert program.opened == [path]
    program.start()
    assert program.opened == [path, path]


def test_an_older_file_in_the_place_of_the_desk_is_told_until_a_person_takes_it(
    program: Program, dialogs: DialogScript, qtbot: QtBot, tmp_path: Path
) -> None:
    def go(dialog: QDialog) -> None:
        assert isinstance(dialog, MissingFileDialog)
        said.append(dialog.why)
        QTest.mouseClick(dialog.left_button, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    said: list[str] = []
    path = tmp_path / "data" / "desk.kamdesk"
    make_desk(path)
    choose(path)
    older = path.read_bytes()
    with closing(Desks(None).open(path)) as database:  # as on another PC
        Office(database).rename(OfficeNames("后来", "大客户部"))
    assert program.start() == 0
    path.write_bytes(older)
    dialogs.expect(go)
    assert program.start() == 0
    assert "里缺少这台电脑上次见过的内容" in said[0]
    assert "里有更晚的改动" in said[0]  # made at exit
    program.start()
    assert program.opened == [path] * 3


def test_beginning_anew_is_the_persons_own_word(
    program: Program, dialogs: DialogScript, tmp_path: Path
) -> None:
    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, MissingFileDialog)
        QTest.mouseClick(dialog.new_button, LEFT)

    def look(wizard: QDialog) -> None:
        assert isinstance(wizard, FirstStartWizard)
        assert wizard.place.place.text() == str(user_paths().desk)
        dialogs.answer("leave")
        QTest.keyClick(wizard, Qt.Key.Key_Escape)

    choose(tmp_path / "stick" / "desk.kamdesk")
    dialogs.expect(begin)
    dialogs.expect(look)
    assert program.start() == 0
    assert program.opened == []
    assert chosen() == str(tmp_path / "stick" / "desk.kamdesk")


def change_protection(qtbot: QtBot) -> Callable[[QDialog], None]:
    """Choose a passphrase, keep the recovery key, and wait until the file is under its new key."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ProtectionDialog)
        question = dialog.question
        assert isinstance(question, EncryptQuestion | PassphraseQuestion)
        fields = question.choice.fields if isinstance(question, EncryptQuestion) else question.fields
        for line in (fields.first, fields.second):
            type_text(line, "long enough words")
        QTest.mouseClick(dialog.go_button, LEFT)
        type_text(dialog.recovery.typed, dialog.recovery.shown.text().replace("\n", "-"))
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    return act


def test_a_plain_desk_is_encrypted_and_work_goes_on(
    program: Program, dialogs: DialogScript, qtbot: QtBot
) -> None:
    def work(desk: Desk) -> None:
        settings = settings_of(desk)
        dialogs.expect(change_protection(qtbot))
        dialogs.answer("")
        settings.guard.encrypt_button.click()
        assert not settings.guard.old_button.isHidden()
        assert desk.window is not None
        assert desk._pages is not None
        assert desk._pages.status().protected

    make_desk(user_paths().desk)
    program.works = [work]
    assert program.start() == 0
    assert program.opened == [user_paths().desk]
    assert b"SQLite" not in user_paths().desk.read_bytes()[:100]
    with closing(Desks(None).open(user_paths().desk, passphrase="long enough words")) as database:
        assert Office(database).names().organisation == "华南实业"


def test_what_is_being_typed_outlives_a_change_of_the_passphrase(
    program: Program, dialogs: DialogScript, qtbot: QtBot
) -> None:
    def work(desk: Desk) -> None:
        settings, organisation = settings_of(desk), organisation_of(desk)
        type_over(organisation, "华南实业集团")
        dialogs.expect(change_protection(qtbot))
        settings.guard.set_button.click()
        assert organisation.text() == "华南实业集团"
        assert settings.unsaved()
        assert settings.save()

    path = user_paths().desk
    with closing(Desks(None).create(path, passphrase="the words of before")) as database:
        Office(database).rename(OfficeNames("华南实业", "大客户部"))
    program.works = [work]
    dialogs.type_and_go("the words of before")
    assert program.start() == 0
    with closing(Desks(None).open(path, passphrase="long enough words")) as database:
        assert Office(database).names().organisation == "华南实业集团"
    with pytest.raises(LockedError):
        Desks(None).open(path, passphrase="the words of before")


@pytest.mark.parametrize("remembered", [10**30, [10**30] * 2, [{}], {"sort": [1]}, "\ud800"])
def test_whatever_stands_in_the_settings_each_page_is_shown(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remembered: object
) -> None:
    def visit(desk: Desk) -> None:
        assert desk.window is not None
        for place in places():
            desk.window.page(place.page_id)
            shown.append(place)

    def recall(_settings: Settings, name: str, _default: object = None) -> object:
        is_split = name.startswith("splitter.") and remembered != "\ud800"
        return [10**30] * 2 if is_split else remembered

    shown: list[Place] = []
    make_desk(tmp_path / "desk.kamdesk")
    monkeypatch.setattr(Settings, "recall", recall)
    program.works = [visit]
    assert program.start(tmp_path / "desk.kamdesk") == 0
    assert tuple(shown) == tuple(places())


def test_a_clock_before_the_last_change_is_said_once_the_list_is_there(
    program: Program,
    dialogs: DialogScript,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "desk.kamdesk"
    make_desk(path)
    dialogs.answer("")
    program.works = [lambda _desk: qtbot.waitUntil(lambda: bool(dialogs.texts))]
    monkeypatch.setattr("kamdesk.app.desk_pages.now", lambda: datetime(2020, 1, 1, tzinfo=UTC))
    program.start(path)
    assert "电脑的时间比最近一次改动" in dialogs.texts[0]
