"""The customers page worked by mouse and keys: first steps, finding, groups, trash, other parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from kamdesk.domain.customers.values import LifeStage
from kamdesk.domain.records.listing import Facet
from kamdesk.ui.kit.records.filters import FacetButton
from tests.ui.customers.working import (
    CONTROL,
    LEFT,
    Doors,
    click_row,
    listed,
    type_text,
    wait_for_tasks,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.customers.customers import Customers
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript


def test_an_empty_desk_offers_import_and_a_first_customer(
    open_page: Callable[[], CustomersPage], doors: Doors
) -> None:
    page = open_page()
    assert page.welcome.isVisible()
    QTest.mouseClick(page.welcome.buttons[0], LEFT)
    assert doors.imports == 1
    QTest.mouseClick(page.welcome.buttons[1], LEFT)
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


def test_a_click_shows_the_card(
    open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer
) -> None:
    page = open_page()
    assert not page.card.isVisible()
    click_row(page, listed(page).index(vanke.name))
    assert page.card.record_id == vanke.id
    assert page.card.view.name.text() == vanke.name
    QTest.keyClick(page.list.table, Qt.Key.Key_Up)
    assert page.card.record_id == bank.id


@pytest.mark.parametrize("text", ["wanke", "万科", "000002"])
def test_quick_text_narrows_the_list_and_enter_goes_there(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer, text: str
) -> None:
    del bank
    page = open_page()
    type_text(page.list.quick, text)
    qtbot.waitUntil(lambda: listed(page) == [vanke.name])
    assert page.list.count.text() == "筛选出 1 位客户"
    QTest.keyClick(page.list.quick, Qt.Key.Key_Return)
    assert page.list.table.hasFocus()
    assert page.card.record_id == vanke.id
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


def test_a_filter_is_still_there_next_time(
    open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer
) -> None:
    page = open_page()
    chooser = page.list.filters["grade"]
    QTest.mouseClick(chooser, LEFT)
    assert chooser.choice is not None
    values = chooser.choice.values
    values.setCurrentRow(1)
    QTest.keyClick(values, Qt.Key.Key_Space)
    QTest.keyClick(values, Qt.Key.Key_Escape)
    assert listed(page) == [vanke.name]
    page.close()
    again = open_page()
    assert listed(again) == [vanke.name]
    assert again.list.filters["grade"].text() == "级别: 未填写"
    QTest.mouseClick(again.list.clear, LEFT)
    assert set(listed(again)) == {bank.name, vanke.name}


def test_a_double_click_gives_the_card_the_whole_page(
    open_page: Callable[[], CustomersPage], bank: Customer
) -> None:
    page = open_page()
    click_row(page, 0)
    place = page.list.table.visualRect(page.list.model.index(0, 0)).center()
    QTest.mouseDClick(page.list.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert not page.list.isVisible()
    assert page.card.record_id == bank.id
    assert page.card.view.edit.hasFocus()
    QTest.keyClick(page.card.view.edit, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F11)
    assert not page.list.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F, CONTROL)
    assert page.list.quick.hasFocus()


def test_a_group_is_given_a_stage_in_the_background_and_undone_from_the_toast(
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
    assert page.list.group.count.text() == "已选 2 位客户"
    menu = page.list.group.setters["life_stage"].menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    wait_for_tasks(qtbot, ui_context)
    assert {customers.card(one.id).record.life_stage for one in (bank, vanke)} == {LifeStage.PROSPECTIVE}
    (toast,) = said
    assert toast.text == "已修改 2 位客户"  # type: ignore[attr-defined]
    toast.undo()  # type: ignore[attr-defined]
    assert customers.card(bank.id).record.life_stage is None


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
    assert customers.card(vanke.id).record.region == "上海"
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
    assert not page.verbs.trash_button.isVisible()
    click_row(page, listed(page).index(bank.name))
    QTest.keyClick(page.list.table, Qt.Key.Key_Delete)
    wait_for_tasks(qtbot, ui_context)
    assert listed(page) == [vanke.name]
    assert page.card.record_id == vanke.id  # the one after it
    assert page.verbs.trash_button.text() == "回收站 (1)"
    QTest.mouseClick(page.verbs.trash_button, LEFT)
    assert listed(page) == [bank.name]
    click_row(page, 0)
    assert "移到了回收站" in page.card.view.notice.text
    assert not page.card.view.edit.isVisible()
    page.card.view.notice.acted.emit()
    wait_for_tasks(qtbot, ui_context)
    assert customers.count() == 2
    assert listed(page) == []
    QTest.mouseClick(page.verbs.trash_button, LEFT)
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
    QTest.mouseClick(page.verbs.trash_button, LEFT)
    QTest.mouseClick(page.verbs.empty_button, LEFT)
    wait_for_tasks(qtbot, ui_context)
    assert toasts == ["已删除 1 位客户"]
    assert customers.count(trashed=True) == 0
    assert not page.verbs.empty_button.isVisible()


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
    QTest.mouseClick(page.verbs.print_button, LEFT)
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
    QTest.mouseClick(page.verbs.export_button, LEFT)
    wait_for_tasks(qtbot, ui_context)
    sheet = load_workbook(target).worksheets[0]
    assert bank.name in [cell.value for cell in sheet[2]]
    assert toasts == ["已导出 1 位客户 到 名单.xlsx"]


def test_changes_made_elsewhere_show_at_once(
    open_page: Callable[[], CustomersPage],
    qtbot: QtBot,
    bank: Customer,
    make_customer: Callable[..., Customer],
) -> None:
    page = open_page()
    click_row(page, 0)
    newcomer = make_customer("阿里巴巴")
    qtbot.waitUntil(lambda: listed(page) == [newcomer.name, bank.name])
    assert page.card.record_id == bank.id


def test_several_chosen_stay_chosen_and_a_draft_stays_open_under_news(
    open_page: Callable[[], CustomersPage],
    qtbot: QtBot,
    ui_context: UiContext,
    bank: Customer,
    vanke: Customer,
    customers: Customers,
) -> None:
    page = open_page()
    click_row(page, 0)
    click_row(page, 1, add=True)
    with qtbot.waitSignal(ui_context.changes.changed):
        customers.set_field([bank.id, vanke.id], "region", "广州")
    assert len(page.list.table.selected_keys()) == 2
    click_row(page, listed(page).index(vanke.name))
    page.card.edit()
    name = page.card.editor.form.editor("name")
    type_text(name.control, "改名中")
    typed = name.value()
    with qtbot.waitSignal(ui_context.changes.changed):
        customers.trash([bank.id])
    assert listed(page) == [vanke.name]
    assert page.unsaved()
    assert name.value() == typed
    page.discard()


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
    assert page.card.record_id == vanke.id
    assert vanke.name in listed(page)
    page.open_record("contact", person.id)
    assert page.card.record_id == bank.id


def test_copied_rows_can_be_pasted_into_a_workbook(
    open_page: Callable[[], CustomersPage], bank: Customer
) -> None:
    page = open_page()
    click_row(page, 0)
    QTest.keyClick(page.list.table, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text().split("\t")[:2] == [bank.name, bank.short_name]


def test_the_values_of_a_filter_are_found_and_ticked_by_keys(qtbot: QtBot) -> None:
    facets = [Facet(f"省{number}", f"省{number}", 1) for number in range(20)]
    button = FacetButton("地区", lambda: facets, str)
    qtbot.addWidget(button)
    button.show()
    button.open()
    choice = button.choice
    assert choice is not None
    qtbot.waitUntil(choice.isVisible)
    assert choice.layoutDirection() == Qt.LayoutDirection.LeftToRight
    QTest.keyClicks(choice.find_line, "17")
    QTest.keyClick(choice.find_line, Qt.Key.Key_Down)
    QTest.keyClick(choice.values, Qt.Key.Key_Space)
    assert button.accepted == {"省17"}
    QTest.keyClick(choice.values, Qt.Key.Key_Escape)


def test_without_a_card_the_list_is_not_hidden(
    open_page: Callable[[], CustomersPage], bank: Customer
) -> None:
    page = open_page()
    QTest.keyClick(page, Qt.Key.Key_F11)
    assert page.list.quick.isVisible()
    click_row(page, 0)
    assert page.card.record_id == bank.id
    QTest.keyClick(page, Qt.Key.Key_F11)
    assert not page.list.quick.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F11)
    page.list.quick.setText("没有这样的客户")
    page.list.reload()
    assert not page.card.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F11)
    assert page.list.quick.isVisible()
