"""How values of fields look as small tinted words: grades, states, kinds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kamdesk.domain.records.fields import FieldKind
from kamdesk.ui.kit.look.labels import chip
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QLabel

    from kamdesk.domain.records.fields import Field
    from kamdesk.ui.kit.look.labels import Chip


@dataclass(frozen=True, slots=True)
class FieldChips:
    """The colours of one field's values, and words for them where the field's own do not do.

    A value without a colour is neutral; words are Chinese source texts.
    """

    colours: Mapping[Any, Chip] = field(default_factory=dict)
    words: Mapping[Any, str] = field(default_factory=dict)

    def word(self, described: Field, value: Any) -> str:
        """Return what the chip says in the language of the desk; nothing where there is none."""
        if value in self.words:
            return tr(self.words[value])
        if described.kind is FieldKind.FLAG:
            return tr(described.label) if value else ""
        return "" if value is None else tr(described.word_for(str(value)))

    def labels(self, described: Field, value: Any) -> list[QLabel]:
        """Return the chips for a value: none where nothing is recorded, one for each of several."""
        several = described.kind in {FieldKind.TAGS, FieldKind.CHOICES}
        each = [(self.word(described, one), one) for one in (value if several else (value,))]
        return [chip(words, self.colours.get(one, "neutral")) for words, one in each if words]
