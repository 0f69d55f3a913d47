"""Going back and forward among the places one has been."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from kamdesk.ui.shell.trail import Trail, Visit
from tests.ui.shell.desk import BANK, WANG, Desk, make_desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot: QtBot, ui_context: UiContext) -> Desk:
    return make_desk(qtbot, ui_context)


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=30), st.data())
def test_back_as_far_and_forward_again_leads_where_one_was(pages: list[str], data: st.DataObject) -> None:
    trail = Trail()
    for number, page in enumerate(pages):
        trail.arrive(page)
        trail.leave(("customer", UUID(int=number)))
    by = data.draw(st.integers(0, len(pages) - 1))
    for place in range(len(pages) - 2, len(pages) - 2 - by, -1):
        assert trail.step(-1) == Visit(pages[place], ("customer", UUID(int=place)))
    assert trail.can_go_forward == (by > 0)
    for place in range(len(pages) - by, len(pages)):
        assert trail.step(1) == Visit(pages[place], ("customer", UUID(int=place)))
    assert trail.step(1) is None
    assert trail.can_go_back == (len(pages) > 1)


def test_going_elsewhere_forgets_what_lay_ahead() -> None:
    trail = Trail()
    for page in "abc":
        trail.arrive(page)
    trail.step(-2)
    trail.arrive("d")
    assert not trail.can_go_forward
    assert trail.step(-1) == Visit("a")


def test_alt_and_arrows_go_through_pages_and_their_records(desk: Desk) -> None:
    window = desk.window
    assert not window.menus.back.isEnabled()
    window.open_record("customer", BANK)
    desk.customers.read = ("customer", BANK)
    window.open_record("contact", WANG)
    desk.customers.read = ("contact", WANG)
    window.go_to("calls")
    desk.press(Qt.Key.Key_Left, ALT)
    assert window.current_page is desk.customers
    assert desk.customers.opened == [("customer", BANK), ("contact", WANG)]  # it is still open there
    desk.press(Qt.Key.Key_Left, ALT)
    assert desk.customers.opened[2:] == [("customer", BANK)]
    assert window.menus.back.isEnabled()
    desk.press(Qt.Key.Key_Right, ALT)
    desk.press(Qt.Key.Key_Right, ALT)
    assert window.current_page is desk.calls
    assert not window.menus.forward.isEnabled()
