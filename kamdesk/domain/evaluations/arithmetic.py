"""The arithmetic of the monthly evaluation, exact, in the order the regulations give.

Numbers come in and go out as `Decimal`; between the two they are fractions, because a quotient
such as 1 ÷ 3 has no decimal form and must not be rounded before the score is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.template import Bonus, Counted, Deducted, Marked, Stepped, Veto, ZeroPlan
from kamdesk.domain.evaluations.values import Counts, Events, Marks, check_value
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import half_up, plain
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.evaluations.template import Indicator, Template
    from kamdesk.domain.evaluations.values import Value

_RATE_DECIMALS: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One indicator's outcome, as printed.

    ``completion_rate`` is in percent with one decimal; None where nothing is counted or nothing was
    planned. ``score`` has the template's decimals; None for an exempted indicator and for a veto.
    """

    indicator: Indicator
    value: Value
    completion_rate: Decimal | None = None
    score: Decimal | None = None
    exempt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One sheet's outcome; the total is None where every weight was exempted."""

    lines: tuple[Line, ...]
    total: Decimal | None
    mark: str | None
    notes: tuple[Message, ...] = ()


def evaluate(template: Template, values: Mapping[str, Value]) -> Result:
    """Compute a whole sheet; raise `UserError`, naming the indicator, for a missing or bad value."""
    for indicator_id in values:
        if template.indicator(indicator_id) is None:
            raise UserError(Message("没有指标“{indicator}”。", indicator=indicator_id))
    lines = [score_line(template, each, values.get(each.id)) for each in template.indicators]
    return conclude(template, lines)


def score_line(template: Template, indicator: Indicator, value: Value | None) -> Line:
    """Score one indicator; raise `UserError`, naming it, for a missing or bad value."""
    check_value(indicator, value)
    decimals = template.decimals
    match indicator, value:
        case ((Counted() | Stepped()), Counts()):
            return _score_counts(template, indicator, value)
        case Marked(), Marks():
            return Line(indicator=indicator, value=value, score=_score_marks(indicator, value, decimals))
        case Deducted(), Events():
            left = max(indicator.weight - indicator.points * value.count, Decimal(0))
            return Line(indicator=indicator, value=value, score=half_up(Fraction(left), decimals))
        case Bonus(), Events():
            score = half_up(Fraction(indicator.points * value.count), decimals)
            return Line(indicator=indicator, value=value, score=score)
        case Veto(), Events():
            return Line(indicator=indicator, value=value)
    raise AssertionError(indicator)  # check_value lets no other pair pass


def conclude(template: Template, lines: Sequence[Line]) -> Result:
    """Sum up: rounded scores → scaled if exempted → bonus points → veto ceilings → mark."""
    lines, notes = _limit_bonuses(template, lines)
    total, scaling_notes = _scaled_sum(template, lines)
    notes = [*scaling_notes, *notes]
    if total is not None:
        total += _earned(template, lines)
        total, veto_notes = _under_ceilings(template, total, lines)
        notes += veto_notes
    return Result(lines=tuple(lines), total=total, mark=mark_of(template, total), notes=tuple(notes))


def mark_of(template: Template, total: Decimal | None) -> str | None:
    """Return the mark behind a total: the highest threshold reached; None where none is."""
    if total is None:
        return None
    return next((each.mark for each in template.marks if total >= each.total), None)


def _score_counts(template: Template, indicator: Counted | Stepped, counts: Counts) -> Line:
    if counts.planned == 0:
        exempt = template.zero_plan is ZeroPlan.EXEMPT
        full = template.zero_plan is ZeroPlan.FULL
        counted = Fraction(indicator.weight) if full else Fraction(0)
        score = None if exempt else half_up(counted, template.decimals)
        return Line(indicator=indicator, value=counts, score=score, exempt=exempt)
    rate = Fraction(counts.actual) / Fraction(counts.planned) * 100
    if isinstance(indicator, Counted):
        paid = min(rate, Fraction(template.cap_percent))
    else:
        paid = next((Fraction(step.share) for step in indicator.steps if rate >= step.rate), Fraction(0))
    return Line(
        indicator=indicator,
        value=counts,
        completion_rate=half_up(rate, _RATE_DECIMALS),
        score=half_up(paid * Fraction(indicator.weight) / 100, template.decimals),
    )


def _score_marks(indicator: Marked, marks: Marks, decimals: int) -> Decimal:
    # The regulation divides by 100, the sum of item weights; weights such as 1:1 mean the same.
    points = sum(Fraction(marks.marks[item.id]) * Fraction(item.weight) for item in indicator.items)
    mean = Fraction(points, sum(Fraction(item.weight) for item in indicator.items))
    return half_up(mean * Fraction(indicator.weight) / 100, decimals)


def _limit_bonuses(template: Template, lines: Sequence[Line]) -> tuple[list[Line], list[Message]]:
    """Cut bonus lines, in their order, to what the limit leaves, so that the printed column adds up."""
    limit = template.bonus_limit
    earned = _earned(template, lines)
    if limit is None or earned <= limit:
        return list(lines), []
    left = half_up(Fraction(limit), template.decimals)
    limited = []
    for line in lines:
        if isinstance(line.indicator, Bonus) and line.score is not None:
            limited.append(replace(line, score=min(line.score, left)))
            left -= min(line.score, left)
        else:
            limited.append(line)
    return limited, [
        Message("加分共{earned}分，超过上限，按{limit}分计。", earned=earned, limit=plain(limit))
    ]


def _earned(template: Template, lines: Sequence[Line]) -> Decimal:
    return _sum_of_scores(template, [line for line in lines if isinstance(line.indicator, Bonus)])


def _sum_of_scores(template: Template, lines: Sequence[Line]) -> Decimal:
    nothing = half_up(Fraction(0), template.decimals)
    return sum((line.score for line in lines if line.score is not None), nothing)


def _scaled_sum(template: Template, lines: Sequence[Line]) -> tuple[Decimal | None, list[Message]]:
    weighted = [(line, line.indicator) for line in lines if not isinstance(line.indicator, Bonus | Veto)]
    summed = _sum_of_scores(template, [line for line, _ in weighted])
    left = sum((indicator.weight for line, indicator in weighted if not line.exempt), Decimal(0))
    exempted = "、".join(indicator.title for line, indicator in weighted if line.exempt)
    if not exempted:
        return summed, []
    if left == 0:
        return None, [Message("{indicators}没有计划，没有可以计分的指标，不出总分。", indicators=exempted)]
    note = Message(
        "{indicators}没有计划，不计入考核；其余指标得分{summed}，权重{left}，折算为100分制。",
        indicators=exempted,
        summed=summed,
        left=plain(left),
    )
    return half_up(Fraction(summed) * 100 / Fraction(left), template.decimals), [note]


def _under_ceilings(
    template: Template, total: Decimal, lines: Sequence[Line]
) -> tuple[Decimal, list[Message]]:
    notes = []
    for line in lines:
        if isinstance(line.indicator, Veto) and isinstance(line.value, Events) and line.value.count > 0:
            total = min(total, half_up(Fraction(line.indicator.ceiling), template.decimals))
            notes.append(
                Message(
                    "发生“{veto}”{reason}，总分不超过{ceiling}。",
                    veto=line.indicator.title,
                    reason=f"（{line.value.reason}）" if line.value.reason else "",
                    ceiling=plain(line.indicator.ceiling),
                )
            )
    return total, notes
