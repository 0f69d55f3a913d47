"""A person's year of evaluations: what of each month counts, and what the months come to."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from kamdesk.domain.evaluations.arithmetic import mark_of
from kamdesk.domain.evaluations.cycle import State
from kamdesk.domain.evaluations.figures import read_figures
from kamdesk.domain.shared.numbers import half_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from decimal import Decimal

    from kamdesk.domain.evaluations.figures import Figures
    from kamdesk.domain.evaluations.kinds import StoredSheet
    from kamdesk.domain.evaluations.template import Template


@dataclass(frozen=True, slots=True)
class YearMonth:
    """One month: the newest revision that was confirmed, with its figures; only a draft has none."""

    sheet: StoredSheet
    figures: Figures | None

    @property
    def total(self) -> Decimal | None:
        """The total that counts; None for a draft, and where every weight was exempted."""
        return self.figures.total if self.figures else None

    @property
    def is_settled(self) -> bool:
        """Whether the manager has signed."""
        return self.sheet.state in {State.SIGNED, State.LOCKED}


@dataclass(frozen=True, slots=True)
class YearResult:
    """The months that count, their sum and mean, and the mark that the mean earns."""

    count: int
    sum: Decimal | None = None
    mean: Decimal | None = None
    mark: str = ""


def months_of(sheets: Iterable[StoredSheet]) -> Mapping[date, YearMonth]:
    """Return what counts of each month: a confirmed revision before any draft, the newest before others."""
    months: dict[date, YearMonth] = {}
    for sheet in sorted(sheets, key=lambda each: (each.month, each.result is not None, each.revision)):
        figures = None if sheet.result is None else read_figures(sheet.result)
        months[sheet.month] = YearMonth(sheet, figures)
    return months


def year_result(months: Iterable[YearMonth], template: Template) -> YearResult:
    """Return what the months come to; the mean is rounded half up to the finest decimals among them."""
    counted = [month for month in months if month.total is not None]
    totals = [month.total for month in counted if month.total is not None]
    if not totals:
        return YearResult(0)
    decimals = max(month.figures.decimals for month in counted if month.figures)
    total = sum(totals[1:], totals[0])
    mean = half_up(Fraction(total) / len(totals), decimals)
    return YearResult(len(totals), total, mean, mark_of(template, mean) or "")
