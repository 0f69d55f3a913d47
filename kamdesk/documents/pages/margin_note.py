"""The small line at the lower edge of sheets that have no foot: cards, labels, envelopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.figures import Caption, Figure, Outline, rectangle
from kamdesk.documents.pages.rows import MM
from kamdesk.documents.text.typesetting import Align

if TYPE_CHECKING:
    from kamdesk.documents.pages.drawing_context import DrawingContext
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.values.templates import Scope

_HEIGHT: Final = 3.5  # millimetres
_FROM_EDGE: Final = 4.2  # most printers cannot print nearer to the edge
_ROUND_WORDS: Final = 0.8
_STYLE: Final = "small"


def packet_wording(context: DrawingContext, scope: Scope) -> str:
    """Return which packet a sheet belongs to, in which version; empty outside of packets."""
    if scope.value("packet_version", is_optional=True) in (None, ""):
        return ""
    return context.definition.house.wording["foot_packet"].fill(scope)


def margin_note(context: DrawingContext, text: str, align: Align) -> Caption:
    """Return a line of text in coordinates of the whole sheet, below all that is cut out or read."""
    paper = context.definition.paper
    y = paper.height - _FROM_EDGE - _HEIGHT
    width = paper.width - 2 * _FROM_EDGE
    return Caption(text.strip(), _FROM_EDGE, y, width, _HEIGHT, _STYLE, align, lines=1, is_static=True)


def margin_note_on_white(context: DrawingContext, setter: TextSetter, text: str) -> Figure:
    """Return the line at the left on a white plate, readable where a card or its ground reaches the edge."""
    caption = margin_note(context, text, Align.LEFT)
    style = setter.style(_STYLE)
    width = min(style.typeface.width(caption.text) * style.size / MM, caption.width) + 2 * _ROUND_WORDS
    plate = rectangle(caption.x - _ROUND_WORDS, caption.y, width, caption.height)
    return Figure(0.0, 0.0, (Outline(plate, fill="paper"),), (caption,))
