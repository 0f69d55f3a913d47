"""Opportunities as a list and on the board: moved by drops and keys, lost with a reason."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent

from kamdesk.domain.customers.opportunities import Stage, TenderResult
from kamdesk.services.customers.attachments import Attachments
from kamdesk.services.customers.opportunities import Opportunities
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.customers.opportunities_page import OpportunitiesPage
from kamdesk.ui.kit.desk.dialogs import TextDialog
from kamdesk.ui.kit.records.parts import PageServices
from tests.ui.hands import CONTROL, LEFT, NONE, click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

TODAY = date(2026, 12, 1)


@pytest.fixture
def opportunities(database: Database) -> Opportunities:
    return Opportunities(database, lambda: TODAY)


@pytest.fixture
def make(opportunities: Opportunities, make_customer: Callable[..., Customer]) -> Callable[..., Any]:
    customer = make_customer("平安银行股份有限公司")

    def record(need: str, stage: Stage, amount: str, **more: object) -> Any:
        draft = opportunities.draft()
        values = {"customer_id": customer.id, "need": need, "stage": stage, "amount": Decimal(amount), **more}
        for name, value in values.items():
            draft.set(name, value)
        return opportunities.save(draft)

    return record


@pytest.fixture
def page(
    qtbot: QtBot, ui_context: UiContext, database: Database, opportunities: Opportunities
) -> Callable[[], OpportunitiesPage]:
    def show() -> OpportunitiesPage:
        services = PageServices(
            history=History(database), finder=Search(database), open_print=lambda *_args, **_more: None
        )
        made = OpportunitiesPage(
            ui_context, opportunities, services, lambda: (Attachments(database), services)
        )
        qtbot.addWidget(made)
        made.resize(1190, 660)
        made.show()
        made.on_shown()
        qtbot.waitUntil(lambda: not ui_context.tasks.running and len(made.list.model.keys) > 0)
        return made

    return show


def on_board(page: OpportunitiesPage) -> dict[Stage, list[str]]:
    return {
        stage: [column.item(place).text().splitlines()[0] for place in range(column.count())]
        for stage, column in page.board.columns.items()
        if column.count()
    }


def drop(page: OpportunitiesPage, source: Stage, target: Stage) -> None:
    """Drop the first card of one column onto another one."""
    mime = page.board.columns[source].mimeData([page.board.columns[source].item(0)])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, mime, LEFT, NONE)
    page.board.columns[target].dropEvent(event)


def test_the_board_shows_what_the_list_does_with_sums_and_the_forecast(
    page: Callable[[], OpportunitiesPage], make: Callable[..., Any]
) -> None:
    make("铝型材年度供货", Stage.LEAD, "1000000", expected_on=date(2027, 2, 9))
    make("幕墙工程", Stage.NEGOTIATION, "2000000", probability=50, expected_on=date(2027, 1, 5))
    make("试用", Stage.WON, "300000")
    shown = page()
    assert shown.board.isHidden()
    next(act for act in shown.menu_actions() if act.text() == "列表 / 看板").trigger()
    assert on_board(shown) == {
        Stage.LEAD: ["铝型材年度供货"],
        Stage.NEGOTIATION: ["幕墙工程"],
        Stage.WON: ["试用"],
    }
    assert shown.board.heads[Stage.LEAD].text() == "线索 · 1\n100.00 万元\n加权 10.00 万元"
    assert shown.board.heads[Stage.WON].text() == "成交 · 1\n30.00 万元\n"
    assert shown.board.forecast.text() == "按月加权预计：2027-01 100.00 万元 · 2027-02 10.00 万元"
    click(shown.board_button)
    assert shown.board.isHidden()
    assert shown.list.table.isVisible()


def test_a_drop_moves_a_card_and_one_undo_moves_it_back(
    qtbot: QtBot,
    page: Callable[[], OpportunitiesPage],
    make: Callable[..., Any],
    opportunities: Opportunities,
    database: Database,
) -> None:
    made = make("铝型材年度供货", Stage.LEAD, "1000000", probability=25)
    shown = page()
    click(shown.board_button)
    drop(shown, Stage.LEAD, Stage.OFFER)
    moved = opportunities.get(made.id)
    assert (moved.stage, moved.probability, moved.weighted) == (Stage.OFFER, None, Decimal(500_000))
    qtbot.waitUntil(lambda: on_board(shown) == {Stage.OFFER: ["铝型材年度供货"]})
    History(database).undo()
    assert opportunities.get(made.id).probability == 25
    qtbot.waitUntil(lambda: on_board(shown) == {Stage.LEAD: ["铝型材年度供货"]})


def test_keys_move_a_card_and_a_lost_one_asks_why(
    qtbot: QtBot,
    page: Callable[[], OpportunitiesPage],
    make: Callable[..., Any],
    opportunities: Opportunities,
    dialogs: DialogScript,
) -> None:
    made = make("铝型材年度供货", Stage.WON, "1000000")
    shown = page()
    click(shown.board_button)
    shown.board.seek(made.id)

    def refuse(dialog: QDialog) -> None:
        dialog.reject()

    def tell(dialog: QDialog) -> None:
        assert isinstance(dialog, TextDialog)
        type_text(dialog.edit, "价格偏高")
        press(dialog.edit, Qt.Key.Key_Return)

    dialogs.expect(refuse)
    press(shown.board.columns[Stage.WON], Qt.Key.Key_Right, CONTROL)
    assert opportunities.get(made.id).stage is Stage.WON
    dialogs.expect(tell)
    press(shown.board.columns[Stage.WON], Qt.Key.Key_Right, CONTROL)
    assert opportunities.get(made.id).lost_reason == "价格偏高"
    qtbot.waitUntil(lambda: on_board(shown) == {Stage.LOST: ["铝型材年度供货"]})
    press(shown.board.columns[Stage.LOST], Qt.Key.Key_Right, CONTROL)  # beyond the last there is nothing
    press(shown.board.columns[Stage.LOST], Qt.Key.Key_Return)
    assert shown.card.record_id == made.id


def test_cards_tell_what_is_due_and_readers_hear_it_with_the_sums_of_the_column(
    page: Callable[[], OpportunitiesPage], make: Callable[..., Any], opportunities: Opportunities
) -> None:
    today = opportunities.today()
    tender = {"tender_on": today + timedelta(days=5), "bond": Decimal(50_000)}
    make("幕墙工程", Stage.OFFER, "2000000", next_on=today - timedelta(days=3), next_step="送样", **tender)
    make("旧标", Stage.LOST, "100", lost_reason="价格", tender_result=TenderResult.LOST, bond=Decimal(9))
    shown = page()
    click(shown.board_button)
    column = shown.board.columns[Stage.OFFER]
    lines = column.item(0).text().splitlines()
    assert lines[2:4] == ["200.00 万元", "！逾期 3 天：送样"]
    assert lines[4].endswith("投标截止（5 天）")
    assert column.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("，方案报价")
    assert column.accessibleName() == "方案报价 · 1，200.00 万元，加权 100.00 万元"
    lost = shown.board.columns[Stage.LOST].item(0).text()
    assert "投标结果：未中标" in lost
    assert "投标保证金还没有退回" in lost


def test_arrows_go_from_column_to_column_and_the_menu_acts_on_the_card(
    qtbot: QtBot,
    page: Callable[[], OpportunitiesPage],
    make: Callable[..., Any],
    opportunities: Opportunities,
) -> None:
    make("铝型材", Stage.LEAD, "1000000")
    other = make("幕墙工程", Stage.OFFER, "2000000")
    shown = page()
    click(shown.board_button)
    columns = shown.board.columns
    columns[Stage.LEAD].setCurrentRow(0)
    columns[Stage.LEAD].setFocus()
    press(columns[Stage.LEAD], Qt.Key.Key_Right)
    assert (shown.board.current_id, columns[Stage.LEAD].current_id) == (other.id, None)
    assert shown.at_hand == other.id
    acts = {each.text().split("\t")[0]: each for each in columns[Stage.OFFER].actions()}
    assert {"打开", "编辑", "移到下一阶段", "移到上一阶段", "成交", "丢单…", "附件…", "移到回收站"} <= set(
        acts
    )
    acts["移到下一阶段"].trigger()
    assert opportunities.get(other.id).stage is Stage.NEGOTIATION
    qtbot.waitUntil(lambda: columns[Stage.NEGOTIATION].count() == 1)
    assert shown.board.current_id == other.id
    acts["成交"].trigger()
    assert opportunities.get(other.id).stage is Stage.WON
    acts["编辑"].trigger()
    assert shown.card.editor.draft is not None
    assert shown.card.editor.draft.value("need") == "幕墙工程"
