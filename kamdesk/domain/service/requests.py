"""Requests (诉求): complaints, objections, enquiries, suggestions and service requests of customers.

Each is recorded as it was said, answered, given to whom it concerns, followed until it is settled, and
confirmed by the customer (domain page "Service, care and reports", first part).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.records.listing import ListView, Span
from kamdesk.domain.service.column_words import REQUEST_WORDS
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from uuid import UUID


class RequestNature(StrEnum):
    """What a request is; shares and speeds of the reports count complaints and objections only."""

    COMPLAINT = "complaint"
    OBJECTION = "objection"
    ENQUIRY = "enquiry"
    SUGGESTION = "suggestion"
    SERVICE = "service"


class Matter(StrEnum):
    """What a complaint is about; an objection may need an explanation only."""

    APPEARANCE = "appearance"
    PRODUCTION = "production"
    TRANSPORT = "transport"
    AFTER_SALES = "after_sales"
    OTHER = "other"
    EXPLANATION = "explanation"


class Severity(StrEnum):
    """How serious a request is, from ordinary to a crisis."""

    ORDINARY = "ordinary"
    SERIOUS = "serious"
    GRAVE = "grave"
    CRISIS = "crisis"


class RequestChannel(StrEnum):
    """How a request reached us."""

    VISIT_TO_US = "visit_to_us"
    VISIT = "visit"
    TELEPHONE = "telephone"
    EMAIL = "email"
    MESSAGE = "message"
    LETTER = "letter"


class RequestState(StrEnum):
    """How far a request is; it follows from what is recorded of it."""

    RECEIVED = "received"
    ANSWERED = "answered"
    SETTLED = "settled"
    CONFIRMED = "confirmed"


class Escalation(StrEnum):
    """To whom an overdue request was reported."""

    NONE = "none"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    LEADERS = "leaders"


class Satisfied(StrEnum):
    """What the customer says of the solution."""

    YES = "yes"
    MOSTLY = "mostly"
    NO = "no"


NATURES: Final = (
    (RequestNature.COMPLAINT, term("投诉")),
    (RequestNature.OBJECTION, term("异议")),
    (RequestNature.ENQUIRY, term("咨询")),
    (RequestNature.SUGGESTION, term("建议")),
    (RequestNature.SERVICE, term("服务请求")),
)
MATTERS: Final = (
    (Matter.APPEARANCE, term("产品外观")),
    (Matter.PRODUCTION, term("生产")),
    (Matter.TRANSPORT, term("运输")),
    (Matter.AFTER_SALES, term("售后")),
    (Matter.OTHER, term("其他")),
    (Matter.EXPLANATION, term("异议(只需说明)")),
)
SEVERITIES: Final = (
    (Severity.ORDINARY, term("一般")),
    (Severity.SERIOUS, term("较重")),
    (Severity.GRAVE, term("重大")),
    (Severity.CRISIS, term("危机")),
)
CHANNELS: Final = (
    (RequestChannel.VISIT_TO_US, term("来访")),
    (RequestChannel.VISIT, term("上门")),
    (RequestChannel.TELEPHONE, term("电话")),
    (RequestChannel.EMAIL, term("邮件")),
    (RequestChannel.MESSAGE, term("短信微信")),
    (RequestChannel.LETTER, term("信函")),
)
STATES: Final = (
    (RequestState.RECEIVED, term("待答复")),
    (RequestState.ANSWERED, term("处理中")),
    (RequestState.SETTLED, term("已办结")),
    (RequestState.CONFIRMED, term("客户已确认")),
)
_OPEN: Final = frozenset({RequestState.RECEIVED, RequestState.ANSWERED})
ESCALATIONS: Final = (
    (Escalation.NONE, term("未逾期")),
    (Escalation.SUPERVISOR, term("已报客户关系主管")),
    (Escalation.MANAGER, term("已报大客户经理")),
    (Escalation.LEADERS, term("已报公司领导")),
)
SATISFIED: Final = (
    (Satisfied.YES, term("满意")),
    (Satisfied.MOSTLY, term("基本满意")),
    (Satisfied.NO, term("不满意")),
)

_RECEIPT: Final = term("受理")
_HANDLING: Final = term("交办与处理")
_SOLUTION: Final = term("原因与解决")
_ANSWER: Final = term("答复与客户确认")
_TEXT: Final = 2000

REQUEST_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _RECEIPT, FieldKind.REFERENCE, required=True, to="customer"),
    Field("contact_id", term("联系人"), _RECEIPT, FieldKind.REFERENCE, to="contact"),
    Field("nature", term("性质"), _RECEIPT, FieldKind.CHOICE, choices=NATURES, required=True),
    Field("severity", term("轻重"), _RECEIPT, FieldKind.CHOICE, choices=SEVERITIES, required=True),
    Field("matter", term("类别"), _RECEIPT, FieldKind.CHOICE, choices=MATTERS),
    Field("received_at", term("收到时间"), _RECEIPT, FieldKind.TIME, required=True),
    Field("channel", term("渠道"), _RECEIPT, FieldKind.CHOICE, choices=CHANNELS),
    Field("received_by", term("受理人"), _RECEIPT, FieldKind.MEMBER),
    Field("wanted_by", term("要求期限"), _RECEIPT, FieldKind.DATE),
    Field("text", term("客户原话"), _RECEIPT, FieldKind.LONG_TEXT, max_length=_TEXT, required=True),
    Field("first_answer", term("当场答复"), _RECEIPT, FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("answered_at", term("首次答复时间"), _RECEIPT, FieldKind.TIME),
    Field("answer_due", term("应答复时间"), _RECEIPT, FieldKind.TIME, computed=True),
    Field("number", term("编号"), _RECEIPT, max_length=40),
    Field("state", term("进展"), _RECEIPT, FieldKind.CHOICE, choices=STATES, computed=True),
    Field("department_id", term("责任部门"), _HANDLING, FieldKind.REFERENCE, to="department"),
    Field("responsible_id", term("责任人"), _HANDLING, FieldKind.REFERENCE, to="staff_person"),
    Field("settle_due", term("应办结时间"), _HANDLING, FieldKind.TIME, computed=True),
    Field("escalation", term("逾期上报"), _HANDLING, FieldKind.CHOICE, choices=ESCALATIONS),
    Field("cause", term("原因"), _SOLUTION, FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("solution", term("解决办法"), _SOLUTION, FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("prevention", term("防止再发"), _SOLUTION, FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("settled_at", term("办结时间"), _SOLUTION, FieldKind.TIME),
    Field("confirmed_on", term("客户确认日期"), _ANSWER, FieldKind.DATE),
    Field("satisfied", term("客户意见"), _ANSWER, FieldKind.CHOICE, choices=SATISFIED),
    Field("confirmation", term("客户确认"), _ANSWER, FieldKind.LONG_TEXT, max_length=_TEXT),
)
STEP_FIELDS: Final[tuple[Field, ...]] = (
    Field("at", term("时间"), "", FieldKind.TIME, required=True),
    Field("author_id", term("经办人"), "", FieldKind.MEMBER),
    Field("text", term("处理经过"), "", FieldKind.LONG_TEXT, max_length=_TEXT, required=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request as recorded; instants are in UTC, ``state`` and the due times are computed at saving."""

    id: UUID
    version: int = 0
    number: str = ""
    state: RequestState = RequestState.RECEIVED
    received_at: datetime
    nature: RequestNature = RequestNature.COMPLAINT
    customer_id: UUID
    contact_id: UUID | None = None
    channel: RequestChannel | None = None
    received_by: UUID | None = None
    matter: Matter | None = None
    severity: Severity = Severity.ORDINARY
    wanted_by: date | None = None
    text: str = ""
    first_answer: str = ""
    answered_at: datetime | None = None
    answer_due: datetime | None = None
    department_id: UUID | None = None
    responsible_id: UUID | None = None
    settle_due: datetime | None = None
    escalation: Escalation | None = None
    cause: str = ""
    solution: str = ""
    prevention: str = ""
    settled_at: datetime | None = None
    confirmed_on: date | None = None
    satisfied: Satisfied | None = None
    confirmation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestStep:
    """One thing done about a request: when, by whom, what."""

    id: UUID
    version: int = 0
    request_id: UUID
    at: datetime
    author_id: UUID | None = None
    text: str = ""


