"""Page ranges are understood as people type them, and what is wrong with one is said in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.services.printing.page_ranges import parse_pages, written_ranges


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4, 5)),
        (" ，", (1, 2, 3, 4, 5)),
        ("2", (2,)),
        ("1-3,5", (1, 2, 3, 5)),
        ("1-2，4", (1, 2, 4)),
        ("4、1—2", (4, 1, 2)),
        ("２－３；５", (2, 3, 5)),
        ("2——4", (2, 3, 4)),
        ("1 - 2 4", (1, 2, 4)),
        (" 3至5 ", (3, 4, 5)),
        ("第2页到第3页", (2, 3)),
        ("1-3,2-4", (1, 2, 3, 4)),
        ("1,4-", (1, 4, 5)),
        ("-2", (1, 2)),
        ("奇数", (1, 3, 5)),
        ("偶数页，1", (2, 4, 1)),
        ("Odd", (1, 3, 5)),
        ("全部", (1, 2, 3, 4, 5)),
        ("4,All", (4, 1, 2, 3, 5)),
        ("1。3", (1, 3)),
        ("1.3.5", (1, 3, 5)),
        ("第1页和第4页", (1, 4)),
        ("1-2，4。", (1, 2, 4)),
    ],
)
def test_page_ranges_as_people_type_them(text: str, pages: tuple[int, ...]) -> None:
    assert parse_pages(text, 5) == pages


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0", "没有第 0 页，一共 5 页。"),
        ("6", "没有第 6 页，一共 5 页。"),
        ("6-", "没有第 6 页，一共 5 页。"),
        ("2-7", "没有第 7 页，一共 5 页。"),
        ("-9", "没有第 9 页，一共 5 页。"),
        ("9-1", "没有第 9 页，一共 5 页。"),
        ("3-1", "“3-1”前后颠倒了，请写成 1-3。"),
        ("a", "页码范围“a”看不懂，请写成 1-3,5。"),
        ("-", "页码范围“-”看不懂，请写成 1-3,5。"),
        ("1--2", "页码范围“1--2”看不懂，请写成 1-3,5。"),
        ("1,b2", "页码范围“b2”看不懂，请写成 1-3,5。"),
        ("第", "页码范围“第”看不懂，请写成 1-3,5。"),
    ],
)
def test_what_is_wrong_with_a_page_range_is_said(text: str, sentence: str) -> None:
    with pytest.raises(UserError) as raised:
        parse_pages(text, 5)
    assert raised.value.field == "pages"
    assert str(raised.value.message) == sentence


def test_one_page_has_no_even_ones() -> None:
    with pytest.raises(UserError):
        parse_pages("偶数", 1)


@given(st.sets(st.integers(1, 40), min_size=1))
def test_ranges_that_are_written_are_read_as_the_same_pages(pages: set[int]) -> None:
    assert parse_pages(written_ranges(sorted(pages)), 40) == tuple(sorted(pages))


@given(st.text(alphabet="0123456789-,，—第页奇数 ０９", max_size=12), st.integers(1, 30))
def test_whatever_is_typed_means_pages_of_the_document_or_is_refused(text: str, count: int) -> None:
    try:
        pages = parse_pages(text, count)
    except UserError:
        return
    assert pages
    assert len(set(pages)) == len(pages)
    assert set(pages) <= set(range(1, count + 1))


@pytest.mark.parametrize(("pages", "text"), [((1, 2, 3, 5), "1-3,5"), ((7,), "7"), ((1, 3), "1,3"), ((), "")])
def test_pages_are_written_as_ranges(pages: tuple[int, ...], text: str) -> None:
    assert written_ranges(pages) == text
