"""Rows of hours to type in: for each severity those to the first answer and those to the solution."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from kamdesk.domain.service.requests import SEVERITIES
from kamdesk.ui.kit.look.fitting import bring_into_sight
from kamdesk.ui.kit.look.labels import label, set_look, tool_button
from kamdesk.ui.kit.look.theme import figures_font, sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.blocks import read_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QLabel

    from kamdesk.domain.customers.values import Grade
    from kamdesk.domain.service.requests import Severity
    from kamdesk.domain.service.standard import Cell, Hours
    from kamdesk.domain.service.standard_draft import StandardDraft
    from kamdesk.domain.shared.errors import UserError

_NAME: Final = 64
_NARROWEST: Final = 40
_FIELDS: Final = ("answer", "settle")
_LINES_A_ROW: Final = 2  # the edits, and what is wrong below them
_COLUMNS_A_PAIR: Final = 3  # answer, solution, a gap
_DOWN: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Up: -1}
_ACROSS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One row: whose hours, how they are called, and what counts where a place is left blank."""

    whose: Grade | UUID
    title: str
    otherwise: tuple[Hours, ...] = ()


class HoursEdit(QLineEdit):
    """One number of hours; arrow keys and Enter go on to its neighbours, a block is handed on."""

    moved = Signal(int, int)
    """How many steps down and across the cursor shall go."""
    pasted = Signal(object)
    """Rows of texts from Excel or WPS, the first for this place."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(figures_font())
        self.setMinimumWidth(sizes().scaled(_NARROWEST))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        block = read_block(QGuiApplication.clipboard().text()) if _is_paste(event) else []
        if plain and key in _DOWN:
            self.moved.emit(_DOWN[key], 0)
        elif plain and key in _ACROSS and self._is_at_end(key):
            self.moved.emit(0, _ACROSS[key])
        elif not self.isReadOnly() and (len(block) > 1 or len(block[:1] and block[0]) > 1):
            self.pasted.emit(block)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _is_at_end(self, key: Qt.Key) -> bool:
        """Tell whether an arrow key has nowhere to go in the text, or the whole of it is chosen."""
        end = 0 if key == Qt.Key.Key_Left else len(self.text())
        return self.selectedText() == self.text() or (
            not self.hasSelectedText() and self.cursorPosition() == end
        )


class _ButtonsRoom(QWidget):
    """Keeps room for the buttons that take a row away, where there is some, in a grid without them too."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    @override
    def sizeHint(self) -> QSize:
        return QSize(sizes().row, 0)


