"""One answer of several, each with a line of explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from kamdesk.ui.kit.look.labels import fit_to_words, label
from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choices(QWidget):
    """Radio buttons with a line of explanation each."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str, str]], chosen: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._answers = [answer for answer, _word, _why in choices]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, (answer, word, why) in enumerate(choices):
            radio = QRadioButton(word)
            fit_to_words(radio)
            radio.setChecked(answer == chosen)
            radio.setAccessibleDescription(why)
            self._group.addButton(radio, number)
            hint = label(why, role="small", wrap=True)
            hint.setContentsMargins(Space.XL, 0, 0, Space.S)
            column.addWidget(radio)
            column.addWidget(hint)
        self._group.idToggled.connect(lambda _number, on: self.changed.emit() if on else None)

    @property
    def chosen(self) -> str:
        """The answer chosen."""
        return self._answers[self._group.checkedId()]

    def radio(self, answer: str) -> QRadioButton:
        """Return the button of ``answer``."""
        return cast("QRadioButton", self._group.button(self._answers.index(answer)))
