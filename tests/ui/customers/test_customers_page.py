"""The customers page worked by mouse and keys: find, read, edit, group, trash, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from kamdesk.domain.customers.values import Grade
from kamdesk.services.customers import Customers
from kamdesk.services.exporting import Exporting
from kamdesk.services.history import History
from kamdesk.ui.customers.history_dialog import FieldHistoryDialog
from kamdesk.ui.customers.page import CustomersPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.members import Member
    from kamdesk.store.database import Database
    from kamdesk.ui.kit.context import UiContext
    from kamdesk.ui.kit.fields import FieldEditor
    from tests.ui.dialog_script import DialogScript

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Doors:
    """Remembers which other parts of the desk were opened."""

    def __init__(self) -> None:
        self.imports = 0
        self.prints: list[tuple[UUID | None, tuple[UUID, ...], tuple[UUID, ...] | None]] = []

    def open_import(self, _parent: QWidget) -> None:
        self.imports += 1

    def open_print(
        self,
        _parent: QWidget,
        this: UUID | None,
        selected: tuple[UUID, ...],
        shown: tuple[UUID, ...] | None,
    ) -> None:
        self.prints.append((this, selected, shown))


@pytest.fixture
def customers(database: Database) -> Customers:
    return Customers(database)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer(
        "平安银行股份有限公司", short_name="平安银行", number="KH000001", region="深圳", grade=Grade.C
    )


@pytest.fixture
def vanke(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("万科企业股份有限公司", short_name="万科", number="KH000002", region="深圳")


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def toasts(ui_context: UiContext) -> list[str]:
    said: list[str] = []
    ui_context.messages.toasted.connect(lambda toast: said.append(toast.text))
    return said


@pytest.fixture
def open_page(
    qtbot: QtBot, ui_context: UiContext, database: Database, customers: Customers, doors: Doors
) -> Iterator[Callable[[], CustomersPage]]:
    pages: list[CustomersPage] = []

    def open_one() -> CustomersPage:
        page = CustomersPage(
            ui_context,
            customers,
            History(database),
            Exporting(database),
            open_import=doors.open_import,
            open_print=doors.open_print,
        )
        qtbot.addWidget(page)
        page.resize(1190, 700)
        page.show()
        page.on_shown()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        pages.append(page)
        return page

    yield open_one
    for page in pages:
        page.close()


def click_row(page: CustomersPage, row: int, *, add: bool = False) -> None:
    table = page.list.table
    place = table.visualRect(page.list.model.index(row, 0)).center()
    modifier = CONTROL if add else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(table.viewport(), LEFT, modifier, place)


def listed(page: CustomersPage) -> list[str]:
    return [page.list.model.text_at(row, 0) for row in range(page.list.model.rowCount())]


def type_text(widget: QWidget, text: str) -> None:
    """Type as an input method does, which is how Chinese comes in."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def wait_for_tasks(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def type_into(editor: FieldEditor, text: str) -> None:
    editor.control.setFocus()
    QTest.keyClick(editor.control, Qt.Key.Key_A, CONTROL)
    type_text(editor.control, text)


# first steps


def test_an_empty_desk_offers_import_and_a_first_customer(
    open_page: Callable[[], CustomersPage], doors: Doors
) -> None:
    page = open_page()
    assert page.welcome.isVisible()
    QTest.mouseClick(page.welcome_buttons[0], LEFT)
    assert doors.imports == 1
    QTest.mouseClick(page.welcome_buttons[1], LEFT)
    assert page.card.editor.isVisible()


def test_the_first_customer_is_typed_and_saved_by_keys(
    open_page: Callable[[], CustomersPage], customers: Customers, toasts: list[str]
) -> None:
    page = open_page()
    QTest.keyClick(page, Qt.Key.Key_N, CONTROL)
    name = page.card.editor.form.editor("name")
    assert name.control.hasFocus()
    type_text(name.control, "新客户有限公司")
    QTest.keyClick(name.control, Qt.Key.Key_S, CONTROL)
    assert listed(page) == ["新客户有限公司"]
    assert page.card.view.name.text() == "新客户有限公司"
    assert page.card.view.sheet.shown_text("number") == "KH000001"
    assert toasts == ["已保存"]
    assert customers.count() == 1


# reading and finding


