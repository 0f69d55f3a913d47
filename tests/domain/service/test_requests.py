"""Requests: how far each is, what is late, and which times cannot be."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.values import Grade
from kamdesk.domain.records.rules import problems_of
from kamdesk.domain.service.requests import REQUEST, Request, RequestState, Severity, is_late, state_of
from kamdesk.domain.service.standard import Hours, ServiceStandard
from kamdesk.domain.shared.errors import UserError

RECEIVED = datetime(2026, 11, 9, 1, 20, tzinfo=UTC)
CUSTOMER, OTHER = UUID(int=1), UUID(int=2)


def request(**fields: Any) -> Request:
    return Request(
        id=UUID(int=9), customer_id=CUSTOMER, received_at=RECEIVED, **{"text": "船板磕碰", **fields}
    )


def after(hours: float) -> datetime:
    return RECEIVED + timedelta(hours=hours)


def problems(**fields: Any) -> set[str]:
    return set(problems_of(REQUEST, REQUEST.values_of(request(**fields))))


def test_the_state_follows_from_what_is_recorded() -> None:
    steps: list[dict[str, Any]] = [
        {},
        {"answered_at": after(1)},
        {"settled_at": after(2)},
        {"confirmed_on": date(2026, 11, 10)},
    ]
    recorded: dict[str, Any] = {}
    for state, step in zip(RequestState, steps, strict=True):
        recorded |= step
        assert state_of(request(**recorded)) is state


def test_late_is_what_is_done_after_its_time_or_not_yet() -> None:
    due, now = after(4), after(5)
    assert is_late(None, due, now)
    assert is_late(after(4.5), due, now)
    assert not is_late(after(3), due, now)
    assert not is_late(None, due, after(4))
    assert not is_late(None, None, now)


def test_times_keep_their_order() -> None:
    assert problems() == set()
    assert problems(answered_at=after(-1)) == {"answered_at"}
    assert problems(answered_at=after(2), settled_at=after(1), solution="换新") == {"settled_at"}
    assert problems(settled_at=after(1), solution="换新") == {"answered_at"}
    assert problems(answered_at=after(1), settled_at=after(2)) == {"solution"}
    assert problems(confirmed_on=date(2026, 11, 10)) == {"settled_at"}
    settled = {"answered_at": after(1), "settled_at": after(2), "solution": "换新"}
    assert problems(**settled, confirmed_on=date(2026, 11, 8)) == {"confirmed_on"}
    assert problems(**settled, confirmed_on=date(2026, 11, 10)) == set()


def test_the_standard_gives_hours_by_grade_and_severity() -> None:
    standard = ServiceStandard()
    for severity in Severity:
        hours = [standard.hours_for(CUSTOMER, grade, severity) for grade in (*Grade, None)]
        assert [each.answer for each in hours] == sorted(each.answer for each in hours)
        assert hours[-1] == hours[-2]  # an ungraded customer counts as C
    by_severity = [standard.hours_for(CUSTOMER, Grade.A, severity).settle for severity in Severity]
    assert by_severity == sorted(by_severity, reverse=True)


def test_a_customer_may_have_hours_of_its_own() -> None:
    standard = ServiceStandard(own={(CUSTOMER, Severity.SERIOUS): Hours(1, 6)})
    assert standard.hours_for(CUSTOMER, Grade.C, Severity.SERIOUS) == Hours(1, 6)
    assert standard.hours_for(OTHER, Grade.C, Severity.SERIOUS) != Hours(1, 6)
    assert standard.hours_for(CUSTOMER, Grade.C, Severity.CRISIS) != Hours(1, 6)


@given(st.dictionaries(st.tuples(st.uuids(), st.sampled_from(Severity)), st.integers(1, 400)))
def test_a_standard_reads_back_as_it_was_written(own: dict[tuple[UUID, Severity], int]) -> None:
    standard = ServiceStandard(own={key: Hours(answer, answer + 5) for key, answer in own.items()})
    assert ServiceStandard.parse(standard.written()) == standard


@pytest.mark.parametrize(
    "text", ["[]", "{", '{"table": {"A": {"ordinary": [0, 4]}}}', '{"table": {"Z": {}, "A": 3}}']
)
def test_a_damaged_standard_is_a_sentence(text: str) -> None:
    with pytest.raises(UserError):
        ServiceStandard.parse(text)


@pytest.mark.parametrize(("answer", "settle"), [(0, 5), (6, 5), (1, 1000)])
def test_hours_that_cannot_be_are_refused(answer: int, settle: int) -> None:
    with pytest.raises(UserError):
        Hours(answer, settle)
