"""Tables to try the protocol on: any sides, parts, locks and profiles that could be asked for."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from kamdesk.domain.seating.geometry import DiningTable, TableShape, mirrored
from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.profile import Honour, InterpreterPlace, Profile, SeatTie, ServingRule
from kamdesk.domain.seating.protocol import SeatingCase

_WITHOUT_PART = {Side.HOST: TableRole.COMPANION, Side.GUEST: TableRole.GUEST}
PROFILES = st.builds(
    Profile,
    tie=st.sampled_from(SeatTie),
    western_cross=st.booleans(),
    swap_host=st.sampled_from([False, False, True]),
    honour=st.sampled_from(Honour),
    interpreter=st.sampled_from(InterpreterPlace),
    serving=st.sampled_from(ServingRule),
)


def host_side(count: int, second: TableRole | None = None) -> list[Person]:
    """Return a host, a second host or hostess if wanted, and companions, so many in all."""
    roles = [TableRole.HOST, *([second] if second else []), *[TableRole.COMPANION] * count][:count]
    return [
        Person(
            id=f"H{n}",
            side=Side.HOST,
            rank=n,
            role=role,
            gender=Gender.WOMAN if role is TableRole.HOSTESS else Gender.MAN,
        )
        for n, role in enumerate(roles, start=1)
    ]


def guest_side(count: int, *, spouse: bool = False) -> list[Person]:
    """Return a principal guest, with a wife if wanted, and guests, so many in all."""
    people = [Person(id=f"G{n}", side=Side.GUEST, rank=n, gender=Gender.MAN) for n in range(1, count + 1)]
    if people:
        people[0] = replace(people[0], role=TableRole.PRINCIPAL_GUEST)
    if spouse:
        people[1] = replace(people[1], gender=Gender.WOMAN, spouse_of="G1")
    return people


def interpreter(name: str = "T1", for_whom: str | None = None) -> Person:
    """Return an interpreter, the principal guest's if nobody is named."""
    return Person(id=name, side=Side.NEUTRAL, rank=99, role=TableRole.INTERPRETER, interprets_for=for_whom)


def case_of(seats: int, people: Sequence[Person], profile: Profile | None = None) -> SeatingCase:
    """Return a question at a round table."""
    return SeatingCase(
        table=DiningTable(TableShape.ROUND, seats), people=tuple(people), profile=profile or Profile()
    )


def in_mirror(case: SeatingCase) -> SeatingCase:
    """Return the same question with the other hand as the higher one and every lock on the other hand."""
    other = Honour.LEFT if case.profile.honour is Honour.RIGHT else Honour.RIGHT
    people = tuple(
        replace(p, seat=None if p.seat is None else mirrored(p.seat, case.table.seats)) for p in case.people
    )
    return replace(case, people=people, profile=replace(case.profile, honour=other))


@st.composite
def seating_cases(draw: st.DrawFn, *, most_seats: int = 14, locks: bool = True) -> SeatingCase:
    """Draw a table that can be seated: any sizes, parts present or not, locks anywhere."""
    seats = draw(st.sampled_from(range(2, most_seats + 1)))  # evenly, where integers() prefers the small ones
    count = max(1, seats - draw(st.sampled_from([0, 0, 0, 1, 2, seats // 2])))
    hosts = draw(st.sampled_from(range(count + 1)))
    second = draw(st.sampled_from([None, TableRole.SECOND_HOST, TableRole.HOSTESS, TableRole.HOSTESS]))
    guests = count - hosts
    people = host_side(hosts, second) + guest_side(guests, spouse=guests > 1 and draw(st.booleans()))
    missing = draw(st.sampled_from([None, None, None, TableRole.HOST, TableRole.PRINCIPAL_GUEST]))
    people = [replace(p, role=_WITHOUT_PART[p.side]) if p.role is missing else p for p in people]
    for n in range(draw(st.integers(0, min(2, seats - len(people))))):
        whom = draw(st.sampled_from([None, *(person.id for person in people)]))
        people.append(interpreter(f"T{n + 1}", whom))
    people = [replace(p, rank=draw(st.integers(1, 6))) if draw(st.booleans()) else p for p in people]
    people = draw(st.permutations(people))
    if locks:
        locked = draw(st.lists(st.sampled_from(people), unique_by=lambda p: p.id, max_size=3))
        chairs = draw(st.permutations(range(seats)))
        at = {p.id: chair for p, chair in zip(locked, chairs, strict=False)}
        people = [replace(p, seat=at.get(p.id)) for p in people]
    return case_of(seats, people, draw(PROFILES))
