from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.chairs import Reseating, seat_hall
from kamdesk.domain.seating.banquet.plan_diff import GuestPlace
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Side
from tests.domain.seating.banquet.strategies import banquets, plans


def _places(banquet: Banquet, plan: dict[int, int]) -> dict[int, GuestPlace]:
    seats, finished = seat_hall(banquet, plan)
    assert finished
    chairs = {int(each): chair for table in seats.values() for chair, each in table.assignment.items()}
    return {person: GuestPlace(rank, chairs.get(person)) for person, rank in plan.items()}


@settings(max_examples=60)
@given(drawn=st.data(), banquet=banquets())
def test_a_hall_gives_each_person_one_chair_at_the_right_table(
    drawn: st.DataObject, banquet: Banquet
) -> None:
    plan = drawn.draw(plans(banquet))
    places = _places(banquet, plan)
    seated = [place for place in places.values() if place.seat is not None]
    assert len(set(seated)) == len(seated)
    sizes = {table.rank: table.seats for table in banquet.tables}
    assert all(place.seat is not None or sizes[place.table] == 1 for place in places.values())
    assert all(place.seat is None or place.seat < sizes[place.table] for place in places.values())


@settings(max_examples=60)
@given(drawn=st.data(), banquet=banquets(locks=False))
def test_after_a_late_change_only_a_vacant_chair_of_rank_calls_anyone_to_another_chair(
    drawn: st.DataObject, banquet: Banquet
) -> None:
    before = drawn.draw(plans(banquet))
    after = drawn.draw(plans(banquet))
    standing = _places(banquet, before)
    places = Reseating(banquet, standing).places(after)
    assert {person: place.table for person, place in places.items()} == after
    seated = [place for place in places.values() if place.seat is not None]
    assert len(set(seated)) == len(seated)
    sizes = {table.rank: table.seats for table in banquet.tables}
    for person, place in places.items():
        if standing[person].table == place.table and standing[person] != place:
            rank = place.table
            ranked = {GuestPlace(rank, 0), GuestPlace(rank, sizes[rank] - 1)}
            left = {standing[each] for each, to in after.items() if to != rank}
            assert ranked & left


def test_a_table_whose_chairs_nobody_knows_gets_none() -> None:
    guests = tuple(Guest(id=n, side=Side.HOST) for n in range(3))
    banquet = Banquet("例", (BanquetTable(1, 8), BanquetTable(2, 8)), guests)
    standing = {0: GuestPlace(1), 1: GuestPlace(1, 3)}
    assert Reseating(banquet, standing).places({0: 1, 1: 2, 2: 1}) == {
        0: GuestPlace(1),
        1: GuestPlace(2, 0),
        2: GuestPlace(1),
    }


def test_a_newcomer_takes_the_free_chair_away_from_whom_the_newcomer_avoids() -> None:
    guests = tuple(Guest(id=n, side=Side.GUEST if n % 2 else Side.HOST, level=n + 1) for n in range(6))
    banquet = Banquet("例", (BanquetTable(1, 8),), guests, (Wish(5, 1, -60),))
    standing = {n: GuestPlace(1, seat) for n, seat in enumerate((0, 7, 1, 3, 4))}
    assert Reseating(banquet, standing).places(dict.fromkeys(range(6), 1))[5] in {
        GuestPlace(1, 2),
        GuestPlace(1, 5),
    }


def test_where_the_time_ends_the_highest_tables_have_their_seats() -> None:
    guests = tuple(Guest(id=n, side=Side.HOST) for n in range(3))
    banquet = Banquet("例", tuple(BanquetTable(rank, 8) for rank in (1, 2, 3)), guests)
    clock = iter([True, True, False])
    seats, finished = seat_hall(banquet, {0: 1, 1: 2, 2: 3}, in_time=lambda: next(clock))
    assert (set(seats), finished) == ({1, 2}, False)


def test_very_large_tables_are_seated_by_protocol_and_halls_in_one_piece_not_at_all() -> None:
    guests = tuple(Guest(id=n, side=Side.HOST if n % 2 else Side.GUEST, level=1 + n % 8) for n in range(60))
    tables = (BanquetTable(1, 30), BanquetTable(2, 400))
    plan = {n: 1 if n < 30 else 2 for n in range(60)}
    seats, finished = seat_hall(Banquet("例", tables, guests), plan)
    assert (set(seats), finished) == ({1}, True)
    assert len(seats[1].assignment) == 30
