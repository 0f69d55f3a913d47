"""The small codes at the foot of papers, by which the search finds the record again.

A code is short enough to type and holds the end of the record's id:

- ``KP2611-7QF3XY``: an evaluation (考评) of November 2026, of the member whose id ends so;
- ``KP2611-ZB``: a table (总表) of all evaluations of that month.

Signs are those of Crockford's base 32: no I, L, O, U, and what people read for them counts the same.
A customer's paper bears the customer's own number.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from uuid import UUID

_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD: Final = str.maketrans("ILO", "110")
_BITS: Final = 5
_LENGTH: Final = 6
_TABLE: Final = "ZB"
_CENTURY: Final = 2000
_CODE: Final = re.compile(rf"KP(?P<year>\d\d)(?P<month>0[1-9]|1[0-2])(?P<end>{_TABLE}|[0-9A-Z]{{{_LENGTH}}})")


@dataclass(frozen=True, slots=True)
class EvaluationCode:
    """A code that was read: of which month, and how the member's id ends; no end for a table."""

    month: date
    end: str

    def fits(self, member_id: UUID) -> bool:
        """Tell whether a member's id ends as the code says."""
        return self.end == _end_of(member_id)


def evaluation_code(month: date, member_id: UUID) -> str:
    """Return the code of a member's evaluation sheet."""
    return f"KP{month:%y%m}-{_end_of(member_id)}"


def evaluation_table_code(month: date) -> str:
    """Return the code of a table of all evaluations of a month."""
    return f"KP{month:%y%m}-{_TABLE}"


def read_code(text: str) -> EvaluationCode | None:
    """Return what a typed code means, with or without hyphen and in any case; None where it is none."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", text).upper() if sign.isalnum())
    found = _CODE.fullmatch(plain)
    if found is None:
        return None
    month = date(_CENTURY + int(found["year"]), int(found["month"]), 1)
    return EvaluationCode(month, "" if found["end"] == _TABLE else found["end"].translate(_MISREAD))


def _end_of(record_id: UUID) -> str:
    return "".join(_SIGNS[record_id.int >> (_BITS * n) & 31] for n in range(_LENGTH - 1, -1, -1))
