"""Cells joined over several rows: their text stands in the middle of them, and again where they go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.documents.pages.rows import PlacedCell, PlacedRows, Row


def merged(pages: Sequence[PlacedRows]) -> list[PlacedRows]:
    """Return the pages with the text of joined cells centred over what of them is on the page."""
    if not any(cell.joined for page in pages for row, _ in page for cell in row.cells):
        return list(pages)
    begun: dict[tuple[int, int], PlacedCell] = {}  # by frame and column: the cell that others are joined to
    return [_merged_page(page, begun) for page in pages]


def _merged_page(page: PlacedRows, begun: dict[tuple[int, int], PlacedCell]) -> PlacedRows:
    rows = [row for row, _ in page]
    heads = {id(head) for row in rows for head in row.heads}
    changed = []
    for n, (row, top) in enumerate(page):
        if not row.frame or id(row) in heads:
            changed.append((row, top))
            continue
        is_first = n == 0 or id(rows[n - 1]) in heads or rows[n - 1].frame != row.frame
        cells = []
        for column, cell in enumerate(row.cells):
            drop = _below(rows, n, column)
            known = begun.get((row.frame, column)) if cell.joined and is_first else None
            shown = known if known and _needed(known) <= row.height + drop else cell
            if not cell.joined:
                begun[row.frame, column] = cell
            cells.append(shown if shown.joined else shown._replace(drop=drop))
        changed.append((row._replace(cells=tuple(cells)), top))
    return changed


def _needed(cell: PlacedCell) -> float:
    return max((item.block.height for item in cell.texts), default=0.0)


def _below(rows: Sequence[Row], number: int, column: int) -> float:
    """Return the height of the rows below whose cells are joined to this one."""
    height = 0.0
    for row in rows[number + 1 :]:
        is_joined = row.frame == rows[number].frame and column < len(row.cells) and row.cells[column].joined
        if not is_joined:
            break
        height += row.height
    return height
