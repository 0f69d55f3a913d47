"""The records of one form drawn onto the pages of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.documents.pages.drawing_context import DrawingContext
from kamdesk.documents.pages.pages import RecordPages
from kamdesk.documents.pages.press import for_press
from kamdesk.documents.pages.sheets import CardSheets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.documents.pages.canvas import DocumentCanvas
    from kamdesk.domain.printing.rendered_document import PrintProblem


class FormRenderer:
    """Draws one form: each record on pages of its own, or as cards that share sheets.

    ``common`` holds organisation, department, date and logo of the office. ``canvas`` may hold pages of
    other forms already. ``first_card`` is the place, from 1, where cards begin on a part-used sheet; an
    overlay shows only the values, for paper on which the form is already printed. A form that can be made
    ready for a press is so with ``is_for_press``.
    """

    def __init__(  # noqa: PLR0913 - each is a choice of its own, named where it is made
        self,
        definition: FormDefinition,
        typefaces: Typefaces,
        common: Mapping[str, object],
        canvas: DocumentCanvas,
        *,
        is_blank: bool = False,
        is_sample: bool = False,
        first_card: int = 1,
        is_overlay: bool = False,
        is_for_press: bool = False,
    ) -> None:
        if is_for_press and definition.bleed:
            definition = for_press(definition)
        self._context = DrawingContext(
            definition,
            typefaces,
            common,
            canvas,
            is_blank=is_blank,
            is_sample=is_sample,
            is_overlay=is_overlay,
        )
        sheet = definition.sheet
        self._cards = CardSheets(self._context, sheet, first_card) if sheet else None
        self._layout = self._cards or RecordPages(self._context)

    def add(self, record: Mapping[str, object]) -> range:
        """Draw one record; return the pages of the document, from 1, on which it is."""
        begin = self._context.canvas.page_count + 1
        self._layout.add(record)
        is_open = self._cards is not None and self._cards.is_open
        return range(begin, self._context.canvas.page_count + 1 + is_open)

    def close(self) -> None:
        """Finish the page that is still open, so that another form can be drawn."""
        self._layout.close()

    @property
    def next_card(self) -> int:
        """The first free place, from 1, of the last sheet of cards; 1 where no sheet is part-used."""
        return self._cards.next_card if self._cards else 1

    @property
    def problems(self) -> tuple[PrintProblem, ...]:
        """What went wrong so far, each once."""
        return self._context.problems()
