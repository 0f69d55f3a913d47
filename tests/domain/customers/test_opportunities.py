"""What opportunities are worth by their chance, and the rules over their fields."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.opportunities import (
    CLOSED,
    OPPORTUNITY,
    USUAL_CHANCE,
    Stage,
    chance,
    forecast_by_month,
    weighted_amount,
)

_AMOUNTS = st.integers(0, 10**13).map(lambda fen: Decimal(fen) / 100)
_STAGES = st.sampled_from(list(Stage))


@given(_AMOUNTS, _STAGES, st.none() | st.integers(0, 100))
def test_a_weighted_amount_is_the_exact_share_to_the_fen(
    amount: Decimal, stage: Stage, probability: int | None
) -> None:
    worth = weighted_amount(amount, stage, probability)
    assert worth is not None
    exact = Fraction(amount) * chance(stage, probability) / 100
    assert abs(Fraction(worth) - exact) <= Fraction(1, 200)
    assert -worth.as_tuple().exponent == 2  # type: ignore[operator]  # a number, as it is finite
    assert 0 <= worth <= amount


@given(_STAGES, st.integers(0, 100))
def test_closed_stages_are_certain_and_open_ones_go_by_their_own_chance(stage: Stage, own: int) -> None:
    assert chance(stage, None) == USUAL_CHANCE[stage]
    assert chance(stage, own) == (USUAL_CHANCE[stage] if stage in CLOSED else own)
    assert weighted_amount(None, stage, own) is None


@given(st.lists(st.tuples(st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.none() | _AMOUNTS)))
def test_the_forecast_by_month_loses_nothing_and_is_in_order(
    expected: list[tuple[date | None, Decimal | None]],
) -> None:
    found = forecast_by_month(expected)
    assert sum(amount for _month, amount in found) == sum(amount or 0 for _day, amount in expected)
    months = [month for month, _amount in found if month is not None]
    assert months == sorted(set(months))
    assert all(month.day == 1 for month in months)
    assert None not in [month for month, _amount in found][:-1]


def test_a_lost_one_needs_its_reason_and_dates_of_a_tender_their_order() -> None:
    values = dict.fromkeys(OPPORTUNITY.field_named)
    base = {**values, "stage": Stage.LEAD, "lost_reason": ""}
    (rule,) = OPPORTUNITY.rules
    assert rule(base) == {}
    assert set(rule({**base, "stage": Stage.LOST})) == {"lost_reason"}
    assert set(rule({**base, "probability": 101})) == {"probability"}
    late = {"tender_on": date(2026, 12, 2), "opening_on": date(2026, 12, 1)}
    assert set(rule({**base, **late})) == {"opening_on"}
    assert set(rule({**base, "bond_back_on": date(2026, 12, 1)})) == {"bond"}
