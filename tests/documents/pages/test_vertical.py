from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kamdesk.documents.pages.vertical import set_vertical
from kamdesk.documents.text.typesetting import Align, Anchor

if TYPE_CHECKING:
    from kamdesk.documents.pages.rows import Glyphs
    from kamdesk.documents.text.typesetting import TextStyle

BOX = (0.0, 0.0, 100.0, 300.0)


def placed(text: str, style: TextStyle, box: tuple[float, float, float, float] = BOX) -> list[Glyphs]:
    block = set_vertical(text, box[2], box[3], style)
    return list(block.glyphs(box, Align.RIGHT, Anchor.TOP))


def test_characters_stand_under_each_other(body_style: TextStyle) -> None:
    glyphs = placed("新春宴会", body_style)
    assert [glyph.text for glyph in glyphs] == list("新春宴会")
    assert len({round(glyph.x, 2) for glyph in glyphs}) == 1
    assert [round(b.y - a.y, 2) for a, b in itertools.pairwise(glyphs)] == [10.0] * 3


def test_commas_and_full_stops_stand_at_the_upper_right(body_style: TextStyle) -> None:
    mark, plain = placed("，", body_style)[0], placed("新", body_style)[0]
    assert mark.x > plain.x + 5
    assert mark.y < plain.y - 5


def test_brackets_dashes_and_words_are_turned_and_short_numbers_stand(body_style: TextStyle) -> None:
    turned = {glyph.text: glyph.is_turned for glyph in placed("（甲）—ACME12月2026年", body_style)}
    assert turned == {
        **dict.fromkeys("（）—", True),
        **dict.fromkeys("甲月年", False),
        "ACME12": True,
        "2026": True,
    }
    assert not placed("12月", body_style)[0].is_turned


def test_quotation_marks_become_corner_brackets(body_style: TextStyle) -> None:
    assert [glyph.text for glyph in placed("“甲”‘乙’", body_style)] == list("『甲』「乙」")


def test_columns_run_from_right_to_left_and_never_begin_with_a_mark(body_style: TextStyle) -> None:
    block = set_vertical("恭请光临，敬备薄酒。" * 4, 100, 50, body_style)
    assert len(block.columns) > 1
    assert all(column[0] not in "，。" for column in block.columns)
    glyphs = list(block.glyphs((0, 0, 100, 50), Align.RIGHT, Anchor.TOP))
    assert glyphs[0].x > glyphs[-1].x
    assert all(0 <= glyph.x <= 100 and 0 <= glyph.y <= 60 for glyph in glyphs)


def test_text_shrinks_to_its_floor_and_what_is_left_is_named(body_style: TextStyle) -> None:
    style = body_style._replace(size=30, floor=8)
    assert 8 < set_vertical("新春答谢宴会", 34, 80, style).size < 30
    block = set_vertical("新" * 60, 20, 80, style)
    assert block.size == 8
    assert "".join(block.columns) + block.rest == "新" * 60
    assert block.rest
