"""Faces inside a PDF: one two-byte font per face, only the glyphs used, and a right text layer."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

from kamdesk.documents.fonts.subset import write_subset

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

    from kamdesk.documents.fonts.truetype import Face, Glyph

_SYMBOLIC: Final = 4
_FORCE_BOLD: Final = 1 << 18
_BOLD: Final = 600
_ENTRIES_PER_BLOCK: Final = 100  # the limit the format sets for one bfchar block


class EmbeddedFont:
    """One face as used in one document: numbers glyphs by first use and writes the font's objects.

    ``codes`` maps a character to the four hexadecimal digits that show it in a content stream.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.codes: dict[str, str] = {}
        self._glyphs: list[Glyph] = [0]
        self._characters: list[str] = [""]

    def add(self, character: str, glyph: Glyph) -> str:
        """Give a character its own number, drawn as ``glyph``, and return its code."""
        code = f"{len(self._glyphs):04X}"
        self._glyphs.append(glyph)
        self._characters.append(character)
        self.codes[character] = code
        return code

    def write(self, document: PDFDocument) -> PDFObjectReference:
        """Add the font's objects to a document and return the reference for its resources."""
        digest = hashlib.sha256(repr((self.face.name, self._glyphs)).encode()).digest()
        tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        base_name = PDFName(f"{tag}+{self.face.name}")
        program = _compressed(write_subset(self.face, self._glyphs))
        descriptor = PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": base_name,
                "Flags": _SYMBOLIC | (_FORCE_BOLD if self.face.weight >= _BOLD else 0),
                "FontBBox": PDFArray(list(self.face.bounds)),
                "ItalicAngle": 0,
                "Ascent": self.face.ascent,
                "Descent": self.face.descent,
                "CapHeight": self.face.ascent,
                "StemV": 50 + round((self.face.weight / 65) ** 2),
                "FontFile2": document.Reference(program, f"program:{self.name}"),
            }
        )
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": base_name,
                "CIDSystemInfo": PDFDictionary(
                    {
                        "Registry": PDFString("Adobe"),
                        "Ordering": PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "CIDToGIDMap": PDFName("Identity"),
                "FontDescriptor": document.Reference(descriptor, f"descriptor:{self.name}"),
                "W": PDFArray([0, PDFArray([self.face.advance(glyph) for glyph in self._glyphs])]),
            }
        )
        unicode_map = _compressed(to_unicode(self._characters).encode("ascii"))
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": base_name,
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([document.Reference(descendant, f"descendant:{self.name}")]),
                "ToUnicode": document.Reference(unicode_map, f"unicode:{self.name}"),
            }
        )
        return document.Reference(font, f"font:{self.name}")


def to_unicode(characters: list[str]) -> str:
    """Return the map from codes back to text; characters above U+FFFF as UTF-16 pairs.

    ReportLab's own map writes five digits for those, which readers take for something else.
    """
    entries = [
        f"<{code:04X}> <{character.encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(characters)
        if character
    ]
    blocks = [entries[n : n + _ENTRIES_PER_BLOCK] for n in range(0, len(entries), _ENTRIES_PER_BLOCK)]
    mapped = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{mapped}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )


def _compressed(content: bytes) -> PDFStream:
    stream = PDFStream(content=content, filters=[PDFZCompress])
    stream.dictionary["Length1"] = len(content)
    return stream
