"""Pages of a finished PDF as pictures, for the screen and for printers that take no PDF."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, ClassVar, Final

import pypdfium2

if TYPE_CHECKING:
    from types import TracebackType

POINTS_PER_INCH: Final = 72


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

    one_caller: ClassVar[Lock] = Lock()  # PDFium serves one thread at a time, whatever the document

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

    def picture(self, page: int, scale: float, *, is_grey: bool = False) -> PagePicture:
        """Return a page (from 1) on white at ``scale`` pixels per point."""
        with self.one_caller:
            loaded = self._document[page - 1]
            bitmap = loaded.render(scale=scale, grayscale=is_grey, prefer_bgrx=not is_grey)
            picture = PagePicture(
                bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), is_grey=is_grey
            )
            bitmap.close()
            loaded.close()
        return picture

    def close(self) -> None:
        """Give the document back; calling again does nothing."""
        if self._is_open:
            self._is_open = False
            with self.one_caller:
                self._document.close()


def first_page(pdf: bytes, edge: int) -> PagePicture:
    """Return the first page of a PDF with its longer edge ``edge`` pixels long."""
    with PreviewDocument(pdf) as document:
        return document.picture(1, edge / max(document.size(1)))
