# cython: boundscheck=False, wraparound=False, initializedcheck=False
"""The assignment problem, solved exactly: give each row its own column so that the total cost is least.

Rows are added one by one, each along the shortest augmenting path, under prices that keep all reduced costs
non-negative (the Hungarian method in the order of Jonker and Volgenant). Takes about rows² × columns steps.
Compiled like `kernel`.
"""

from __future__ import annotations

from array import array

_FAR = 1 << 60


def cheapest_pairing(costs: array[int], rows: int, columns: int) -> list[int]:
    """Return the column of each row, each column used at most once, with the least total cost.

    Args:
        costs: The cost of each row at each column, row by row, as 64-bit integers far below 2**60.
        rows: The number of rows.
        columns: The number of columns, at least as many as rows.
    """
    row_price = array("q", [0]) * (rows + 1)
    column_price = array("q", [0]) * (columns + 1)
    row_of = array("i", [rows]) * (columns + 1)  # an extra last column holds the row that is being added
    for row in range(rows):
        row_of[columns] = row
        _lengthen(costs, rows, columns, row_price, column_price, row_of)
    column_of = [0] * (rows + 1)  # unused columns point to an extra row
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
    """Assign a column to the row that waits at the last column, moving other rows along the shortest path."""
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
