"""From the pages of a whole desk: those chosen in a list go to paper as a packet."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kamdesk.app.desk_pages import DeskPages, shell_acts
from kamdesk.app.features import feature_pages, places
from kamdesk.services.desk.desks import Desks
from kamdesk.services.printing.packets import Packet, Packets
from kamdesk.ui.customers.page import CustomersPage
from kamdesk.ui.evaluations.page import EvaluationsPage
from kamdesk.ui.printing.dialog import PrintDialog
from kamdesk.ui.shell.main_window import MainWindow
from tests.ui.hands import CONTROL, LEFT, NONE, click, press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QTableView
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page
    from tests.ui.dialog_script import DialogScript


class Desk:
    """All pages of a desk, and what the print dialog showed of a packet."""

    def __init__(self, qtbot: QtBot, context: UiContext, database: Database) -> None:
        self._qtbot = qtbot
        self._context = context
        acts = replace(
            shell_acts(MainWindow(context, places()), lambda: None, lambda _other: None), frame=None
        )
        desk = DeskPages(context, database, acts, find_keychain=lambda: None)
        self.pages = {page_id: desk.build_page(page_id) for page_id in feature_pages()}
        self.packets = Packets(database, desk.parts.printing)
        self.seen: list[tuple[str, str]] = []

    def show(self, page: Page) -> None:
        page.resize(1190, 700)
        page.show()
        page.on_shown()
        page.activateWindow()
        self._qtbot.waitUntil(page.isActiveWindow)

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self._context.tasks.running)

    def look_at(self, scope: str) -> Callable[[QDialog], None]:
        """Return what chooses the packet in the print dialog, then whose sheets; notes what is shown."""

        def work(shown: QDialog) -> None:
            assert isinstance(shown, PrintDialog)
            self.settle()
            form = shown.options.form
            while not shown.options.choice.is_packet:
                press(form, Qt.Key.Key_Down)
            self.settle()
            (chosen,) = [each for each in shown.options.scopes.buttons() if each.text().startswith(scope)]
            QTest.mouseClick(chosen, LEFT, pos=QPoint(8, chosen.height() // 2))
            self.settle()
            self.seen.append((form.currentText(), shown.page_label.text()))
            press(shown, Qt.Key.Key_Escape)

        return work


@pytest.fixture
def database(tmp_path: Path, cheap_passphrases: None) -> Iterator[Database]:
    """A file with its keys beside it, which the page of settings looks at."""
    del cheap_passphrases
    with closing(Desks(None).create(tmp_path / "desk.kamdesk", passphrase="口令")) as opened:
        yield opened


@pytest.fixture
def desk(
    qtbot: QtBot, ui_context: UiContext, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setenv("KAMDESK_HOME", str(tmp_path / "home"))
    made = Desk(qtbot, ui_context, database)
    for page in made.pages.values():
        qtbot.addWidget(page)
    yield made
    made.settle()
    for page in made.pages.values():
        page.close()


def click_row(table: QTableView, row: int, *, add: bool = False) -> None:
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, CONTROL if add else NONE, place)


def test_chosen_customers_go_to_paper_as_a_packet(
    desk: Desk, dialogs: DialogScript, make_customer: Callable[..., Customer]
) -> None:
    for name in ("甲公司", "乙公司", "丙公司"):
        make_customer(name)
    desk.packets.save(Packet(uuid4(), "客户册", ("customer-card", "menu")))
    page = desk.pages["customers"]
    assert isinstance(page, CustomersPage)
    desk.show(page)
    desk.settle()
    click_row(page.list.table, 0)
    click_row(page.list.table, 2, add=True)
    dialogs.expect(desk.look_at("所选的 2 份"))
    press(page.list.table, Qt.Key.Key_P, CONTROL)
    assert desk.seen == [("成套：客户册", "第 1 页，共 3 页")]


def test_chosen_members_go_to_paper_as_a_packet(
    desk: Desk, dialogs: DialogScript, make_member: Callable[..., Member]
) -> None:
    for name in ("赵敏", "周涛", "吴迪"):
        make_member(name=name)
    desk.packets.save(Packet(uuid4(), "考核册", ("evaluation-overview", "evaluation-specialist")))
    page = desk.pages["evaluations"]
    assert isinstance(page, EvaluationsPage)
    desk.show(page)
    desk.settle()
    click_row(page.table, 0)
    click_row(page.table, 1, add=True)
    dialogs.expect(desk.look_at("所选的 2 份"))
    press(page.table, Qt.Key.Key_P, CONTROL)
    dialogs.expect(desk.look_at("当前这一份"))
    click(page.print)
    assert desk.seen == [("成套：考核册", "第 1 页，共 3 页"), ("成套：考核册", "第 1 页，共 2 页")]
