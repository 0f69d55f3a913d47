"""Somebody else sits down in the real window: every page follows at once, and the PC remembers it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from kamdesk.app.desk_pages import DeskPages, shell_acts
from kamdesk.app.features import places
from kamdesk.app.wiring import today
from kamdesk.config.settings import Settings
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.evaluations.cycle import Act
from kamdesk.services.desk.occupant import Occupant
from kamdesk.services.events.calls import Calls
from kamdesk.services.service.standards import ServiceStandards
from kamdesk.ui.desk.absences_dialog import AbsencesDialog
from kamdesk.ui.evaluations.page import EvaluationsPage
from kamdesk.ui.kit.desk.preferences import Preferences
from kamdesk.ui.service.standard_panel import StandardPanel
from kamdesk.ui.shell.main_window import MainWindow
from kamdesk.ui.shell.occupant_menu import OccupantMenu
from tests.ui.hands import click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript


class Desk:
    """The whole desk over a small department."""

    def __init__(self, qtbot: QtBot, context: UiContext, database: Database) -> None:
        self.window = MainWindow(context, places())
        acts = shell_acts(self.window, lambda: None, lambda _other: None)
        pages = DeskPages(context, database, acts, find_keychain=lambda: None)
        self.occupant = pages.occupant
        self.window.begin(pages)
        self._qtbot = qtbot
        qtbot.addWidget(self.window)
        self.window.show()

    def sit_down(self, typed: str) -> None:
        """Choose by keys in the menu of the status bar, until the bar names the member."""
        click(self.window.status_line.person)
        (menu,) = self.window.findChildren(OccupantMenu)
        type_text(menu.line, typed)
        name = menu.list.item(0).text().split("　")[0]
        press(menu.line, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: self.window.status_line.person.text() == name)


@pytest.fixture
def people(make_member: Callable[..., Member]) -> dict[str, Member]:
    posts = {"赵敏": Post.SPECIALIST, "单雨桐": Post.SUPERVISOR, "孙立": Post.MANAGER}
    return {name: make_member(name=name, post=post) for name, post in posts.items()}


@pytest.fixture
def desk(qtbot: QtBot, ui_context: UiContext, database: Database, people: dict[str, Member]) -> Desk:
    assert people
    database.data_key = None  # there is no file of keys that the panel of protection could read
    return Desk(qtbot, ui_context, database)


@pytest.mark.parametrize(("typed", "name"), [("zm", "赵敏"), ("shanyutong", "单雨桐"), ("孙", "孙立")])
def test_members_are_found_by_characters_pinyin_and_initials(desk: Desk, typed: str, name: str) -> None:
    desk.sit_down(typed)
    assert desk.occupant.actor.name == name


def test_every_page_follows_at_once_and_the_pc_remembers(
    desk: Desk, database: Database, people: dict[str, Member], tmp_path: Path, ui_context: UiContext
) -> None:
    standard = desk.window.page("settings").findChild(StandardPanel)
    assert standard is not None
    desk.window.go_to("evaluations")
    page = desk.window.current_page
    assert isinstance(page, EvaluationsPage)
    sheet = page.sheet
    desk.sit_down("zm")
    assert sheet.acts[Act.CONFIRM].text() == "本人确认"
    assert "赵敏" in standard.reason.text()
    assert Calls(database, today).draft().value("member_id") == people["赵敏"].id
    desk.sit_down("sl")
    assert sheet.acts[Act.CONFIRM].text() == "代签：本人确认"
    assert ServiceStandards(database, today).refusal() is None
    assert standard.reason.isHidden()
    assert Calls(database, today).draft().value("member_id") == people["孙立"].id
    again = Preferences(Settings(tmp_path / "config" / "settings.json"))
    context = replace(ui_context, preferences=again)
    occupant = Occupant(database, context.preferences, today, "administrator", lambda _kinds: None)
    assert occupant.actor.member_id == people["孙立"].id


def test_whoever_sits_here_registers_their_own_absences(
    desk: Desk, dialogs: DialogScript, people: dict[str, Member]
) -> None:
    desk.sit_down("zm")
    asked: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AbsencesDialog)
        asked.append(dialog.windowTitle())
        dialog.reject()

    dialogs.expect(look)
    acts = [act for menu in desk.window.findChildren(QMenu) for act in menu.actions()]
    next(act for act in acts if act.text() == "我的外出与代理…").trigger()
    assert asked == [f"{people['赵敏'].name} 的外出与代理"]
