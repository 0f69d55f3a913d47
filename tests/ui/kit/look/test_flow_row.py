"""Chips go on in the next line where the width ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.ui.kit.look.flow_row import FlowRow
from kamdesk.ui.kit.look.labels import chip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_chips_that_do_not_fit_stand_in_further_lines(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    chips = [chip(f"战略客户{place}") for place in range(6)]
    row.show_widgets(chips)
    row.resize(2000, row.heightForWidth(2000))
    row.show()
    assert len({one.y() for one in chips}) == 1
    narrow = chips[0].width() * 2 + 10
    row.resize(narrow, row.heightForWidth(narrow))
    qtbot.waitUntil(lambda: len({one.y() for one in chips}) == 3)
    assert all(one.geometry().right() <= row.width() for one in chips)
    assert chips[-1].geometry().bottom() <= row.height()


def test_new_chips_take_the_place_of_the_old(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    old, new = chip("旧"), chip("新")
    row.show_widgets([old])
    row.show()
    row.show_widgets([new])
    assert not old.isVisible()
    qtbot.waitUntil(new.isVisible)
    row.show_widgets([])
    assert not row.isVisible()


def test_a_row_filled_before_it_has_a_place_does_not_flash_up_as_a_window(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    row.show_widgets([chip("战略客户")])
    assert not row.isVisible()
