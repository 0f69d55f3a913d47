"""A dialog is as high as its words, and within its screen: then it scrolls above its verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from kamdesk.ui.kit.look.fitting import bring_into_sight, room_for
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog, Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot

SENTENCE = "一句要在窄窗口里折成几行的话，一句要在窄窗口里折成几行的话。"


def dialog_of(
    qtbot: QtBot, lines: int, width: int, words: str = SENTENCE
) -> tuple[FittedDialog, Room, QPushButton]:
    """Return a dialog with so many lines above one verb, shown."""
    made, verb = FittedDialog(), button("保存")
    body, verbs = QVBoxLayout(), QHBoxLayout()
    for _ in range(lines):
        body.addWidget(label(words, wrap=True))
    verbs.addWidget(verb)
    made.compose(body, verbs, head=(label("题", role="section"),), width=width)
    qtbot.addWidget(made)
    made.show()
    (area,) = made.findChildren(Room)
    return made, area, verb


def test_a_dialog_is_as_high_as_its_words_at_its_width(qtbot: QtBot) -> None:
    narrow, area, _ = dialog_of(qtbot, 4, 200)
    assert narrow.width() == 200
    assert area.verticalScrollBar().maximum() == 0
    wide, _, _ = dialog_of(qtbot, 4, 700)
    assert wide.height() < narrow.height()


def test_a_dialog_that_is_too_high_scrolls_above_its_verbs(qtbot: QtBot) -> None:
    made, area, verb = dialog_of(qtbot, 100, 5000)
    assert made.size() == room_for(made)
    assert area.verticalScrollBar().maximum() > 0
    assert verb.visibleRegion().boundingRect().size() == verb.size()


def test_a_dialog_grows_with_what_it_says_later(qtbot: QtBot) -> None:
    made, area, _ = dialog_of(qtbot, 1, 300)
    before = made.height()
    area.findChildren(QLabel)[0].setText(SENTENCE * 4)
    made.refit()
    assert made.height() > before


def test_what_lies_below_the_fold_is_brought_into_sight(qtbot: QtBot) -> None:
    _made, area, _ = dialog_of(qtbot, 100, 300)
    last = area.findChildren(QLabel)[-1]
    assert last.visibleRegion().isEmpty()
    bring_into_sight(last)
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().size() == last.size())
