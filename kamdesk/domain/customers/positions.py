"""Positions (任职经历): where a contact worked, in which post, from when until when, across firms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.post_levels import LEVEL_SPELLINGS, POST_LEVELS, PostLevel
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.values import Contact

POSITION_FIELDS: Final[tuple[Field, ...]] = (
    Field("job_title", term("职务"), "", max_length=120, required=True, recurring=True),
    Field("department", term("部门"), "", max_length=120, recurring=True),
    Field("customer_id", term("任职客户"), "", FieldKind.REFERENCE, to="customer"),
    Field("company", term("任职单位"), "", max_length=200, recurring=True),
    Field(
        *("post_level", term("职级"), "", FieldKind.CHOICE),
        choices=POST_LEVELS,
        spellings=LEVEL_SPELLINGS,
    ),
    Field("starts_on", term("任职开始"), "", FieldKind.DATE),
    Field("ends_on", term("任职结束"), "", FieldKind.DATE),
    Field("remark", term("备注"), "", FieldKind.LONG_TEXT, max_length=2000),
)
UNKNOWN_POST: Final = Message("职务不详")
"""What stands for the post of whom we knew none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One position that a contact held; the firm is a customer of ours, or only named by ``company``."""

    id: UUID
    version: int = 0
    contact_id: UUID
    job_title: str
    department: str = ""
    customer_id: UUID | None = None
    company: str = ""
    post_level: PostLevel | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    remark: str = ""


def _problems(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let a position end after it begins."""
    starts_on, ends_on = values["starts_on"], values["ends_on"]
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        return {"ends_on": Message("任职结束不能早于任职开始。")}
    return {}


POSITION: Final = RecordKind(
    name="position",
    plural="positions",
    icon="building",
    word=term("任职经历"),
    many=term("任职经历", "泛指"),
    counted=Message("{count} 段任职经历", count=0),
    value=Position,
    fields=POSITION_FIELDS,
    title="job_title",
    owner=Field("contact_id", term("联系人"), "", FieldKind.REFERENCE, required=True, to="contact"),
    searched=Findable(
        names=("company",),
        text=("contact_id", "job_title", "department", "customer_id", "remark"),
        detail=("contact_id", "customer_id", "company", "department"),
    ),
    listed=Listed(
        columns=(
            *("job_title", "department", "customer_id", "company", "post_level", "starts_on", "ends_on"),
            "remark",
        ),
        filters=("post_level",),
        sort="ends_on",
        descending=True,
    ),
    imported=Imported(
        identity=(("contact_id", "job_title", "department", "customer_id", "company", "starts_on"),),
        optional=frozenset({"department", "customer_id", "company", "starts_on"}),
        words={
            "contact_id": ("联系人", "姓名", "联系人姓名", "contact", "name"),
            "job_title": ("职务", "职位", "岗位", "jobtitle", "title", "position"),
            "department": ("部门", "科室", "处室", "department"),
            "customer_id": ("任职客户", "客户单位"),
            "company": ("任职单位", "单位", "公司", "工作单位", "company", "employer"),
            "post_level": ("职级", "级别", "行政级别", "level"),
            "starts_on": ("任职开始", "开始日期", "任职日期", "起始日期", "从", "from", "start"),
            "ends_on": ("任职结束", "结束日期", "离任日期", "卸任日期", "至", "to", "end"),
            "remark": ("备注", "说明", "備註", "remark", "note"),
        },
    ),
    rules=(_problems,),
)


def left_post(before: Contact, after: Contact, day: date, new_id: Callable[[], UUID]) -> Position | None:
    """Return the position that a contact left on a day; None where it goes on in the same post.

    To fill in what was not known is no change of post, nor is another customer's name.
    """
    moved = before.customer_id != after.customer_id
    changed = any(
        old and old != new
        for old, new in (
            (before.job_title, after.job_title),
            (before.department, after.department),
            (before.post_level, after.post_level),
        )
    )
    if not (moved or changed):
        return None
    since = before.in_post_since
    return Position(
        id=new_id(),
        contact_id=before.id,
        job_title=before.job_title or before.department or str(UNKNOWN_POST),
        department=before.department,
        customer_id=before.customer_id,
        post_level=before.post_level,
        starts_on=since if since is None or since <= day else None,
        ends_on=day,
    )


def in_new_post(before: Contact, after: Contact) -> Contact:
    """Return a contact in a new post without the date of the old one, unless another was given."""
    same = after.in_post_since == before.in_post_since
    return replace(after, in_post_since=None) if same else after
