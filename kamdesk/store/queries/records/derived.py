"""Columns of lists that records of other kinds fill, and conditions on how long ago a day is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.listing import limit_of
from kamdesk.store.models.registry import columns_of, row_class
from kamdesk.store.models.settings import SettingRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import FromClause

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.listing import Derived, Intervals, Span
    from kamdesk.store.log.work import Work


def place_of(kind: RecordKind[Any], name: str, now: datetime) -> Any:
    """Return what stands in a column of a list: the field itself, or what another kind's records say."""
    derived = kind.derived.get(name)
    if derived is None:
        return columns_of(kind.name)[name]
    return _said_by_others(row_class(kind.name).__table__, derived, now)


def spans_of(
    work: Work, kind: RecordKind[Any], name: str, now: datetime, codes: frozenset[object]
) -> ColumnElement[bool]:
    """Return that the day in a column lies within one of the spans of these codes."""
    wanted = [span for span in kind.listed.spans[name] if span.code in codes]
    return or_(*(_within_span(work, kind, name, span, now) for span in wanted))


def _within_span(
    work: Work, kind: RecordKind[Any], name: str, span: Span, now: datetime
) -> ColumnElement[bool]:
    """Return that the day in a column lies within a span."""
    place = place_of(kind, name, now)
    accepted: list[ColumnElement[bool]] = [place.is_(None)] if span.blank else []
    if span.days is not None:
        is_moment = kind.column_named[name].kind is FieldKind.TIME
        accepted.append(place < limit_of(span.days, now, is_moment=is_moment))
    if span.intervals is not None:
        accepted.append(_longer_ago(work, kind, place, span.intervals, now))
    still_open = [place_of(kind, span.open_in, now).is_(None)] if span.open_in else []
    return and_(or_(*accepted), *still_open)


def _longer_ago(
    work: Work, kind: RecordKind[Any], place: Any, intervals: Intervals, now: datetime
) -> ColumnElement[bool]:
    """Return that a day lies longer ago than the days of its record; each number of days is asked once."""
    columns = columns_of(kind.name)
    own, by = columns[intervals.own], columns[intervals.by]
    setting = SettingRow.__table__.c
    connection = work.session.connection()
    text = connection.scalar(select(setting.value).where(setting.name == intervals.setting)) or ""
    used = connection.execute(select(own).where(own.is_not(None)).distinct()).scalars().all()

    def is_before(days: int) -> ColumnElement[bool]:
        before: ColumnElement[bool] = place < limit_of(days, now, is_moment=False)
        return before

    of_its_own = (and_(own == days, is_before(days)) for days in used)
    of_others = (
        and_(own.is_(None), by.is_(None) if value is None else by == value, is_before(days))
        for value, days in intervals.read(text).items()
    )
    return or_(*of_its_own, *of_others)


def _said_by_others(table: FromClause, derived: Derived, now: datetime) -> Any:
    """Return the value that the first or last record has which names a row, as a query within its query."""
    of = kind_named(derived.of)
    other = row_class(of.name).__table__.alias().c  # which may be the table of the list itself
    day = other[derived.order]
    conditions = [other[derived.by] == table.c.id]
    conditions += [other[name] == value for name, value in derived.where.items()]
    if of.has_trash:
        conditions.append(other.deleted_at.is_(None))
    if derived.upcoming:
        conditions.append(day >= now.astimezone().date())
    order = [place.desc() if derived.last else place for place in (day, other.key)]
    value = select(other[derived.value]).where(*conditions).order_by(*order).limit(1)
    said = value.correlate(table).scalar_subquery()
    is_worded = derived.field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}
    return func.coalesce(said, "") if is_worded else said
