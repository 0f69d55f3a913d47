"""Newcomers and free chairs: the cheapest way to pair them, exactly (the Hungarian method over integers)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def cheapest_pairing(costs: Sequence[Sequence[int]]) -> list[int]:
    """Return for each row the column it gets, every column at most once, so that the sum is least.

    There must be at least as many columns as rows. Works row by row along the cheapest augmenting path, with
    potentials that keep all remaining costs from falling below zero: rows² × columns steps.
    """
    if not costs:
        return []
    columns = len(costs[0])
    above_all = 1 + sum(max(abs(cost) for cost in row) for row in costs) * 2
    row_price = [0] * (len(costs) + 1)
    column_price = [0] * (columns + 1)
    taken_by = [0] * (columns + 1)  # rows count from 1; column 0 is where a new row starts
    for row in range(1, len(costs) + 1):
        taken_by[0] = row
        least = [above_all] * (columns + 1)
        came_from = [0] * (columns + 1)
        visited = [False] * (columns + 1)
        here = 0
        while taken_by[here]:
            visited[here] = True
            there = _relax(
                costs[taken_by[here] - 1],
                row_price[taken_by[here]],
                column_price,
                here,
                (least, came_from, visited),
            )
            step = least[there]
            for column in range(columns + 1):
                if visited[column]:
                    row_price[taken_by[column]] += step
                    column_price[column] -= step
                else:
                    least[column] -= step
            here = there
        while here:
            taken_by[here] = taken_by[came_from[here]]
            here = came_from[here]
    result = [0] * len(costs)
    for column in range(1, columns + 1):
        if taken_by[column]:
            result[taken_by[column] - 1] = column - 1
    return result


def _relax(
    row: Sequence[int],
    price: int,
    column_price: Sequence[int],
    here: int,
    search: tuple[list[int], list[int], list[bool]],
) -> int:
    """Look from a row at all columns not yet visited; return the nearest of them."""
    least, came_from, visited = search
    nearest = 0
    for column in range(1, len(least)):
        if visited[column]:
            continue
        cost = row[column - 1] - price - column_price[column]
        if cost < least[column]:
            least[column] = cost
            came_from[column] = here
        if not nearest or least[column] < least[nearest]:
            nearest = column
    return nearest
