"""How amounts and figures are written: exact, by their decimals, with a minus of proper width."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kamdesk.documents.text.breaking import may_break
from kamdesk.documents.text.typesetting import is_figure
from kamdesk.documents.values.formats import FORMATS


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("money", Decimal("18.5"), "18.50"),
        ("money", 15200, "15,200.00"),
        ("money", Decimal("-434.5"), "−434.50"),
        ("money", Decimal("0.125"), "0.125"),
        ("money", "面议", "面议"),
        ("money_sign", Decimal("1234.5"), "¥1,234.50"),
        ("money_sign", -3, "−¥3.00"),
        ("money_capitals", Decimal("16409.02"), "壹万陆仟肆佰零玖元零贰分"),
        ("money_capitals", Decimal("1000000000000"), "1,000,000,000,000.00"),
        ("change", Decimal("3.10"), "+3.10"),
        ("change", Decimal("-2"), "−2.0"),
        ("change", Decimal("0.0"), "0.0"),
        ("money_wan", Decimal("8653200000"), "865,320"),
        ("money_wan_tenths", 1310000, "131.0"),
        ("money_wan_tenths", Decimal("1185000"), "118.5"),
        ("tenths", Decimal("-7"), "−7.0"),
        ("points", Decimal("6.20"), "6.20"),
        ("points", Decimal("22.5"), "22.5"),
        ("points", Decimal(20), "20.0"),
        ("number", -380, "−380"),
        ("percent", Decimal("-6.25"), "−6.3%"),
        ("chinese", 12, "十二"),
        ("chinese", "20", "二十"),
        ("chinese", "甲", "甲"),
        ("chinese", "100", "100"),
        ("chinese_month_day", date(2026, 12, 11), "十二月十一日"),
    ],
)
def test_amounts_are_written_by_their_decimals(name: str, value: object, written: str) -> None:
    assert FORMATS[name].write(value) == written


@pytest.mark.parametrize("text", ["12", "−380", "-4", "¥18.50", "−¥3.00", "3.5%"])
def test_signed_figures_stand_by_their_point(text: str) -> None:
    assert is_figure(text)


@pytest.mark.parametrize("text", ["", "—", "面议", "−"])
def test_words_and_dashes_do_not(text: str) -> None:
    assert not is_figure(text)


@pytest.mark.parametrize("pair", ["2–", "–4", "−5"])
def test_ranges_and_signs_are_not_cut_from_their_figures(pair: str) -> None:
    assert not may_break(*pair)
