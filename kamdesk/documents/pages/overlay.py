"""The parts of a text that an overlay prints: only what a person would have typed into the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.documents.fonts.marks import BOX, TICKED_BOX
from kamdesk.documents.values.templates import PRINTED, TICK_ONLY, UNPRINTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.documents.text.typesetting import TextBlock


def overlay_lines(block: TextBlock, text: str, overlay_mask: str) -> tuple[str, ...]:
    """Split the overlay mask of ``text`` into the masks of its lines; empty where all of it is printed.

    Line breaking drops blanks at the ends of lines; characters that were added (the mark of a cut) are
    printed.
    """
    lines = []
    place = 0
    for line in block.lines:
        signs = []
        for sign in line:
            found = text.find(sign, place)
            if found < 0 or text[place:found].strip():
                signs.append(PRINTED)
                continue
            signs.append(overlay_mask[found])
            place = found + 1
        lines.append("".join(signs))
    return tuple(lines) if any(sign != PRINTED for line in lines for sign in line) else ()


def of_options(options: Sequence[str], text: str) -> str:
    """Return what is printed of boxes: the ticks, and words that are not among the form's own options."""
    signs: list[str] = []
    is_own = False
    for piece in text.split("　"):
        word = piece.lstrip(BOX + TICKED_BOX)
        is_own = word in options
        for sign in piece:
            if sign == TICKED_BOX and is_own:
                signs.append(TICK_ONLY)
            else:
                signs.append(UNPRINTED if is_own or sign in {BOX, TICKED_BOX} else PRINTED)
        signs.append(UNPRINTED)
    return "".join(signs[:-1])
