"""The people at a table: their side, their role, and the other facts that the order depends on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """The side a person belongs to."""

    HOST = "H"
    GUEST = "G"
    NEUTRAL = "N"  # the interpreter, who takes a chair and does not count (占位不占数)


class TableRole(StrEnum):
    """A person's role; a table has at most one host, one second host or hostess, and one principal guest."""

    HOST = "host"  # 主人、主陪
    SECOND_HOST = "second_host"  # 第二主人、副主陪
    HOSTESS = "hostess"  # 女主人
    PRINCIPAL_GUEST = "main_guest"  # 主宾
    GUEST = "guest"  # 来宾
    COMPANION = "companion"  # 陪客
    INTERPRETER = "interpreter"  # 翻译


class Gender(StrEnum):
    """Man or woman, where the order of the table depends on it."""

    MAN = "M"
    WOMAN = "F"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person to be seated.

    ``rank`` is the place in the order of the person's own side, 1 the highest; equal ranks keep the order of
    the list. ``level`` is the grade of the post (1 the highest), compared across sides. ``seat`` is a chair
    locked by the user; ``spouse_of`` and ``interprets_for`` are ids of other people.
    """

    id: str
    name: str = ""
    side: Side
    rank: int
    role: TableRole = TableRole.GUEST
    gender: Gender | None = None
    spouse_of: str | None = None
    interprets_for: str | None = None
    seat: int | None = None
    level: int | None = None
    organisation: str = ""
    languages: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        """The name to show: the person's name, otherwise the id."""
        return self.name or self.id

    @property
    def counts(self) -> bool:
        """Whether the person counts as one of a side; an interpreter does not (占位不占数)."""
        return self.role is not TableRole.INTERPRETER and self.side is not Side.NEUTRAL


def titles_of(one: Person, other: Person) -> tuple[str, str]:
    """Return the names of two people, or their ids if both have the same name."""
    return (one.title, other.title) if one.title != other.title else (one.id, other.id)
