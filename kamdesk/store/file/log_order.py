"""Reads how far the change log of a file goes, and how much of it another file has."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple

from kamdesk.store.identity import device_of

if TYPE_CHECKING:
    from collections.abc import Callable


class Act(NamedTuple):
    """An act by its place in the log and its stamp, which no other act has."""

    key: int
    stamp: str


_NONE = Act(0, "")


class LogOrder:
    """The acts of one file in their order; ``execute`` is that of a connection to it."""

    def __init__(self, execute: Callable[[str, tuple[object, ...]], Any]) -> None:
        self._execute = execute

    def last(self) -> Act:
        """Return the last act; one without a stamp where there is none."""
        found = self._one("SELECT key, stamp FROM change_transaction ORDER BY key DESC LIMIT 1")
        return _NONE if found is None else Act(*found)

    def key_of(self, stamp: str) -> int | None:
        """Return the place of an act; None where this log does not have it."""
        found = self._one("SELECT key FROM change_transaction WHERE stamp = ?", stamp)
        return None if found is None else int(found[0])

    def before(self, stamp: str) -> int:
        """Return the place of the last act with an earlier stamp."""
        found = self._one("SELECT coalesce(max(key), 0) FROM change_transaction WHERE stamp < ?", stamp)
        return int(found[0])

    def knows_device_of(self, stamp: str) -> bool:
        """Tell whether an act was done at the device that gave a stamp."""
        device = device_of(stamp)
        return self._one("SELECT 1 FROM change_transaction WHERE device = ? LIMIT 1", device) is not None

    def shared_with(self, other: LogOrder) -> int:
        """Return the place of the last act before which, and with which, both logs are the same."""
        least = min(self.last().key, other.last().key)
        places = range(1, least + 1)
        return bisect_left(places, True, key=lambda key: self._stamp_at(key) != other._stamp_at(key))  # noqa: FBT003

    def _stamp_at(self, key: int) -> str | None:
        found = self._one("SELECT stamp FROM change_transaction WHERE key = ?", key)
        return None if found is None else str(found[0])

    def _one(self, question: str, *values: object) -> Any:
        return self._execute(question, values).fetchone()
