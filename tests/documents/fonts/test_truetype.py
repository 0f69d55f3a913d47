from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING, Any

import pytest
from fontTools.ttLib import TTFont

from kamdesk.documents.fonts.shipped import OWN_FILES, FontRole
from kamdesk.documents.fonts.subset import write_subset
from kamdesk.documents.fonts.truetype import Face, UnusableFontError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.documents.fonts.shipped import Typefaces

TRIED = [FontRole.TITLE, FontRole.BODY_BOLD, FontRole.CARD]


@pytest.fixture(params=TRIED)
def pair(request: pytest.FixtureRequest, typefaces: Typefaces) -> Iterator[tuple[Face, Any]]:
    """A face, and the same file read by a full parser."""
    face = typefaces.typeface(request.param).faces[0]
    assert face.path.name == OWN_FILES[request.param]
    with TTFont(face.path, lazy=True) as reference:
        yield face, reference


def test_glyphs_and_advances_agree_with_a_full_parser(pair: tuple[Face, Any]) -> None:
    face, reference = pair
    cmap = reference.getBestCmap()
    scale = 1000 / reference["head"].unitsPerEm
    chosen = random.Random(1).sample(sorted(cmap), 3000)
    for code in chosen:
        if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
            continue
        glyph = face.glyph(chr(code))
        assert glyph == reference.getGlyphID(cmap[code])
        assert face.advance(glyph) == round(reference["hmtx"][cmap[code]][0] * scale)


def test_characters_a_font_lacks_have_no_glyph(pair: tuple[Face, Any]) -> None:
    face, reference = pair
    cmap = reference.getBestCmap()
    absent = [code for code in range(0x4E00, 0x33000, 97) if code not in cmap]
    assert all(face.glyph(chr(code)) == 0 for code in absent)


def test_private_use_characters_count_as_missing(typefaces: Typefaces) -> None:
    assert typefaces.typeface(FontRole.CARD).faces[0].glyph("\ue000") == 0


def test_tick_boxes_are_there_though_the_fonts_lack_them(typefaces: Typefaces) -> None:
    face = typefaces.typeface(FontRole.BODY).faces[0]
    for mark in "☐☑":
        assert face.glyph(mark) == mark
        assert face.advance(face.glyph(mark)) == 1000


def test_a_subset_draws_the_same_outlines(pair: tuple[Face, Any]) -> None:
    face, reference = pair
    text = "客户资料卡ABé喆①"
    subset = TTFont(io.BytesIO(write_subset(face, [0, *map(face.glyph, text)])))
    for number, character in enumerate(text, start=1):
        original = reference["glyf"][reference.getBestCmap()[ord(character)]]
        cut = subset["glyf"][subset.getGlyphName(number)]
        assert cut.getCoordinates(subset["glyf"])[0] == original.getCoordinates(reference["glyf"])[0]


def test_a_tick_stands_inside_its_box(typefaces: Typefaces) -> None:
    face = typefaces.typeface(FontRole.BODY).faces[0]
    subset = TTFont(io.BytesIO(write_subset(face, [0, "☐", "☑"])))
    box, ticked = (subset["glyf"][subset.getGlyphName(number)] for number in (1, 2))
    coordinates, ends, flags = ticked.getCoordinates(subset["glyf"])
    tick = list(coordinates)[ends[1] + 1 :]
    assert (box.numberOfContours, ticked.numberOfContours) == (2, 3)
    assert (box.xMin, box.yMin, box.xMax, box.yMax) == (ticked.xMin, ticked.yMin, ticked.xMax, ticked.yMax)
    assert all(box.xMin < x < box.xMax and box.yMin < y < box.yMax for x, y in tick)
    assert set(flags) == {1}


def test_a_subset_is_small_and_the_same_each_time(typefaces: Typefaces) -> None:
    face = typefaces.typeface(FontRole.TITLE).faces[0]
    glyphs = [0, *map(face.glyph, "考核表")]
    assert write_subset(face, glyphs) == write_subset(face, glyphs)
    assert len(write_subset(face, glyphs)) < 10_000


def test_what_is_no_truetype_font_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "fake.ttf"
    path.write_bytes(b"\x00\x01\x00\x00\x00\x00" + bytes(100))
    with pytest.raises(UnusableFontError):
        Face(path)
