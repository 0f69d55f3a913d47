from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.printing.print_log import AS_FILES, Delivery
from kamdesk.domain.printing.requests import Selection
from kamdesk.services.customers.card_form_data import CustomerCardFormData
from kamdesk.services.customers.customers import Customers
from kamdesk.services.printing.print_log import PrintLog
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing.forms.print_log_panel import PrintLogPanel
from tests.project import ROOT
from tests.ui.hands import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

TODAY = date(2026, 11, 22)


@pytest.fixture
def printing(database: Database) -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[CustomerCardFormData(database, lambda: TODAY)],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )


@pytest.fixture
def log(database: Database, printing: Printing) -> PrintLog:
    return PrintLog(database, printing)


@pytest.fixture
def asked() -> list[PrintRequest]:
    return []


@pytest.fixture
def panel(qtbot: QtBot, ui_context: UiContext, log: PrintLog, asked: list[PrintRequest]) -> PrintLogPanel:
    made = PrintLogPanel(ui_context, log, lambda _parent, request: asked.append(request))
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show()
    return made


def cells(panel: PrintLogPanel, row: int) -> list[str]:
    return [panel.model.text_at(row, column) for column in range(1, panel.model.columnCount())]


def settle(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def test_each_print_is_one_line_the_latest_first(panel: PrintLogPanel, log: PrintLog) -> None:
    log.note(Delivery("month-plan", "月度工作计划表", "3", "blank", 1, 20, "四楼"))
    log.note(Delivery("menu", "菜单", "1", "sample", 2, packet="宴会册", packet_version=4))
    panel.refresh()
    assert cells(panel, 0) == [
        *("菜单", "样张", "—", "2", "1", "另存为 PDF", "1", "宴会册 第4版", "测试员"),
    ]
    assert cells(panel, 1) == ["月度工作计划表", "空白表", "—", "1", "20", "四楼", "3", "", "测试员"]


def test_a_new_print_appears_at_once(panel: PrintLogPanel, log: PrintLog, qtbot: QtBot) -> None:
    panel.refresh()
    log.note(Delivery("menu", "菜单", "1", "sample", 2))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)


def test_a_blank_form_has_nothing_that_could_change(panel: PrintLogPanel, log: PrintLog) -> None:
    assert not panel.changed_button.isEnabled()
    log.note(Delivery("menu", "菜单", "1", "blank", 2))
    panel.refresh()
    assert not panel.changed_button.isEnabled()


def test_only_the_changed_papers_are_offered_for_printing_again(
    panel: PrintLogPanel,
    log: PrintLog,
    printing: Printing,
    database: Database,
    make_customer: Callable[..., Customer],
    asked: list[PrintRequest],
    qtbot: QtBot,
    ui_context: UiContext,
) -> None:
    first, second = make_customer("甲公司"), make_customer("乙公司")
    log.note(*printing.render("customer-card", "filled", Selection((first.id, second.id))).deliveries)
    panel.refresh()
    click(panel.changed_button)
    settle(qtbot, ui_context)
    assert "2 份都没有变化" in panel.notice.text
    assert not asked
    service = Customers(database)
    draft = service.draft(second.id)
    draft.set("name", "乙集团")
    service.save(draft)
    click(panel.changed_button)
    settle(qtbot, ui_context)
    assert "2 份中有 1 份" in panel.notice.text
    (request,) = asked
    assert (request.form_ids, request.selected, request.all_of_filter, request.mode) == (
        ("customer-card",),
        (second.id,),
        (),
        "filled",
    )


def test_files_that_were_taken_out_are_told_and_cannot_be_printed_again(
    panel: PrintLogPanel, log: PrintLog, make_customer: Callable[..., Customer]
) -> None:
    log.note(Delivery("attachment", "附件", "", AS_FILES, records={make_customer().id: "0" * 16}))
    panel.refresh()
    assert cells(panel, 0) == ["附件", "文件", "1", "0", "1", "另存为文件", "", "", "测试员"]
    assert not panel.changed_button.isEnabled()
