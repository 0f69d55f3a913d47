"""Typing a passphrase: in one line, or twice with a word on whether it is long enough."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from kamdesk.domain.desk.protection import ADVISED_PASSPHRASE_LENGTH
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import label, set_look
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr


def passphrase_line() -> QLineEdit:
    """Return a line that hides what is typed until one asks to see it."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    show = line.addAction(icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
    show.setCheckable(True)
    show.setToolTip(tr("显示口令"))
    show.toggled.connect(
        lambda shown: line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
    )
    return line


class PassphraseFields(QWidget):
    """Two lines that must agree; `passphrase` is empty until they do. A short one is advised against."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = self._make_line(tr("口令"))
        self.second = self._make_line(tr("再输入一遍"))
        self._problem = label(role="problem", wrap=True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        form.addRow(label(tr("口令"), role="key"), self.first)
        form.addRow(label(tr("再输入一遍"), role="key"), self.second)
        form.addRow("", self._problem)

    @property
    def passphrase(self) -> str:
        """What was typed, once it is the same twice and more than blanks."""
        text = self.first.text()
        return text if text.strip() and text == self.second.text() else ""

    @property
    def problem(self) -> str:
        """What is said about the two lines."""
        return self._problem.text()

    def complain(self) -> None:
        """Say why there is no passphrase yet, and go where it is to be typed."""
        if self.first.text().strip():
            wrong, text = self.second, tr("两次输入不一致。")
        else:
            wrong, text = self.first, tr("请输入口令。")
        self._say(text, wrong=wrong)
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        wrong.selectAll()

    def _make_line(self, name: str) -> QLineEdit:
        line = passphrase_line()
        line.setAccessibleName(name)
        line.textEdited.connect(self._on_edited)
        return line

    def _on_edited(self) -> None:
        first, second = self.first.text(), self.second.text()
        if second and first != second:
            self._say(tr("两次输入不一致。"), wrong=self.second)
        elif first and len(first) < ADVISED_PASSPHRASE_LENGTH:
            count = ADVISED_PASSPHRASE_LENGTH
            self._say(tr("不到 {count} 个字符的口令容易被猜到，建议长一些。", count=count))
        else:
            self._say("")
        self.changed.emit()

    def _say(self, text: str, *, wrong: QLineEdit | None = None) -> None:
        """Say ``text`` below the lines: a problem with the line ``wrong``, or advice without one."""
        set_look(self._problem, "role", "problem" if wrong else "advice")
        self._problem.setText(text)
        for line in (self.first, self.second):
            set_look(line, "wrong", line is wrong)
            line.setAccessibleDescription(text if line is wrong else "")
