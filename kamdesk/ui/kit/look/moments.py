"""Instants as people at this desk read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def local_moment(instant: datetime) -> str:
    """Return an aware instant in the time zone of this PC, to the minute."""
    return instant.astimezone().strftime("%Y-%m-%d %H:%M")
