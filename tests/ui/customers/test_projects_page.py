"""Projects with what belongs to each: listed on the card, added in a panel, opened, with papers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from kamdesk.app.features import service_of
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.project_parties import PROJECT_PARTY
from kamdesk.domain.customers.projects import PROJECT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.kinds import kind_named
from kamdesk.services.customers.projects import Projects
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.customers.attached import AttachmentsDialog
from kamdesk.ui.customers.attachments import AttachmentList
from kamdesk.ui.customers.projects_page import ProjectsPage
from kamdesk.ui.kit.fields.reference_editors import ReferencePicker
from kamdesk.ui.kit.records.parts import PageServices
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from kamdesk.ui.kit.records.record_grid import RecordGridDialog
from tests.records.making import every
from tests.ui.hands import click, press, type_over, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_list import CardList
    from tests.ui.dialog_script import DialogScript

DAY = date(2026, 3, 2)
_KEY = Qt.Key
_BELONGING = ("project_party", "opportunity", "contract", "transaction", "attachment")


@pytest.fixture
def save(database: Database) -> Callable[..., Any]:
    def make(kind: RecordKind[Any], **values: object) -> Any:
        service = service_of(database, kind)
        draft = service.draft()
        for name, value in values.items():
            draft.set(name, value)
        return service.save(draft)

    return make


@pytest.fixture
def tower(save: Callable[..., Any], vanke: Customer) -> Any:
    return save(PROJECT, customer_id=vanke.id, name="云城总部大楼")


@pytest.fixture
def opened() -> list[tuple[str, UUID]]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot, ui_context: UiContext, database: Database, tower: Any, opened: list[tuple[str, UUID]]
) -> ProjectsPage:
    services = PageServices(
        history=History(database),
        finder=Search(database),
        open_print=lambda *_args, **_more: None,
        open_record=lambda kind, record_id: opened.append((kind, record_id)),
    )
    belonging = [(service_of(database, kind_named(name)), services) for name in _BELONGING]
    made = ProjectsPage(ui_context, Projects(database), services, lambda: belonging)
    qtbot.addWidget(made)
    made.resize(1190, 700)
    made.show()
    made.on_shown()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and len(made.list.model.keys) > 0)
    made.open_record("project", tower.id)
    return made


def belonging(page: ProjectsPage, kind: str) -> CardList:
    """Open the tab of a kind; return its list."""
    lists = page.card.view.belonging
    lists.open_kind(kind)
    return lists.lists[kind]


def act(shown: CardList, text: str) -> QAction:
    return next(each for each in shown.table.actions() if each.text() == text)


def titles(shown: CardList) -> list[str]:
    return [shown.model.text_at(row, 0) for row in range(shown.model.rowCount())]


def test_the_card_shows_what_belongs_to_the_project_with_its_sums_and_days(
    page: ProjectsPage, save: Callable[..., Any], tower: Any, vanke: Customer, opened: list[Any]
) -> None:
    view = page.card.view
    assert view.sums.sums.text() == "还没有往来归到这个项目。"
    of_tower: dict[str, Any] = {"customer_id": vanke.id, "project_id": tower.id}
    made = save(CONTRACT, **of_tower, subject="幕墙供货", amount=Decimal(900), signed_on=DAY)
    save(TRANSACTION, **of_tower, date=date(2026, 5, 6), product="铝型材", amount=Decimal("70.5"))
    page.reload()
    assert view.sums.sums.text() == "合同 1 笔 900.00 元 · 交易 1 笔 70.50 元"
    assert view.sums.span.text() == "往来自 2026-03-02 至 2026-05-06"
    contracts = belonging(page, "contract")
    assert (titles(contracts), contracts.sums.text()) == (["幕墙供货"], "合计：合同金额 900.00 元")
    contracts.seek(made.id)
    act(contracts, "到所在页面打开").trigger()
    act(contracts, "打开客户").trigger()
    click(view.sums.customer)
    assert opened == [("contract", made.id), ("customer", vanke.id), ("customer", vanke.id)]


def test_a_contract_of_a_party_is_begun_from_the_card(
    page: ProjectsPage,
    save: Callable[..., Any],
    tower: Any,
    bank: Customer,
    database: Database,
    dialogs: DialogScript,
) -> None:
    save(PROJECT_PARTY, project_id=tower.id, customer_id=bank.id)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        customer: Any = dialog.form.editor("customer_id")
        assert customer.named == "万科企业股份有限公司"
        type_over(customer.control, "平安银行")
        press(customer.control, _KEY.Key_Return)
        type_text(dialog.form.editor("subject").control, "监理服务")
        press(dialog.form.editor("subject").control, _KEY.Key_Return)

    dialogs.expect(fill)
    click(belonging(page, "contract").add_button)
    (made,) = every(database, CONTRACT)
    assert (made.customer_id, made.project_id, made.subject) == (bank.id, tower.id, "监理服务")


def test_the_panel_of_a_contract_offers_the_projects_of_its_customer_alone(
    open_page: Callable[[], CustomersPage],
    save: Callable[..., Any],
    tower: Any,
    bank: Customer,
    vanke: Customer,
    database: Database,
    dialogs: DialogScript,
) -> None:
    save(PROJECT, customer_id=bank.id, name="云湖金融中心")
    page = open_page()
    page.open_record("customer", vanke.id)
    lists = page.card.view.dealings
    lists.open_kind("contract")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        project: Any = dialog.form.editor("project_id")
        assert isinstance(project, ReferencePicker)
        type_text(project.control, "云")
        model = project.picker.popup.model()
        assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["云城总部大楼　XM000001"]
        type_over(project.control, "")
        press(project.control, _KEY.Key_Down)
        assert model.rowCount() == 1
        press(project.picker.popup, _KEY.Key_Down)
        press(project.picker.popup, _KEY.Key_Return)
        type_text(dialog.form.editor("subject").control, "幕墙供货")
        press(dialog.form.editor("subject").control, _KEY.Key_Return)

    dialogs.expect(fill)
    click(lists.lists["contract"].add_button)
    (made,) = every(database, CONTRACT)
    assert made.project_id == tower.id


def test_the_grid_of_transactions_takes_a_project_of_the_customer_and_no_other(
    open_page: Callable[[], CustomersPage],
    save: Callable[..., Any],
    tower: Any,
    bank: Customer,
    vanke: Customer,
    database: Database,
    dialogs: DialogScript,
) -> None:
    save(PROJECT, customer_id=bank.id, name="云湖金融中心")
    save(TRANSACTION, customer_id=vanke.id, date=DAY, product="铝型材", amount=Decimal(7))
    page = open_page()
    page.open_record("customer", vanke.id)
    lists = page.card.view.dealings
    lists.open_kind("transaction")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        column = [each.key for each in dialog.model.columns].index("project_id")
        assert dialog.model.columns[column].choices == ("云城总部大楼",)
        place = dialog.model.index(0, column)
        assert dialog.model.setData(place, "云湖金融中心")
        assert dialog.model.problems()
        assert dialog.model.setData(place, "云城总部大楼")
        assert not dialog.model.problems()
        click(dialog.save_button)

    dialogs.expect(fill)
    lists.lists["transaction"].type_in_grid()
    (made,) = every(database, TRANSACTION)
    assert made.project_id == tower.id


def test_papers_are_kept_with_a_contract_and_with_the_project(
    qtbot: QtBot,
    ui_context: UiContext,
    page: ProjectsPage,
    open_page: Callable[[], CustomersPage],
    save: Callable[..., Any],
    tower: Any,
    vanke: Customer,
    database: Database,
    tmp_path: Path,
    dialogs: DialogScript,
) -> None:
    paper, drawing = tmp_path / "合同扫描件.pdf", tmp_path / "总图.dwg"
    for each in (paper, drawing):
        each.write_bytes(each.name.encode())
    made = save(CONTRACT, customer_id=vanke.id, project_id=tower.id, subject="幕墙供货")
    page.reload()

    def attach(dialog: QDialog) -> None:
        assert isinstance(dialog, AttachmentsDialog)
        dialog.receiving.files_given.emit([paper])
        qtbot.waitUntil(lambda: not ui_context.tasks.running and titles(dialog.list) == [paper.name])
        click(dialog.close_button)

    contracts = belonging(page, "contract")
    contracts.seek(made.id)
    dialogs.expect(attach)
    act(contracts, "附件…").trigger()
    page.card.view.receiving.files_given.emit([drawing])
    shown = belonging(page, "attachment")
    assert isinstance(shown, AttachmentList)
    qtbot.waitUntil(lambda: not ui_context.tasks.running and titles(shown) == [drawing.name])
    assert not shown.belongs.isVisible()
    customer_page = open_page()
    customer_page.open_record("customer", vanke.id)
    lists = customer_page.card.view.dealings
    lists.open_kind("attachment")
    every_file = lists.lists["attachment"]
    assert isinstance(every_file, AttachmentList)
    assert set(titles(every_file)) == {paper.name, drawing.name}
    every_file.table.setCurrentIndex(every_file.model.index(titles(every_file).index(paper.name), 0))
    assert every_file.belongs.text() == "属于合同“幕墙供货”"
    kept = {
        (each.name, each.subject_kind, each.subject_id) for each in every(database, kind_named("attachment"))
    }
    assert kept == {(paper.name, "contract", made.id), (drawing.name, "project", tower.id)}
