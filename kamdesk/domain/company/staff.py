"""People of our company and its departments: who hosts, guides, drives, is asked and approves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.fields import Field, FieldKind, TextForm
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from uuid import UUID

_LINE: Final = 120
_PERSON: Final = term("本公司人员")
_PROTOCOL: Final = term("礼宾与喜好")
_REACH: Final = term("联系方式")

DEPARTMENT_FIELDS: Final[tuple[Field, ...]] = (
    Field("name", term("部门名称"), "", max_length=_LINE, required=True),
    Field("short_name", term("简称"), "", max_length=40),
    Field("head_id", term("部门负责人"), "", FieldKind.REFERENCE, to="staff_person"),
    Field("telephone", term("电话"), "", max_length=_LINE, form=TextForm.TELEPHONE),
    Field("position", term("排列顺序"), "", FieldKind.INTEGER),
)

STAFF_FIELDS: Final[tuple[Field, ...]] = (
    Field("name", term("姓名"), _PERSON, max_length=60, required=True, personal=True),
    Field("department_id", term("部门"), _PERSON, FieldKind.REFERENCE, to="department"),
    Field("post", term("职务"), _PERSON, max_length=_LINE, recurring=True),
    Field("member_id", term("对应的部门成员"), _PERSON, FieldKind.MEMBER),
    Field("telephone", term("电话"), _REACH, max_length=_LINE, personal=True, form=TextForm.TELEPHONE),
    Field("email", term("电子邮箱"), _REACH, max_length=200, personal=True, form=TextForm.EMAIL),
    Field("protocol_rank", term("礼宾位次"), _PROTOCOL, FieldKind.INTEGER),
    Field("form_of_address", term("称呼"), _PROTOCOL, max_length=40, recurring=True),
    Field("languages", term("语言"), _PROTOCOL, max_length=_LINE, recurring=True),
    Field("diet", term("饮食喜好与禁忌"), _PROTOCOL, max_length=200, personal=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """A department of our company; ``position`` orders departments on lists and papers."""

    id: UUID
    version: int = 0
    name: str
    short_name: str = ""
    head_id: UUID | None = None
    telephone: str = ""
    position: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffPerson:
    """A person of our company; ``member_id`` names the member of the department who this person is."""

    id: UUID
    version: int = 0
    name: str
    department_id: UUID | None = None
    post: str = ""
    member_id: UUID | None = None
    telephone: str = ""
    email: str = ""
    protocol_rank: int | None = None
    form_of_address: str = ""
    languages: str = ""
    diet: str = ""


STAFF_PERSON: Final = RecordKind(
    name="staff_person",
    plural="staff",
    icon="member",
    word=_PERSON,
    many=term("本公司人员", "泛指"),
    counted=Message("{count} 位本公司人员", count=0),
    value=StaffPerson,
    fields=STAFF_FIELDS,
    title="name",
    searched=Findable(
        persons=("name",),
        text=("department_id", "post", "telephone", "email", "form_of_address", "languages", "diet"),
        detail=("department_id", "post"),
    ),
    listed=Listed(
        columns=(
            *("name", "department_id", "post", "telephone", "email", "protocol_rank", "form_of_address"),
            *("languages", "diet"),
        ),
        filters=("department_id", "post", "languages"),
        sort="name",
    ),
    imported=Imported(identity=(("name", "department_id"), ("name",))),
)

DEPARTMENT: Final = RecordKind(
    name="department",
    plural="departments",
    icon="building",
    word=term("部门"),
    many=term("部门", "泛指"),
    counted=Message("{count} 个部门", count=0),
    value=Department,
    fields=DEPARTMENT_FIELDS,
    title="name",
    short_title="short_name",
    searched=Findable(
        names=("name", "short_name"),
        text=("head_id", "telephone"),
        detail=("head_id", "telephone"),
    ),
    listed=Listed(columns=("name", "short_name", "head_id", "telephone", "position"), sort="position"),
    imported=Imported(identity=(("name",),)),
)
