"""What is due with an opportunity: told by what was typed, never for what is settled."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.opportunities import CLOSED, Stage, TenderResult
from kamdesk.domain.customers.opportunity_dues import NEAR, dues_of

TODAY = date(2026, 12, 1)
_days = st.none() | st.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=40))
_values = st.fixed_dictionaries(
    {
        "stage": st.sampled_from(Stage),
        "next_on": _days,
        "next_step": st.sampled_from(("", "送样检测")),
        "expected_on": _days,
        "tender_on": _days,
        "opening_on": _days,
        "tender_result": st.none() | st.sampled_from(TenderResult),
        "bond": st.sampled_from((None, 50_000)),
        "bond_back_on": _days,
    }
)


@given(_values)
def test_what_is_late_lies_before_today_and_of_closed_ones_only_the_tender_is_told(
    values: dict[str, Any],
) -> None:
    dues = dues_of(values, TODAY)
    if values["stage"] in CLOSED:
        assert not any(each.is_late for each in dues)
        assert len(dues) <= 2
    days = [values[name] for name in ("next_on", "expected_on", "tender_on", "opening_on")]
    if all(day is None or day >= TODAY for day in days):
        assert not any(each.is_late for each in dues)
    near = [day for day in days if day is not None and day <= TODAY + NEAR]
    has_bond = values["bond"] and values["bond_back_on"] is None
    if not near and not has_bond:
        assert not any(each.is_near or each.is_late for each in dues)


@given(_values)
def test_a_late_step_is_told_as_long_as_the_opportunity_is_open(values: dict[str, Any]) -> None:
    values = {**values, "stage": Stage.OFFER, "next_on": TODAY - timedelta(days=2), "next_step": "送样检测"}
    assert str(dues_of(values, TODAY)[0].words) == "逾期 2 天：送样检测"
    assert dues_of(values, TODAY)[0].is_late
