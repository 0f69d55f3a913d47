"""Which editor a field gets, and how wide it is of use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.fields import FieldKind
from kamdesk.ui.kit.fields.fields import (
    ChoiceEditor,
    ChoicesEditor,
    FlagEditor,
    LineEditor,
    LongTextEditor,
    MarkEditor,
)
from kamdesk.ui.kit.fields.reference_editors import ReferenceBox, ReferencePicker, is_boxed
from kamdesk.ui.kit.fields.suggesting import SuggestingEditor
from kamdesk.ui.kit.look.theme import sizes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.records.fields import Field
    from kamdesk.ui.kit.fields.fields import FieldEditor
    from kamdesk.ui.kit.fields.finding import References

_BOXED: Final = 220


def make_editor(field: Field, references: References | None = None) -> FieldEditor:
    """Return the editor for ``field``; one that names a record needs ``references``."""
    if field.refers_to:
        if references is None:
            raise ValueError(f"{field.name} names records, and nobody says which there are")
        return (ReferenceBox if is_boxed(field) else ReferencePicker)(field, references)
    if references is not None and (field.recurring or field.mentions):
        return SuggestingEditor(field, references)
    return _EDITORS.get(field.kind, LineEditor)(field)


def comfortable_width(field: Field) -> int:
    """Return the greatest useful width of an editor in pixels; 0 where it may use all there is."""
    if field.refers_to and is_boxed(field):
        return sizes().scaled(_BOXED)
    return sizes().scaled(_WIDTHS.get(field.kind, 0))


_EDITORS: Final[Mapping[FieldKind, type[FieldEditor]]] = {
    FieldKind.LONG_TEXT: LongTextEditor,
    FieldKind.CHOICE: ChoiceEditor,
    FieldKind.CHOICES: ChoicesEditor,
    FieldKind.FLAG: FlagEditor,
    FieldKind.MARK: MarkEditor,
}
_WIDTHS: Final[Mapping[FieldKind, int]] = {
    FieldKind.INTEGER: 160,
    FieldKind.QUANTITY: 160,
    FieldKind.MONEY: 160,
    FieldKind.MONEY_WAN: 160,
    FieldKind.DATE: 160,
    FieldKind.MONTH: 160,
    FieldKind.TIME: 180,
    FieldKind.BIRTHDAY: 160,
    FieldKind.CHOICE: _BOXED,
}
