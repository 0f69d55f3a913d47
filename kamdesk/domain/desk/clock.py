"""Whether the clock of this PC can be right: it cannot be before the last change."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

_TOLERATED: Final = timedelta(minutes=10)
"""Clocks that are set by the network go back by seconds; people's watches by a few minutes."""


def is_behind(now: datetime, last_change: datetime) -> bool:
    """Tell whether ``now`` lies before the last change by more than clocks are set back in use.

    Both are aware instants. Either the clock is behind now, or it was ahead then; nobody can tell which.
    """
    return last_change - now > _TOLERATED
