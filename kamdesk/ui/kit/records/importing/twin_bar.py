"""The line below the preview in which one says what becomes of a row that is likely to be no new record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.records.imports.twin_choices import TwinChoice
from kamdesk.ui.kit.look.buttons import FlatButton, allow
from kamdesk.ui.kit.look.fitting import bring_into_sight
from kamdesk.ui.kit.look.flow_row import LineFlow
from kamdesk.ui.kit.look.labels import button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kamdesk.domain.records.imports.plan import PlannedRow

_CHOSEN: Final = {
    RowOutcome.DUPLICATE: TwinChoice.SKIP,
    RowOutcome.UPDATE: TwinChoice.UPDATE,
    RowOutcome.UNCHANGED: TwinChoice.UPDATE,
    RowOutcome.NEW: TwinChoice.NEW,
}
"""What was chosen for a row that fares so."""


class TwinBar(QWidget):
    """Offers what may become of one such row, and of all of them together."""

    chosen = Signal(object, str, object)
    """``(PlannedRow, name, TwinChoice)``: at that row, for all rows of the name; without one for all such."""

    left = Signal()

    def __init__(self, word: str) -> None:
        """Call the records ``word``."""
        super().__init__()
        self._row: PlannedRow | None = None
        words = {
            TwinChoice.SKIP: tr("这一行不导入"),
            TwinChoice.UPDATE: tr("是同一{word}，并入", word=word),
            TwinChoice.NEW: tr("不是，作为新{word}", word=word),
        }
        self.buttons: dict[TwinChoice, FlatButton] = {}
        self.all = button("")
        self._lay_out(words)
        self.hide()
        self.all.clicked.connect(self._on_all)

    def show_row(self, row: PlannedRow | None, count: int) -> None:
        """Offer the choices for a row, one of ``count`` such; nothing for None and rows that are certain."""
        self._row = row if row is not None and row.likely is not None and row.fate in _CHOSEN else None
        self.setVisible(self._row is not None)
        if self._row is None or self._row.likely is None:
            return
        self._check(_CHOSEN[self._row.fate])
        unclear = tr("不能确定是哪一位。") if self._row.likely.owner is None else ""
        allow(self.buttons[TwinChoice.UPDATE], unclear)
        self.all.setText(tr("可能重复的 {count} 行都这样", count=f"{count:,}"))
        self.all.setVisible(count > 1)

    def begin(self) -> None:
        """Take the keys, in sight also where the page is scrolled."""
        if self._row is not None:
            self.buttons[_CHOSEN[self._row.fate]].setFocus()
            bring_into_sight(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, choice: TwinChoice) -> None:
        if self._row is None:
            return
        self._check(choice)
        if choice is not _CHOSEN[self._row.fate]:
            self.chosen.emit(self._row, self._row.title, choice)

    def _check(self, choice: TwinChoice) -> None:
        for each, segment in self.buttons.items():  # no group of Qt's: Tab shall come to every choice
            segment.setChecked(each is choice)

    def _on_all(self) -> None:
        if self._row is not None:
            self.chosen.emit(self._row, "", _CHOSEN[self._row.fate])

    def _lay_out(self, words: dict[TwinChoice, str]) -> None:
        choices = QWidget()
        beside = QHBoxLayout(choices)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for choice, text in words.items():
            segment = FlatButton()
            segment.setText(text)
            segment.setCheckable(True)
            segment.setProperty("segment", "true")
            segment.clicked.connect(lambda _checked, choice=choice: self._on_chosen(choice))
            self.buttons[choice] = segment
            beside.addWidget(segment)
        across = LineFlow(spacing=Space.S)
        across.addWidget(choices)
        across.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(across)
