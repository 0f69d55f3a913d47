"""What a page asks the print dialog for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.calibration import PaperSize
    from kamdesk.domain.progress import Progress
    from kamdesk.services.printing import FormEntry, Layout, Mode, RenderedDocument, Selection


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """The forms on offer (the first one is proposed) and the records that may be meant.

    ``all_of_filter`` None means all there are; ``month`` is for forms that belong to a month; ``mode`` is
    proposed where the form has it.
    """

    form_ids: tuple[str, ...]
    this: UUID | None = None
    selected: tuple[UUID, ...] = ()
    all_of_filter: tuple[UUID, ...] | None = None
    month: date | None = None
    mode: Mode | None = None


class Press(Protocol):
    """What draws the documents of the print dialog: `Printing` its forms, `Packets` its packets."""

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
