"""Why someone has a weighed seat: what speaks for the chair, and what the best other chair would cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.seating.people import Side, TableRole
from kamdesk.domain.seating.profile import Honour
from kamdesk.domain.seating.reasons import RuleSource, SeatReason, SeatRule, hands_of
from kamdesk.domain.seating.seats.objective import level, married
from kamdesk.domain.seating.seats.swaps import best_other_chair, exchanges
from kamdesk.domain.seating.seats.wishes import joined, points_text
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.seats.seated import SeatedTable
    from kamdesk.domain.seating.seats.swaps import Exchange


def weighed_reason(table: SeatedTable, person: str, labels: Mapping[int, Message]) -> SeatReason:
    """Return why someone sits in a chair that is not pinned; ``labels`` name the chairs."""
    chair = table.chair_of[person]
    merits = joined(list(_merits(table, table.objective.by_id[person], chair, labels)))
    best = best_other_chair(table, person)
    price = Message("别无空位可换") if best is None else _price(table, best, labels)
    sentence = Message("{merits}；{price}", merits=merits, price=price)
    return SeatReason(SeatRule.WEIGHED, sentence, RuleSource.WEIGHTS)


def pinned_reason(table: SeatedTable, person: str, reason: SeatReason) -> SeatReason:
    """Return the protocol's reason for a pinned chair, with the price of the cheapest exchange against it."""
    others = [each for each in exchanges(table, person) if each.other in table.chairs]
    if not others:
        return reason
    best = min(others, key=lambda each: (each.cost, each.other))
    name = table.objective.by_id[table.chairs[best.other]].title
    if best.cost < 0:
        price = Message("与“{other}”互换，代价减少{points}分，但违反此项", other=name, points=-best.cost)
    elif best.cost > 0:
        price = Message("与“{other}”互换，代价增加{points}分，且违反此项", other=name, points=best.cost)
    else:
        price = Message("与“{other}”互换，代价不变，但违反此项", other=name)
    return SeatReason(
        reason.rule, Message("{merits}；{price}", merits=reason.message, price=price), reason.source
    )


def _merits(
    table: SeatedTable, person: Person, chair: int, labels: Mapping[int, Message]
) -> Iterator[Message]:
    """Yield what speaks for the chair, its name and rank first."""
    yield Message("{seat}为第{rank}位座", seat=labels[chair], rank=table.objective.ranks[chair])
    count = len(table.sitters)
    right, left = table.person(chair - 1), table.person((chair + 1) % count)
    for neighbour, at_right in (
        (left, True),
        (right, False),
    ):  # at this neighbour's right or left hand
        if neighbour is None or neighbour is person:
            continue
        if person.role is TableRole.INTERPRETER and person.interprets_for == neighbour.id:
            hands = hands_of(table.objective.profile.honour)
            higher = at_right is (table.objective.profile.honour is Honour.RIGHT)
            hand = hands.higher if higher else hands.lower
            yield Message("在“{person}”{hand}侧翻译", person=neighbour.title, hand=hand)
        if married(person, neighbour):
            yield Message("与配偶“{person}”相邻", person=neighbour.title)
    if person.counts:
        yield from _company(person, right, left)


def _company(person: Person, right: Person | None, left: Person | None) -> Iterator[Message]:
    """Yield how the sides alternate around someone, and whether grades match."""
    across = [each for each in (right, left) if each and each.counts and each.side is not person.side]
    if len(across) > 1 and across[0] is not across[1]:
        yield Message("夹在主方之间") if person.side is Side.GUEST else Message("夹在来宾之间")
    elif across:
        yield Message("一侧与主方相邻") if person.side is Side.GUEST else Message("一侧与来宾相邻")
    for neighbour in across:
        if level(neighbour) == level(person):
            yield Message("与“{person}”职级对等", person=neighbour.title)
            return


def _price(table: SeatedTable, best: Exchange, labels: Mapping[int, Message]) -> Message:
    """Return what the cheapest exchange would cost, as a sentence."""
    other = table.person(best.other)
    place = labels[best.other]
    way = (
        Message("改坐空位{seat}", seat=place)
        if other is None
        else Message("与“{person}”互换到{seat}", person=other.title, seat=place)
    )
    if best.cost > 0:
        return Message(
            "{way}，代价增加{points}分（{parts}）", way=way, points=best.cost, parts=points_text(best.points)
        )
    if best.cost < 0:
        return Message("{way}，代价减少{points}分", way=way, points=-best.cost)
    return Message("{way}，代价不变", way=way)
