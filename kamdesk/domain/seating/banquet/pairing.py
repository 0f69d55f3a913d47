# cython: boundscheck=False, wraparound=False, initializedcheck=False, annotation_typing=False
"""The cheapest way to give each row a column of its own (assignment problem), exactly.

Rows take columns one by one, each by the shortest chain of re-assignments under prices that keep all reduced
costs at or above zero (the Hungarian method as Jonker and Volgenant order it): rows² × columns steps.
Compiled like `kernel`.
"""

from __future__ import annotations

from array import array

_FAR = 1 << 60


def cheapest_pairing(costs: array[int], rows: int, columns: int) -> list[int]:
    """Return for each row its column, every column at most once, so that the sum is least.

    Args:
        costs: What each row would cost at each column, row after row, as 64-bit integers far below 2**60.
        rows: How many rows there are.
        columns: How many columns, at least as many.
    """
    row_price = array("q", [0]) * (rows + 1)
    column_price = array("q", [0]) * (columns + 1)
    row_of = array("i", [rows]) * (columns + 1)  # the last column is where each new row begins
    for row in range(rows):
        row_of[columns] = row
        _lengthen(costs, rows, columns, row_price, column_price, row_of)
    column_of = [0] * (rows + 1)  # the columns left over share a row more
    for column in range(columns):
        column_of[row_of[column]] = column
    return column_of[:rows]


def _lengthen(
    costs: array[int],
    rows: int,
    columns: int,
    row_price: array[int],
    column_price: array[int],
    row_of: array[int],
) -> None:
    """Give the row that waits at the last column a column, others moving on, by the shortest chain."""
    least = array("q", [_FAR]) * (columns + 1)
    came_from = array("i", [columns]) * (columns + 1)
    reached = array("i", [0]) * (columns + 1)
    column = columns
    while row_of[column] != rows:
        reached[column] = 1
        row = row_of[column]
        step = _FAR
        nearest = columns
        for other in range(columns):
            if not reached[other]:
                length = costs[row * columns + other] - row_price[row] - column_price[other]
                if length < least[other]:
                    least[other] = length
                    came_from[other] = column
                if least[other] < step:
                    step = least[other]
                    nearest = other
        for other in range(columns + 1):
            if reached[other]:
                row_price[row_of[other]] += step
                column_price[other] -= step
            else:
                least[other] -= step
        column = nearest
    while column != columns:
        row_of[column] = row_of[came_from[column]]
        column = came_from[column]
