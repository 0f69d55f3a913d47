"""The desk's own line icons, drawn in the text colour of the moment."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from kamdesk.config.resources import resource_folder

if TYPE_CHECKING:
    from pathlib import Path

_PLACEHOLDER: Final = "currentColor"
_CACHED: Final = 128


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """Return the line icon ``name`` (a file of resources/icons); it follows the theme by itself.

    ``role`` is the palette's colour to draw it in. Raises `FileNotFoundError` for a name that was
    never drawn.
    """
    _source(name)
    return QIcon(_LineIconEngine(name, role))


def application_icon() -> QIcon:
    """Return the coloured icon of the program itself."""
    return QIcon(str(_folder() / "kamdesk.svg"))


def tinted_pixmap(name: str, colour: str, edge: int, ratio: float = 1.0) -> QPixmap:
    """Return icon ``name`` in ``colour``, ``edge`` logical pixels wide at device ratio ``ratio``."""
    return _drawn(name, colour, round(edge * ratio), ratio)


def tinted_svg(name: str, colour: str) -> bytes:
    """Return the drawing of icon ``name`` with ``colour`` in place of its current colour."""
    return _source(name).replace(_PLACEHOLDER, colour).encode()


class _LineIconEngine(QIconEngine):
    """Paints one line icon in the colour that the palette has for its role at that moment."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.deviceTransform().m11()  # asked of the device, Qt's types would be set up at start
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - overrides Qt
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        del state  # the same lines, pressed or not
        return tinted_pixmap(self._name, self._colour(mode), min(size.width(), size.height()), scale)

    def clone(self) -> QIconEngine:
        return _LineIconEngine(self._name, self._role)

    def key(self) -> str:
        return f"kamdesk/{self._name}"

    def _colour(self, mode: QIcon.Mode) -> str:
        disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        return QGuiApplication.palette().color(group, self._role).name()


def _folder() -> Path:
    return resource_folder() / "icons"


@lru_cache(maxsize=_CACHED)
def _source(name: str) -> str:
    return (_folder() / f"{name}.svg").read_text(encoding="utf-8")


def _drawn(name: str, colour: str, edge: int, ratio: float) -> QPixmap:
    key = f"kamdesk-{name}-{colour}-{edge}-{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(max(edge, 1), max(edge, 1))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(tinted_svg(name, colour)))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(QPoint(0, 0), QSize(edge, edge)))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap
