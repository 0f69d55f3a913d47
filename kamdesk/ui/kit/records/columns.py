"""Columns of a list made from the fields of a kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.columns import ListColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.listing import ListRow
    from kamdesk.ui.kit.records.chips import FieldChips
    from kamdesk.ui.kit.tables.columns import Align

_RIGHT: Final = frozenset({FieldKind.INTEGER, FieldKind.QUANTITY, FieldKind.MONEY, FieldKind.MONEY_WAN})
_CENTER: Final = frozenset(
    {
        *(FieldKind.DATE, FieldKind.MONTH, FieldKind.TIME),
        *(FieldKind.CHOICE, FieldKind.FLAG, FieldKind.MARK),
    }
)
_WIDTHS: Final = {
    **dict.fromkeys((FieldKind.DATE, FieldKind.MONEY_WAN), 96),
    FieldKind.MONEY: 112,
    **dict.fromkeys((FieldKind.FLAG, FieldKind.MARK), 64),
    **dict.fromkeys((FieldKind.CHOICE, FieldKind.MEMBER, FieldKind.INTEGER, FieldKind.QUANTITY), 80),
    FieldKind.MONTH: 80,
    FieldKind.TIME: 124,
    FieldKind.REFERENCE: 160,
    FieldKind.LONG_TEXT: 200,
}
_WIDTH: Final = 120
SAMPLE_MOMENT: Final = "2026-11-30 14:05"
"""As wide as every moment: figures stand in columns."""
_SAMPLES: Final = {FieldKind.TIME: SAMPLE_MOMENT, FieldKind.DATE: "2026-11-30", FieldKind.MONTH: "2026-11"}
_WORDED: Final = frozenset({FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.FLAG})


def field_column(
    kind: RecordKind[Any],
    name: str,
    width: int = 0,
    *,
    title: str = "",
    chips: FieldChips | None = None,
    hidden: bool = False,
) -> ListColumn[ListRow]:
    """Return the column of a field, titled by its label, with its unit, where no shorter word is given.

    ``chips`` tint a closed choice or a flag; ``width`` is in pixels at 100 %, that of the kind of field
    where none is given.
    """
    field = kind.column_named[name]
    return ListColumn(
        name,
        title or _title(field),
        _words(field) if chips is None else lambda row: chips.word(field, row.values[name]),
        width or _WIDTHS.get(field.kind, _WIDTH),
        _align(field),
        None if chips is None else lambda row: chips.colours.get(row.values[name]),
        tip=_tip(field),
        hidden=hidden,
        stretch=name in {kind.title, kind.short_title} or field.kind is FieldKind.LONG_TEXT,
        names=name == kind.title,
        words=_usual_words(field, chips),
    )


def listed_columns(kind: RecordKind[Any], chips: Mapping[str, FieldChips]) -> tuple[ListColumn[ListRow], ...]:
    """Return the columns that a kind is listed with, at their usual widths."""
    return tuple(field_column(kind, name, chips=chips.get(name)) for name in kind.listed.columns)


def value_text(field: Field, value: object, title_of: Callable[[Any], str]) -> str:
    """Return the words for a value, choices in the language of the desk, as one line."""
    text = " ".join(format_value(field, value, title_of).split())
    return tr(text) if text and field.kind in _WORDED else text


def _words(field: Field) -> Callable[[ListRow], str]:
    """Return what writes a field's cell: one line, choices in the language of the desk."""
    return lambda row: value_text(field, row.values[field.name], row.title_of)


def _title(field: Field) -> str:
    label = tr(field.label)
    return tr("{label}（{unit}）", label=label, unit=tr(field.unit)) if field.unit else label


def _usual_words(field: Field, chips: FieldChips | None) -> tuple[str, ...]:
    """Return all that cells of a field can say, where that is known beforehand."""
    if field.kind in _SAMPLES:
        return (_SAMPLES[field.kind],)
    values: tuple[object, ...] = tuple(code for code, _word in field.choices)
    if field.kind is FieldKind.FLAG:
        values = (True, False)
    if chips is not None:
        return tuple(chips.word(field, value) for value in values)
    return tuple(value_text(field, value, str) for value in values if field.kind is not FieldKind.CHOICES)


def _align(field: Field) -> Align:
    if field.kind in _RIGHT:
        return "right"
    return "center" if field.kind in _CENTER else "left"


def _tip(field: Field) -> Callable[[ListRow], str] | None:
    is_long = field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT} or bool(field.refers_to)
    return _words(field) if is_long else None
