"""Contracts and agreements (合同与协议): what was agreed with a customer, by whom, for how long.

One kind for all of them, drafted, reviewed, signed and filed (domain page "Channels and sales sites").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.column_words import CONTRACT_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.records.listing import Derived
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID


class ContractType(StrEnum):
    """What kind of contract or agreement it is."""

    SALES = "sales"
    FRAMEWORK = "framework"
    COOPERATION = "cooperation"
    SERVICE = "service"
    CONFIDENTIALITY = "confidentiality"
    OTHER = "other"


class Renewal(StrEnum):
    """What is done about a contract that comes to its end."""

    NOT_NEEDED = "not_needed"
    TO_RENEW = "to_renew"
    NEGOTIATING = "negotiating"
    RENEWED = "renewed"
    GIVEN_UP = "given_up"


class ContractStanding(StrEnum):
    """Where a contract stands on a day."""

    UNSIGNED = "unsigned"
    COMING = "coming"
    RUNNING = "running"
    ENDING = "ending"
    ENDED = "ended"


CONTRACT_TYPES: Final = (
    (ContractType.SALES, term("购销合同")),
    (ContractType.FRAMEWORK, term("框架协议")),
    (ContractType.COOPERATION, term("合作协议")),
    (ContractType.SERVICE, term("服务合同")),
    (ContractType.CONFIDENTIALITY, term("保密协议")),
    (ContractType.OTHER, term("其他")),
)
_TYPE_SPELLINGS: Final = (
    (ContractType.SALES, "(?:产品|工业品)?(?:购销|销售|采购|买卖|供货)(?:合同|协议)?"),
    (ContractType.FRAMEWORK, "(?:年度)?框架(?:合同|协议)?"),
    (ContractType.COOPERATION, "(?:战略)?合作(?:合同|协议)?"),
    (ContractType.SERVICE, "(?:技术)?服务(?:合同|协议)?"),
    (ContractType.CONFIDENTIALITY, "保密(?:合同|协议)?"),
)
RENEWALS: Final = (
    (Renewal.NOT_NEEDED, term("不需续签")),
    (Renewal.TO_RENEW, term("待续签")),
    (Renewal.NEGOTIATING, term("续签洽谈中")),
    (Renewal.RENEWED, term("已续签")),
    (Renewal.GIVEN_UP, term("不再续签")),
)
ENDING_WITHIN: Final = 60
"""So many days before its end a contract is told to be ending."""
_AGREED: Final = term("合同内容")
_TERM: Final = term("期限与续签")
_HANDLED: Final = term("签订与保管")

CONTRACT_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _AGREED, FieldKind.REFERENCE, required=True, to="customer"),
    Field("subject", term("合同名称"), _AGREED, max_length=200, required=True),
    Field("number", term("合同编号"), _AGREED, max_length=40),
    Field(
        *("type", term("合同类型"), _AGREED, FieldKind.CHOICE),
        choices=CONTRACT_TYPES,
        spellings=_TYPE_SPELLINGS,
    ),
    Field("amount", term("合同金额"), _AGREED, FieldKind.MONEY),
    Field(
        *("project_id", term("所属项目"), _AGREED, FieldKind.REFERENCE),
        to="project",
        within="customer_id",
    ),
    Field("signed_on", term("签订日期"), _TERM, FieldKind.DATE),
    Field("starts_on", term("开始日期"), _TERM, FieldKind.DATE),
    Field("ends_on", term("到期日期"), _TERM, FieldKind.DATE),
    Field("renewal", term("续签情况"), _TERM, FieldKind.CHOICE, choices=RENEWALS),
    Field("renews_id", term("续签自"), _TERM, FieldKind.REFERENCE, to="contract"),
    Field("drafted_by", term("起草人"), _HANDLED, max_length=80, recurring=True),
    Field("reviewed_by", term("审核人"), _HANDLED, max_length=80, recurring=True),
    Field("signed_by", term("签署人"), _HANDLED, max_length=80, recurring=True),
    Field("kept_at", term("原件存放处"), _HANDLED, max_length=120, recurring=True),
    Field("risks", term("风险提示"), _HANDLED, FieldKind.LONG_TEXT, max_length=2000),
    Field("remark", term("备注"), _HANDLED, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """One contract or agreement; without ``signed_on`` it is a draft, without ``ends_on`` it has no end."""

    id: UUID
    version: int = 0
    customer_id: UUID
    subject: str
    number: str = ""
    type: ContractType | None = None
    amount: Decimal | None = None
    project_id: UUID | None = None
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    renewal: Renewal | None = None
    renews_id: UUID | None = None
    drafted_by: str = ""
    reviewed_by: str = ""
    signed_by: str = ""
    kept_at: str = ""
    risks: str = ""
    remark: str = ""


def standing(
    signed_on: date | None, starts_on: date | None, ends_on: date | None, today: date
) -> ContractStanding:
    """Return where a contract stands on a day; it runs on the day of its end, too."""
    if signed_on is None or signed_on > today:
        return ContractStanding.UNSIGNED
    if ends_on is not None and ends_on < today:
        return ContractStanding.ENDED
    if starts_on is not None and starts_on > today:
        return ContractStanding.COMING
    if ends_on is not None and (ends_on - today).days <= ENDING_WITHIN:
        return ContractStanding.ENDING
    return ContractStanding.RUNNING


def _problems_with_term(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let a contract end after it begins and was signed."""
    starts_on, ends_on = values["starts_on"], values["ends_on"]
    if ends_on is not None and starts_on is not None and ends_on < starts_on:
        return {"ends_on": Message("到期日期不能早于开始日期。")}
    if ends_on is not None and values["signed_on"] is not None and ends_on < values["signed_on"]:
        return {"ends_on": Message("到期日期不能早于签订日期。")}
    return {}


