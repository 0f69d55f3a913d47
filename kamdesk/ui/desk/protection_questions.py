"""What is asked before the protection of a file is changed: how it shall open, and what stays valid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.desk.guard_choice import GuardChoice
from kamdesk.ui.desk.passphrase import PassphraseFields, passphrase_line
from kamdesk.ui.kit.look.fitting import WrappingPage
from kamdesk.ui.kit.look.labels import label, set_look
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.shared.errors import UserError
    from kamdesk.ui.desk.ports import DataGuard, Guard


class StayingSecret(QWidget):
    """A line for a secret that opens the file now and shall go on doing so, with what is wrong with it."""

    changed = Signal()

    def __init__(self, name: str, line: QLineEdit, hint: str) -> None:
        super().__init__()
        self.line = line
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(hint)
        self._problem = label(role="problem", wrap=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label(name, role="key"))
        column.addWidget(self.line)
        column.addWidget(self._problem)
        column.addWidget(label(hint, role="small", wrap=True))
        self.line.textEdited.connect(self._on_edited)

    @property
    def text(self) -> str:
        """What was typed; nothing where that is only blanks."""
        return self.line.text() if self.line.text().strip() else ""

    @property
    def problem(self) -> str:
        """What is said about it."""
        return self._problem.text()

    def complain(self, text: str) -> None:
        """Say what is wrong, and go there."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        set_look(self.line, "wrong", bool(text))
        if text:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.selectAll()

    def _on_edited(self) -> None:
        self.complain("")
        self.changed.emit()


class Question(WrappingPage):
    """One question; subclasses say what it leads to.

    ``title`` heads the window, ``verb`` is the act, ``work`` what that is called while it is under way.
    """

    changed = Signal()

    def __init__(self, title: str, verb: str, work: str, why: str) -> None:
        super().__init__()
        self.title, self.verb, self.work = title, verb, work
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.column.addWidget(label(why, role="secondary", wrap=True))

    @property
    def passphrase(self) -> str:
        """The passphrase that shall open the file; empty for the keychain of this PC."""
        return ""

    @property
    def recovery_key(self) -> str:
        """The recovery key that stays valid; empty where a new one shall be made."""
        return ""

    def is_complete(self) -> bool:
        """Tell whether everything was typed that is needed; say it and go there where it was not."""
        return True

    def check(self, guard: DataGuard) -> Callable[[], None] | None:
        """Return what finds out whether that which shall stay valid is valid now; None without such."""

    def complain(self, problem: UserError) -> None:
        """Say that it is not."""


class EncryptQuestion(Question):
    """How a plain file shall open once it is encrypted."""

    def __init__(self, guard: DataGuard) -> None:
        why = tr(
            "先另存一份现在的数据，再写出加密的一份，逐条核对一致后才替换。中途断电或退出，数据也不会丢。"
        )
        super().__init__(tr("加密这份数据"), tr("加密"), tr("正在加密数据"), why)
        offered: list[Guard] = ["passphrase"]
        if guard.keychain_ready():
            offered.insert(0, "keychain")
        self.choice = GuardChoice(offered, offered[0])
        self.column.addWidget(self.choice)
        self.column.addStretch(1)
        self.choice.changed.connect(self.changed)

    @property
    @override
    def passphrase(self) -> str:
        return self.choice.passphrase

    @override
    def is_complete(self) -> bool:
        return self.choice.is_complete()


class _KeepingRecoveryKey(Question):
    """A question beside which the recovery key may be typed, so that it stays valid."""

    def __init__(self, title: str, verb: str, work: str, why: str) -> None:
        super().__init__(title, verb, work, why)
        hint = tr("照恢复单输入，它就继续有效；留空则另生成一份新的。")
        self.kept = StayingSecret(tr("现有恢复密钥"), QLineEdit(), hint)
        self.kept.changed.connect(self.changed)

    @property
    @override
    def recovery_key(self) -> str:
        return self.kept.text

    @override
    def check(self, guard: DataGuard) -> Callable[[], None] | None:
        typed = self.kept.text
        return (lambda: guard.require_recovery_key(typed)) if typed else None

    @override
    def complain(self, problem: UserError) -> None:
        self.kept.complain(tr(problem.message))

    def _end(self) -> None:
        self.column.addWidget(self.kept)
        self.column.addWidget(_old_backups_words())
        self.column.addStretch(1)


class PassphraseQuestion(_KeepingRecoveryKey):
    """Another passphrase, or the first."""

    def __init__(self, *, is_first: bool) -> None:
        verb = tr("设置口令") if is_first else tr("更换口令")
        why = tr("用一句自己记得住、别人猜不到的话，比用符号更安全。")
        super().__init__(verb, verb, tr("正在更换口令"), why)
        self.fields = PassphraseFields()
        self.column.addWidget(self.fields)
        self._end()
        self.setFocusProxy(self.fields.first)

    @property
    @override
    def passphrase(self) -> str:
        return self.fields.passphrase

    @override
    def is_complete(self) -> bool:
        if not self.passphrase:
            self.fields.complain()
        return bool(self.passphrase)


class NoPassphraseQuestion(_KeepingRecoveryKey):
    """The keychain of this PC in place of the passphrase."""

    def __init__(self) -> None:
        why = tr("以后由本机的凭据保管密钥，登录 Windows 后直接打开，不再输入口令。")
        super().__init__(tr("不再使用口令"), tr("不再使用口令"), tr("正在取消口令"), why)
        self._end()
        self.setFocusProxy(self.kept.line)


class RecoveryQuestion(Question):
    """Another recovery key; a passphrase has to be typed, since its slot is sealed anew."""

    def __init__(self, *, asks_passphrase: bool) -> None:
        verb = tr("重新生成")
        why = tr("新的恢复密钥生效后，以前打印的恢复单打不开现在的数据。")
        super().__init__(tr("重新生成恢复密钥"), verb, tr("正在更换恢复密钥"), why)
        self.kept: StayingSecret | None = None
        if asks_passphrase:
            hint = tr("口令继续有效。忘记了口令的，请改点“更换口令”。")
            self.kept = StayingSecret(tr("现在的口令"), passphrase_line(), hint)
            self.kept.changed.connect(self.changed)
            self.column.addWidget(self.kept)
            self.setFocusProxy(self.kept.line)
        self.column.addWidget(_old_backups_words())
        self.column.addStretch(1)

    @property
    @override
    def passphrase(self) -> str:
        return self.kept.text if self.kept is not None else ""

    @override
    def is_complete(self) -> bool:
        if self.kept is None or self.kept.text:
            return True
        self.kept.complain(tr("请输入口令。"))
        return False

    @override
    def check(self, guard: DataGuard) -> Callable[[], None] | None:
        typed = self.passphrase
        return (lambda: guard.require_passphrase(typed)) if typed else None

    @override
    def complain(self, problem: UserError) -> None:
        if self.kept is not None:
            self.kept.complain(tr(problem.message))


def _old_backups_words() -> QWidget:
    words = tr(
        "以前的备份仍用以前的口令或恢复密钥打开：备份还留着，旧恢复单就要收好；不再需要的，可以在“数据保护”里删除。"
    )
    return label(words, role="secondary", wrap=True)
