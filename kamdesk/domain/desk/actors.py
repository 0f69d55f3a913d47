"""Who acts at a desk: one identity for the log, for undo and for what may be done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.desk.members import Post

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.desk.members import Member


class Right(StrEnum):
    """What not everybody in the department may do (page "Service, care and reports", last section)."""

    REVIEW = "review"
    SIGN = "sign"
    CHECK_MONEY = "check_money"
    APPROVE = "approve"
    ADMINISTER = "administer"


_RIGHTS_OF_POST: Final[Mapping[Post, frozenset[Right]]] = {
    Post.SUPERVISOR: frozenset({Right.REVIEW}),
    Post.MANAGER: frozenset({Right.REVIEW, Right.SIGN}),
    Post.FINANCE: frozenset({Right.CHECK_MONEY}),
    Post.GENERAL_MANAGER: frozenset({Right.APPROVE}),
    Post.DATA_ADMIN: frozenset({Right.ADMINISTER}),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """The person in whose name a desk writes: the name for the log, the member, what they may do.

    ``member_id`` is None for somebody who is no member of the department, such as the system's user.
    """

    name: str = ""
    member_id: UUID | None = None
    rights: frozenset[Right] = frozenset()

    def may(self, right: Right) -> bool:
        """Tell whether this person may do what the right allows."""
        return right in self.rights


def actor_of(member: Member) -> Actor:
    """Return the member as the one who acts, with the rights of the post."""
    return Actor(member.name, member.id, rights_of(member.post))


def rights_of(post: Post) -> frozenset[Right]:
    """Return what whoever holds a post may do beyond what everybody may."""
    return _RIGHTS_OF_POST.get(post, frozenset())
