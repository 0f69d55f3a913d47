"""Where the data file is missing or does not open, the window leads back to one and overwrites nothing."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from kamdesk.app.missing_file import MissingFile
from kamdesk.config.paths import Paths
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.desk.protection import new_recovery_key
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import Desks
from kamdesk.services.desk.office import Office
from kamdesk.ui.desk.missing_file import MissingFileDialog
from kamdesk.ui.desk.restore_choice import RestoreChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


@dataclass
class Lost:
    """A desk on a stick that is pulled, one backup of it on this PC, and the window that says so."""

    stick: Path
    pulled: Path
    backup: Path
    acts: MissingFile
    open_window: Callable[[], MissingFileDialog]

    @property
    def organisation(self) -> str:
        """The office that the desk now open names."""
        assert self.acts.database is not None
        return Office(self.acts.database).names().organisation


@pytest.fixture
def lost(tmp_path: Path, qtbot: QtBot, ui_context: UiContext) -> Iterator[Lost]:
    stick, home = tmp_path / "stick", tmp_path / "home"
    with closing(Desks(None).create(stick / "desk.kamdesk", passphrase="口令")) as database:
        Office(database).rename(OfficeNames("早先", "大客户部"))
        backup = Backups(database, home / "backups").create()
        Office(database).rename(OfficeNames("后来", "大客户部"))
    pulled = stick.rename(tmp_path / "pulled")
    acts = MissingFile(Desks(None), stick / "desk.kamdesk", Paths(*[home] * 4))

    def open_window() -> MissingFileDialog:
        dialog = MissingFileDialog(acts, ui_context)
        qtbot.addWidget(dialog, before_close_func=lambda _dialog: dialog.done(0))
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    yield Lost(stick, pulled, backup, acts, open_window)
    if acts.database is not None:
        acts.database.close()


def wait_for_desk(qtbot: QtBot, dialog: MissingFileDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.result() == MissingFileDialog.DialogCode.Accepted


def test_it_names_the_file_and_enter_tries_again(qtbot: QtBot, lost: Lost, dialogs: DialogScript) -> None:
    dialog = lost.open_window()
    assert "找不到数据文件" in dialog.windowTitle()
    assert dialog.place.text() == str(lost.stick / "desk.kamdesk")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "没有数据文件" in dialog.notice.text
    assert not lost.stick.exists()
    lost.pulled.rename(lost.stick)
    dialogs.type_and_go("不对")
    dialogs.type_and_go("口令")
    qtbot.waitUntil(dialog.retry_button.isEnabled)
    QTest.mouseClick(dialog.retry_button, LEFT)
    wait_for_desk(qtbot, dialog)
    assert lost.organisation == "后来"


def test_another_desk_is_chosen_and_a_list_is_not(
    qtbot: QtBot, lost: Lost, dialogs: DialogScript, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = lost.open_window()
    (tmp_path / "list.kamdesk").write_bytes(b"x" * 5000)
    chosen = [tmp_path / "list.kamdesk", lost.pulled / "desk.kamdesk"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen.pop(0)), ""))
    QTest.mouseClick(dialog.choose_button, LEFT)
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "不是本程序的数据库" in dialog.notice.text
    qtbot.waitUntil(dialog.choose_button.isEnabled)
    dialogs.escape()  # thought better of the passphrase
    dialogs.type_and_go("口令")
    chosen.append(chosen[0])
    QTest.mouseClick(dialog.choose_button, LEFT)
    qtbot.waitUntil(lambda: len(dialogs.seen) == 1 and dialog.choose_button.isEnabled())
    QTest.mouseClick(dialog.choose_button, LEFT)
    wait_for_desk(qtbot, dialog)
    assert lost.organisation == "后来"


def test_a_known_backup_comes_back(qtbot: QtBot, lost: Lost, dialogs: DialogScript) -> None:
    def go(choice: QDialog) -> None:
        assert isinstance(choice, RestoreChoice)
        assert choice.table.model().rowCount() == 1
        assert choice.backup == lost.backup
        assert choice.place == lost.acts.paths.desk  # the stick is not there
        QTest.mouseClick(choice.go_button, LEFT)

    dialog = lost.open_window()
    dialogs.expect(go)
    dialogs.type_and_go("口令")
    QTest.mouseClick(dialog.restore_button, LEFT)
    wait_for_desk(qtbot, dialog)
    assert lost.organisation == "早先"
    assert not lost.stick.exists()
    assert lost.backup.is_file()


def test_a_backup_file_is_chosen_for_a_free_place_and_opens_by_the_recovery_key(
    qtbot: QtBot, lost: Lost, dialogs: DialogScript, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    recovery_key = new_recovery_key()
    with closing(
        Desks(None).create(tmp_path / "x" / "old.kamdesk", recovery_key=recovery_key, passphrase="旧")
    ) as old:
        Office(old).rename(OfficeNames("另一份", "大客户部"))
        backup = Backups(old).create()
    taken = lost.pulled / "desk.kamdesk"
    before = taken.read_bytes()
    places = [taken, tmp_path / "new" / "back"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(places.pop(0)), ""))

    def choose(choice: QDialog) -> None:
        assert isinstance(choice, RestoreChoice)
        QTest.mouseClick(choice.file_button, LEFT)
        QTest.mouseClick(choice.place_button, LEFT)
        assert "已经存在" in choice.problem
        assert not choice.go_button.isEnabled()
        assert choice.go_button.toolTip() == choice.problem
        QTest.mouseClick(choice.place_button, LEFT)
        QTest.mouseClick(choice.go_button, LEFT)

    dialog = lost.open_window()
    dialogs.expect(choose)
    dialogs.type_and_go(recovery_key.lower())
    QTest.mouseClick(dialog.restore_button, LEFT)
    wait_for_desk(qtbot, dialog)
    assert lost.organisation == "另一份"
    assert lost.acts.database is not None
    assert lost.acts.database.path == tmp_path / "new" / "back.kamdesk"
    assert taken.read_bytes() == before


def test_without_a_backup_the_list_says_so(lost: Lost, dialogs: DialogScript) -> None:
    def look(choice: QDialog) -> None:
        assert isinstance(choice, RestoreChoice)
        assert choice.table.model().rowCount() == 0
        assert not choice.go_button.isEnabled()
        assert "选一份备份" in choice.go_button.toolTip()
        QTest.keyClick(choice, Qt.Key.Key_Escape)

    lost.backup.rename(lost.backup.with_name("elsewhere"))
    dialog = lost.open_window()
    dialogs.expect(look)
    QTest.mouseClick(dialog.restore_button, LEFT)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == MissingFileDialog.DialogCode.Rejected
    assert not dialog.wants_new


def test_one_can_begin_anew(lost: Lost) -> None:
    dialog = lost.open_window()
    QTest.mouseClick(dialog.new_button, LEFT)
    assert dialog.wants_new
    assert not dialog.isVisible()


def test_a_file_that_does_not_open_is_told_with_its_reason(
    qtbot: QtBot, lost: Lost, ui_context: UiContext
) -> None:
    dialog = MissingFileDialog(lost.acts, ui_context, Message("数据库已损坏。"))
    qtbot.addWidget(dialog)
    assert "打不开数据文件" in dialog.windowTitle()
    assert any("数据库已损坏。" in text for text in _texts(dialog))


def _texts(dialog: MissingFileDialog) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [found.text() for found in dialog.findChildren(QLabel)]
