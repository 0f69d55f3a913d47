"""Whose act something is, and for whom somebody else may do it: one rule for signatures and approvals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.desk.actors import Right, rights_of
from kamdesk.domain.desk.members import Post
from kamdesk.domain.readings.cleaning import clean_line
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.domain.desk.actors import Actor

_LONGEST_REASON: Final = 200
_DONE_FOR_OTHERS: Final = frozenset({Right.REVIEW, Right.SIGN})
"""The rights of the department's own posts; money and the company's leaders are never stood in for."""
_POSTS_STOOD_IN_FOR: Final = frozenset({Post.SPECIALIST, Post.ASSISTANT})
"""Posts without such rights that are stood in for."""


class Standing(StrEnum):
    """How somebody stands to an act: it is theirs, they may do it for another, or they may not do it."""

    OWN = "own"
    FOR_ANOTHER = "for_another"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Whose act something is: one member's own, or of those with one of the rights, or in the post.

    ``about`` is the member whom the act judges and who therefore leaves it to others, unless one person
    holds all roles. With ``only_own`` nobody does it for somebody else.
    """

    member_id: UUID | None = None
    rights: frozenset[Right] = frozenset()
    post: Post | None = None
    about: UUID | None = None
    only_own: bool = False

    def is_of(self, actor: Actor) -> bool:
        """Tell whether the act is this person's own."""
        if actor.member_id is None or (actor.member_id == self.about and not actor.holds_all_roles):
            return False
        is_right = bool(self.rights & actor.rights) or (self.post is not None and self.post is actor.post)
        return actor.member_id == self.member_id or is_right

    def standing_of(self, actor: Actor) -> Standing:
        """Return whether this person does the act in their own name, for somebody else, or not at all."""
        if self.is_of(actor):
            return Standing.OWN
        stands_in = actor.may(Right.STAND_IN) and actor.member_id not in (None, self.about)
        return Standing.FOR_ANOTHER if stands_in and self._done_for_others else Standing.REFUSED

    @property
    def _done_for_others(self) -> bool:
        if self.only_own:
            return False
        has_right = bool(self.rights & _DONE_FOR_OTHERS)
        return self.member_id is not None or has_right or self.post in _POSTS_STOOD_IN_FOR


@dataclass(frozen=True, slots=True)
class StandIn:
    """That an act is done for somebody else, and why; for which member, where several could have done it."""

    reason: str
    member_id: UUID | None = None


def checked_reason(stand_in: StandIn) -> str:
    """Return the reason tidied; raise `UserError` where there is none, or too long a one."""
    reason = clean_line(stand_in.reason)
    if not reason:
        raise UserError(Message("请写明代签的理由。没有改动任何内容。"), field="reason")
    if len(reason) > _LONGEST_REASON:
        raise UserError(
            Message("代签的理由最多 {count} 个字，请写短些。", count=_LONGEST_REASON), field="reason"
        )
    return reason


def deciding_rights(post: Post) -> frozenset[Right]:
    """Return the rights of which one suffices to decide for a post: those that no lower post has."""
    own = rights_of(post) - {Right.STAND_IN}
    return own - {Right.REVIEW} if Right.SIGN in own else own


def refusal(act: Message, whose: str | Message, actor: Actor, duty: Duty) -> Message:
    """Say why somebody may not do an act, whose it is, and what to do."""
    if actor.member_id is None:
        return Message(
            "“{act}”由{whose}办理；请先在窗口左下角选择现在使用这台电脑的成员。",
            act=act,
            whose=whose,
        )
    if actor.member_id == duty.about:
        return Message(
            "“{act}”由{whose}办理，{name}不能审批自己的考核。",
            act=act,
            whose=whose,
            name=actor.name,
        )
    return Message(
        "“{act}”由{whose}办理；现在用这台电脑的是{name}，不能代办。",
        act=act,
        whose=whose,
        name=actor.name,
    )
