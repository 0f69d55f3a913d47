# cython: boundscheck=False, wraparound=False, initializedcheck=False, annotation_typing=False
"""The cheapest way to give each row a column of its own (assignment problem), exactly.

Rows take columns one by one, each by the shortest chain of re-assignments under prices that keep all reduced
costs at or above zero (the Hungarian method as Jonker and Volgenant order it). Compiled like `kernel`.
"""

from __future__ import annotations

from array import array

_FAR = 1 << 30


def cheapest_permutation(costs: array[int], size: int) -> list[int]:
    """Return for each row of a square table of costs its column, so that the sum is least."""
    row_price = array("i", [0]) * (size + 1)
    column_price = array("i", [0]) * (size + 1)
    row_of = array("i", [size]) * (size + 1)  # the last column is where each new row begins
    for row in range(size):
        row_of[size] = row
        _lengthen(costs, size, row_price, column_price, row_of)
    columns = [0] * size
    for column in range(size):
        columns[row_of[column]] = column
    return columns


def _lengthen(
    costs: array[int], size: int, row_price: array[int], column_price: array[int], row_of: array[int]
) -> None:
    """Give the row that waits at the last column a column, others moving on, by the shortest chain."""
    least = array("i", [_FAR]) * (size + 1)
    came_from = array("i", [size]) * (size + 1)
    reached = array("i", [0]) * (size + 1)
    column = size
    while row_of[column] != size:
        reached[column] = 1
        row = row_of[column]
        step = _FAR
        nearest = size
        for other in range(size):
            if not reached[other]:
                length = costs[row * size + other] - row_price[row] - column_price[other]
                if length < least[other]:
                    least[other] = length
                    came_from[other] = column
                if least[other] < step:
                    step = least[other]
                    nearest = other
        for other in range(size + 1):
            if reached[other]:
                row_price[row_of[other]] += step
                column_price[other] -= step
            else:
                least[other] -= step
        column = nearest
    while column != size:
        row_of[column] = row_of[came_from[column]]
        column = came_from[column]
