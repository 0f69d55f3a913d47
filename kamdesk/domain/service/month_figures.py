"""The figures of a month by which service is judged: speed, shares, coverage, renewals, satisfaction.

Source: the department's page "Service, care and reports", complaints and reports.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from kamdesk.domain.readings.workdays import first_of
from kamdesk.domain.service.working_hours import minutes_between
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date, datetime
    from decimal import Decimal

    from kamdesk.domain.readings.workdays import TellsWorkdays
    from kamdesk.domain.service.working_hours import OfficeHours


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint or objection: when it came, was first answered, was settled; None where it was not yet."""

    received: datetime
    answered: datetime | None = None
    settled: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse one that was answered or settled before it came."""
        if self.answered is not None and self.answered < self.received:
            raise UserError(Message("答复早于收到。"))
        if self.settled is not None and self.settled < self.received:
            raise UserError(Message("办结早于收到。"))


@dataclass(frozen=True, slots=True)
class PlannedCall:
    """A call on a customer, held or not."""

    customer: str
    date: date
    held: bool


@dataclass(frozen=True, slots=True)
class EndingContract:
    """A contract, and whether it was renewed."""

    end: date
    renewed: bool


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """A score from 1 to the end of its scale, and how much it counts."""

    weight: Decimal
    score: Decimal
    scale: int

    def __post_init__(self) -> None:
        """Refuse a score beyond its scale."""
        if not 1 <= self.score <= self.scale:
            raise UserError(Message("“score”应在 1 到 {scale} 之间。", scale=self.scale))


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFacts:
    """What the figures of ``month`` are made of; what is of other months counts nowhere.

    What happened after ``as_of`` counts as not happened yet; None leaves nothing out.
    """

    month: date
    complaints: Collection[Complaint]
    calls: Collection[PlannedCall]
    planned_calls: int
    key_accounts: Collection[str]
    contracts: Collection[EndingContract]
    answers: Collection[SurveyAnswer]
    as_of: date | None = None

    def counts(self, day: date) -> bool:
        """Tell whether what happened on a day is of the month, and not after ``as_of``."""
        return first_of(day) == first_of(self.month) and self.has_happened(day)

    def has_happened(self, day: date) -> bool:
        """Tell whether a day does not lie after ``as_of``."""
        return self.as_of is None or day <= self.as_of


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFigures:
    """The figures, unrounded; shares in percent, None where nothing divides."""

    complaints_received: int
    response_hours_mean: Fraction | None
    unanswered: int
    share_settled: Fraction | None
    calls_held: int
    calls_rate: Fraction | None
    coverage: Fraction | None
    renewal_rate: Fraction | None
    satisfaction: Fraction | None


def month_figures(facts: MonthFacts, hours: OfficeHours, calendar: TellsWorkdays) -> MonthFigures:
    """Compute the figures of a month; time passes in office hours of working days alone."""
    received = [each for each in facts.complaints if facts.counts(each.received.date())]
    minutes = [
        minutes_between(each.received, each.answered, hours, calendar)
        for each in received
        if each.answered is not None and facts.has_happened(each.answered.date())
    ]
    settled = [
        each for each in received if each.settled is not None and facts.has_happened(each.settled.date())
    ]
    held = [call for call in facts.calls if call.held and facts.counts(call.date)]
    reached = {call.customer for call in held} & set(facts.key_accounts)
    ended = [contract for contract in facts.contracts if facts.counts(contract.end)]
    return MonthFigures(
        complaints_received=len(received),
        response_hours_mean=Fraction(sum(minutes), 60 * len(minutes)) if minutes else None,
        unanswered=len(received) - len(minutes),
        share_settled=_percent(len(settled), len(received)),
        calls_held=len(held),
        calls_rate=_percent(len(held), facts.planned_calls),
        coverage=_percent(len(reached), len(set(facts.key_accounts))),
        renewal_rate=_percent(sum(contract.renewed for contract in ended), len(ended)),
        satisfaction=_satisfaction(facts.answers),
    )


def _percent(part: int, whole: int) -> Fraction | None:
    return Fraction(100 * part, whole) if whole else None


def _satisfaction(answers: Iterable[SurveyAnswer]) -> Fraction | None:
    """Return the weighted mean of how far up its scale each score stands, in percent."""
    weight, sum_of_shares = Fraction(0), Fraction(0)
    for answer in answers:
        weight += Fraction(answer.weight)
        sum_of_shares += Fraction(answer.weight) * (Fraction(answer.score) - 1) / (answer.scale - 1)
    return 100 * sum_of_shares / weight if weight else None
