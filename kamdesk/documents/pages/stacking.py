"""Texts one below the other in a box: they take more lines, then all get smaller; last of all one is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.definitions.placements import PlacedStack
from kamdesk.documents.pages.overlay import overlay_lines
from kamdesk.documents.pages.rows import MM, Box, CellText, PlacedCell
from kamdesk.documents.text.typesetting import Anchor, limited, set_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamdesk.documents.definitions.placements import Placement, StackedText
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.text.typesetting import TextBlock, TextStyle
    from kamdesk.documents.values.templates import Scope

_SCALES: Final = tuple(percent / 100 for percent in range(100, 45, -5))
"""The sizes in turn, as shares of each style's own; no text gets smaller than its floor."""
LEAST: Final = _SCALES[-1]
_CUT: Final = "…"
_STEPS: Final = 2  # to a point
_TOLERANCE: Final = 0.01


class StackedLine(NamedTuple):
    """A text of the stack: how it looks, and in how many lines it is better smaller than longer."""

    text: str
    style: TextStyle
    lines: int


def fitting_scale(texts: Sequence[StackedLine], width: float, height: float, gap: float) -> float | None:
    """Return the first scale at which a box holds the texts in their lines, or else in any; None if none."""
    for is_limited in (True, False):
        for scale in _SCALES:
            blocks = _blocks(texts, width, scale)
            is_short = all(len(b.lines) <= t.lines for b, t in zip(blocks, texts, strict=True))
            if stack_height(blocks, gap, scale) <= height + _TOLERANCE and (is_short or not is_limited):
                return scale
    return None


def stack_height(blocks: Sequence[TextBlock], gap: float, scale: float) -> float:
    """Return the height of texts one below the other."""
    return sum(block.height for block in blocks) + _gap_at(gap, scale) * max(len(blocks) - 1, 0)


def stacked(
    texts: Sequence[StackedLine], width: float, height: float, gap: float, scale: float
) -> tuple[list[TextBlock], set[int]]:
    """Return the texts set at a scale, and the numbers of those of which lines had to go."""
    blocks = _blocks(texts, width, scale)
    cut: set[int] = set()
    while stack_height(blocks, gap, scale) > height + _TOLERANCE:
        longest = max(range(len(blocks)), key=lambda n: len(blocks[n].lines))
        count = len(blocks[longest].lines)
        if count <= 1:
            break
        blocks[longest] = limited(blocks[longest], count - 1, _CUT, width)
        cut.add(longest)
    return blocks, cut


def shared_scale(items: Iterable[Placement], scope: Scope, setter: TextSetter) -> float:
    """Return the largest scale at which stacks hold their texts, the least where none does."""
    stacks = (item for item in items if isinstance(item, PlacedStack) and scope.shows(item.when))
    scales = (_fitting(stack, [line for _, line in _texts(stack, scope, setter)]) for stack in stacks)
    return min((scale or LEAST for scale in scales), default=1.0)


def set_stack(
    stack: PlacedStack, scope: Scope, setter: TextSetter, scale: float
) -> tuple[list[Box], list[str]]:
    """Return a stack as boxes, no larger than ``scale``, and the texts of it that had to be cut."""
    texts = _texts(stack, scope, setter)
    lines = [line for _, line in texts]
    width, height, gap = (each * MM for each in (stack.area.width, stack.area.height, stack.gap))
    scale = min(_fitting(stack, lines) or LEAST, scale)
    blocks, cut = stacked(lines, width, height, gap, scale)
    for line, block in zip(lines, blocks, strict=True):
        setter.check(line.text, block, width)
    x, free = stack.area.x * MM, height - stack_height(blocks, gap, scale)
    top = stack.area.y * MM + {Anchor.TOP: 0.0, Anchor.MIDDLE: free / 2}.get(stack.anchor, free)
    if stack.is_centred:
        widest = max((block.width for block in blocks), default=width)
        x, width = x + (width - widest) / 2, widest
    boxes = []
    for (item, line), block in zip(texts, blocks, strict=True):
        mask = item.content.overlay_mask(scope) if scope.is_overlay else ""
        shown = overlay_lines(block, line.text, mask) if mask else ()
        text = CellText(block, item.align, Anchor.TOP, overlay_mask=shown)
        boxes.append(Box(PlacedCell(x, width, (text,)), top, block.height))
        top += block.height + _gap_at(gap, scale)
    return boxes, [lines[n].text for n in sorted(cut)]


def _texts(stack: PlacedStack, scope: Scope, setter: TextSetter) -> list[tuple[StackedText, StackedLine]]:
    """Return the items that say something on this sheet, with what they say."""
    filled = ((item, item.content.fill(scope)) for item in stack.items if scope.shows(item.when))
    return [
        (item, StackedLine(text, setter.style(item.style, text), item.lines))
        for item, text in filled
        if text.strip()
    ]


def _fitting(stack: PlacedStack, lines: Sequence[StackedLine]) -> float | None:
    return fitting_scale(lines, stack.area.width * MM, stack.area.height * MM, stack.gap * MM)


def _blocks(texts: Sequence[StackedLine], width: float, scale: float) -> list[TextBlock]:
    return [set_text(each.text, width, each.style, size=_size(each.style, scale)) for each in texts]


def _size(style: TextStyle, scale: float) -> float:
    return max(style.floor, round(style.size * scale * _STEPS) / _STEPS)


def _gap_at(gap: float, scale: float) -> float:
    """Return the room between two texts, which gets narrower sooner than they get smaller."""
    return gap * scale * scale
