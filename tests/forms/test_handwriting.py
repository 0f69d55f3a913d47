"""Rows that are filled in by hand are high enough for a pen, on the blank form of every definition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from kamdesk.documents.definitions.definitions import Grid, Repeat, TableBlock
from tests.rendering import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.definitions import Block, CellRow

LEAST: Final = 7.0  # millimetres


def written_rows(blocks: Sequence[Block]) -> Iterator[CellRow]:
    """Every row of a blank form that has a place for a value."""
    for block in blocks:
        match block:
            case Repeat():
                yield from written_rows(block.body)
            case Grid():
                yield from (row for row in block.rows if row.blank_height > 0 and is_written(row))
            case TableBlock():
                rows = (block.row, *block.foot) if block.preprinted or block.blank_rows else block.foot
                yield from filter(is_written, rows)
            case _:
                pass


def is_written(row: CellRow) -> bool:
    return any(
        not cell.is_label and (not cell.content.is_static or not cell.content.parts) for cell in row.cells
    )


@pytest.mark.parametrize("form_id", LIBRARY.ids())
def test_every_row_to_write_in_is_seven_millimetres_high(form_id: str) -> None:
    form = LIBRARY.definition(form_id)
    rows = [*written_rows(form.body), *written_rows([form.foot] if form.foot else [])]
    low = {row.blank_height for row in rows if row.blank_height < LEAST}
    assert low == set()
