"""Who changes what the department goes by: whoever signs for it, and while nobody does, whoever is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.desk.actors import Right, rights_of
from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from datetime import date

    from kamdesk.domain.desk.actors import Actor
    from kamdesk.store.log.work import Work

CHANGES_STANDARD: Final = Right.SIGN


def may_change_standards(work: Work, actor: Actor, day: date) -> bool:
    """Tell whether somebody may change a standard of the department on a day."""
    at_work = [member for member in members.all_members(work) if member.works_on(day)]
    someone_may = any(CHANGES_STANDARD in rights_of(member.post) for member in at_work)
    return actor.may(CHANGES_STANDARD) or not someone_may
