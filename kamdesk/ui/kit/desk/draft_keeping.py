"""What is typed anywhere in the window is kept within the file a moment later, until it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from kamdesk.domain.records.kept_drafts import KeptDraft
    from kamdesk.ui.kit.desk.messages import Messages
    from kamdesk.ui.kit.desk.tasks import Tasks

_KEEP_AFTER_MS: Final = 1000
"""After the first key that is not kept yet: so much typing a power cut may cost at most."""


class DraftKeeper(Protocol):
    """Keeps drafts within the open file; both may raise `UserError`."""

    def keep(self, typing_id: UUID, place: str, drafts: Sequence[KeptDraft]) -> None:
        """Keep what is typed in a place instead of what was kept of it before."""

    def forget(self, ids: Sequence[UUID]) -> None:
        """Forget what was saved or given up."""


class Typing:
    """One place where a person types: a card under edit, a dialog, a grid."""

    def __init__(self, keeping: DraftKeeping, place: str, typed: Callable[[], Sequence[KeptDraft]]) -> None:
        self.id = uuid4()
        self.place = place
        self.typed = typed
        self._keeping = keeping

    def changed(self) -> None:
        """Something was typed: keep it soon."""
        self._keeping.keep_soon(self)

    def end(self) -> None:
        """What was typed is saved or given up."""
        self._keeping.end(self)


class DraftKeeping(QObject):
    """Keeps what is typed; while long work is under way, which may hold the file, it waits."""

    def __init__(self, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._tasks, self._messages = tasks, messages
        self._find_keeper: Callable[[], DraftKeeper] | None = None
        self._keeper: DraftKeeper | None = None
        self._changed: set[Typing] = set()
        self._kept: set[Typing] = set()
        self._ended: set[Typing] = set()
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep_unless_busy)

    def begin(self, find_keeper: Callable[[], DraftKeeper]) -> None:
        """Keep within an open file from now on; ``find_keeper`` is asked when there is something to keep."""
        self._find_keeper = find_keeper

    def finish(self) -> None:
        """Write what waits, and let go of the file."""
        self.keep_now()
        self._timer.stop()
        self._find_keeper = self._keeper = None
        for typings in (self._changed, self._kept, self._ended):
            typings.clear()

    def watch(self, place: str, typed: Callable[[], Sequence[KeptDraft]]) -> Typing:
        """Return what a place tells of changes; ``typed`` is what is unsaved there, ``place`` its page."""
        return Typing(self, place, typed)

    def knows(self, typing_id: UUID) -> bool:
        """Whether something kept under this id is being typed in this window."""
        return any(typing.id == typing_id for typing in self._kept)

    def keep_soon(self, typing: Typing) -> None:
        """Keep what is typed in a place soon."""
        self._changed.add(typing)
        self._ended.discard(typing)
        self._start()

    def end(self, typing: Typing) -> None:
        """Forget what was kept of a place."""
        self._changed.discard(typing)
        if typing in self._kept:
            self._ended.add(typing)
            self._start()

    def keep_now(self) -> None:
        """Write what waits to be kept or forgotten; a refusal of the disk is said once."""
        if self._find_keeper is None or not (self._changed or self._ended):
            return
        self._keeper = self._keeper or self._find_keeper()
        try:
            if self._ended:
                self._keeper.forget([typing.id for typing in self._ended])
            self._kept -= self._ended
            self._ended.clear()
            for typing in tuple(self._changed):
                self._keeper.keep(typing.id, typing.place, typing.typed())
                self._changed.discard(typing)
                self._kept.add(typing)
        except UserError as error:
            if not self._failed:
                said = Message("正在填写的内容没能自动保留，请尽快保存。{why}", why=error.message)
                self._messages.toast(said)
            self._failed = True
        else:
            self._failed = False

    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep_unless_busy(self) -> None:
        if self._tasks.running:
            self._start()
        else:
            self.keep_now()
