"""What the main window asks of the services it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.text import Message


class Hit(Protocol):
    """One record that a search found."""

    @property
    def kind(self) -> str:
        """Kind of record, such as "customer"."""

    @property
    def id(self) -> UUID:
        """Which record."""

    @property
    def title(self) -> str:
        """Its name."""

    @property
    def detail(self) -> str:
        """What tells it from others of that name."""


class Finder(Protocol):
    """Searches everything."""

    def find(self, text: str, limit: int = 20) -> Sequence[Hit]:
        """Return the best hits first."""


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
