"""Records drawn into one PDF after a form definition: filled, blank, or from the sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.documents.pages.drawing_context import DrawingContext
from kamdesk.documents.pages.pages import RecordPages
from kamdesk.documents.pages.sheets import CardSheets
from kamdesk.domain.shared.progress import no_progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.documents.pages.canvas import DocumentCanvas
    from kamdesk.domain.printing.rendered_document import PrintProblem
    from kamdesk.domain.shared.progress import Progress


@dataclass(frozen=True, slots=True)
class Rendering:
    """A finished PDF with its number of pages, its problems, and the first free card of its last sheet."""

    pdf: bytes
    page_count: int
    problems: tuple[PrintProblem, ...]
    next_card: int = 1


class FormRenderer:
    """Draws one form for one office: ``common`` holds organisation, department, date, logo.

    ``first_card`` is the place, counted from 1, where cards begin on a part-used sheet; an overlay shows
    only the values, for paper that bears the form already.
    """

    def __init__(  # noqa: PLR0913 - each is a choice of its own, named where it is made
        self,
        definition: FormDefinition,
        typefaces: Typefaces,
        common: Mapping[str, object],
        *,
        is_blank: bool = False,
        is_sample: bool = False,
        first_card: int = 1,
        is_overlay: bool = False,
        canvas: DocumentCanvas | None = None,
    ) -> None:
        """Begin a document, or go on with ``canvas``, on which other forms were drawn."""
        self._bench = DrawingContext(
            definition,
            typefaces,
            common,
            is_blank=is_blank,
            is_sample=is_sample,
            is_overlay=is_overlay,
            canvas=canvas,
        )
        sheet = definition.sheet
        self._cards = CardSheets(self._bench, sheet, first_card) if sheet else None
        self._layout = self._cards or RecordPages(self._bench)

    def render(
        self, records: Iterable[Mapping[str, object]], total: int, progress: Progress = no_progress
    ) -> Rendering:
        """Draw every record; ``progress`` may stop the work by raising `CancelledError`."""
        progress(0, total)
        for done, record in enumerate(records, start=1):
            self._layout.add(record)
            progress(done, max(total, done))
        self._layout.close()
        pdf = self._bench.canvas.finish()
        return Rendering(pdf, self._layout.page_count, self._bench.problems(), self.next_card)

    def add(self, record: Mapping[str, object]) -> range:
        """Draw one record; return the pages of the document, from 1, on which it lies."""
        begin = self._bench.canvas.page_count + 1
        self._layout.add(record)
        is_open = self._cards is not None and self._cards.is_open
        return range(begin, self._bench.canvas.page_count + 1 + is_open)

    def close(self) -> None:
        """Finish the page that is still open, so that another form can be drawn."""
        self._layout.close()

    @property
    def next_card(self) -> int:
        """The first free place, from 1, of the last sheet of cards; 1 where none is left over."""
        return self._cards.next_card if self._cards else 1

    @property
    def problems(self) -> tuple[PrintProblem, ...]:
        """What went wrong so far, each once."""
        return self._bench.problems()
