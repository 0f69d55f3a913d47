"""To whom what is due goes while members are away."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.company.absences import Absence, responsible_on

if TYPE_CHECKING:
    from collections.abc import Sequence

DAY = date(2026, 12, 1)
A, B, C, D = MEMBERS = tuple(UUID(int=number) for number in range(1, 5))
absences = st.lists(
    st.builds(
        Absence,
        id=st.uuids(),
        member_id=st.sampled_from(MEMBERS),
        deputy_id=st.none() | st.sampled_from(MEMBERS),
        from_on=st.integers(-3, 1).map(lambda days: DAY + timedelta(days=days)),
        until=st.integers(-1, 3).map(lambda days: DAY + timedelta(days=days)),
    ),
    max_size=8,
)


def away(member: UUID, deputy: UUID | None, days: int = 0) -> Absence:
    until = DAY + timedelta(days=days)
    return Absence(
        id=UUID(int=member.int + 100), member_id=member, from_on=DAY, until=until, deputy_id=deputy
    )


def test_what_is_due_goes_to_the_deputy_and_on_while_that_one_is_away_too() -> None:
    chain = (away(A, B, days=1), away(B, C))
    assert responsible_on(A, DAY - timedelta(days=1), chain) == A
    assert responsible_on(A, DAY, chain) == C
    assert responsible_on(A, DAY + timedelta(days=1), chain) == B
    assert responsible_on(D, DAY, chain) == D


def test_it_stays_with_the_owner_where_the_deputies_lead_round() -> None:
    assert responsible_on(A, DAY, (away(A, B), away(B, A))) == A
    assert responsible_on(A, DAY, (away(A, B), away(B, C), away(C, B))) == A
    assert responsible_on(A, DAY, (away(A, B), away(B, None))) == B


@given(absences, st.sampled_from(MEMBERS))
def test_whoever_answers_is_there_or_has_nobody_to_stand_in(known: Sequence[Absence], owner: UUID) -> None:
    found = responsible_on(owner, DAY, known)
    assert found == responsible_on(owner, DAY, known[::-1])
    is_away = any(each.member_id == found and each.covers(DAY) and each.deputy_id for each in known)
    has_other = any(each.member_id == found and each.covers(DAY) and not each.deputy_id for each in known)
    assert found == owner or not is_away or has_other


@given(absences, st.sampled_from(MEMBERS))
def test_who_is_there_answers_for_themselves(known: Sequence[Absence], owner: UUID) -> None:
    here = [each for each in known if each.member_id != owner]
    assert responsible_on(owner, DAY, here) == owner
