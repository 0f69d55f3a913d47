"""The arithmetic of the monthly evaluation as spreadsheet formulas, which give the printed totals.

The rules are those of `kamdesk.domain.evaluations.arithmetic`; cells are named like ``D5``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.evaluations.template import Bonus, Counted, Deducted, Marked, Stepped, Veto, ZeroPlan
from kamdesk.domain.shared.numbers import plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from kamdesk.domain.evaluations.template import Indicator, Template

NO_NUMBER = "—"


@dataclass(frozen=True, slots=True)
class LineCells:
    """Where the figures of one indicator stand; marks and their weights are ranges such as ``C12:C15``."""

    indicator: Indicator
    planned: str
    actual: str
    weight: str
    score: str
    marks: str = ""
    item_weights: str = ""


def rate_formula(cells: LineCells) -> str:
    """Return the completion rate in percent with one decimal; — where nothing was planned."""
    return f'=IF({cells.planned}=0,"{NO_NUMBER}",ROUND({cells.actual}/{cells.planned}*100,1))'


def score_formula(
    template: Template, cells: LineCells, decimals: int, earlier_bonuses: Sequence[str] = ()
) -> str:
    """Return the score of one indicator, rounded to ``decimals``; — where its weight is exempted.

    ``earlier_bonuses`` are the score cells of the bonus lines above, which use up the common limit.
    """
    match cells.indicator:
        case Counted():
            paid = f"MIN({_rate(cells)},{plain(template.cap_percent)})"
            return _counted(template, cells, paid, decimals)
        case Stepped() as stepped:
            paid = "0"
            for step in reversed(stepped.steps):
                paid = f"IF({_rate(cells)}>={plain(step.rate)},{plain(step.share)},{paid})"
            return _counted(template, cells, paid, decimals)
        case Marked():
            mean = f"SUMPRODUCT({cells.marks},{cells.item_weights})/SUM({cells.item_weights})"
            return f"=ROUND({mean}*{cells.weight}/100,{decimals})"
        case Deducted() as deducted:
            return f"=ROUND(MAX({cells.weight}-{plain(deducted.points)}*{cells.actual},0),{decimals})"
        case Bonus() as bonus:
            earned = f"ROUND({plain(bonus.points)}*{cells.actual},{decimals})"
            return _bonus(template.bonus_limit, earned, earlier_bonuses)
    return f'="{NO_NUMBER}"'


def total_formula(lines: Sequence[LineCells], decimals: int) -> str:
    """Return the total: rounded scores, scaled where a weight was exempted, bonuses, then ceilings."""
    weighted = [line for line in lines if not isinstance(line.indicator, Bonus | Veto)]
    bonuses = [line.score for line in lines if isinstance(line.indicator, Bonus)]
    scores = ",".join(line.score for line in weighted)
    left = "+".join(f"ISNUMBER({line.score})*{line.weight}" for line in weighted)
    total = f"ROUND(SUM({scores})*100/({left}),{decimals})"
    if bonuses:
        total = f"{total}+SUM({','.join(bonuses)})"
    for line in lines:
        if isinstance(line.indicator, Veto):
            total = f"IF({line.actual}>0,MIN({total},{plain(line.indicator.ceiling)}),{total})"
    return f'=IF(({left})=0,"{NO_NUMBER}",{total})'


def mark_formula(template: Template, total: str) -> str:
    """Return the mark behind a total; nothing where no threshold is reached."""
    word = '""'
    for threshold in reversed(template.marks):
        word = f'IF({total}>={plain(threshold.total)},"{threshold.mark}",{word})'
    return f'=IF(ISNUMBER({total}),{word},"")'


def _rate(cells: LineCells) -> str:
    return f"{cells.actual}/{cells.planned}*100"


def _counted(template: Template, cells: LineCells, paid: str, decimals: int) -> str:
    unplanned = {
        ZeroPlan.EXEMPT: f'"{NO_NUMBER}"',
        ZeroPlan.FULL: f"ROUND({cells.weight},{decimals})",
        ZeroPlan.ZERO: "0",
    }[template.zero_plan]
    return f"=IF({cells.planned}=0,{unplanned},ROUND({paid}*{cells.weight}/100,{decimals}))"


def _bonus(limit: Decimal | None, earned: str, earlier: Sequence[str]) -> str:
    if limit is None:
        return f"={earned}"
    used = f"-SUM({','.join(earlier)})" if earlier else ""
    return f"=MIN({earned},MAX({plain(limit)}{used},0))"
