"""How long work reports how far it is, and learns that it shall stop."""

from __future__ import annotations

from typing import Protocol

from kamdesk.domain.shared.errors import CancelledError


class Progress(Protocol):
    """Told by long work how far it is; raises `CancelledError` when the user wants it to stop."""

    def __call__(self, done: int, total: int) -> None:
        """Report that ``done`` of ``total`` units are finished."""


def no_progress(done: int, total: int) -> None:
    """Ignore progress, for callers who wait anyway."""


def part_of(progress: Progress, part: int, parts: int) -> Progress:
    """Return what one of several equally long parts, counted from zero, reports to for the whole."""

    def report(done: int, total: int) -> None:
        progress(part * total + done, parts * total)

    return report


__all__ = ["CancelledError", "Progress", "no_progress", "part_of"]
