"""Boxes to sign in, and the rows that stay on their page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.pages.rows import MM, CellText, PlacedCell, Row
from kamdesk.documents.text.typesetting import Align, Anchor

if TYPE_CHECKING:
    from kamdesk.documents.definitions.definitions import Signatures
    from kamdesk.documents.pages.tables import Limited
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.values.templates import Scope, TextTemplate

_PADDING: Final = 2 * MM
_CLEAR: Final = 1 * MM  # between the name of who signed and the words above and below it
_MOST_LINES: Final = 2  # of a name or a day
_ROWS_SIGNED: Final = 2  # of a table that go along with the boxes
_HEIGHT_SIGNED: Final = 20 * MM  # of rows or of running text that is enough instead


def signature_row(
    block: Signatures, scope: Scope, setter: TextSetter, limited: Limited, *, width: float, inset: float
) -> Row:
    """Return the boxes side by side; ``limited`` keeps what they do not hold for the annex."""
    across = width / len(block.boxes)
    inner = across - 2 * inset
    height = block.height * MM
    cells = []
    for n, box in enumerate(block.boxes):
        title, signed, date = (part.fill(scope) for part in (box.label, box.name, box.date))
        label = setter.value(title, inner, "label", 1)
        name = setter.value(signed, inner, "signature", 1)
        name = limited(name, _MOST_LINES, inner, (title, signed))
        day = setter.value(date or _blank_date(box.date), inner, "small", 1)
        day = limited(day, _MOST_LINES, inner, (title, date))
        is_open = scope.is_overlay and not date  # the line to write the day on is on the paper already
        items = (
            CellText(label, anchor=Anchor.TOP, is_static=True),
            CellText(name, Align.CENTER),
            CellText(day, Align.RIGHT, Anchor.BOTTOM, is_static=is_open),
        )
        # The name is in the middle, so the taller of the two others counts above and below.
        around = max(label.height, day.height) + _PADDING + _CLEAR
        height = max(height, name.height + 2 * around)
        cells.append(PlacedCell(n * across, across, items, inset=inset))
    return Row(height, tuple(cells), padding=_PADDING)


def keep_last(rows: list[Row]) -> None:
    """Keep the last rows of what is signed, and what stands after them, with the signatures that follow.

    That is two rows of a table, or one that is high; a note between them alone is nothing to sign.
    """
    framed = free = 0.0
    count = 0
    for n in range(len(rows) - 1, -1, -1):
        row = rows[n]
        if row.breaks_page:
            return
        rows[n] = row._replace(keep_with_next=True)
        if row.frame and not row.is_signed:
            framed, count = framed + row.height, count + 1
        elif not row.is_gap and not row.frame:
            free += row.height
        if count >= _ROWS_SIGNED or max(framed, free) >= _HEIGHT_SIGNED:
            return


def _blank_date(template: TextTemplate) -> str:
    return next(binding.format.blank for binding in template.bindings())
