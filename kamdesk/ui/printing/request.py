"""What a page asks the print dialog for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.calibration import PaperSize
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.printing.printing import FormEntry, Layout, Mode, RenderedDocument, Selection


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """The forms on offer (the first one is proposed) and the records that may be meant.

    ``all_of_filter`` None means all there are; ``month`` is for forms that belong to a month; ``mode`` is
    proposed where the form has it. A ``place`` offers packets, too, and remembers which was printed there.
    """

    form_ids: tuple[str, ...]
    this: UUID | None = None
    selected: tuple[UUID, ...] = ()
    all_of_filter: tuple[UUID, ...] | None = None
    month: date | None = None
    mode: Mode | None = None
    place: str = ""


class DocumentRenderer(Protocol):
    """Draws the documents of the print dialog: `Printing` forms, `Packets` packets, the desk both."""

    def entry(self, form_id: str) -> FormEntry:
        """Return what can be printed under this id."""

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many records the selection holds."""

    def render(
        self, form_id: str, mode: Mode, selection: Selection, progress: Progress, layout: Layout
    ) -> RenderedDocument:
        """Draw the document."""

    def ruler_page(self, paper: PaperSize, said: Callable[[str], str] = str) -> bytes:
        """Return the page by which a printer is calibrated for this paper, as ``said`` words it."""


class PacketSource(Protocol):
    """The packets that the print dialog may offer beside single forms."""

    def holding(self, form_ids: Sequence[str]) -> tuple[str, ...]:
        """Return the ids of the packets in which one of these forms is."""

    def make(self, parent: QWidget, form_ids: Sequence[str]) -> str | None:
        """Let the user put together another, with these forms to begin with; None where they gave up."""
