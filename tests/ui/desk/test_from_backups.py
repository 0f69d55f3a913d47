"""Backups as ways into a desk: on a new PC, beside another desk, in place of the present data."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from kamdesk.config.paths import user_paths
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.desk.protection import new_recovery_key
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import Desks
from kamdesk.services.desk.office import Office
from kamdesk.ui.desk.first_start import FirstStartWizard
from kamdesk.ui.desk.restore_choice import RestoreChoice
from tests.ui.desk.running import Program, chosen, make_desk, organisation_of, settings_of
from tests.ui.hands import type_over

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.app.desk import Desk
    from tests.ui.dialog_script import DialogScript

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A backup of another office's desk, chosen wherever a backup is asked for; return its recovery key."""
    key = new_recovery_key()
    lost = tmp_path / "lost" / "desk.kamdesk"
    with closing(Desks(None).create(lost, passphrase="忘掉了的口令", recovery_key=key)) as database:
        Office(database).rename(OfficeNames("东海实业", "大客户部"))
        made = Backups(database, tmp_path / "stick").create()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made), ""))
    return key


def choose_backup(dialog: QDialog) -> None:
    assert isinstance(dialog, RestoreChoice)
    QTest.mouseClick(dialog.file_button, LEFT)
    QTest.mouseClick(dialog.go_button, LEFT)


def test_a_backup_and_the_recovery_sheet_are_enough_on_a_new_pc(
    program: Program, dialogs: DialogScript, qtbot: QtBot, stick: str
) -> None:
    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, FirstStartWizard)
        QTest.mouseClick(dialog.restore_button, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)

    dialogs.expect(begin)
    dialogs.expect(choose_backup)
    dialogs.type_and_go("还不对的口令")
    dialogs.type_and_go(stick[:-1])
    dialogs.type_and_go(new_recovery_key())
    dialogs.type_and_go(stick.lower())  # which opens the file that was put in place, too
    names: list[OfficeNames] = []

    def look(desk: Desk) -> None:
        assert desk._pages is not None
        names.append(Office(desk._pages.parts.database).names())

    program.works = [look]
    assert program.start() == 0
    assert program.opened == [user_paths().desk]
    assert names == [OfficeNames("东海实业", "大客户部")]
    asked = [text.partition("，")[0].partition("：")[0] for text in dialogs.texts]
    assert asked[-4:] == ["数据库已加密", "口令不对", "恢复密钥有误", "恢复密钥不对"]


def test_a_backup_is_opened_from_the_window_of_another_desk(
    program: Program, dialogs: DialogScript, qtbot: QtBot, stick: str
) -> None:
    def go_over(desk: Desk) -> None:
        window = desk.window
        assert window is not None
        settings_of(desk).backups.open_button.click()
        qtbot.waitUntil(lambda: not window.isVisible())

    def look(desk: Desk) -> None:
        seen.append(organisation_of(desk).text())

    seen: list[str] = []
    home = user_paths().desk
    make_desk(home)
    program.works = [go_over, look]
    dialogs.expect(choose_backup)
    dialogs.type_and_go(stick)
    assert program.start() == 0
    other = home.with_name("desk-2.kamdesk")
    assert program.opened == [home, other]
    assert seen == ["东海实业"]
    assert chosen() == str(other)
    with closing(Desks(None).open(home)) as database:
        assert Office(database).names().organisation == "华南实业"


def test_who_stays_with_what_is_being_typed_keeps_both_desks(
    program: Program, dialogs: DialogScript, qtbot: QtBot, stick: str
) -> None:
    def stay(desk: Desk) -> None:
        type_over(organisation_of(desk), "华南实业集团")
        settings_of(desk).backups.open_button.click()
        qtbot.waitUntil(lambda: any("现在的数据仍开着" in said for said in dialogs.texts))
        assert desk.window is not None
        assert desk.window.isVisible()
        assert organisation_of(desk).text() == "华南实业集团"
        assert settings_of(desk).save()

    home = user_paths().desk
    make_desk(home)
    program.works = [stay]
    dialogs.expect(choose_backup)
    dialogs.type_and_go(stick)
    dialogs.escape()  # of the question about what was typed
    dialogs.answer("")
    assert program.start() == 0
    assert program.opened == [home]
    assert chosen() == ""
    with closing(Desks(None).open(home.with_name("desk-2.kamdesk"), recovery_key=stick)) as database:
        assert Office(database).names().organisation == "东海实业"


def test_what_is_being_typed_is_asked_about_before_a_restore(
    program: Program, dialogs: DialogScript, qtbot: QtBot
) -> None:
    def restore(desk: Desk) -> None:
        window, backups = desk.window, settings_of(desk).backups
        assert window is not None
        type_over(organisation_of(desk), "华南实业集团")
        backups.table.selectRow(0)
        dialogs.answer("go")
        dialogs.escape()  # of the question about what was typed
        backups.restore_button.click()
        assert not any(copies())
        backups.table.selectRow(0)
        dialogs.answer("go")
        dialogs.answer("save")
        backups.restore_button.click()
        qtbot.waitUntil(lambda: not window.isVisible())

    def look(desk: Desk) -> None:
        seen.append(organisation_of(desk).text())

    def copies() -> Iterator[Path]:
        return home.with_name("backups").glob("*-before-restore.kamdesk")

    seen: list[str] = []
    home = user_paths().desk
    make_desk(home)
    program.works = [restore, look]
    assert program.start() == 0
    assert seen == ["华南实业"]
    (copy,) = copies()
    with closing(Desks(None).open(copy)) as database:
        assert Office(database).names().organisation == "华南实业集团"
