"""What was typed as a recovery key is read as people type."""

from __future__ import annotations

import pytest

from kamdesk.domain.desk.protection import new_recovery_key, read_recovery_key, unlock_by
from kamdesk.domain.shared.errors import UserError


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
