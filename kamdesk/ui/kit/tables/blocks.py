"""Blocks of cells as Excel and WPS put them on the clipboard."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SPECIAL: Final = frozenset('\t\n\r"')


def read_block(text: str) -> list[list[str]]:
    """Return the cells of a copied block, row by row, all rows equally long.

    A cell in double quotes may hold tabs and line breaks; a doubled quote stands for one. The line
    break that spreadsheets add at the end makes no row of its own.
    """
    rows = _split(text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n"))
    return [list(row) for row in zip(*zip_longest(*rows, fillvalue=""), strict=True)]


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Write cells so that `read_block`, Excel and WPS read the same cells back."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _SPECIAL & set(cell) else cell


def _split(text: str) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    place = 0
    while True:
        cell, place = _cell(text, place)
        rows[-1].append(cell)
        if place >= len(text):
            return rows
        if text[place] == "\n":
            rows.append([])
        place += 1


def _cell(text: str, place: int) -> tuple[str, int]:
    """Return the cell that begins at ``place`` and where its separator stands."""
    if text.startswith('"', place):
        quoted = _quoted_cell(text, place)
        if quoted is not None:
            return quoted
    end = min((found for sign in "\t\n" if (found := text.find(sign, place)) >= 0), default=len(text))
    return text[place:end], end


def _quoted_cell(text: str, place: int) -> tuple[str, int] | None:
    """Read a quoted cell; None when the quote turns out to be an ordinary sign."""
    parts: list[str] = []
    start = place + 1
    while (end := text.find('"', start)) >= 0:
        parts.append(text[start:end])
        if text.startswith('"', end + 1):
            parts.append('"')
            start = end + 2
            continue
        after = end + 1
        return ("".join(parts), after) if after == len(text) or text[after] in "\t\n" else None
    return None
