"""The recovery key on screen: shown once, to be printed or written down and typed back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kamdesk.domain.desk.protection import read_recovery_key
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.look.fitting import WrappingPage
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable


def _is_same(typed: str, key: str) -> bool:
    """Tell whether ``typed`` is ``key``, however hands write blanks, hyphens, case and look-alikes."""
    try:
        return read_recovery_key(typed) == key
    except UserError:
        return False


def _in_two_lines(key: str) -> str:
    """Break ``key`` in the middle, between two groups."""
    groups = key.split("-")
    half = (len(groups) + 1) // 2
    return "-".join(groups[:half]) + "\n" + "-".join(groups[half:])


class RecoveryKeyPanel(WrappingPage):
    """Shows ``key`` and is content once it was printed or typed back."""

    kept = Signal()
    """The person has the key on paper."""

    def __init__(self, key: str, print_sheet: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._print_sheet = key, print_sheet
        self._safe = False
        self.shown = label(_in_two_lines(key))  # unwrapped, so that no line of it can be cut
        self.shown.setFont(_key_font())
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown.setAccessibleName(tr("恢复密钥"))
        self.print_button = button(tr("打印恢复单"), icon_name="print")
        self.copy_button = button(tr("复制"), icon_name="copy")
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("照着抄写的内容输入一遍"))
        self.typed.setAccessibleName(tr("再输入一遍恢复密钥"))
        self._state = label(role="small", wrap=True)
        self._build_layout()
        self.print_button.clicked.connect(self._on_print)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(key))
        self.typed.textEdited.connect(self._on_typed)

    @property
    def safe(self) -> bool:
        """Whether the key was printed or typed back."""
        return self._safe

    def _build_layout(self) -> None:
        frame, inside = card()
        inside.addWidget(self.shown)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.print_button)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        why = tr(
            "换电脑、重装系统或忘记口令时，只有这串密钥能打开数据。它只显示这一次，"
            "请打印或抄写后锁进抽屉，不要存在这台电脑里。"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(label(why, wrap=True))
        column.addWidget(frame)
        column.addWidget(label(tr("没有打印机？抄写后在这里核对："), role="key"))
        column.addWidget(self.typed)
        column.addWidget(self._state)
        column.addStretch(1)

    def _on_print(self) -> None:
        if self._print_sheet(self._key):
            self._be_content(tr("已打印。请把恢复单收好。"))

    def _on_typed(self, text: str) -> None:
        if _is_same(text, self._key):
            self._be_content(tr("核对无误。请把抄写的密钥收好。"))
        elif not self._safe:
            whole = len(text) >= len(self._key)
            self._state.setText(tr("与上面的密钥不一致，请再看一遍。") if whole else "")

    def _be_content(self, text: str) -> None:
        self._state.setText(text)
        self._safe = True
        self.kept.emit()


def _key_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(sizes().page)
    return font
