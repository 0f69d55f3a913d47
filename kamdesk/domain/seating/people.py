"""The people at a table: their side, their part in the protocol, and what else the order looks at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Whose people someone belongs to."""

    HOST = "H"
    GUEST = "G"
    NEUTRAL = "N"  # the interpreter, who takes a chair and does not count (占位不占数)


class Role(StrEnum):
    """The part someone has: at most one host, one second host or hostess, one principal guest a table."""

    HOST = "host"  # 主人、主陪
    SECOND_HOST = "second_host"  # 第二主人、副主陪
    HOSTESS = "hostess"  # 女主人
    PRINCIPAL_GUEST = "main_guest"  # 主宾
    GUEST = "guest"  # 来宾
    COMPANION = "companion"  # 陪客
    INTERPRETER = "interpreter"  # 翻译


class Gender(StrEnum):
    """A man or a woman, where the order of the table asks for it."""

    MAN = "M"
    WOMAN = "F"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person to be seated.

    ``rank`` is the place in the order of one's own side, 1 the highest; equal ranks keep the order of the
    list. ``level`` is the grade of the post (1 the highest), compared across sides. ``seat`` is the chair
    that the user has locked for this person, ``spouse_of`` and ``interprets_for`` name another person's id.
    """

    id: str
    name: str = ""
    side: Side
    rank: int
    role: Role = Role.GUEST
    gender: Gender | None = None
    spouse_of: str | None = None
    interprets_for: str | None = None
    seat: int | None = None
    level: int | None = None
    organisation: str = ""
    languages: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        """The name to show: the person's own, or the id where nobody wrote one."""
        return self.name or self.id

    @property
    def counts(self) -> bool:
        """Whether the person counts as one of a side: the interpreter does not (占位不占数)."""
        return self.role is not Role.INTERPRETER and self.side is not Side.NEUTRAL

    @property
    def second_centre(self) -> bool:
        """Whether the place opposite the host is this person's."""
        return self.role in (Role.SECOND_HOST, Role.HOSTESS)


def titles_of(one: Person, other: Person) -> tuple[str, str]:
    """Return what to call two people side by side: their names, the ids where both are called alike."""
    return (one.title, other.title) if one.title != other.title else (one.id, other.id)
