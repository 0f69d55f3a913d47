"""The dialog in which a copied text is read as a contact; each value shows the words it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.pasted_contact import COMPANY, read_contact
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.domain.customers.pasted_contact import Piece

_WIDTH: Final = 560
_TEXT_HEIGHT: Final = 120
_LABELS: Final = {field.name: field.label for field in (*CUSTOMER_FIELDS, *CONTACT_FIELDS)}
_LONGEST_SAID: Final = 40


class PasteDialog(FittedDialog):
    """Reads a text while it is pasted or typed; what is ticked is taken, the rest can go into the remark."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        title = tr("从文字新建联系人")
        self.setWindowTitle(title)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("复制来的文字"))
        self.text.setPlaceholderText(tr("粘贴邮件签名、聊天记录、网页或名片上的文字"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(sizes().scaled(_TEXT_HEIGHT))
        self.boxes: dict[str, QCheckBox] = {}
        """What is taken, by the name of the field."""
        self.with_rest = QCheckBox(tr("没看懂的内容放进备注"))
        self.rest = label(role="secondary", wrap=True)
        self._pieces: tuple[Piece, ...] = ()
        self._left: tuple[str, ...] = ()
        self._found = QVBoxLayout()
        self._found.setSpacing(Space.XS)
        self.take_button = button(tr("填入新联系人"), kind="primary")
        self.take_button.setDefault(True)
        self.cancel_button = button(tr("取消"))
        self._lay_out(title)
        self.text.textChanged.connect(self._read)
        self.take_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.text.setPlainText(QGuiApplication.clipboard().text())
        self._read()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def taken(self) -> dict[str, str]:
        """Return the values that are ticked, by field."""
        return {each.name: each.value for each in self._pieces if self.boxes[each.name].isChecked()}

    def remark(self) -> str:
        """Return what was not understood, where it shall go into the remark."""
        return "\n".join(self._left) if self.with_rest.isChecked() else ""

    def _read(self) -> None:
        read = read_contact(self.text.toPlainText())
        self._pieces, self._left = read.pieces, read.left
        for old in self.boxes.values():
            self._found.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.boxes = {each.name: self._box(each) for each in read.pieces}
        has_rest = bool(read.left)
        self.with_rest.setVisible(has_rest)
        self.rest.setVisible(has_rest)
        self.with_rest.setChecked(has_rest)
        self.rest.setText(tr("没看懂：{words}", words=" / ".join(read.left)))
        self._nothing.setVisible(not read.pieces)
        allow(self.take_button, "" if read.pieces else tr("还没有读出内容。"))

    def _box(self, piece: Piece) -> QCheckBox:
        said = piece.said if len(piece.said) <= _LONGEST_SAID else f"{piece.said[:_LONGEST_SAID]}…"
        word = tr("单位") if piece.name == COMPANY else tr(_LABELS[piece.name])
        words = tr("{field}：{value}", field=word, value=piece.value)
        made = QCheckBox(words if piece.said == piece.value else f"{words}  ← “{said}”")
        made.setChecked(True)
        self._found.addWidget(made)
        return made

    def _lay_out(self, title: str) -> None:
        self._nothing = label(tr("还没有读出内容。"), role="secondary")
        content = QVBoxLayout()
        content.setSpacing(Space.S)
        for widget in (self.text, self._nothing):
            content.addWidget(widget)
        content.addLayout(self._found)
        content.addWidget(self.with_rest)
        content.addWidget(self.rest)
        content.addStretch(1)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addStretch(1)
        verbs.addWidget(self.cancel_button)
        verbs.addWidget(self.take_button)
        said = label(tr("打勾的填入一位新联系人，保存之前都可以改。"), role="secondary", wrap=True)
        head = (label(title, role="section", wrap=True), said)
        self.compose(content, verbs, head=head, width=sizes().scaled(_WIDTH))
