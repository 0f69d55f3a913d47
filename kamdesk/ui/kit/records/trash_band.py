"""The band over a list that shows the trash, so that nobody takes it for the list itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.flow_row import FlowLayout
from kamdesk.ui.kit.look.icons import tinted_pixmap
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr


class TrashBand(QFrame):
    """Says that the trash is shown, and offers to restore those chosen, to empty it and to go back."""

    restore_asked = Signal()
    left = Signal()
    """The user wants to see the list again."""

    def __init__(self, word: str) -> None:
        """``word`` is what people call the records."""
        super().__init__()
        self.setProperty("notice", "watch")
        self._sign = QLabel()
        title = label(tr("回收站"), role="section")
        text = label(tr("这里的{word}可以恢复；清空以后，只有“撤销”能取回。", word=Message(word)), wrap=True)
        self.restore = button(tr("恢复"), icon_name="restore")
        self.back = button(tr("返回列表"), kind="link")
        verbs = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        verbs.setSizePolicy(policy)
        self._verbs = FlowLayout(verbs)
        self._verbs.addWidget(self.restore)
        self._verbs.addWidget(self.back)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(title)
        head.addWidget(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(verbs)
        self.restore.clicked.connect(self.restore_asked)
        self.back.clicked.connect(self.left)
        self.hide()

    def offer(self, *verbs: QWidget) -> None:
        """Put further verbs between restoring and going back."""
        self._verbs.removeWidget(self.back)
        for verb in (*verbs, self.back):
            self._verbs.addWidget(verb)

    def show_trash(self, *, trashed: bool) -> None:
        """Appear over the trash, and go with it."""
        sign = tinted_pixmap("trash", tokens().watch, sizes().icon, self.devicePixelRatioF())
        self._sign.setPixmap(sign)
        self.setVisible(trashed)

    def show_selection(self, count: int) -> None:
        """Offer to restore where something is chosen."""
        allow(self.restore, "" if count else tr("请先在列表里选择。"))
