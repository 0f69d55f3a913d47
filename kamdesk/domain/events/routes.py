"""The route of a tour: its timetable, what has to be ready, and what speaks against it.

Source: the department's page "Events", tours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

_MIDNIGHT: Final = 24 * 60  # minutes; a timetable knows no 24:00


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A part of the site that may be visited, and what its visit needs."""

    name: str
    closed: bool
    helmet: bool
    magnetic: bool
    capacity: int
    guide: bool


@dataclass(frozen=True, slots=True)
class Stop:
    """An area of the route, and for how many minutes one stays."""

    area: Area
    stay: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A tour as it was planned; one walks ``walk_minutes`` from each stop to the next."""

    start: time
    walk_minutes: int
    visitors: int
    company: int
    stops: Sequence[Stop]

    @property
    def people(self) -> int:
        """All who go along."""
        return self.visitors + self.company


@dataclass(frozen=True, slots=True)
class TimedStop:
    """When one arrives in an area, and when one leaves it."""

    area: str
    arrives: time
    leaves: time


class RouteTrouble(StrEnum):
    """What speaks against a stop: the area is closed to visitors (谢绝参观), or holds fewer people."""

    CLOSED = "closed"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutePlan:
    """What follows from a route; ``guides`` names the areas that need one."""

    timetable: tuple[TimedStop, ...]
    helmets: int
    custody_slips: int
    guides: tuple[str, ...]
    warnings: tuple[tuple[RouteTrouble, str], ...]


def plan_route(route: Route) -> RoutePlan:
    """Compute what follows from a route; raise `UserError` where it does not end on its day.

    Everybody wears a helmet once any stop needs it, and every visitor hands in watch and cards once any stop
    is magnetic; a stop that is closed counts for both.
    """
    areas = [stop.area for stop in route.stops]
    return RoutePlan(
        timetable=_timetable(route),
        helmets=route.people if any(area.helmet for area in areas) else 0,
        custody_slips=route.visitors if any(area.magnetic for area in areas) else 0,
        guides=tuple(dict.fromkeys(area.name for area in areas if area.guide)),
        warnings=tuple((trouble, area.name) for area in areas for trouble in _troubles(area, route.people)),
    )


def _timetable(route: Route) -> tuple[TimedStop, ...]:
    now = route.start.hour * 60 + route.start.minute
    timetable = []
    for number, stop in enumerate(route.stops, start=1):
        leaves = now + stop.stay
        if leaves >= _MIDNIGHT:
            name = stop.area.name
            raise UserError(Message("第 {number} 站“{area}”要到午夜之后。", number=number, area=name))
        timetable.append(TimedStop(stop.area.name, time(*divmod(now, 60)), time(*divmod(leaves, 60))))
        now = leaves + route.walk_minutes
    return tuple(timetable)


def _troubles(area: Area, people: int) -> list[RouteTrouble]:
    closed = [RouteTrouble.CLOSED] if area.closed else []
    return [*closed, RouteTrouble.CAPACITY] if people > area.capacity else closed
