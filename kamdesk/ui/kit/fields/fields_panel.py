"""The base of a tab of the settings page whose content is the fields of one form, saved by an act."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import Scrolled
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.desk.context import UiContext

_WIDTH: Final = 640
_CONCERNS: Final = frozenset({"setting", "member", OCCUPANT})


class FieldsPanel(SettingsPanel):
    """Edits values of an office setting; whoever may not change it reads it, with the reason.

    A concern says how they are read and written, and whether whoever sits at the desk may.
    """

    saved = Signal()

    def __init__(
        self, context: UiContext, title: str, fields: Sequence[Field], words: str, verb: str, done: Message
    ) -> None:
        """``words`` explain the form, ``verb`` saves it, ``done`` is said then."""
        super().__init__(title)
        self._context, self._fields, self._done = context, fields, done
        self.reason = label(role="advice", wrap=True)
        self.notice = Notice()
        self.form = FieldForm(fields)
        self.save_button = button(verb, kind="primary")
        self.discard_button = button(tr("放弃修改"))
        self._draft = FieldsDraft(fields)
        self._build_layout(words)
        self.form.edited.connect(lambda _name: self._show_state())
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        context.changes.changed.connect(self._on_changed)
        self.discard()

    @abstractmethod
    def read(self) -> Mapping[str, object]:
        """Return the values in force; raises `UserError` where what is kept cannot be read."""

    @abstractmethod
    def shipped(self) -> Mapping[str, object]:
        """Return the values that come with the program."""

    @abstractmethod
    def write(self, values: Mapping[str, Any]) -> None:
        """Put other values in force; raises `UserError`."""

    def problems(self, values: Mapping[str, Any]) -> Mapping[str, Message]:  # noqa: ARG002 - the concern's
        """Return what is wrong with several values together, by field."""
        return {}

    @abstractmethod
    def refusal(self) -> Message | None:
        """Say why whoever sits at the desk may not change them, if so."""

    @override
    def unsaved(self) -> bool:
        return self._draft.dirty

    @override
    def save(self) -> bool:
        problems = self._draft.problems() or self.problems(self._draft.values())
        self.form.show_problems(problems)
        if problems:
            return False
        try:
            self.write(self._draft.values())
        except UserError as problem:
            self._context.messages.error(self, problem)
            return False
        self.discard()
        self._context.messages.toast(self._done)
        self.saved.emit()
        return True

    @override
    def discard(self) -> None:
        """Show the values in force, forgetting what was typed."""
        self.notice.hide()
        try:
            values = self.read()
        except UserError as problem:
            values = self.shipped()
            self.notice.say(problem.message, tone="bad")
        self._draft = FieldsDraft(self._fields, values)
        self.form.bind(self._draft)
        self._show_state()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        """Follow what was changed elsewhere, by undo for one; what is being typed stays."""
        if not kinds & _CONCERNS:
            return
        if self.unsaved():
            self._show_state()
        else:
            self.discard()

    def _show_state(self) -> None:
        refusal = self.refusal()
        self.reason.setText("" if refusal is None else tr(refusal))
        self.reason.setVisible(refusal is not None)
        self.form.setEnabled(refusal is None)
        unchanged = "" if self._draft.dirty else tr("没有要保存的改动。")
        for verb in (self.save_button, self.discard_button):
            verb.setVisible(refusal is None)
            allow(verb, unchanged)

    def _build_layout(self, words: str) -> None:
        frame, inside = card()
        self.form.setMaximumWidth(sizes().scaled(_WIDTH))
        inside.addWidget(label(words, role="secondary", wrap=True))
        inside.addWidget(self.form)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, Space.S, 0)
        content.addWidget(frame)
        content.addStretch(1)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        for verb in (self.save_button, self.discard_button):
            verbs.addWidget(verb)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self.reason, self.notice):
            column.addWidget(widget)
        column.addWidget(Scrolled(content), 1)
        column.addLayout(verbs)
