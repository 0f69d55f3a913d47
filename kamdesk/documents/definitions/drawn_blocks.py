"""Freely placed items, charts and the imposition of cards, read from definition files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.definitions import CardSheet, Charts, Foot
from kamdesk.documents.definitions.placed_items import PlacedItems, length
from kamdesk.documents.definitions.placements import BoxPlacement
from kamdesk.documents.figures.chart_definition import Chart, Series
from kamdesk.documents.values.formats import FORMATS
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.documents.definitions.definitions import PaperFormat
    from kamdesk.documents.definitions.reading import Node
    from kamdesk.documents.definitions.vocabulary import Vocabulary

_TOLERANCE: Final = 0.05
_DEFAULT_CHART: Final = 58.0  # millimetres


def card_sheet(node: Node, paper: PaperFormat) -> CardSheet:
    """Return how cards lie on the paper; refuse cards that do not fit on it."""
    rows, columns = int(node.number("rows", 1)), int(node.number("columns", 1))
    width, height = (length(entry) for entry in node.entries("card"))
    gap_x, gap_y = (length(entry) for entry in node.entries("gap")) if "gap" in node else (0.0, 0.0)
    is_tent = node.text("fold") == "tent"
    feet = tuple(Foot(entry.number("height"), entry.text("text")) for entry in node.entries("feet"))
    across = columns * width + (columns - 1) * gap_x
    deep = height * (2 if is_tent else 1) + sum(foot.height for foot in feet)
    down = rows * deep + (rows - 1) * gap_y
    if "from" in node:
        left, top = (length(entry) for entry in node.entries("from"))
    else:
        left, top = (paper.width - across) / 2, (paper.height - down) / 2
    for needed, limit in ((left + across, paper.width), (top + down, paper.height)):
        if needed > limit + _TOLERANCE or min(left, top) < -_TOLERANCE:
            node.refuse(
                Message(
                    "这些卡片放不进纸张：需要 {needed} 毫米，纸只有 {limit} 毫米。",
                    needed=round(needed, 1),
                    limit=round(limit, 1),
                )
            )
    return CardSheet(
        rows=rows,
        columns=columns,
        card_width=width,
        card_height=height,
        gap_x=gap_x,
        gap_y=gap_y,
        left=left,
        top=top,
        of=node.text("of"),
        is_tent=is_tent,
        has_cut_marks=node.at("cut_marks").value is True,
        has_note=node.at("note").value is True,
        feet=feet,
    )


class DrawnBlocks:
    """Builds the blocks with freely placed items, inside a type area of a given size."""

    def __init__(self, words: Vocabulary, width: float, height: float) -> None:
        self._words = words
        self._width = width
        self._room = height

    def place(self, node: Node, when: str) -> BoxPlacement:
        """Return a strip of freely placed items; refuse what would stand outside of it."""
        height = node.number("height", self._room)
        if height > self._room + _TOLERANCE:
            node.at("height").refuse(
                Message(
                    "高 {height} 毫米，超出版心 {limit} 毫米。",
                    height=round(height, 1),
                    limit=round(self._room, 1),
                )
            )
        room = PlacedItems(self._words, self._width, height)
        return BoxPlacement(height, room.items(node), when, room.pieces(node))

    def charts(self, node: Node, when: str) -> Charts:
        """Return charts side by side; refuse charts wider than the type area."""
        charts = tuple(self._chart(entry) for entry in node.entries("items"))
        width = sum(chart.width for chart in charts)
        if width > self._width + _TOLERANCE:
            node.at("items").refuse(
                Message(
                    "各列共宽 {width} 毫米，超出版心 {limit} 毫米。",
                    width=round(width, 1),
                    limit=round(self._width, 1),
                )
            )
        return Charts(node.number("height", _DEFAULT_CHART), charts, when)

    def _chart(self, node: Node) -> Chart:
        name = node.text("format", "number")
        if name not in FORMATS:
            node.at("format").refuse(Message("没有名为“{name}”的格式。", name=name))
        return Chart(
            kind=node.text("kind"),
            title=self._words.template(node.at("title")),
            of=node.text("of"),
            label=node.text("label", "label"),
            series=tuple(
                Series(entry.text("value"), self._words.template(entry.at("head")))
                for entry in node.entries("series")
            ),
            width=node.number("width", self._width),
            format=FORMATS[name],
            unit=node.text("unit"),
        )
