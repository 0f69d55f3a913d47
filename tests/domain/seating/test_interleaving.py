"""Which side takes which free chair, on rings of any kind, against trying every pattern."""

from itertools import combinations

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from kamdesk.domain.seating.interleaving import Ring, interleave, same_side_neighbours
from kamdesk.domain.seating.people import Side

SIDES = {"H": Side.HOST, "G": Side.GUEST, "-": Side.NEUTRAL, "?": None}


def ring_of(chairs: str, companions: int) -> Ring:
    """Return a ring by letters, a question mark where a chair is free; low numbers are the high chairs."""
    free = tuple(seat for seat, letter in enumerate(chairs) if letter == "?")
    return Ring(tuple(SIDES[letter] for letter in chairs), free, frozenset(), companions)


def filled(chairs: str, companions: int) -> str:
    sides = interleave(ring_of(chairs, companions))
    return "".join(sides[seat].value if letter == "?" else letter for seat, letter in enumerate(chairs))


def longest_block(sides: list[Side]) -> int:
    """Return the longest run of one side round the ring, walked from every chair."""
    runs = [0]
    for start, side in enumerate(sides):
        run = 0
        while run < len(sides) and side is not Side.NEUTRAL and sides[(start + run) % len(sides)] is side:
            run += 1
        runs.append(run)
    return max(runs)


@pytest.mark.parametrize(
    ("chairs", "companions", "expected"),
    [
        ("H???????", 3, "HGHGHGHG"),
        ("H?????", 1, "HGGHGG"),
        ("H?????", 5, "HHHHHH"),
        ("H????", 0, "HGGGG"),
        ("?H??H?", 2, "GHHGHH"),
        ("H?", 1, "HH"),
        ("-???", 1, "-GHG"),
        ("G??????H", 2, "GGHGGHGH"),
        ("??H???", 3, "GHHGHH"),
        ("????H?????", 2, "GGHGHGGGHG"),
    ],
)
def test_sides_alternate_as_far_as_they_can_in_short_blocks(
    chairs: str, companions: int, expected: str
) -> None:
    assert filled(chairs, companions) == expected


def test_a_ring_without_any_settled_chair_has_no_beginning() -> None:
    with pytest.raises(ValueError, match="no beginning"):
        interleave(ring_of("????", 2))


@st.composite
def rings(draw: st.DrawFn) -> Ring:
    letters = draw(st.lists(st.sampled_from("?????HG-"), min_size=2, max_size=10))
    if draw(st.booleans()) or set(letters) == {"?"}:  # one settled chair
        letters = ["?"] * draw(st.sampled_from(range(2, 11)))
        letters[draw(st.sampled_from(range(len(letters))))] = draw(st.sampled_from("HG"))
    free = [seat for seat, letter in enumerate(letters) if letter == "?"]
    return Ring(
        settled=tuple(SIDES[letter] for letter in letters),
        order=tuple(draw(st.permutations(free))),
        beside_hosts=frozenset(draw(st.sets(st.sampled_from(free))) if free else ()),
        companions=draw(st.sampled_from(range(len(free) + 1))),
    )


@given(rings())
def test_the_pattern_found_is_the_best_of_all_patterns(ring: Ring) -> None:
    event(f"{len({side for side in ring.settled if side})} kinds of settled chairs")

    def badness(taken: tuple[int, ...]) -> tuple[int, list[bool], int, list[bool]]:
        sides = [side or (Side.HOST if s in taken else Side.GUEST) for s, side in enumerate(ring.settled)]
        beside = [seat in taken for seat in ring.order if seat in ring.beside_hosts]
        rest = [seat in taken for seat in ring.order]
        return same_side_neighbours(sides), beside, longest_block(sides), rest

    found = interleave(ring)
    assert set(found) == set(ring.order)
    taken = tuple(seat for seat in ring.order if found[seat] is Side.HOST)
    assert len(taken) == ring.companions
    assert badness(taken) == min(map(badness, combinations(ring.order, ring.companions)))
