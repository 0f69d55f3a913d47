"""Names sort in the order of their making, whatever the clock does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.store.identity import IdMaker, instant_of, new_device, next_stamp

clocks = st.lists(st.integers(1, 2**41), min_size=2, max_size=40)


def test_ids_are_uuid7_and_sort_by_making() -> None:
    make = IdMaker()
    made = [make() for _ in range(10_000)]
    assert {one.version for one in made} == {7}
    assert {one.variant for one in made} == {"specified in RFC 4122"}
    assert made == sorted(set(made))


@given(clocks)
def test_stamps_rise_even_when_the_clock_jumps_back(walls: list[int]) -> None:
    device, stamp, stamps = new_device(), "", []
    for wall in walls:
        stamp = next_stamp(stamp, device, wall)
        stamps.append(stamp)
    assert stamps == sorted(set(stamps))


@given(st.integers(1, 2**41))
def test_a_stamp_tells_its_instant(wall: int) -> None:
    assert round(instant_of(next_stamp("", "0123abcd", wall)).timestamp() * 1000) == wall


def test_a_full_counter_goes_on_in_the_next_millisecond() -> None:
    assert next_stamp("0000000000ff-ffff-0123abcd", "0123abcd", 1) == "000000000100-0000-0123abcd"
