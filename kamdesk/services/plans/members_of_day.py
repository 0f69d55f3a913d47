"""Whose sheets a selection means, on forms that have one for each member and day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from datetime import date

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.store.log.work import Work


def members_of_day(work: Work, selection: Selection, day: date) -> tuple[Member, ...]:
    """Return the members selected, in their order, or all who work on a day."""
    everybody = {member.id: member for member in members.all_members(work)}
    if selection.ids is None:
        return tuple(member for member in everybody.values() if member.works_on(day))
    return tuple(everybody[each] for each in selection.ids if each in everybody)
