"""Who acts at a desk: one identity for the log, for undo and for what may be done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.desk.members import Post

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from uuid import UUID

    from kamdesk.domain.desk.members import Member


class Right(StrEnum):
    """What not everybody in the department may do (page "Service, care and reports", last section).

    ``STAND_IN`` allows to act for others, which is recorded and shown as 代签.
    """

    STAND_IN = "stand_in"
    REVIEW = "review"
    SIGN = "sign"
    CHECK_MONEY = "check_money"
    APPROVE = "approve"
    ADMINISTER = "administer"


_RIGHTS_OF_POST: Final[Mapping[Post, frozenset[Right]]] = {
    Post.ASSISTANT: frozenset({Right.STAND_IN}),
    Post.SUPERVISOR: frozenset({Right.STAND_IN, Right.REVIEW}),
    Post.MANAGER: frozenset({Right.STAND_IN, Right.REVIEW, Right.SIGN}),
    Post.FINANCE: frozenset({Right.CHECK_MONEY}),
    Post.GENERAL_MANAGER: frozenset({Right.APPROVE}),
    Post.DATA_ADMIN: frozenset({Right.ADMINISTER}),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """The person in whose name a desk writes: the name for the log, the member, what they may do.

    ``member_id`` and ``post`` are None for somebody who is no member, such as the system's user.
    """

    name: str = ""
    member_id: UUID | None = None
    rights: frozenset[Right] = frozenset()
    post: Post | None = None

    @property
    def holds_all_roles(self) -> bool:
        """Whether this is the one local user who does everything."""
        return self.rights >= ALL_ROLES

    def may(self, right: Right) -> bool:
        """Tell whether this person may do what the right allows."""
        return right in self.rights


ALL_ROLES: Final = frozenset(Right)


def actor_of(member: Member) -> Actor:
    """Return the member as the one who acts, with the rights of the post."""
    return Actor(member.name, member.id, rights_of(member.post), member.post)


def actor_at_desk(member: Member, at_work: Collection[Member], *, holds_all_roles: bool = False) -> Actor:
    """Return the member as the one who sits at a desk while these members are at work.

    On one PC alone one local user holds all roles: whoever has no colleague, or was told so. Who is not at
    work any more has no rights.
    """
    if all(member.id != each.id for each in at_work):
        return Actor(member.name, member.id, post=member.post)
    if holds_all_roles or len(at_work) == 1:
        return Actor(member.name, member.id, ALL_ROLES, member.post)
    return actor_of(member)


def rights_of(post: Post) -> frozenset[Right]:
    """Return what whoever holds a post may do beyond what everybody may."""
    return _RIGHTS_OF_POST.get(post, frozenset())
