"""Rows that are filled in by hand are high enough for a pen, on the blank form of every definition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from kamdesk.documents.definitions.definitions import Grid, Repeat, TableBlock
from kamdesk.documents.pages.composing import Composer
from kamdesk.documents.pages.text_setting import FormStyles, TextSetter
from kamdesk.documents.values.templates import Scope
from tests.rendering import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.definitions import Block, CellRow
    from kamdesk.documents.fonts.shipped import Typefaces

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


def columns_to_write_in(block: TableBlock) -> set[int]:
    """The columns of a table in which no row of a blank form says anything."""
    bindings = [[binding.name for binding in cell.content.bindings()] for cell in block.row.cells]
    return {
        n for n, names in enumerate(bindings) if not any(e.get(k) for e in block.preprinted for k in names)
    }


@pytest.mark.parametrize("form_id", LIBRARY.ids())
def test_every_row_to_write_in_is_seven_millimetres_high(form_id: str) -> None:
    form = LIBRARY.definition(form_id)
    rows = [*written_rows(form.body), *written_rows([form.foot] if form.foot else [])]
    low = {row.blank_height for row in rows if row.blank_height < LEAST}
    assert low == set()


def test_cells_are_joined_only_in_columns_that_say_something(typefaces: Typefaces) -> None:
    form = LIBRARY.definition("kitchen-list")
    for block in (block for block in form.body if isinstance(block, TableBlock)):
        table = form._replace(body=(block,))
        rows = Composer(table, TextSetter(FormStyles(form, typefaces)), Scope(is_blank=True)).rows()
        joined = {n for row in rows for n, cell in enumerate(row.cells) if cell.joined}
        assert joined == {0} - columns_to_write_in(block)


@pytest.mark.parametrize("form_id", LIBRARY.ids())
def test_what_the_line_under_a_title_lacks_can_be_written_in(form_id: str) -> None:
    subtitle = LIBRARY.definition(form_id).subtitle
    known = ("office.", "paper.")
    assert [
        each.name for each in subtitle.bindings() if not each.name.startswith(known) and not each.format.blank
    ] == []


@pytest.mark.parametrize("form_id", LIBRARY.ids())
def test_rows_to_write_in_have_their_numbers(form_id: str, typefaces: Typefaces) -> None:
    form = LIBRARY.definition(form_id)
    for block in (block for block in form.body if isinstance(block, TableBlock) and block.blank_rows):
        bound = [[binding.name for binding in cell.content.bindings()] for cell in block.row.cells]
        if ["position"] not in bound or not all("position" in entry for entry in block.preprinted):
            continue
        composer = Composer(
            form._replace(body=(block,)), TextSetter(FormStyles(form, typefaces)), Scope(is_blank=True)
        )
        at = bound.index(["position"])
        printed = [row.cells[at].texts[0].block.lines for row in composer.rows() if row.heads]
        count = len(block.preprinted) + block.blank_rows
        assert printed[:count] == [(str(n),) for n in range(1, count + 1)]
