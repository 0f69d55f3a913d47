"""A chart on screen: the figure that paper shows, in the colours and letters of the desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from kamdesk.services.reports.charts import EM_CENTRE, Align, Anchor
from kamdesk.ui.kit.look.fonts import tabular
from kamdesk.ui.kit.look.theme import sized_font, sizes, tokens
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kamdesk.services.reports.charts import Caption, Figure, Outline
    from kamdesk.ui.kit.look.tokens import Tokens

POINT: Final = 25.4 / 72
"""One point in millimetres."""
_REACH: Final = 2.5  # millimetres beside a mark that still mean it
_NARROWEST: Final = 0.85  # of the preferred size; below that the letters become too small
_THINNEST: Final = 0.75  # pixels
_LEADING: Final = 1.25  # ems
_CUT: Final = "…"


@dataclass(frozen=True, slots=True)
class CaptionStyle:
    """How captions of one kind look: size and smallest size in points, the name of their colour."""

    size: float
    floor: float
    colour: str
    strong: bool = False


STYLES: Final = {
    "small": CaptionStyle(8.5, 7.5, "secondary"),
    "figure-small": CaptionStyle(8, 7.5, "ink"),
    "caption": CaptionStyle(8.5, 7.5, "ink"),
    "caption-strong": CaptionStyle(9.5, 7.5, "accent", strong=True),
    "total": CaptionStyle(12, 8, "accent", strong=True),
}
"""The styles of charts, as the house style of the forms has them."""


class ChartView(QWidget):
    """Shows a figure as large as the widget allows, and the value of what the pointer rests on."""

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_figure(figure)

    def set_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._figure = figure
        self._paths = tuple(path_of(outline) for outline in figure.outlines)
        self.setAccessibleName(figure.title)
        values = "；".join(outline.description for outline in figure.outlines if outline.description)
        self.setAccessibleDescription(values or tr("没有数据"))
        self.updateGeometry()
        self.update()

    @property
    def figure(self) -> Figure:
        """What is shown."""
        return self._figure

    def place(self) -> QTransform:
        """Return the way from the figure's millimetres to the widget's pixels."""
        figure = self._figure
        scale = min(self.width() / figure.width, self.height() / figure.height)
        left = (self.width() - figure.width * scale) / 2
        top = (self.height() - figure.height * scale) / 2
        return QTransform(scale, 0, 0, scale, left, top)

    def words_at(self, position: QPointF) -> str:
        """Return the value shown at a place of the widget, or the whole of a text cut there."""
        place = self.place()
        point = place.inverted()[0].map(position)
        for caption in self._figure.captions:
            if _box(caption).contains(point) and set_caption(caption, place.m11()).is_cut:
                return caption.text
        return self._value_at(point)

    @override
    def sizeHint(self) -> QSize:
        return self._size(1.0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size(_NARROWEST)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(width * self._figure.height / self._figure.width)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        place = self.place()
        for at, (outline, path) in enumerate(zip(self._figure.outlines, self._paths, strict=True)):
            _draw_outline(painter, outline, place.map(path), place.m11(), colours)
            if at == 0:
                self._paint_on_frame(painter, place)
        for caption in self._figure.captions:
            _draw_caption(painter, caption, place, colours)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()
            self.update()

    def _paint_on_frame(self, painter: QPainter, place: QTransform) -> None:
        """Paint what lies on the frame, below the values; nothing here."""

    def _size(self, share: float) -> QSize:
        scale = legible_scale() * share
        return QSizeF(self._figure.width * scale, self._figure.height * scale).toSize()

    def _value_at(self, point: QPointF) -> str:
        """Return what the uppermost shape at a point says; between shapes, what the nearest says."""
        outlines = tuple(zip(self._figure.outlines, self._paths, strict=True))[1:]  # the frame lies under all
        for outline, path in reversed(outlines):
            if outline.fill and path.contains(point):
                return outline.description
        described = (
            (_distance(path.boundingRect(), point), outline.description) for outline, path in outlines
        )
        near = [(far, description) for far, description in described if description and far <= _REACH]
        return min(near, key=lambda each: each[0])[1] if near else ""


@dataclass(frozen=True, slots=True)
class SetCaption:
    """A caption broken into lines for one scale, and whether something had to be left out."""

    lines: tuple[str, ...]
    font: QFont
    is_cut: bool


def legible_scale() -> float:
    """Return the pixels per millimetre at which the smallest letters are as high as small words elsewhere."""
    return sizes().small / (min(style.floor for style in STYLES.values()) * POINT)


def path_of(outline: Outline) -> QPainterPath:
    """Return an outline's way in millimetres."""
    path = QPainterPath()
    for kind, values in outline.segments:
        points = [QPointF(values[n], values[n + 1]) for n in range(0, len(values), 2)]
        if kind == "m":
            path.moveTo(points[0])
        elif kind == "l":
            path.lineTo(points[0])
        elif kind == "c":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path


