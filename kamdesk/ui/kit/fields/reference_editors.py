"""Editors of references: a box where there are few records to choose from, a line to type in elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.kinds import kind_named
from kamdesk.ui.kit.fields.fields import ChoiceEditor, FieldEditor
from kamdesk.ui.kit.fields.record_picker import RecordPicker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamdesk.domain.records.drafts import FieldsDraft
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.ui.kit.fields.finding import References


def is_boxed(field: Field) -> bool:
    """Tell whether the records that a reference may name are few enough to choose from a box."""
    kind = kind_named(field.refers_to)
    return kind.few or kind.searched is None


class ReferenceBox(ChoiceEditor):
    """One of the few records of a kind, or none."""

    def __init__(self, field: Field, references: References) -> None:
        self._references = references
        super().__init__(field)
        self.offer()

    def offer(self) -> None:
        """Offer the records there are now, keeping what is chosen."""
        chosen = self.value()
        names = self._references.names(self.field)
        self._offer([(record_id, name) for name, record_id in names.items()])
        self.set_value(chosen)

    @override
    def fill(self, draft: FieldsDraft) -> None:
        self.offer()
        super().fill(draft)

    @override
    def set_value(self, value: object) -> None:
        if value is not None and self.box.find_value(value) < 0:
            # it is offered no more, such as a member who left
            self.box.addItem(self._references.title_of(self.field, value), value)  # type: ignore[arg-type]
        super().set_value(value)


class ReferencePicker(FieldEditor):
    """One record among many, found by typing; a text that names none stays as typed."""

    def __init__(self, field: Field, references: References) -> None:
        super().__init__(field)
        self._references = references
        self.picker = RecordPicker(references.finder, field.refers_to)
        self.picker.chosen.connect(lambda _record_id: self.edited.emit())
        self.picker.textEdited.connect(lambda _text: self.edited.emit())
        self._draft: FieldsDraft | None = None
        if field.within:
            self.picker.look_among(self._among)
        self._adopt(self.picker)

    def look_within(self, others: Iterable[FieldEditor]) -> None:
        """Offer only what belongs to the record that another editor names, once it names one."""
        owner = kind_named(self.field.refers_to).owner
        for other in others:
            if isinstance(other, ReferencePicker) and owner and other.field.refers_to == owner.refers_to:
                self.picker.look_within(lambda other=other: other.named)  # type: ignore[misc]  # of one kind

    def _among(self) -> Sequence[SearchHit] | None:
        """Return what lies within the record that another field of the draft names, once one does."""
        owner_id = None if self._draft is None else self._draft.value(self.field.within)
        return None if owner_id is None else self._references.within(self.field, owner_id)  # type: ignore[arg-type]  # a reference holds an id

    @property
    def named(self) -> str:
        """The title of the record picked; nothing while the text names none."""
        return self.picker.text() if self.picker.record_id is not None else ""

    @override
    def value(self) -> object:
        return self.picker.record_id

    @override
    def set_value(self, value: object) -> None:
        title = self._references.title_of(self.field, value) if value is not None else ""  # type: ignore[arg-type]
        self.picker.set_record(value, title)  # type: ignore[arg-type]

    @override
    def fill(self, draft: FieldsDraft) -> None:
        name, self._draft = self.field.name, draft
        if draft.is_unread(name):
            self.picker.set_record(None, draft.text(name))
        else:
            super().fill(draft)

    @override
    def hand_over(self, draft: FieldsDraft) -> None:
        name, text = self.field.name, self.picker.text()
        if self.picker.record_id is None and text.strip():
            draft.type(name, text)
        else:
            draft.set(name, self.picker.record_id)

    @override
    def _on_left(self) -> None:
        self.picker.take_named()
        super()._on_left()
