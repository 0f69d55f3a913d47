"""The board of opportunities: a column a stage, cards that are moved by drag or by Ctrl and the arrows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kamdesk.domain.customers.opportunities import CLOSED, STAGES, Stage, forecast_by_month
from kamdesk.domain.records.formatting import format_date, format_money
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent

    from kamdesk.domain.records.listing import ListRow

_MIME: Final = "application/x-kamdesk-opportunity"
_ID: Final = Qt.ItemDataRole.UserRole
_COLUMN: Final = 196
_WAN: Final = Decimal(10_000)
_ORDER: Final = tuple(stage for stage, _word in STAGES)


def _wan(amount: Decimal) -> str:
    return format_money((amount / _WAN).quantize(Decimal("0.01")))


class StageList(QListWidget):
    """The opportunities of one stage; takes those that are dragged here from another."""

    move_asked = Signal(object, object)
    """``(id, Stage)``: the user wants this opportunity in that stage."""
    opened = Signal(object)
    """Id of the opportunity to be read."""

    def __init__(self, stage: Stage, word: str) -> None:
        super().__init__()
        self.stage = stage
        self.setAccessibleName(word)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setSpacing(Space.XS // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.opened.emit(UUID(item.data(_ID))))

    @override
    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, "\n".join(item.data(_ID) for item in items).encode())
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
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        place = _ORDER.index(self.stage) + step
        item = self.currentItem()
        if item is not None and 0 <= place < len(_ORDER):
            self.move_asked.emit(UUID(item.data(_ID)), _ORDER[place])

    def _judge(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()


class OpportunityBoard(QWidget):
    """Shows opportunities by stage with count and sums, and what may come in by month."""

    move_asked = Signal(object, object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.columns = {stage: StageList(stage, tr(word)) for stage, word in STAGES}
        self.heads = {stage: label(role="secondary", wrap=True) for stage in self.columns}
        self.forecast = label(role="small", wrap=True)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for stage, column in self.columns.items():
            row.addLayout(self._column_of(stage, column), 1)
            column.move_asked.connect(self.move_asked)
            column.opened.connect(self.opened)
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(inside)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.S)
        below.addWidget(scrolled, 1)
        below.addWidget(self.forecast)

    def show_rows(self, rows: Sequence[ListRow], current: UUID | None = None) -> None:
        """Show these opportunities; the keys go to ``current``, which was just moved."""
        for stage, column in self.columns.items():
            own = [row for row in rows if row.values["stage"] == stage]
            column.clear()
            for row in own:
                column.addItem(_card(row))
            self._tell(stage, own)
        self._tell_forecast(rows)
        if current is not None:
            self.seek(current)

    def seek(self, record_id: UUID) -> None:
        """Put the keys on the card of an opportunity."""
        for column in self.columns.values():
            for place in range(column.count()):
                if column.item(place).data(_ID) == record_id.hex:
                    column.setCurrentRow(place)
                    column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _column_of(self, stage: Stage, column: StageList) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(Space.XS)
        column.setMinimumWidth(sizes().scaled(_COLUMN))
        made.addWidget(self.heads[stage])
        made.addWidget(column, 1)
        return made

    def _tell(self, stage: Stage, rows: Sequence[ListRow]) -> None:
        amount, weighted = _sum_of(rows, "amount"), _sum_of(rows, "weighted")
        first = tr("{stage} · {count}", stage=tr(dict(STAGES)[stage]), count=len(rows))
        second = tr("{amount} 万元", amount=_wan(amount))
        third = "" if stage in CLOSED else tr("加权 {weighted} 万元", weighted=_wan(weighted))
        self.heads[stage].setText(f"{first}\n{second}\n{third}")  # all heads are of one height

    def _tell_forecast(self, rows: Sequence[ListRow]) -> None:
        open_rows = [row for row in rows if row.values["stage"] not in CLOSED]
        expected: Any = ((row.values["expected_on"], row.values["weighted"]) for row in open_rows)
        said = (
            tr(
                "{month} {amount} 万元",
                month=f"{month:%Y-%m}" if month else tr("未定"),
                amount=_wan(amount),
            )
            for month, amount in forecast_by_month(expected)
        )
        months = " · ".join(said)
        self.forecast.setText(tr("按月加权预计：{months}", months=months) if months else "")


def _sum_of(rows: Sequence[ListRow], name: str) -> Decimal:
    amounts: Any = (row.values[name] for row in rows)
    return sum((each for each in amounts if each is not None), Decimal(0))


def _card(row: ListRow) -> QListWidgetItem:
    """Return the card of one opportunity: what, whose, how much, what is next."""
    values: Any = row.values
    lines = [values["need"], row.title_of(values["customer_id"])]
    if values["amount"] is not None:
        lines.append(tr("{amount} 万元", amount=_wan(values["amount"])))
    if values["next_on"] is not None:
        lines.append(f"{format_date(values['next_on'])} {values['next_step']}".strip())
    item = QListWidgetItem("\n".join(lines))
    item.setData(_ID, row.id.hex)
    item.setToolTip("\n".join(lines))
    item.setSizeHint(QSize(0, sizes().row * (len(lines) + 1) * 3 // 4))  # names of firms take two lines
    return item
