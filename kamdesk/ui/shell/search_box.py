"""The one search box over everything, with hits grouped by kind and chosen by keys."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.icons import icon, tinted_pixmap
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sized_font, sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.ui.kit.fields.finding import Finder

_LIMIT: Final = 20
_PAUSE: Final = 40
"""Milliseconds without a key before the search runs."""
_ROWS_SHOWN: Final = 12
_HIT: Final = Qt.ItemDataRole.UserRole
_ROW: Final = 40
_HEAD: Final = 28
_WIDTH: Final = 560
_FORM: Final = "form"


Index = QModelIndex | QPersistentModelIndex


class _HitDelegate(QStyledItemDelegate):
    """Draws a group's name as a small head, a hit as title and quiet detail in one line."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, sizes().scaled(_HEAD if index.data(_HIT) is None else _ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: SearchHit | None = index.data(_HIT)
        painter.save()
        if hit is None:
            self._draw_head(painter, option, index.data(Qt.ItemDataRole.DisplayRole))
        else:
            self._draw_hit(painter, option, hit)
        painter.restore()

    def _draw_head(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.setFont(sized_font(sizes().small))
        painter.setPen(QColor(tokens().secondary))
        room = option.rect.adjusted(Space.M, 0, -Space.M, -Space.XS)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _draw_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: SearchHit) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().selected))
            painter.drawRoundedRect(option.rect.adjusted(Space.XS, 1, -Space.XS, -1), Space.XS, Space.XS)
        room = option.rect.adjusted(Space.M, 0, -Space.M, 0)
        edge = sizes().icon
        sign = tinted_pixmap(
            _sign_of(hit.kind), tokens().secondary, edge, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(QPoint(room.left(), room.center().y() - edge // 2), sign)
        room.setLeft(room.left() + edge + Space.S)
        self._draw_words(painter, room, hit)

    def _draw_words(self, painter: QPainter, room: QRect, hit: SearchHit) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(sized_font(sizes().body))
        painter.setPen(QColor(tokens().text))
        metrics = painter.fontMetrics()
        words = tr(hit.title) if hit.kind == _FORM else hit.title
        title = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, title)
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + Space.L)
        painter.setFont(sized_font(sizes().small))
        painter.setPen(QColor(tokens().secondary))
        detail = painter.fontMetrics().elidedText(hit.detail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, detail)


class HitsPopup(QFrame):
    """The list of hits below the search box; the keys stay with the box."""

    chosen = Signal(object)
    """The `SearchHit` whose record is to be opened."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setProperty("role", "popup")
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setObjectName("hits")
        self._list.setAccessibleName(tr("搜索结果"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_HitDelegate(self._list))
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
        return [self._model.item(row).data(_HIT).title for row in self._hit_rows()]

    @property
    def current(self) -> SearchHit | None:
        """The hit the keys are on."""
        found: SearchHit | None = self._list.currentIndex().data(_HIT)
        return found

    def show_hits(self, hits: list[SearchHit], text: str) -> None:
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

    def _add_group(self, kind: str, hits: list[SearchHit]) -> None:
        head = QStandardItem(tr(_word_of(kind)))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        self._model.appendRow(head)
        for hit in hits:
            item = QStandardItem(f"{hit.title} {hit.detail}")
            item.setData(hit, _HIT)
            item.setEditable(False)
            self._model.appendRow(item)

    def _hit_rows(self) -> list[int]:
        rows = range(self._model.rowCount())
        return [row for row in rows if self._model.item(row).data(_HIT) is not None]

    def _on_entered(self, index: QModelIndex) -> None:
        if index.data(_HIT) is not None:
            self._list.setCurrentIndex(index)
            self._list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        hit: SearchHit | None = index.data(_HIT)
        if hit is not None:
            self.chosen.emit(hit)


class SearchBox(QLineEdit):
    """Searches while one types; up, down, Enter choose, Esc closes and then empties."""

    chosen = Signal(object)
    """The `SearchHit` whose record is to be opened."""

    def __init__(self, popup_parent: QWidget) -> None:
        super().__init__()
        self._finder: Finder | None = None
        self._popup = HitsPopup(popup_parent)
        self._popup.chosen.connect(self._on_chosen)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        self.setProperty("role", "search")
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(tr("搜索客户、联系人、电话……(Ctrl+K)"))
        self.setAccessibleName(tr("搜索"))
        self.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.textChanged.connect(self._on_text_changed)

    @property
    def popup(self) -> HitsPopup:
        """The list of hits."""
        return self._popup

    def begin(self, finder: Finder) -> None:
        """Search with ``finder`` from now on, at once where something was typed before."""
        self._finder = finder
        if self.hasFocus():
            self._search()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._popup.hide()

    def _step(self, direction: int) -> None:
        if self._popup.isVisible():
            self._popup.step(direction)
        elif self.text().strip():
            self._search()

    def _enter(self) -> None:
        if self._pause.isActive() or not self._popup.isVisible():
            self._search()
        if self._popup.current is not None:
            self._popup.choose_current()

    def _escape(self) -> None:
        if self._popup.isVisible():
            self._popup.hide()
        else:
            self.clear()
            self.clearFocus()

    def _search(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if not text or self._finder is None:
            self._popup.hide()
            return
        self._popup.show_hits(list(self._finder.find(text, limit=_LIMIT)), text)
        self._popup.place_under(self)

    def _on_text_changed(self, text: str) -> None:
        if not text.strip():
            self._popup.hide()

    def _on_chosen(self, hit: SearchHit) -> None:
        self._popup.hide()
        self.chosen.emit(hit)


def _word_of(kind: str) -> str:
    # Only now: the window is shown before any kind of record is loaded.
    from kamdesk.domain.kinds import kind_named

    return term("表单") if kind == _FORM else kind_named(kind).word


def _sign_of(kind: str) -> str:
    from kamdesk.domain.kinds import kind_named  # as above

    return "forms" if kind == _FORM else kind_named(kind).icon
