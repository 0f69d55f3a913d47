"""In the window, too, a folder of backups that does not open is no empty one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from kamdesk.app.missing_file import MissingFile
from kamdesk.config.paths import Paths
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import Desks
from kamdesk.ui.desk.backups_panel import BackupsPanel
from kamdesk.ui.desk.restore_choice import RestoreChoice
from kamdesk.ui.shell.status_line import StatusLine
from tests.ui.desk.fakes import FakeFirstStart
from tests.ui.shell.desk import status

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def _closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No folder of backups can be read."""

    def refuse(folder: Path) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr("kamdesk.store.file.backup.os.scandir", refuse)


def words_in(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel))


@pytest.mark.usefixtures("_closed")
def test_the_list_of_backups_says_why_it_is_empty(
    qtbot: QtBot, ui_context: UiContext, database: Database
) -> None:
    restoring = FakeFirstStart(database.path).restoring
    panel = BackupsPanel(ui_context, Backups(database), restoring)
    qtbot.addWidget(panel)
    assert "backups”无法读取：没有权限" in words_in(panel)
    assert "还没有备份" not in words_in(panel)


@pytest.mark.usefixtures("_closed")
def test_a_lost_desk_is_brought_back_from_a_file_all_the_same(
    qtbot: QtBot, ui_context: UiContext, tmp_path: Path
) -> None:
    lost = MissingFile(Desks(None), tmp_path / "lost.kamdesk", Paths(tmp_path, tmp_path, tmp_path))
    choice = RestoreChoice(lost, ui_context)
    qtbot.addWidget(choice)
    assert "无法读取：没有权限" in words_in(choice)
    assert choice.file_button.isEnabled()


def test_the_status_line_does_not_claim_that_there_is_no_backup(qtbot: QtBot, ui_context: UiContext) -> None:
    line = StatusLine(ui_context.tasks)
    qtbot.addWidget(line)
    problem = Message("备份文件夹“{folder}”无法读取：{reason}。", folder="备份", reason="没有权限")
    line.show_status(replace(status(backup=None), backup_problem=problem))
    assert "备份文件夹读不了" in line.words
    line.show_status(status(backup=None))
    assert "尚未备份" in line.words