def test_a_click_shows_the_card(
    open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer
) -> None:
    page = open_page()
    assert page.card.nothing.isVisible() or page.card.customer_id in (bank.id, vanke.id)
    click_row(page, listed(page).index(vanke.name))
    assert page.card.customer_id == vanke.id
    assert page.card.view.name.text() == vanke.name
    QTest.keyClick(page.list.table, Qt.Key.Key_Up)
    assert page.card.customer_id == bank.id


@pytest.mark.parametrize("text", ["wanke", "万科", "000002"])
def test_quick_text_narrows_the_list_and_enter_goes_there(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer, text: str
) -> None:
    del bank
    page = open_page()
    type_text(page.list.quick, text)
    qtbot.waitUntil(lambda: listed(page) == [vanke.name])
    assert page.list.count.text() == "筛选出 1 位"
    QTest.keyClick(page.list.quick, Qt.Key.Key_Return)
    assert page.list.table.hasFocus()
    assert page.card.customer_id == vanke.id
    QTest.mouseClick(page.list.clear, LEFT)
    assert len(listed(page)) == 2


def test_nothing_found_is_said_in_words(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer
) -> None:
    del bank
    page = open_page()
    type_text(page.list.quick, "不存在")
    qtbot.waitUntil(lambda: listed(page) == [])
    words = [label.text() for label in page.list.table.findChildren(QLabel) if label.isVisible()]
    assert words == ["没有符合条件的客户。换个说法，或清除筛选。"]


def test_a_column_filter_offers_what_occurs_and_narrows(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer
) -> None:
    page = open_page()
    chooser = page.list.filters["grade"]
    QTest.mouseClick(chooser, LEFT)
    choice = chooser.choice
    assert choice is not None
    qtbot.waitUntil(choice.isVisible)
    assert [choice.values.item(n).text() for n in range(choice.values.count())] == ["C级  (1)", "未填写  (1)"]
    QTest.keyClick(choice.values, Qt.Key.Key_Down)
    choice.values.setCurrentRow(0)
    QTest.keyClick(choice.values, Qt.Key.Key_Space)
    assert listed(page) == [bank.name]
    QTest.keyClick(choice.values, Qt.Key.Key_Escape)
    assert chooser.text() == "级别: C级"
    QTest.mouseClick(page.list.clear, LEFT)
    assert set(listed(page)) == {bank.name, vanke.name}


