"""Facts for ``kamdesk compute`` that ask for much more than they are."""

from __future__ import annotations

import json
import os
from typing import Final

from tests.app.hostile_inputs import Hostile

_NEEDS: Final = {"people": ["a"], **{key: [] for key in ("cars", "rooms", "areas", "guides")}}
_ONE_DAY: Final = {"start": "2026-11-16T09:00", "end": "2026-11-16T10:00"}


def _compute(kind: str, name: str, **document: object) -> Hostile:
    content = json.dumps(document).encode()
    return Hostile(
        f"compute {kind}: {name}",
        f"compute {kind} {{here}}/case.json",
        {"case.json": lambda path: path.write_bytes(content)},
    )


COMPUTING: Final = [
    _compute(
        "clashes",
        "20,000 events of one person at one time",
        events=[{"id": str(n), **_ONE_DAY, **_NEEDS} for n in range(20_000)],
    ),
    _compute(
        "care",
        "birthdays of ten thousand years",
        **{"from": "0001-01-01", "to": "9999-12-31"},
        people=[{"id": str(n), "birthday": "08-15"} for n in range(50_000)],
    ),
    _compute(
        "menu",
        "guests and dishes by ten thousands",
        guests=[{"id": str(n), "taboos": ["a"], "diet": None} for n in range(30_000)],
        dishes=[{"id": str(n), "contains": ["a"], "marks": []} for n in range(30_000)],
    ),
    _compute(
        "workdays",
        "shifts beyond counting",
        queries=[{"ask": "shift", "date": "2004-01-01", "days": 5000}] * 50_000,
    ),
    _compute(
        "figures",
        "responses of thousands of years",
        month="2026-10",
        office_hours=[["09:00", "17:00"]],
        planned_calls=0,
        complaints=[
            {"id": str(n), "received": "2026-10-01T09:00", "answered": "9999-10-01T09:00"}
            for n in range(30_000)
        ],
        **{key: [] for key in ("calls", "key_accounts", "contracts", "answers")},
    ),
    Hostile("compute: pipe", "compute care {here}/it", {"it": os.mkfifo}),
    Hostile("compute: folder", "compute care {here}/it", {"it": os.mkdir}),
]
