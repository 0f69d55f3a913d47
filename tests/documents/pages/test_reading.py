"""Texts to be read aloud: whole over their pages, each of which ends with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.definitions.placements import BoxPlacement, PlacedReading, members
from kamdesk.documents.pages.reading import turned_pages
from kamdesk.documents.pages.rows import MM
from kamdesk.documents.pages.text_setting import FormStyles, TextSetter
from kamdesk.documents.text.typesetting import set_text
from kamdesk.documents.values.templates import Scope
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.placements import Placement
    from kamdesk.documents.fonts.shipped import Typefaces

PROSE = "岁末天寒，各位远道而来，与我们围坐一堂，松涛厅里暖意融融，往事历历在目，"
ENDS = ("。", "！", "？", "……", "。”")
FORM = LIBRARY.definition("speech")

sentences = st.builds(
    lambda length, end: f"“{(PROSE * 3)[:length]}{end}" if "”" in end else f"{(PROSE * 3)[:length]}{end}",
    st.integers(1, 100),
    st.sampled_from(ENDS),
)
speeches = st.lists(st.lists(sentences, min_size=1, max_size=9), min_size=1, max_size=8)


def reading_of(items: Sequence[Placement]) -> Iterator[PlacedReading]:
    for item in items:
        if isinstance(item, PlacedReading):
            yield item
        for inside in members(item):
            yield from reading_of(inside)


def pages_of(text: str, typefaces: Typefaces) -> list[Scope]:
    (block,) = FORM.body
    assert isinstance(block, BoxPlacement)
    return turned_pages(block.items, Scope({"text": text}), TextSetter(FormStyles(FORM, typefaces)))


def parts_of(pages: list[Scope]) -> list[str]:
    return [str(page.value("text")) for page in pages]


def bare(text: str) -> str:
    return "".join(text.split())


@given(speeches)
def test_every_page_ends_with_a_sentence_and_holds_what_it_has(
    typefaces: Typefaces, speech: list[list[str]]
) -> None:
    text = "\n".join("".join(paragraph) for paragraph in speech)
    pages = pages_of(text, typefaces)
    parts = parts_of(pages)
    assert bare("".join(parts)) == bare(text)
    assert all(part.endswith(ENDS) for part in parts)
    (block,) = FORM.body
    assert isinstance(block, BoxPlacement)
    (item,) = reading_of(block.items)
    setter = TextSetter(FormStyles(FORM, typefaces))
    for n, part in enumerate(parts):
        area = item.further if n else item.area
        set_part = set_text(part, area.width * MM, setter.style(item.style, part))
        assert set_part.size == setter.style(item.style).size
        assert set_part.height <= area.height * MM + 0.02


def test_a_page_knows_its_number_and_how_the_next_one_begins(typefaces: Typefaces) -> None:
    pages = pages_of("\n".join([PROSE[:-1] + "。"] * 40), typefaces)
    assert len(pages) > 2
    for n, page in enumerate(pages, start=1):
        assert (page.value("turn.page"), page.value("turn.pages")) == (n, len(pages))
        assert page.shows("turn.begun") == (n > 1)
        assert page.value("turn.next") == (PROSE[:8] if n < len(pages) else None)


@pytest.mark.parametrize(("text", "end"), [(PROSE * 40, "，"), ("长" * 2000, "长")])
def test_a_sentence_longer_than_a_page_is_turned_behind_a_clause_or_a_line(
    typefaces: Typefaces, text: str, end: str
) -> None:
    parts = parts_of(pages_of(text, typefaces))
    assert len(parts) > 2
    assert all(part.endswith(end) for part in parts)
    assert bare("".join(parts)) == text


def test_the_turn_is_marked_on_every_page_but_the_last(typefaces: Typefaces) -> None:
    pdf = rendered(FORM, typefaces, {}, [LIBRARY.sample("speech")]).pdf
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [bare(page.get_textpage().get_text_range()) for page in document]
    assert ["翻页" in page for page in pages] == [True, True, False]
    assert [f"{n}/{len(pages)}" in page for n, page in enumerate(pages, start=1)] == [True] * len(pages)
    assert "（完）" in pages[-1]
