"""Amounts as they are written on cheques, held against the examples of the rules and against our reader."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.amounts import read_amount
from kamdesk.domain.readings.capitals import BEYOND, capitals


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ("1409.50", "壹仟肆佰零玖元伍角整"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("1680.32", "壹仟陆佰捌拾元叁角贰分"),
        ("107000.53", "壹拾万零柒仟元伍角叁分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("0.06", "陆分"),
        ("0.70", "柒角整"),
        ("0", "零元整"),
        ("100000000", "壹亿元整"),
        ("100050000", "壹亿零伍万元整"),
        ("-2600000", "负贰佰陆拾万元整"),
        ("9.995", "壹拾元整"),
    ],
)
def test_amounts_are_written_as_the_rules_want(amount: str, written: str) -> None:
    assert capitals(Decimal(amount)) == written


@given(st.decimals(min_value=Decimal("0.01"), max_value=BEYOND - 1, places=2))
def test_what_is_written_reads_back_as_the_amount(amount: Decimal) -> None:
    found = read_amount(capitals(amount))
    assert found is not None
    assert found.number == amount


def test_an_amount_beyond_all_names_is_refused() -> None:
    with pytest.raises(ValueError, match="1000000000000"):
        capitals(BEYOND)
