"""The places one has been, to go back and forward among them as in a browser."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from uuid import UUID

_LONGEST: Final = 100


@dataclass(frozen=True, slots=True)
class Visit:
    """One page, and the record that was read on it when it was left: its kind and id."""

    page_id: str
    record: tuple[str, UUID] | None = None


class Trail:
    """Remembers visits in their order; going somewhere else forgets what lay ahead."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a visit before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a visit after this one."""
        return self._at + 1 < len(self._visits)

    def arrive(self, page_id: str) -> None:
        """Begin a visit of a page."""
        self._visits[self._at + 1 :] = [Visit(page_id)]
        del self._visits[:-_LONGEST]
        self._at = len(self._visits) - 1

    def leave(self, record: tuple[str, UUID] | None) -> None:
        """End the visit, at which this record was read."""
        if self._visits:
            self._visits[self._at] = replace(self._visits[self._at], record=record)

    def step(self, by: int) -> Visit | None:
        """Go ``by`` visits forward, or back where it is negative; None when there is none."""
        if not 0 <= self._at + by < len(self._visits):
            return None
        self._at += by
        return self._visits[self._at]
