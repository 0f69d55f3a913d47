"""A line of text with suggestions: what was typed before, or who belongs to the record named above."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.suggestions import MOST_OFFERED, Suggestion, completed, fitting, ready_for_next
from kamdesk.ui.kit.fields.fields import LineEditor
from kamdesk.ui.kit.fields.offers import Offers
from kamdesk.ui.kit.fields.reference_editors import ReferencePicker
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from kamdesk.domain.records.drafts import FieldsDraft
    from kamdesk.domain.records.fields import Field
    from kamdesk.ui.kit.fields.fields import FieldEditor
    from kamdesk.ui.kit.fields.finding import References


class SuggestingEditor(LineEditor):
    """One line of text; suggestions come while one types, all of them by the arrow down or the mouse.

    They are read when they are first needed after the keys came here, for a draft may stay open while others
    are saved. What was typed counts as it is: Enter takes a suggestion only where the arrow keys are on one.
    """

    def __init__(self, field: Field, references: References) -> None:
        super().__init__(field)
        self._references = references
        self._read: Sequence[Suggestion] | None = None
        self._owner: ReferencePicker | None = None
        self._asked = ""
        self.offers = Offers(self.edit)
        words = tr("从这位客户的联系人里选") if field.mentions else tr("从以前填过的里选")
        self.choose = QAction(icon("chevron-down"), words, self)
        self.edit.addAction(self.choose, QLineEdit.ActionPosition.TrailingPosition)
        self.choose.triggered.connect(self._offer_all)
        self.edit.textEdited.connect(self._offer)
        self.edit.returnPressed.connect(self._take_current)
        self.offers.chosen.connect(self._take)

    def look_within(self, others: Iterable[FieldEditor]) -> None:
        """Offer what belongs to the record that another editor names, as it is named at the time."""
        owner = kind_named(self.field.mentions).owner if self.field.mentions else None
        for other in others:
            if isinstance(other, ReferencePicker) and owner and other.field.refers_to == owner.refers_to:
                self._owner = other
                other.edited.connect(self._forget)

    @override
    def fill(self, draft: FieldsDraft) -> None:
        super().fill(draft)
        self._forget()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched is self.edit and not self.offers.is_shown:
            self._forget()
        is_key = event.type() == QEvent.Type.KeyPress and watched is self.edit
        if is_key and cast("QKeyEvent", event).key() == Qt.Key.Key_Down and not self.offers.is_shown:
            self._offer_all()
            return True
        return super().eventFilter(watched, event)

    def _forget(self) -> None:
        """Read again before the next offer."""
        self._read = None

    def _suggestions(self) -> Sequence[Suggestion]:
        if self._read is None:
            self._read = self._read_now()
        return self._read

    def _read_now(self) -> Sequence[Suggestion]:
        if not self.field.mentions:
            return self._references.typed_before(self.field)
        named = None if self._owner is None else self._owner.picker.record_id
        return () if named is None else self._references.parts_of(self.field.mentions, named)

    def _offer(self, typed: str) -> None:
        self._asked = typed
        several = self.field.holds_several
        found = fitting(self._suggestions(), typed, several=several) if typed.strip() else []
        self._show(found, _note_of_more(found))

    def _offer_all(self) -> None:
        """Offer all there are, to stand in place of the text or after those chosen already."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        several, known = self.field.holds_several, self._suggestions()
        self._asked = ready_for_next(known, self.edit.text(), several=several)
        found = fitting(known, self._asked, several=several)
        self._show(found, _note_of_more(found) if found else self._why_nothing())

    def _show(self, found: Sequence[Suggestion], note: str) -> None:
        self.offers.show(((each.text, each.detail, each) for each in found), note)

    def _why_nothing(self) -> str:
        """Say why there is nothing to choose from."""
        if self._suggestions():
            return tr("可选的都已填上。")
        if not self.field.mentions:
            return tr("还没有填过，直接输入即可。")
        if self._owner is not None and self._owner.picker.record_id is None:
            return tr("请先填写“{field}”。", field=tr(self._owner.field.label))
        return tr("这位客户还没有联系人，直接输入即可。")

    def _take_current(self) -> None:
        # Enter reaches the line before the list, also when the arrow keys are on an offer
        current = self.offers.current
        if isinstance(current, Suggestion):
            self._take(current)
        self.offers.hide()

    def _take(self, suggestion: Suggestion) -> None:
        text = completed(self._asked, suggestion, several=self.field.holds_several)
        if text != self.edit.text():  # else Enter has taken it already
            self.edit.setText(text)
            self.edited.emit()
        self.offers.hide()


def _note_of_more(found: Sequence[Suggestion]) -> str:
    if len(found) < MOST_OFFERED:
        return ""
    return tr("先列出 {count} 个，输入几个字再找。", count=MOST_OFFERED)
