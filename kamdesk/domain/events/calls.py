"""Calls on customers: what was planned with them, whether it was held, and for how many groups it counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.records.listing import ListView
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID


class Purpose(StrEnum):
    """What a call is for; each purpose is counted by one indicator of the evaluation."""

    CALL = "call"
    DEVELOPMENT = "development"
    DEAL = "deal"


class Channel(StrEnum):
    """How the customer was reached."""

    VISIT = "visit"
    TELEPHONE = "telephone"
    EMAIL = "email"
    MESSAGE = "message"


PURPOSES: Final = (
    (Purpose.CALL, term("拜访")),
    (Purpose.DEVELOPMENT, term("拓展")),
    (Purpose.DEAL, term("成交")),
)
CHANNELS: Final = (
    (Channel.VISIT, term("上门")),
    (Channel.TELEPHONE, term("电话")),
    (Channel.EMAIL, term("邮件")),
    (Channel.MESSAGE, term("短信微信")),
)
INDICATOR_OF: Final = {
    Purpose.CALL: "calls",
    Purpose.DEVELOPMENT: "development",
    Purpose.DEAL: "deals",
}
MOST_GROUPS: Final = 999

_GROUP: Final = ""  # one group, which the form itself heads
CALL_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, required=True, to="customer"),
    Field("date", term("日期"), _GROUP, FieldKind.DATE, required=True),
    Field("member_id", term("拜访人"), _GROUP, FieldKind.MEMBER, required=True),
    Field("purpose", term("事项"), _GROUP, FieldKind.CHOICE, choices=PURPOSES, required=True),
    Field("channel", term("方式"), _GROUP, FieldKind.CHOICE, choices=CHANNELS, required=True),
    Field("held", term("已进行"), _GROUP, FieldKind.FLAG),
    Field("groups", term("组数"), _GROUP, FieldKind.INTEGER, required=True),
    Field("met", term("会见何人"), _GROUP, max_length=200, mentions="contact"),
    Field("sales_site", term("案场"), _GROUP, max_length=120, recurring=True),
    Field("notes", term("谈话纪要"), _GROUP, FieldKind.LONG_TEXT, max_length=4000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call as recorded; ``groups`` (at least 1) is the unit of planned and actual."""

    id: UUID
    version: int = 0
    date: date
    member_id: UUID
    customer_id: UUID
    purpose: Purpose = Purpose.CALL
    channel: Channel = Channel.VISIT
    held: bool = False
    groups: int = 1
    met: str = ""
    notes: str = ""
    sales_site: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEntry:
    """A call as lists show it, with the names behind its ids."""

    call: Call
    member_name: str
    customer_name: str


def _problem_with_groups(values: Mapping[str, Any]) -> dict[str, Message]:
    if 1 <= values["groups"] <= MOST_GROUPS:
        return {}
    return {"groups": Message("组数应在1到{most}之间。", most=MOST_GROUPS)}


CALL: Final = RecordKind(
    name="call",
    plural="calls",
    icon="calls",
    word=term("拜访记录"),
    many=term("拜访记录", "泛指"),
    counted=Message("{count} 条拜访记录", count=0),
    value=Call,
    fields=CALL_FIELDS,
    title="customer_id",
    date="date",
    code_prefix="BF",
    searched=Findable(
        text=("customer_id", "member_id", "met", "notes", "sales_site", "date"),
        detail=("date", "member_id", "notes"),
    ),
    listed=Listed(
        columns=("customer_id", "date", "purpose", "groups", "held", "member_id", "channel", "met", "notes"),
        filters=("purpose", "member_id", "channel", "held"),
        sort="date",
        descending=True,
        views=(
            ListView(name=term("我的拜访"), mine="member_id"),
            ListView(name=term("本月"), this_month=True),
        ),
    ),
    imported=Imported(identity=(("customer_id", "date", "member_id", "purpose"),)),
    told=Told(chip="purpose", words=("member_id", "channel", "met"), text="notes", held="held"),
    rules=(_problem_with_groups,),
)


def new_call(date: date, member_id: UUID | None = None) -> RecordDraft[Call]:
    """Return a draft of a new call, held on ``date`` by ``member_id``."""
    start = {
        "date": date,
        "member_id": member_id,
        "purpose": Purpose.CALL,
        "channel": Channel.VISIT,
        "held": True,
        "groups": 1,
    }
    return RecordDraft(CALL, start=start)