def state_of(request: Request) -> RequestState:
    """Return how far a request is: confirmed, settled, answered, else received."""
    if request.settled_at is None:
        return RequestState.RECEIVED if request.answered_at is None else RequestState.ANSWERED
    return RequestState.SETTLED if request.confirmed_on is None else RequestState.CONFIRMED


def is_late(done: datetime | None, due: datetime | None, now: datetime) -> bool:
    """Tell whether what was due was done later, or is still not done."""
    return due is not None and (done or now) > due


def _problems_with_times(values: Mapping[str, Any]) -> dict[str, Message]:
    """Keep answer, solution and confirmation in their order; a settled request says how it was solved."""
    received, answered, settled = (values[name] for name in ("received_at", "answered_at", "settled_at"))
    confirmed = values["confirmed_on"]
    found: dict[str, Message] = {}
    if answered is not None and answered < received:
        found["answered_at"] = Message("答复不能早于收到的时间。")
    if settled is not None and settled < (answered or received):
        found["settled_at"] = Message("办结不能早于答复或收到的时间。")
    if settled is not None and answered is None:
        found["answered_at"] = Message("已办结的诉求要写明何时答复了客户。")
    if settled is not None and not values["solution"]:
        found["solution"] = Message("已办结的诉求要写明解决办法。")
    if confirmed is not None and settled is None:
        found["settled_at"] = Message("客户确认之前，先写明办结时间。")
    elif confirmed is not None and confirmed < settled.astimezone().date():
        found["confirmed_on"] = Message("客户确认不能早于办结的日期。")
    return found


