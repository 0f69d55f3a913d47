"""Pages of a printed form as two readers see them; a document that was just read is not read again."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import pdfplumber
import pypdfium2

_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page as pdfplumber reads it: lengths in points, from the upper left corner."""

    number: int
    width: float
    height: float
    characters: tuple[dict[str, Any], ...]
    lines: tuple[dict[str, Any], ...]


@lru_cache(maxsize=_KEPT)
def read_pages(pdf: bytes) -> tuple[ReadPage, ...]:
    """The pages with every character and line, in the order they were drawn."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return tuple(
            ReadPage(page.page_number, page.width, page.height, tuple(page.chars), tuple(page.lines))
            for page in document.pages
        )


@lru_cache(maxsize=_KEPT)
def page_texts(pdf: bytes) -> tuple[str, ...]:
    """What PDFium finds readable on each page, without spaces and line ends."""
    with pypdfium2.PdfDocument(pdf) as document:
        return tuple("".join(page.get_textpage().get_text_bounded().split()) for page in document)
