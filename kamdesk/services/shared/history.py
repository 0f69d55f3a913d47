"""Undo and redo of one's own acts, also after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.records import changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work
    from kamdesk.store.queries.records.changes import UndoStep


class History:
    """What the person at the desk can take back and do again; each is read from the change log."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._refused: set[UUID] = set()

    def undoable(self) -> UndoStep | None:
        """Return the latest act that `undo` would take back, and which it passes over on the way."""
        with self._database.reading() as work:
            return self._last_undoable(work)

    def redoable(self) -> UndoStep | None:
        """Return the undone act that `redo` would do again."""
        with self._database.reading() as work:
            return self._last_redoable(work)

    def undo(self, step_id: UUID | None = None, progress: Progress = no_progress) -> None:
        """Take the latest act back that can be.

        Raises `UserError`, with nothing changed, when there is none, when others built upon it, or when it
        is not the act ``step_id`` that the caller has in mind; `CancelledError` out of ``progress``. An act
        that was refused once stands no longer in the way of those before it, until the program ends.
        """
        if step_id is not None:
            step = self.undoable()
            if step is None or step.id != step_id:
                raise UserError(Message("之后又有别的操作；请用“编辑”菜单里的撤销，一步一步退回。"))
        self._take_back(self._last_undoable, Message("没有可以撤销的操作。"), progress)

    def redo(self, progress: Progress = no_progress) -> None:
        """Do the act again that was undone last; raises as `undo`."""
        self._take_back(self._last_redoable, Message("没有可以重做的操作。"), progress)

    def _last_undoable(self, work: Work) -> UndoStep | None:
        return changes.last_undoable(work, self._database.actor, self._refused)

    def _last_redoable(self, work: Work) -> UndoStep | None:
        return changes.last_redoable(work, self._database.actor, self._refused)

    def _take_back(
        self, find: Callable[[Work], UndoStep | None], nothing: Message, progress: Progress
    ) -> None:
        with self._database.reading() as work:
            step = find(work)
        if step is None:
            raise UserError(nothing)
        try:
            with self._database.writing(step.label) as work:
                changes.undo(work, step.id, progress)
        except changes.CannotUndoError:
            self._refused.add(step.id)
            raise
