from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from kamdesk.ui.kit.desk.window_state import keep_splitter, remember_window, restore_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.preferences import Preferences


def make_splitter(qtbot: QtBot) -> QSplitter:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    for text in ("左", "右"):
        splitter.addWidget(QLabel(text))
    splitter.resize(600, 200)
    splitter.show()
    qtbot.waitExposed(splitter)
    return splitter


def test_a_splitter_stands_as_it_was_drawn(qtbot: QtBot, preferences: Preferences) -> None:
    first = make_splitter(qtbot)
    keep_splitter(first, "customers", preferences)
    first.moveSplitter(200, 1)
    second = make_splitter(qtbot)
    assert second.sizes() != first.sizes()
    keep_splitter(second, "customers", preferences)
    assert second.sizes() == first.sizes()


@pytest.mark.parametrize("nonsense", ["x", [1], [1, "a"], [-5, 5], {"a": 1}])
def test_nonsense_leaves_a_splitter_alone(qtbot: QtBot, preferences: Preferences, nonsense: object) -> None:
    splitter = make_splitter(qtbot)
    before = splitter.sizes()
    preferences.remember("splitter.customers", nonsense)
    keep_splitter(splitter, "customers", preferences)
    assert splitter.sizes() == before


def test_a_window_stands_where_it_stood(qtbot: QtBot, preferences: Preferences) -> None:
    window, again = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(again)
    window.resize(432, 321)
    remember_window(window, "main", preferences)
    assert restore_window(again, "main", preferences)
    assert (again.width(), again.height()) == (432, 321)


@pytest.mark.parametrize("nonsense", [None, "", 5, "@@@", "§§"])
def test_a_window_without_a_sensible_place_is_left_alone(
    qtbot: QtBot, preferences: Preferences, nonsense: object
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    preferences.remember("window.main", nonsense)
    assert not restore_window(window, "main", preferences)
