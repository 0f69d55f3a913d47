"""Reading the list of customers: at once where that is quick, beside the window where they are many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from kamdesk.domain.records.listing import RecordFilter, RecordListing
    from kamdesk.domain.shared.errors import UserError
    from kamdesk.services.customers.customers import Customers
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task

_FEW: Final = 3_000
"""Customers that are sorted within the time of two pictures on the screen."""


class ListReader(QObject):
    """Fetches the ordered keys of the customers wanted; of several askings only the last one counts."""

    reading = Signal(bool)
    """Whether a list is being read in the background."""

    def __init__(self, customers: Customers, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._customers = customers
        self._context = context
        self._task: Task | None = None

    @property
    def is_reading(self) -> bool:
        """Whether the list shown is older than the last asking."""
        return self._task is not None

    def read(self, wanted: RecordFilter, take: Callable[[array[int]], None]) -> None:
        """Give ``take`` the keys of the customers wanted, now or a little later."""
        in_index = wanted.sort == "name" and not wanted.narrows
        if in_index or self._customers.count(trashed=wanted.trashed) <= _FEW:
            self._set_task(None)
            take(self._customers.list(wanted).keys)
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
            tr("读取客户列表"),
            lambda _progress: self._customers.list(wanted),
            done=done,
            failed=failed,
            cancelled=cancelled,
            asked_for=False,
        )
        self._set_task(task)

    def _set_task(self, task: Task | None) -> None:
        was_reading = self.is_reading
        self._task = task
        if was_reading != self.is_reading:
            self.reading.emit(self.is_reading)
