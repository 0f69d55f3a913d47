"""The panel 重点客户认定: amounts and months by which key accounts are recognised."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from kamdesk.domain.customers.key_accounts import STANDARD_FIELDS, RecognitionStandard
from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.services.customers.recognition_standards import RecognitionStandards
    from kamdesk.ui.kit.desk.context import UiContext

_WIDTH: Final = 640
_CONCERNS: Final = frozenset({"setting", "member", OCCUPANT})


class RecognitionPanel(SettingsPanel):
    """Edits the standard of recognition; whoever may not change it reads it, with the reason."""

    saved = Signal()

    def __init__(self, context: UiContext, standards: RecognitionStandards) -> None:
        super().__init__(tr("重点客户认定"))
        self._context, self._standards = context, standards
        self.reason = label(role="advice", wrap=True)
        self.notice = Notice()
        self.form = FieldForm(STANDARD_FIELDS)
        self.save_button = button(tr("保存认定标准"), kind="primary")
        self.discard_button = button(tr("放弃修改"))
        self._draft = FieldsDraft(STANDARD_FIELDS)
        self._build_layout()
        self.form.edited.connect(lambda _name: self._show_state())
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        context.changes.changed.connect(self._on_changed)
        self.discard()

    @override
    def unsaved(self) -> bool:
        return self._draft.dirty

    @override
    def save(self) -> bool:
        values: dict[str, Any] = self._draft.values()
        problems = self._draft.problems() or RecognitionStandard(**values).problems()
        self.form.show_problems(problems)
        if problems:
            return False
        try:
            self._standards.change(RecognitionStandard(**values))
        except UserError as problem:
            self._context.messages.error(self, problem)
            return False
        self.discard()
        self._context.messages.toast(Message("认定标准已保存。"))
        self.saved.emit()
        return True

    @override
    def discard(self) -> None:
        """Show the standard in force, forgetting what was typed."""
        self.notice.hide()
        try:
            standard = self._standards.standard()
        except UserError as problem:
            standard = RecognitionStandard()
            self.notice.say(problem.message, tone="bad")
        self._draft = FieldsDraft(STANDARD_FIELDS, dataclasses.asdict(standard))
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
        refusal = self._standards.refusal()
        self.reason.setText("" if refusal is None else tr(refusal))
        self.reason.setVisible(refusal is not None)
        self.form.setEnabled(refusal is None)
        unchanged = "" if self._draft.dirty else tr("没有要保存的改动。")
        for verb in (self.save_button, self.discard_button):
            verb.setVisible(refusal is None)
            allow(verb, unchanged)

    def _build_layout(self) -> None:
        frame, inside = card()
        frame.setMaximumWidth(sizes().scaled(_WIDTH))
        words = tr(
            "金额空着的标准不用于认定，制度和认定表上印成横线。“超过”即大于。"
            "改动用于以后的认定，已经提交的认定保留当时的数据。"
        )
        inside.addWidget(label(words, role="secondary", wrap=True))
        inside.addWidget(self.form)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        for verb in (self.save_button, self.discard_button):
            verbs.addWidget(verb)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self.reason, self.notice, frame):
            column.addWidget(widget)
        column.addLayout(verbs)
        column.addStretch(1)
