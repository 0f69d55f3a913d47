"""Pages of a printed form as two readers see them; a document that was just read is not read again."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pypdfium2
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer, LTLine
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import stream_value
from pdfminer.psparser import LIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pdfminer.layout import LTItem, LTPage

_KEPT: Final = 8
_BEYOND: Final = re.compile(rb"[^\s\w.+\-*/<>\[\]]|<<")
_TOKEN: Final = re.compile(rb"([-+.\d]+)|([A-Za-z]\w*\*?)|<(\w*)>|/([^\s/<>\[\]]+)|(\[)|(\])")


class ReadCharacter(NamedTuple):
    """One character as it is drawn: lengths in points, from the upper left corner of its page."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    width: float
    matrix: tuple[float, float, float, float, float, float]


class ReadLine(NamedTuple):
    """A straight line of a page, measured like its characters."""

    x0: float
    x1: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page as pdfminer reads it: lengths in points, from the upper left corner."""

    number: int
    width: float
    height: float
    characters: tuple[ReadCharacter, ...]
    lines: tuple[ReadLine, ...]


class _Interpreter(PDFPageInterpreter):
    """pdfminer, but the words of a content stream are told apart by one expression: in half the time.

    What that expression does not know — strings in brackets, dictionaries — pdfminer reads itself.
    """

    def execute(self, streams: Sequence[object]) -> None:
        content = b"\n".join(stream_value(each).get_data() for each in streams)
        if _BEYOND.search(content):
            super().execute(streams)
            return
        opened: list[int] = []  # where among the arguments lists begin
        for token in _TOKEN.finditer(content):
            match token.lastindex:
                case 1:
                    self.push(float(token[1]))
                case 2:
                    self._do(token[2].decode())
                case 3:
                    self.push(bytes.fromhex(token[3].decode()))
                case 4:
                    self.push(LIT(token[4].decode()))
                case 5:
                    opened.append(len(self.argstack))
                case _:
                    start = opened.pop()
                    self.argstack[start:] = [self.argstack[start:]]

    def _do(self, operator: str) -> None:
        method = getattr(self, f"do_{operator.replace('*', '_a')}")
        count = method.__code__.co_argcount - 1
        if count:
            method(*self.pop(count))
        else:
            method()


@lru_cache(maxsize=_KEPT)
def read_pages(pdf: bytes) -> tuple[ReadPage, ...]:
    """The pages with every character and line, in the order they were drawn."""
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = _Interpreter(resources, device)
    pages: list[ReadPage] = []
    for number, page in enumerate(PDFPage.get_pages(io.BytesIO(pdf)), start=1):
        interpreter.process_page(page)
        pages.append(_read_page(number, device.get_result()))
    return tuple(pages)


def _read_page(number: int, page: LTPage) -> ReadPage:
    items = list(_items(page))
    characters = (
        ReadCharacter(
            item.get_text(),
            item.x0,
            item.x1,
            page.height - item.y1,
            page.height - item.y0,
            item.size,
            item.width,
            item.matrix,
        )
        for item in items
        if isinstance(item, LTChar)
    )
    lines = (
        ReadLine(item.x0, item.x1, page.height - item.y1, page.height - item.y0)
        for item in items
        if isinstance(item, LTLine)
    )
    return ReadPage(number, page.width, page.height, tuple(characters), tuple(lines))


def _items(parent: LTContainer[Any]) -> Iterator[LTItem]:
    for item in parent:
        if isinstance(item, LTContainer):
            yield from _items(item)
        else:
            yield item


@lru_cache(maxsize=_KEPT)
def page_texts(pdf: bytes) -> tuple[str, ...]:
    """What PDFium finds readable on each page, without spaces and line ends."""
    with pypdfium2.PdfDocument(pdf) as document:
        return tuple("".join(page.get_textpage().get_text_bounded().split()) for page in document)