_OF_OTHERS: Final = (
    Derived(
        field=Field("next_instalment", term("下期应付"), "", FieldKind.DATE),
        of="instalment",
        by="contract_id",
        value="due_on",
        order="due_on",
        where={"paid_on": None},
    ),
    Derived(
        field=Field("next_obligation", term("待履约"), "", FieldKind.DATE),
        of="obligation",
        by="contract_id",
        value="due_on",
        order="due_on",
        where={"fulfilled_on": None},
    ),
    Derived(
        field=Field("renewed_by", term("由此续签"), ""),
        of="contract",
        by="renews_id",
        value="subject",
        order="signed_on",
    ),
)
"""The earliest of what is still to be paid and to be done under a contract, and the one that renews it."""

CONTRACT: Final = RecordKind(
    name="contract",
    plural="contracts",
    icon="sign",
    word=term("合同"),
    many=term("合同", "泛指"),
    counted=Message("{count} 份合同", count=0),
    value=Contract,
    fields=CONTRACT_FIELDS,
    title="subject",
    date="signed_on",
    number_prefix="HT",
    searched=Findable(
        names=("subject",),
        text=("number", "customer_id", "reviewed_by", "signed_by", "kept_at", "risks", "remark"),
        detail=("number", "customer_id", "amount"),
    ),
    listed=Listed(
        columns=(
            *(
                "subject",
                "amount",
                "renewal",
                "next_instalment",
                "next_obligation",
                "signed_on",
                "ends_on",
                "number",
                "type",
                "customer_id",
            ),
            *("project_id", "renews_id", "renewed_by", "starts_on", "signed_by", "kept_at"),
        ),
        filters=("type", "renewal", "project_id", "customer_id"),
        sort="signed_on",
        descending=True,
        derived=_OF_OTHERS,
    ),
    imported=Imported(
        identity=(("number",), ("customer_id", "subject", "signed_on")),
        optional=frozenset({"signed_on"}),
        words=CONTRACT_WORDS,
    ),
    told=Told(words=("subject", "number", "amount"), text="remark"),
    rules=(_problems_with_term,),
)
