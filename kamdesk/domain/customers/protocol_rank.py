"""Which place contacts of a customer have in protocol (礼宾位次), proposed from posts, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.post_levels import POST_LEVELS, level_told_by, place_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.customers.post_levels import PostLevel
    from kamdesk.domain.customers.values import Contact

_WORDS: Final = dict(POST_LEVELS)


@dataclass(frozen=True, slots=True)
class ProposedRank:
    """The place of a contact among those of its customer, 1 the highest, and why."""

    rank: int
    reason: Message


def proposed_ranks(people: Sequence[Contact]) -> dict[UUID, ProposedRank]:
    """Return the place of each contact: by level of post, then who came first into it, then as they stand.

    A level that is not recorded is the one that the job title tells, if it tells one.
    """
    ordered = sorted(people, key=_order)
    return {
        each.id: ProposedRank(place + 1, _reason(each, ordered[:place], ordered[place + 1 :], place + 1))
        for place, each in enumerate(ordered)
    }


def problem_with_rank(rank: int | None, reason: str) -> Message | None:
    """Say that a rank given by hand lacks its reason; None where nothing does."""
    if rank is None or reason.strip():
        return None
    return Message("人工指定了位次，请写明理由。")


def _level(person: Contact) -> PostLevel | None:
    return person.post_level or level_told_by(person.job_title)


def _order(person: Contact) -> tuple[int, date, int]:
    return place_of(_level(person)), person.in_post_since or date.max, person.position


def _reason(person: Contact, above: Sequence[Contact], below: Sequence[Contact], rank: int) -> Message:
    level, equal = _level(person), [each for each in (*above, *below) if _same_level(each, person)]
    if level is None:
        return Message("没有登记职级，从职务也看不出，排在有职级的人之后，第 {rank} 位。", rank=rank)
    names = {"level": Message(_WORDS[level]), "rank": rank}
    if not equal:
        if person.post_level is None:
            title = person.job_title
            return Message("从职务“{title}”看是{level}，排第 {rank} 位。", title=title, **names)
        return Message("职级是{level}，排第 {rank} 位。", **names)
    other = equal[-1] if equal[-1] in above else equal[0]
    names["other"] = other.name
    if person.in_post_since == other.in_post_since:
        return Message("{level}，与{other}同级，任现职日期分不出先后，按名单次序排第 {rank} 位。", **names)
    if other in above:
        return Message("{level}，与{other}同级而任现职较晚，排第 {rank} 位。", **names)
    return Message("{level}，与{other}同级而任现职较早，排第 {rank} 位。", **names)


def _same_level(one: Contact, other: Contact) -> bool:
    return place_of(_level(one)) == place_of(_level(other))
