"""The short codes printed at the foot of sheets, by which the search finds the record.

A code is short enough to type: which kind of paper, of which month, and the end of a record's id.

- ``KP2611-7QF3XY``: an evaluation (考评) of November 2026, of the member whose id ends so;
- ``KP2611-ZB``: a table (总表) of all evaluations of that month;
- ``JH2612-7QF3XY``: the plan (计划) of December 2026, of the member whose id ends so;
- ``BF2611-M4K8TZ``: a call (拜访) of November 2026, whose own id ends so.

Characters are those of Crockford's base 32: no I, L, O, U; letters commonly misread are accepted.
A customer's sheet shows the customer's own number instead.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from uuid import UUID

EVALUATION: Final = "evaluation"
PLAN: Final = "plan"
CALL: Final = "call"
_PREFIXES: Final = {"KP": EVALUATION, "JH": PLAN, "BF": CALL}
_PREFIX_OF: Final = {kind: prefix for prefix, kind in _PREFIXES.items()}
_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD: Final = str.maketrans("ILO", "110")
_BITS: Final = 5
_LENGTH: Final = 6
_TABLE: Final = "ZB"
_CENTURY: Final = 2000
_CODE: Final = re.compile(
    rf"(?P<prefix>{'|'.join(_PREFIXES)})(?P<year>\d\d)(?P<month>0[1-9]|1[0-2])"
    rf"(?P<end>(?<=KP\d{{4}}){_TABLE}|[0-9A-Z]{{{_LENGTH}}})"
)


@dataclass(frozen=True, slots=True)
class RecordCode:
    """A code that was read: kind of record, month, and how the id ends; no end for a table of all."""

    kind: str
    month: date
    end: str

    def fits(self, record_id: UUID) -> bool:
        """Return whether an id ends as the code says."""
        return self.end == _end_of(record_id)


def evaluation_code(month: date, member_id: UUID) -> str:
    """Return the code of a member's evaluation sheet."""
    return _code(EVALUATION, month, _end_of(member_id))


def evaluation_table_code(month: date) -> str:
    """Return the code of a table of all evaluations of a month."""
    return _code(EVALUATION, month, _TABLE)


def plan_code(month: date, member_id: UUID) -> str:
    """Return the code of a member's plan for a month."""
    return _code(PLAN, month, _end_of(member_id))


def call_code(day: date, call_id: UUID) -> str:
    """Return the code of a call held, or meant to be held, on a day."""
    return _code(CALL, day, _end_of(call_id))


def read_code(text: str) -> RecordCode | None:
    """Return what a typed code means, with or without hyphen and in any case; None where it is none."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", text).upper() if sign.isalnum())
    found = _CODE.fullmatch(plain)
    if found is None:
        return None
    month = date(_CENTURY + int(found["year"]), int(found["month"]), 1)
    end = "" if found["end"] == _TABLE else found["end"].translate(_MISREAD)
    return RecordCode(_PREFIXES[found["prefix"]], month, end)


def _code(kind: str, month: date, end: str) -> str:
    return f"{_PREFIX_OF[kind]}{month:%y%m}-{end}"


def _end_of(record_id: UUID) -> str:
    return "".join(_SIGNS[record_id.int >> (_BITS * n) & 31] for n in range(_LENGTH - 1, -1, -1))