class HoursGrid(QWidget):
    """Shows rows of a `StandardDraft` and writes into it what is typed."""

    edited = Signal()
    remove_asked = Signal(object)
    """Id of the customer whose row shall go."""

    def __init__(self) -> None:
        super().__init__()
        self.edits: dict[Cell, tuple[HoursEdit, HoursEdit]] = {}
        self.removes: dict[UUID, QWidget] = {}
        self.problems: dict[Cell, QLabel] = {}
        self._draft: StandardDraft | None = None
        self._rows: tuple[HoursRow, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XS)
        self._grid.setVerticalSpacing(Space.XS)

    def show_rows(self, rows: Sequence[HoursRow], draft: StandardDraft, *, read_only: bool) -> None:
        """Show these rows of ``draft``; edits that are there already stay, and keep the cursor."""
        self._draft = draft
        if self._rows != tuple(rows):
            self._rows = tuple(rows)
            self._build()
        for cell, pair in self.edits.items():
            for edit, text in zip(pair, draft.typed(cell), strict=True):
                if edit.text() != text:
                    edit.setText(text)
                edit.setReadOnly(read_only)
            self._tell(cell, None)
        for remove in self.removes.values():
            remove.setVisible(not read_only)

    @property
    def in_order(self) -> list[QWidget]:
        """What the Tab key goes through, row by row."""
        found: list[QWidget] = []
        for row in self._rows:
            found += (edit for severity, _word in SEVERITIES for edit in self.edits[row.whose, severity])
            found += (remove for customer, remove in self.removes.items() if customer == row.whose)
        return found

    def complain(self, problems: dict[Cell, UserError]) -> bool:
        """Say beside each place what is wrong with it and go to the first; False where nothing is."""
        for cell in self.edits:
            self._tell(cell, problems.get(cell))
        for cell, pair in self.edits.items():
            if cell in problems:
                edit = pair[_FIELDS.index(problems[cell].field or "answer")]
                self._go_to(edit)
                bring_into_sight(edit, self.problems[cell])
                return True
        return False

    def begin(self, whose: Grade | UUID) -> None:
        """Put the cursor on the first place of a row."""
        severity, _word = SEVERITIES[0]
        self._go_to(self.edits[whose, severity][0])
        bring_into_sight(self.edits[whose, severity][0])

    def _build(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.edits, self.problems, self.removes = {}, {}, {}
        last = 1 + _COLUMNS_A_PAIR * len(SEVERITIES)
        self._grid.setColumnMinimumWidth(0, sizes().scaled(_NAME))
        self._grid.addWidget(_ButtonsRoom(), 0, last)
        for place, (_severity, word) in enumerate(SEVERITIES):
            column = 1 + _COLUMNS_A_PAIR * place
            head = label(tr(word), role="key")
            self._grid.addWidget(head, 0, column, 1, 2, Qt.AlignmentFlag.AlignHCenter)
            for aside, words in enumerate((tr("首次答复"), tr("办结"))):
                below = label(words, role="small", wrap=True)
                below.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
                self._grid.addWidget(below, 1, column + aside)
                self._grid.setColumnStretch(column + aside, 1)
            self._grid.setColumnMinimumWidth(column + 2, Space.S)
        for number, row in enumerate(self._rows):
            self._add_row(row, 2 + _LINES_A_ROW * number, last)

    def _add_row(self, row: HoursRow, line: int, last: int) -> None:
        self._grid.addWidget(label(row.title, wrap=True), line, 0)
        for place, (severity, word) in enumerate(SEVERITIES):
            column = 1 + _COLUMNS_A_PAIR * place
            pair = HoursEdit(), HoursEdit()
            names = (tr("首次答复"), tr("办结"))
            for aside, (edit, name) in enumerate(zip(pair, names, strict=True)):
                edit.setAccessibleName(f"{row.title} {tr(word)} {name}")
                self._grid.addWidget(edit, line, column + aside)
                self._connect(edit, (row.whose, severity), number=line, column=2 * place + aside)
            if row.otherwise:
                hours = row.otherwise[place]
                pair[0].setPlaceholderText(str(hours.answer))
                pair[1].setPlaceholderText(str(hours.settle))
            problem = label(role="problem", wrap=True)
            problem.hide()
            self._grid.addWidget(problem, line + 1, column, 1, 2, Qt.AlignmentFlag.AlignTop)
            self.edits[row.whose, severity], self.problems[row.whose, severity] = pair, problem
        customer = row.whose
        if isinstance(customer, UUID):
            remove = tool_button("trash", tr("取消“{name}”的单独时限", name=row.title))
            remove.setFixedWidth(sizes().row)
            remove.clicked.connect(lambda: self.remove_asked.emit(customer))
            self.removes[customer] = remove
            self._grid.addWidget(remove, line, last)

    def _connect(self, edit: HoursEdit, cell: Cell, *, number: int, column: int) -> None:
        row = (number - 2) // _LINES_A_ROW
        edit.textEdited.connect(lambda _text: self._on_edited(cell))
        edit.left.connect(lambda: self._on_left(cell))
        edit.moved.connect(lambda down, across: self._go(row + down, column + across))
        edit.pasted.connect(lambda block: self._paste(row, column, block))

    def _at(self, row: int, column: int) -> HoursEdit | None:
        if not (0 <= row < len(self._rows) and 0 <= column < 2 * len(SEVERITIES)):
            return None
        return self.edits[self._cell(row, column)][column % 2]

    def _cell(self, row: int, column: int) -> Cell:
        severity: Severity = SEVERITIES[column // 2][0]
        return self._rows[row].whose, severity

    def _go(self, row: int, column: int) -> None:
        edit = self._at(row, column)
        if edit is not None:
            self._go_to(edit)
            bring_into_sight(edit)

    def _go_to(self, edit: HoursEdit) -> None:
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def _paste(self, row: int, column: int, block: Sequence[Sequence[str]]) -> None:
        """Fill the places from this one on; what lies beyond the rows has no place and is left out."""
        filled: set[Cell] = set()
        for down, texts in enumerate(block):
            for across, text in enumerate(texts):
                edit = self._at(row + down, column + across)
                if edit is not None:
                    edit.setText(text.strip())
                    filled.add(self._cell(row + down, column + across))
        for cell in filled:
            self._on_edited(cell)
            self._on_left(cell)

    def _on_edited(self, cell: Cell) -> None:
        if self._draft is None:
            return
        answer, settle = self.edits[cell]
        self._draft.type(cell, answer.text(), settle.text())
        if self.problems[cell].isVisible():  # a complaint goes as soon as its cause is gone
            self._tell(cell, self._draft.problem(cell))
        self.edited.emit()

    def _on_left(self, cell: Cell) -> None:
        if self._draft is None or cell not in self.edits:
            return
        is_blank = "" in (edit.text() for edit in self.edits[cell])
        if not (is_blank and any(edit.hasFocus() for edit in self.edits[cell])):
            self._tell(cell, self._draft.problem(cell))

    def _tell(self, cell: Cell, error: UserError | None) -> None:
        problem, sentence = self.problems[cell], "" if error is None else tr(error.message)
        problem.setText(sentence)
        problem.setVisible(error is not None)
        for name, edit in zip(_FIELDS, self.edits[cell], strict=True):
            is_meant = error is not None and error.field == name
            set_look(edit, "wrong", is_meant)
            edit.setAccessibleDescription(sentence if is_meant else "")


def _is_paste(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste)
