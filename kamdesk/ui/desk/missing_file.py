"""The window that opens in place of the desk where its file is missing or does not open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from kamdesk.ui.desk.restore_choice import RestoreChoice
from kamdesk.ui.desk.unlocking import run_unlocking
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.icons import application_icon, tinted_pixmap
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import BusyBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.shared.errors import UserError
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.desk.ports import MissingFileActs
    from kamdesk.ui.kit.desk.context import UiContext

_WIDTH: Final = 620


class MissingFileDialog(FittedDialog):
    """Names the file and offers to try again, to open another, to bring a backup back.

    Where changes are missing, but what is left is whole, that can be opened, too.
    Accepted means that a desk is open; `wants_new` that the person would rather begin anew.
    """

    def __init__(self, acts: MissingFileActs, context: UiContext, problem: Message | None = None) -> None:
        """``problem`` says why a file that is there does not open; None where it is missing."""
        super().__init__()
        self._acts, self._context = acts, context
        self.wants_new = False
        self._title = tr("打不开数据文件") if problem is not None else tr("找不到数据文件")
        self.why = tr(problem) if problem is not None else _missing_words()
        self.setWindowTitle(f"{self._title} – KamDesk")
        self.setWindowIcon(application_icon())
        self.notice = Notice()
        self.busy = BusyBar()
        self.retry_button = button(tr("重试"), icon_name="refresh", kind="primary")
        self.choose_button = button(tr("另选……"), icon_name="folder")
        self.restore_button = button(tr("从备份恢复……"), icon_name="restore")
        self.left_button = button(tr("以现有内容打开"), icon_name="database")
        self.left_button.setVisible(acts.can_open_what_is_left)
        self.new_button = button(tr("首次设置……"), kind="link")
        self.leave_button = button(tr("退出"))
        self._buttons = (
            self.retry_button,
            self.choose_button,
            self.restore_button,
            self.left_button,
            self.new_button,
            self.leave_button,
        )
        self._build_layout()
        self.retry_button.clicked.connect(lambda: self._open(self._acts.missing))
        self.choose_button.clicked.connect(self._choose)
        self.restore_button.clicked.connect(self._restore)
        self.left_button.clicked.connect(self._open_what_is_left)
        self.new_button.clicked.connect(self._begin_anew)
        self.leave_button.clicked.connect(self.reject)
        self.retry_button.setDefault(True)
        self.retry_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def reject(self) -> None:
        """Leave without a desk; not while something is under way."""
        if not self._context.tasks.running:
            super().reject()

    def _build_layout(self) -> None:
        sign = QLabel()
        sign.setPixmap(tinted_pixmap("warning", tokens().watch, Space.XL, self.devicePixelRatioF()))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.place = label(str(self._acts.missing), wrap=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.place.setAccessibleName(tr("数据文件"))
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(label(self._title, role="section", wrap=True))
        words.addWidget(self.place)
        words.addWidget(label(self.why, role="secondary", wrap=True))
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(sign)
        across.addLayout(words, 1)
        verbs, leaving = QHBoxLayout(), QHBoxLayout()
        for row in (verbs, leaving):
            row.setSpacing(Space.S)
        verbs.addStretch(1)
        for made in (self.left_button, self.restore_button, self.choose_button, self.retry_button):
            verbs.addWidget(made)
        leaving.addWidget(self.new_button)
        leaving.addStretch(1)
        leaving.addWidget(self.leave_button)
        below = QVBoxLayout()
        below.setSpacing(Space.M)
        below.addLayout(verbs)
        below.addLayout(leaving)
        self.compose(across, below, head=(self.notice, self.busy), width=sizes().scaled(_WIDTH))

    def _choose(self) -> None:
        pattern = tr("KamDesk 数据文件") + " (*.kamdesk);;" + tr("全部文件") + " (*)"
        start = str(self._acts.missing.parent)
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("另选数据文件"), start, pattern)
        if chosen:
            self._open(Path(chosen).absolute())

    def _restore(self) -> None:
        choice = RestoreChoice(self._acts, self._context, self)
        if choice.exec() and choice.backup is not None:
            backup, place = choice.backup, choice.place
            self._run(tr("正在恢复备份"), lambda secret: self._acts.restore(backup, place, secret))
        choice.deleteLater()

    def _open(self, place: Path) -> None:
        self._run(tr("正在打开数据"), lambda secret: self._acts.open(place, secret))

    def _open_what_is_left(self) -> None:
        self._run(tr("正在打开数据"), self._acts.open_what_is_left)

    def _begin_anew(self) -> None:
        self.wants_new = True
        self.reject()

    def _run(self, title: str, act: Callable[[str | None], None]) -> None:
        self.notice.hide()
        self._show_busy(busy=True)
        run_unlocking(
            self,
            self._context,
            title,
            lambda secret, _progress: act(secret),
            done=lambda _nothing: self.accept(),
            failed=self._on_failed,
        )

    def _on_failed(self, problem: UserError | None) -> None:
        self._show_busy(busy=False)
        self.left_button.setVisible(self._acts.can_open_what_is_left)
        if problem is not None:
            self.notice.say(problem.message, tone="bad")
            self.refit()

    def _show_busy(self, *, busy: bool) -> None:
        self.busy.set_busy(busy=busy)
        for made in self._buttons:
            allow(made, tr("请稍候，正在处理。") if busy else "")


def _missing_words() -> str:
    return tr(
        "存放它的移动硬盘可能没有插好，或者文件夹改了名、移了位置。没有新建，也没有改动任何文件。"
        "接好之后点“重试”；文件在别处的，点“另选”；真的丢了，从备份恢复。"
    )