def test_a_click_on_a_head_sorts_and_is_remembered(
    open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer
) -> None:
    page = open_page()
    header = page.list.table.horizontalHeader()
    number = [column.key for column in page.list.model.columns].index("grade")
    place = QPoint(header.sectionViewportPosition(number) + 5, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert listed(page) == [bank.name, vanke.name]  # graded first, blanks last
    page.close()
    again = open_page()
    assert again.list.table.sorted_by == ("grade", False)


def test_a_double_click_gives_the_card_the_whole_page(
    open_page: Callable[[], CustomersPage], bank: Customer
) -> None:
    page = open_page()
    click_row(page, 0)
    place = page.list.table.visualRect(page.list.model.index(0, 0)).center()
    QTest.mouseDClick(page.list.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert not page.list.isVisible()
    assert page.card.customer_id == bank.id
    assert page.card.view.edit.hasFocus()
    QTest.keyClick(page.card.view.edit, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F11)
    assert not page.list.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F, CONTROL)
    assert page.list.quick.hasFocus()


# editing


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
    assert customers.card(bank.id).customer.telephone == "0755-82080387"
    step = History(database).undoable()
    assert step is not None
    assert str(step.label) == "修改 平安银行 的 2 项内容"


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
    assert customers.card(bank.id).customer == bank
    type_into(form.editor("credit_code"), "91350100M000100Y43")
    type_into(form.editor("turnover"), "5")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert customers.card(bank.id).customer.credit_code == "91350100M000100Y43"


def test_contacts_are_added_edited_and_removed_on_the_card(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Customers
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.mouseClick(page.card.view.add_contact, LEFT)
    (person,) = page.card.editor.contacts
    assert person.form.editor("name").control.hasFocus()
    type_text(person.form.editor("name").control, "王建国")
    type_into(person.form.editor("email"), "wang")
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert "不像电子邮箱" in person.form.editor("email").shown_problem
    type_into(person.form.editor("email"), "wang@example.com")
    QTest.mouseClick(page.card.editor.save, LEFT)
    (view,) = page.card.view.contacts
    assert view.name.text() == "王建国"
    assert view.sheet.shown_text("email") == "wang@example.com"
    QTest.mouseClick(page.card.view.edit, LEFT)
    QTest.mouseClick(page.card.editor.contacts[0].remove, LEFT)
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert customers.card(bank.id).contacts == ()
    assert page.card.view.no_contacts.isVisible()


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
    assert not page.card.editor.contacts[0].up.isEnabled()
    QTest.mouseClick(page.card.editor.contacts[1].up, LEFT)
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
    assert page.card.customer_id == bank.id
    assert page.unsaved()
    assert page.list.table.current_key() == page.list.model.keys[listed(page).index(bank.name)]
    dialogs.answer("discard")
    click_row(page, listed(page).index(vanke.name))
    assert page.card.customer_id == vanke.id
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
    assert customers.card(bank.id).customer.region == "上海"
    assert page.card.customer_id == vanke.id
    assert page.list.table.current_key() == page.list.model.keys[listed(page).index(vanke.name)]


def test_escape_leaves_an_untouched_draft_without_a_word(
    open_page: Callable[[], CustomersPage], bank: Customer
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.keyClick(page.list.table, Qt.Key.Key_E, CONTROL)
    QTest.keyClick(page.card.editor.form.editor("name").control, Qt.Key.Key_Escape)
    assert page.card.view.isVisible()
    assert page.card.customer_id == bank.id


def test_a_namesake_is_asked_about(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    dialogs: DialogScript,
) -> None:
    page = open_page()
    QTest.mouseClick(page.new_button, LEFT)
    type_text(page.card.editor.form.editor("name").control, bank.name)
    dialogs.escape()
    QTest.mouseClick(page.card.editor.save, LEFT)
    assert "KH000001" in dialogs.texts[0]
    assert customers.count() == 1
    dialogs.answer("save")
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
    saved = customers.card(bank.id).customer
    assert (saved.region, saved.industry) == ("上海", "银行")


# groups, trash, other parts


def test_a_group_is_graded_in_the_background_and_undone_from_the_toast(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    ui_context: UiContext,
    bank: Customer,
    vanke: Customer,
    customers: Customers,
) -> None:
    said: list[object] = []
    ui_context.messages.toasted.connect(said.append)
    page = open_page()
    click_row(page, 0)
    assert not page.list.group.isVisible()
    click_row(page, 1, add=True)
    assert page.list.group.count.text() == "已选 2 位"
    menu = page.list.group.grade.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    wait_for_tasks(qtbot, ui_context)
    assert {customers.card(one.id).customer.grade for one in (bank, vanke)} == {Grade.A}
    (toast,) = said
    assert toast.text == "已修改 2 位客户"  # type: ignore[attr-defined]
    toast.undo()  # type: ignore[attr-defined]
    assert customers.card(bank.id).customer.grade is Grade.C


def test_a_toast_does_not_undo_a_later_act(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    ui_context: UiContext,
    bank: Customer,
    vanke: Customer,
    customers: Customers,
    dialogs: DialogScript,
) -> None:
    said: list[object] = []
    ui_context.messages.toasted.connect(said.append)
    page = open_page()
    click_row(page, listed(page).index(bank.name))
    QTest.mouseClick(page.card.view.trash, LEFT)
    wait_for_tasks(qtbot, ui_context)
    customers.set_field([vanke.id], "region", "上海")
    dialogs.answer("")
    said[0].undo()  # type: ignore[attr-defined]
    assert customers.card(vanke.id).customer.region == "上海"
    assert customers.count(trashed=True) == 1


def test_the_trash_shows_what_is_in_it_and_gives_it_back(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    ui_context: UiContext,
    bank: Customer,
    vanke: Customer,
    customers: Customers,
) -> None:
    page = open_page()
    assert not page.trash_button.isVisible()
    click_row(page, listed(page).index(bank.name))
    QTest.keyClick(page.list.table, Qt.Key.Key_Delete, CONTROL)
    wait_for_tasks(qtbot, ui_context)
    assert listed(page) == [vanke.name]
    assert page.trash_button.text() == "回收站 (1)"
    QTest.mouseClick(page.trash_button, LEFT)
    assert listed(page) == [bank.name]
    click_row(page, 0)
    assert "移到了回收站" in page.card.view.notice.text
    assert not page.card.view.edit.isVisible()
    page.card.view.notice.acted.emit()
    wait_for_tasks(qtbot, ui_context)
    assert customers.count() == 2
    assert listed(page) == []
    QTest.mouseClick(page.trash_button, LEFT)
    assert set(listed(page)) == {bank.name, vanke.name}


def test_emptying_the_trash_says_how_many_went(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    ui_context: UiContext,
    bank: Customer,
    vanke: Customer,
    customers: Customers,
    toasts: list[str],
) -> None:
    del vanke
    customers.trash([bank.id])
    page = open_page()
    QTest.mouseClick(page.trash_button, LEFT)
    QTest.mouseClick(page.empty_button, LEFT)
    wait_for_tasks(qtbot, ui_context)
    assert toasts == ["已删除 1 位客户"]
    assert customers.count(trashed=True) == 0
    assert not page.empty_button.isVisible()


def test_printing_is_asked_for_this_those_chosen_and_all_of_the_filter(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer, doors: Doors
) -> None:
    page = open_page()
    click_row(page, listed(page).index(bank.name))
    click_row(page, listed(page).index(vanke.name), add=True)
    QTest.keyClick(page.list.table, Qt.Key.Key_P, CONTROL)
    ((this, selected, shown),) = doors.prints
    assert this == vanke.id
    assert set(selected) == {bank.id, vanke.id}
    assert shown is None
    page.list.quick.setText("万科")
    qtbot.waitUntil(lambda: listed(page) == [vanke.name])
    QTest.mouseClick(page.print_button, LEFT)
    assert doors.prints[1][2] == (vanke.id,)


def test_what_is_shown_is_exported(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    ui_context: UiContext,
    bank: Customer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    toasts: list[str],
) -> None:
    from openpyxl import load_workbook

    target = tmp_path / "名单.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    page = open_page()
    QTest.mouseClick(page.export_button, LEFT)
    wait_for_tasks(qtbot, ui_context)
    sheet = load_workbook(target).worksheets[0]
    assert bank.name in [cell.value for cell in sheet[2]]
    assert toasts == ["已导出 1 位客户到 名单.xlsx"]


def test_the_history_of_a_field_opens_from_its_menu(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    customers: Customers,
    dialogs: DialogScript,
) -> None:
    customers.set_field([bank.id], "region", "上海")
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
    page.card.view.sheet.history_asked.emit("region")
    assert [row[1:4] for row in rows] == [["测试员", "深圳", "上海"], ["测试员", "—", "深圳"]]
    assert dialogs.titles == ["平安银行 · 所在地区的修改历史"]


def test_changes_made_elsewhere_show_at_once(
    open_page: Callable[[], CustomersPage],
    ui_context: UiContext,
    bank: Customer,
    make_customer: Callable[..., Customer],
) -> None:
    page = open_page()
    click_row(page, 0)
    newcomer = make_customer("阿里巴巴")
    ui_context.changes.announce({"customer"})
    assert listed(page) == [newcomer.name, bank.name]
    assert page.card.customer_id == bank.id


def test_a_hit_of_the_search_box_opens_its_card_and_its_contact_too(
    open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer, customers: Customers
) -> None:
    draft = customers.draft(bank.id)
    draft.add_contact().set("name", "王建国")
    customers.save(draft)
    (person,) = customers.card(bank.id).contacts
    page = open_page()
    page.list.quick.setText("没有这一位")
    page.open_record("customer", vanke.id)
    assert page.card.customer_id == vanke.id
    assert vanke.name in listed(page)
    page.open_record("contact", person.id)
    assert page.card.customer_id == bank.id


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
    assert customers.card(bank.id).owner_name == "白洁"
    assert page.card.view.sheet.shown_text("owner_id") == "白洁"


def test_copied_rows_can_be_pasted_into_a_workbook(
    open_page: Callable[[], CustomersPage], bank: Customer
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.keyClick(page.list.table, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text().split("\t")[:3] == [bank.name, bank.short_name, bank.region]
