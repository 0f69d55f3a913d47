"""Customers edited by mouse and keys: one act, problems beside fields, nothing lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.values import Grade
from kamdesk.services.shared.history import History
from kamdesk.ui.kit.fields.suggesting import SuggestingEditor
from kamdesk.ui.kit.records.history_dialog import FieldHistoryDialog
from tests.records.making import Maker
from tests.ui.customers.working import (
    CONTROL,
    LEFT,
    click_row,
    listed,
    type_into,
    type_text,
)
from tests.ui.hands import type_over

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.services.customers.customers import Customers
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.fields.fields import FieldEditor
    from tests.ui.dialog_script import DialogScript


def test_an_edit_by_keys_is_saved_as_one_act(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    database: Database,
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.keyClick(page.list.table, Qt.Key.Key_E, CONTROL)
    form = page.card.editor.form
    type_into(form.editor("telephone"), "0755-82080387")
    type_into(form.editor("turnover"), "1260.5")
    assert page.unsaved()
    QTest.keyClick(form.editor("turnover").control, Qt.Key.Key_S, CONTROL)
    assert not page.unsaved()
    assert page.card.view.sheet.shown_text("turnover") == "1,260.5"
    assert customers.card(bank.id).record.telephone == "0755-82080387"
    step = History(database).undoable()
    assert step is not None
    assert str(step.label) == "修改 平安银行 的 2 项内容"


def test_a_postcode_is_typed_in_any_width_and_held_against_the_address(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Customers
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.mouseClick(page.card.view.edit, LEFT)
    form = page.card.editor.form
    type_into(form.editor("address"), "深圳市深南东路5047号")
    type_into(form.editor("postcode"), "51805")
    QTest.mouseClick(page.card.editor.people.add, LEFT)
    (person,) = page.card.editor.people.editors
    type_into(person.form.editor("name"), "王喆")
    type_into(person.form.editor("postcode"), "51806")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert "六位数字" in form.editor("postcode").shown_problem
    assert "六位数字" in person.form.editor("postcode").shown_problem
    type_into(form.editor("postcode"), "５１８ ００１")
    type_into(person.form.editor("postcode"), "518002")
    QTest.mouseClick(page.card.editor.save, LEFT)
    card = customers.card(bank.id)
    assert (card.record.postcode, card.contacts[0].postcode) == ("518001", "518002")
    assert page.card.view.sheet.shown_text("postcode") == "518001"


def test_problems_stand_beside_their_fields_and_keep_what_was_typed(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Customers
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.mouseClick(page.card.view.edit, LEFT)
    form = page.card.editor.form
    type_into(form.editor("turnover"), "many")
    type_into(form.editor("credit_code"), "123")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert "应有 18 位" in form.editor("credit_code").shown_problem
    assert "看不懂金额" in form.editor("turnover").shown_problem
    assert "有 2 处需要改正" in page.card.editor.notice.text
    assert form.editor("credit_code").control.hasFocus()
    assert customers.card(bank.id).record == bank
    type_into(form.editor("credit_code"), "91350100M000100Y43")
    type_into(form.editor("turnover"), "5")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert customers.card(bank.id).record.credit_code == "91350100M000100Y43"


def test_contacts_are_added_edited_and_removed_on_the_card(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Customers, qtbot: QtBot
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.mouseClick(page.card.view.people.add, LEFT)
    (person,) = page.card.editor.people.editors
    assert person.form.editor("name").control.hasFocus()
    qtbot.waitUntil(lambda: not person.form.editor("name").control.visibleRegion().isEmpty())
    type_text(person.form.editor("name").control, "王建国")
    type_into(person.form.editor("email"), "wang")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert "不像电子邮箱" in person.form.editor("email").shown_problem
    type_into(person.form.editor("email"), "wang@example.com")
    QTest.mouseClick(page.card.editor.save, LEFT)
    (view,) = page.card.view.people.views
    assert view.name.text() == "王建国"
    assert view.sheet.shown_text("email") == "wang@example.com"
    QTest.mouseClick(page.card.view.edit, LEFT)
    QTest.mouseClick(page.card.editor.people.editors[0].remove, LEFT)
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert customers.card(bank.id).contacts == ()
    assert page.card.view.people.nothing.isVisible()


def test_a_new_contact_stays_in_sight_while_the_card_is_still_laying_itself_out(
    open_page: Callable[[], CustomersPage], make_customer: Callable[..., Customer], qtbot: QtBot
) -> None:
    make_customer()
    page = open_page()
    click_row(page, 0)
    QTest.mouseClick(page.card.view.people.add, LEFT)
    editor = page.card.editor
    (person,) = editor.people.editors
    name = person.form.editor("name").control
    qtbot.waitUntil(lambda: not name.visibleRegion().isEmpty())
    before = editor.people.y()
    editor.form.setMinimumHeight(editor.form.height() + 2 * page.height())
    qtbot.waitUntil(lambda: editor.people.y() >= before + 2 * page.height())
    qtbot.waitUntil(lambda: not name.visibleRegion().isEmpty())
    assert name.hasFocus()
    type_text(name, "王建国")
    editor.form.setMinimumHeight(editor.form.height() + 2 * page.height())
    qtbot.waitUntil(lambda: editor.people.y() >= before + 4 * page.height())
    QApplication.processEvents()
    assert name.visibleRegion().isEmpty()  # a person who types is left where they are


def test_contacts_change_places(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Customers
) -> None:
    draft = customers.draft(bank.id)
    for name in ("甲", "乙"):
        draft.add_contact().set("name", name)
    customers.save(draft)
    page = open_page()
    click_row(page, 0)
    QTest.mouseClick(page.card.view.edit, LEFT)
    assert not page.card.editor.people.editors[0].up.isEnabled()
    QTest.mouseClick(page.card.editor.people.editors[1].up, LEFT)
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert [contact.name for contact in customers.card(bank.id).contacts] == ["乙", "甲"]


def test_leaving_an_unsaved_card_asks_and_can_stay(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    vanke: Customer,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    click_row(page, listed(page).index(bank.name))
    QTest.mouseClick(page.card.view.edit, LEFT)
    type_into(page.card.editor.form.editor("region"), "上海")
    dialogs.escape()
    click_row(page, listed(page).index(vanke.name))
    assert page.card.record_id == bank.id
    assert page.unsaved()
    assert page.list.table.current_key() == page.list.model.keys[listed(page).index(bank.name)]
    dialogs.answer("discard")
    click_row(page, listed(page).index(vanke.name))
    assert page.card.record_id == vanke.id
    assert not page.unsaved()
    assert dialogs.titles == ["有修改尚未保存"] * 2


def test_leaving_can_save_on_the_way(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    vanke: Customer,
    customers: Customers,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    click_row(page, listed(page).index(bank.name))
    QTest.mouseClick(page.card.view.edit, LEFT)
    type_into(page.card.editor.form.editor("region"), "上海")
    dialogs.answer("save")
    click_row(page, listed(page).index(vanke.name))
    assert customers.card(bank.id).record.region == "上海"
    assert page.card.record_id == vanke.id
    assert page.list.table.current_key() == page.list.model.keys[listed(page).index(vanke.name)]


def test_escape_leaves_an_untouched_draft_without_a_word(
    open_page: Callable[[], CustomersPage], bank: Customer
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.keyClick(page.list.table, Qt.Key.Key_E, CONTROL)
    QTest.keyClick(page.card.editor.form.editor("name").control, Qt.Key.Key_Escape)
    assert page.card.view.isVisible()
    assert page.card.record_id == bank.id


def test_a_namesake_is_asked_about(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    QTest.mouseClick(page.verbs.new_button, LEFT)
    type_text(page.card.editor.form.editor("name").control, bank.name)
    dialogs.escape()
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert "KH000001" in dialogs.texts[0]
    assert customers.count() == 1
    dialogs.answer("save")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert customers.count() == 2


def test_enter_opens_the_customer_of_that_name_instead_of_saving_another(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    QTest.mouseClick(page.verbs.new_button, LEFT)
    type_text(page.card.editor.form.editor("name").control, bank.name)
    dialogs.expect(lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return))
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert customers.count() == 1
    assert not page.unsaved()
    assert page.card.view.isVisible()
    assert page.card.record_id == bank.id


def test_a_customer_that_is_likely_there_is_asked_about_with_the_reason(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    dialogs: DialogScript,
) -> None:
    customers.set_field([bank.id], "short_name", "平银")
    page = open_page()
    QTest.mouseClick(page.verbs.new_button, LEFT)
    type_text(page.card.editor.form.editor("name").control, "平银")
    dialogs.answer("open")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert f"“{bank.name}”（简称相同）" in dialogs.texts[0]
    assert (customers.count(), page.card.record_id) == (1, bank.id)
    QTest.mouseClick(page.verbs.new_button, LEFT)
    type_text(page.card.editor.form.editor("name").control, "平银长沙分行")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert customers.count() == 2


def test_edits_of_two_desks_meet_field_by_field(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.mouseClick(page.card.view.edit, LEFT)
    theirs = customers.draft(bank.id)
    theirs.set("region", "北京")
    theirs.set("industry", "银行")
    customers.save(theirs)
    type_into(page.card.editor.form.editor("region"), "上海")
    dialogs.answer("mine")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert "所在地区：我的“上海”，对方的“北京”" in dialogs.texts[0]
    saved = customers.card(bank.id).record
    assert (saved.region, saved.industry) == ("上海", "银行")


def test_the_history_of_a_field_opens_from_its_menu(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Customers, dialogs: DialogScript
) -> None:
    customers.set_field([bank.id], "region", "上海")
    customers.grading.decide({bank.id: Grade.A}, "战略客户")
    page = open_page()
    click_row(page, 0)
    rows: list[list[str]] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, FieldHistoryDialog)
        table = dialog.table
        for row in range(table.rowCount()):
            items = [table.item(row, column) for column in range(table.columnCount())]
            rows.append([item.text() if item else "" for item in items])
        dialog.accept()

    dialogs.expect(read)
    choose_from_menu(page.card.view.sheet.findChildren(QLabel), "深圳|上海", "查看“所在地区”的修改历史")
    assert [row[1:4] for row in rows] == [["测试员", "深圳", "上海"], ["测试员", "—", "深圳"]]
    rows.clear()
    dialogs.expect(read)
    choose_from_menu([page.card.view.chips], "", "查看“客户级别”的修改历史")
    assert [row[2:4] for row in rows] == [["C级", "A级"], ["—", "C级"]]
    assert dialogs.titles == ["平安银行 · 所在地区的修改历史", "平安银行 · 客户级别的修改历史"]


def test_an_old_value_is_had_back_from_the_history(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    database: Database,
    dialogs: DialogScript,
) -> None:
    customers.set_field([bank.id], "region", "上海")
    customers.set_field([bank.id], "region", "北京")
    History(database).undo()
    page = open_page()
    click_row(page, 0)
    acts: list[str] = []

    def take_back(dialog: QDialog) -> None:
        assert isinstance(dialog, FieldHistoryDialog)
        table = dialog.table
        acts.extend(table.model().index(row, 4).data() for row in range(table.rowCount()))
        assert not dialog.restore.isEnabled()
        offered = []
        for row in (0, 1, 3, 2):
            QTest.mouseClick(table.viewport(), LEFT, pos=QPoint(5, table.rowViewportPosition(row) + 5))
            offered.append(dialog.restore.isEnabled())
        assert offered == [True, False, False, True]  # neither what stands there now, nor nothing
        QTest.mouseClick(dialog.restore, LEFT)

    dialogs.expect(take_back)
    choose_from_menu(page.card.view.sheet.findChildren(QLabel), "上海", "查看“所在地区”的修改历史")
    assert [act.startswith("撤销 ") for act in acts] == [True, False, False, False]
    assert customers.get(bank.id).region == "深圳"
    step = History(database).undoable()
    assert step is not None
    assert str(step.label) == "修改 平安银行 的所在地区"


def choose_from_menu(widgets: Sequence[QWidget], words: str, entry: str) -> None:
    """Right-click the widget that says one of ``words`` and choose an entry of its menu."""
    widget = next(one for one in widgets if not isinstance(one, QLabel) or one.text() in words.split("|"))
    widget.customContextMenuRequested.emit(widget.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == entry)
    menu.close()
    action.trigger()


def test_the_owner_is_chosen_among_members(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    make_member: Callable[..., Member],
) -> None:
    make_member("白洁")
    page = open_page()
    click_row(page, 0)
    QTest.keyClick(page.list.table, Qt.Key.Key_E, CONTROL)
    owner = page.card.editor.form.editor("owner_id")
    owner.control.setFocus()
    QTest.keyClick(owner.control, Qt.Key.Key_Down)
    QTest.keyClick(owner.control, Qt.Key.Key_S, CONTROL)
    assert list(customers.card(bank.id).titles.values()) == ["白洁"]
    assert page.card.view.sheet.shown_text("owner_id") == "白洁"


def test_values_typed_before_are_offered_on_the_card_and_for_its_contacts(
    open_page: Callable[[], CustomersPage], database: Database, customers: Customers
) -> None:
    maker = Maker(database)
    old = maker.record(CUSTOMER, industry="医药制造", region="湖南")
    maker.record(CONTACT, customer_id=old.id, job_title="采购经理")
    page = open_page()
    page.new_record()
    form = page.card.editor.form
    type_over(form.editor("name").control, "新客户有限公司")
    take_offered(form.editor("industry"), "yy")
    take_offered(form.editor("region"), "hn")
    page.card.editor.append_contact()
    contact = page.card.editor.people.editors[0].form
    type_over(contact.editor("name").control, "王平安")
    take_offered(contact.editor("job_title"), "cg")
    assert page.save()
    saved = customers.card(page.card.record_id or old.id)
    assert (saved.record.industry, saved.record.region) == ("医药制造", "湖南")
    assert [each.job_title for each in saved.contacts] == ["采购经理"]


def take_offered(editor: FieldEditor, typed: str) -> None:
    """Type into a field and take what is offered first."""
    assert isinstance(editor, SuggestingEditor)
    type_over(editor.edit, typed)
    QTest.keyClick(editor.offers.popup, Qt.Key.Key_Down)
    QTest.keyClick(editor.offers.popup, Qt.Key.Key_Return)
