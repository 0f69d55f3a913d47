"""What the menu 文件 does with lists and paper of the open page, and with the whole file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from kamdesk.domain.desk.news import BACKUP
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.desk.backup_work import BACKING_UP, why_to_wait
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import FileAct, file_act_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.ports import OpenDesk

_ACTS: Final = {
    FileAct.IMPORT: (term("导入…"), "", term("“{page}”页没有可以导入的清单。")),
    FileAct.EXPORT: (term("导出…"), "", term("“{page}”页没有可以导出的清单。")),
    FileAct.PRINT: (term("打印…"), "Ctrl+P", term("“{page}”页现在没有可以打印的内容。")),
}
"""Their words and keys, and what a page says that has no such act."""


class FileActs(QObject):
    """Offers the import, export and printing of the open page; grey, with the reason, where it has none."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.menu = menu
        self._page: Page | None = None
        self.actions: dict[FileAct, QAction] = {}
        for act, (words, keys, _refusal) in _ACTS.items():
            # The keys are said, not set: the page takes them itself.
            text = f"{tr(words)}\t{keys}" if keys else tr(words)
            self.actions[act] = made = menu.addAction(icon(act.value), text)
            made.triggered.connect(partial(self._do, act))
        menu.addSeparator()
        menu.aboutToShow.connect(self.refresh)
        self.refresh()

    def show_page(self, page: Page) -> None:
        """Offer the acts of ``page`` from now on."""
        self._page = page
        self.refresh()

    def refresh(self) -> None:
        """Offer what the page can do now."""
        for act, action in self.actions.items():
            allow(action, self._refusal(act))

    def _do(self, act: FileAct) -> None:
        own = self._own(act)
        if own is not None:
            own.trigger()

    def _own(self, act: FileAct) -> QAction | None:
        """Return the act of the page; one that can be done rather than one that cannot."""
        every = () if self._page is None else self._page.menu_actions()
        own = [each for each in every if file_act_of(each) is act and each.isVisible()]
        return next((each for each in own if each.isEnabled()), next(iter(own), None))

    def _refusal(self, act: FileAct) -> str:
        own = self._own(act)
        if self._page is None:
            return tr("数据还没有打开。")
        if own is not None and own.isEnabled():
            return ""
        told = "" if own is None else own.statusTip()
        return told or tr(Message(_ACTS[act][2], page=self._page.title))


class BackupAct(QObject):
    """Makes a backup beside the window when the menu asks for one."""

    def __init__(self, menu: QMenu, context: UiContext) -> None:
        super().__init__(menu)
        self._context = context
        self._desk: OpenDesk | None = None
        self.action = menu.addAction(icon("backup"), tr("立即备份"))
        self.action.triggered.connect(self._create)
        self._offer()
        context.tasks.started.connect(self._on_work)

    def begin(self, desk: OpenDesk) -> None:
        """Back up an open file from now on."""
        self._desk = desk
        self._offer()

    def _create(self) -> None:
        if self._desk is not None:
            self._context.tasks.run(tr(BACKING_UP), self._desk.back_up, done=self._on_created)

    def _on_work(self, task: Task) -> None:
        task.ended.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        unopened = tr("数据还没有打开。") if self._desk is None else ""
        allow(self.action, unopened or why_to_wait(self._context.tasks))

    def _on_created(self, path: Path) -> None:
        self._context.messages.toast(Message("备份完成并已核对：{name}", name=path.name))
        self._context.changes.announce({BACKUP})
