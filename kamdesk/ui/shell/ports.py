"""What the main window asks of the services it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kamdesk.domain.text import Message


class Step(Protocol):
    """One act that can be taken back or done again."""

    @property
    def label(self) -> Message:
        """Its name, such as 修改 王总 的电话."""


class Rewinder(Protocol):
    """Undo and redo of one's own acts."""

    def undoable(self) -> Step | None:
        """Return the act that `undo` would take back."""

    def redoable(self) -> Step | None:
        """Return the act that `redo` would do again."""

    def undo(self) -> frozenset[str]:
        """Take the act back; return the kinds of records touched."""

    def redo(self) -> frozenset[str]:
        """Do the act again; return the kinds of records touched."""


@dataclass(frozen=True, slots=True)
class DeskStatus:
    """What the status line tells of the desk."""

    person: str
    place: Path
    protected: bool
    last_backup: datetime | None
    """Aware instant; None when there never was one."""
