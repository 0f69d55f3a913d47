"""What the main window asks of the services it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.desk.actors import Actor
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.rewinding import UndoableStep
    from kamdesk.ui.kit.fields.finding import Finder
    from kamdesk.ui.kit.records.page import Page


@dataclass(frozen=True, slots=True)
class PlaceAct:
    """What can be done at a place, told before its page is built; the page has an act of the same words."""

    words: str | Message
    """A Chinese term, translated where it is shown."""
    icon_name: str
    keys: str = ""
    begins: str = ""
    """The kind of record of which it makes a new one; nothing for other acts."""


def list_acts(new: str, kind: str, word: str, *, prints: bool = True) -> tuple[PlaceAct, ...]:
    """Return the acts of a page of records of a kind, called ``word``; ``new`` is the first of them.

    Where no form is printed of the kind, ``prints`` is not so.
    """
    printing = (PlaceAct(term("打印…"), "print", "Ctrl+P"),) if prints else ()
    return (
        PlaceAct(new, "add", "Ctrl+N", begins=kind),
        *printing,
        PlaceAct(term("导出…"), "export"),
        PlaceAct(Message("导入{word}…", word=Message(word)), "import", "Ctrl+I"),
    )


@dataclass(frozen=True, slots=True)
class Place:
    """What the navigation knows of a page before it is built."""

    page_id: str
    title: str
    """A Chinese term, translated where it is shown."""
    icon_name: str
    opens: frozenset[str] = frozenset()
    """The kinds of records that the page can show."""
    at_foot: bool = False
    acts: tuple[PlaceAct, ...] = ()
    everywhere: PlaceAct | None = None
    """What can be done over any page; this place's page does it, wherever one is."""
    counts: bool = False
    """Whether the navigation says how much waits there."""

    def begins(self, kind: str) -> bool:
        """Whether a record of this kind is begun at the place."""
        return any(act.begins == kind for act in self.acts)


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


class Occupancy(Protocol):
    """Who sits at this desk."""

    @property
    def actor(self) -> Actor:
        """Who acts at this desk now."""

    def people(self) -> Sequence[Member]:
        """Return the members who may sit here."""

    def sit_down(self, member_id: UUID) -> None:
        """Let a member sit here from now on; raises `UserError`."""

    def refresh(self) -> None:
        """Read anew what whoever sits here may do."""


@dataclass(frozen=True, slots=True)
class DeskStatus:
    """What the status line tells of the desk."""

    person: str
    place: Path
    protected: bool
    last_backup: datetime | None
    """Aware instant; None when there never was one."""
    backup_problem: Message | None = None
    """Why nobody can tell when the last backup was."""


class OpenDesk(Protocol):
    """What the main window works with once the file is open."""

    @property
    def finder(self) -> Finder:
        """What the search box asks."""

    @property
    def rewinder(self) -> Rewinder:
        """What undoes and redoes."""

    @property
    def occupant(self) -> Occupancy:
        """Who sits here."""

    def status(self) -> DeskStatus:
        """Return what the status line tells."""

    def open_absences(self, parent: QWidget) -> None:
        """Show when whoever sits here is away, to be changed there."""

    def back_up(self, progress: Progress = no_progress) -> Path:
        """Make a checked backup of the file; return where it lies."""

    def waiting(self, page_id: str) -> int:
        """Return how much waits at a place that counts."""

    def build_page(self, page_id: str) -> Page:
        """Build the page of a place; called once for each, at its first visit."""
