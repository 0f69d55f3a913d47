"""A dialog to edit one small record: its form, its problems in place, one verb to save."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from kamdesk.domain.records.drafts import FieldsDraft
    from kamdesk.ui.kit.fields.finding import References

_WIDTH: Final = 520


class RecordDialog(FittedDialog):
    """Edits ``draft``; ``save`` is called once it is valid and may still refuse by `UserError`.

    Fields that the program fills are left out, and those ``without`` which one does not ask here. `advise`
    puts words above the form, `doubt` lets something be said before the verb is taken.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        draft: FieldsDraft,
        save: Callable[[], object],
        *,
        verb: str,
        references: References | None = None,
        without: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self._draft, self._save = draft, save
        self._doubt: Callable[[], Message | None] = lambda: None
        self._warned = self._touched = self._doubted = False
        self.setWindowTitle(title)
        fields = [each for each in draft.fields if not each.computed and each.name not in without]
        several_groups = len({field.group for field in fields}) > 1
        self.form = FieldForm(fields, references, headed=several_groups)
        self.form.setProperty("role", "scrolled")
        self.form.bind(draft)
        self.form.edited.connect(self._on_edited)
        self.notice = Notice()
        self.save_button = button(verb, kind="primary")
        self.save_button.setDefault(True)
        self.cancel_button = button(tr("取消"))
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.reject)
        self.advice = label(role="advice", wrap=True)
        self.advice.hide()
        self._build_layout(title)
        self.form.begin()

    @override
    def reject(self) -> None:
        # Esc and the cross would lose what was typed; a filled form asks by its own notice first
        if self._touched and self._draft.dirty and not self._warned:
            self._warned = True
            text = Message("填写的内容还没有保存。再按一次“取消”即放弃。")
            self.notice.say(text, tone="watch")
            return
        super().reject()

    def advise(self, words: str) -> None:
        """Say above the form what helps to fill it in."""
        self.advice.setText(words)
        self.advice.show()

    def doubt(self, doubt: Callable[[], Message | None]) -> None:
        """Say what this returns, if anything, when the verb is pressed; a second press takes it."""
        self._doubt = doubt

    def _build_layout(self, title: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        content = QVBoxLayout()
        content.addWidget(self.form)
        head = (label(title, role="section", wrap=True), self.advice, self.notice)
        self.compose(content, buttons, head=head, width=sizes().scaled(_WIDTH))

    def _on_edited(self, _name: str) -> None:
        self._doubted = False
        self._touched = True  # a draft that comes with proposals has lost nothing yet

    def _on_save(self) -> None:
        problems = self._draft.problems()
        if problems:
            self.form.show_problems(problems)
            return
        doubt = None if self._doubted else self._doubt()
        if doubt is not None:
            self._doubted = True
            text = Message("{doubt}再按一次“{verb}”即照此保存。", doubt=doubt, verb=self.save_button.text())
            self.notice.say(text, tone="watch")
            return
        try:
            self._save()
        except InvalidDraftError as problem:
            self.notice.say(problem.message, tone="bad")
            self.form.show_problems(problem.problems)
        except UserError as problem:
            self.notice.say(problem.message, tone="bad")
        else:
            self.accept()
