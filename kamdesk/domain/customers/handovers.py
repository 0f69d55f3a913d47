"""Hand-overs of customers (客户交接): from whom to whom, when, why, and what was open at that moment.

One named member is responsible for each key account; that changes only with a hand-over (domain page
"The customer card").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID


class HandoverReason(StrEnum):
    """Why somebody hands a customer over."""

    NEW_POST = "new_post"
    LEAVING = "leaving"
    LEAVE = "leave"
    CUSTOMER = "customer"
    NEW_DUTIES = "new_duties"
    OTHER = "other"
    IMPORT = "import"


class Informed(StrEnum):
    """How the customer was told."""

    IN_PERSON = "in_person"
    TELEPHONE = "telephone"
    LETTER = "letter"
    NOT_YET = "not_yet"


GIVEN_REASONS: Final = (
    (HandoverReason.NEW_POST, term("岗位调整")),
    (HandoverReason.LEAVING, term("离职")),
    (HandoverReason.LEAVE, term("休假")),
    (HandoverReason.CUSTOMER, term("客户要求")),
    (HandoverReason.NEW_DUTIES, term("分工调整")),
    (HandoverReason.OTHER, term("其他")),
)
"""The reasons that a person may give; that an owner came from a list, the program says."""
HANDOVER_REASONS: Final = (*GIVEN_REASONS, (HandoverReason.IMPORT, term("导入")))
INFORMED: Final = (
    (Informed.IN_PERSON, term("已当面告知")),
    (Informed.TELEPHONE, term("已电话告知")),
    (Informed.LETTER, term("已发函告知")),
    (Informed.NOT_YET, term("尚未告知")),
)
_TEXT: Final = 2000
_GIVEN: Final = term("交接")
_SIGNED: Final = term("签字日期")
_OF_THAT_DAY: Final = term("当日情况")

HANDOVER_FIELDS: Final[tuple[Field, ...]] = (
    Field(
        *("customer_id", term("客户"), _GIVEN, FieldKind.REFERENCE), required=True, to="customer", fixed=True
    ),
    Field("from_id", term("移交人"), _GIVEN, FieldKind.MEMBER, fixed=True),
    Field("to_id", term("接收人"), _GIVEN, FieldKind.MEMBER, required=True, fixed=True),
    Field("handed_on", term("交接日期"), _GIVEN, FieldKind.DATE, required=True, fixed=True),
    Field(
        *("reason", term("交接原因"), _GIVEN, FieldKind.CHOICE),
        choices=HANDOVER_REASONS,
        required=True,
        fixed=True,
    ),
    Field("reason_detail", term("原因说明"), _GIVEN, FieldKind.LONG_TEXT, max_length=_TEXT, fixed=True),
    Field("owned_since", term("负责起始"), _GIVEN, FieldKind.DATE, fixed=True),
    Field("informed", term("告知客户"), _GIVEN, FieldKind.CHOICE, choices=INFORMED),
    Field("number", term("编号"), _GIVEN, max_length=40, fixed=True),
    Field("remark", term("备注"), _GIVEN, FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("contracts", term("在执行合同"), _OF_THAT_DAY, max_length=80, fixed=True),
    Field("receivables", term("应收金额"), _OF_THAT_DAY, FieldKind.MONEY, fixed=True),
    Field("overdue", term("逾期金额"), _OF_THAT_DAY, FieldKind.MONEY, fixed=True),
    Field("from_signed_on", term("移交人签字"), _SIGNED, FieldKind.DATE),
    Field("to_signed_on", term("接收人签字"), _SIGNED, FieldKind.DATE),
    Field("supervisor_signed_on", term("监交人签字"), _SIGNED, FieldKind.DATE),
    Field("manager_signed_on", term("大客户经理签字"), _SIGNED, FieldKind.DATE),
)
_SIGNED_ON: Final = ("from_signed_on", "to_signed_on", "supervisor_signed_on", "manager_signed_on")
HANDOVER_ITEM_FIELDS: Final[tuple[Field, ...]] = (
    Field("position", term("序号"), "", FieldKind.INTEGER, required=True),
    Field("matter", term("事项与现状"), "", FieldKind.LONG_TEXT, max_length=_TEXT, required=True),
    Field("promise", term("已作承诺"), "", FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("due_on", term("期限"), "", FieldKind.DATE),
    Field("taken", term("接办"), "", FieldKind.FLAG),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One hand-over of one customer; ``owned_since`` is the day from which the giver was responsible.

    ``contracts``, ``receivables`` and ``overdue`` tell how the customer stood on that day; they are not known
    of a hand-over that came in from elsewhere.
    """

    id: UUID
    version: int = 0
    customer_id: UUID
    from_id: UUID | None = None
    to_id: UUID
    handed_on: date
    reason: HandoverReason
    reason_detail: str = ""
    owned_since: date | None = None
    informed: Informed | None = None
    number: str = ""
    remark: str = ""
    contracts: str = ""
    receivables: Decimal | None = None
    overdue: Decimal | None = None
    from_signed_on: date | None = None
    to_signed_on: date | None = None
    supervisor_signed_on: date | None = None
    manager_signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverTerms:
    """Why and when customers go to another owner, said once for all of them; without a day it is today."""

    reason: HandoverReason
    reason_detail: str = ""
    handed_on: date | None = None
    informed: Informed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverItem:
    """One thing that was open at a hand-over; ``taken`` says that the receiver goes on with it.

    Lists do not say what record it was; the customer is, then.
    """

    id: UUID
    version: int = 0
    handover_id: UUID
    subject_kind: str = "customer"
    subject_id: UUID | None = None
    position: int
    matter: str
    promise: str = ""
    due_on: date | None = None
    taken: bool = False


