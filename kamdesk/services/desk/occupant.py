"""Who sits at this desk: remembered for each PC, changeable at any time, in force from the next act on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from kamdesk.config.settings import HOLDS_ALL_ROLES
from kamdesk.domain.desk.actors import Actor, actor_at_desk
from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk import office
from kamdesk.store.queries.desk import members, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from uuid import UUID

    from kamdesk.config.settings import Setting
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

PERSON: Final = "desk.person"
"""Under this place the PC remembers the name of who works at it."""
_MEMBER: Final = "desk.member"
"""Under this place the PC remembers which member that is, whatever the name becomes."""


class DeskMemory(Protocol):
    """The settings of this PC, as far as they tell who sits here."""

    def get(self, setting: Setting[bool]) -> bool:
        """Return the chosen value of a setting."""

    def recall(self, name: str, default: Any = None) -> Any:
        """Return what was remembered under a name."""

    def remember(self, name: str, value: Any) -> None:
        """Remember a value under a name."""

    def save(self) -> None:
        """Write down what was remembered."""


class Occupant:
    """The member at this desk, in whose name the open file is written."""

    def __init__(
        self,
        database: Database,
        memory: DeskMemory,
        today: Callable[[], date],
        system_user: str,
        announce: Callable[[Iterable[str]], object],
    ) -> None:
        """Sit down as on the last day; members who change, come or go change who may do what at once."""
        self._database = database
        self._memory = memory
        self._today = today
        self._system_user = system_user
        self._announce = announce
        database.actor = actor = self._found()
        if actor.member_id is not None and actor.name == self._recalled(PERSON):
            memory.remember(_MEMBER, str(actor.member_id))
        database.on_commit(lambda kinds: self.refresh() if MEMBER.name in kinds else None)

    @property
    def actor(self) -> Actor:
        """Who acts at this desk now."""
        return self._database.actor

    def people(self) -> tuple[Member, ...]:
        """Return the members who may sit here: those at work today."""
        today = self._today()
        with self._database.reading() as work:
            return tuple(member for member in members.all_members(work) if member.works_on(today))

    def sit_down(self, member_id: UUID) -> None:
        """Let a member sit here from now on, also after a restart.

        Raises `NotFoundError` for somebody who is not at work, and `UserError` where the settings of this PC
        cannot be written; then the member sits here until the program ends.
        """
        member = next((each for each in self.people() if each.id == member_id), None)
        if member is None:
            raise NotFoundError(Message("这位成员现在不在岗，使用者没有改变。"))
        self._memory.remember(PERSON, member.name)
        self._memory.remember(_MEMBER, str(member.id))
        self.refresh()
        self._memory.save()

    def refresh(self) -> None:
        """Read anew who sits here and what they may do; whoever shows it is told of a change."""
        found = self._found()
        if found != self._database.actor:
            self._database.actor = found
            self._announce({OCCUPANT})

    def _found(self) -> Actor:
        """Return who was remembered by this PC, else whom the file names, else the user of the system."""
        today = self._today()
        with self._database.reading() as work:
            everyone = members.all_members(work)
            named = settings.get(work, office.PERSON, "")
        name, member_id = self._recalled(PERSON), self._recalled(_MEMBER)
        name = name or named or self._system_user
        by_id = next((each for each in everyone if str(each.id) == member_id), None)
        member = by_id or next((each for each in everyone if each.name == name), None)
        if member is None:
            return Actor(name)
        at_work = [each for each in everyone if each.works_on(today)]
        return actor_at_desk(member, at_work, holds_all_roles=self._memory.get(HOLDS_ALL_ROLES))

    def _recalled(self, place: str) -> str:
        said = self._memory.recall(place)
        return said if isinstance(said, str) and said.isprintable() else ""
