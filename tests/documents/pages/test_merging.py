"""Joined cells: their text in the middle of those on the page, and again on the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.pages.merging import merged
from kamdesk.documents.pages.rows import CellText, PlacedCell, Row, paginate
from kamdesk.documents.text.typesetting import set_text

if TYPE_CHECKING:
    from kamdesk.documents.text.typesetting import TextStyle

HEAD = Row(15.0, (PlacedCell(0, 50), PlacedCell(50, 50)), frame=1, keep_with_next=True)
RUNNING = Row(20.0, keep_with_next=True)


def rows_of(style: TextStyle, groups: list[int]) -> list[Row]:
    """Rows of two columns; the first names its group in the first row of each."""
    rows = []
    for number, size in enumerate(groups):
        for n in range(size):
            text = CellText(set_text(f"第{number}组" if n == 0 else "", 50, style))
            cells = (PlacedCell(0, 50, (text,), joined=n > 0), PlacedCell(50, 50))
            rows.append(Row(20.0, cells, frame=1, heads=(HEAD,)))
    return rows


@given(groups=st.lists(st.integers(1, 14), min_size=1, max_size=6))
def test_each_group_is_named_in_its_middle_on_every_page_that_has_rows_of_it(
    body_style: TextStyle, groups: list[int]
) -> None:
    rows = [HEAD, *rows_of(body_style, groups)]
    of_row = {id(row): number for row, number in zip(rows[1:], _numbers(groups), strict=True)}
    pages = paginate(rows, 200.0, RUNNING)
    for plain, page in zip(pages, merged(pages), strict=True):
        named = []
        expected = []
        for (row, top), (other, same_top) in zip(plain, page, strict=True):
            assert same_top == top
            number = of_row.get(id(row))
            if number is None:
                assert other is row
                continue
            if number not in expected:
                expected.append(number)
            cell = other.cells[0]
            if not cell.joined:
                named.append("".join(line for item in cell.texts for line in item.block.lines))
                count = sum(of_row.get(id(each)) == number for each, _ in plain)
                assert cell.drop == 20.0 * (count - 1)
        assert named == [f"第{number}组" for number in expected]


def _numbers(groups: list[int]) -> list[int]:
    return [number for number, size in enumerate(groups) for _ in range(size)]
