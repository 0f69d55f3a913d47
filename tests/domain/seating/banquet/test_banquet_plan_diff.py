from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.plan_diff import Card, GuestPlace, plan_diff

_PLACES = st.dictionaries(
    st.integers(0, 6), st.builds(GuestPlace, st.integers(1, 3), st.none() | st.integers(0, 3)), max_size=6
)


@given(_PLACES, _PLACES)
def test_taking_away_and_printing_turns_the_cards_of_one_plan_into_those_of_the_other(
    before: dict[int, GuestPlace], after: dict[int, GuestPlace]
) -> None:
    diff = plan_diff(before, after)
    cards = {Card(person, place) for person, place in before.items()}
    assert set(diff.to_take_away) <= cards
    cards = (cards - set(diff.to_take_away)) | set(diff.to_print)
    assert cards == {Card(person, place) for person, place in after.items()}
    assert not set(diff.to_take_away) & set(diff.to_print)
    assert set(diff.tables) == {card.place.table for card in (*diff.to_print, *diff.to_take_away)}


def test_cards_lie_in_the_order_of_a_walk_through_the_hall() -> None:
    before = {1: GuestPlace(1, 0), 2: GuestPlace(2, 5), 3: GuestPlace(2, 1), 4: GuestPlace(3, 0)}
    after = {1: GuestPlace(1, 0), 2: GuestPlace(1, 3), 3: GuestPlace(2, 1), 5: GuestPlace(3, 0)}
    diff = plan_diff(before, after, new_text=[3])
    assert diff.to_print == (Card(2, GuestPlace(1, 3)), Card(3, GuestPlace(2, 1)), Card(5, GuestPlace(3, 0)))
    assert diff.to_take_away == (
        Card(3, GuestPlace(2, 1)),
        Card(2, GuestPlace(2, 5)),
        Card(4, GuestPlace(3, 0)),
    )
    assert diff.moved == (2,)
    assert diff.tables == (1, 2, 3)
