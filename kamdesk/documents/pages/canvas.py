"""A ReportLab canvas that embeds Chinese faces and takes PDF operators as plain strings."""

from __future__ import annotations

import hashlib
import io
import zlib
from typing import TYPE_CHECKING, Final

from PIL import Image  # reportlab brings it, and draws pictures by it
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from kamdesk.documents.fonts.embedding import EmbeddedFont
from kamdesk.documents.pages.outline import Outline
from kamdesk.documents.pages.shown_lines import ShownLines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kamdesk.documents.fonts.truetype import Face
    from kamdesk.documents.fonts.typeface import Typeface
    from kamdesk.documents.values.colours import Colour

_BLACK: Final[Colour] = (0.0, 0.0, 0.0)
_BASIC_FONTS: Final = "BasicFonts"
_PDF_VERSION: Final = (1, 7)
_LANGUAGE: Final = "zh-CN"
_NULL: Final = "null"


class Picture:
    """A PNG or JPEG picture; ``proportion`` is its width over its height."""

    def __init__(self, content: bytes, *, is_grey: bool = False) -> None:
        self.image = ImageReader(_on_white(content, is_grey=is_grey))
        width, height = self.image.getSize()
        self.proportion: float = width / height

    @classmethod
    def read(cls, content: object, *, is_grey: bool = False) -> Picture | None:
        """Return the picture, None where the bytes are no picture that can be drawn."""
        try:
            return cls(content, is_grey=is_grey) if isinstance(content, bytes) else None
        except (OSError, ValueError):
            return None


def _on_white(content: bytes, *, is_grey: bool) -> Image.Image | io.BytesIO:
    """Return a picture as it looks on white paper, on which all of them stand.

    Nothing may shine through on a page, else Windows' printers get the whole of it as a picture.
    """
    with Image.open(io.BytesIO(content)) as picture:
        if not is_grey and not picture.has_transparency_data:
            return io.BytesIO(content)
        seen = picture.convert("RGBA")
        ground = Image.new("RGBA", seen.size, "white")
        ground.alpha_composite(seen)
        return ground.convert("L" if is_grey else "RGB")


class DocumentCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas of one document: embeds the faces used, keeps finished pages compressed.

    The same calls give the same bytes: no time of day is written, and identifiers are fixed.
    """

    def __init__(
        self,
        page_size: tuple[float, float],
        *,
        title: str,
        subject: str,
        author: str,
        language: str = _LANGUAGE,
    ) -> None:
        self._output = io.BytesIO()
        self._embedded: dict[Face, EmbeddedFont] = {}
        self.lines = ShownLines(self.shown)
        self._repeated: dict[bytes, str] = {}
        self._bookmarks: dict[tuple[str, str, int], None] = {}
        super().__init__(
            self._output,
            pagesize=page_size,
            pageCompression=0,
            invariant=1,
            pdfVersion=_PDF_VERSION,
            lang=language,
        )
        self.setTitle(title)
        self.setSubject(subject)
        self.setAuthor(author)
        self.setCreator("KamDesk")
        self.setViewerPreference("DisplayDocTitle", "true")

    @property
    def page_count(self) -> int:
        """The number of pages that are finished."""
        return int(self._pageNumber) - 1

    def shown(self, typeface: Typeface, text: str) -> list[tuple[str, str]]:
        """Return a line as pairs of font name and hexadecimal codes, one per face that draws it."""
        first = self._font(typeface.faces[0])
        try:
            return [(first.name, "".join(map(first.codes.__getitem__, text)))]
        except KeyError:
            return [self._shown_run(typeface, face, run) for face, run in typeface.runs(text)]

    def draw(self, operators: str) -> None:
        """Add operators to the page."""
        self._code.append(operators)

    def draw_repeated(self, operators: str) -> None:
        """Add operators that other pages repeat: from their second use on they are stored once."""
        digest = hashlib.blake2b(operators.encode("ascii"), digest_size=16).digest()
        if digest not in self._repeated:
            self._repeated[digest] = f"Static{len(self._repeated)}"
            self.draw(operators)
            return
        name = self._repeated[digest]
        if not self.hasForm(name):
            self.beginForm(name)
            self._code.append(operators)
            self.endForm()
        self.doForm(name)

    def picture(self, picture: Picture, box: tuple[float, float, float, float]) -> str:
        """Return the operators that draw a picture into a box (x, y, width, height), in its proportions."""
        x, y, width, height = box
        across = min(width, height * picture.proportion)
        down = across / picture.proportion
        begin = len(self._code)
        self.drawImage(picture.image, x, y + (height - down) / 2, across, down, mask="auto")
        operators = self._code[begin:]
        del self._code[begin:]
        return "\n".join(operators)

    def draw_picture(self, picture: Picture, x: float, y: float, height: float) -> None:
        """Draw a picture with its lower left corner at a place, in its own proportions."""
        self.drawImage(picture.image, x, y, height * picture.proportion, height, mask="auto")

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Close the page and keep its stream compressed, so that long documents stay small."""
        super().showPage()
        page = self._doc.idToObject[f"Page{self._doc.pageCounter - 1}"]
        packed = zlib.compress(page.stream.encode("ascii"))
        filtered = PDFDictionary({"Filter": PDFName("FlateDecode")})
        page.Contents = PDFStream(dictionary=filtered, content=packed)
        page.stream = None
        page.Trans = None  # an empty one says nothing, on every page

    def bookmark(self, name: str, form_title: str, page: int) -> None:
        """Note on which page, from 1, a record begins; one without name goes by the title of its form."""
        self._bookmarks[name, form_title, page] = None

    def keep_only(self, pages: Sequence[int]) -> None:
        """Leave all but these pages, from 1, out of the document, in this order, what they show included."""
        drawn = self._doc.Pages.pages
        for page in set(range(1, len(drawn) + 1)).difference(pages):
            self._doc.idToObject[f"Page{page}"] = _NULL  # its number is given already
        self._doc.Pages.pages = [drawn[page - 1] for page in pages]
        place = {page: n for n, page in enumerate(pages)}
        kept = [bookmark for bookmark in self._bookmarks if bookmark[2] in place]
        self._bookmarks = dict.fromkeys(sorted(kept, key=lambda bookmark: place[bookmark[2]]))

    def finish(self, issued_on: date) -> bytes:
        """Embed the fonts and return the whole document, which bears the day it was issued on."""
        self.setDateFormatter(lambda *_time: f"D:{issued_on:%Y%m%d}")
        if len(self._bookmarks) > 1:
            self._write_outline()
        for font in self._embedded.values():
            self._doc.idToObject[_BASIC_FONTS].dict[font.name] = font.write(self._doc)
        self.save()
        return self._output.getvalue()

    def _write_outline(self) -> None:
        """Write the bookmarks, with the form's title where the document holds several forms."""
        has_several = len({form_title for _, form_title, _ in self._bookmarks}) > 1
        outline = Outline(
            [
                (f"{name}　{form_title}" if name and has_several else name or form_title, page)
                for name, form_title, page in self._bookmarks
            ]
        )
        self._doc.Outlines = self._doc.Catalog.Outlines = outline
        self.showOutline()

    def _font(self, face: Face) -> EmbeddedFont:
        if face not in self._embedded:
            self._embedded[face] = EmbeddedFont(face, f"F{len(self._embedded) + 1}")
        return self._embedded[face]

    def _shown_run(self, typeface: Typeface, face: Face, run: str) -> tuple[str, str]:
        font = self._font(face)
        codes = (
            font.codes.get(character) or font.add(character, typeface.glyph(face, character))
            for character in run
        )
        return font.name, "".join(codes)

    def _make_preamble(self) -> None:
        # ReportLab names an unembedded Helvetica on every page here; no text of ours needs it.
        self._preamble = "1 0 0 1 0 0 cm"
