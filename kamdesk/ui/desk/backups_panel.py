"""Backups: make one now, check one, put one back."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.desk.news import BACKUP
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.backup_columns import backup_columns
from kamdesk.ui.desk.restore_choice import RestoreChoice
from kamdesk.ui.desk.unlocking import run_unlocking
from kamdesk.ui.kit.desk.backup_work import BACKING_UP, RESTORING, why_to_wait
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import TwoEnds
from kamdesk.ui.kit.look.flow_row import EndFlow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import ButtonAction, offer_on_rows
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kamdesk.domain.desk.backups import BackupEntry
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.desk.ports import BackupShelf, MissingFileActs
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task

T = TypeVar("T")


class BackupsPanel(QWidget):
    """Lists the backups, newest first; all work runs beside the window."""

    restored = Signal()
    """A backup was put back; the program has to start anew."""
    opened = Signal()
    """A backup was opened as a desk of its own, which waits to take the window."""

    def __init__(
        self,
        context: UiContext,
        shelf: BackupShelf,
        restoring: MissingFileActs,
        settle: Callable[[], bool],
    ) -> None:
        """``restoring`` puts a backup where nothing lies; ``settle`` asks about what is unsaved anywhere."""
        super().__init__()
        self._context, self._shelf, self._restoring = context, shelf, restoring
        self._settle = settle
        self._shown: tuple[BackupEntry, ...] = ()
        self._model = PagedTableModel(backup_columns(), self._load)
        self.table = SortedTable(self._model, "backups", context.preferences)
        self.table.setAccessibleName(tr("备份"))
        self.notice = Notice()
        self.create_button = button(tr("立即备份"), icon_name="backup", kind="primary")
        self.verify_button = button(tr("核对"), icon_name="check")
        self.restore_button = button(tr("恢复到这一份……"), icon_name="restore")
        self.open_button = button(tr("从备份打开……"), icon_name="folder")
        self._build_layout()
        on_rows = (ButtonAction(self.verify_button), ButtonAction(self.restore_button))
        self.acts = (ButtonAction(self.create_button), *on_rows, ButtonAction(self.open_button))
        offer_on_rows(self.table, on_rows)
        self.create_button.clicked.connect(self._create)
        self.verify_button.clicked.connect(self._verify)
        self.restore_button.clicked.connect(self._restore)
        self.open_button.clicked.connect(self._open)
        self.table.selection_changed.connect(self._on_chosen)
        context.changes.changed.connect(self._on_changed)
        context.tasks.started.connect(self._on_work)
        self.refresh()

    def refresh(self) -> None:
        """Read the shelf anew."""
        try:
            self._shown = tuple(self._shelf.entries())
        except UserError as problem:
            self._shown = ()
            self.table.set_empty_text(tr(problem.message))
        else:
            self.table.set_empty_text(tr("还没有备份。备份是加密的，可以放心存到移动硬盘。"))
        self._model.set_keys(array("q", range(len(self._shown))))
        self._on_chosen()

    def _build_layout(self) -> None:
        said, verbs = QHBoxLayout(), EndFlow()
        said.addWidget(label(tr("每份备份写完后都会重新读一遍，核对无误才算数。"), role="secondary"))
        for made in (self.open_button, self.restore_button, self.verify_button, self.create_button):
            verbs.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(TwoEnds(said, verbs))
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)

    def _chosen(self) -> Path | None:
        key = self.table.current_key()
        return None if key is None else self._shown[key].path

    def _on_chosen(self) -> None:
        unchosen = "" if self._chosen() is not None else tr("请先在下面选一份备份。")
        busy = why_to_wait(self._context.tasks)
        allow(self.create_button, busy)
        allow(self.verify_button, unchosen)
        allow(self.restore_button, unchosen or busy)
        allow(self.open_button, busy)

    def _on_work(self, task: Task) -> None:
        task.ended.connect(self._on_chosen)
        self._on_chosen()

    def _load(self, keys: Sequence[int]) -> list[BackupEntry | None]:
        return [self._shown[key] for key in keys]

    def _create(self) -> None:
        self._context.tasks.run(tr(BACKING_UP), self._shelf.create, done=self._on_created)

    def _on_created(self, path: Path) -> None:
        self.refresh()
        self.notice.say(Message("备份完成并已核对：{name}", name=path.name), tone="good")
        self._context.changes.announce({BACKUP})

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if BACKUP in kinds and self.isVisible():
            self.refresh()

    def _verify(self) -> None:
        path = self._chosen()
        if path is not None:
            self._run_unlocking(
                tr("正在核对备份"),
                lambda secret, progress: self._shelf.verify(path, secret, progress),
                lambda found: self.notice.say(found, tone="good"),
            )

    def _restore(self) -> None:
        path = self._chosen()
        if path is None:
            return
        question = Message("现在的数据会先另存一份，然后换成这份备份。完成后程序需要重新启动。")
        verbs = (Verb("", tr("不恢复")), Verb("go", tr("恢复到这一份"), "danger"))
        # What is saved now is in the copy of the present data; later it would go into those that come.
        if self._context.messages.ask(self, tr("恢复备份"), question, verbs, tone="watch") and self._settle():
            self._run_unlocking(
                tr(RESTORING),
                lambda secret, progress: self._shelf.restore(path, secret, progress),
                self._on_restored,
            )

    def _run_unlocking(
        self, title: str, act: Callable[[str | None, Progress], T], done: Callable[[T], None]
    ) -> None:
        """Run ``act``, which asks for the secret of a backup that what is at hand does not open."""

        def failed(problem: UserError | None) -> None:
            if problem is not None:
                self._context.messages.error(self, problem)

        run_unlocking(self, self._context, title, act, done=done, failed=failed)

    def _open(self) -> None:
        """Put a backup, of whichever desk, at a place of its own; the data now open stay as they are."""
        choice = RestoreChoice(self._restoring, self._context, self)
        if choice.exec() and choice.backup is not None:
            chosen, place = choice.backup, choice.place
            self._run_unlocking(
                tr(RESTORING),
                lambda secret, _progress: self._restoring.restore(chosen, place, secret),
                lambda _nothing: self.opened.emit(),
            )
        choice.deleteLater()

    def _on_restored(self, words: Message) -> None:
        self.notice.say(words, tone="good")
        self.restored.emit()
