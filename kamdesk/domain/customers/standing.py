"""Where a customer stands, as its card says it: proposals, care, group, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from kamdesk.domain.customers.grading import word_of_grade
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.care_standard import CareStandard
    from kamdesk.domain.customers.grading import GradeDecision, GradeProposal, StageProposal
    from kamdesk.domain.customers.values import Grade, Relationship


@dataclass(frozen=True, slots=True)
class CallState:
    """When a customer was last called on, against the days it should be; None where it never was."""

    days_ago: int | None
    interval: int
    is_own: bool
    grade: Grade | None

    @property
    def is_overdue(self) -> bool:
        """Whether the next call should have been."""
        return self.days_ago is None or self.days_ago > self.interval

    @property
    def words(self) -> Message:
        """Say it in a sentence: 上次拜访 98 天前，A级每 30 天."""
        rule = (
            Message("本客户每 {interval} 天", interval=self.interval)
            if self.is_own
            else Message(
                "{grade}每 {interval} 天",
                grade=Message(word_of_grade(self.grade)),
                interval=self.interval,
            )
        )
        if self.days_ago is None:
            return Message("从未拜访，{rule}", rule=rule)
        if self.days_ago == 0:
            return Message("今天拜访过，{rule}", rule=rule)
        return Message("上次拜访 {days} 天前，{rule}", days=self.days_ago, rule=rule)


@dataclass(frozen=True, slots=True)
class GroupCompany:
    """What a company of a group signed and bought in twelve months, and owes now; None where nothing."""

    id: UUID
    name: str
    signed: Decimal | None
    bought: Decimal | None
    owed: Decimal | None


def rolled_up(companies: Sequence[GroupCompany]) -> tuple[Decimal, Decimal, Decimal]:
    """Return what the companies of a group signed, bought and owe together."""
    signed, bought, owed = (
        sum((getattr(each, name) or Decimal(0) for each in companies), Decimal(0))
        for name in ("signed", "bought", "owed")
    )
    return signed, bought, owed


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerStanding:
    """What the rules say of a customer today, what was decided about its grade, and its group.

    ``group`` begins with the customer itself; it is empty where no company belongs to it. ``responsible``
    says who answers for it, None where nobody owns it; ``is_stood_in`` that this is a deputy today.
    """

    standard: CareStandard
    grade: GradeProposal
    stage: StageProposal
    relationship: Relationship
    call: CallState
    decisions: tuple[GradeDecision, ...]
    group: tuple[GroupCompany, ...]
    responsible: Message | None = None
    is_stood_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeCase:
    """A customer with the grade it has and the one that the rule proposes."""

    id: UUID
    name: str
    grade: Grade | None
    proposal: GradeProposal

    @property
    def differs(self) -> bool:
        """Whether the proposal is another grade than the present one."""
        return self.grade is not self.proposal.grade


@dataclass(frozen=True, slots=True)
class GradeMove:
    """One decision of a period, with the name of the customer."""

    customer: str
    decision: GradeDecision

    @property
    def day(self) -> date:
        """The day of the decision."""
        return self.decision.decided_on
