"""A finished document with what could not be drawn as asked, so that nothing is lost silently."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kamdesk.domain.printing.print_log import delivered

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.domain.printing.print_log import Delivery, DocumentPart
    from kamdesk.domain.shared.text import Message


class ProblemKind(StrEnum):
    """Why a printed page needs checking."""

    OVERFLOW = "overflow"
    MISSING_GLYPH = "missing_glyph"
    SCRIPT = "script"
    UNKNOWN_FIELD = "unknown_field"
    FONTS = "fonts"
    PICTURE = "picture"
    DEFINITION = "definition"
    MISSING_VALUE = "missing_value"


@dataclass(frozen=True, slots=True)
class PrintProblem:
    """One thing to check: a sentence, the page (from 1; 0 for all) and the record that caused it."""

    kind: ProblemKind
    message: Message
    page: int = 0
    record_id: UUID | None = None
    record_label: str = ""


@dataclass(frozen=True)
class RenderedDocument:
    """A finished PDF, its number of pages, what needs checking, and which form is on which pages.

    ``next_card`` is the first free place on the last sheet of cards, from 1; 1 when none is left over.
    """

    pdf: bytes
    page_count: int
    problems: tuple[PrintProblem, ...] = ()
    parts: tuple[DocumentPart, ...] = ()
    next_card: int = 1

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """What the print log says when all of it was saved."""
        return delivered(self.parts, range(1, self.page_count + 1))
