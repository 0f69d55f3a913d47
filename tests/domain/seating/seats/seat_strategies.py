"""Draws cases of one table for hypothesis: any parts, pins, locks and switches that protocol can seat."""

from __future__ import annotations

from hypothesis import strategies as st

from kamdesk.domain.seating.geometry import DiningTable, TableShape
from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.profile import Honour, InterpreterPlace, Profile, SeatTie
from kamdesk.domain.seating.protocol import SeatingCase
from kamdesk.domain.seating.seats.objective import SeatWeights, pairs
from kamdesk.domain.seating.seats.optimised import SeatWishes

LANGUAGES = st.sampled_from([frozenset[str](), frozenset({"zh"}), frozenset({"en"}), frozenset({"zh", "en"})])


@st.composite
def seating_cases(draw: st.DrawFn, most_chairs: int = 10) -> SeatingCase:
    """Draw a table with two to so many chairs and people to seat at it."""
    chairs = draw(st.integers(4, most_chairs))
    hosts = draw(st.integers(1, max(1, chairs // 2)))
    guests = draw(st.integers(1, chairs - hosts))
    second = draw(st.sampled_from([None, TableRole.SECOND_HOST, TableRole.HOSTESS])) if hosts > 1 else None
    has_interpreter = guests > 2 and draw(st.booleans())
    couple = draw(st.sampled_from([None, ("G2", "G1"), ("G3", "G2")])) if guests > 3 else None
    lock = draw(st.one_of(st.none(), st.tuples(st.integers(0, chairs - 1), st.integers(1, 6))))
    people = []
    for number in range(hosts + guests):
        host, place = number < hosts, number + 1 if number < hosts else number - hosts + 1
        role = TableRole.COMPANION if host else TableRole.GUEST
        if place == 1:
            role = TableRole.HOST if host else TableRole.PRINCIPAL_GUEST
        elif host and place == 2 and second is not None:
            role = second
        elif not host and place == guests and has_interpreter:
            role = TableRole.INTERPRETER
        person = f"{'H' if host else 'G'}{place}"
        people.append(
            Person(
                id=person,
                side=Side.NEUTRAL if role is TableRole.INTERPRETER else Side.HOST if host else Side.GUEST,
                rank=place,
                role=role,
                gender=draw(st.sampled_from([None, Gender.MAN, Gender.WOMAN])),
                spouse_of=couple[1] if couple and couple[0] == person and role is TableRole.GUEST else None,
                interprets_for=draw(st.sampled_from(["G1", "G2"])) if role is TableRole.INTERPRETER else None,
                level=draw(st.one_of(st.none(), st.integers(1, 8))),
                languages=draw(LANGUAGES),
                seat=lock[0] if lock and person == f"G{lock[1]}" else None,
            )
        )
    return SeatingCase(
        table=DiningTable(TableShape.ROUND, chairs), people=tuple(people), profile=draw(profiles())
    )


def profiles() -> st.SearchStrategy[Profile]:
    """Draw the switches of an event."""
    return st.builds(
        Profile,
        tie=st.sampled_from(SeatTie),
        western_cross=st.booleans(),
        swap_host=st.booleans(),
        honour=st.sampled_from(Honour),
        interpreter=st.sampled_from(InterpreterPlace),
    )


@st.composite
def seat_wishes(draw: st.DrawFn) -> SeatWishes:
    """Draw pairs to keep apart, some among people who are not there, and weights that may be nothing."""
    ids = st.sampled_from([f"{side}{place}" for side in "HG" for place in range(1, 6)])
    drawn = draw(st.lists(st.tuples(ids, ids), max_size=4))
    weights = SeatWeights(
        guest_precedence=draw(st.sampled_from([0, 2])),
        same_side=draw(st.sampled_from([12, 0, 3])),
        apart=draw(st.sampled_from([20, 7])),
        moved=draw(st.sampled_from([0, 5])),
    )
    earlier = draw(st.dictionaries(ids, st.integers(0, 9), max_size=5))
    return SeatWishes(apart=pairs(p for p in drawn if p[0] != p[1]), weights=weights, earlier=earlier)
