"""Acts on one or many customers: trash, restore, give a value, export; each says what it did."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.file_choice import ask_workbook_place
from kamdesk.ui.kit.desk.rewinding import rewind
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.customers.customers import Customers
    from kamdesk.services.customers.exporting import Exporting
    from kamdesk.services.records.records import EmptiedTrash
    from kamdesk.services.shared.history import History
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.rewinding import UndoableStep


class GroupActs(QObject):
    """Carries acts out in the background, says what was done, and offers to take it back."""

    def __init__(
        self,
        page: QWidget,
        context: UiContext,
        customers: Customers,
        history: History,
        exporting: Exporting,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._customers = customers
        self._history = history
        self._exporting = exporting

    def trash(self, ids: Sequence[UUID]) -> None:
        """Put customers into the trash."""
        said = Message("已把 {count} 位客户移到回收站", count=len(ids))
        self._run(tr("移到回收站"), lambda progress: self._customers.trash(ids, progress), said)

    def restore(self, ids: Sequence[UUID]) -> None:
        """Take customers out of the trash."""
        said = Message("已恢复 {count} 位客户", count=len(ids))
        self._run(tr("从回收站恢复"), lambda progress: self._customers.restore(ids, progress), said)

    def set_field(self, ids: Sequence[UUID], name: str, value: object) -> None:
        """Give a field of many customers the same value."""
        said = Message("已修改 {count} 位客户", count=len(ids))
        self._run(
            tr("修改多位客户"),
            lambda progress: self._customers.set_field(ids, name, value, progress),
            said,
        )

    def empty_trash(self) -> None:
        """Delete what is in the trash for good."""

        def say(emptied: EmptiedTrash) -> None:
            said = Message("已删除 {removed} 位客户", removed=emptied.removed)
            if emptied.kept:
                said = Message(
                    "已删除 {removed} 位客户；{kept} 位还有拜访记录或计划，留在回收站",
                    removed=emptied.removed,
                    kept=emptied.kept,
                )
            self._conclude(said)

        self._context.tasks.run(tr("清空回收站"), self._customers.empty_trash, done=say)

    def export(self, keys: Sequence[int], columns: Sequence[str]) -> None:
        """Ask for a place and write the customers there as a workbook, with the columns shown."""
        title = tr("导出 {count} 位客户", count=len(keys))
        path = ask_workbook_place(self._page, title, tr("客户名单"))
        if path is None:
            return

        def work(progress: Progress) -> int:
            return self._exporting.export_shown(path, keys, columns, progress)

        def say(count: int) -> None:
            self._context.messages.toast(
                Message("已导出 {count} 位客户到 {file}", count=count, file=path.name)
            )

        self._context.tasks.run(tr("导出客户"), work, done=say)

    def _run(self, title: str, act: Callable[[Progress], None], said: Message) -> None:
        self._context.tasks.run(title, act, done=lambda _nothing: self._conclude(said))

    def _conclude(self, said: Message) -> None:
        step = self._history.undoable()
        self._context.messages.toast(said, undo=None if step is None else lambda: self._undo(step))

    def _undo(self, step: UndoableStep) -> None:
        """Take back the act that the toast told of, unless another followed meanwhile."""
        title = tr("撤销 {act}", act=step.label)
        act = partial(self._history.undo, step.id)
        rewind(self._page, self._context, step, act, lambda: None, title=title)
