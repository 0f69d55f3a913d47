from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kamdesk.domain.company.staff import STAFF_PERSON, StaffPerson
from kamdesk.domain.printing.print_log import Delivery
from kamdesk.domain.shared.text import Message
from kamdesk.services.printing.packets import Packet
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.kit.look.buttons import Button
from tests.ui.hands import LEFT, click, press, type_text
from tests.ui.printing.print_dialogs import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.printing.forms.page import FormsPage
    from kamdesk.ui.printing.forms.record_choice import RecordChoice
    from kamdesk.ui.printing.forms.tile import FormTile


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were shown to the user."""
    folders: list[Path] = []

    def show(url: QUrl) -> bool:
        folders.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return folders


def tile(page: FormsPage, form_id: str) -> FormTile:
    return page.forms.gallery.tiles[form_id]


def test_every_form_stands_under_its_family_with_a_picture(page: FormsPage) -> None:
    assert list(page.forms.gallery.tiles) == [
        "customer-card",
        "evaluation-overview",
        "evaluation-specialist",
        "day-sheet",
        "task-sheet",
    ]
    for each in page.forms.gallery.tiles.values():
        assert each.picture is not None
        assert max(each.picture.width(), each.picture.height()) == pytest.approx(156, abs=1)
    wide = tile(page, "evaluation-overview").picture
    assert wide is not None
    assert wide.width() > wide.height()


def test_a_picture_is_drawn_once(page: FormsPage, ui_context: UiContext) -> None:
    started: list[object] = []
    ui_context.tasks.started.connect(started.append)
    page.on_shown()
    assert not started


def test_a_form_is_found_by_its_title_its_number_and_its_family(page: FormsPage) -> None:
    gallery = page.forms.gallery
    for words, expected in (
        ("资料卡", ["customer-card"]),
        ("kd-kh-10", ["customer-card"]),
        ("khzl", ["customer-card"]),
        ("資料卡", ["customer-card"]),
        ("考核", ["evaluation-overview", "evaluation-specialist", "day-sheet"]),
    ):
        page.forms.search.clear()
        type_text(page.forms.search, words)
        assert [form_id for form_id, each in gallery.tiles.items() if each.isVisible()] == expected
        assert gallery.entry is not None
        assert gallery.entry.id == expected[0]


def test_a_search_that_finds_nothing_says_so_and_offers_no_verb(page: FormsPage) -> None:
    type_text(page.forms.search, "nothing")
    assert page.forms.gallery.nothing.isVisible()
    assert not page.forms.sample_button.isEnabled()
    assert not page.forms.blank_button.isEnabled()
    page.forms.search.clear()
    assert not page.forms.gallery.nothing.isVisible()
    assert page.forms.sample_button.isEnabled()


def test_each_verb_opens_the_print_dialog_in_its_mode(page: FormsPage, asked: list[PrintRequest]) -> None:
    click(tile(page, "customer-card"))
    click(page.forms.filled_button)
    click(page.forms.blank_button)
    click(page.forms.sample_button)
    assert [(request.form_ids, request.mode) for request in asked] == [
        (("customer-card",), "filled"),
        (("customer-card",), "blank"),
        (("customer-card",), "sample"),
    ]


def test_a_form_that_nothing_fills_is_only_offered_blank(page: FormsPage) -> None:
    click(tile(page, "evaluation-overview"))
    assert not page.forms.filled_button.isEnabled()
    assert page.forms.blank_button.isEnabled()


def test_the_month_is_chosen_where_a_form_has_one(page: FormsPage, asked: list[PrintRequest]) -> None:
    click(tile(page, "customer-card"))
    assert not page.forms.records.month.isVisible()
    click(tile(page, "evaluation-specialist"))
    assert page.forms.records.month.isVisible()
    press(page.forms.records.month, Qt.Key.Key_PageUp)
    page.forms.filled_button.setFocus()
    press(page.forms.filled_button, Qt.Key.Key_Space)
    click(page.forms.records.month.back)
    click(page.forms.filled_button)
    click(tile(page, "customer-card"))
    click(page.forms.filled_button)
    assert [request.month for request in asked] == [date(2026, 10, 1), date(2026, 9, 1), None]


def test_the_day_and_the_member_are_chosen_where_a_form_is_one_of_a_day(
    page: FormsPage, asked: list[PrintRequest], make_member: Callable[..., Member], qtbot: QtBot
) -> None:
    member = make_member("龙䶮")
    records = page.forms.records
    click(tile(page, "customer-card"))
    assert not records.day.isVisible()
    click(tile(page, "day-sheet"))
    assert records.day.isVisible()
    assert not records.customer.isVisible()
    click(page.forms.filled_button)
    write_day(records, "12-02")
    type_text(records.member.picker, "longyan")
    qtbot.waitUntil(records.member.picker.popup.isVisible)
    press(records.member.picker, Qt.Key.Key_Return)
    click(page.forms.filled_button)
    assert [(request.day, request.this) for request in asked] == [
        (date(2026, 11, 22), None),
        (date(2026, 12, 2), member.id),
    ]


def test_a_day_that_is_none_is_told_and_prints_nothing(page: FormsPage, asked: list[PrintRequest]) -> None:
    click(tile(page, "day-sheet"))
    write_day(page.forms.records, "某天")
    click(page.forms.filled_button)
    assert asked == []
    assert "某天" in page.forms.records.day.shown_problem


def write_day(records: RecordChoice, words: str) -> None:
    field = records.day.control
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_text(field, words)


def test_one_customer_is_found_by_typing_or_all_are_meant(
    page: FormsPage, asked: list[PrintRequest], make_customer: Callable[..., Customer], qtbot: QtBot
) -> None:
    bank = make_customer("平安银行股份有限公司")
    picker = page.forms.records.customer.picker
    click(tile(page, "evaluation-overview"))
    assert not picker.isVisible()
    click(tile(page, "customer-card"))
    assert picker.isVisible()
    click(page.forms.filled_button)
    type_text(picker, "payh")
    qtbot.waitUntil(picker.popup.isVisible)
    press(picker, Qt.Key.Key_Return)
    click(page.forms.filled_button)
    click(page.forms.blank_button)
    assert [(request.this, request.mode) for request in asked] == [
        (None, "filled"),
        (bank.id, "filled"),
        (None, "blank"),
    ]


def test_a_form_about_our_people_is_printed_for_one_of_them_or_for_all(
    page: FormsPage, asked: list[PrintRequest], database: Database, qtbot: QtBot
) -> None:
    with database.writing(Message("新增人员")) as work:
        person = records.save(work, STAFF_PERSON, StaffPerson(id=new_id(), name="龙䶮"))
    picker = page.forms.records.person.picker
    click(tile(page, "customer-card"))
    assert not picker.isVisible()
    click(tile(page, "task-sheet"))
    assert picker.isVisible()
    assert not page.forms.records.customer.isVisible()
    click(page.forms.filled_button)
    type_text(picker, "查无此人")
    click(page.forms.filled_button)
    assert picker.accessibleDescription() == "没有找到这位人员。"
    picker.clear()
    type_text(picker, "long")
    qtbot.waitUntil(picker.popup.isVisible)
    press(picker, Qt.Key.Key_Return)
    click(page.forms.filled_button)
    assert [request.this for request in asked] == [None, person.id]


def test_a_name_that_nobody_has_is_told_and_prints_nothing(
    page: FormsPage, asked: list[PrintRequest]
) -> None:
    click(tile(page, "customer-card"))
    picker = page.forms.records.customer.picker
    type_text(picker, "查无此人")
    click(page.forms.filled_button)
    assert asked == []
    assert picker.accessibleDescription() == "没有找到这位客户。"
    picker.clear()
    click(page.forms.filled_button)
    assert [request.this for request in asked] == [None]
    assert picker.accessibleDescription() == ""


def test_arrows_go_from_form_to_form_and_enter_shows_the_sample(
    page: FormsPage, asked: list[PrintRequest]
) -> None:
    first = tile(page, "customer-card")
    first.setFocus()
    press(first, Qt.Key.Key_Down)
    second = tile(page, "evaluation-overview")
    assert second.isChecked()
    press(second, Qt.Key.Key_Right)
    third = tile(page, "evaluation-specialist")
    assert third.isChecked()
    press(third, Qt.Key.Key_Return)
    assert [(request.form_ids, request.mode) for request in asked] == [(("evaluation-specialist",), "sample")]


def test_a_double_click_shows_the_sample(page: FormsPage, asked: list[PrintRequest]) -> None:
    QTest.mouseDClick(tile(page, "evaluation-specialist"), LEFT, pos=QPoint(20, 20))
    assert [request.form_ids for request in asked] == [("evaluation-specialist",)]


def test_a_changed_form_is_drawn_anew_on_demand(
    page: FormsPage, shipped: Path, qtbot: QtBot, ui_context: UiContext
) -> None:
    before = tile(page, "customer-card").picture
    form = shipped / "customer-card" / "form.yaml"
    form.write_text(form.read_text("utf-8").replace("title: 客户资料卡", "title: 大客户资料卡"), "utf-8")
    click(page.forms.refresh_button)
    settle(qtbot, ui_context)
    assert tile(page, "customer-card").text() == "大客户资料卡"
    assert tile(page, "customer-card").picture != before


def test_a_form_whose_sample_is_broken_says_why(
    page: FormsPage, shipped: Path, qtbot: QtBot, ui_context: UiContext
) -> None:
    (shipped / "customer-card" / "sample.yaml").write_text("[1, 2", "utf-8")
    click(page.forms.refresh_button)
    settle(qtbot, ui_context)
    assert "sample.yaml" in tile(page, "customer-card").problem
    assert tile(page, "evaluation-overview").picture is not None


def test_each_tab_shows_what_is_there_when_one_comes_to_it(
    page: FormsPage, asked: list[PrintRequest]
) -> None:
    page.packets._packets.save(Packet(uuid4(), "例会册", ("customer-card", "evaluation-overview")))
    page.tabs.setCurrentWidget(page.packets)
    assert page.packets.model.text_at(0, 0) == "例会册"
    assert "客户资料卡" in page.packets.model.text_at(0, 2)
    click(page.packets.print_button)
    assert asked[0].month == date(2026, 11, 1)
    page.log._log.note(Delivery("menu", "菜单", "1", "blank", 1))
    page.tabs.setCurrentWidget(page.log)
    assert page.log.model.rowCount() == 1


def test_the_folder_of_own_forms_is_made_and_shown(page: FormsPage, own: Path, opened: list[Path]) -> None:
    click(page.forms.folder_button)
    assert opened == [own]
    assert (own / "README.md").read_text("utf-8").startswith("写法\n")


def test_the_chosen_form_is_copied_to_be_changed_but_only_once(
    page: FormsPage, own: Path, opened: list[Path], qtbot: QtBot, ui_context: UiContext
) -> None:
    click(tile(page, "evaluation-overview"))
    click(page.forms.copy_button)
    form = own / "evaluation-overview" / "form.yaml"
    assert opened == [form.parent]
    assert str(form.parent) in page.forms.notice.text
    text = form.read_text("utf-8").replace("title: 客户专员月度考核表（汇总）", "title: 本部考核表")
    form.write_text(text, encoding="utf-8")
    click(page.forms.refresh_button)
    settle(qtbot, ui_context)
    assert tile(page, "evaluation-overview").text() == "本部考核表"
    click(page.forms.copy_button)
    assert "没有覆盖" in page.forms.notice.text
    assert form.read_text("utf-8") == text
    assert len(opened) == 2


def test_a_faulty_own_form_is_told_until_it_is_put_right(
    page: FormsPage, own: Path, opened: list[Path], qtbot: QtBot, ui_context: UiContext
) -> None:
    faults = page.forms.faults
    assert not faults.isVisible()
    click(page.forms.copy_button)
    form = own / "customer-card" / "form.yaml"
    right = form.read_text("utf-8")
    form.write_text(right.replace("title:", "titel:", 1), encoding="utf-8")
    click(page.forms.refresh_button)
    settle(qtbot, ui_context)
    assert "customer-card/form.yaml 第" in faults.text
    assert "已改用自带的表单" in faults.text
    assert tile(page, "customer-card").text() == "客户资料卡"
    (verb,) = (each for each in faults.findChildren(Button) if each.text() == "打开表单文件夹")
    click(verb)
    assert opened[-1] == own
    form.write_text(right, encoding="utf-8")
    click(page.forms.refresh_button)
    settle(qtbot, ui_context)
    assert not faults.isVisible()


def test_a_folder_that_cannot_be_made_is_told(page: FormsPage, own: Path, opened: list[Path]) -> None:
    own.write_text("a file in its place", encoding="utf-8")
    click(page.forms.folder_button)
    assert str(own) in page.forms.notice.text
    click(page.forms.copy_button)
    assert page.forms.notice.isVisible()
    assert not opened


def write_own(own: Path, shipped: Path, old: str, new: str) -> None:
    text = (shipped / "customer-card" / "form.yaml").read_text("utf-8")
    assert old in text
    (own / "customer-card").mkdir(parents=True, exist_ok=True)
    (own / "customer-card" / "form.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")


def tells_of_forms(kinds: frozenset[str]) -> bool:
    return "form" in kinds


def test_an_own_form_shows_as_soon_as_it_is_saved(
    page: FormsPage, qtbot: QtBot, ui_context: UiContext, own: Path, shipped: Path
) -> None:
    write_own(own, shipped, "title: 客户资料卡", "title: 客户卡")
    with qtbot.waitSignal(ui_context.changes.changed, check_params_cb=tells_of_forms):
        page.on_shown()  # the folder was not there to be watched; coming back to the page looks for it
    assert tile(page, "customer-card").text() == "客户卡"
    settle(qtbot, ui_context)
    before, other = tile(page, "customer-card").picture, tile(page, "evaluation-overview").picture
    with qtbot.waitSignal(ui_context.changes.changed, check_params_cb=tells_of_forms) as announced:
        write_own(own, shipped, "title: 客户资料卡", "title: 客户名片")
    assert announced.args is not None
    assert announced.args[0] == {"form"}
    assert tile(page, "customer-card").text() == "客户名片"
    settle(qtbot, ui_context)
    assert tile(page, "customer-card").picture != before
    assert tile(page, "evaluation-overview").picture == other


def test_a_fault_shows_when_it_is_saved_and_goes_when_it_is_mended(
    page: FormsPage, qtbot: QtBot, ui_context: UiContext, own: Path, shipped: Path
) -> None:
    write_own(own, shipped, "title: 客户资料卡", "title: 客户卡")
    page.on_shown()
    write_own(own, shipped, "title: 客户资料卡", "titel: 客户卡")
    qtbot.waitUntil(lambda: "customer-card/form.yaml 第" in page.forms.faults.text)
    assert tile(page, "customer-card").text() == "客户资料卡"
    write_own(own, shipped, "title: 客户资料卡", "title: 客户卡")
    qtbot.waitUntil(lambda: not page.forms.faults.isVisible())
    assert tile(page, "customer-card").text() == "客户卡"
    settle(qtbot, ui_context)


def test_a_house_style_of_ones_own_draws_every_form_anew(
    page: FormsPage, qtbot: QtBot, ui_context: UiContext, own: Path, shipped: Path
) -> None:
    own.mkdir()
    page.on_shown()
    before = {form_id: each.picture for form_id, each in page.forms.gallery.tiles.items()}
    text = (shipped / "house-style.yaml").read_text("utf-8")
    with qtbot.waitSignal(ui_context.changes.changed, check_params_cb=tells_of_forms):
        (own / "house-style.yaml").write_text(text.replace("size: 21", "size: 30", 1), encoding="utf-8")
    settle(qtbot, ui_context)
    assert all(each.picture != before[form_id] for form_id, each in page.forms.gallery.tiles.items())
