"""Lists of freely placed entries: how far apart they stand, and how a long one runs over several pages."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.placements import PlacedList, members

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.definitions.placements import Placement
    from kamdesk.documents.values.templates import Scope

    Entry = Mapping[str, object]

_TOLERANCE: Final = 1e-6
_TORN_GROUP: Final = 3.0  # steps; rather so much less on a page than a group on two


def entries_of(item: PlacedList, scope: Scope) -> list[Entry]:
    """Return what a list prints on this sheet."""
    return [{} for _ in range(item.blank)] if scope.is_blank else list(scope.records(item.of))


def spread(item: PlacedList, entries: Sequence[Entry]) -> list[float]:
    """Return how far below the area's upper edge, in millimetres, each entry stands that it holds.

    The steps are as wide as the height allows; what is lower than the area stands in its middle.
    """
    held = list(entries)
    while held and _steps(item, held)[-1] * item.least > item.area.height + _TOLERANCE:
        held.pop()
    if not held:
        return []
    steps = _steps(item, held)
    step = min(item.most, item.area.height / steps[-1]) if steps[-1] else 0.0
    above = (item.area.height - steps[-1] * step) / 2
    return [above + n * step for n in steps]


def over_pages(items: Sequence[Placement], scope: Scope) -> list[Scope]:
    """Return the values of each page over which these items run: all, or parts of a list that is too long."""
    item = next(_lists(items, scope), None)
    if item is None or scope.is_blank:
        return [scope]
    parts = _parts(item, entries_of(item, scope))
    return [scope.with_part(item.of, part) for part in parts] if len(parts) > 1 else [scope]


def _lists(items: Sequence[Placement], scope: Scope) -> Iterator[PlacedList]:
    for item in items:
        if not scope.shows(item.when):
            continue
        if isinstance(item, PlacedList):
            yield item
        for inside in members(item):
            yield from _lists(inside, scope)


def _parts(item: PlacedList, entries: list[Entry]) -> list[list[Entry]]:
    room = item.area.height / item.least + _TOLERANCE
    steps = _steps(item, entries)
    if not entries or steps[-1] <= room:
        return [entries]
    wanted = steps[-1] / ceil(steps[-1] / room)
    ends = [n for n in range(1, len(entries)) if steps[n - 1] <= room]

    def strain(end: int) -> float:
        return abs(steps[end - 1] - wanted) + (0.0 if entries[end].get(item.group) else _TORN_GROUP)

    end = min(ends, key=strain)
    rest = entries[end:]
    if item.group and not rest[0].get(item.group):
        named = (entry[item.group] for entry in reversed(entries[:end]) if entry.get(item.group))
        rest[0] = {**rest[0], item.group: next(named, None)}
    return [entries[:end], *_parts(item, rest)]


def _steps(item: PlacedList, entries: Sequence[Entry]) -> list[float]:
    """Return how many steps each entry is below the first."""
    steps: list[float] = []
    for entry in entries:
        begins = bool(item.group and entry.get(item.group))
        steps.append(steps[-1] + 1 + (item.group_gap if begins else 0.0) if steps else 0.0)
    return steps
