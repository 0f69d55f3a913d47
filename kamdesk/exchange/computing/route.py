"""The timetable of a given route, and what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.events.routes import Area, Route, Stop, plan_route
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json.shapes import WHOLE_DOCUMENT, Key, clock, flag, listed, mapped, shaped, text, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import time


def _area(*, closed: bool, helmet: bool, magnetic: bool, capacity: int, guide: bool) -> Callable[[str], Area]:
    """Return what makes the area, whose name stands outside of it."""
    return lambda name: Area(
        name=name, closed=closed, helmet=helmet, magnetic=magnetic, capacity=capacity, guide=guide
    )


def _route(
    start: time,
    walk_minutes: int,
    visitors: int,
    company: int,
    areas: Mapping[str, Callable[[str], Area]],
    stops: tuple[tuple[str, int], ...],
) -> Route:
    for number, (name, _) in enumerate(stops, start=1):
        if name not in areas:
            raise UserError(
                Message("“stops”第 {number} 项的“{name}”不在“areas”里。", number=number, name=name)
            )
    known = {name: make(name) for name, make in areas.items()}
    return Route(
        start=start,
        walk_minutes=walk_minutes,
        visitors=visitors,
        company=company,
        stops=[Stop(known[name], stay) for name, stay in stops],
    )


_read_route = shaped(
    _route,
    Key("start", clock),
    Key("walk_minutes", whole()),
    Key("visitors", whole()),
    Key("company", whole()),
    Key(
        "areas",
        mapped(
            text,
            shaped(
                _area,
                *(Key(name, flag) for name in ("closed", "helmet", "magnetic")),
                Key("capacity", whole()),
                Key("guide", flag),
            ),
        ),
    ),
    Key("stops", listed(shaped(lambda area, stay: (area, stay), Key("area", text), Key("stay", whole())))),
)


def compute_route(document: object) -> dict[str, object]:
    """Return timetable, what has to be ready, and warnings."""
    plan = plan_route(_read_route(document, WHOLE_DOCUMENT))
    return {
        "timetable": [
            {"area": stop.area, "from": f"{stop.arrives:%H:%M}", "to": f"{stop.leaves:%H:%M}"}
            for stop in plan.timetable
        ],
        "helmets": plan.helmets,
        "custody_slips": plan.custody_slips,
        "guides": list(plan.guides),
        "warnings": [{"kind": trouble.value, "area": area} for trouble, area in plan.warnings],
    }
