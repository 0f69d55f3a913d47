"""Shares of contracts come to the whole, and a month is closed only with words for its difference."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.instalments import INSTALMENT, Instalment, with_amount
from kamdesk.domain.customers.reconciliations import (
    RECONCILIATION,
    Reconciliation,
    ReconciliationState,
    compared,
)
from kamdesk.domain.records.rules import problems_of

_DAY = date(2026, 11, 30)
_AMOUNTS = st.decimals(0, 10**9, places=2)


def _instalment(percent: int | None, amount: Decimal | None = None) -> Instalment:
    return Instalment(
        id=UUID(int=1),
        customer_id=UUID(int=2),
        contract_id=UUID(int=3),
        name="到货款",
        due_on=_DAY,
        percent=None if percent is None else Decimal(percent),
        amount=amount,
    )


@given(st.integers(0, 100), _AMOUNTS)
def test_a_share_and_the_rest_come_to_the_contract(percent: int, whole: Decimal) -> None:
    parts = [with_amount(_instalment(each), whole).amount for each in (percent, 100 - percent)]
    assert abs(sum(part or 0 for part in parts) - whole) <= Decimal("0.01")


@given(st.integers(0, 100), _AMOUNTS, _AMOUNTS)
def test_an_amount_that_was_typed_outweighs_the_share(percent: int, typed: Decimal, whole: Decimal) -> None:
    assert with_amount(_instalment(percent, typed), whole).amount == typed
    assert with_amount(_instalment(percent), None).amount is None


def test_a_share_lies_within_the_whole() -> None:
    assert problems_of(INSTALMENT, INSTALMENT.values_of(_instalment(101))).keys() == {"percent"}


@given(_AMOUNTS, st.none() | _AMOUNTS, st.booleans(), st.sampled_from(ReconciliationState))
def test_a_month_is_closed_with_both_balances_and_words_for_a_difference(
    ours: Decimal, finance: Decimal | None, is_explained: bool, state: ReconciliationState
) -> None:
    made = compared(
        Reconciliation(
            id=UUID(int=1),
            customer_id=UUID(int=2),
            month=date(2026, 11, 1),
            ours=ours,
            finance=finance,
            explanation="月末到账次月登记" if is_explained else " ",
            state=state,
        )
    )
    assert made.difference == (None if finance is None else ours - finance)
    settled = finance is not None and (finance == ours or is_explained)
    allowed = state is ReconciliationState.OPEN or settled
    assert (problems_of(RECONCILIATION, RECONCILIATION.values_of(made)) == {}) == allowed
