"""Names for rows and for moments that need no server: UUIDv7 keys and hybrid logical clock stamps."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from threading import Lock
from typing import Final
from uuid import UUID

_COUNTER_BITS: Final = 12
_COUNTER_LIMIT: Final = 1 << _COUNTER_BITS
_TAIL_BITS: Final = 62
_STAMP_COUNTER_LIMIT: Final = 0xFFFF
_MILLISECOND_DIGITS: Final = 12
_COUNTER_DIGITS: Final = 4


def _now_in_milliseconds() -> int:
    return time.time_ns() // 1_000_000


class IdMaker:
    """Makes UUIDv7 values (RFC 9562) that sort in the order of their making, across threads too.

    The 12 bits behind the version count within a millisecond (method 1 of section 6.2).
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._last = 0
        self._counter = 0

    def __call__(self) -> UUID:
        """Return the next value."""
        with self._lock:
            self._last, self._counter = self._step(_now_in_milliseconds())
            head = (self._last << 16) | (0x7 << _COUNTER_BITS) | self._counter
        tail = int.from_bytes(os.urandom(8)) >> (64 - _TAIL_BITS)
        return UUID(int=(head << 64) | (0b10 << _TAIL_BITS) | tail)

    def _step(self, now: int) -> tuple[int, int]:
        if now > self._last:
            return now, 0
        if self._counter + 1 < _COUNTER_LIMIT:
            return self._last, self._counter + 1
        return self._last + 1, 0


new_id: Final = IdMaker()


def next_stamp(last: str, device: str, now: int | None = None) -> str:
    """Return the stamp that follows ``last`` on this device, however the wall clock was set.

    A stamp is ``milliseconds-counter-device`` in fixed-width hexadecimal, so that text order is time
    order; ``now`` is in milliseconds since 1970. ``last`` may be empty.
    """
    wall = _now_in_milliseconds() if now is None else now
    last_wall, last_counter = _parts(last) if last else (0, 0)
    if wall > last_wall:
        counter = 0
    elif last_counter < _STAMP_COUNTER_LIMIT:
        wall, counter = last_wall, last_counter + 1
    else:
        wall, counter = last_wall + 1, 0
    return f"{wall:0{_MILLISECOND_DIGITS}x}-{counter:0{_COUNTER_DIGITS}x}-{device}"


def instant_of(stamp: str) -> datetime:
    """Return the UTC instant at which a stamp says it was made."""
    return datetime.fromtimestamp(_parts(stamp)[0] / 1000, UTC)


def device_of(stamp: str) -> str:
    """Return the name of the device that gave a stamp."""
    return stamp.rsplit("-", 1)[-1]


def new_device() -> str:
    """Return a random name of eight hexadecimal digits for one copy of the desk."""
    return os.urandom(4).hex()


def _parts(stamp: str) -> tuple[int, int]:
    wall, counter, _ = stamp.split("-", 2)
    return int(wall, 16), int(counter, 16)
