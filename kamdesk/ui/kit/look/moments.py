"""Instants as people at this desk read them."""

from __future__ import annotations

from datetime import date, datetime


def local_moment(instant: datetime) -> str:
    """Return an aware instant in the time zone of this PC, to the minute."""
    return instant.astimezone().strftime("%Y-%m-%d %H:%M")


def this_day() -> date:
    """Return the day it is at this desk."""
    return datetime.now().astimezone().date()
