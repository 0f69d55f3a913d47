"""What all parts of drawing one form share: canvas, styles, common values and problems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from kamdesk.documents.pages.canvas import DocumentCanvas, Picture
from kamdesk.documents.pages.drawing import PagePainter
from kamdesk.documents.pages.press import PressPage, whole_piece
from kamdesk.documents.pages.rows import MM, Row, RowDrawing
from kamdesk.documents.pages.text_setting import FormStyles
from kamdesk.documents.values.templates import Scope
from kamdesk.domain.printing.rendered_document import PrintProblem, ProblemKind
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.definitions.placements import Piece
    from kamdesk.documents.fonts.shipped import Typefaces


class DrawingContext:
    """The definition, canvas, styles and common values of one form being drawn, and its problems."""

    def __init__(
        self,
        definition: FormDefinition,
        typefaces: Typefaces,
        common: Mapping[str, object],
        canvas: DocumentCanvas,
        *,
        is_blank: bool,
        is_sample: bool,
        is_overlay: bool = False,
    ) -> None:
        self.definition = definition
        self.is_blank = is_blank
        self.is_sample = is_sample
        self.is_overlay = is_overlay
        self.styles = FormStyles(definition, typefaces)
        figures = common.get("figures")
        # What is known of the office and of the form itself is printed on blank forms, too.
        self._printed = {
            **{f"office.{key}": common.get(key) for key in ("organisation", "department")},
            **{f"office.{key}": figure for key, figure in _items(figures)},
            "form_title": definition.title,
            "form_number": definition.number,
            "form_version": definition.version,
        }
        self._problems: dict[tuple[str, str], PrintProblem] = {}
        self.logo = Picture.read(common.get("logo"), is_grey=definition.is_plain)
        self._printed |= {"office.logo": self.logo is not None, "paper.press": definition.is_for_press}
        self.common: Mapping[str, object] = {**common, **self._printed}
        self.paper_size = definition.paper.width * MM, definition.paper.height * MM
        self.canvas = canvas
        if common.get("logo") and self.logo is None:
            sentence = Message("单位标志不是可用的 PNG 或 JPEG 图片，已略去；请在设置中重新选择。")
            self._problems["logo", ""] = PrintProblem(ProblemKind.PICTURE, sentence)

    def begin_page(self, piece: Piece | None = None) -> None:
        """Begin a page as large as this form's paper, or for a press one for a piece of it."""
        if not self.definition.is_for_press:
            self.canvas.setPageSize(self.paper_size)
            return
        page = self._press_page(piece)
        self.canvas.setPageSize(page.size)
        self.canvas.setTrimBox(page.box(0.0))
        self.canvas.setBleedBox(page.box(page.bleed))
        self.canvas.draw(page.opening())

    def end_page(self, piece: Piece | None = None) -> None:
        """Finish the page that `begin_page` began, for a press with the marks round its piece."""
        if self.definition.is_for_press:
            page = self._press_page(piece)
            self.canvas.draw("Q")
            painter = PagePainter(self.canvas, self.definition.house, 0.0, page.size[1])
            painter.paint([(Row(0.0, drawing=RowDrawing(tuple(page.marks()))), 0.0)])
        self.canvas.showPage()
        self.canvas.setTrimBox(None)
        self.canvas.setBleedBox(None)

    def _press_page(self, piece: Piece | None) -> PressPage:
        form = self.definition
        return PressPage(piece or whole_piece(form), form.bleed, form.paper.height)

    def scope(self, record: Mapping[str, object]) -> Scope:
        """Return the values that the sheet of a record can show."""
        return Scope(
            record,
            self.common,
            is_blank=self.is_blank,
            wording=self._printed,
            is_overlay=self.is_overlay,
            keeps_places=record.get("is_begun") is True and not self.is_overlay,
        )

    def problems(self) -> tuple[PrintProblem, ...]:
        """Return every problem noted, each once."""
        return tuple(self._problems.values())

    def note_record(
        self,
        problems: Sequence[PrintProblem],
        scope: Scope,
        record: Mapping[str, object],
        name: str,
        page: int,
    ) -> None:
        """Note where one record begins, and what went wrong with it, under the same name."""
        identity = record.get("record_id")
        record_id = identity if isinstance(identity, UUID) else None
        label = str(record.get("record_label") or name)
        self.canvas.bookmark(label, self.definition.title, page)
        for problem in problems:
            known = replace(problem, page=page, record_id=record_id, record_label=label)
            # The same characters are missing again in the running head; one report is enough.
            what = problem.message.values.get("characters", str(problem.message))
            self._problems.setdefault((str(what), label), known)
        for unknown in scope.unknown:
            sentence = Message("表单用到的“{name}”不在数据中，已留空。", name=unknown)
            problem = PrintProblem(ProblemKind.UNKNOWN_FIELD, sentence, 0, record_id, label)
            self._problems.setdefault((unknown, ""), problem)


def _items(figures: object) -> Iterable[tuple[str, object]]:
    return figures.items() if isinstance(figures, Mapping) else ()
