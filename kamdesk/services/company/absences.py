"""Absences of members, who stands in for them, and how that is told."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from kamdesk.domain.company.absences import (
    ABSENCE,
    Absence,
    absence_on,
    overlap,
    responsible_on,
    same_time,
    unattended,
)
from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.readings.workdays import next_month
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import absences
from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.fields import Field
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

SOON: Final = timedelta(days=14)
"""So long before it begins an absence is told beside the name of whom it concerns."""


class Absences(Records[Absence]):
    """The use cases around absences: a member is away once at a time, and deputies should be there."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        super().__init__(database, ABSENCE)
        self._today = today

    @override
    def today(self) -> date:
        return self._today()

    @override
    def names(self, field: Field) -> Mapping[str, UUID]:
        """Return whom a field may name; of members those who are still here."""
        if field.refers_to != MEMBER.name:
            return super().names(field)
        with self._database.reading() as work:
            everyone = members.all_members(work)
        return {each.name: each.id for each in everyone if each.works_on(self.today())}

    def doubt(self, draft: RecordDraft[Absence]) -> Message | None:
        """Say who would be away together with their deputy; None where nobody, or the draft is not whole."""
        if draft.problems():
            return None
        absence = draft.record(new_id)
        with self._database.reading() as work:
            found = unattended(absence, absences.within(work, absence.from_on, absence.until))
            named = members.names(work)
        days = overlap(*found) if found is not None else None
        if found is None or days is None:
            return None
        away, deputy = found
        first, last = days
        return Message(
            "{name}的代理人{deputy}在 {first} 至 {last} 也外出，这几天的事项仍归{name}。",
            name=named[away.member_id],
            deputy=named[deputy.member_id],
            first=short_day(first),
            last=short_day(last),
        )

    def told(self) -> dict[UUID, Message]:
        """Return of each member who is away now or soon when that is, and who stands in."""
        today = self.today()
        with self._database.reading() as work:
            known = absences.within(work, today, today + SOON)
            named = members.names(work)
        ids = {each.member_id for each in known}
        return {each: _told(absence, named) for each in ids if (absence := next_of(each, today, known))}

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {"from_on": self.today()}

    @override
    def _check(self, work: Work, record: Absence) -> None:
        """Let nobody be away twice on one day."""
        other = same_time(record, absences.within(work, record.from_on, record.until))
        if other is not None:
            problem = Message(
                "{name}在 {first} 至 {last} 已经登记外出，请改那一次，或者错开日期。",
                name=members.names(work)[record.member_id],
                first=short_day(other.from_on),
                last=short_day(other.until),
            )
            raise InvalidDraftError(problem, {"from_on": problem})


def responsibility(work: Work, owner_id: UUID, today: date) -> tuple[Message, bool]:
    """Say who is responsible for what a member owns, now and soon; tell whether a deputy is today."""
    known = absences.within(work, today, today + SOON)
    named = members.names(work)
    owner, away = named.get(owner_id, ""), next_of(owner_id, today, known)
    if away is None:
        return Message("{owner} 负责", owner=owner), False
    said = _told(away, named)
    deputy = responsible_on(owner_id, today, known)
    is_away_too = away.covers(today) and away.deputy_id is not None and deputy == owner_id
    if is_away_too:
        return Message("{owner} 负责，{told}（今天也外出）", owner=owner, told=said), False
    return Message("{owner} 负责，{told}", owner=owner, told=said), deputy != owner_id


def deputies_in(work: Work, member_id: UUID, month: date) -> tuple[Message, ...]:
    """Return who stands in for a member in a month (its first day), and for whom the member does."""
    known = absences.within(work, month, next_month(month) - timedelta(days=1))
    named = members.names(work)
    own = [_told(each, named) for each in known if each.member_id == member_id]
    others = [
        Message(
            "{first} 至 {last} 代 {name}",
            first=short_day(each.from_on),
            last=short_day(each.until),
            name=named.get(each.member_id, ""),
        )
        for each in known
        if each.deputy_id == member_id
    ]
    return (*own, *others)


def next_of(member_id: UUID, today: date, known: Iterable[Absence]) -> Absence | None:
    """Return the absence that a member is on today, else the next one; None where there is none."""
    own = [each for each in known if each.member_id == member_id]
    return absence_on(member_id, today, own) or min(own, key=lambda each: each.from_on, default=None)


def short_day(day: date) -> str:
    """Return a day as it is told beside a name: 12-01."""
    return f"{day:%m-%d}"


def _told(absence: Absence, named: Mapping[UUID, str]) -> Message:
    first, last = short_day(absence.from_on), short_day(absence.until)
    if absence.deputy_id is None:
        return Message("{first} 至 {last} 外出，没有代理人", first=first, last=last)
    return Message(
        "{first} 至 {last} 由 {deputy} 代", first=first, last=last, deputy=named.get(absence.deputy_id, "")
    )
