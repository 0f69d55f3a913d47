"""The standard of recognition as text of a setting, and what cannot be set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.key_accounts import STANDARD_FIELDS, RecognitionStandard
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from decimal import Decimal

_amounts = st.none() | st.decimals(0, 10**9, places=2)
_months = st.integers(1, 60)


@given(
    amounts=st.tuples(_amounts, _amounts, _amounts),
    months=st.tuples(_months, _months).map(sorted),
    new_months=_months,
)
def test_what_is_written_is_read_as_it_was(
    amounts: tuple[Decimal | None, Decimal | None, Decimal | None], months: list[int], new_months: int
) -> None:
    standard = RecognitionStandard(
        total_over=amounts[0],
        monthly_over=amounts[1],
        new_monthly_over=amounts[2],
        continuous_months=months[0],
        look_back_months=months[1],
        new_months=new_months,
    )
    assert RecognitionStandard.parse(standard.written()) == standard


def test_nothing_written_is_what_comes_with_the_program() -> None:
    assert RecognitionStandard.parse(" ") == RecognitionStandard()


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"over": {"total_over": "x"}, "months": {}}', '{"over": {}, "months": {"new_months": 0}}'],
)
def test_what_cannot_be_read_is_said(text: str) -> None:
    with pytest.raises(UserError, match="已损坏"):
        RecognitionStandard.parse(text)


def test_no_more_months_are_asked_for_than_are_looked_at() -> None:
    assert RecognitionStandard(look_back_months=5).problems().keys() == {"continuous_months"}
    assert RecognitionStandard(look_back_months=61).problems().keys() == {"look_back_months"}


def test_every_figure_is_typed() -> None:
    assert {field.name for field in STANDARD_FIELDS} == set(RecognitionStandard.__dataclass_fields__)
