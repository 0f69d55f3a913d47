"""Calls with the names of their people: listed by month, counted for the evaluation."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from kamdesk.domain.events.calls import INDICATOR_OF, Call, CallEntry, Purpose
from kamdesk.domain.readings.workdays import next_month
from kamdesk.store.models.customers import CustomerRow
from kamdesk.store.models.desk import MemberRow
from kamdesk.store.models.events import CallRow
from kamdesk.store.queries.records import mapping

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement

    from kamdesk.store.log.work import Work


_NAMED: Final = (
    select(CallRow, MemberRow.name, CustomerRow.name)
    .join(MemberRow, MemberRow.id == CallRow.member_id)
    .join(CustomerRow, CustomerRow.id == CallRow.customer_id)
)


def ids(work: Work, month: date | None = None) -> tuple[UUID, ...]:
    """Return the ids of the calls of a month, or of all that are not in the trash, oldest first."""
    wanted = select(CallRow.id).where(CallRow.deleted_at.is_(None), *(_within(month) if month else ()))
    return tuple(work.session.scalars(wanted.order_by(CallRow.date, CallRow.key)))


def entries(work: Work, call_ids: Iterable[UUID]) -> Iterator[CallEntry]:
    """Yield these calls with the names of their people, in this order; ids of no call are passed over."""
    for call_id in call_ids:
        found = work.session.execute(_NAMED.where(CallRow.id == call_id)).first()
        if found is not None:
            row, member, customer = found
            yield CallEntry(call=mapping.to_value(Call, row), member_name=member, customer_name=customer)


def last_held(work: Work, customer_id: UUID, before: date) -> date | None:
    """Return the day of the last call held on a customer before a day; None where there is none."""
    return work.session.scalar(
        select(func.max(CallRow.date)).where(
            CallRow.customer_id == customer_id,
            CallRow.held.is_(True),
            CallRow.date < before,
            CallRow.deleted_at.is_(None),
        )
    )


def listed(
    work: Work,
    *,
    month: date | None = None,
    member_id: UUID | None = None,
    purpose: Purpose | None = None,
    held_only: bool = False,
) -> tuple[CallEntry, ...]:
    """Return calls with the names of their people, newest first; what is None does not narrow."""
    conditions: list[ColumnElement[bool]] = [CallRow.deleted_at.is_(None)]
    if month is not None:
        conditions += _within(month)
    if member_id is not None:
        conditions.append(CallRow.member_id == member_id)
    if purpose is not None:
        conditions.append(CallRow.purpose == purpose)
    if held_only:
        conditions.append(CallRow.held.is_(True))
    found = work.session.execute(_NAMED.where(*conditions).order_by(CallRow.date.desc(), CallRow.key.desc()))
    return tuple(
        CallEntry(call=mapping.to_value(Call, row), member_name=member, customer_name=customer)
        for row, member, customer in found
    )


def of_days(work: Work, member_id: UUID, first: date, last: date) -> tuple[CallEntry, ...]:
    """Return a member's calls from a day to another one, both included, the earliest first."""
    found = work.session.execute(
        _NAMED.where(
            CallRow.deleted_at.is_(None),
            CallRow.member_id == member_id,
            CallRow.date >= first,
            CallRow.date <= last,
        ).order_by(CallRow.date, CallRow.key)
    )
    return tuple(
        CallEntry(call=mapping.to_value(Call, row), member_name=member, customer_name=customer)
        for row, member, customer in found
    )


def held_groups(work: Work, month: date, member_id: UUID | None = None) -> dict[tuple[UUID, str], int]:
    """Return the groups of held calls of a month, or of one member in it, by member and indicator."""
    wanted = (
        select(CallRow.member_id, CallRow.purpose, func.sum(CallRow.groups))
        .where(CallRow.deleted_at.is_(None), CallRow.held.is_(True), *_within(month))
        .group_by(CallRow.member_id, CallRow.purpose)
    )
    if member_id is not None:
        wanted = wanted.where(CallRow.member_id == member_id)
    found = work.session.execute(wanted)
    return {(member, INDICATOR_OF[purpose]): groups for member, purpose, groups in found}


def held_groups_of(
    work: Work, customer_ids: Collection[UUID], since: date
) -> dict[tuple[UUID, date, str], int]:
    """Return how many groups of calls were held since a day, by customer, month and indicator."""
    wanted = select(CallRow.customer_id, CallRow.date, CallRow.purpose, CallRow.groups).where(
        CallRow.customer_id.in_(customer_ids),
        CallRow.date >= since,
        CallRow.held.is_(True),
        CallRow.deleted_at.is_(None),
    )
    counts: dict[tuple[UUID, date, str], int] = defaultdict(int)
    for customer_id, day, purpose, groups in work.session.execute(wanted):
        counts[customer_id, day.replace(day=1), INDICATOR_OF[purpose]] += groups
    return counts


def held_development(work: Work, customer_id: UUID, *, besides: UUID) -> CallEntry | None:
    """Return the held development call on a customer other than ``besides``, if there is one."""
    found = work.session.execute(
        _NAMED.where(
            CallRow.customer_id == customer_id,
            CallRow.id != besides,
            CallRow.purpose == Purpose.DEVELOPMENT,
            CallRow.held.is_(True),
            CallRow.deleted_at.is_(None),
        )
        .order_by(CallRow.date)
        .limit(1)
    ).first()
    if found is None:
        return None
    row, member, customer = found
    return CallEntry(call=mapping.to_value(Call, row), member_name=member, customer_name=customer)


def on_day(work: Work, customer_id: UUID, day: date, *, besides: UUID | None) -> CallEntry | None:
    """Return a call on a customer on a day other than ``besides``, if there is one."""
    conditions = [CallRow.customer_id == customer_id, CallRow.date == day, CallRow.deleted_at.is_(None)]
    if besides is not None:
        conditions.append(CallRow.id != besides)
    found = work.session.execute(_NAMED.where(*conditions).order_by(CallRow.key).limit(1)).first()
    if found is None:
        return None
    row, member, customer = found
    return CallEntry(call=mapping.to_value(Call, row), member_name=member, customer_name=customer)


def _within(month: date) -> list[ColumnElement[bool]]:
    return [CallRow.date >= month.replace(day=1), CallRow.date < next_month(month)]
