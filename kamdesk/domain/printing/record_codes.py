"""The short codes printed at the foot of sheets, by which the search finds the record.

A code is short enough to type: which kind of paper, of which month, and the end of a record's id. The prefix
is that which the kind of record declares.

- ``KP2611-7QF3XY``: an evaluation (考评) of November 2026, of the member whose id ends so;
- ``KP2611-ZB``: a table (总表) of all evaluations of that month;
- ``JH2612-7QF3XY``: the plan (计划) of December 2026, of the member whose id ends so;
- ``BF2611-M4K8TZ``: a call (拜访) of November 2026, whose own id ends so.

Characters are those of Crockford's base 32: no I, L, O, U; letters commonly misread are accepted.
The sheet of a record with a number, such as a customer, shows that number instead.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind

_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD: Final = str.maketrans("ILO", "110")
_BITS: Final = 5
_LENGTH: Final = 6
_TABLE: Final = "ZB"
_CENTURY: Final = 2000
_CODE: Final = re.compile(
    rf"(?P<prefix>[A-Z]+)(?P<year>\d\d)(?P<month>0[1-9]|1[0-2])(?P<end>{_TABLE}|[0-9A-Z]{{{_LENGTH}}})"
)


@dataclass(frozen=True, slots=True)
class RecordCode:
    """A code that was read: kind of record, month, and how the id ends; no end for a table of all."""

    kind: RecordKind[Any]
    month: date
    end: str

    def fits(self, record_id: UUID) -> bool:
        """Return whether an id ends as the code says."""
        return self.end == _end_of(record_id)


def record_code(kind: RecordKind[Any], day: date, record_id: UUID) -> str:
    """Return the code of a record of a day or month; its id, or that of the record by which it is known."""
    return _code(kind, day, _end_of(record_id))


def table_code(kind: RecordKind[Any], month: date) -> str:
    """Return the code of a table of all records of a month."""
    return _code(kind, month, _TABLE)


def read_code(text: str) -> RecordCode | None:
    """Return what a typed code means, with or without hyphen and in any case; None where it is none."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", text).upper() if sign.isalnum())
    found = _CODE.fullmatch(plain)
    kind = _kinds_by_prefix().get(found["prefix"]) if found is not None else None
    if found is None or kind is None:
        return None
    month = date(_CENTURY + int(found["year"]), int(found["month"]), 1)
    if found["end"] == _TABLE:
        return RecordCode(kind, month, "") if kind.has_month_table else None
    return RecordCode(kind, month, found["end"].translate(_MISREAD))


@cache
def _kinds_by_prefix() -> Mapping[str, RecordKind[Any]]:
    return {kind.code_prefix: kind for kind in KINDS if kind.code_prefix}


def _code(kind: RecordKind[Any], day: date, end: str) -> str:
    return f"{kind.code_prefix}{day:%y%m}-{end}"


def _end_of(record_id: UUID) -> str:
    return "".join(_SIGNS[record_id.int >> (_BITS * n) & 31] for n in range(_LENGTH - 1, -1, -1))
