"""Made-up tables, the same for the same seed, and an exact method that shares nothing with the program's."""

from __future__ import annotations

import random
from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING

from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.seats.objective import SeatObjective, pairs
from kamdesk.domain.seating.seats.problem import SeatProblem

if TYPE_CHECKING:
    from kamdesk.domain.seating.profile import Profile
    from kamdesk.domain.seating.seats.objective import SeatWeights

CHINESE, ENGLISH = "zh", "en"


def one_host_ranks(chairs: int) -> tuple[int, ...]:
    """Rank the seats around one host, as drawn in the study (1.5 a): by distance, right first."""
    order = sorted(range(chairs), key=lambda chair: (min(chair, chairs - chair), chair < chairs / 2))
    return tuple(order.index(chair) for chair in range(chairs))


def sample_people(count: int, hosts: int, seed: int) -> tuple[Person, ...]:
    """Make one table's people: a host, a principal guest with an interpreter, a couple, some foreigners."""
    dice = random.Random(seed)
    guests = count - hosts
    couple = dice.sample(range(2, guests - 1), 2) if guests > 5 else []
    people = []
    for number in range(count):
        host = number < hosts
        place = number if host else number - hosts
        role = TableRole.COMPANION if host else TableRole.GUEST
        if not place:
            role = TableRole.HOST if host else TableRole.PRINCIPAL_GUEST
        if not host and place == guests - 1 and guests > 4:
            role = TableRole.INTERPRETER
        foreign = not host and dice.random() < 0.15 and role is not TableRole.INTERPRETER
        spoken = {ENGLISH} if foreign else {CHINESE, ENGLISH} if dice.random() < 0.3 else {CHINESE}
        people.append(
            Person(
                id=f"{'H' if host else 'G'}{place + 1}",
                side=Side.NEUTRAL if role is TableRole.INTERPRETER else Side.HOST if host else Side.GUEST,
                rank=place + 1,
                role=role,
                gender=Gender.WOMAN if dice.random() < 0.3 else Gender.MAN,
                spouse_of=f"G{couple[1] + 1}" if not host and place in couple[:1] else None,
                interprets_for="G1" if role is TableRole.INTERPRETER else None,
                level=min(8, 1 + 7 * place // max(1, hosts if host else guests) + dice.randint(0, 1)),
                languages=frozenset({CHINESE, ENGLISH} if role is TableRole.INTERPRETER else spoken),
            )
        )
    return tuple(people)


def sample_table(
    chairs: int,
    people: int,
    seed: int,
    *,
    profile: Profile | None = None,
    weights: SeatWeights | None = None,
) -> SeatObjective:
    """Make a table of that many chairs and people with two wishes to keep guests apart."""
    present = sample_people(people, max(1, people * 5 // 12), seed)
    dice = random.Random(seed + 1000)
    guests = [person.id for person in present if person.side is Side.GUEST]
    drawn = [dice.sample(guests, 2) for _ in range(2 if len(guests) > 2 else 0)]
    apart = pairs((one, other) for one, other in drawn)
    ranks = one_host_ranks(chairs)
    given = {key: value for key, value in (("profile", profile), ("weights", weights)) if value is not None}
    return SeatObjective(present, ranks, apart=apart, **given)  # type: ignore[arg-type]  # both by their names


def protocol_pins(table: SeatObjective) -> dict[int, str | None]:
    """Pin the host to the place facing the door and the principal guest to the host's right."""
    return {0: "H1", len(table.ranks) - 1: "G1"}


def brute_force(problem: SeatProblem) -> int:
    """Return the least cost of all orders, by trying every one."""
    return min(problem.cost(_filled(problem, order)) for order in permutations(problem.free_sitters))


def _filled(problem: SeatProblem, order: tuple[int, ...]) -> tuple[int, ...]:
    rest = iter(order)
    return tuple(next(rest) if sitter is None else sitter for sitter in problem.fixed)


def by_recursion(problem: SeatProblem) -> int:
    """Return the least cost by asking, chair by chair, for the best of everybody left: no bound at all."""
    last_chair = problem.chairs - 1
    start = problem.fixed[0]
    assert start is not None

    @cache
    def rest(chair: int, sitter: int, left: frozenset[int]) -> int:
        if chair == last_chair:
            return problem.neighbour_cost[sitter][start]
        following = chair + 1
        pinned = problem.fixed[following]
        return min(
            problem.neighbour_cost[sitter][other]
            + problem.chair_cost[other][following]
            + rest(following, other, left - {other})
            for other in (left if pinned is None else (pinned,))
        )

    return problem.chair_cost[start][0] + rest(0, start, frozenset(problem.free_sitters))


def random_problem(chairs: int, pinned: frozenset[int], seed: int, *, spread: int, twins: int) -> SeatProblem:
    """Make a problem of any numbers, with so many sitters who cost nothing anywhere, and some pinned."""
    dice = random.Random(seed)
    people = chairs - twins
    place = [
        tuple(dice.randint(-spread, spread) if one < people else 0 for _ in range(chairs))
        for one in range(chairs)
    ]
    beside = [
        tuple(
            dice.randint(-spread, spread) if one != other and max(one, other) < people else 0
            for other in range(chairs)
        )
        for one in range(chairs)
    ]
    order = dice.sample(range(chairs), chairs)
    fixed = tuple(order[chair] if chair in pinned else None for chair in range(chairs))
    return SeatProblem(tuple(place), tuple(beside), fixed)
