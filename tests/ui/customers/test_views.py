"""Views of the list: a name for filter, order and columns, which can be called up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.ui.kit.desk.dialogs import TextDialog
from tests.ui.hands import click, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from kamdesk.domain.customers.values import Customer
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

OWN = ["重点客户", "A级", "沉睡客户", "拜访逾期", "库存不足", "30 天未联系"]
"""What everybody is offered; one's own customers only who is a member."""

pytestmark = pytest.mark.usefixtures("bank", "vanke")


@pytest.fixture
def beijing(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("北京银行股份有限公司", short_name="北京银行", number="KH000003", region="北京")


@pytest.fixture
def page(open_page: Callable[[], CustomersPage], beijing: Customer) -> CustomersPage:
    assert beijing.region == "北京"
    return open_page()


def names(page: CustomersPage) -> list[str]:
    return [page.list.model.text_at(row, 0) for row in range(page.list.model.rowCount())]


def offered(page: CustomersPage) -> list[str]:
    """Return what the menu of views offers below those it comes with, a tick before what is in force."""
    page.list.views.click()
    menu = page.list.views.menu_shown
    assert menu is not None
    found = [
        ("✓" if action.isChecked() else "") + action.text()
        for action in menu.actions()
        if not action.isSeparator()
    ]
    menu.close()
    assert [each.removeprefix("✓") for each in found[: len(OWN)]] == OWN
    return found[len(OWN) :]


def choose(page: CustomersPage, name: str) -> None:
    """Choose a view in the menu."""
    page.list.views.click()
    menu = page.list.views.menu_shown
    assert menu is not None
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()


def keep_shenzhen(page: CustomersPage, dialogs: DialogScript, name: str = "深圳") -> None:
    page.list.filters["region"].set_accepted(frozenset({"深圳"}))
    page.list.table.set_sorted_by("number", descending=True)
    page.list.table.show_columns(["name", "telephone", "number"])
    page.list.reload()
    dialogs.type_and_go(name)
    page.list.views.save_as()


def test_a_view_brings_back_filter_order_and_columns(page: CustomersPage, dialogs: DialogScript) -> None:
    before = page.list.shown_columns()
    keep_shenzhen(page, dialogs)
    kept = names(page)
    page.list.clear_filter()
    page.list.table.set_sorted_by("name")
    page.list.table.show_columns(before)
    page.list.reload()
    assert len(names(page)) == 3
    choose(page, "深圳")
    assert names(page) == kept
    assert page.list.table.sorted_by == ("number", True)
    assert page.list.shown_columns() == ["name", "telephone", "number"]
    assert page.list.views.text() == "深圳"


def test_the_menu_ticks_the_view_that_is_shown(page: CustomersPage, dialogs: DialogScript) -> None:
    assert offered(page) == ["存为新视图…"]
    keep_shenzhen(page, dialogs)
    assert offered(page)[:2] == ["✓深圳", "存为新视图…"]
    assert page.list.views.text() == "深圳"
    page.list.clear_filter()
    assert offered(page)[0] == "深圳"
    assert page.list.views.text() == "视图"


def test_a_view_is_renamed_updated_and_deleted_and_comes_back(
    page: CustomersPage, dialogs: DialogScript, ui_context: UiContext
) -> None:
    keep_shenzhen(page, dialogs)
    dialogs.type_and_go("南方客户")
    page.list.views.rename()
    page.list.clear_filter()
    page.list.views.update_current()
    assert offered(page)[0] == "✓南方客户"
    undo = []
    ui_context.messages.toasted.connect(lambda toast: undo.append(toast.undo))
    page.list.views.remove()
    assert offered(page) == ["存为新视图…"]
    undo[-1]()
    assert offered(page)[0] == "✓南方客户"


def test_a_taken_name_is_given_away_only_on_purpose(page: CustomersPage, dialogs: DialogScript) -> None:
    keep_shenzhen(page, dialogs)
    kept = page.list.state
    page.list.clear_filter()
    dialogs.type_and_go("深圳")
    dialogs.answer("")
    page.list.views.save_as()
    page.list.views.choose("深圳")
    assert page.list.state == kept
    assert "已经有视图“深圳”" in dialogs.texts[-1]


def test_deleting_a_view_taken_back_keeps_the_views_made_meanwhile(
    page: CustomersPage, dialogs: DialogScript, ui_context: UiContext
) -> None:
    keep_shenzhen(page, dialogs, "甲")
    keep_shenzhen(page, dialogs, "乙")
    page.list.views.choose("甲")
    undo = []
    ui_context.messages.toasted.connect(lambda toast: undo.append(toast.undo))
    page.list.views.remove()
    take_back = undo[-1]
    keep_shenzhen(page, dialogs, "丙")
    take_back()
    assert [each.removeprefix("✓") for each in offered(page)[:3]] == ["甲", "乙", "丙"]
    assert page.list.views.current == "丙"


def test_the_name_of_a_view_the_list_comes_with_is_not_taken(
    page: CustomersPage, dialogs: DialogScript
) -> None:
    for name in ("A级", "我的客户"):
        page.list.clear_filter()
        dialogs.type_and_go(name)
        dialogs.answer("")
        page.list.views.save_as()
        assert f"“{name}”是这个列表自带的视图" in dialogs.texts[-1]
    keep_shenzhen(page, dialogs)
    dialogs.type_and_go("A级")
    dialogs.answer("")
    page.list.views.rename()
    assert offered(page)[:2] == ["✓深圳", "存为新视图…"]


def test_a_name_is_kept_as_long_as_it_could_be_typed(page: CustomersPage, dialogs: DialogScript) -> None:
    typed: list[str] = []

    def type_much(dialog: QDialog) -> None:
        assert isinstance(dialog, TextDialog)
        type_text(dialog.edit, "customers in the south of the country")
        typed.append(dialog.edit.text())
        click(dialog.button("go"))

    dialogs.expect(type_much)
    page.list.views.save_as()
    assert page.list.views.current == typed[0]


def test_views_stay_after_a_restart(
    page: CustomersPage, open_page: Callable[[], CustomersPage], dialogs: DialogScript
) -> None:
    keep_shenzhen(page, dialogs)
    page.close()
    again = open_page()
    again.list.clear_filter()
    again.list.views.choose("深圳")
    assert len(names(again)) == 2


def test_a_view_whose_values_and_columns_are_gone_shows_what_there_is(
    page: CustomersPage, ui_context: UiContext
) -> None:
    state = {
        "accepted": {"region": ["月球"], "nonsense": 3},
        "sort": "weight",
        "columns": ["gone"],
        "text": "",
    }
    ui_context.preferences.remember("customers.views", {"旧": state, "坏": 7})
    assert offered(page)[0] == "旧"
    page.list.views.choose("旧")
    assert len(names(page)) == 3
    assert page.list.shown_columns() == ["name"]
