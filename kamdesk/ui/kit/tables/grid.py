"""The table that people type in like a spreadsheet: blocks from Excel and WPS, fill down, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.scrolling import bring_into_view
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import FOCUS_RING
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.blocks import read_block, write_block
from kamdesk.ui.kit.tables.cells import show_whole_words
from kamdesk.ui.kit.tables.grid_model import CHOICES_ROLE, CellEdit, GridModel, Index, PastePlan

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent

    from kamdesk.ui.kit.desk.messages import Messages

_COMPLAINTS_SHOWN: Final = 5
_Key = QKeySequence.StandardKey


class _GridDelegate(QStyledItemDelegate):
    """Offers a list of words where a column has choices, a line of text elsewhere."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices = index.data(CHOICES_ROLE)
        if not choices:
            return super().createEditor(parent, option, index)
        box = ChoiceBox()
        box.setParent(parent)
        box.addItems(["", *choices])
        box.activated.connect(lambda _index: self._finish(box))
        QTimer.singleShot(0, box, box.showPopup)  # the view places the editor first
        return box

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)  # the whole cell, not only where its text stands

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        return show_whole_words(event, view, option, index) or super().helpEvent(event, view, option, index)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, ChoiceBox):
            editor.setCurrentText(index.data(Qt.ItemDataRole.EditRole))
        else:
            super().setEditorData(editor, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceBox):
            model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)
        else:
            super().setModelData(editor, model, index)

    def _finish(self, box: QWidget) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)


