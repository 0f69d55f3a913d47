"""GB 32100: the check character of real codes, and that no single slip passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings import credit_code

BODIES = st.text(alphabet=credit_code.ALPHABET, min_size=17, max_size=17)


@pytest.mark.parametrize("code", ["91350100M000100Y43", "9144030071526726XG", "914403001922038216"])
def test_codes_in_use_are_valid(code: str) -> None:
    assert credit_code.is_valid(code)


@given(BODIES, st.data())
def test_one_wrong_character_never_passes(body: str, data: st.DataObject) -> None:
    code = body + credit_code.check_character(body)
    place = data.draw(st.integers(0, 17))
    other = data.draw(st.sampled_from([char for char in credit_code.ALPHABET if char != code[place]]))
    assert credit_code.is_valid(code)
    assert not credit_code.is_valid(code[:place] + other + code[place + 1 :])


@pytest.mark.parametrize("code", ["", "91350100M000100Y4", "91350100m000100y43", "9135O100M000100Y43"])
def test_incomplete_lower_case_or_foreign_characters_are_refused(code: str) -> None:
    assert not credit_code.is_valid(code)


def test_a_body_of_another_length_is_no_body() -> None:
    with pytest.raises(ValueError, match="123"):
        credit_code.check_character("123")
