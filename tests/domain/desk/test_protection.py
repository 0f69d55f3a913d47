"""What was typed as a recovery key is read as people type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.desk.protection import (
    looks_like_recovery_key,
    new_recovery_key,
    read_recovery_key,
    unlock_by,
)
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from random import Random


@pytest.mark.parametrize("between", ["", " ", "—", "——", "－", "–", "−", "\u3000", "\t", "\n", "·", "、"])
def test_a_recovery_key_is_read_whatever_stands_between_its_groups(between: str) -> None:
    key = new_recovery_key()
    typed = key.replace("-", between)
    assert read_recovery_key(f" {typed.lower()}。\n") == key
    assert unlock_by(None, typed).recovery_key == key


def test_a_recovery_key_that_lacks_a_letter_is_none() -> None:
    key = new_recovery_key()
    with pytest.raises(UserError, match="8 组"):
        read_recovery_key(key[:-1])
    assert unlock_by(None, key[:-1]).recovery_key is None


@given(st.randoms(use_true_random=False), st.sampled_from(["-", " ", "", "－", "　", ", "]))
def test_a_recovery_key_with_a_wrong_letter_still_looks_like_one(chance: Random, between: str) -> None:
    letters = list(new_recovery_key())
    place = chance.choice([number for number, letter in enumerate(letters) if letter != "-"])
    letters[place] = "9"
    written = "".join(letters)
    assert looks_like_recovery_key(written.replace("-", between))
    assert looks_like_recovery_key(written[:place] + written[place + 1 :])
    assert looks_like_recovery_key(written[:-6].lower())


@pytest.mark.parametrize(
    "passphrase",
    ["", "口令", "correct horse battery staple", "Xiaomi-2026!", "AAAAA", "一二三四五 " * 8, "abcde" * 3],
)
def test_a_passphrase_does_not_look_like_a_recovery_key(passphrase: str) -> None:
    assert not looks_like_recovery_key(passphrase)
