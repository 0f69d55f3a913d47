"""The line below the preview in which a cell is corrected where it stands, or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.fitting import bring_into_sight
from kamdesk.ui.kit.look.labels import button, label, set_look
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kamdesk.domain.records.imports.mending import FaultyCell

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CellMending(QWidget):
    """Edits one cell: Enter takes what was typed if it can be read, Esc goes back to the list."""

    corrected = Signal(object, str)
    """``(FaultyCell, text)`` that the cell alone can hold."""
    skipped = Signal(object)
    """The `FaultyCell` to leave out."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cell: FaultyCell | None = None
        self.place = label(role="key")
        self.edit = QLineEdit()
        self.take = button(tr("更正"), icon_name="edit")
        self.skip = button(tr("跳过这一格"))
        self.problem = label(role="problem", wrap=True)
        self._lay_out()
        self.hide()
        self.edit.textEdited.connect(lambda _text: self._show_problem(""))
        self.take.clicked.connect(self._on_take)
        self.skip.clicked.connect(self._on_skip)

    def show_cell(self, cell: FaultyCell | None, *, can_skip: bool) -> None:
        """Offer a cell to be corrected; None offers nothing."""
        self._cell = cell
        self.setVisible(cell is not None)
        if cell is None:
            return
        name = tr("{column} 列“{label}”", column=cell.place.column, label=tr(cell.label))
        self.place.setText(name)
        self.edit.setAccessibleName(name)
        self.edit.setText(cell.text)
        self.skip.setVisible(can_skip)
        self._show_problem("")

    def begin(self) -> None:
        """Take the keys, in sight also where the page is scrolled."""
        self.edit.setFocus()
        bring_into_sight(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in _ENTER and self.edit.hasFocus():
            self._on_take()
        else:
            super().keyPressEvent(event)

    def _on_take(self) -> None:
        cell, text = self._cell, self.edit.text().strip()
        if cell is None:
            return
        refusal = cell.refusal_of(text)
        if refusal is None:
            self.corrected.emit(cell, text)
        else:
            self._show_problem(tr(refusal))
            self.begin()

    def _on_skip(self) -> None:
        if self._cell is not None:
            self.skipped.emit(self._cell)

    def _leave(self) -> None:
        if self._cell is not None:
            self.edit.setText(self._cell.text)
        self._show_problem("")
        self.left.emit()

    def _show_problem(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        set_look(self.edit, "wrong", bool(words))
        self.edit.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(Space.S)
        across.addWidget(self.place)
        across.addWidget(self.edit, 1)
        across.addWidget(self.take)
        across.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(across)
        column.addWidget(self.problem)
