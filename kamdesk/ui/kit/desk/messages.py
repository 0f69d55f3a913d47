"""The one way to speak to people: toasts, inline notices, dialogs with verbs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.icons import tinted_pixmap
from kamdesk.ui.kit.look.labels import button, label, set_look, tool_button
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from kamdesk.domain.shared.errors import UserError
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.desk.dialogs import SpokenDialog
    from kamdesk.ui.kit.desk.verbs import Tone


@dataclass(frozen=True, slots=True)
class Toast:
    """A short word in passing; ``undo`` takes back what it tells of.

    Where that is an act of the change log, ``step`` is its id: only the last act can be taken back.
    """

    text: str
    undo: Callable[[], None] | None = None
    step: UUID | None = None


class Messages(QObject):
    """Speaks: in passing (`toast`), to be read (`information`, `error`), to be decided (`ask`)."""

    toasted = Signal(object)
    """A `Toast` to show; the main window does."""

    def toast(
        self, text: str | Message, *, undo: Callable[[], None] | None = None, step: UUID | None = None
    ) -> None:
        """Say something that needs no answer; ``undo`` adds the link 撤销, ``step`` is the act taken back."""
        self.toasted.emit(Toast(tr(text), undo, step))

    def information(self, parent: QWidget | None, title: str, text: str | Message) -> None:
        """Say something that should be read before going on."""
        self._spoken(parent, title, tr(text), (_understood(),))

    def error(self, parent: QWidget | None, problem: UserError, *, title: str = "") -> None:
        """Say what happened, what is safe, what to do; the details can be copied."""
        said = tr(problem.message)
        self._spoken(parent, title or tr("没有完成"), said, (_understood(),), tone="bad", details=said)

    def ask(
        self,
        parent: QWidget | None,
        title: str,
        text: str | Message,
        verbs: Sequence[Verb],
        *,
        tone: Tone = "question",
    ) -> str:
        """Return the answer of the verb chosen; ``""`` after Esc, so let ``""`` be the harmless one."""
        return self._spoken(parent, title, tr(text), verbs, tone=tone)

    def ask_text(
        self,
        parent: QWidget | None,
        title: str,
        text: str | Message,
        *,
        verb: str,
        initial: str = "",
        secret: bool = False,
        longest: int | None = None,
    ) -> str | None:
        """Return one line of text without outer blanks; None when the person thought better of it."""
        from kamdesk.ui.kit.desk.dialogs import TextDialog  # the start has nothing to ask

        dialog = TextDialog(
            _home(parent), title, tr(text), verb=verb, initial=initial, secret=secret, longest=longest
        )
        self._show(dialog)
        return dialog.edit.text().strip() if dialog.answer else None

    def _spoken(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        verbs: Sequence[Verb],
        *,
        tone: Tone = "info",
        details: str = "",
    ) -> str:
        from kamdesk.ui.kit.desk.dialogs import SpokenDialog

        dialog = SpokenDialog(_home(parent), title, text, verbs, tone=tone, details=details)
        self._show(dialog)
        return dialog.answer

    def _show(self, dialog: SpokenDialog) -> None:
        dialog.exec()
        dialog.deleteLater()


class Notice(QFrame):
    """A sentence inside a page, with a sign, perhaps one verb, and a way to put it away."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._words = label(wrap=True)
        self._verb = button("", kind="link")
        self._close = tool_button("close", tr("收起"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._verb)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._verb.clicked.connect(self.acted)
        self._close.clicked.connect(self.hide)
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        """As high as its words are at its width; a layout would cut off the lines that they take more."""
        hint, row = super().sizeHint(), self.layout()
        return hint if row is None else QSize(hint.width(), row.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @property
    def text(self) -> str:
        """What the notice says."""
        return self._words.text()

    def say(self, text: str | Message, *, tone: Tone = "info", verb: str = "") -> None:
        """Show ``text``; ``verb`` adds a link that emits `acted`."""
        names = {"info": "info", "good": "done", "watch": "warning", "bad": "error", "question": "question"}
        colour = {"info": "accent", "question": "accent"}.get(tone, tone)
        self._sign.setPixmap(
            tinted_pixmap(names[tone], getattr(tokens(), colour), sizes().icon, self.devicePixelRatioF())
        )
        self._words.setText(tr(text))
        self._verb.setText(verb)
        self._verb.setVisible(bool(verb))
        set_look(self, "notice", "info" if tone == "question" else tone)
        self.show()


def _understood() -> Verb:
    return Verb("", tr("知道了"), "primary")


def _home(parent: QWidget | None) -> QWidget | None:
    """Return the window to speak over: a dialog without one could come up behind it."""
    return parent or QApplication.activeWindow()
