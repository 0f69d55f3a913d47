"""Birthdays of contacts and founding days of customers that are kept on some days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kamdesk.domain.customers.care import CareOccasion, anniversary_in_words, birthday_in_words
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.lunar_calendar import BirthdayCalendar
from kamdesk.store.models.customers import ContactRow, CustomerRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement

    from kamdesk.store.log.work import Work


def occasions(
    work: Work, days: Sequence[date], owner_ids: Collection[UUID] | None = None
) -> tuple[CareOccasion, ...]:
    """Return what is kept on these days, by day, of everybody or of the customers of these members."""
    wanted: list[ColumnElement[bool]] = [CustomerRow.deleted_at.is_(None)]
    if owner_ids is not None:
        wanted.append(CustomerRow.owner_id.in_(owner_ids))
    calendar = BirthdayCalendar(days)
    found = [*_birthdays(work, calendar, wanted), *_anniversaries(work, calendar, wanted)]
    return tuple(sorted(found, key=lambda occasion: (occasion.day, occasion.customer, occasion.contact)))


def _birthdays(
    work: Work, calendar: BirthdayCalendar, wanted: Sequence[ColumnElement[bool]]
) -> Iterator[CareOccasion]:
    statement = (
        select(
            *(ContactRow.name, ContactRow.job_title, ContactRow.birthday),
            *(CustomerRow.name, CustomerRow.short_name, CustomerRow.owner_id),
        )
        .join(CustomerRow, CustomerRow.id == ContactRow.customer_id)
        .where(ContactRow.deleted_at.is_(None), ContactRow.birthday.is_not(None), *wanted)
    )
    for contact, job_title, birthday, customer, short_name, owner_id in work.session.execute(statement):
        day = calendar.day_of(birthday) if birthday is not None else None
        if birthday is not None and day is not None:
            yield CareOccasion(
                day=day,
                what=birthday_in_words(birthday),
                customer=customer,
                short_name=short_name,
                owner_id=owner_id,
                contact=contact,
                job_title=job_title,
            )


def _anniversaries(
    work: Work, calendar: BirthdayCalendar, wanted: Sequence[ColumnElement[bool]]
) -> Iterator[CareOccasion]:
    statement = select(
        CustomerRow.name, CustomerRow.short_name, CustomerRow.owner_id, CustomerRow.founding_date
    ).where(CustomerRow.founding_date.is_not(None), *wanted)
    for customer, short_name, owner_id, founded in work.session.execute(statement):
        day = calendar.day_of(Birthday(founded.month, founded.day)) if founded is not None else None
        if founded is not None and day is not None and day.year > founded.year:
            yield CareOccasion(
                day=day,
                what=anniversary_in_words(founded, day),
                customer=customer,
                short_name=short_name,
                owner_id=owner_id,
            )