class EditableTable(QTableView):
    """A `GridModel` to type in: keys as in a spreadsheet, block copy and paste, fill down, undo."""

    _whole = False  # the table asks before it is built

    def __init__(self, model: GridModel, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = model
        self._messages = messages
        self.setModel(model)
        self.setItemDelegate(_GridDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._size_sections()
        self._fit_heights()
        model.modelReset.connect(self._fit_words)
        model.dataChanged.connect(self._fit_changed)

    @property
    def is_typing(self) -> bool:
        """Whether a cell is open, with text that the model has not been given yet."""
        return self.state() == QAbstractItemView.State.EditingState

    def go_to(self, row: int, key: str) -> None:
        """Put the keys on a cell, and bring it into sight in what the table is scrolled with."""
        number = next(n for n, column in enumerate(self._grid.columns) if column.key == key)
        index = self._grid.index(row, number)
        self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.viewport(), self.visualRect(index))

    def stretch(self, key: str) -> None:
        """Let the column ``key``, in place of the last one, take what the others leave."""
        number = next(n for n, column in enumerate(self._grid.columns) if column.key == key)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def show_every_row(self) -> None:
        """Be as high as the rows, now and when they change; for tables of few rows inside a page."""
        self._whole = True
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.updateGeometries()

    def copy(self) -> None:
        """Copy the smallest block around the selection."""
        span = self._span()
        if span is not None:
            top, left, bottom, right = span
            cells = (
                [self._grid.text_at(row, column) for column in range(left, right + 1)]
                for row in range(top, bottom + 1)
                if not self.isRowHidden(row)
            )
            QGuiApplication.clipboard().setText(write_block(cells))

    def paste(self) -> None:
        """Paste a block at the selection's corner; one cell alone fills the whole selection.

        What cannot be read or has no place is told first; nothing counts before the answer.
        """
        block = read_block(QGuiApplication.clipboard().text())
        span = self._span()
        if span is None or not any(any(row) for row in block):
            return
        top, left, bottom, right = span
        if len(block) == len(block[0]) == 1:
            block = [block[0] * (right - left + 1)] * (bottom - top + 1)
        if self._reaches_hidden(top, top + len(block) - 1):
            return
        plan = self._grid.plan_paste(top, left, block)
        edits = self._settle(plan)
        self._grid.apply(tr("粘贴 {count} 格", count=len(edits)), edits)

    def clear_cells(self) -> None:
        """Empty the chosen cells."""
        self._grid.apply(tr("清除"), [CellEdit(row, column, "") for row, column in self._chosen()])

    def fill_down(self) -> None:
        """Repeat the top cell of each chosen column down to the selection's end."""
        span = self._span()
        if span is None:
            return
        top, left, bottom, right = span
        if self._reaches_hidden(top, bottom):
            return
        edits = [
            CellEdit(row, column, self._grid.text_at(top, column))
            for column in range(left, right + 1)
            for row in range(top + 1, bottom + 1)
            if self._grid.can_edit(row, column)
        ]
        self._grid.apply(tr("向下填充"), edits)

    @override
    def event(self, event: QEvent) -> bool:
        # the window has undo, copy and paste too; inside the table they mean its cells
        if event.type() == QEvent.Type.ShortcutOverride and self._act_for(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._whole:
            across = self.horizontalScrollBar()
            bar = across.sizeHint().height() if across.maximum() > 0 else 0
            rows = self.horizontalHeader().height() + self.verticalHeader().length()
            self.setFixedHeight(rows + bar + 2 * FOCUS_RING)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_heights()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_for(event)
        if act is not None:
            act()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear_cells()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # an open cell lets the key pass before it commits; leaving it now would commit twice
            if not self.is_typing:
                self._step_down()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(icon("copy"), tr("复制")).triggered.connect(self.copy)
        menu.addAction(icon("paste"), tr("粘贴")).triggered.connect(self.paste)
        menu.addAction(icon("fill-down"), tr("向下填充")).triggered.connect(self.fill_down)
        menu.addAction(icon("trash"), tr("清除")).triggered.connect(self.clear_cells)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos() + QPoint(1, 1))

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._step_down()

    def _size_sections(self) -> None:
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setStretchLastSection(True)
        for number, column in enumerate(self._grid.columns):
            self.setColumnWidth(number, max(sizes().scaled(column.width), heads.sectionSizeHint(number)))

    def _fit_words(self) -> None:
        """Let nothing be cut in the columns that are as wide as their longest cell."""
        for number, column in enumerate(self._grid.columns):
            if column.never_cut:
                self._widen(number, self.sizeHintForColumn(number))

    def _fit_changed(self, first: Index, last: Index) -> None:
        for number in range(first.column(), last.column() + 1):
            if self._grid.columns[number].never_cut:
                changed = (self._grid.index(row, number) for row in range(first.row(), last.row() + 1))
                self._widen(number, max(self.sizeHintForIndex(index).width() for index in changed))

    def _widen(self, number: int, least: int) -> None:
        if self.columnWidth(number) < least:
            self.setColumnWidth(number, least)

    def _fit_heights(self) -> None:
        """Give rows and head their height; again when the user chose other letters."""
        self.verticalHeader().setMinimumSectionSize(sizes().row)
        self.verticalHeader().setDefaultSectionSize(sizes().row)
        self.horizontalHeader().setFixedHeight(sizes().row)

    def _settle(self, plan: PastePlan) -> list[CellEdit]:
        """Ask where a paste does not fit; return the edits to carry out."""
        good = [edit for edit in plan.edits if edit.problem is None]
        if not (plan.wrong or plan.outside or plan.fixed):
            return good
        lines = [
            tr("第{row}行“{column}”：{problem}", row=edit.row + 1, column=column.title, problem=edit.problem)
            for edit in plan.wrong[:_COMPLAINTS_SHOWN]
            for column in (self._grid.columns[edit.column],)
        ]
        if len(plan.wrong) > _COMPLAINTS_SHOWN:
            lines.append(tr("……另有 {count} 处看不懂。", count=len(plan.wrong) - _COMPLAINTS_SHOWN))
        if plan.fixed:
            lines.append(tr("{count} 格在不能输入的位置。", count=plan.fixed))
        if plan.outside:
            lines.append(tr("{count} 格超出了表格。", count=plan.outside))
        verbs = [Verb("", tr("不粘贴"))]
        if good:
            verbs.append(Verb("go", tr("只粘贴其余 {count} 格", count=len(good)), "primary"))
        title = tr("有些内容不能粘贴")
        return good if self._messages.ask(self, title, "\n".join(lines), verbs, tone="watch") else []

    def _chosen(self) -> list[tuple[int, int]]:
        indexes = self.selectionModel().selectedIndexes()
        places = ((index.row(), index.column()) for index in indexes)
        return sorted(
            place for place in places if self._grid.can_edit(*place) and not self.isRowHidden(place[0])
        )

    def _reaches_hidden(self, top: int, bottom: int) -> bool:
        """Say so where rows from ``top`` to ``bottom`` would be written of which some are out of sight."""
        reaches = any(map(self.isRowHidden, range(top, min(bottom + 1, self._grid.rowCount()))))
        if reaches:
            self._messages.toast(tr("中间有几行被筛选隐藏，清除筛选后再粘贴或填充。"))
        return reaches

    def _span(self) -> tuple[int, int, int, int] | None:
        """Return top, left, bottom, right of the selection."""
        indexes = self.selectionModel().selectedIndexes()
        if not indexes:
            return None
        rows, columns = [index.row() for index in indexes], [index.column() for index in indexes]
        return min(rows), min(columns), max(rows), max(columns)

    def _step_down(self) -> None:
        current = self.currentIndex()
        rows = range(current.row() + 1, self._grid.rowCount())
        below = next((row for row in rows if not self.isRowHidden(row)), None)
        if below is not None:
            self.setCurrentIndex(current.siblingAtRow(below))

    def _act_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        acts: tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (_Key.Copy, self.copy),
            (_Key.Paste, self.paste),
            (_Key.Undo, self._grid.history.undo),
            (_Key.Redo, self._grid.history.redo),
        )
        found = next((act for key, act in acts if event.matches(key)), None)
        return self.fill_down if found is None and _is_fill_down(event) else found


def _is_fill_down(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier
