"""For whom a member answers over some days: for themselves, and for whom they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.company.absences import responsible_on
from kamdesk.store.queries.company import absences
from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work


class Answering:
    """Tells to whom things go that are due from one day to another, as one member sees it."""

    def __init__(self, work: Work, member_id: UUID, first: date, last: date) -> None:
        self._member_id = member_id
        self._absences = absences.within(work, first, last)
        self._names = members.names(work)

    @property
    def people(self) -> tuple[UUID, ...]:
        """The member, and everybody who names them as a deputy in these days."""
        others = (each.member_id for each in self._absences if each.deputy_id == self._member_id)
        return tuple(dict.fromkeys((self._member_id, *others)))

    def is_due(self, owner: UUID, day: date) -> bool:
        """Tell whether what is due for ``owner`` on a day goes to the member."""
        return responsible_on(owner, day, self._absences) == self._member_id

    def words(self, owner: UUID) -> str:
        """Say for whom something is done; nothing where it is the member's own."""
        return "" if owner == self._member_id else f"（代{self._names.get(owner, '')}）"
