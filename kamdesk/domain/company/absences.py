"""Absences of members (外出与代理), and to whom what is due goes on a day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from uuid import UUID


class AbsenceReason(StrEnum):
    """Why a member is away."""

    TRAVEL = "travel"
    LEAVE = "leave"
    SICK = "sick"
    TRAINING = "training"
    OTHER = "other"


ABSENCE_REASONS: Final = (
    (AbsenceReason.TRAVEL, term("出差")),
    (AbsenceReason.LEAVE, term("休假")),
    (AbsenceReason.SICK, term("病假")),
    (AbsenceReason.TRAINING, term("培训")),
    (AbsenceReason.OTHER, term("其他")),
)
ABSENCE_FIELDS: Final[tuple[Field, ...]] = (
    Field("member_id", term("成员"), "", FieldKind.MEMBER, required=True),
    Field("from_on", term("开始日期"), "", FieldKind.DATE, required=True),
    Field("until", term("结束日期"), "", FieldKind.DATE, required=True),
    Field("deputy_id", term("代理人"), "", FieldKind.MEMBER),
    Field("reason", term("外出原因"), "", FieldKind.CHOICE, choices=ABSENCE_REASONS, required=True),
    Field("remark", term("备注"), "", FieldKind.LONG_TEXT, max_length=500),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """One absence of a member, both days included, and who stands in meanwhile."""

    id: UUID
    version: int = 0
    member_id: UUID
    from_on: date
    until: date
    deputy_id: UUID | None = None
    reason: AbsenceReason = AbsenceReason.TRAVEL
    remark: str = ""

    def covers(self, day: date) -> bool:
        """Tell whether the member is away on a day."""
        return self.from_on <= day <= self.until


def absence_on(member: UUID, day: date, absences: Iterable[Absence]) -> Absence | None:
    """Return the absence of a member on a day: of several the one that began last, then the longer one."""
    away = [each for each in absences if each.member_id == member and each.covers(day)]
    return max(away, key=lambda each: (each.from_on, each.until, each.id), default=None)


def responsible_on(owner: UUID, day: date, absences: Iterable[Absence]) -> UUID:
    """Return to whom goes on a day what is due for ``owner``: the deputy, where the owner is away.

    It goes no further: with the deputy away on that day, too, it stays with the owner.
    """
    known = tuple(absences)
    away = absence_on(owner, day, known)
    if away is None or away.deputy_id is None or absence_on(away.deputy_id, day, known) is not None:
        return owner
    return away.deputy_id


def answered_for(member: UUID, day: date, absences: Iterable[Absence]) -> frozenset[UUID]:
    """Return for whom a member stands in on a day."""
    known = tuple(absences)
    away = {each.member_id for each in known if each.covers(day) and each.deputy_id == member}
    return frozenset(each for each in away if responsible_on(each, day, known) == member) - {member}


def overlap(one: Absence, other: Absence) -> tuple[date, date] | None:
    """Return the first and the last day that lie in two absences; None where there is none."""
    first, last = max(one.from_on, other.from_on), min(one.until, other.until)
    return (first, last) if first <= last else None


def same_time(absence: Absence, others: Iterable[Absence]) -> Absence | None:
    """Return another absence of the same member that has a day in common; None where there is none."""
    found = (each for each in others if each.member_id == absence.member_id and each.id != absence.id)
    return next((each for each in found if overlap(absence, each) is not None), None)


def unattended(absence: Absence, others: Iterable[Absence]) -> tuple[Absence, Absence] | None:
    """Return the absence of a member and that of their deputy which leave a day to nobody, because of one.

    None where everybody who stands in is there on all days, as far as this absence goes.
    """
    for other in others:
        if other.id == absence.id or overlap(absence, other) is None:
            continue
        if absence.deputy_id is not None and absence.deputy_id == other.member_id:
            return absence, other
        if other.deputy_id is not None and other.deputy_id == absence.member_id:
            return other, absence
    return None


def _problems_with_absence(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let an absence end after it began, and nobody stand in for themselves."""
    found: dict[str, Message] = {}
    if values["from_on"] is not None and values["until"] is not None and values["until"] < values["from_on"]:
        found["until"] = Message("结束日期不能早于开始日期。")
    if values["deputy_id"] is not None and values["deputy_id"] == values["member_id"]:
        found["deputy_id"] = Message("代理人不能是本人。")
    return found


ABSENCE: Final = RecordKind(
    name="absence",
    plural="absences",
    icon="member",
    word=term("外出与代理"),
    many=term("外出与代理", "泛指"),
    counted=Message("{count} 次外出", count=0),
    value=Absence,
    fields=ABSENCE_FIELDS,
    title="member_id",
    date="from_on",
    searched=Findable(text=("member_id", "deputy_id", "remark"), detail=("from_on", "until", "deputy_id")),
    listed=Listed(
        columns=("member_id", "from_on", "until", "deputy_id", "reason", "remark"),
        filters=("member_id", "deputy_id", "reason"),
        sort="from_on",
        descending=True,
    ),
    imported=Imported(identity=(("member_id", "from_on"),)),
    rules=(_problems_with_absence,),
)
