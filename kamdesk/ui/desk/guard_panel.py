"""Protection: how the data file opens, the passphrase, the recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.encrypt_dialog import EncryptDialog
from kamdesk.ui.desk.passphrase import PassphraseDialog
from kamdesk.ui.desk.recovery import RecoveryKeyDialog
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.flow_row import FlowLayout
from kamdesk.ui.kit.look.labels import button, card, chip, label, set_chip
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.ui.desk.ports import DataGuard
    from kamdesk.ui.kit.desk.context import UiContext


class GuardPanel(QWidget):
    """Says how the data are protected and changes it."""

    encrypted = Signal()
    """The file was encrypted; the desk has to be opened anew."""

    def __init__(self, context: UiContext, guard: DataGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._guard = context, guard
        self._state = chip("")
        self._how = label(role="secondary", wrap=True)
        self.encrypt_button = button(tr("加密这份数据……"), icon_name="lock", kind="primary")
        self.set_button = button(tr("设置口令……"), icon_name="key")
        self.drop_button = button(tr("不再使用口令"))
        self.recovery_button = button(tr("重新生成恢复密钥……"), icon_name="shield")
        self.plain_words = label(role="secondary", wrap=True)
        self.plain_button = button(tr("删除未加密的备份……"), icon_name="trash")
        self._build_layout()
        self.encrypt_button.clicked.connect(self._encrypt)
        self.plain_button.clicked.connect(self._remove_plain_backups)
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
        refusal = "" if state.encrypted else tr("数据文件没有加密；请先点“加密这份数据”。")
        self.encrypt_button.setVisible(not state.encrypted)
        allow(self.set_button, refusal)
        allow(self.recovery_button, refusal)
        self.drop_button.setVisible(state.passphrase)
        allow(self.drop_button, "" if self._guard.keychain_ready() else _no_keychain())
        self._show_plain_backups()

    def _show_plain_backups(self) -> None:
        count = self._guard.plain_backups()
        self.plain_words.setText(
            tr("备份文件夹里还有 {count} 份加密之前的备份，任何人都能读到。", count=count)
        )
        for made in (self.plain_words, self.plain_button):
            made.setVisible(count > 0)

    def _words(self) -> str:
        state = self._guard.state()
        if not state.encrypted:
            return tr(
                "数据文件没有加密，任何能打开这台电脑的人都能读到。这样的文件只适合演示；要正式使用，请先加密。"
            )
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
        row = FlowLayout(spacing=Space.S)
        for made in (self.encrypt_button, self.set_button, self.drop_button, self.recovery_button):
            row.addWidget(made)
        inside.addLayout(head)
        inside.addWidget(self._how)
        inside.addLayout(row)
        inside.addWidget(self.plain_words)
        inside.addWidget(self.plain_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.addWidget(frame)
        column.addStretch(1)

    def _encrypt(self) -> None:
        dialog = EncryptDialog(self._guard, self._context.tasks, self)
        if dialog.exec() and dialog.words is not None:
            self._context.messages.information(self, tr("数据已加密"), dialog.words)
            self.encrypted.emit()
        dialog.deleteLater()

    def _remove_plain_backups(self) -> None:
        verbs = (Verb("", tr("保留")), Verb("go", tr("删除未加密的备份"), "danger"))
        question = Message("加密之前的备份会从备份文件夹和第二备份文件夹里删除，不能恢复；加密的备份都保留。")
        if self._context.messages.ask(self, tr("删除未加密的备份"), question, verbs, tone="watch"):
            self._context.tasks.run(
                tr("正在删除未加密的备份"),
                lambda _progress: self._guard.remove_plain_backups(),
                done=self._on_removed,
            )

    def _on_removed(self, count: int) -> None:
        self._context.messages.toast(Message("已删除 {count} 份未加密的备份。", count=count))
        self.refresh()

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


def _no_keychain() -> str:
    return tr("这台电脑没有可用的凭据保管密钥，只能用口令打开。")
