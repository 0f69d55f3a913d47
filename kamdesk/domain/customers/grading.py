"""Which grade and stage of life a customer's dealings speak for, why, and what was decided.

Source: the department's page "Customers", sections "Classification" and "Grade A / B / C".
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.values import Grade, LifeStage, Relationship
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.formatting import format_date, format_wan
from kamdesk.domain.records.kind import Imported, Listed, RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.care_standard import CareStandard

_YEAR: Final = 12
CARE_STANDARD: Final = "care.standard"
"""Name of the office setting that `CareStandard` reads."""
UNGRADED: Final = term("未定级")
_GRADE_WORDS: Final = dict(GRADES)
_DECISION: Final = term("定级")

DECISION_FIELDS: Final[tuple[Field, ...]] = (
    Field("decided_on", term("定级日期"), _DECISION, FieldKind.DATE, required=True),
    Field("before", term("原级别"), _DECISION, FieldKind.CHOICE, choices=GRADES),
    Field("after", term("新级别"), _DECISION, FieldKind.CHOICE, choices=GRADES),
    Field("proposed", term("建议级别"), _DECISION, FieldKind.CHOICE, choices=GRADES),
    Field("proposal", term("建议依据"), _DECISION, FieldKind.LONG_TEXT, max_length=500),
    Field("reason", term("定级理由"), _DECISION, FieldKind.LONG_TEXT, max_length=2000),
    Field("author", term("定级人"), _DECISION, max_length=80),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeDecision:
    """One decision about a customer's grade; ``before`` or ``after`` is None where there was or is none."""

    id: UUID
    version: int = 0
    customer_id: UUID
    decided_on: date
    before: Grade | None = None
    after: Grade | None = None
    proposed: Grade | None = None
    proposal: str = ""
    reason: str = ""
    author: str = ""

    @property
    def is_against_proposal(self) -> bool:
        """Whether another grade was decided than the rule proposed."""
        return self.proposed is not None and self.after is not self.proposed


GRADE_DECISION: Final = RecordKind(
    name="grade_decision",
    plural="grade-decisions",
    icon="sign",
    word=term("定级记录"),
    many=term("定级记录", "泛指"),
    counted=Message("{count} 条定级记录", count=0),
    value=GradeDecision,
    fields=DECISION_FIELDS,
    title="author",
    date="decided_on",
    owner=Field("customer_id", term("客户"), "", FieldKind.REFERENCE, required=True, to="customer"),
    has_trash=False,
    listed=Listed(
        columns=("author", "decided_on", "before", "after", "proposed", "proposal", "reason"),
        sort="decided_on",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "decided_on", "before", "after"),), optional=frozenset({"before", "after"})
    ),
)


@dataclass(frozen=True, slots=True)
class DealFacts:
    """What a customer signed and bought up to a day; amounts in yuan.

    ``amount`` is that of contracts signed in the months that count for the grade, ``months_with_deals`` are
    the calendar months among them in which it bought, ``deals`` its purchases in the last twelve months.
    """

    amount: Decimal = Decimal(0)
    contracts: int = 0
    months_with_deals: int = 0
    deals: int = 0
    first_deal: date | None = None
    last_deal: date | None = None


NO_DEALS: Final = DealFacts()


@dataclass(frozen=True, slots=True)
class GradeProposal:
    """The grade that the rule proposes, and why in a sentence."""

    grade: Grade
    why: Message


@dataclass(frozen=True, slots=True)
class StageProposal:
    """The stage of life that the rule proposes, and why in a sentence."""

    stage: LifeStage
    why: Message


def propose_grade(facts: DealFacts, potential: int | None, standard: CareStandard) -> GradeProposal:
    """Propose a grade: by the amount signed, else B by steady dealings or by the mark of potential."""
    signed = {"months": standard.grade_months, "amount": format_wan(facts.amount)}
    for grade, limit in ((Grade.A, standard.a_from), (Grade.B, standard.b_from)):
        if facts.amount >= limit:
            return GradeProposal(
                grade,
                Message(
                    "近{months}个月合同额 {amount} 万元 ≥ {grade}级门槛 {limit} 万元",
                    grade=grade.value,
                    limit=format_wan(limit),
                    **signed,
                ),
            )
    signed["limit"] = format_wan(standard.b_from)
    steady, top = standard.steady_months, standard.top_potential
    if steady is not None and facts.months_with_deals >= steady:
        return GradeProposal(
            Grade.B,
            Message(
                "近{months}个月合同额 {amount} 万元，未到B级门槛 {limit} 万元；"
                "但有 {count} 个月成交 ≥ {steady} 个月",
                count=facts.months_with_deals,
                steady=steady,
                **signed,
            ),
        )
    if top is not None and potential is not None and potential >= top:
        return GradeProposal(
            Grade.B,
            Message(
                "近{months}个月合同额 {amount} 万元，未到B级门槛 {limit} 万元；"
                "但合作潜力 {mark} 分 ≥ {top} 分",
                mark=potential,
                top=top,
                **signed,
            ),
        )
    return GradeProposal(
        Grade.C, Message("近{months}个月合同额 {amount} 万元，未到B级门槛 {limit} 万元", **signed)
    )


def propose_stage(facts: DealFacts, standard: CareStandard, on: date) -> StageProposal:
    """Propose a stage of life from the first deal, the last one, and those of the last twelve months."""
    first, last = facts.first_deal, facts.last_deal
    if first is None or last is None:
        return StageProposal(LifeStage.PROSPECTIVE, Message("还没有成交"))
    silent = (on - last).days
    if silent > standard.dormant_days:
        return StageProposal(
            LifeStage.DORMANT,
            Message("已 {days} 天没有成交，超过 {limit} 天", days=silent, limit=standard.dormant_days),
        )
    why = Message("{first} 首次成交，近12个月成交 {count} 次", first=format_date(first), count=facts.deals)
    is_long = first <= months_before(on, standard.loyal_years * _YEAR)
    is_loyal = is_long and facts.deals >= standard.loyal_deals
    return StageProposal(LifeStage.LOYAL if is_loyal else LifeStage.ACTIVE, why)


def propose_relationship(facts: DealFacts) -> Relationship:
    """Return whether a customer has signed and bought, or is one to be won."""
    has_both = facts.contracts > 0 and facts.first_deal is not None
    return Relationship.EXISTING if has_both else Relationship.PROSPECTIVE


def months_before(day: date, months: int) -> date:
    """Return the same day so many months before, at the latest its month's last."""
    from calendar import monthrange  # only now: the first list reckons no months

    years, month = divmod(day.year * _YEAR + day.month - 1 - months, _YEAR)
    return day.replace(year=years, month=month + 1, day=min(day.day, monthrange(years, month + 1)[1]))


def rank_of(grade: Grade | None) -> int:
    """Return how high a grade is; none is the lowest."""
    return 0 if grade is None else len(Grade) - list(Grade).index(grade)


def word_of_grade(grade: Grade | None) -> str:
    """Return the Chinese word for a grade."""
    return UNGRADED if grade is None else _GRADE_WORDS[grade]
