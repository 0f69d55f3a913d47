"""The dialogs of the desk: the title says the act, the buttons say the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.icons import tinted_pixmap
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.ui.kit.desk.verbs import Tone


_ICONS: Final = {"info": "info", "good": "done", "watch": "warning", "bad": "error", "question": "question"}
_COLOURS: Final = {"info": "accent", "good": "good", "watch": "watch", "bad": "bad", "question": "accent"}
_WIDTH: Final = 440


class SpokenDialog(FittedDialog):
    """Says one thing and offers verbs; `answer` is the chosen one, empty after Esc."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        verbs: Sequence[Verb],
        *,
        tone: Tone = "info",
        details: str = "",
    ) -> None:
        super().__init__(parent)
        self.answer = ""
        self.setWindowTitle(title)
        self._text = label(text, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        self.body.addWidget(label(title, role="section", wrap=True))
        self.body.addWidget(self._text)
        self._build_layout(tone, self._button_row(verbs, details))
        # Enter takes what has the focus: the primary verb, and without one the harmless first
        first = next((verb for verb in verbs if verb.kind == "primary"), verbs[0])
        self._buttons[first.answer].setFocus()

    @property
    def text(self) -> str:
        """What the dialog says."""
        return self._text.text()

    def button(self, answer: str) -> QPushButton:
        """Return the button that gives ``answer``."""
        return self._buttons[answer]

    def _build_layout(self, tone: Tone, buttons: QHBoxLayout) -> None:
        sign = QLabel()
        sign.setPixmap(
            tinted_pixmap(_ICONS[tone], getattr(tokens(), _COLOURS[tone]), Space.XL, self.devicePixelRatioF())
        )
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(sign)
        across.addLayout(self.body, 1)
        self.compose(across, buttons, width=sizes().scaled(_WIDTH))

    def _button_row(self, verbs: Sequence[Verb], details: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        if details:
            copy = button(tr("复制详情"), kind="link")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
            row.addWidget(copy)
        row.addStretch(1)
        self._buttons = {verb.answer: self._make_button(verb) for verb in verbs}
        # the primary verb stands at the right end, where the eye leaves the dialog
        for verb in sorted(verbs, key=lambda verb: verb.kind == "primary"):
            row.addWidget(self._buttons[verb.answer])
        return row

    def _make_button(self, verb: Verb) -> QPushButton:
        made = button(verb.label, kind=verb.kind)
        made.setDefault(verb.kind == "primary")
        made.clicked.connect(lambda: self._choose(verb.answer))
        return made

    def _choose(self, answer: str) -> None:
        self.answer = answer
        self.accept()


class TextDialog(SpokenDialog):
    """Asks for one line of text, of at most ``longest`` letters; the verb stays grey until there is some."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        *,
        verb: str,
        initial: str = "",
        secret: bool = False,
        longest: int | None = None,
    ) -> None:
        verbs = (Verb("", tr("取消")), Verb("go", verb, "primary"))
        super().__init__(parent, title, text, verbs, tone="question")
        self.edit = QLineEdit(initial)
        if longest is not None:
            self.edit.setMaxLength(longest)
        self.edit.setAccessibleName(title)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(self.edit)
        self.edit.textChanged.connect(self._on_text_changed)
        self._on_text_changed(initial)
        self.edit.setFocus()

    def _on_text_changed(self, text: str) -> None:
        allow(self.button("go"), "" if text.strip() else tr("请先填写。"))
