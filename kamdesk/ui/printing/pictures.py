"""Pages as Qt pictures, drawn on demand and cached."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from kamdesk.services.printing.preview import PagePicture, PreviewDocument

_KEPT_PAGES: Final = 24
_KEPT_THUMBNAILS: Final = 400


def image_of(picture: PagePicture) -> QImage:
    """Return the picture as a Qt image of its own."""
    kind = QImage.Format.Format_Grayscale8 if picture.is_grey else QImage.Format.Format_RGB32
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, kind).copy()


class PictureCache:
    """A cache of pictures of one document's pages at one scale; the least recently used is dropped first."""

    def __init__(self, document: PreviewDocument, scale: float, *, are_thumbnails: bool = False) -> None:
        self._document = document
        self._scale = scale
        self._limit = _KEPT_THUMBNAILS if are_thumbnails else _KEPT_PAGES
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()

    def kept(self, page: int) -> QPixmap | None:
        """Return a page's picture if it has been drawn already."""
        if page in self._kept:
            self._kept.move_to_end(page)
        return self._kept.get(page)

    def drawn(self, page: int, ratio: float = 1.0) -> QPixmap:
        """Return a page's picture for a screen of ``ratio`` device pixels, drawing it where needed."""
        kept = self.kept(page)
        if kept is not None:
            return kept
        pixmap = QPixmap.fromImage(image_of(self._document.picture(page, self._scale * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        self._kept[page] = pixmap
        while len(self._kept) > self._limit:
            self._kept.popitem(last=False)
        return pixmap
