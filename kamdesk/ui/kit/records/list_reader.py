"""Reading a list of records: at once where that is quick, beside the window where they are many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from kamdesk.domain.records.listing import RecordFilter, RecordListing
    from kamdesk.domain.shared.errors import UserError
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task

_FEW: Final = 3_000
"""Records that are sorted within the time of two pictures on the screen."""


class ListReader(QObject):
    """Fetches the ordered keys of the records wanted; of several askings only the last one counts."""

    reading = Signal(bool)
    """Whether a list is being read in the background."""

    def __init__(self, records: Records[Any], context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._context = context
        self._task: Task | None = None

    @property
    def is_reading(self) -> bool:
        """Whether the list shown is older than the last asking."""
        return self._task is not None

    def read(self, wanted: RecordFilter, take: Callable[[array[int]], None]) -> None:
        """Give ``take`` the keys of the records wanted, now or a little later."""
        if self._is_in_index(wanted) or self._records.count(trashed=wanted.trashed) <= _FEW:
            self._set_task(None)
            take(self._records.list(wanted).keys)
            return

        def answered() -> bool:
            """Note the end of this asking; say whether it is still the one that counts."""
            counts = self._task is task
            if counts:
                self._set_task(None)
            return counts

        def done(listing: RecordListing) -> None:
            if answered():
                take(listing.keys)

        def failed(error: UserError) -> None:
            if answered():
                self._context.messages.error(None, error)

        def cancelled() -> None:
            answered()

        task = self._context.tasks.run(
            tr("读取{word}列表", word=Message(self._records.kind.many)),
            lambda _progress: self._records.list(wanted),
            done=done,
            failed=failed,
            cancelled=cancelled,
            asked_for=False,
        )
        self._set_task(task)

    def _is_in_index(self, wanted: RecordFilter) -> bool:
        """Tell whether the database has the records wanted in their order already."""
        own_order = wanted.sort in {"", self._records.kind.listed.sort}
        return own_order and not wanted.text.strip() and not wanted.accepted

    def _set_task(self, task: Task | None) -> None:
        was_reading = self.is_reading
        self._task = task
        if was_reading != self.is_reading:
            self.reading.emit(self.is_reading)
