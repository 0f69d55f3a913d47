"""The bookmarks of a PDF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase.pdfdoc import PDFObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfbase.pdfdoc import PDFDocument
    from reportlab.pdfgen.canvas import Canvas

_NAME: Final = "Outline"
_SPECIAL: Final = re.compile(rb"[()\\\r]")
_ESCAPED: Final = {b"(": rb"\(", b")": rb"\)", b"\\": rb"\\", b"\r": rb"\r"}


class Outline(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """Bookmarks on one level, titles with their pages from 1; put it in place of ReportLab's own outline.

    ReportLab would write named destinations and build every entry from small objects; for a thousand cards
    that takes three times as long.
    """

    ready = 1  # ReportLab leaves the outline out where this is negative

    def __init__(self, bookmarks: Sequence[tuple[str, int]]) -> None:
        self._bookmarks = bookmarks
        self._first = 0

    def prepare(self, document: PDFDocument, canvas: Canvas) -> None:
        """Register the entries as objects, which ReportLab numbers one after the other."""
        del canvas
        document.Reference(self, _NAME)
        numbers = document.idToObjectNumberAndVersion
        parent, _ = numbers[_NAME]
        self._first = parent + 1
        last = parent + len(self._bookmarks)
        for number, (title, page) in enumerate(self._bookmarks, start=self._first):
            target, _ = numbers[f"Page{page}"]
            before = f"/Prev {number - 1} 0 R" if number > self._first else ""
            after = f"/Next {number + 1} 0 R" if number < last else ""
            links = f"/Parent {parent} 0 R/Dest[{target} 0 R/Fit]{before}{after}>>".encode("ascii")
            document.Reference(b"<</Title(" + _string(title) + b")" + links, f"{_NAME}{number}")

    def format(self, document: PDFDocument) -> bytes:
        """Return the object that holds the entries together."""
        del document
        count = len(self._bookmarks)
        last = self._first + count - 1
        return f"<</Type/Outlines/Count {count}/First {self._first} 0 R/Last {last} 0 R>>".encode("ascii")


def _string(text: str) -> bytes:
    """Return a text as it stands between parentheses: in UTF-16, bytes that mean something there escaped."""
    return _SPECIAL.sub(lambda found: _ESCAPED[found[0]], b"\xfe\xff" + text.encode("utf-16-be"))
