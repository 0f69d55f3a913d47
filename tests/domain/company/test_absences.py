"""To whom what is due goes while members are away, and whose absences leave nobody there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.company.absences import (
    Absence,
    answered_for,
    overlap,
    responsible_on,
    same_time,
    unattended,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

DAY = date(2026, 12, 1)
A, B, C, D = MEMBERS = tuple(UUID(int=number) for number in range(1, 5))
days = st.integers(-3, 3).map(lambda days: DAY + timedelta(days=days))
absence = st.builds(
    lambda id, member_id, deputy_id, ends: Absence(  # noqa: A006 - as the field is called
        id=id, member_id=member_id, deputy_id=deputy_id, from_on=min(ends), until=max(ends)
    ),
    st.uuids(),
    st.sampled_from(MEMBERS),
    st.none() | st.sampled_from(MEMBERS),
    st.tuples(days, days),
).filter(lambda each: each.deputy_id != each.member_id)
absences = st.lists(absence, max_size=8)


def away(member: UUID, deputy: UUID | None, days: int = 0) -> Absence:
    until = DAY + timedelta(days=days)
    return Absence(
        id=UUID(int=member.int + 100), member_id=member, from_on=DAY, until=until, deputy_id=deputy
    )


def days_of(one: Absence) -> set[date]:
    return {one.from_on + timedelta(days=n) for n in range((one.until - one.from_on).days + 1)}


def test_what_is_due_goes_to_the_deputy_and_no_further() -> None:
    known = (away(A, B, days=1), away(B, C))
    assert responsible_on(A, DAY - timedelta(days=1), known) == A
    assert responsible_on(A, DAY, known) == A  # the deputy is away, too
    assert responsible_on(A, DAY + timedelta(days=1), known) == B
    assert responsible_on(B, DAY, known) == C
    assert responsible_on(D, DAY, known) == D


def test_it_stays_with_the_owner_where_the_deputies_lead_round() -> None:
    assert responsible_on(A, DAY, (away(A, B), away(B, A))) == A
    assert responsible_on(A, DAY, (away(A, B), away(B, C), away(C, B))) == A
    assert responsible_on(A, DAY, (away(A, None),)) == A


@given(absences, st.sampled_from(MEMBERS), days)
def test_whoever_answers_is_the_owner_or_a_deputy_who_is_there(
    known: Sequence[Absence], owner: UUID, day: date
) -> None:
    found = responsible_on(owner, day, known)
    assert found == responsible_on(owner, day, known[::-1])
    covered = [each for each in known if each.covers(day)]
    if found != owner:
        assert found in {each.deputy_id for each in covered if each.member_id == owner}
        assert all(each.member_id != found for each in covered)
        assert responsible_on(found, day, known) == found  # nothing is passed on twice
    if all(each.member_id != owner for each in covered):
        assert found == owner


@given(absences, st.sampled_from(MEMBERS), days)
def test_one_stands_in_for_those_whose_things_go_to_one(
    known: Sequence[Absence], member: UUID, day: date
) -> None:
    expected = {each for each in MEMBERS if each != member and responsible_on(each, day, known) == member}
    assert answered_for(member, day, known) == expected


@given(absence, absence)
def test_two_absences_share_the_days_that_both_have(one: Absence, other: Absence) -> None:
    shared = days_of(one) & days_of(other)
    assert overlap(one, other) == ((min(shared), max(shared)) if shared else None)
    assert (same_time(one, [one, other]) is other) == (
        bool(shared) and one.member_id == other.member_id and one.id != other.id
    )


@given(absence, absences)
def test_days_without_owner_and_deputy_are_told(one: Absence, others: Sequence[Absence]) -> None:
    found = unattended(one, others)
    pairs = [
        (first, second)
        for each in others
        for first, second in ((one, each), (each, one))
        if each.id != one.id and first.deputy_id == second.member_id and days_of(first) & days_of(second)
    ]
    assert (found in pairs) if pairs else (found is None)
