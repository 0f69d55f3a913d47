from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kamdesk.documents.fonts.embedding import to_unicode
from kamdesk.documents.fonts.shipped import OWN_FILES, FontRole, Typefaces
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

RARE = "喆堃翀䶮㛃𠅤〇"


@pytest.mark.parametrize("role", list(FontRole))
def test_every_role_shows_rare_names(typefaces: Typefaces, role: FontRole) -> None:
    assert typefaces.typeface(role).missing(RARE) == ""


def test_regular_and_bold_are_not_taken_for_one_another(typefaces: Typefaces) -> None:
    regular, bold = typefaces.typeface(FontRole.TITLE), typefaces.typeface(FontRole.TITLE_BOLD)
    assert regular.faces[0].weight < bold.faces[0].weight
    assert regular.faces[0].name != bold.faces[0].name


def test_a_character_that_another_face_has_is_drawn_by_it(typefaces: Typefaces) -> None:
    kai = typefaces.typeface(FontRole.CARD)
    lacking = next(c for c in map(chr, range(0x3400, 0x4DB0)) if not kai.faces[0].glyph(c))
    (first, before), (second, rare), (third, after) = kai.runs(f"王{lacking}明")
    assert (before, rare, after) == ("王", lacking, "明")
    assert first is third is kai.faces[0]
    assert second is not first


def test_letters_and_figures_beside_kai_have_serifs(typefaces: Typefaces) -> None:
    kai, song = typefaces.typeface(FontRole.CARD), typefaces.typeface(FontRole.BODY)
    (first, figures), (second, words) = kai.runs("2026年度")
    assert (figures, words) == ("2026", "年度")
    assert (first, second) == (song.faces[0], kai.faces[0])
    assert kai.width("0411-8888") == song.width("0411-8888")


def test_what_no_face_has_is_named(typefaces: Typefaces) -> None:
    assert typefaces.typeface(FontRole.BODY).missing("王𱅒与\ue000和𱅒") == "𱅒\ue000"


def test_widths_add_up_over_faces(typefaces: Typefaces) -> None:
    face = typefaces.typeface(FontRole.BODY)
    assert face.width("客户") == pytest.approx(2.0)
    assert face.width("客户A") == pytest.approx(2.0 + face.width("A"))
    assert 0.3 < face.width("A") < 0.9


def test_with_own_fonts_there_is_nothing_to_say(typefaces: Typefaces) -> None:
    assert typefaces.notice() is None


def test_without_own_fonts_those_of_the_system_serve_and_it_is_said(own_fonts: Path, tmp_path: Path) -> None:
    system = tmp_path / "system" / "deep"
    system.mkdir(parents=True)
    shutil.copyfile(own_fonts / OWN_FILES[FontRole.BODY], system / "SimSun.TTC")
    substitute = Typefaces(tmp_path / "none", [tmp_path / "system"])
    assert substitute.typeface(FontRole.TITLE).width("客户") == pytest.approx(2.0)
    notice = substitute.notice()
    assert notice is not None
    assert "系统字体" in str(notice)


def test_without_any_chinese_font_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="中文字体"):
        Typefaces(tmp_path, [tmp_path]).typeface(FontRole.BODY)


def test_a_broken_font_file_is_passed_over(own_fonts: Path, tmp_path: Path) -> None:
    (tmp_path / "simhei.ttf").write_bytes(b"")
    (tmp_path / "msyh.ttc").write_bytes(b"no font at all")
    shutil.copyfile(own_fonts / OWN_FILES[FontRole.BODY], tmp_path / "simsun.ttc")
    found = Typefaces(tmp_path / "none", [tmp_path]).typeface(FontRole.TITLE)
    assert found.faces[0].path.name == "simsun.ttc"


def test_the_text_layer_writes_characters_beyond_the_basic_plane_as_pairs() -> None:
    assert "<0001> <5BA2>" in to_unicode(["", "客", "𠅤"])
    assert "<0002> <D840DD64>" in to_unicode(["", "客", "𠅤"])


def test_the_text_layer_keeps_blocks_within_the_limit() -> None:
    counts = [
        int(line.split()[0])
        for line in to_unicode(["", *map(chr, range(0x4E00, 0x4E00 + 250))]).splitlines()
        if line.endswith("beginbfchar")
    ]
    assert counts == [100, 100, 50]