REQUEST: Final = RecordKind(
    name="request",
    plural="requests",
    icon="service",
    word=term("诉求"),
    many=term("诉求", "泛指"),
    counted=Message("{count} 条诉求", count=0),
    value=Request,
    fields=REQUEST_FIELDS,
    title="customer_id",
    date="received_at",
    number_prefix="TS",
    searched=Findable(
        text=(
            "number",
            "customer_id",
            "contact_id",
            "text",
            "first_answer",
            "cause",
            "solution",
            "confirmation",
        ),
        detail=("number", "nature", "text"),
    ),
    listed=Listed(
        columns=(
            *("customer_id", "number", "received_at", "nature", "severity", "state", "settle_due", "text"),
            *("responsible_id", "matter", "answer_due", "answered_at", "settled_at", "department_id"),
        ),
        filters=("state", "settle_due", "nature", "severity", "matter", "responsible_id", "department_id"),
        sort="received_at",
        descending=True,
        views=(
            ListView(name=term("未办结"), accepted={"state": _OPEN}),
            ListView(name=term("超时"), accepted={"settle_due": frozenset({"overdue"})}),
        ),
        spans={"settle_due": (Span(code="overdue", word=term("超时"), days=0, open_in="settled_at"),)},
    ),
    imported=Imported(identity=(("number",), ("customer_id", "received_at", "text")), words=REQUEST_WORDS),
    told=Told(chip="nature", words=("state", "contact_id", "received_by"), text="text"),
    rules=(_problems_with_times,),
)

REQUEST_STEP: Final = RecordKind(
    name="request_step",
    plural="request-steps",
    word=term("处理记录"),
    many=term("处理记录", "泛指"),
    counted=Message("{count} 条处理记录", count=0),
    value=RequestStep,
    fields=STEP_FIELDS,
    title="text",
    date="at",
    owner=Field("request_id", term("诉求"), "", FieldKind.REFERENCE, required=True, to="request"),
    has_trash=False,
    imported=Imported(identity=(("request_id", "at", "text"),)),
)