def chart_colour(name: str, colours: Tokens) -> QColor:
    """Return the colour on screen of a colour of the house style."""
    role = {
        "ink": colours.text,
        "secondary": colours.secondary,
        "accent": colours.chart_1,
        "rule": colours.field_line,
        "paper": colours.surface,
    }
    return QColor(role[name] if name in role else getattr(colours, name.replace("-", "_")))


def set_caption(caption: Caption, scale: float) -> SetCaption:
    """Set a caption at ``scale`` pixels per millimetre as paper does: smaller first, then in more lines."""
    style = STYLES[caption.style]
    width, height = caption.width * scale, caption.height * scale
    smallest = _pixels(style.floor, scale)
    for pixels in range(_pixels(style.size, scale), smallest - 1, -1):
        font = tabular(sized_font(pixels, strong=style.strong))
        if QFontMetricsF(font).horizontalAdvance(caption.text) <= width:
            return SetCaption((caption.text,), font, is_cut=False)
    font = tabular(sized_font(smallest, strong=style.strong))
    held = max(int((height - smallest) / (smallest * _LEADING)) + 1, 1)
    starts = _line_starts(caption.text, font, width)
    lines = [caption.text[a:b] for a, b in zip(starts, [*starts[1:], None], strict=True)]
    if len(lines) <= held:
        return SetCaption(tuple(lines), font, is_cut=False)
    rest = caption.text[starts[held - 1] :]
    last = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return SetCaption((*lines[: held - 1], last or _CUT), font, is_cut=True)


def _draw_outline(
    painter: QPainter, outline: Outline, path: QPainterPath, scale: float, colours: Tokens
) -> None:
    if outline.fill:
        painter.fillPath(path, chart_colour(outline.fill, colours))
    if outline.stroke:
        unit = POINT * scale
        width = max(outline.width * unit, _THINNEST)
        pen = QPen(chart_colour(outline.stroke, colours), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if outline.dashes:
            pen.setDashPattern([dash * unit / width for dash in outline.dashes])
        painter.strokePath(path, pen)


def _draw_caption(painter: QPainter, caption: Caption, place: QTransform, colours: Tokens) -> None:
    box = place.mapRect(_box(caption))
    words = set_caption(caption, place.m11())
    size = words.font.pixelSize()
    step = size * _LEADING
    slack = box.height() - size - step * (len(words.lines) - 1)
    above = {Anchor.TOP: 0.0, Anchor.MIDDLE: 0.5, Anchor.BOTTOM: 1.0}[caption.anchor]
    baseline = box.top() + slack * above + size * (0.5 + EM_CENTRE)
    painter.setFont(words.font)
    painter.setPen(chart_colour(STYLES[caption.style].colour, colours))
    before = {Align.CENTER: 0.5, Align.RIGHT: 1.0}.get(caption.align, 0.0)
    for line in words.lines:
        left = box.left() + (box.width() - painter.fontMetrics().horizontalAdvance(line)) * before
        painter.drawText(QPointF(left, baseline), line)
        baseline += step


def _line_starts(text: str, font: QFont, width: float) -> list[int]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts or [0]


def _pixels(points: float, scale: float) -> int:
    return max(round(points * POINT * scale), 1)


def _box(caption: Caption) -> QRectF:
    return QRectF(caption.x, caption.y, caption.width, caption.height)


def _distance(box: QRectF, point: QPointF) -> float:
    across = max(box.left() - point.x(), point.x() - box.right(), 0.0)
    down = max(box.top() - point.y(), point.y() - box.bottom(), 0.0)
    return QPointF(across, down).manhattanLength()
