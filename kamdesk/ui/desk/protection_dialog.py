"""Changing the protection of a file: the question, the recovery key on paper, then the act itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.desk.protection import new_recovery_key
from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.recovery import RecoveryKeyPanel
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import ask_by_the_open_one
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import BusyBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.shared.errors import UserError
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.desk.ports import DataGuard
    from kamdesk.ui.desk.protection_questions import Question
    from kamdesk.ui.kit.desk.tasks import Task, Tasks

    Act = Callable[[str, str, Progress], Message]

_WIDTH: Final = 560


class ProtectionDialog(FittedDialog):
    """Accepted means that the protection is changed, and `words` say what follows.

    A recovery key that does not stay is made anew, and has to be on paper before anything happens.
    """

    def __init__(
        self, question: Question, act: Act, guard: DataGuard, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """``act`` takes the passphrase, empty for the keychain, and the recovery key."""
        super().__init__(parent)
        self.question = question
        self._act, self._guard, self._tasks = act, guard, tasks
        self._task: Task | None = None
        self.words: Message | None = None
        self.setWindowTitle(question.title)
        self._key = new_recovery_key()
        self.recovery = RecoveryKeyPanel(self._key, guard.print_recovery_key)
        self.notice = Notice()
        self.busy = BusyBar()
        self.go_button = button(question.verb, kind="primary")
        self.go_button.setDefault(True)
        self.cancel_button = button(tr("取消"))
        self._build_layout()
        question.changed.connect(self._show_state)
        self.recovery.kept.connect(self._show_state)
        self.go_button.clicked.connect(self._forward)
        self.cancel_button.clicked.connect(self.reject)
        for task in tasks.running:
            task.ended.connect(self._show_state)
        self._show_state()
        if question.focusProxy() is not None:
            question.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asks_for_key(self) -> bool:
        """Whether the recovery key is shown, after which the act follows."""
        return self._steps.currentIndex() == 1

    @override
    def reject(self) -> None:
        """Leave the file as it is; while it is being written, only stop that."""
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()
            self._show_state()

    def _build_layout(self) -> None:
        self._steps = QStackedWidget()
        self._steps.addWidget(self.question)
        self._steps.addWidget(self.recovery)
        ask_by_the_open_one(self._steps)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.go_button)
        content = QVBoxLayout()
        content.addWidget(self._steps)
        head = (label(self.question.title, role="section"), self.notice, self.busy)
        self.compose(content, row, head=head, width=sizes().scaled(_WIDTH))

    def _show_state(self) -> None:
        is_last = self.asks_for_key or bool(self.question.recovery_key)
        self.go_button.setText(self.question.verb if is_last else tr("下一步"))
        self.cancel_button.setText(tr("停止") if self._task is not None else tr("取消"))
        refusal = ""
        if self._tasks.running:
            refusal = tr("请稍候，正在处理。")
        elif self.asks_for_key and not self.recovery.safe:
            refusal = tr("请先打印恢复密钥，或抄写后核对一遍。")
        allow(self.go_button, refusal)
        stopping = self._task is not None and self._task.cancelled
        allow(self.cancel_button, tr("正在停止…") if stopping else "")
        self._steps.setEnabled(self._task is None)

    def _forward(self) -> None:
        self.notice.hide()
        if self.asks_for_key:
            self._change(self._key)
        elif self.question.is_complete():
            check = self.question.check(self._guard)
            if check is None:
                self._go_on()
            else:
                self._run(tr("正在核对"), _stoppable(check), self._on_checked, self._on_wrong)

    def _on_checked(self, _nothing: None) -> None:
        self._on_ended()
        self._go_on()

    def _go_on(self) -> None:
        if self.question.recovery_key:
            self._change(self.question.recovery_key)
        else:
            self._steps.setCurrentIndex(1)
            self._show_state()
            self.refit()

    def _change(self, recovery_key: str) -> None:
        passphrase = self.question.passphrase
        self._run(
            self.question.work,
            lambda progress: self._act(passphrase, recovery_key, progress),
            self._on_done,
            self._on_failed,
        )

    def _run(
        self,
        title: str,
        work: Callable[[Progress], object],
        done: Callable[..., None],
        failed: Callable[[UserError], None],
    ) -> None:
        self.busy.set_busy(busy=True)
        self._task = self._tasks.run(title, work, done=done, failed=failed, cancelled=self._on_stopped)
        self._task.progressed.connect(self.busy.show_progress)
        self._show_state()

    def _on_done(self, words: Message) -> None:
        self._task = None
        self.words = words
        self.accept()

    def _on_wrong(self, problem: UserError) -> None:
        self._on_ended()
        self.question.complain(problem)
        self.refit()

    def _on_failed(self, problem: UserError) -> None:
        self._on_ended()
        self.notice.say(problem.message, tone="bad")
        self.refit()

    def _on_stopped(self) -> None:
        self._on_ended()
        said = Message("已停止，没有任何改动。")
        if self.asks_for_key:
            said = Message("已停止，没有任何改动；刚才打印或抄写的恢复密钥还不能用。")
        self.notice.say(said)
        self.refit()

    def _on_ended(self) -> None:
        self._task = None
        self.busy.set_busy(busy=False)
        self._show_state()


def _stoppable(check: Callable[[], None]) -> Callable[[Progress], None]:
    """Return a check after which nothing follows where the person stopped it."""

    def work(progress: Progress) -> None:
        check()
        progress(1, 1)

    return work
