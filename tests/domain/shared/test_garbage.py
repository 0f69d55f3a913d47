"""The collector of garbage rests while very much is made, and only then."""

from __future__ import annotations

import gc

import pytest

from kamdesk.domain.shared.errors import CancelledError
from kamdesk.domain.shared.garbage import uncollected


@uncollected()
def stopped() -> None:
    assert not gc.isenabled()
    raise CancelledError


def test_the_collector_rests_until_the_end_of_the_work_and_also_of_what_is_stopped() -> None:
    assert gc.isenabled()
    with pytest.raises(CancelledError):
        stopped()
    assert gc.isenabled()


def test_a_collector_that_rests_is_left_alone() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
