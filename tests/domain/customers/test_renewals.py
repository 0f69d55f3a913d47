"""The next term begins where the last one ends, and is as long."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.contracts import Contract, Renewal
from kamdesk.domain.customers.renewals import next_term, renewal_by, renewed

_DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(_DAYS, st.integers(0, 1500))
def test_the_next_term_begins_the_day_after_and_is_as_long(starts_on: date, days: int) -> None:
    ends_on = starts_on + timedelta(days=days)
    begins, ends = next_term(starts_on, ends_on)
    assert begins == ends_on + timedelta(days=1)
    assert ends is not None
    length, before = (ends - begins).days, (ends_on - starts_on).days
    whole_years = (begins.month, begins.day) == (starts_on.month, starts_on.day)
    assert abs(length - before) <= (1 if whole_years else 0)
    if whole_years and begins > starts_on:
        after = ends + timedelta(days=1)
        assert (after.month, after.day) == (begins.month, begins.day)


@given(st.none() | _DAYS)
def test_a_contract_without_end_tells_no_next_term(starts_on: date | None) -> None:
    assert next_term(starts_on, None) == (None, None)


def test_what_can_be_used_again_is_and_what_was_done_is_open() -> None:
    old = Contract(
        id=UUID(int=1),
        version=3,
        customer_id=UUID(int=2),
        subject="2025年度铝材框架协议",
        number="HT-1",
        signed_on=date(2024, 12, 20),
        starts_on=date(2025, 1, 1),
        ends_on=date(2025, 12, 31),
        drafted_by="龙䶮",
        signed_by="王喆",
        kept_at="档案柜",
        renewal=Renewal.TO_RENEW,
    )
    new = renewed(old, UUID(int=9))
    assert new.subject == "2026年度铝材框架协议"
    assert (new.starts_on, new.ends_on) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (new.renews_id, new.version, new.number, new.signed_on, new.signed_by) == (old.id, 0, "", None, "")
    assert (new.drafted_by, new.customer_id) == ("龙䶮", old.customer_id)


def test_how_a_renewal_stands_follows_the_contract_that_renews_it() -> None:
    draft = Contract(id=UUID(int=1), customer_id=UUID(int=2), subject="续")
    signed = Contract(id=UUID(int=1), customer_id=UUID(int=2), subject="续", signed_on=date(2026, 1, 5))
    assert renewal_by(draft, None) is Renewal.NEGOTIATING
    assert renewal_by(draft, Renewal.GIVEN_UP) is Renewal.GIVEN_UP
    assert renewal_by(signed, Renewal.TO_RENEW) is Renewal.RENEWED
    assert renewal_by(None, Renewal.RENEWED) is Renewal.TO_RENEW
    assert renewal_by(None, None) is None
