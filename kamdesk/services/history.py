"""Undo and redo of one's own acts, also after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.errors import UserError
from kamdesk.domain.text import Message
from kamdesk.store import changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.store.changes import UndoStep
    from kamdesk.store.database import Database
    from kamdesk.store.work import Work


class History:
    """What the person at the desk can take back and do again; each is read from the change log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def undoable(self) -> UndoStep | None:
        """Return the latest act that `undo` would take back."""
        with self._database.reading() as work:
            return changes.last_undoable(work, self._database.author)

    def redoable(self) -> UndoStep | None:
        """Return the undone act that `redo` would do again."""
        with self._database.reading() as work:
            return changes.last_redoable(work, self._database.author)

    def undo(self, step_id: UUID | None = None) -> frozenset[str]:
        """Take the latest act back and return the kinds of records it touched.

        Raises `UserError`, with nothing changed, when there is none, when others built upon it, or when
        it is not the act ``step_id`` that the caller has in mind.
        """
        if step_id is not None:
            step = self.undoable()
            if step is None or step.id != step_id:
                raise UserError(Message("之后又有别的操作；请用“编辑”菜单里的撤销，一步一步退回。"))
        return self._take_back(changes.last_undoable, Message("没有可以撤销的操作。"))

    def redo(self) -> frozenset[str]:
        """Do the act again that was undone last and return the kinds of records it touched; as `undo`."""
        return self._take_back(changes.last_redoable, Message("没有可以重做的操作。"))

    def _take_back(self, find: Callable[[Work, str], UndoStep | None], nothing: Message) -> frozenset[str]:
        with self._database.reading() as work:
            step = find(work, self._database.author)
        if step is None:
            raise UserError(nothing)
        with self._database.writing(step.label) as work:
            changes.undo(work, step.id)
            return changes.touched_entities(work, step.id)
