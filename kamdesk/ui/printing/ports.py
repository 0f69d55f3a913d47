"""What the print dialog needs from the services and from the desk that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.calibration import PaperSize
    from kamdesk.domain.printing.catalogue import FormEntry, FormMode
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from kamdesk.domain.printing.requests import Layout, Selection
    from kamdesk.domain.shared.progress import Progress


class DocumentRenderer(Protocol):
    """Draws the documents of the print dialog; ids are those of forms and, where offered, of packets."""

    def entry(self, form_id: str) -> FormEntry:
        """Return what can be printed under this id."""

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many records the selection holds."""

    def render(
        self, form_id: str, mode: FormMode, selection: Selection, progress: Progress, layout: Layout
    ) -> RenderedDocument:
        """Draw the document."""

    def ruler_page(self, paper: PaperSize, translated: Callable[[str], str] = str) -> bytes:
        """Return the page by which a printer is calibrated; ``translated`` translates its text."""


class RulerPage(Protocol):
    """Draws the page by which a printer is calibrated for a paper; ``translated`` translates its text."""

    def __call__(self, paper: PaperSize, translated: Callable[[str], str] = str) -> bytes:
        """Return its PDF."""


class PacketSource(Protocol):
    """The packets that the print dialog may offer beside single forms."""

    def holding(self, form_ids: Sequence[str]) -> tuple[str, ...]:
        """Return the ids of the packets in which one of these forms is."""

    def make(self, parent: QWidget, form_ids: Sequence[str]) -> str | None:
        """Let the user make a new packet starting with these forms; None where they cancelled."""
