"""The board of opportunities: a column a stage, cards that are moved by drag, by keys or by their menu."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kamdesk.domain.customers.opportunities import CLOSED, STAGES, Stage, forecast_by_month
from kamdesk.ui.customers.opportunity_cards import CARD_ID, CardDelegate, in_wan, item_of
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent

    from kamdesk.domain.records.listing import ListRow

_MIME: Final = "application/x-kamdesk-opportunity"
_COLUMN: Final = 176
_LEAST_HEIGHT: Final = 240
"""Two or three cards are seen at least; where the window is lower, the page is scrolled as a whole."""
_ORDER: Final = tuple(stage for stage, _word in STAGES)


class StageList(QListWidget):
    """The opportunities of one stage; takes those that are dragged here from another."""

    move_asked = Signal(object, object)
    """``(id, Stage)``: the user wants this opportunity in that stage."""
    opened = Signal(object)
    """Id of the opportunity to be read."""
    left = Signal(object, int)
    """``(Stage, step)``: the keys want the card beside, in the next column or the one before."""

    def __init__(self, stage: Stage, word: str) -> None:
        super().__init__()
        self.stage = stage
        self.setAccessibleName(word)
        self.setItemDelegate(CardDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.itemActivated.connect(lambda item: self.opened.emit(UUID(item.data(CARD_ID))))

    @property
    def current_id(self) -> UUID | None:
        """The opportunity whose card the keys are on."""
        item = self.currentItem()
        return UUID(item.data(CARD_ID)) if item is not None and item.isSelected() else None

    @override
    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, "\n".join(item.data(CARD_ID) for item in items).encode())
        return data

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        dragged = bytes(event.mimeData().data(_MIME).data()).decode()
        event.setDropAction(Qt.DropAction.CopyAction)  # the board is read anew; the view moves nothing
        event.accept()
        for each in dragged.split():
            self.move_asked.emit(UUID(each), self.stage)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step, modifiers = steps.get(Qt.Key(event.key())), event.modifiers()
        if step is not None and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.move_current(step)
        elif step is not None and modifiers == Qt.KeyboardModifier.NoModifier:
            self.left.emit(self.stage, step)
        else:
            super().keyPressEvent(event)

    def move_current(self, step: int) -> None:
        """Ask to put the card of the keys into the next stage, or into the one before."""
        place, record_id = _ORDER.index(self.stage) + step, self.current_id
        if record_id is not None and 0 <= place < len(_ORDER):
            self.move_asked.emit(record_id, _ORDER[place])

    def _judge(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()


class OpportunityBoard(QWidget):
    """Shows opportunities by stage with count and sums, and what may come in by month."""

    move_asked = Signal(object, object)
    opened = Signal(object)
    current_changed = Signal(object)
    """Id of the opportunity whose card the keys are on."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = {stage: StageList(stage, tr(word)) for stage, word in STAGES}
        self.heads = {stage: label(role="secondary", wrap=True) for stage in self.columns}
        self.forecast = label(role="small", wrap=True)
        self.left_out = label(role="advice", wrap=True)
        self.left_out.hide()
        self._inside = inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for stage, column in self.columns.items():
            row.addLayout(self._column_of(stage, column), 1)
            column.move_asked.connect(self.move_asked)
            column.opened.connect(self.opened)
            column.left.connect(self._go_beside)
            column.itemSelectionChanged.connect(partial(self._on_chosen, column))
        self._scrolled = scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(inside)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.S)
        below.addWidget(self.left_out)
        below.addWidget(scrolled, 1)
        below.addWidget(self.forecast)

    @property
    def current_id(self) -> UUID | None:
        """The opportunity whose card the keys are on, or were on last."""
        found = (column.current_id for column in self.columns.values())
        return next((each for each in found if each is not None), None)

    def show_rows(
        self, rows: Sequence[ListRow], today: date, current: UUID | None = None, left_out: int = 0
    ) -> None:
        """Show these opportunities; the keys go to ``current``. ``left_out`` are too many to be shown."""
        for stage, column in self.columns.items():
            own = [row for row in rows if row.values["stage"] == stage]
            at = column.verticalScrollBar().value()
            with QSignalBlocker(column):
                column.clear()
                for row in own:
                    column.addItem(item_of(row, today))
            column.doItemsLayout()
            column.verticalScrollBar().setValue(at)
            self._tell(stage, own)
        bar = self._scrolled.horizontalScrollBar().sizeHint().height()
        self._scrolled.setMinimumHeight(self._inside.minimumSizeHint().height() + bar)
        self._tell_forecast(rows)
        self.left_out.setVisible(left_out > 0)
        words = tr("看板上放不下的还有 {count} 个，没有计入合计；请先筛选，或看列表。", count=left_out)
        self.left_out.setText(words)
        if current is not None:
            self.seek(current)

    def seek(self, record_id: UUID, *, takes_keys: bool = True) -> None:
        """Choose the card of an opportunity, and put the keys there."""
        for column in self.columns.values():
            for place in range(column.count()):
                if column.item(place).data(CARD_ID) == record_id.hex:
                    column.setCurrentRow(place)
                    if takes_keys:
                        column.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, acts: Sequence[QAction]) -> None:
        """Offer acts in the context menu of every card."""
        for column in self.columns.values():
            column.addActions(list(acts))

    def move_current(self, step: int) -> None:
        """Ask to put the chosen card into the next stage, or into the one before."""
        for column in self.columns.values():
            if column.current_id is not None:
                column.move_current(step)
                return

    def _on_chosen(self, chosen: StageList) -> None:
        """Keep one card chosen on the whole board."""
        if chosen.current_id is None:
            return
        for column in self.columns.values():
            if column is not chosen:
                with QSignalBlocker(column):
                    column.clearSelection()
                column.viewport().update()
        self.current_changed.emit(chosen.current_id)

    def _go_beside(self, stage: Stage, step: int) -> None:
        """Go to the card at the same height in the next column that has any."""
        columns = list(self.columns.values())
        place = _ORDER.index(stage)
        row = max(columns[place].currentRow(), 0)
        beside = columns[place + 1 :] if step > 0 else columns[:place][::-1]
        column = next((each for each in beside if each.count()), None)
        if column is not None:
            column.setFocus(Qt.FocusReason.OtherFocusReason)
            column.setCurrentRow(min(row, column.count() - 1))

    def _column_of(self, stage: Stage, column: StageList) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(Space.XS)
        column.setMinimumSize(sizes().scaled(_COLUMN), sizes().scaled(_LEAST_HEIGHT))
        made.addWidget(self.heads[stage])
        made.addWidget(column, 1)
        return made

    def _tell(self, stage: Stage, rows: Sequence[ListRow]) -> None:
        amount, weighted = _sum_of(rows, "amount"), _sum_of(rows, "weighted")
        first = tr("{stage} · {count}", stage=tr(dict(STAGES)[stage]), count=len(rows))
        second = tr("{amount} 万元", amount=in_wan(amount))
        third = "" if stage in CLOSED else tr("加权 {weighted} 万元", weighted=in_wan(weighted))
        self.heads[stage].setText(f"{first}\n{second}\n{third}")  # all heads are of one height
        self.columns[stage].setAccessibleName(tr("，").join(part for part in (first, second, third) if part))

    def _tell_forecast(self, rows: Sequence[ListRow]) -> None:
        open_rows = [row for row in rows if row.values["stage"] not in CLOSED]
        expected: Any = ((row.values["expected_on"], row.values["weighted"]) for row in open_rows)
        said = (
            tr(
                "{month} {amount} 万元",
                month=f"{month:%Y-%m}" if month else tr("未定"),
                amount=in_wan(amount),
            )
            for month, amount in forecast_by_month(expected)
        )
        months = " · ".join(said)
        self.forecast.setText(tr("按月加权预计：{months}", months=months) if months else "")


def _sum_of(rows: Sequence[ListRow], name: str) -> Decimal:
    amounts: Any = (row.values[name] for row in rows)
    return sum((each for each in amounts if each is not None), Decimal(0))
