"""Members of the department: who works here, in which post, and since when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID


class Post(StrEnum):
    """The posts of the department and of those who sign for it."""

    MANAGER = "manager"
    SUPERVISOR = "supervisor"
    SPECIALIST = "specialist"
    ASSISTANT = "assistant"
    DATA_ADMIN = "data_admin"
    FINANCE = "finance"
    GENERAL_MANAGER = "general_manager"


POSTS: Final = (
    (Post.MANAGER, term("大客户经理")),
    (Post.SUPERVISOR, term("客户关系主管")),
    (Post.SPECIALIST, term("客户专员")),
    (Post.ASSISTANT, term("客户助理")),
    (Post.DATA_ADMIN, term("数据管理员")),
    (Post.FINANCE, term("财务")),
    (Post.GENERAL_MANAGER, term("总经理")),
)

MEMBER_FIELDS: Final[tuple[Field, ...]] = (
    Field("name", term("姓名"), term("成员"), max_length=60, required=True, personal=True),
    Field("post", term("岗位"), term("成员"), FieldKind.CHOICE, choices=POSTS, required=True),
    Field("joined_on", term("到岗日期"), term("成员"), FieldKind.DATE),
    Field("left_on", term("离岗日期"), term("成员"), FieldKind.DATE),
    Field("evaluated", term("参加考核"), term("成员"), FieldKind.FLAG),
)


def _problem_with_leaving(values: Mapping[str, Any]) -> dict[str, Message]:
    joined_on, left_on = values["joined_on"], values["left_on"]
    if joined_on is None or left_on is None or joined_on <= left_on:
        return {}
    return {"left_on": Message("离岗日期不能早于到岗日期，没有任何改动。")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One member of the department; ``evaluated`` says whether a monthly sheet is made."""

    id: UUID
    version: int = 0
    name: str
    post: Post = Post.SPECIALIST
    joined_on: date | None = None
    left_on: date | None = None
    evaluated: bool = True

    def works_on(self, day: date) -> bool:
        """Tell whether the member belongs to the department on that day, both ends included."""
        has_joined = self.joined_on is None or self.joined_on <= day
        return has_joined and (self.left_on is None or day <= self.left_on)


MEMBER: Final = RecordKind(
    name="member",
    plural="members",
    icon="member",
    word=term("成员"),
    many=term("成员", "泛指"),
    counted=Message("{count} 位成员", count=0),
    value=Member,
    fields=MEMBER_FIELDS,
    title="name",
    has_trash=False,
    few=True,
    searched=Findable(persons=("name",), text=("post",), detail=("post",)),
    imported=Imported(identity=(("name",),)),
    rules=(_problem_with_leaving,),
)
NEW_MEMBER: Final[Mapping[str, object]] = {"post": Post.SPECIALIST, "evaluated": True}
"""What the draft of somebody who joins begins with."""
