"""The reasons for seats: a sentence for every person, with its rule and source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kamdesk.domain.seating.profile import Honour
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class SeatRule(StrEnum):
    """The rules that give somebody a chair."""

    HOST = "host"
    HOST_DEPUTY = "host_deputy"
    HEAD_GUEST = "head_guest"
    SECOND_HOST = "second_host"
    SECOND_AT_FOOT = "second_at_foot"
    PRINCIPAL_GUEST = "principal_guest"
    PRINCIPAL_AT_HEAD = "principal_at_head"
    SPOUSE = "spouse"
    CROSS_PRINCIPAL = "cross_principal"
    CROSS_SPOUSE = "cross_spouse"
    SWAP_PRINCIPAL = "swap_principal"
    SWAP_HOST = "swap_host"
    SWAP_SECOND_HOST = "swap_second_host"
    INTERPRETER = "interpreter"
    INTERPRETER_BEHIND = "interpreter_behind"
    INTERPRETER_ELSEWHERE = "interpreter_elsewhere"
    LOCK = "lock"
    DISPLACED = "displaced"
    ORDER = "order"
    INTERLEAVE = "interleave"
    WEIGHED = "weighed"  # optimised seats: order, company and wishes weighed (seats/)


class RuleSource(StrEnum):
    """Where a rule is written."""

    REGULATIONS = "regulations"  # the department's own, seating.md
    HOST_AND_SECOND = "S1"  # 接待工作座次常识
    TWO_CENTRES = "S4"  # 一主位/两主位排法
    INTERPRETER = "S5"  # 翻译占位不占数
    WESTERN = "western"  # 西餐座次
    USER = "user"
    WEIGHTS = "weights"  # the rules and wishes of seating.md, weighed against each other

    @property
    def words(self) -> Message:
        """The name of the source."""
        return _SOURCE_TITLES[self]


_SOURCE_TITLES: Mapping[RuleSource, Message] = {
    RuleSource.REGULATIONS: Message("部门接待规定"),
    RuleSource.HOST_AND_SECOND: Message("公开礼宾文本：接待工作座次常识"),
    RuleSource.TWO_CENTRES: Message("公开礼宾文本：一主位、两主位排法"),
    RuleSource.INTERPRETER: Message("公开礼宾文本：翻译占位不占数"),
    RuleSource.WESTERN: Message("公开礼宾文本：西餐座次"),
    RuleSource.USER: Message("用户的决定"),
    RuleSource.WEIGHTS: Message("部门接待规定与各项愿望，按权重综合"),
}


@dataclass(frozen=True, slots=True)
class SeatReason:
    """Why someone has a seat: the rule, a sentence that is true of the plan, and the rule's source."""

    rule: SeatRule
    message: Message
    source: RuleSource


@dataclass(frozen=True, slots=True)
class Hands:
    """The words for the higher and the lower hand at this event."""

    higher: Message
    lower: Message


def hands_of(honour: Honour) -> Hands:
    """Return the words for the higher and the lower hand."""
    right, left = Message("右"), Message("左")
    return Hands(right, left) if honour is Honour.RIGHT else Hands(left, right)


def fixed_reason(rule: SeatRule, hands: Hands) -> SeatReason:
    """Return the reason for a chair that belongs to one part, such as the host's."""
    sentence, source = _FIXED[rule]
    return SeatReason(rule, sentence(hands), source)


