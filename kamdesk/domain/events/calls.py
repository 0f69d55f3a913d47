"""Calls on customers: what was planned with them, whether it was held, and for how many groups it counts."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, cast

from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Callable
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
    Field("date", term("日期"), _GROUP, FieldKind.DATE, required=True),
    Field("member_id", term("拜访人"), _GROUP, FieldKind.MEMBER, required=True),
    Field("purpose", term("事项"), _GROUP, FieldKind.CHOICE, choices=PURPOSES, required=True),
    Field("channel", term("方式"), _GROUP, FieldKind.CHOICE, choices=CHANNELS, required=True),
    Field("held", term("已进行"), _GROUP, FieldKind.FLAG),
    Field("groups", term("组数"), _GROUP, FieldKind.INTEGER, required=True),
    Field("met", term("会见何人"), _GROUP, max_length=200),
    Field("sales_site", term("案场"), _GROUP, max_length=120),
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


class CallDraft(RecordDraft):
    """One call under edit; the customer is picked, everything else is typed."""

    def __init__(self, saved_call: Call | None = None, *, date: date, member_id: UUID | None = None) -> None:
        """Begin with a saved call, or with a new one held on ``date`` by ``member_id``."""
        start: dict[str, object] = {
            "date": date,
            "member_id": member_id,
            "purpose": Purpose.CALL,
            "channel": Channel.VISIT,
            "held": True,
            "groups": 1,
        }
        if saved_call is not None:
            start = {field.name: getattr(saved_call, field.name) for field in CALL_FIELDS}
        super().__init__(CALL_FIELDS, start)
        self.saved_call = saved_call
        self.customer_id: UUID | None = saved_call.customer_id if saved_call else None

    @property
    def dirty(self) -> bool:
        """Tell whether anything would be lost if this draft were thrown away."""
        before = self.saved_call.customer_id if self.saved_call else None
        return super().dirty or self.customer_id != before

    def problems(self) -> dict[str, Message]:
        """Return each field's problem by its name, ``customer_id`` included."""
        found = super().problems()
        if self.customer_id is None:
            found["customer_id"] = Message("请选择客户。")
        groups = self.value("groups")
        if "groups" not in found and isinstance(groups, int) and not 1 <= groups <= MOST_GROUPS:
            found["groups"] = Message("组数应在1到{most}之间。", most=MOST_GROUPS)
        return found

    def result(self, new_id: Callable[[], UUID]) -> Call:
        """Return the call to save; raises `InvalidDraftError` naming every problem."""
        found = self.problems()
        if found:
            raise InvalidDraftError(next(iter(found.values())), found)
        values = cast("dict[str, Any]", self.values())  # the fields and the class name the same attributes
        values |= {"purpose": Purpose(values["purpose"]), "channel": Channel(values["channel"])}
        values["customer_id"] = self.customer_id
        if self.saved_call is not None:
            return dataclasses.replace(self.saved_call, **values)
        return Call(id=new_id(), **values)
