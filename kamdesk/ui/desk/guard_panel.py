"""Protection: how the data file opens, the passphrase, the recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.protection_dialog import ProtectionDialog
from kamdesk.ui.desk.protection_questions import (
    EncryptQuestion,
    NoPassphraseQuestion,
    PassphraseQuestion,
    RecoveryQuestion,
)
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.flow_row import FlowLayout
from kamdesk.ui.kit.look.labels import button, card, chip, label, set_chip
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.ui.desk.ports import DataGuard
    from kamdesk.ui.desk.protection_dialog import Act
    from kamdesk.ui.desk.protection_questions import Question
    from kamdesk.ui.kit.desk.context import UiContext


class GuardPanel(QWidget):
    """Says how the data are protected and changes it."""

    changed = Signal()
    """The file is protected otherwise."""

    def __init__(self, context: UiContext, guard: DataGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._guard = context, guard
        self._state = chip("")
        self._how = label(role="secondary", wrap=True)
        self.encrypt_button = button(tr("加密这份数据……"), icon_name="lock", kind="primary")
        self.set_button = button(tr("设置口令……"), icon_name="key")
        self.drop_button = button(tr("不再使用口令……"))
        self.recovery_button = button(tr("重新生成恢复密钥……"), icon_name="shield")
        self.open_words = label(role="problem", wrap=True)
        self.old_words = label(role="secondary", wrap=True)
        self.old_button = button(tr("删除这些备份……"), icon_name="trash")
        self._build_layout()
        self.encrypt_button.clicked.connect(self._encrypt)
        self.old_button.clicked.connect(self._remove_old_backups)
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
        self._show_open_files()
        self._show_old_backups()

    def _show_open_files(self) -> None:
        said = [tr(sentence) for sentence in self._guard.open_files()]
        self.open_words.setText("\n".join(said))
        self.open_words.setVisible(bool(said))

    def _show_old_backups(self) -> None:
        old = self._guard.old_backups()
        said = []
        if old.plain:
            said.append(tr("备份文件夹里还有 {count} 份没有加密的备份，任何人都能读到。", count=old.plain))
        if old.otherwise_keyed:
            said.append(
                tr(
                    "备份文件夹里还有 {count} 份更换之前的备份，用那时的口令或恢复密钥打开。",
                    count=old.otherwise_keyed,
                )
            )
        self.old_words.setText("\n".join(said))
        for made in (self.old_words, self.old_button):
            made.setVisible(bool(said))

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
        inside.addWidget(self.open_words)
        inside.addWidget(self.old_words)
        inside.addWidget(self.old_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.addWidget(frame)
        column.addStretch(1)

    def _encrypt(self) -> None:
        words = self._asked(EncryptQuestion(self._guard), self._guard.encrypt)
        if words is not None:
            self._context.messages.information(self, tr("数据已加密"), words)

    def _set_passphrase(self) -> None:
        self._change(PassphraseQuestion(is_first=not self._guard.state().passphrase))

    def _drop_passphrase(self) -> None:
        self._change(NoPassphraseQuestion())

    def _renew_recovery_key(self) -> None:
        self._change(RecoveryQuestion(asks_passphrase=self._guard.state().passphrase))

    def _change(self, question: Question) -> None:
        words = self._asked(question, self._guard.change_key)
        if words is not None:
            self._context.messages.toast(words)

    def _asked(self, question: Question, act: Act) -> Message | None:
        """Ask and do it; return what follows, None where the person thought better of it."""
        dialog = ProtectionDialog(question, act, self._guard, self._context.tasks, self)
        words = dialog.words if dialog.exec() else None
        dialog.deleteLater()
        if words is not None:
            self.refresh()
            self.changed.emit()
        return words

    def _remove_old_backups(self) -> None:
        verbs = (Verb("", tr("保留")), Verb("go", tr("删除这些备份"), "danger"))
        question = Message(
            "这些备份会从备份文件夹和第二备份文件夹里删除，不能恢复；用现在的密钥加密的备份都保留。"
        )
        if self._context.messages.ask(self, tr("删除以前的备份"), question, verbs, tone="watch"):
            self._context.tasks.run(
                tr("正在删除以前的备份"),
                lambda _progress: self._guard.remove_old_backups(),
                done=self._on_removed,
            )

    def _on_removed(self, count: int) -> None:
        self._context.messages.toast(Message("已删除 {count} 份以前的备份。", count=count))
        self.refresh()


def _no_keychain() -> str:
    return tr("这台电脑没有可用的凭据保管密钥，只能用口令打开。")
