"""How a file shall open, asked alike of a new file and of a plain one that is encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kamdesk.ui.desk.choices import Choices
from kamdesk.ui.desk.passphrase import PassphraseFields
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from kamdesk.ui.desk.ports import Guard


class GuardChoice(QWidget):
    """The ways that are offered, with the lines for a passphrase where that is the one chosen."""

    changed = Signal()

    def __init__(self, offered: Collection[Guard], chosen: Guard) -> None:
        super().__init__()
        every: tuple[tuple[Guard, str, str], ...] = (
            ("keychain", tr("由本机的凭据保管密钥"), tr("登录 Windows 后直接打开，不用记口令。推荐。")),
            ("passphrase", tr("每次打开时输入口令"), tr("适合多人共用的电脑。忘记口令时用恢复密钥打开。")),
            ("none", tr("不加密"), tr("任何能打开这台电脑的人都能读到数据，只适合演示。")),
        )
        ways = tuple(way for way in every if way[0] in offered)
        self.ways = Choices(ways, chosen if chosen in offered else ways[0][0])
        self.fields = PassphraseFields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.ways)
        column.addWidget(self.fields)
        self.ways.changed.connect(self._on_chosen)
        self._on_chosen()

    @property
    def guard(self) -> Guard:
        """The way that was chosen."""
        return cast("Guard", self.ways.chosen)

    @property
    def passphrase(self) -> str:
        """The passphrase; empty where another way was chosen, and while none was typed twice alike."""
        return self.fields.passphrase if self.guard == "passphrase" else ""

    def is_complete(self) -> bool:
        """Tell whether everything was typed that is needed; say it and go there where it was not."""
        if self.guard != "passphrase" or self.passphrase:
            return True
        self.fields.complain()
        return False

    def _on_chosen(self) -> None:
        self.fields.setVisible(self.guard == "passphrase")
        self.changed.emit()
