"""Pages of a finished PDF as pictures, for the screen and for printers that take no PDF."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, ClassVar, Final

import pypdfium2
from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

POINTS_PER_INCH: Final = 72
_BAND: Final = 512
"""Rows of pixels drawn at a time for printers: 10 MB in colour at 600 dots per inch."""
_WHITE: Final = b"\xff"
_FOR_PAPER: Final = raw.FPDF_ANNOT | raw.FPDF_PRINTING | raw.FPDF_RENDER_NO_SMOOTHTEXT


@dataclass(frozen=True, slots=True)
class PagePicture:
    """Pixels of one page, rows ``stride`` bytes apart: grey (1 byte) or BGRX (4 bytes a pixel)."""

    width: int
    height: int
    stride: int
    pixels: bytes
    is_grey: bool


class PreviewDocument:
    """A PDF opened for looking at; close it when done. Safe to use from several threads."""

    one_caller: ClassVar[Lock] = Lock()  # PDFium allows one thread at a time, across all documents

    def __init__(self, pdf: bytes) -> None:
        with self.one_caller:
            self._document = pypdfium2.PdfDocument(pdf)
            self.page_count = len(self._document)
            self._sizes = [self._document.get_page_size(n) for n in range(self.page_count)]
        self._is_open = True

    def __enter__(self) -> PreviewDocument:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height of a page (from 1) in points."""
        width, height = self._sizes[page - 1]
        return float(width), float(height)

    @contextmanager
    def page(self, page: int) -> Iterator[pypdfium2.PdfPage]:
        """Open a page (from 1); nobody else can use PDFium meanwhile."""
        with self.one_caller:
            loaded = self._document[page - 1]
            try:
                yield loaded
            finally:
                loaded.close()

    def picture(self, page: int, scale: float, *, is_grey: bool = False) -> PagePicture:
        """Return a page (from 1) on white at ``scale`` pixels per point."""
        with self.page(page) as loaded:
            bitmap = loaded.render(scale=scale, grayscale=is_grey, prefer_bgrx=not is_grey)
            picture = PagePicture(
                bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), is_grey=is_grey
            )
            bitmap.close()
        return picture

    def bands(self, page: int, size: tuple[int, int], *, is_grey: bool) -> Iterator[tuple[int, PagePicture]]:
        """Yield a page (from 1), ``size`` pixels large, in strips with the height at which each begins.

        For printers: letters without grey edges, and no strips that would stay white. So a page in
        a fine resolution is never in memory as a whole.
        """
        for top in range(0, size[1], _BAND):
            picture = self._band(page, size, range(top, min(top + _BAND, size[1])), is_grey=is_grey)
            if picture.pixels.count(_WHITE) < len(picture.pixels):
                yield top, picture

    def _band(self, page: int, size: tuple[int, int], rows: range, *, is_grey: bool) -> PagePicture:
        kind = raw.FPDFBitmap_Gray if is_grey else raw.FPDFBitmap_BGRx
        flags = _FOR_PAPER | (raw.FPDF_GRAYSCALE if is_grey else 0)
        with self.page(page) as loaded:
            bitmap = pypdfium2.PdfBitmap.new_native(size[0], len(rows), kind)
            bitmap.fill_rect((_WHITE[0],) * 4, 0, 0, size[0], len(rows))
            raw.FPDF_RenderPageBitmap(bitmap.raw, loaded.raw, 0, -rows.start, *size, 0, flags)
            picture = PagePicture(
                bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), is_grey=is_grey
            )
            bitmap.close()
        return picture

    def close(self) -> None:
        """Close the document; calling again does nothing."""
        if self._is_open:
            self._is_open = False
            with self.one_caller:
                self._document.close()


def first_page(pdf: bytes, edge: int) -> PagePicture:
    """Return the first page of a PDF with its longer edge ``edge`` pixels long."""
    with PreviewDocument(pdf) as document:
        return document.picture(1, edge / max(document.size(1)))
