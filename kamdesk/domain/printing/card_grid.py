"""Where the cards or labels lie on a sheet, for choosing one of them on its picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CardGrid:
    """Cards in rows on a paper; lengths in millimetres, ``left`` and ``top`` are those of the first card.

    Cards are counted from 1, row by row, as they are printed.
    """

    paper_width: float
    paper_height: float
    rows: int
    columns: int
    card_width: float
    card_height: float
    gap_x: float = 0.0
    gap_y: float = 0.0
    left: float = 0.0
    top: float = 0.0

    @property
    def count(self) -> int:
        """How many cards there are."""
        return self.rows * self.columns

    def row_and_column(self, card: int) -> tuple[int, int]:
        """Return in which row and column, from 1, a card lies."""
        row, column = divmod(card - 1, self.columns)
        return row + 1, column + 1

    def box(self, card: int) -> tuple[float, float, float, float]:
        """Return the left and upper edge, the width and the height of a card."""
        row, column = self.row_and_column(card)
        left = self.left + (column - 1) * (self.card_width + self.gap_x)
        top = self.top + (row - 1) * (self.card_height + self.gap_y)
        return left, top, self.card_width, self.card_height

    def card_at(self, x: float, y: float) -> int:
        """Return the card at a place of the paper, or the one nearest to it."""
        across = (x - self.left + self.gap_x / 2) // (self.card_width + self.gap_x)
        down = (y - self.top + self.gap_y / 2) // (self.card_height + self.gap_y)
        column = min(max(int(across), 0), self.columns - 1)
        row = min(max(int(down), 0), self.rows - 1)
        return row * self.columns + column + 1
