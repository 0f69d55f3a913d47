"""Taboos, positions and moves of a contact, worked on its small card by clicks and keys."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.positions import POSITION
from kamdesk.domain.customers.taboos import TABOO, TabooSeverity, TabooType
from kamdesk.domain.customers.values import Contact
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.persons import Taboos
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.customers.split_dialog import SplitDialog
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from tests.records.making import every
from tests.ui.customers.working import type_into
from tests.ui.hands import choose_in, click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.contact_view import ContactView
    from kamdesk.ui.customers.page import CustomersPage
    from tests.ui.dialog_script import DialogScript

_KEY = Qt.Key


@pytest.fixture
def wang(database: Database, bank: Customer) -> Contact:
    contact = Contact(
        id=new_id(),
        customer_id=bank.id,
        name="王芳",
        job_title="处长",
        department="财务处",
        taboos="海鲜过敏，不饮酒",
        in_post_since=date(2020, 5, 1),
    )
    with database.writing(Message("准备")) as work:
        records.add_all(work, CONTACT, [contact])
    return contact


def person(page: CustomersPage) -> ContactView:
    (view,) = page.card.view.people.views
    return view


def held(database: Database, kind: Any) -> list[Any]:
    return every(database, kind)


def box(dialog: RecordDialog, name: str) -> QComboBox:
    control = dialog.form.editor(name).control
    assert isinstance(control, QComboBox)
    return control


def come_back(qtbot: QtBot, page: CustomersPage) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def test_a_taboo_is_typed_on_the_contacts_card_edited_and_trashed(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    database: Database,
    bank: Customer,
    wang: Contact,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        choose_in(box(dialog, "type"), "食物")
        choose_in(box(dialog, "severity"), "严禁")
        type_over(dialog.form.editor("what").control, "香菜")
        press(dialog.form.editor("what").control, _KEY.Key_Return)

    dialogs.expect(fill)
    click(person(page).panel.add_taboo)
    (made,) = held(database, TABOO)
    assert (made.contact_id, made.type, made.what) == (wang.id, TabooType.FOOD, "香菜")
    assert (made.severity, made.noted_on) == (TabooSeverity.STRICT, this_day())
    assert dialogs.titles == ["给王芳添加禁忌"]
    qtbot.waitUntil(lambda: made.id in person(page).panel.lines)
    come_back(qtbot, page)

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        type_over(dialog.form.editor("what").control, "芫荽")
        press(dialog.form.editor("what").control, _KEY.Key_Return)

    dialogs.expect(change)
    click(person(page).panel.lines[made.id])
    qtbot.waitUntil(lambda: person(page).panel.lines[made.id].text() == "芫荽（食物）")
    come_back(qtbot, page)
    line = person(page).panel.lines[made.id]
    line.setFocus()
    press(line, _KEY.Key_Delete)
    qtbot.waitUntil(lambda: not person(page).panel.lines)
    assert held(database, TABOO) == []


def test_the_free_text_is_split_into_facts_one_by_one(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    database: Database,
    bank: Customer,
    wang: Contact,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)

    def keep_first(dialog: QDialog) -> None:
        assert isinstance(dialog, SplitDialog)
        assert [box.text() for box in dialog.boxes] == [
            "严禁 · 海鲜过敏（食物）  ← “海鲜过敏”",
            "避免 · 酒（酒水）  ← “不饮酒”",
        ]
        press(dialog.boxes[1], _KEY.Key_Space)
        click(dialog.save_button)

    dialogs.expect(keep_first)
    click(person(page).panel.split)
    qtbot.waitUntil(lambda: len(person(page).panel.lines) == 1)
    assert [each.what for each in held(database, TABOO)] == ["海鲜过敏"]
    assert held(database, CONTACT)[0].taboos == wang.taboos


def test_a_new_post_puts_the_old_one_into_the_history_and_one_undo_takes_both_back(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], database: Database, bank: Customer, wang: Contact
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    page.card.edit()
    form = page.card.editor.people.editors[0].form
    type_into(form.editor("job_title"), "副局长")
    click(page.card.editor.save)
    (left,) = held(database, POSITION)
    assert (left.job_title, left.department, left.customer_id) == ("处长", "财务处", bank.id)
    assert (left.starts_on, left.ends_on) == (date(2020, 5, 1), this_day())
    assert held(database, CONTACT)[0].in_post_since is None
    words = f"2020-05-01 至 {this_day()} · 平安银行股份有限公司 · 财务处 处长"
    qtbot.waitUntil(lambda: [line.text() for line in person(page).panel.lines.values()] == [words])
    history = History(database)
    step = history.undoable()
    assert step is not None
    history.undo(step.id)
    assert held(database, POSITION) == []
    (restored,) = held(database, CONTACT)
    assert (restored.job_title, restored.in_post_since) == ("处长", wang.in_post_since)


def test_a_contact_moves_to_another_customer_with_its_history(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    database: Database,
    bank: Customer,
    vanke: Customer,
    wang: Contact,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        type_over(dialog.form.editor("job_title").control, "财务总监")
        picker = dialog.form.editor("customer_id").control
        type_over(picker, "万科")
        press(picker, _KEY.Key_Return)  # takes the first that was found, and is the default verb

    dialogs.expect(fill)
    click(person(page).panel.move_on)
    (moved,) = held(database, CONTACT)
    assert (moved.customer_id, moved.job_title, moved.in_post_since) == (vanke.id, "财务总监", this_day())
    (left,) = held(database, POSITION)
    assert (left.contact_id, left.customer_id, left.job_title) == (wang.id, bank.id, "处长")
    qtbot.waitUntil(lambda: page.card.view.people.views == [])


def test_the_search_leads_to_the_card_of_whom_a_taboo_is(
    open_page: Callable[[], CustomersPage], database: Database, wang: Contact
) -> None:
    page = open_page()
    service = Taboos(database)
    fact = service.draft()
    for name, value in {"type": TabooType.TOPIC, "what": "裁员", "severity": TabooSeverity.AVOID}.items():
        fact.set(name, value)
    service.add(wang.id, [fact])
    (hit,) = Search(database).find("裁员")
    assert hit.kind == "taboo"
    assert hit.kind in page.opens
    page.open_record(hit.kind, hit.id)
    assert person(page).contact.id == wang.id


def test_a_rank_by_hand_is_not_saved_without_its_reason(
    open_page: Callable[[], CustomersPage], database: Database, bank: Customer, wang: Contact
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    assert person(page).rank.text().startswith("建议礼宾位次 1：从职务“处长”看是县处级正职")
    page.card.edit()
    form = page.card.editor.people.editors[0].form
    type_into(form.editor("protocol_rank"), "3")
    click(page.card.editor.save)
    assert form.editor("rank_reason").shown_problem == "人工指定了位次，请写明理由。"
    type_into(form.editor("rank_reason"), "对方指定")
    click(page.card.editor.save)
    assert held(database, CONTACT)[0].protocol_rank == 3
    assert person(page).rank.text() == "礼宾位次 3（人工指定：对方指定）"
    assert wang.protocol_rank is None


def test_a_form_of_address_is_offered_and_taken_by_a_click(
    open_page: Callable[[], CustomersPage], bank: Customer, wang: Contact
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    page.card.edit()
    editor = page.card.editor.people.editors[0]
    assert editor.proposal.text() == "称呼建议：王处长"
    assert editor.draft.value("form_of_address") == ""
    click(editor.proposal)
    assert editor.draft.value("form_of_address") == "王处长"
    assert editor.proposal.isHidden()
    assert wang.form_of_address == ""
