"""TrueType faces read from a memory-mapped file; tables are parsed on first use."""

from __future__ import annotations

import mmap
import struct
from array import array
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from kamdesk.documents.fonts.marks import MARKS, mark_metric

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Glyph = int | str
"""A glyph of a face by its number, or one of the marks that are drawn by ourselves."""

_COLLECTION: Final = b"ttcf"
_SAME_SHAPE: Final = {"✔": "✓", "\u00a0": " "}
_PRIVATE_USE: Final = ((0xE000, 0xF8FF), (0xF0000, 0x10FFFF))
_FULL_UNICODE: Final = 12
_BASIC_PLANE: Final = 4


class UnusableFontError(Exception):
    """The file is not a TrueType face whose outlines can be embedded unchanged."""


class Face:
    """One face of a font file: characters to glyphs, advances, outlines and the figures a PDF names.

    ``name`` tells faces apart and is made from the file, not from the PostScript name, which two
    different files may share. Lengths are in thousandths of an em.
    """

    def __init__(self, path: Path, index: int = 0) -> None:
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.path = path
        self.name = path.stem.replace(" ", "") + (f"-{index}" if index else "")
        try:
            self._read_figures(index)
        except struct.error as problem:
            raise UnusableFontError(f"{path.name}: cut short or no font at all") from problem

    def __repr__(self) -> str:
        return f"Face({self.path.name!r})"

    def table(self, tag: str) -> bytes:
        """Return a table's bytes; empty where the face has none of that tag."""
        offset, length = self._tables.get(tag, (0, 0))
        return self._data[offset : offset + length]

    def glyph(self, character: str) -> Glyph:
        """Return the glyph of a character, 0 where the face has none.

        ✔ is drawn like ✓, and boxes to tick are drawn by the program, the same in every face;
        private-use characters differ from face to face and count as missing.
        """
        if character in MARKS:
            return character
        code = ord(character)
        if any(first <= code <= last for first, last in _PRIVATE_USE):
            return 0
        found = self._lookup(code)
        if found:
            return found
        same = _SAME_SHAPE.get(character)
        return self.glyph(same) if same else 0

    def advance(self, glyph: Glyph) -> int:
        """Return how far the pen moves, in thousandths of an em."""
        return round(self.raw_metric(glyph)[0] * self._scale)

    def raw_metric(self, glyph: Glyph) -> tuple[int, int]:
        """Return advance and left side bearing in the face's own units."""
        if isinstance(glyph, str):
            return mark_metric(glyph, self.units_per_em)
        number = glyph
        start = self._tables["hmtx"][0]
        last = self._advance_count - 1
        (advance,) = struct.unpack_from(">H", self._data, start + 4 * min(number, last))
        bearing_at = 4 * number + 2 if number <= last else 4 * (last + 1) + 2 * (number - last - 1)
        (bearing,) = struct.unpack_from(">h", self._data, start + bearing_at)
        return advance, bearing

    def outline(self, glyph: int) -> bytes:
        """Return a glyph's outline as it stands in the file; empty for a space."""
        start = self._tables["loca"][0]
        if self._long_offsets:
            begin, end = struct.unpack_from(">2L", self._data, start + 4 * glyph)
        else:
            begin, end = (2 * v for v in struct.unpack_from(">2H", self._data, start + 2 * glyph))
        base = self._tables["glyf"][0]
        return self._data[base + begin : base + end]

    def right_edge(self, character: str) -> float:
        """Return how far to the right a character inks, in ems; 1 where the face does not have it."""
        glyph = self.glyph(character)
        shape = self.outline(glyph) if isinstance(glyph, int) and glyph else b""
        return float(struct.unpack_from(">4h", shape, 2)[2] / self.units_per_em) if shape else 1.0

    @cached_property
    def weight(self) -> int:
        """The weight class, 400 for regular and 700 for bold."""
        table = self.table("OS/2")
        return int(struct.unpack_from(">H", table, 4)[0]) if table else 400

    @cached_property
    def _lookup(self) -> Callable[[int], int]:
        table = self.table("cmap")
        (count,) = struct.unpack_from(">H", table, 2)
        found: dict[int, int] = {}
        for n in range(count):
            platform, encoding, offset = struct.unpack_from(">HHL", table, 4 + 8 * n)
            if platform == 0 or (platform, encoding) in {(3, 1), (3, 10)}:
                found.setdefault(struct.unpack_from(">H", table, offset)[0], offset)
        if _FULL_UNICODE in found:
            return _full_unicode_lookup(table, found[_FULL_UNICODE])
        if _BASIC_PLANE in found:
            return _basic_plane_lookup(table, found[_BASIC_PLANE])
        raise UnusableFontError(f"{self.path.name}: no Unicode character map")

    def _read_figures(self, index: int) -> None:
        self._tables = self._read_directory(index)
        missing = {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"} - self._tables.keys()
        if missing or "fvar" in self._tables:
            raise UnusableFontError(f"{self.path.name}: no fixed TrueType outlines")
        head = self.table("head")
        (self.units_per_em,) = struct.unpack_from(">H", head, 18)
        self._scale: float = 1000 / self.units_per_em
        self.bounds = tuple(round(v * self._scale) for v in struct.unpack_from(">4h", head, 36))
        self._long_offsets = struct.unpack_from(">h", head, 50)[0] == 1
        hhea = self.table("hhea")
        self.ascent = round(struct.unpack_from(">h", hhea, 4)[0] * self._scale)
        self.descent = round(struct.unpack_from(">h", hhea, 6)[0] * self._scale)
        (self._advance_count,) = struct.unpack_from(">H", hhea, 34)

    def _read_directory(self, index: int) -> dict[str, tuple[int, int]]:
        start = 0
        if self._data[:4] == _COLLECTION:
            (count,) = struct.unpack_from(">L", self._data, 8)
            if index >= count:
                raise UnusableFontError(f"{self.path.name}: only {count} faces")
            (start,) = struct.unpack_from(">L", self._data, 12 + 4 * index)
        (count,) = struct.unpack_from(">H", self._data, start + 4)
        directory = {}
        for n in range(count):
            tag, _, offset, length = struct.unpack_from(">4s3L", self._data, start + 12 + 16 * n)
            directory[tag.decode("latin-1")] = (offset, length)
        return directory


def _big_endian(code: str, data: bytes) -> array[int]:
    values = array(code, data)
    if struct.pack("=H", 1) == struct.pack("<H", 1):
        values.byteswap()
    return values


def _full_unicode_lookup(table: bytes, offset: int) -> Callable[[int], int]:
    (count,) = struct.unpack_from(">L", table, offset + 12)
    groups = _big_endian("I", table[offset + 16 : offset + 16 + 12 * count])
    starts, ends, glyphs = groups[0::3], groups[1::3], groups[2::3]

    def lookup(code: int) -> int:
        n = bisect_right(starts, code) - 1
        return glyphs[n] + code - starts[n] if n >= 0 and code <= ends[n] else 0

    return lookup


def _basic_plane_lookup(table: bytes, offset: int) -> Callable[[int], int]:
    length, _, doubled = struct.unpack_from(">3H", table, offset + 2)
    words = _big_endian("H", table[offset : offset + length - length % 2])
    count = doubled // 2
    ends = words[7 : 7 + count]
    starts = words[8 + count : 8 + 2 * count]
    deltas = words[8 + 2 * count : 8 + 3 * count]
    ranges_at = 8 + 3 * count

    def lookup(code: int) -> int:
        n = bisect_right(ends, code - 1)
        if n >= count or code < starts[n]:
            return 0
        distance = words[ranges_at + n]
        if distance == 0:
            return (code + deltas[n]) & 0xFFFF
        at = ranges_at + n + distance // 2 + code - starts[n]
        glyph = words[at] if at < len(words) else 0
        return (glyph + deltas[n]) & 0xFFFF if glyph else 0

    return lookup
