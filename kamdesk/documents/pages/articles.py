"""Regulations set in numbered chapters and articles; missing values become lines to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.pages.rows import MM, CellText, PlacedCell, Row
from kamdesk.documents.text.typesetting import Align, Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.documents.definitions.definitions import Article, Chapter, HouseStyle
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.text.typesetting import TextBlock
    from kamdesk.documents.values.templates import Scope, TextTemplate

_CHAPTER_HEIGHT: Final = 13 * MM
_NUMBER_WIDTH: Final = 22 * MM
_POINT_WIDTH: Final = 11 * MM
_PADDING: Final = 1.1 * MM


class ArticleSetter:
    """Sets and numbers the chapters and articles of one document; ``air`` scales the space between lines."""

    def __init__(self, house: HouseStyle, setter: TextSetter, width: float, air: float = 1.0) -> None:
        self._house = house
        self._setter = setter
        self._width = width
        self._air = air
        self._chapters = 0
        self._articles = 0

    def chapter(self, block: Chapter, scope: Scope) -> Row:
        """Return a chapter's heading, which stays with its first article."""
        self._chapters += 1
        number = self._numbered("chapter", self._chapters, scope)
        title = self._setter.value(f"{number}　{block.title.fill(scope)}", self._width, "chapter", 1)
        item = CellText(title, Align.CENTER, Anchor.BOTTOM, is_static=True)
        height = _CHAPTER_HEIGHT * self._air
        return Row(height, (PlacedCell(0, self._width, (item,)),), keep_with_next=True, padding=2.4 * MM)

    def article(self, block: Article, scope: Scope) -> Iterator[Row]:
        """Yield an article and the points under it; the first stays with it, the last two with each other."""
        self._articles += 1
        number = self._numbered("article", self._articles, scope)
        row = self._row(number, block.content, scope, 0.0, _NUMBER_WIDTH)
        yield row._replace(keep_with_next=bool(block.points))
        for n, point in enumerate(block.points, start=1):
            row = self._row(self._numbered("point", n, scope), point, scope, _NUMBER_WIDTH, _POINT_WIDTH)
            yield row._replace(keep_with_next=n == len(block.points) - 1)

    def _row(self, number: str, content: TextTemplate, scope: Scope, indent: float, hang: float) -> Row:
        is_point = indent > 0
        style = "clause" if is_point else "article"
        lead = self._setter.value(number, hang, style, 1)
        left = indent + hang
        width = self._width - left
        text = content.fill(scope, gap=self._house.wording["open_place"].fill(scope))
        block = self._aired(self._setter.value(text, width, "clause"))
        cells = (
            PlacedCell(indent, hang, (CellText(lead, anchor=Anchor.TOP, is_static=True),)),
            PlacedCell(left, width, (CellText(block, Align.JUSTIFY, Anchor.TOP),)),
        )
        # The next line is as far away as the lines of the paragraph are from each other.
        leading = block.size * (block.style.leading - 1)
        around = leading + _PADDING * self._air
        return Row(block.height + around, cells, padding=around / 2)

    def _aired(self, block: TextBlock) -> TextBlock:
        return block._replace(style=block.style._replace(leading=block.style.leading * self._air))

    def _numbered(self, name: str, number: int, scope: Scope) -> str:
        return self._house.wording[name].fill(scope.with_wording({"number": number}))
