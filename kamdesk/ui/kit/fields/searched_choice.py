"""A line in which one of many fixed choices is found by typing, as records are found elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from kamdesk.domain.readings.finding import Query
from kamdesk.ui.kit.fields.offers import Offers
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen, what it is called, and other words by which people look for it."""

    value: object
    words: str
    others: tuple[str, ...] = ()


def found_choices(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """Return the choices that a text means: the one called so first, then those that begin so.

    What other words mean stands behind what the words themselves do; a blank text finds everything.
    """
    if not typed.strip():
        return list(choices)
    query, asked = Query(typed), typed.strip()

    def rank(choice: Choice) -> int:
        if choice.words == asked:
            return 0
        if not query.finds(choice.words):
            return 3
        return 1 if query.begins(choice.words) else 2

    return sorted((each for each in choices if _is_meant(query, each)), key=rank)


class SearchedChoice(QLineEdit):
    """Shows what is chosen; a click or an arrow key lists everything, typing narrows the list.

    Enter takes what the arrow keys are on, else the first that was found. What was typed and not taken is
    forgotten when the list closes.
    """

    chosen = Signal(object)
    """The value of the `Choice` taken."""
    entered = Signal()
    """The keys are here now."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._choices = choices
        self._words = ""
        self._found: list[Choice] = []
        self._is_pressed = False
        self.setProperty("role", "choice")
        self.offers = Offers(self)
        self.open_list = QAction(icon("chevron-down"), tr("列出全部"), self)
        self.addAction(self.open_list, QLineEdit.ActionPosition.TrailingPosition)
        self.open_list.triggered.connect(self._offer_all)
        self.textEdited.connect(self._offer)
        self.offers.chosen.connect(self._take)
        self.offers.closed.connect(self._restore)

    def show_words(self, words: str) -> None:
        """Show what is chosen, without any signal."""
        self._words = words
        self._restore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_open = event.key(), self.offers.is_shown
        if is_open and key in _ENTER:
            self._take_current()
        elif is_open and key == Qt.Key.Key_Escape:
            self.offers.hide()
        elif not is_open and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._offer_all()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._is_pressed = event.button() == Qt.MouseButton.LeftButton

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._is_pressed:  # else the press closed the list
            self._is_pressed = False
            self._offer_all()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.entered.emit()

    def _offer(self, typed: str) -> None:
        self._found = found_choices(self._choices, typed)
        note = "" if self._found else tr("没有找到“{text}”。", text=typed.strip())
        self.offers.show(((each.words, "", each) for each in self._found), note)

    def _offer_all(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        self._offer("")
        place = next((n for n, each in enumerate(self._found) if each.words == self._words), -1)
        self.offers.go_to(place)

    def _take_current(self) -> None:
        current = self.offers.current
        typed = self.text().strip() if self.isModified() else ""
        first = self._found[0] if typed and self._found else None
        taken = current if isinstance(current, Choice) else first
        self.offers.hide()
        if taken is not None:
            self._take(taken)

    def _take(self, choice: Choice) -> None:
        self.show_words(choice.words)
        self.chosen.emit(choice.value)

    def _restore(self) -> None:
        self.setText(self._words)
        self.setCursorPosition(0)
        if self.hasFocus():
            self.selectAll()


def _is_meant(query: Query, choice: Choice) -> bool:
    return any(query.finds(words) for words in (choice.words, *choice.others))
