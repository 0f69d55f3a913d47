"""Amounts in yuan are printed with their cents, wherever a head or label says 元."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from kamdesk.documents.definitions.definitions import Grid, Repeat, TableBlock
from kamdesk.documents.values.formats import FORMATS
from kamdesk.documents.values.templates import Binding
from tests.rendering import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.definitions import Block, Cell, CellRow
    from kamdesk.documents.values.templates import TextTemplate

MONEY: Final = [FORMATS[name] for name in ("money", "money_sign", "money_capitals")]
YUAN: Final = "(元)"


def said(template: TextTemplate) -> str:
    return "".join(part for part in template.parts if isinstance(part, str))


def amounts(blocks: Sequence[Block]) -> Iterator[Cell]:
    """Every cell below a head, or behind a label, that says 元."""
    for block in blocks:
        match block:
            case Repeat():
                yield from amounts(block.body)
            case Grid():
                yield from (cell for row in block.rows for cell in behind_labels(row))
            case TableBlock():
                of_yuan = {n for n, head in enumerate(block.heads) if said(head).endswith(YUAN)}
                yield from (block.row.cells[n] for n in of_yuan)
                for foot in block.foot:
                    yield from below_heads(foot, of_yuan)
                    yield from behind_labels(foot)
            case _:
                pass


def behind_labels(row: CellRow) -> Iterator[Cell]:
    for label, cell in zip(row.cells, row.cells[1:], strict=False):
        if label.is_label and said(label.content).endswith(YUAN):
            yield cell


def below_heads(row: CellRow, of_yuan: set[int]) -> Iterator[Cell]:
    column = 0
    for cell in row.cells:
        if column in of_yuan and cell.span == 1 and not cell.is_label:
            yield cell
        column += cell.span


@pytest.mark.parametrize("form_id", LIBRARY.ids())
def test_yuan_have_cents(form_id: str) -> None:
    bindings = [
        part
        for cell in amounts(LIBRARY.definition(form_id).body)
        for part in cell.content.parts
        if isinstance(part, Binding)
    ]
    assert [binding.name for binding in bindings if binding.format not in MONEY] == []
