"""What the main window asks of the services it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kamdesk.domain.shared.progress import no_progress

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.rewinding import UndoableStep


class Rewinder(Protocol):
    """Undo and redo of one's own acts."""

    def undoable(self) -> UndoableStep | None:
        """Return the act that `undo` would take back."""

    def redoable(self) -> UndoableStep | None:
        """Return the act that `redo` would do again."""

    def undo(self, step_id: UUID | None = None, progress: Progress = no_progress) -> None:
        """Take the act back, if it is the one meant."""

    def redo(self, progress: Progress = no_progress) -> None:
        """Do the act again."""


@dataclass(frozen=True, slots=True)
class DeskStatus:
    """What the status line tells of the desk."""

    person: str
    place: Path
    protected: bool
    last_backup: datetime | None
    """Aware instant; None when there never was one."""
