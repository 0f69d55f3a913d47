"""A cut-down TrueType font that holds just the glyphs a document uses, in the order of first use."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from kamdesk.documents.fonts.marks import mark_outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.documents.fonts.truetype import Face, Glyph

_WORDS: Final = 0x0001
_SCALE: Final = 0x0008
_MORE: Final = 0x0020
_TWO_SCALES: Final = 0x0040
_TWO_BY_TWO: Final = 0x0080
_COMPOSITE: Final = -1
_CHECKSUM_MAGIC: Final = 0xB1B0AFBA


def write_subset(face: Face, glyphs: Sequence[Glyph]) -> bytes:
    """Return a font file whose glyph number n is ``glyphs[n]``; number 0 must be the missing glyph.

    Parts of composite glyphs are added at the end, so that the given glyphs keep their numbers.
    """
    chosen, outlines = _collect(face, glyphs)
    offsets = [0]
    body = bytearray()
    for outline in outlines:
        body += outline
        body += bytes(-len(body) % 4)
        offsets.append(len(body))
    metrics = b"".join(struct.pack(">Hh", *face.raw_metric(glyph)) for glyph in chosen)
    tables = {tag: face.table(tag) for tag in ("cvt ", "fpgm", "prep") if face.table(tag)}
    tables |= {
        "glyf": bytes(body),
        "head": _patched(face.table("head"), (8, ">L", 0), (50, ">h", 1)),
        "hhea": _patched(face.table("hhea"), (34, ">H", len(chosen))),
        "hmtx": metrics,
        "loca": struct.pack(f">{len(offsets)}L", *offsets),
        "maxp": _patched(face.table("maxp"), (4, ">H", len(chosen))),
    }
    return _assemble(tables)


def _collect(face: Face, glyphs: Sequence[Glyph]) -> tuple[list[Glyph], list[bytes]]:
    chosen: list[Glyph] = list(glyphs)
    places = {glyph: n for n, glyph in reversed(list(enumerate(chosen)))}

    def place(number: int) -> int:
        if number not in places:
            places[number] = len(chosen)
            chosen.append(number)
        return places[number]

    outlines: list[bytes] = []
    while len(outlines) < len(chosen):
        glyph = chosen[len(outlines)]
        if isinstance(glyph, str):
            outlines.append(mark_outline(glyph, face.units_per_em))
            continue
        outline = bytearray(face.outline(glyph))
        for at in _component_positions(outline):
            (number,) = struct.unpack_from(">H", outline, at)
            struct.pack_into(">H", outline, at, place(number))
        outlines.append(bytes(outline))
    return chosen, outlines


def _component_positions(outline: bytearray) -> list[int]:
    if len(outline) < 10 or struct.unpack_from(">h", outline)[0] != _COMPOSITE:
        return []
    positions = []
    at = 10
    flags = _MORE
    while flags & _MORE:
        (flags,) = struct.unpack_from(">H", outline, at)
        positions.append(at + 2)
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _TWO_BY_TWO else 0
    return positions


def _patched(table: bytes, *changes: tuple[int, str, int]) -> bytes:
    copy = bytearray(table)
    for at, code, value in changes:
        struct.pack_into(code, copy, at, value)
    return bytes(copy)


def _assemble(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    reach = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">LHHHH", 0x00010000, count, reach * 16, reach.bit_length() - 1, (count - reach) * 16
    )
    offset = len(header) + 16 * count
    directory = b""
    body = b""
    head_at = 0
    for tag in sorted(tables):
        data = tables[tag]
        if tag == "head":
            head_at = offset
        padded = data + bytes(-len(data) % 4)
        directory += struct.pack(">4s3L", tag.encode("latin-1"), _checksum(padded), offset, len(data))
        body += padded
        offset += len(padded)
    font = bytearray(header + directory + body)
    struct.pack_into(">L", font, head_at + 8, (_CHECKSUM_MAGIC - _checksum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)


def _checksum(data: bytes) -> int:
    return int(sum(struct.unpack(f">{len(data) // 4}L", data))) & 0xFFFFFFFF
