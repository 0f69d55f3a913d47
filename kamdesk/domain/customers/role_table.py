"""The table of contact roles: what each may decide, what we owe it, how it is treated (角色对照表)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.fields import CONTACT_ROLES
from kamdesk.domain.customers.values import ContactRole
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROLE_TABLE: Final = "customers.roles"
"""Name of the office setting that `read_table` reads."""
DECIDES, OWED, TREATED = "decides", "owed", "treated"
_ASPECTS: Final = ((DECIDES, term("能决定什么")), (OWED, term("我们该提供什么")), (TREATED, term("怎样对待")))
_LONGEST: Final = 300
_SHIPPED: Final[Mapping[ContactRole, tuple[str, str, str]]] = {
    ContactRole.INVESTOR: (
        "投资方向、预算总额、是否继续合作。",
        "投入与回报的说明、合作进度、风险提示，每半年一次。",
        "由公司领导出面，重大节日当面拜会；只谈大局，不谈细节。",
    ),
    ContactRole.DECISION_MAKER: (
        "供应商、价格、合同是否签订。",
        "方案比较、报价依据、交付与质量的承诺，及时答复。",
        "由部门经理以上人员对等接待，礼宾位次在前；意见当日回应。",
    ),
    ContactRole.USER: (
        "产品是否好用，用量与规格的建议。",
        "使用培训、技术支持、备货与发货信息。",
        "由客户专员经常走访，问题现场解决；听取改进意见并回访。",
    ),
    ContactRole.SUPPORTER: (
        "不直接决定，能引见、提醒、促成。",
        "公司动态、行业信息，感谢及时。",
        "常联系、不添麻烦；托付的事说清分寸，办成后当面致谢。",
    ),
}


def field_name(role: ContactRole, aspect: str) -> str:
    """Return the name of the field that says this of a role."""
    return f"{role}.{aspect}"


ROLE_FIELDS: Final[tuple[Field, ...]] = tuple(
    Field(field_name(role, aspect), label, word, FieldKind.LONG_TEXT, max_length=_LONGEST)
    for role, word in CONTACT_ROLES
    for aspect, label in _ASPECTS
)


def shipped_table() -> dict[str, str]:
    """Return the table that comes with the program, by field."""
    return {
        field_name(role, aspect): text
        for role, texts in _SHIPPED.items()
        for (aspect, _label), text in zip(_ASPECTS, texts, strict=True)
    }


def read_table(text: str) -> dict[str, str]:
    """Read what `written_table` wrote; nothing means the shipped table, anything else is a `UserError`."""
    if not text.strip():
        return shipped_table()
    try:
        kept = {str(name): str(value) for name, value in json.loads(text).items()}
    except (ValueError, AttributeError) as error:
        raise UserError(Message("角色对照表的设置已损坏，请重新填写。")) from error
    return {each.name: kept.get(each.name, "") for each in ROLE_FIELDS}


def written_table(table: Mapping[str, str]) -> str:
    """Return a table as text of a setting."""
    return json.dumps(dict(table), ensure_ascii=False, sort_keys=True)


def told_of(table: Mapping[str, str], role: ContactRole) -> tuple[tuple[str, str], ...]:
    """Return what is said of a role: labels with their texts, empty ones left out."""
    said = ((label, table.get(field_name(role, aspect), "")) for aspect, label in _ASPECTS)
    return tuple((label, text) for label, text in said if text)


def treatment_of(table: Mapping[str, str], roles: Iterable[ContactRole]) -> str:
    """Return in one paragraph how people of these roles are treated, each role once: for a briefing."""
    wanted = set(roles)
    said = ((role, word, table.get(field_name(role, TREATED), "")) for role, word in CONTACT_ROLES)
    return " ".join(f"{word}：{text}" for role, word, text in said if text and role in wanted)
