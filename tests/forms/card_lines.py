"""Stationery as it is drawn for tests, and the lines of text that stand on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.pages.rows import MM
from tests.forms.reading import read_pages
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from tests.forms.reading import ReadCharacter

COMMON: Final = {"organisation": "远东钢铁集团有限公司", "department": "大客户部"}


def draw(
    typefaces: Typefaces,
    form_id: str,
    record: Mapping[str, object] | None = None,
    *,
    is_plain: bool = False,
    mode: FormMode = "sample",
) -> RenderedDocument:
    form = LIBRARY.definition(form_id)
    if is_plain:
        assert form.plain is not None
        form = form.plain
    return rendered(form, typefaces, COMMON, [LIBRARY.sample(form_id) if record is None else record], mode)


def is_turned(sign: ReadCharacter) -> bool:
    return sign.matrix[0] < 0


class Line:
    """Characters that are drawn one behind the other on one base line."""

    def __init__(self, signs: list[ReadCharacter], height: float) -> None:
        signs = sorted(signs, key=lambda sign: sign.x0 * sign.matrix[0])
        self.text = "".join(sign.text for sign in signs)
        self.size = round(signs[0].size, 1)
        self.baseline = height - signs[0].matrix[5] / MM
        self.middle = (min(s.x0 for s in signs) + max(s.x1 for s in signs)) / 2 / MM
        self.left = min(s.x0 for s in signs) / MM
        self.right = max(s.x1 for s in signs) / MM
        self.is_turned = is_turned(signs[0])
        self.gap = signs[1].x0 - signs[0].x1 if len(signs) > 1 else 0.0


def lines(document: RenderedDocument, page: int = 1) -> list[Line]:
    """The lines of a page, told apart by base line, size and direction."""
    read = read_pages(document.pdf)[page - 1]
    found: dict[tuple[float, float, bool], list[ReadCharacter]] = {}
    for sign in read.characters:
        if sign.text.strip():
            key = round(sign.matrix[5], 1), round(sign.size, 1), is_turned(sign)
            found.setdefault(key, []).append(sign)
    return [Line(signs, read.height / MM) for signs in found.values()]


def line(document: RenderedDocument, text: str, page: int = 1) -> Line:
    return next(each for each in lines(document, page) if text in each.text and not each.is_turned)


def turned_line(document: RenderedDocument, text: str, page: int = 1) -> Line:
    return next(each for each in lines(document, page) if text in each.text and each.is_turned)
