from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.pages.rows import CellText, PlacedCell, Row, paginate
from kamdesk.documents.text.typesetting import Anchor, set_text

if TYPE_CHECKING:
    from kamdesk.documents.text.typesetting import TextStyle

RUNNING = Row(20.0, keep_with_next=True)
ROOM = 200.0


def plain(height: float, **properties: bool) -> Row:
    return Row(height, **properties)  # type: ignore[arg-type]  # keeps and is_gap are flags


def heights(pages: list[list[tuple[Row, float]]]) -> list[list[float]]:
    return [[row.height for row, _ in page if row is not RUNNING] for page in pages]


def test_rows_fill_a_page_then_the_next_under_a_running_head() -> None:
    pages = paginate([plain(80), plain(80), plain(80)], ROOM, RUNNING)
    assert heights(pages) == [[80, 80], [80]]
    assert pages[1][0] == (RUNNING, 0.0)
    assert pages[1][1][1] == 20


def test_a_heading_goes_with_the_row_it_heads() -> None:
    pages = paginate([plain(150), plain(20, keep_with_next=True), plain(40)], ROOM, RUNNING)
    assert heights(pages) == [[150], [20, 40]]


def test_signatures_are_never_torn_from_the_last_row_of_their_table() -> None:
    rows = [plain(90), plain(60, keep_with_next=True), plain(10, keep_with_next=True, is_gap=True), plain(60)]
    assert heights(paginate(rows, ROOM, RUNNING)) == [[90], [60, 10, 60]]


def test_the_back_begins_a_page_unless_the_front_ran_over() -> None:
    back = [plain(0, breaks_page=True, is_to_back=True), plain(50)]
    assert heights(paginate([plain(90), *back], ROOM, RUNNING)) == [[90, 0], [50]]
    assert heights(paginate([plain(90), plain(90), plain(70), *back], ROOM, RUNNING)) == [
        [90, 90],
        [70, 0, 50],
    ]
    new_page = [plain(0, breaks_page=True), plain(50)]
    assert heights(paginate([plain(90), plain(90), plain(70), *new_page], ROOM, RUNNING))[-1] == [50]


def test_a_gap_at_the_head_of_a_page_is_dropped() -> None:
    assert heights(paginate([plain(190), plain(20, is_gap=True), plain(30)], ROOM, RUNNING)) == [[190], [30]]


def test_table_heads_repeat_on_the_next_page() -> None:
    head = Row(15.0, keep_with_next=True)
    rows = [head, *(Row(60.0, heads=(head,)) for _ in range(4))]
    pages = paginate(rows, ROOM, RUNNING)
    assert [[row is head for row, _ in page] for page in pages] == [
        [True, False, False, False],
        [False, True, False],
    ]


def text_row(style: TextStyle, text: str, *, is_static: bool = False) -> Row:
    block = set_text(text, 100, style)
    item = CellText(block, anchor=Anchor.TOP, is_static=is_static)
    return Row(block.height + 4, (PlacedCell(0, 100, (item,)),), frame=1, padding=2)


def test_a_row_higher_than_a_page_continues_on_the_next_without_losing_a_line(body_style: TextStyle) -> None:
    row = text_row(body_style, "客户资料卡" * 80)
    pages = paginate([row], ROOM, RUNNING)
    lines = [
        line for page in pages for r, _ in page for c in r.cells for i in c.texts for line in i.block.lines
    ]
    assert tuple(lines) == row.cells[0].texts[0].block.lines
    assert len(pages) == 3


@given(
    counts=st.lists(st.integers(0, 90), min_size=1, max_size=12),
    keep_with_next=st.lists(st.booleans(), min_size=12),
)
def test_no_row_leaves_the_page_or_overlaps_another(
    body_style: TextStyle, counts: list[int], keep_with_next: list[bool]
) -> None:
    rows = [text_row(body_style, "客户资料卡拜访考核" * count or "空") for count in counts]
    rows = [
        Row(r.height, r.cells, frame=1, keep_with_next=k, padding=2)
        for r, k in zip(rows, keep_with_next, strict=False)
    ]
    pages = paginate(rows, ROOM, RUNNING)
    for page in pages:
        assert all(top + row.height <= ROOM + 0.02 for row, top in page)
        assert all(abs(a[1] + a[0].height - b[1]) < 0.01 for a, b in pairwise(page))
    shown = sum(len(i.block.lines) for page in pages for r, _ in page for c in r.cells for i in c.texts)
    assert shown == sum(len(row.cells[0].texts[0].block.lines) for row in rows)
