"""Paper: the catalogue of forms, and documents drawn from records, blank or as samples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from kamdesk.documents.problems import Problem, ProblemKind
from kamdesk.domain.progress import Progress, no_progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.text import Message

__all__ = [
    "FormEntry",
    "Mode",
    "PaperSource",
    "Printing",
    "Problem",
    "ProblemKind",
    "RenderedDocument",
    "Selection",
]

Mode = Literal["filled", "blank", "sample"]


@dataclass(frozen=True)
class Selection:
    """Which records to print: these ids (None means all), of this month where the form has one."""

    ids: tuple[UUID, ...] | None = None
    month: date | None = None


@dataclass(frozen=True)
class FormEntry:
    """One form of the catalogue; ``paper`` reads like "A4" or "A4 横向"."""

    id: str
    title: str
    paper: str
    modes: tuple[Mode, ...]


@dataclass(frozen=True)
class RenderedDocument:
    """A finished PDF, its number of pages, and what needs a second look."""

    pdf: bytes
    page_count: int
    problems: tuple[Problem, ...] = ()


class PaperSource(Protocol):
    """Hands over the records of one aggregate as raw values, keyed as the form definitions bind them.

    A record may carry ``record_id`` (UUID) and ``record_label`` (text), by which problems name it.
    """

    forms: frozenset[str]

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many records `records` will yield."""

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one mapping per sheet: text, int, Decimal, date, None, lists of mappings."""


class Printing:
    """Draws forms into PDFs; knows the definitions, the fonts and who can fill which form.

    ``office`` returns the letterhead as set now: ``organisation``, ``department`` and, where there
    is one, ``logo`` (bytes of a PNG or JPEG picture).
    """

    def __init__(
        self,
        *,
        forms: Path,
        fonts: Path,
        sources: Sequence[PaperSource],
        office: Callable[[], Mapping[str, object]],
        today: Callable[[], date],
    ) -> None:
        self._forms = forms
        self._fonts = fonts
        self._sources = {form_id: source for source in sources for form_id in source.forms}
        self._office = office
        self._today = today

    def catalogue(self) -> tuple[FormEntry, ...]:
        """Return every form that can be printed; raise `UserError` where a definition is wrong."""
        raise NotImplementedError

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many records the selection holds for this form."""
        return self._sources[form_id].count(form_id, selection)

    def font_notice(self) -> Message | None:
        """Return a sentence where substitute fonts serve, None where the project's own are there."""
        raise NotImplementedError

    def render(
        self,
        form_id: str,
        mode: Mode,
        selection: Selection | None = None,
        progress: Progress = no_progress,
    ) -> RenderedDocument:
        """Draw a form and return the document with its problems.

        Raises `UserError` for an unknown form or a wrong definition, and `CancelledError` when
        ``progress`` asks to stop.
        """
        raise NotImplementedError
