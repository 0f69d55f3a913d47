"""Customers that take part in a project (项目参与客户) beside the one whose project it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.column_words import PARTY_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from uuid import UUID


class PartyRole(StrEnum):
    """What a customer does in a project."""

    OWNER = "owner"
    INVESTOR = "investor"
    CONTRACTOR = "contractor"
    SUBCONTRACTOR = "subcontractor"
    DESIGNER = "designer"
    SUPERVISOR = "supervisor"
    BUYER = "buyer"
    USER = "user"
    OTHER = "other"


PARTY_ROLES: Final = (
    (PartyRole.OWNER, term("建设单位")),
    (PartyRole.INVESTOR, term("投资单位")),
    (PartyRole.CONTRACTOR, term("总包单位")),
    (PartyRole.SUBCONTRACTOR, term("分包单位")),
    (PartyRole.DESIGNER, term("设计单位")),
    (PartyRole.SUPERVISOR, term("监理单位")),
    (PartyRole.BUYER, term("采购单位")),
    (PartyRole.USER, term("使用单位")),
    (PartyRole.OTHER, term("其他")),
)
_SPELLINGS: Final = (
    (PartyRole.OWNER, "业主(?:单位)?|甲方|建设方"),
    (PartyRole.INVESTOR, "投资(?:方|人)?"),
    (PartyRole.CONTRACTOR, "(?:施工)?总(?:承)?包(?:方|商|单位)?|施工(?:单位|方)?"),
    (PartyRole.SUBCONTRACTOR, "(?:专业)?分(?:承)?包(?:方|商)?"),
    (PartyRole.DESIGNER, "设计(?:院|方)?"),
    (PartyRole.SUPERVISOR, "监理(?:方)?"),
    (PartyRole.BUYER, "采购(?:方)?|买方"),
    (PartyRole.USER, "使用(?:方)?|用户(?:单位)?"),
)
_GROUP: Final = ""  # one group, which the form itself heads

PARTY_FIELDS: Final[tuple[Field, ...]] = (
    Field("project_id", term("所属项目"), _GROUP, FieldKind.REFERENCE, required=True, to="project"),
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, required=True, to="customer"),
    Field("role", term("参与角色"), _GROUP, FieldKind.CHOICE, choices=PARTY_ROLES, spellings=_SPELLINGS),
    Field("remark", term("备注"), _GROUP, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectParty:
    """One customer in one project."""

    id: UUID
    version: int = 0
    project_id: UUID
    customer_id: UUID
    role: PartyRole | None = None
    remark: str = ""


PROJECT_PARTY: Final = RecordKind(
    name="project_party",
    plural="project-parties",
    icon="customers",
    word=term("项目参与客户"),
    many=term("项目参与客户", "泛指"),
    counted=Message("{count} 个项目参与客户", count=0),
    value=ProjectParty,
    fields=PARTY_FIELDS,
    title="customer_id",
    searched=Findable(text=("customer_id", "project_id", "remark"), detail=("project_id", "role")),
    listed=Listed(
        columns=("customer_id", "project_id", "role", "remark"),
        filters=("role", "project_id", "customer_id"),
        sort="role",
    ),
    imported=Imported(identity=(("project_id", "customer_id"),), words=PARTY_WORDS),
)
