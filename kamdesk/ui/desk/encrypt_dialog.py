"""Encrypting a plain data file: how it shall open, the recovery key on paper, then the act itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.desk.protection import new_recovery_key
from kamdesk.ui.desk.choices import Choices
from kamdesk.ui.desk.passphrase import PassphraseFields
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
    from kamdesk.domain.shared.errors import UserError
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.desk.ports import DataGuard
    from kamdesk.ui.kit.desk.tasks import Tasks

_WIDTH: Final = 560


class EncryptDialog(FittedDialog):
    """Accepted means that the file is encrypted, and `words` say what is left of the plain one."""

    def __init__(self, guard: DataGuard, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard, self._tasks = guard, tasks
        self.words: Message | None = None
        self.setWindowTitle(tr("加密这份数据"))
        self.choices = self._make_choices()
        self.fields = PassphraseFields()
        self._key = new_recovery_key()
        self.recovery = RecoveryKeyPanel(self._key, guard.print_recovery_key)
        self.notice = Notice()
        self.busy = BusyBar()
        self.go_button = button(tr("下一步"), kind="primary")
        self.go_button.setDefault(True)
        self.cancel_button = button(tr("取消"))
        self._build_layout()
        self.choices.changed.connect(self._show_state)
        self.recovery.kept.connect(self._show_state)
        self.go_button.clicked.connect(self._forward)
        self.cancel_button.clicked.connect(self.reject)
        self._show_state()

    @property
    def asks_for_key(self) -> bool:
        """Whether the recovery key is shown, after which the file is encrypted."""
        return self._steps.currentIndex() == 1

    @override
    def reject(self) -> None:
        """Leave the file as it is; not while it is being encrypted."""
        if not self._tasks.running:
            super().reject()

    def _make_choices(self) -> Choices:
        offered = [
            ("passphrase", tr("每次打开时输入口令"), tr("适合多人共用的电脑。忘记口令时用恢复密钥打开。"))
        ]
        if self._guard.keychain_ready():
            why = tr("登录 Windows 后直接打开，不用记口令。推荐。")
            offered.insert(0, ("keychain", tr("由本机的凭据保管密钥"), why))
        return Choices(offered, offered[0][0])

    def _build_layout(self) -> None:
        how = QWidget()
        inside = QVBoxLayout(how)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        why = tr(
            "先另存一份现在的数据，再写出加密的一份，逐条核对一致后才替换。中途断电或退出，数据也不会丢。"
        )
        inside.addWidget(label(why, role="secondary", wrap=True))
        inside.addWidget(self.choices)
        inside.addWidget(self.fields)
        inside.addStretch(1)
        self._steps = QStackedWidget()
        self._steps.addWidget(how)
        self._steps.addWidget(self.recovery)
        ask_by_the_open_one(self._steps)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.go_button)
        content = QVBoxLayout()
        content.addWidget(self._steps)
        head = (label(tr("加密这份数据"), role="section"), self.notice, self.busy)
        self.compose(content, row, head=head, width=sizes().scaled(_WIDTH))

    def _show_state(self) -> None:
        self.fields.setVisible(self.choices.chosen == "passphrase")
        self.go_button.setText(tr("加密") if self.asks_for_key else tr("下一步"))
        refusal = ""
        if self._tasks.running:
            refusal = tr("请稍候，正在处理。")
        elif self.asks_for_key and not self.recovery.safe:
            refusal = tr("请先打印恢复密钥，或抄写后核对一遍。")
        allow(self.go_button, refusal)
        allow(self.cancel_button, tr("请稍候，正在处理。") if self._tasks.running else "")

    def _forward(self) -> None:
        if self.asks_for_key:
            self._encrypt()
        elif self.choices.chosen == "passphrase" and not self.fields.passphrase:
            self.fields.complain()
        else:
            self._steps.setCurrentIndex(1)
            self._show_state()
            self.refit()

    def _encrypt(self) -> None:
        passphrase = self.fields.passphrase if self.choices.chosen == "passphrase" else ""
        self.notice.hide()
        self.busy.set_busy(busy=True)
        self._tasks.run(
            tr("正在加密数据"),
            lambda progress: self._guard.encrypt(passphrase, self._key, progress),
            done=self._on_done,
            failed=self._on_failed,
            cancelled=self._on_ended,
        )
        self._show_state()

    def _on_done(self, words: Message) -> None:
        self.words = words
        self.accept()

    def _on_failed(self, problem: UserError) -> None:
        self.notice.say(problem.message, tone="bad")
        self.refit()
        self._on_ended()

    def _on_ended(self) -> None:
        self.busy.set_busy(busy=False)
        self._show_state()
