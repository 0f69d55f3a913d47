"""Which pages let something show through: these cannot be drawn as outlines onto a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pypdfium2
from pypdfium2 import raw

if TYPE_CHECKING:
    from pypdfium2 import PdfObject, PdfPage

_SOLID: Final = 255
_ALPHA: Final = 3
"""The place of the alpha in the four bytes of a pixel."""


def is_translucent(page: PdfPage) -> bool:
    """Return whether anything on the page lets through what lies below it.

    PDFium's own answer for a page is always no, so each of its objects is asked.
    """
    return any(_shows_through(each) for each in page.get_objects())


def _shows_through(drawn: PdfObject) -> bool:
    if raw.FPDFPageObj_HasTransparency(drawn.raw):
        return True
    return isinstance(drawn, pypdfium2.PdfImage) and _has_alpha(drawn)


def _has_alpha(picture: pypdfium2.PdfImage) -> bool:
    """Return whether a picture is masked; its outermost pixels, cut by its own edge, tell nothing."""
    bitmap = picture.get_bitmap(render=True)
    if bitmap.n_channels <= _ALPHA:
        return False
    alphas = bytes(bitmap.buffer)[_ALPHA :: bitmap.n_channels]
    rows = (alphas[n * bitmap.width :][1 : bitmap.width - 1] for n in range(1, bitmap.height - 1))
    return any(min(row, default=_SOLID) < _SOLID for row in rows)
