"""One renderer for the print dialog, for single forms and for packets of forms."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kamdesk.domain.printing.requests import PLAIN, Layout, Selection
from kamdesk.domain.shared.progress import Progress, no_progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.printing.calibration import PaperSize
    from kamdesk.domain.printing.catalogue import FormEntry, FormMode
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from kamdesk.services.printing.packets import Packets
    from kamdesk.services.printing.printing import Printing


class DeskDocumentRenderer:
    """Draws through `Printing` or `Packets`: ids of packets are UUIDs, those of forms never are."""

    def __init__(self, printing: Printing, packets: Packets) -> None:
        self._printing = printing
        self._packets = packets

    def entry(self, form_id: str) -> FormEntry:
        """Return what can be printed under this id; raises `NotFoundError` for an unknown one."""
        return self._maker(form_id).entry(form_id)

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many sheets the selection makes."""
        return self._maker(form_id).count(form_id, selection)

    def render(
        self,
        form_id: str,
        mode: FormMode,
        selection: Selection | None = None,
        progress: Progress = no_progress,
        layout: Layout = PLAIN,
    ) -> RenderedDocument:
        """Draw the document; raises as `Printing.render` does."""
        return self._maker(form_id).render(form_id, mode, selection, progress, layout)

    def ruler_page(self, paper: PaperSize, translated: Callable[[str], str] = str) -> bytes:
        """Return the page by which a printer is calibrated; ``translated`` translates its text."""
        return self._printing.ruler_page(paper, translated)

    def _maker(self, form_id: str) -> Printing | Packets:
        try:
            UUID(form_id)
        except ValueError:
            return self._printing
        return self._packets
