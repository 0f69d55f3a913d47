"""Taboos (禁忌): single facts of a contact, such as what is not eaten, not said, not given, and how strictly.

The free text of the contact's card stays beside them; `split_text` proposes facts from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID


class TabooType(StrEnum):
    """What a taboo is about."""

    FOOD = "food"
    DRINK = "drink"
    NEIGHBOUR = "neighbour"
    TOPIC = "topic"
    COLOUR = "colour"
    GIFT = "gift"
    DAY = "day"
    FAITH = "faith"


class TabooSeverity(StrEnum):
    """How strictly a taboo is kept."""

    STRICT = "strict"
    AVOID = "avoid"
    DISLIKE = "dislike"


TABOO_TYPES: Final = (
    (TabooType.FOOD, term("食物")),
    (TabooType.DRINK, term("酒水")),
    (TabooType.NEIGHBOUR, term("同桌邻座")),
    (TabooType.TOPIC, term("话题")),
    (TabooType.COLOUR, term("颜色数字")),
    (TabooType.GIFT, term("礼品")),
    (TabooType.DAY, term("日子")),
    (TabooType.FAITH, term("宗教与健康")),
)
_TYPE_SPELLINGS: Final = (
    (TabooType.FOOD, "食品|饮食|菜品?|忌口|食材|过敏源?"),
    (TabooType.DRINK, "酒|饮料|饮品|酒水饮料"),
    (TabooType.NEIGHBOUR, "邻座|同桌|座次|席位"),
    (TabooType.TOPIC, "谈话|谈论"),
    (TabooType.COLOUR, "颜色|数字|颜色[与和/、]数字"),
    (TabooType.GIFT, "礼物|赠品"),
    (TabooType.DAY, "日期|时间|节日"),
    (TabooType.FAITH, "宗教|信仰|健康|宗教健康|民族"),
)
SEVERITIES: Final = (
    (TabooSeverity.STRICT, term("严禁")),
    (TabooSeverity.AVOID, term("避免")),
    (TabooSeverity.DISLIKE, term("不喜")),
)
_SEVERITY_SPELLINGS: Final = (
    (TabooSeverity.STRICT, "忌|禁忌|禁止|严格|绝对不可|过敏"),
    (TabooSeverity.AVOID, "尽量避免|慎|少"),
    (TabooSeverity.DISLIKE, "不喜欢|不爱|不喜好"),
)

TABOO_FIELDS: Final[tuple[Field, ...]] = (
    Field(
        *("type", term("禁忌类型"), "", FieldKind.CHOICE),
        choices=TABOO_TYPES,
        spellings=_TYPE_SPELLINGS,
        required=True,
    ),
    Field("what", term("禁忌内容"), "", max_length=120, required=True, personal=True),
    Field("neighbour_id", term("不宜同桌的人"), "", FieldKind.REFERENCE, to="contact"),
    Field(
        *("severity", term("轻重"), "", FieldKind.CHOICE),
        choices=SEVERITIES,
        spellings=_SEVERITY_SPELLINGS,
        required=True,
    ),
    Field("source", term("得知来源"), "", max_length=120, recurring=True),
    Field("noted_on", term("记录日期"), "", FieldKind.DATE),
    Field("remark", term("备注"), "", FieldKind.LONG_TEXT, max_length=2000, personal=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taboo:
    """One taboo of a contact; where ``what`` names a contact not to sit beside, ``neighbour_id`` is that."""

    id: UUID
    version: int = 0
    contact_id: UUID
    type: TabooType
    what: str
    neighbour_id: UUID | None = None
    severity: TabooSeverity = TabooSeverity.AVOID
    source: str = ""
    noted_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ProposedTaboo:
    """A taboo that a free text seems to tell, with the piece of it that says so."""

    type: TabooType
    what: str
    severity: TabooSeverity
    said: str


TABOO: Final = RecordKind(
    name="taboo",
    plural="taboos",
    icon="stop",
    word=term("禁忌"),
    many=term("禁忌", "泛指"),
    counted=Message("{count} 条禁忌", count=0),
    value=Taboo,
    fields=TABOO_FIELDS,
    title="what",
    owner=Field("contact_id", term("联系人"), "", FieldKind.REFERENCE, required=True, to="contact"),
    searched=Findable(
        names=("what",),
        text=("contact_id", "type", "neighbour_id", "source", "remark"),
        detail=("contact_id", "type", "severity"),
    ),
    listed=Listed(
        columns=("what", "type", "severity", "source", "noted_on", "neighbour_id", "remark"),
        filters=("type", "severity"),
        sort="noted_on",
    ),
    imported=Imported(
        identity=(("contact_id", "type", "what"),),
        words={
            "contact_id": ("联系人", "姓名", "联系人姓名", "contact", "name"),
            "type": ("禁忌类型", "类型", "禁忌类别", "类别", "type", "category"),
            "what": ("禁忌内容", "内容", "禁忌", "忌讳", "忌口", "taboo", "what"),
            "neighbour_id": ("不宜同桌的人", "不宜同桌", "neighbour"),
            "severity": ("轻重", "程度", "严重程度", "severity"),
            "source": ("得知来源", "来源", "source"),
            "noted_on": ("记录日期", "日期", "登记日期", "date", "notedon"),
            "remark": ("备注", "说明", "備註", "remark", "note"),
        },
    ),
)

_BETWEEN: Final = re.compile(r"[，,；;。、\n/]+|\s{2,}")
_ALLERGY: Final = re.compile(r"^(?:对)?(?P<what>.+?)(?:严重)?过敏$")
_NOT: Final = re.compile(
    r"^(?P<not>严禁|忌口|忌食|忌|禁食|禁|不食|不能吃|不可吃|不吃|不能喝|不饮|不喝|不沾|不能饮|不喜欢吃|不喜欢|不喜食|不喜|不爱吃|不爱|少吃|少食|避免)"
    r"(?P<what>.+)$"
)
_DISLIKED: Final = re.compile(r"^(?:不喜|不爱|少)")
_STRICT: Final = re.compile(r"^(?:严禁|忌|禁|不能|不可)")
_DRINKS: Final = re.compile(r"酒|茶|咖啡|饮料|冷饮|牛奶")
_FAITH: Final = re.compile(r"^(?:清真|回族|素食|全素|吃素|斋戒|佛教|伊斯兰教?|糖尿病|高血压|痛风|低糖|低盐)")


def split_text(text: str) -> Iterator[ProposedTaboo]:
    """Yield the taboos that a free text seems to tell, piece by piece: 不食牛肉，海鲜过敏、不饮酒."""
    verb = ""
    for said in (piece.strip() for piece in _BETWEEN.split(text)):
        if not said:
            continue
        allergy, refused = _ALLERGY.match(said), _NOT.match(said)
        if allergy is not None:
            verb = ""
            yield ProposedTaboo(_about(said), f"{allergy['what']}过敏", TabooSeverity.STRICT, said)
        elif refused is not None:
            verb = refused["not"]
            yield ProposedTaboo(_about(said), refused["what"], _severity(verb), said)
        elif _FAITH.match(said):
            verb = ""
            yield ProposedTaboo(TabooType.FAITH, said, TabooSeverity.STRICT, said)
        else:  # a list goes on: 忌牛肉、羊肉
            yield ProposedTaboo(_about(said), said, _severity(verb) if verb else TabooSeverity.AVOID, said)


def _about(said: str) -> TabooType:
    return TabooType.DRINK if _DRINKS.search(said) else TabooType.FOOD


def _severity(verb: str) -> TabooSeverity:
    if _DISLIKED.match(verb):
        return TabooSeverity.DISLIKE
    return TabooSeverity.STRICT if _STRICT.match(verb) else TabooSeverity.AVOID
