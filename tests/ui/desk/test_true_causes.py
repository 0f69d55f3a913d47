"""In the window, too, backups are what they are: an unreadable folder no empty one, a wrong time no age."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from kamdesk.app.missing_file import MissingFile
from kamdesk.config.paths import Paths
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import Desks
from kamdesk.store.file.backup import create_backup, folder_beside
from kamdesk.ui.desk.backups_panel import BackupsPanel
from kamdesk.ui.desk.restore_choice import RestoreChoice
from kamdesk.ui.shell.status_line import StatusLine
from tests.ui.desk.fakes import FakeFirstStart
from tests.ui.shell.desk import status

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.backups import BackupEntry
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.tables.sorted_table import SortedTable


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
    panel = BackupsPanel(ui_context, Backups(database), restoring, lambda: True)
    qtbot.addWidget(panel)
    assert "backups”无法读取：没有权限" in words_in(panel)
    assert "还没有备份" not in words_in(panel)


@pytest.mark.usefixtures("_closed")
def test_a_lost_desk_is_brought_back_from_a_file_all_the_same(
    qtbot: QtBot, ui_context: UiContext, tmp_path: Path
) -> None:
    lost = MissingFile(Desks(None), tmp_path / "lost.kamdesk", Paths(*[tmp_path] * 4))
    choice = RestoreChoice(lost, ui_context)
    qtbot.addWidget(choice)
    assert "无法读取：没有权限" in words_in(choice)
    assert choice.file_button.isEnabled()


def test_one_folder_that_cannot_be_read_does_not_hide_the_backups_in_others(
    qtbot: QtBot, ui_context: UiContext, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside, stick = folder_beside(database.path), tmp_path / "stick"
    made = create_backup(database.path, database.data_key, stick)
    beside.mkdir()
    listed = os.scandir

    def refuse_one(folder: Path) -> object:
        if folder == beside:
            raise PermissionError(13, "Permission denied", str(folder))
        return listed(folder)

    monkeypatch.setattr("kamdesk.store.file.backup.os.scandir", refuse_one)
    lost = MissingFile(Desks(None), database.path, Paths(*[tmp_path] * 4), second_folder=stick)
    choice = RestoreChoice(lost, ui_context)
    qtbot.addWidget(choice)
    choice.show()
    assert texts_of(choice.table, 0)[-1] == made.path.name
    said = [
        each.text() for each in choice.findChildren(QLabel) if each.isVisible() and "无法读取" in each.text()
    ]
    assert len(said) == 1
    assert str(beside) in said[0]
    assert choice.backup == made.path


def test_the_status_line_does_not_claim_that_there_is_no_backup(qtbot: QtBot, ui_context: UiContext) -> None:
    line = StatusLine(ui_context.tasks)
    qtbot.addWidget(line)
    problem = Message("备份文件夹“{folder}”无法读取：{reason}。", folder="备份", reason="没有权限")
    line.show_status(replace(status(backup=None), backup_problem=problem))
    assert "备份文件夹读不了" in line.words
    line.show_status(status(backup=None))
    assert "尚未备份" in line.words


def test_a_copy_from_a_wrong_clock_and_a_copy_of_another_desk_say_so(
    qtbot: QtBot, ui_context: UiContext, database: Database, make_customer: Callable[..., Customer]
) -> None:
    folder = folder_beside(database.path)
    made = []
    for day in (datetime(2026, 5, 18, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC), datetime.now(UTC)):
        make_customer()
        made.append(create_backup(database.path, database.data_key, folder, now=day).path)
    (folder / f"{database.path.stem}-20240101-080000-000.kamdesk").write_bytes(b"another's" * 1000)
    panel = BackupsPanel(ui_context, Backups(database), FakeFirstStart(database.path).restoring, lambda: True)
    qtbot.addWidget(panel)
    shown = [texts_of(panel.table, row) for row in range(4)]
    assert [row[0][:4] for row in shown] == [f"{datetime.now(UTC):%Y}", "2036", "2026", "2024"]
    assert [row[1].partition(" · ")[2] for row in shown] == [
        "",
        "时间不可信（时钟不准）",
        "",
        "可能是另一份数据的",
    ]


def texts_of(table: SortedTable[BackupEntry], row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]
