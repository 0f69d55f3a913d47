"""Protection: how the data file opens, the passphrase, the recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.passphrase import PassphraseDialog
from kamdesk.ui.desk.recovery import RecoveryKeyDialog
from kamdesk.ui.kit.desk.dialogs import Verb
from kamdesk.ui.kit.look.labels import button, card, chip, label, set_chip
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.ui.desk.ports import DataGuard
    from kamdesk.ui.kit.desk.context import UiContext


class GuardPanel(QWidget):
    """Says how the data are protected and changes it."""

    def __init__(self, context: UiContext, guard: DataGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._guard = context, guard
        self._state = chip("")
        self._how = label(role="secondary", wrap=True)
        self.set_button = button(tr("设置口令……"), icon_name="key")
        self.drop_button = button(tr("不再使用口令"))
        self.recovery_button = button(tr("重新生成恢复密钥……"), icon_name="shield")
        self._build_layout()
        self.set_button.clicked.connect(self._set_passphrase)
        self.drop_button.clicked.connect(self._drop_passphrase)
        self.recovery_button.clicked.connect(self._renew_recovery_key)
        self.refresh()

    def refresh(self) -> None:
        """Read anew how the file is protected."""
        state = self._guard.state()
        set_chip(
            self._state,
            tr("已加密") if state.encrypted else tr("未加密"),
            "good" if state.encrypted else "watch",
        )
        self._how.setText(self._words())
        self.set_button.setText(tr("更换口令……") if state.passphrase else tr("设置口令……"))
        self.set_button.setEnabled(state.encrypted)
        self.drop_button.setVisible(state.passphrase)
        self.recovery_button.setEnabled(state.encrypted)

    def _words(self) -> str:
        state = self._guard.state()
        if not state.encrypted:
            return tr("数据文件没有加密，任何能打开这台电脑的人都能读到。这样的文件只适合演示。")
        if state.passphrase:
            return tr("每次打开都要输入口令。忘记口令时，用恢复密钥打开。")
        return tr("密钥由本机的凭据保管，登录 Windows 后直接打开。换电脑时用恢复密钥。")

    def _build_layout(self) -> None:
        frame, inside = card()
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(label(tr("数据文件"), role="section"))
        head.addWidget(self._state)
        head.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for made in (self.set_button, self.drop_button, self.recovery_button):
            row.addWidget(made)
        row.addStretch(1)
        inside.addLayout(head)
        inside.addWidget(self._how)
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.addWidget(frame)
        column.addStretch(1)

    def _set_passphrase(self) -> None:
        dialog = PassphraseDialog(self)
        if dialog.exec():
            passphrase = dialog.passphrase
            self._run(
                tr("正在更换口令"),
                lambda: self._guard.set_passphrase(passphrase),
                Message("口令已更换。"),
            )
        dialog.deleteLater()

    def _drop_passphrase(self) -> None:
        said = Message("以后由本机凭据打开，不再需要口令。")
        self._run(tr("正在取消口令"), self._guard.drop_passphrase, said)

    def _renew_recovery_key(self) -> None:
        verbs = (Verb("", tr("保留现有的")), Verb("go", tr("重新生成"), "primary"))
        question = Message("新密钥生成后，以前打印的恢复单就失效了。")
        if self._context.messages.ask(self, tr("重新生成恢复密钥"), question, verbs):
            self._context.tasks.run(
                tr("正在生成恢复密钥"),
                lambda _progress: self._guard.new_recovery_key(),
                done=self._show_recovery_key,
            )

    def _show_recovery_key(self, key: str) -> None:
        dialog = RecoveryKeyDialog(self, key, self._guard.print_recovery_key)
        dialog.exec()
        dialog.deleteLater()
        self.refresh()

    def _run(self, title: str, act: Callable[[], None], words: Message) -> None:
        """Run ``act`` beside the window: deriving a key takes about a second on purpose."""

        def done(_nothing: None) -> None:
            self._context.messages.toast(words)
            self.refresh()

        self._context.tasks.run(title, lambda _progress: act(), done=done)
