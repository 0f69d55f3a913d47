"""The bottom line: whose desk, where the data lie, last backup, what runs in the background."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.icons import tinted_pixmap
from kamdesk.ui.kit.look.labels import ElidedLabel, button, label, set_look, tool_button
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from kamdesk.ui.kit.desk.tasks import Task, Tasks
    from kamdesk.ui.shell.ports import DeskStatus

_BAR: Final = 120
_PLACE: Final = 360
_OLD_BACKUP: Final = timedelta(days=7)


class TaskStrip(QWidget):
    """The oldest piece of work under way, with progress and cancel, and how many more there are."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._title = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(sizes().scaled(_BAR))
        self._more = label()
        self._cancel = tool_button("close", tr("停止这项工作"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in (self._title, self._bar, self._more, self._cancel):
            row.addWidget(widget)
        self._cancel.clicked.connect(self._on_cancel)
        tasks.started.connect(self._on_started)
        self._show_state()

    @property
    def cancel_button(self) -> QWidget:
        """The button that stops the work shown."""
        return self._cancel

    def _on_started(self, task: Task) -> None:
        task.progressed.connect(self._on_progressed)
        task.ended.connect(self._show_state)
        self._show_state()

    def _on_progressed(self, done: int, total: int) -> None:
        # A method of this widget, since Qt forgets it with the widget; a closure would outlive the window.
        for task in self._tasks.running[:1]:
            if self.sender() is not task:
                return
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            share = f" {done * 100 // total}%" if total else ""
            self._title.setText(task.title + share)

    def _on_cancel(self) -> None:
        for task in self._tasks.running[:1]:
            task.cancel()
            allow(self._cancel, tr("正在停止…"))
            self._title.setText(tr("正在停止：{title}", title=task.title))

    def _show_state(self) -> None:
        running = self._tasks.running
        self.setVisible(bool(running))
        if running:
            self._title.setText(running[0].title)
            self._bar.setRange(0, 0)
            allow(self._cancel, tr("正在停止…") if running[0].cancelled else "")
            self._more.setText(tr("另有 {count} 项", count=len(running) - 1) if len(running) > 1 else "")


class StatusLine(QWidget):
    """Tells quietly what one wants to be sure of, and shows long work."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._status: DeskStatus | None = None
        self.person = button("", kind="link", icon_name="member")
        self.person.setToolTip(tr("切换使用者"))
        self._lock = QLabel()
        self._place = button("", kind="link")
        self._place.setMaximumWidth(sizes().scaled(_PLACE))
        self._backup = label()
        self.strip = TaskStrip(tasks)
        self._place.clicked.connect(self._open_folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.person)
        row.addSpacing(Space.S)
        row.addWidget(self._lock)
        row.addWidget(self._place)
        row.addSpacing(Space.S)
        row.addWidget(self._backup)
        row.addStretch(1)
        row.addWidget(self.strip)

    def come_last_by_tab(self, window: QWidget) -> None:
        """Let Tab reach this line after everything else in the window, pages that came later included."""
        links = [
            widget for widget in self.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        last: QWidget | None = window.previousInFocusChain()
        while last is not None and (last in links or last.focusPolicy() == Qt.FocusPolicy.NoFocus):
            last = last.previousInFocusChain()
        for link in links:
            if last is not None:
                QWidget.setTabOrder(last, link)
            last = link

    def show_status(self, status: DeskStatus) -> None:
        """Show ``status``."""
        self._status = status
        self.person.setText(status.person or tr("未填写姓名"))
        self.person.setAccessibleName(tr("使用者：{name}", name=status.person))
        self._place.setText(status.place.name)
        self._place.setToolTip(tr("打开所在文件夹：{path}", path=status.place))
        self._place.setAccessibleName(tr("数据文件：{path}", path=status.place))
        words = tr("已加密") if status.protected else tr("未加密")
        self._lock.setToolTip(words)
        self._lock.setAccessibleName(words)
        problem = status.backup_problem
        self._backup.setText(backup_words(status.last_backup) if problem is None else tr("备份文件夹读不了"))
        self._backup.setToolTip("" if problem is None else tr(problem))
        old = status.last_backup is None or datetime.now(UTC) - status.last_backup > _OLD_BACKUP
        set_look(self._backup, "state", "watch" if old else "")
        self._draw_lock()

    @property
    def words(self) -> str:
        """All that the line says, for tests and screen readers."""
        return "  ".join((self.person.text(), self._place.text(), self._backup.text()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._draw_lock()

    def _draw_lock(self) -> None:
        if self._status is None:
            return
        sign, colour = ("lock", tokens().good) if self._status.protected else ("unlock", tokens().watch)
        edge = sizes().scaled(Space.L)
        self._lock.setPixmap(tinted_pixmap(sign, colour, edge, self.devicePixelRatioF()))

    def _open_folder(self) -> None:
        if self._status is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._status.place.parent)))


def backup_words(moment: datetime | None, now: datetime | None = None) -> str:
    """Say when the last backup was, as people say it; ``moment`` and ``now`` are aware."""
    if moment is None:
        return tr("尚未备份")
    today = (now or datetime.now(UTC)).astimezone().date()
    local = moment.astimezone()
    clock = f"{local:%H:%M}"
    match (today - local.date()).days:
        case 0:
            return tr("上次备份 今天 {clock}", clock=clock)
        case 1:
            return tr("上次备份 昨天 {clock}", clock=clock)
        case days:
            return tr("上次备份 {count} 天前", count=days)
