"""Levels of posts, taboos and positions of the sample department's contacts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.positions import POSITION, Position
from kamdesk.domain.customers.post_levels import level_told_by
from kamdesk.domain.customers.taboos import TABOO, Taboo, TabooSeverity, TabooType, split_text
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kamdesk.domain.customers.values import Contact
    from kamdesk.services.sample.scene import SampleScene

_SEED: Final = 20_260_414
_FURTHER_SHARE: Final = 0.25
_MOVED_SHARE: Final = 0.3
_BY_HAND_SHARE: Final = 0.03
_FURTHER: Final = (
    (TabooType.TOPIC, "不谈上一轮机构调整", TabooSeverity.AVOID),
    (TabooType.COLOUR, "数字 4", TabooSeverity.DISLIKE),
    (TabooType.GIFT, "不送钟表", TabooSeverity.STRICT),
    (TabooType.DAY, "每周三下午有例会，不约", TabooSeverity.AVOID),
    (TabooType.DRINK, "白酒", TabooSeverity.AVOID),
    (TabooType.FAITH, "痛风，少嘌呤", TabooSeverity.AVOID),
    (TabooType.FOOD, "香菜", TabooSeverity.DISLIKE),
)
_SOURCES: Final = ("本人告知", "秘书告知", "宴请时得知", "同事介绍")
_FORMER_FIRMS: Final = ("滇北冶金设计院", "华岭电力建设公司", "江川机械厂", "云岭大学", "市工业和信息化局")
_FORMER_POSTS: Final = ("主任", "副处长", "采购主管", "工程师", "项目经理")


def add_person_facts(scene: SampleScene) -> None:
    """Write what is kept of the contacts beside their own fields."""
    chance = Random(_SEED)
    people = [contact for customer in scene.customers for contact in customer.contacts]
    with scene.database.writing(Message("登记示例联系人的职级、禁忌和任职经历")) as work:
        known = records.by_ids(work, CONTACT, [each.id for each in people])
        records.update_all(work, CONTACT, [_ranked(known[each.id], chance, scene.today) for each in people])
        records.add_all(work, TABOO, list(_taboos(people, chance, scene.today)))
        records.add_all(work, POSITION, list(_positions(people, chance, scene.today)))


def _ranked(contact: Contact, chance: Random, today: date) -> Contact:
    """Give a contact a level and a date in post; a few have their rank by hand, with the reason."""
    by_hand = chance.random() < _BY_HAND_SHARE
    return replace(
        contact,
        post_level=level_told_by(contact.job_title),
        in_post_since=today - timedelta(days=chance.randrange(200, 3_000)),
        protocol_rank=1 if by_hand else None,
        rank_reason="对方来函指定为带队人" if by_hand else "",
    )


def _taboos(people: Sequence[Contact], chance: Random, today: date) -> Iterator[Taboo]:
    for contact in people:
        told = [(each.type, each.what, each.severity) for each in split_text(contact.taboos)]
        if chance.random() < _FURTHER_SHARE:
            told.append(chance.choice(_FURTHER))
        for kind, what, severity in told:
            yield Taboo(
                id=new_id(),
                contact_id=contact.id,
                type=kind,
                what=what,
                severity=severity,
                source=chance.choice(_SOURCES),
                noted_on=today - timedelta(days=chance.randrange(10, 700)),
            )


def _positions(people: Sequence[Contact], chance: Random, today: date) -> Iterator[Position]:
    for contact in people:
        if chance.random() < _MOVED_SHARE:
            ended = today - timedelta(days=chance.randrange(3_000, 4_000))
            yield Position(
                id=new_id(),
                contact_id=contact.id,
                job_title=chance.choice(_FORMER_POSTS),
                company=chance.choice(_FORMER_FIRMS),
                starts_on=ended - timedelta(days=chance.randrange(400, 2_500)),
                ends_on=ended,
            )
