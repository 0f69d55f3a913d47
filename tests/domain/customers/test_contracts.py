"""Where a contract stands on a day, against its days read one by one."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.contracts import CONTRACT, ENDING_WITHIN, ContractStanding, standing
from kamdesk.domain.records.rules import problems_of

_TODAY = date(2026, 11, 30)
_DAYS = st.none() | st.dates(date(2026, 1, 1), date(2027, 11, 1))


@given(_DAYS, _DAYS, _DAYS)
def test_a_contract_stands_where_its_days_put_it(
    signed_on: date | None, starts_on: date | None, ends_on: date | None
) -> None:
    ahead = [_TODAY + timedelta(days=each) for each in range(ENDING_WITHIN + 1)]
    found = standing(signed_on, starts_on, ends_on, _TODAY)
    signed = signed_on is not None and signed_on <= _TODAY
    has_ended = ends_on is not None and ends_on < _TODAY
    is_to_come = starts_on is not None and starts_on > _TODAY
    assert (found is ContractStanding.UNSIGNED) == (not signed)
    assert (found is ContractStanding.ENDED) == (signed and has_ended)
    assert (found is ContractStanding.COMING) == (signed and not has_ended and is_to_come)
    assert (found is ContractStanding.ENDING) == (signed and not is_to_come and ends_on in ahead)


@given(_DAYS, _DAYS, _DAYS)
def test_a_contract_ends_neither_before_it_starts_nor_before_it_was_signed(
    signed_on: date | None, starts_on: date | None, ends_on: date | None
) -> None:
    values = {
        **CONTRACT.defaults,
        "customer_id": UUID(int=1),
        "subject": "购销合同",
        "signed_on": signed_on,
        "starts_on": starts_on,
        "ends_on": ends_on,
    }
    earlier = [day for day in (signed_on, starts_on) if day is not None and ends_on is not None]
    wrong = ends_on is not None and any(ends_on < day for day in earlier)
    assert problems_of(CONTRACT, values).keys() == ({"ends_on"} if wrong else set())