_FIXED: Mapping[SeatRule, tuple[Callable[[Hands], Message], RuleSource]] = {
    SeatRule.HOST: (lambda _: Message("主人居中,面门为上"), RuleSource.REGULATIONS),
    SeatRule.HOST_DEPUTY: (lambda _: Message("主方代表居中,面门为上"), RuleSource.REGULATIONS),
    SeatRule.HEAD_GUEST: (lambda _: Message("本桌没有主方人员,由职级最高的来宾居中"), RuleSource.REGULATIONS),
    SeatRule.SECOND_HOST: (lambda _: Message("女主人/第二主人与主人相对而坐"), RuleSource.TWO_CENTRES),
    SeatRule.SECOND_AT_FOOT: (
        lambda _: Message("女主人/第二主人坐副主位,与主位相对"),
        RuleSource.TWO_CENTRES,
    ),
    SeatRule.PRINCIPAL_GUEST: (
        lambda hands: Message("主宾在主人{hand}侧", hand=hands.higher),
        RuleSource.REGULATIONS,
    ),
    SeatRule.PRINCIPAL_AT_HEAD: (
        lambda hands: Message("主宾在主位{hand}侧", hand=hands.higher),
        RuleSource.REGULATIONS,
    ),
    SeatRule.SPOUSE: (
        lambda hands: Message("主宾配偶在女主人{hand}侧", hand=hands.higher),
        RuleSource.REGULATIONS,
    ),
    SeatRule.CROSS_PRINCIPAL: (
        lambda hands: Message("主宾在女主人{hand}侧(西式交叉)", hand=hands.higher),
        RuleSource.WESTERN,
    ),
    SeatRule.CROSS_SPOUSE: (
        lambda hands: Message("主宾配偶在男主人{hand}侧(西式交叉)", hand=hands.higher),
        RuleSource.WESTERN,
    ),
    SeatRule.SWAP_PRINCIPAL: (lambda _: Message("主宾身份高于主人,请主宾坐主位"), RuleSource.TWO_CENTRES),
    SeatRule.SWAP_HOST: (
        lambda hands: Message("主人坐主宾位(主位{hand}侧)", hand=hands.higher),
        RuleSource.TWO_CENTRES,
    ),
    SeatRule.SWAP_SECOND_HOST: (
        lambda hands: Message("第二主人坐主宾{hand}侧", hand=hands.lower),
        RuleSource.TWO_CENTRES,
    ),
    SeatRule.LOCK: (lambda _: Message("用户锁定该座位"), RuleSource.USER),
}


def guest_in_order(seat: Message, place: int, hands: Hands) -> SeatReason:
    """Return the reason for a guest in the ``place``-th of the chairs for guests."""
    sentence = Message(
        "来宾按礼宾次序:{seat}为来宾可用座位中的第{place}位(近高远低、{higher}高{lower}低)",
        seat=seat,
        place=place,
        higher=hands.higher,
        lower=hands.lower,
    )
    return SeatReason(SeatRule.ORDER, sentence, RuleSource.REGULATIONS)


def companion_between_guests(seat: Message, place: int) -> SeatReason:
    """Return the reason for a companion next to a guest, where there are several guests."""
    sentence = Message("陪客与来宾交叉:{seat}夹在来宾之间,为第{place}陪客位", seat=seat, place=place)
    return SeatReason(SeatRule.INTERLEAVE, sentence, RuleSource.REGULATIONS)


def companion_in_order(seat: Message, place: int, *, beside_guest: bool) -> SeatReason:
    """Return the reason for a companion where there are too few guests to sit between."""
    sentence = (
        Message("陪客按次序就座:{seat}与来宾相邻,为第{place}陪客位", seat=seat, place=place)
        if beside_guest
        else Message("陪客按次序就座:{seat}两侧没有来宾,为第{place}陪客位", seat=seat, place=place)
    )
    return SeatReason(SeatRule.INTERLEAVE, sentence, RuleSource.REGULATIONS)


def displaced(wanted: Message, holder: str, seat: Message) -> SeatReason:
    """Return the reason for someone whose chair was taken: the best chair left."""
    sentence = Message(
        "{wanted}已由“{holder}”就座,改坐余下座位中最高的{seat}", wanted=wanted, holder=holder, seat=seat
    )
    return SeatReason(SeatRule.DISPLACED, sentence, RuleSource.USER)


def interpreter_beside(person: Message | str, hand: Message) -> SeatReason:
    """Return the reason for an interpreter beside the person interpreted for."""
    sentence = Message("翻译在{person}{hand}侧(占位不占数)", person=person, hand=hand)
    return SeatReason(SeatRule.INTERPRETER, sentence, RuleSource.REGULATIONS)


def interpreter_near(person: Message | str, hand: Message) -> SeatReason:
    """Return the reason for an interpreter as close to that hand as there was room."""
    sentence = Message("翻译在{person}{hand}侧最近的空位(占位不占数)", person=person, hand=hand)
    return SeatReason(SeatRule.INTERPRETER, sentence, RuleSource.INTERPRETER)


def interpreter_behind(person: Message | str) -> SeatReason:
    """Return the reason for an interpreter behind the person interpreted for, without a chair."""
    return SeatReason(
        SeatRule.INTERPRETER_BEHIND, Message("翻译坐在{person}身后,不占席位", person=person), RuleSource.USER
    )


def interpreter_elsewhere(seat: Message) -> SeatReason:
    """Return the reason for an interpreter who sits away from the person interpreted for."""
    return SeatReason(
        SeatRule.INTERPRETER_ELSEWHERE, Message("翻译另坐{seat}(占位不占数)", seat=seat), RuleSource.USER
    )