def _problems_with_handover(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let nobody hand over to themselves, and nothing be signed or begun in the wrong order."""
    found: dict[str, Message] = {}
    if values["from_id"] is not None and values["from_id"] == values["to_id"]:
        found["to_id"] = Message("移交人和接收人不能是同一个人。")
    on, since = values["handed_on"], values["owned_since"]
    if since is not None and on is not None and since > on:
        found["owned_since"] = Message("负责起始不能晚于交接日期。")
    return found


HANDOVER: Final = RecordKind(
    name="handover",
    plural="handovers",
    icon="member",
    word=term("客户交接"),
    many=term("客户交接", "泛指"),
    counted=Message("{count} 份客户交接", count=0),
    value=Handover,
    fields=HANDOVER_FIELDS,
    title="customer_id",
    date="handed_on",
    number_prefix="JJ",
    searched=Findable(
        text=("number", "customer_id", "from_id", "to_id", "reason_detail", "remark"),
        detail=("number", "from_id", "to_id", "handed_on"),
    ),
    listed=Listed(
        columns=(
            *("customer_id", "handed_on", "from_id", "to_id", "reason", "number", "owned_since", "informed"),
            *("reason_detail", *_SIGNED_ON),
        ),
        filters=("reason", "from_id", "to_id", "customer_id"),
        sort="handed_on",
        descending=True,
    ),
    imported=Imported(identity=(("number",), ("customer_id", "to_id", "handed_on"))),
    told=Told(chip="reason", words=("from_id", "to_id"), text="reason_detail"),
    rules=(_problems_with_handover,),
)

HANDOVER_ITEM: Final = RecordKind(
    name="handover_item",
    plural="handover-items",
    word=term("未了事项"),
    many=term("未了事项", "泛指"),
    counted=Message("{count} 件未了事项", count=0),
    value=HandoverItem,
    fields=HANDOVER_ITEM_FIELDS,
    title="matter",
    owner=Field("handover_id", term("客户交接"), "", FieldKind.REFERENCE, required=True, to="handover"),
    has_trash=False,
    imported=Imported(identity=(("handover_id", "matter"),)),
)
