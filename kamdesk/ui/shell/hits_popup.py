"""The list below the search box: hits grouped by kind, chosen by keys or mouse."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kamdesk.domain.shared.search import SEPARATOR, SearchHit
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.fields.finding import detail_of
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sized_font, sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.shell.commands import Command

_ROWS_SHOWN: Final = 12
_ROW: Final = Qt.ItemDataRole.UserRole
_ROW_HEIGHT: Final = 40
_HEAD_HEIGHT: Final = 28
_WIDTH: Final = 560
_FORM: Final = "form"

_WORDS: Final = {_FORM: term("表单"), "page": term("页面"), "act": term("功能")}
"""Of what is found besides records; kinds say theirs themselves."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the list: what is chosen by it, and how it looks."""

    target: SearchHit | Command
    sign: QIcon
    title: str
    detail: str


class _RowDelegate(QStyledItemDelegate):
    """Draws a group's name as a small head, a row as title and quiet detail in one line."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, sizes().scaled(_HEAD_HEIGHT if index.data(_ROW) is None else _ROW_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: _Row | None = index.data(_ROW)
        painter.save()
        if row is None:
            self._draw_head(painter, option, index.data(Qt.ItemDataRole.DisplayRole))
        else:
            self._draw_row(painter, option, row)
        painter.restore()

    def _draw_head(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.setFont(sized_font(sizes().small))
        painter.setPen(QColor(tokens().secondary))
        room = option.rect.adjusted(Space.M, 0, -Space.M, -Space.XS)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _draw_row(self, painter: QPainter, option: QStyleOptionViewItem, row: _Row) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().selected))
            painter.drawRoundedRect(option.rect.adjusted(Space.XS, 1, -Space.XS, -1), Space.XS, Space.XS)
        room = option.rect.adjusted(Space.M, 0, -Space.M, 0)
        edge = sizes().icon
        row.sign.paint(painter, QRect(room.left(), room.center().y() - edge // 2, edge, edge))
        room.setLeft(room.left() + edge + Space.S)
        self._draw_words(painter, room, row)

    def _draw_words(self, painter: QPainter, room: QRect, row: _Row) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(sized_font(sizes().body))
        painter.setPen(QColor(tokens().text))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, title)
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + Space.L)
        painter.setFont(sized_font(sizes().small))
        painter.setPen(QColor(tokens().secondary))
        detail = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, detail)


class HitsPopup(QFrame):
    """The list of hits below the search box; the keys stay with the box."""

    chosen = Signal(object)
    """The `SearchHit` whose record is to be opened, or the `Command` to be done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setProperty("role", "popup")
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setObjectName("hits")
        self._list.setAccessibleName(tr("搜索结果"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_RowDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._on_entered)
        self._list.clicked.connect(self._choose)
        self._nothing = label(role="secondary", wrap=True)
        self._nothing.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, Space.XS, 1, Space.XS)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        self.hide()

    @property
    def titles(self) -> list[str]:
        """Titles of the hits shown, in their order."""
        return [self._row(row).title for row in self._hit_rows()]

    @property
    def heads(self) -> list[str]:
        """Names of the groups shown, in their order."""
        items = map(self._model.item, range(self._model.rowCount()))
        return [item.text() for item in items if item.data(_ROW) is None]

    @property
    def details(self) -> list[str]:
        """What is shown beside the titles, in the same order."""
        return [self._row(row).detail for row in self._hit_rows()]

    @property
    def current(self) -> SearchHit | Command | None:
        """What the keys are on."""
        row: _Row | None = self._list.currentIndex().data(_ROW)
        return None if row is None else row.target

    def show_hits(self, hits: list[SearchHit | Command], text: str) -> None:
        """Show ``hits``, grouped by kind with the best group first; say so when there is none."""
        self._model.clear()
        kinds = list(dict.fromkeys(hit.kind for hit in hits))
        for kind, group in groupby(sorted(hits, key=lambda hit: kinds.index(hit.kind)), lambda hit: hit.kind):
            self._add_group(kind, list(group))
        self._list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._nothing.setText(tr("没有找到“{text}”。可以试试简称、拼音首字母或电话中的几位数字。", text=text))
        self.step(1)

    def step(self, direction: int) -> None:
        """Move to the next hit (1) or the one before (-1), round at the ends."""
        rows = self._hit_rows()
        if not rows:
            return
        current = self._list.currentIndex().row()
        place = rows.index(current) + direction if current in rows else 0
        index = self._model.index(rows[place % len(rows)], 0)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        self._list.viewport().update()

    def choose_current(self) -> None:
        """Open the hit the keys are on."""
        self._choose(self._list.currentIndex())

    def place_under(self, box: QWidget) -> None:
        """Stand below ``box``, flush with its right end, as high as the hits need."""
        heights = (self._list.sizeHintForRow(row) for row in range(min(self._model.rowCount(), _ROWS_SHOWN)))
        height = sum(heights) if self._model.rowCount() else self._nothing.sizeHint().height()
        width = max(box.width(), sizes().scaled(_WIDTH))
        corner = box.mapTo(self._ground, QPoint(box.width() - width, box.height() + Space.XS))
        self.setGeometry(QRect(corner, QSize(width, height + Space.M)))
        self.raise_()
        self.show()

    def _add_group(self, kind: str, hits: list[SearchHit | Command]) -> None:
        head = QStandardItem(_as_head(tr(_word_of(kind))))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        self._model.appendRow(head)
        for hit in hits:
            row = _row_of(hit)
            item = QStandardItem(f"{row.title} {row.detail}")
            item.setData(row, _ROW)
            item.setEditable(False)
            self._model.appendRow(item)

    def _hit_rows(self) -> list[int]:
        rows = range(self._model.rowCount())
        return [row for row in rows if self._model.item(row).data(_ROW) is not None]

    def _row(self, row: int) -> _Row:
        shown: _Row = self._model.item(row).data(_ROW)
        return shown

    def _on_entered(self, index: QModelIndex) -> None:
        if index.data(_ROW) is not None:
            self._list.setCurrentIndex(index)
            self._list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        row: _Row | None = index.data(_ROW)
        if row is not None:
            self.chosen.emit(row.target)


def _word_of(kind: str) -> str:
    # Only now: the window is shown before any kind of record is loaded.
    from kamdesk.domain.kinds import kind_named

    return _WORDS[kind] if kind in _WORDS else kind_named(kind).many


def _as_head(words: str) -> str:
    return words[:1].upper() + words[1:]


def _sign_of(kind: str) -> str:
    from kamdesk.domain.kinds import kind_named  # as above

    return "forms" if kind == _FORM else kind_named(kind).icon


def _row_of(found: SearchHit | Command) -> _Row:
    if isinstance(found, Command):
        detail = SEPARATOR.join(part for part in (found.where, found.keys) if part)
        return _Row(found, found.icon, found.title, detail)
    title = tr(found.title) if found.kind == _FORM else found.title
    return _Row(found, icon(_sign_of(found.kind)), title, detail_of(found))
