"""One form in the gallery: its picture, its title, its paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy
from typing_extensions import override

from kamdesk.ui.kit.look.labels import tip_of
from kamdesk.ui.kit.look.theme import sized_font, sizes, tokens
from kamdesk.ui.kit.look.tokens import FOCUS_RING, RADIUS, Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.forms.pictures import PICTURE_EDGE

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.catalogue import FormEntry

_TITLE_LINES: Final = 2
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormTile(QAbstractButton):
    """A card that can be chosen; Enter or a double click opens it, arrow keys go to its neighbours."""

    opened = Signal()
    left_by = Signal(int)
    """An arrow key was pressed: go to the neighbour there."""

    def __init__(self, entry: FormEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.picture: QImage | None = None
        self.problem = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(tr(entry.title))
        self.setAccessibleName(
            tr(
                "{title}，{number}，{paper}",
                title=tr(entry.title),
                number=entry.number,
                paper=tr(entry.paper),
            )
        )

    def show_picture(self, picture: QImage | None, problem: str = "") -> None:
        """Show the form's first page, or why there is none."""
        self.picture, self.problem = picture, problem
        self.setToolTip(tip_of(problem or self.text()))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        title = QFontMetrics(sized_font(sizes().body)).height() * _TITLE_LINES
        paper = QFontMetrics(sized_font(sizes().small)).height()
        height = PICTURE_EDGE + title + paper + 2 * Space.S + 2 * Space.S + Space.XS
        width = max(
            PICTURE_EDGE, sizes().scaled(PICTURE_EDGE)
        )  # so that large letters wrap as often as small ones
        return QSize(width + 2 * Space.S, height)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setChecked(True)
        event.ignore()  # the gallery offers the acts on what is chosen

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.setChecked(True)
        self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTERS:
            self.click()
            self.opened.emit()
        elif event.key() in _ARROWS:
            self.left_by.emit(event.key())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self, Space.S, Space.S)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = colours.selected if self.isChecked() else colours.surface
        if self.underMouse() and not self.isChecked():
            ground = colours.hover
        line, width = (colours.accent, FOCUS_RING) if self.hasFocus() else (colours.line, 1)
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        room = QRect((self.width() - PICTURE_EDGE) // 2, Space.S, PICTURE_EDGE, PICTURE_EDGE)
        self._paint_picture(painter, room)
        self._paint_words(painter, room.bottom() + Space.S)

    def _paint_picture(self, painter: QPainter, room: QRect) -> None:
        if self.picture is None:
            painter.setFont(sized_font(sizes().small))
            painter.setPen(QColor(tokens().bad if self.problem else tokens().secondary))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.problem or tr("正在绘制…"))
            return
        size = self.picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        painter.drawImage(place, self.picture)
        painter.setPen(QPen(QColor(tokens().field_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_words(self, painter: QPainter, top: int) -> None:
        painter.setFont(sized_font(sizes().body, strong=self.isChecked()))
        metrics = painter.fontMetrics()
        painter.setPen(QColor(tokens().text))
        room = QRect(Space.S, top, self.width() - 2 * Space.S, metrics.height() * _TITLE_LINES)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.text())
        painter.setFont(sized_font(sizes().small))
        painter.setPen(QColor(tokens().secondary))
        below = QRect(room.left(), room.bottom() + Space.XS, room.width(), painter.fontMetrics().height())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, tr(self.entry.paper))
