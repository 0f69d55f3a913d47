"""Acts on one or many records: trash, restore, give a value, export; each says what it did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.rewinding import tell_with_undo
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.records.records import EmptiedTrash, Records
    from kamdesk.services.shared.history import History
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import Export


class GroupActs(QObject):
    """Carries acts out in the background, tells the desk, and offers to take them back."""

    def __init__(self, page: QWidget, context: UiContext, records: Records[Any], history: History) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._records = records
        self._history = history
        self._kind = records.kind

    def trash(self, ids: Sequence[UUID]) -> None:
        """Put records into the trash."""
        said = Message("已把 {records} 移到回收站", records=self._kind.counted_as(len(ids)))
        self._run(tr("移到回收站"), lambda progress: self._records.trash(ids, progress), said)

    def restore(self, ids: Sequence[UUID]) -> None:
        """Take records out of the trash."""
        said = Message("已恢复 {records}", records=self._kind.counted_as(len(ids)))
        self._run(tr("从回收站恢复"), lambda progress: self._records.restore(ids, progress), said)

    def set_field(self, ids: Sequence[UUID], name: str, value: object) -> None:
        """Give a field of many records the same value."""
        records = self._kind.counted_as(len(ids))
        self._run(
            tr("修改 {records}", records=records),
            lambda progress: self._records.set_field(ids, name, value, progress),
            Message("已修改 {records}", records=records),
        )

    def empty_trash(self) -> None:
        """Delete what is in the trash for good."""

        def say(emptied: EmptiedTrash) -> None:
            removed = self._kind.counted_as(emptied.removed)
            said = Message("已删除 {records}", records=removed)
            if emptied.kept:
                said = Message(
                    "已删除 {records}；另有 {kept} 因别的记录还要用，留在回收站",
                    records=removed,
                    kept=self._kind.counted_as(emptied.kept),
                )
            self._conclude(said)

        self._context.tasks.run(tr("清空回收站"), self._records.empty_trash, done=say)

    def export(self, write: Export, keys: Sequence[int], columns: Sequence[str]) -> None:
        """Ask for a place and write the records there as a workbook, with the columns shown."""
        title = tr("导出 {records}", records=self._kind.counted_as(len(keys)))
        from kamdesk.ui.kit.desk.file_choice import ask_workbook_place

        path = ask_workbook_place(self._page, title, tr("{word}清单", word=Message(self._kind.word)))
        if path is None:
            return

        def say(count: int) -> None:
            self._context.messages.toast(
                Message("已导出 {records} 到 {file}", records=self._kind.counted_as(count), file=path.name)
            )

        self._context.tasks.run(title, lambda progress: write(path, keys, columns, progress), done=say)

    def _run(self, title: str, act: Callable[[Progress], None], said: Message) -> None:
        self._context.tasks.run(title, act, done=lambda _nothing: self._conclude(said))

    def _conclude(self, said: Message) -> None:
        tell_with_undo(self._page, self._context, self._history, said)
