"""Renewal of contracts (续签): the next term follows the one that ends, with what can be used again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.contracts import Renewal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.customers.contracts import Contract

_A_DAY: Final = timedelta(days=1)
_UNDECIDED: Final = frozenset({None, Renewal.TO_RENEW, Renewal.NEGOTIATING})


def next_term(starts_on: date | None, ends_on: date | None) -> tuple[date | None, date | None]:
    """Return the term that follows another: it begins the day after, and is as long.

    Whole years stay whole years, whatever leap days lie within.
    """
    if ends_on is None:
        return None, None
    begins = ends_on + _A_DAY
    if starts_on is None:
        return begins, None
    years = begins.year - starts_on.year
    is_whole = years > 0 and _years_later(starts_on, years) == begins
    after = _years_later(begins, years) if is_whole else begins + (begins - starts_on)
    return begins, after - _A_DAY


def renewed(contract: Contract, new_id: UUID) -> Contract:
    """Return the draft that renews a contract; who checks and signs it, and where it lies, is open again."""
    starts_on, ends_on = next_term(contract.starts_on, contract.ends_on)
    return replace(
        contract,
        id=new_id,
        version=0,
        subject=_of_year(contract.subject, contract.starts_on, starts_on),
        number="",
        signed_on=None,
        starts_on=starts_on,
        ends_on=ends_on,
        renewal=None,
        renews_id=contract.id,
        reviewed_by="",
        signed_by="",
        kept_at="",
        remark="",
    )


def renewal_by(successor: Contract | None, stands: Renewal | None) -> Renewal | None:
    """Return how the renewal of a contract stands by the one that renews it; None where there is no such."""
    if successor is None:
        is_told_by_it = stands in {Renewal.NEGOTIATING, Renewal.RENEWED}
        return Renewal.TO_RENEW if is_told_by_it else stands
    if successor.signed_on is not None:
        return Renewal.RENEWED
    return Renewal.NEGOTIATING if stands in _UNDECIDED | {Renewal.RENEWED} else stands


def moved_on(part: Any, contract_id: UUID, by: timedelta, new: Mapping[str, object]) -> Any:
    """Return a part of the contract as it is agreed again: later by as much as the term, and open."""
    due_on = None if part.due_on is None else part.due_on + by
    return replace(part, version=0, contract_id=contract_id, due_on=due_on, **new)


def _years_later(day: date, years: int) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(day.year + years, 2, 28) if is_leap_day else day.replace(year=day.year + years)


def _of_year(subject: str, before: date | None, after: date | None) -> str:
    """Return a name in which the year of the term stands, with that of the new term."""
    if before is None or after is None:
        return subject
    return subject.replace(str(before.year), str(after.year))
