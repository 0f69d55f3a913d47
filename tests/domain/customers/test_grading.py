"""The rules of grades, stages of life and care, as properties over all facts."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kamdesk.domain.customers.care_standard import MARKS, CareStandard, intervals_of
from kamdesk.domain.customers.grading import (
    DealFacts,
    months_before,
    propose_grade,
    propose_relationship,
    propose_stage,
    rank_of,
)
from kamdesk.domain.customers.standing import CallState
from kamdesk.domain.customers.values import Grade, LifeStage, Relationship
from kamdesk.domain.shared.errors import UserError

TODAY = date(2026, 11, 30)
amounts = st.decimals(0, 30_000_000, places=2)
days = st.dates(date(2015, 1, 1), TODAY)
marks = st.none() | st.integers(1, 5)


@st.composite
def standards(draw: st.DrawFn) -> CareStandard:
    b_from = draw(st.decimals(1, 5_000_000, places=2))
    months = draw(st.integers(1, 60))
    return CareStandard(
        grade_months=months,
        b_from=b_from,
        a_from=b_from + draw(st.decimals(1, 9_000_000, places=2)),
        steady_months=draw(st.none() | st.integers(1, months)),
        top_potential=draw(marks),
        loyal_years=draw(st.integers(0, 10)),
        loyal_deals=draw(st.integers(0, 30)),
        dormant_days=draw(st.integers(1, 900)),
    )


@st.composite
def deal_facts(draw: st.DrawFn) -> DealFacts:
    first, last = sorted((draw(days), draw(days)))
    bought = draw(st.booleans())
    return DealFacts(
        amount=draw(amounts),
        contracts=draw(st.integers(0, 9)),
        months_with_deals=draw(st.integers(0, 12)) if bought else 0,
        deals=draw(st.integers(0, 40)) if bought else 0,
        first_deal=first if bought else None,
        last_deal=last if bought else None,
    )


@given(deal_facts(), marks, standards())
def test_the_amount_alone_makes_an_a_and_no_b_falls_below_its_threshold(
    facts: DealFacts, potential: int | None, standard: CareStandard
) -> None:
    found = propose_grade(facts, potential, standard).grade
    assert (found is Grade.A) == (facts.amount >= standard.a_from)
    if facts.amount >= standard.b_from:
        assert found is not Grade.C


@given(deal_facts(), marks, standards(), amounts, st.integers(0, 12))
def test_who_signs_and_buys_more_is_never_proposed_less(
    facts: DealFacts, potential: int | None, standard: CareStandard, more: Decimal, months: int
) -> None:
    before = propose_grade(facts, potential, standard).grade
    grown = dataclasses.replace(
        facts, amount=facts.amount + more, months_with_deals=facts.months_with_deals + months
    )
    assert rank_of(propose_grade(grown, potential, standard).grade) >= rank_of(before)
    assert rank_of(propose_grade(facts, 5, standard).grade) >= rank_of(before)


def test_a_proposal_says_why() -> None:
    facts = DealFacts(amount=Decimal(12_600_000))
    assert (
        str(propose_grade(facts, None, CareStandard()).why)
        == "近12个月合同额 1,260 万元 ≥ A级门槛 1,000 万元"
    )


@given(deal_facts(), standards())
def test_each_customer_is_in_the_stage_that_its_deals_say(facts: DealFacts, standard: CareStandard) -> None:
    found = propose_stage(facts, standard, TODAY).stage
    first, last = facts.first_deal, facts.last_deal
    assert (found is LifeStage.PROSPECTIVE) == (first is None)
    if first is None or last is None:
        return
    is_silent = last + timedelta(days=standard.dormant_days) < TODAY
    assert (found is LifeStage.DORMANT) == is_silent
    years = TODAY.year - first.year - ((TODAY.month, TODAY.day) < (first.month, first.day))
    is_loyal = years >= standard.loyal_years and facts.deals >= standard.loyal_deals
    assert (found is LifeStage.LOYAL) == (is_loyal and not is_silent)


@given(deal_facts())
def test_who_signed_and_bought_is_an_existing_customer(facts: DealFacts) -> None:
    is_existing = propose_relationship(facts) is Relationship.EXISTING
    assert is_existing == (facts.contracts > 0 and facts.first_deal is not None)


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(0, 240))
def test_months_before_a_day_lie_so_many_months_back(day: date, months: int) -> None:
    found = months_before(day, months)
    assert (day.year - found.year) * 12 + day.month - found.month == months
    assert found.day == day.day or ((found + timedelta(days=1)).day == 1 and found.day < day.day)


@given(standards())
def test_a_standard_is_read_as_it_was_written(standard: CareStandard) -> None:
    assume(not standard.problems())
    assert CareStandard.parse(standard.written()) == standard


@pytest.mark.parametrize(
    "text",
    ["[]", "{", '{"a_interval": 0}', '{"a_interval": "30"}', '{"a_from": "x"}', '{"a_caller": "cook"}'],
)
def test_a_damaged_standard_is_refused_and_the_shipped_intervals_hold(text: str) -> None:
    with pytest.raises(UserError):
        CareStandard.parse(text)
    assert intervals_of(text) == intervals_of("")


def test_thresholds_that_cross_and_words_that_are_too_few_are_named() -> None:
    standard = CareStandard(a_from=Decimal(1), b_from=Decimal(2), potential_words="小、大", c_interval=0)
    assert set(standard.problems()) == {"a_from", "potential_words", "c_interval"}


def test_every_mark_has_a_word() -> None:
    said = {CareStandard().word_of_mark(name, mark) for name in MARKS for mark in range(1, 6)}
    assert "" not in said
    assert CareStandard(potential_words="").word_of_mark("potential", 3) == ""


@given(st.none() | st.integers(0, 400), st.integers(1, 365))
def test_a_call_is_overdue_once_more_days_passed_than_its_interval(ago: int | None, interval: int) -> None:
    assert CallState(ago, interval, False, Grade.A).is_overdue == (ago is None or ago > interval)


def test_a_shortfall_is_said_in_a_sentence() -> None:
    assert str(CallState(98, 30, False, Grade.A).words) == "上次拜访 98 天前，A级每 30 天"
    assert str(CallState(5, 14, True, Grade.A).words) == "上次拜访 5 天前，本客户每 14 天"
